import type { NameMatch } from '../../lexicon/types.ts';
import type { Sentence } from '../../text/sentences.ts';
import { civilDay, isoDay, parseDay } from '../dates/calendar.ts';
import { findDates } from '../dates/find-dates.ts';
import { tokensOf } from '../dates/tokens.ts';
import type { TemporalExpression } from '../dates/types.ts';
import { boundedSentences } from '../passages.ts';
import type { DateMention, EventMention, Knowledge, Span } from '../types.ts';
import { linkAnniversaries } from './anniversaries.ts';
import { ceremoniesNear, ceremonyOn, readCeremonies } from './ceremonies/link-ceremonies.ts';
import { linkDays } from './days.ts';
import { linkEditionPhrases } from './edition-phrases.ts';
import { type Edition, type EditionIndex, indexEditions } from './editions.ts';
import { focusOf } from './focus.ts';
import { linkNamedSeries } from './named-series.ts';
import { linkNames } from './names.ts';
import { findPhrases } from './phrases.ts';
import type { Proposal } from './proposal.ts';
import { readScene, type Scene } from './scene.ts';
import { linkSeriesPhrases } from './series-phrases.ts';
import type { Setting } from './setting.ts';
import { standardEditions } from './standard.ts';
import { linkBodies } from './summits/body-alone.ts';
import { bodiesThatMeet, mayMeet } from './summits/body-meets.ts';
import { linkSummits } from './summits/link-summits.ts';
import { readSummits } from './summits/read-summits.ts';
import { VICTORY_SERIES } from './victory-days.ts';
import { occasionLanguage } from './vocabularies.ts';
import { weekdayOfEdition } from './weekday-of-edition.ts';
import { isOnDay } from './whose.ts';

/** An article with its sentences and dates found, ready for linking. */
export interface DatedArticle {
  readonly text: string;
  readonly lang: string;
  readonly published: string | null;
  /** Evidence only: nothing in it is marked. */
  readonly title?: string;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly TemporalExpression[];
  /** What the lexicon found, for the names of series; those of leaders are passed over. */
  readonly names?: readonly NameMatch[];
  /** Its mentions of leaders, sorted by start, where they have been looked for. */
  readonly leaders?: readonly Span[];
  /** What came before on its page named leaders. */
  readonly namedLeaders?: boolean;
  /** Ids of the events that earlier parts of the same page spoke of, most recent last. */
  readonly earlierEvents?: readonly string[];
}

export interface OccasionLinks {
  /** Sorted by start; never overlapping one another nor `dates`. */
  readonly events: readonly EventMention[];
  /** The calendar expressions that are no event, where they could be resolved. */
  readonly dates: readonly DateMention[];
  /** Words that tell of an edition and are no mention of it, sorted by start: "the SCO" where it meets. */
  readonly told: readonly EventMention[];
  /** The ids of the editions that the article speaks of, in order of first mention. */
  readonly editions: readonly string[];
}

const indexes = new WeakMap<object, EditionIndex>();

function editionsIn({ events }: Pick<Knowledge, 'events'>): EditionIndex {
  const known = indexes.get(events);
  if (known) return known;
  const index = indexEditions(events.values());
  indexes.set(events, index);
  return index;
}

function settingOf(article: DatedArticle, editions: EditionIndex): Setting {
  const language = occasionLanguage(article.lang);
  const { ties, leads, follows, readsBefore, years } = language;
  const words = { ties, leads, follows, readsBefore, years };
  const { lang, title = '' } = article;
  const sentences = boundedSentences(article.text, article.sentences);
  const earlier = article.earlierEvents ?? [];
  const read = (published: number | null, dates: readonly TemporalExpression[]): Scene =>
    readScene(article.text, title, published, sentences, dates, language);
  const published = article.published === null ? null : parseDay(article.published);
  const scene = read(published, article.dates);
  const { leaders = [] } = article;
  const isPolitical = article.leaders === undefined || leaders.length > 0 || article.namedLeaders === true;
  const focus = focusOf(scene, editions, earlier, isPolitical);
  const standard = standardEditions(scene, editions, focus, earlier);
  const [main] = focus;
  const assumed = main && published === null ? standard.get(main.id) : undefined;
  if (!assumed) return { lang, title, scene, editions, isPolitical, leaders, focus, standard, words };
  // An undated article is read as if it had appeared on the day of the edition it proves to speak of.
  const redated = findDates(article.text, article.sentences, {
    published: isoDay(assumed.first),
    isAssumed: true,
    lang: article.lang,
  });
  return { lang, title, scene: read(null, redated), editions, isPolitical, leaders, focus, standard, words };
}

/** The proposals that stand: of two that overlap the earlier in the list. */
function withoutOverlaps(proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  const taken = new Set<number>();
  for (const proposal of proposals) {
    let isFree = true;
    for (let i = proposal.start; i < proposal.end && isFree; i += 1) isFree = !taken.has(i);
    if (!isFree) continue;
    for (let i = proposal.start; i < proposal.end; i += 1) taken.add(i);
    kept.push(proposal);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Bodies and meetings whose name with a place is a mention: "G20 на Бали", "Klimakonferenz in Brasilien". */
const BODY_ALONE =
  /[GГ]-?(?:20|7)(?!\d)|B(?:RICS|rics)|БР[ИІ]КС|A(?:PEC|pec)|АТ[ЭЕ]С|[Kk]lima[gk]|[Cc]lima(?:te?|tic[ao])? |климат|клімат|климатск|气候|氣候|المناخ/u;

/** The day of one of the victory series, the name of another, or a word that may become a mention. */
function mayHoldOccasion(
  { text, lang, sentences, dates, names, published }: DatedArticle,
  editions: EditionIndex,
): boolean {
  if (dates.some((date) => VICTORY_SERIES.some((series) => isOnDay(date, series)))) return true;
  if (names?.some(({ senses }) => senses.some(({ kind }) => kind === 'series'))) return true;
  if (dates.some((date) => ceremonyOn(editions, date) !== null)) return true;
  if (published !== null && ceremoniesNear(editions, parseDay(published)).length > 0) return true;
  if (BODY_ALONE.test(text) || mayMeet(text, lang)) return true;
  const { triggers } = occasionLanguage(lang);
  const bounded = boundedSentences(text, sentences);
  return tokensOf(text, bounded).some((tokens) => findPhrases(text, tokens, triggers).length > 0);
}

/** What stands for an edition: what is marked, what speaks of it marked or not, and what only tells of it. */
interface Linked {
  readonly marked: readonly Proposal[];
  readonly spoken: readonly Proposal[];
  readonly told: readonly Proposal[];
}

const NOTHING: Linked = { marked: [], spoken: [], told: [] };

function linkAll(setting: Setting, names: readonly NameMatch[]): Linked {
  const { scene, title, lang, editions } = setting;
  const summits = readSummits(scene, title, lang, names, editions);
  const ceremonies = readCeremonies(setting);
  const named = [...linkNamedSeries(setting, names, summits), ...linkBodies(setting, summits), ...ceremonies.named];
  named.sort((a, b) => a.start - b.start);
  const bare = linkSummits(setting, summits, named, ceremonies.about);
  const others = linkSeriesPhrases(setting, summits, [...named, ...bare], ceremonies);
  const marked = withoutOverlaps([
    ...linkEditionPhrases(setting),
    ...others,
    ...linkAnniversaries(setting),
    ...linkDays(setting),
    ...linkNames(setting),
    ...named,
    ...bare,
  ]).filter(({ edition }) => !isFarAhead(edition, setting));
  const spoken = [...marked, ...ceremonies.spoken].sort((a, b) => a.start - b.start);
  // What is marked comes first, and keeps its place.
  const told = withoutOverlaps([...marked, ...bodiesThatMeet(setting, summits)]).filter(
    (each) => !marked.includes(each) && !isFarAhead(each.edition, setting),
  );
  return { marked, spoken, told };
}

/** Nobody gathers yet for what is further ahead, in days. */
const FAR_AHEAD = 550;

/** "Leaders gathered in Evian", in 2003: an edition that nobody could know of, where the text does not name its year. */
function isFarAhead({ first }: Edition, { scene }: Setting): boolean {
  if (scene.published === null || first - scene.published <= FAR_AHEAD) return false;
  return !scene.text.includes(String(civilDay(first).year));
}

/**
 * Decides which expressions of an article stand for an edition that we know: named occasions,
 * anniversaries, phrases for an edition, and dates that fall on an edition's day in an article
 * that gives evidence of being about it. What is left of the dates stays a plain date.
 */
export function linkOccasions(article: DatedArticle, knowledge: Pick<Knowledge, 'series' | 'events'>): OccasionLinks {
  const editions = editionsIn(knowledge);
  const isOpen = mayHoldOccasion(article, editions);
  const { marked, spoken, told } = isOpen ? linkAll(settingOf(article, editions), article.names ?? []) : NOTHING;
  const mentionOf = ({ start, end, edition }: Proposal): EventMention => ({
    kind: 'event',
    id: edition.id,
    start,
    end,
    text: article.text.slice(start, end),
  });
  const events = marked.map(mentionOf);
  const tellers = told.map(mentionOf);
  return {
    events,
    dates: plainDates(article, marked, spoken),
    told: tellers,
    editions: [...new Set([...events, ...tellers].map(({ id }) => id))],
  };
}

/** "That day" in Chinese and Japanese. */
const THAT_DAY = /^(?:[当當同那]|この|その)/u;

function plainDates(
  { text, dates, published }: DatedArticle,
  linked: readonly Proposal[],
  spoken: readonly Proposal[],
): DateMention[] {
  const now = published === null ? null : parseDay(published);
  let next = 0;
  return dates.flatMap((date): DateMention[] => {
    const { start, end, kind, isStretch } = date;
    if (isStretch) return [];
    while (next < linked.length && (linked[next]?.end ?? 0) <= start) next += 1;
    // "九三阅兵当天": "that day" right behind the name of an occasion tells nothing more.
    if (kind === 'relative' && linked[next - 1]?.end === start && THAT_DAY.test(text.slice(start, end))) return [];
    const isTaken = (linked[next]?.start ?? Number.POSITIVE_INFINITY) < end;
    const value = weekdayOfEdition(text, date, now, spoken) ?? date.value;
    return isTaken ? [] : [{ kind: 'date', start, end, value, text: text.slice(start, end) }];
  });
}
