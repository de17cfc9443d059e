import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Knowledge, Mention } from '../../types.ts';
import { SLAVIC } from '../slavic.ts';
import { daysApart } from './calendar.ts';
import { calledEdition, siblingEdition } from './called.ts';
import { namesPlace } from './gathering.ts';
import { impliedEdition, kindWords, type Setting } from './implied.ts';
import { isAboutAnother } from './other-occasions.ts';
import { opensAt } from './traces.ts';

/** The editions that an article speaks of. */
export interface Editions {
  /** What the article as a whole is about. */
  readonly main: AttendanceEvent | null;
  /** Those that the article names, most often named first. */
  readonly spoken: readonly AttendanceEvent[];
  /** All editions of the series that it names. */
  readonly known: readonly AttendanceEvent[];
  /** Those named once, or far less often than the main one: they are in mind for their paragraph only. */
  readonly inPassing: ReadonlySet<string>;
  /** Whether the article as a whole plays at its main edition: it never names it otherwise, or begins at its place. */
  readonly isAtScene: boolean;
  /** Whether it is about an occasion that nobody knows here: only what names an edition is said of it. */
  readonly isAboutAnother: boolean;
  /** Where the article names each of them first, as an offset; those of an earlier part of the page are left out. */
  readonly firstNamed: ReadonlyMap<string, number>;
  /** The years that it names, by themselves or with a day. */
  readonly years: ReadonlySet<string>;
  /** The latest year that the article names; tells past from future where its own day is unknown. */
  readonly latestYear: string;
}

/** Within so many days of its publication an article is more likely to be about an edition. */
const CURRENT = 200;

export const SAME_WEEKS = 45;

/** So many days after its end an edition is no longer what the day is about, if another is on. */
const AFTERMATH = 7;
const CURRENT_WEIGHT = 1.5;

/** What the first lines name first is what an article is about; so many UTF-16 units are its first lines. */
const LEDE = 240;

const LEDE_WEIGHT = 1.5;

/** An article of the very day is a report of the event. */
const REPORT_WEIGHT = 2;

/** A report is written on the day or the next. */
const MORROW = 1;

/** What is named only behind the first part of a text, and in its last part, is not what that is about. */
const FIRST_PART = 600;
const LAST_PART = 0.5;

/** An event that only an earlier part of the page named. */
const EARLIER_WEIGHT = 0.5;

/** So many days before an event an article previews it. */
const PREVIEW = 7;

function isAtHand(event: AttendanceEvent | undefined, published: string | null): boolean {
  const days = event === undefined || published === null ? 0 : daysApart(published, event.start);
  return days > 0 && days <= PREVIEW;
}

/** "KYIV — …": written somewhere else, where it is not the event's own place. */
const DATELINE = /^\p{Lu}[\p{Lu} ,/]{2,30}(?: \([^)]{1,30}\))? ?[—–-] /u;

const STOPS = ['.', '!', '?', '\n', '。', '！', '？'];

/**
 * Whether what goes before the first name of an edition speaks of its place or its kind; else that is told of something
 * that nobody knows here.
 */
function isSpokenOf(
  event: AttendanceEvent,
  firstNamed: ReadonlyMap<string, number>,
  { text, lang }: Setting,
  { series }: Pick<Knowledge, 'series'>,
): boolean {
  // "Er flog nach New York zur UN-Generaldebatte": its own sentence tells where it is.
  const head = text.slice(0, firstNamed.get(event.id));
  const before = head.slice(0, Math.max(...STOPS.map((stop) => head.lastIndexOf(stop)), 0));
  const words = new Set(before.toLowerCase().match(/\p{L}+/gu));
  return namesPlace(event, before) || kindWords(series.get(event.series), lang).some((word) => words.has(word));
}

/** "was at the summit on 8 May": named by what it is and by its day, in one sentence. */
function isNamedOnce(id: string, mentions: readonly Mention[], text: string, count: number | undefined): boolean {
  if (count === 1) return true;
  const own = mentions.filter((mention) => mention.kind === 'event' && mention.id === id);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || own.length !== count) return false;
  return !/[.!?…\n]/.test(text.slice(first.end, last.start));
}

/** Weighs the editions that an article names. */
export function editionsOf(
  mentions: readonly Mention[],
  article: Setting & { readonly earlier?: readonly string[]; readonly titled?: readonly string[] },
  knowledge: Pick<Knowledge, 'events' | 'series' | 'leaders'>,
): Editions {
  const { published, earlier = [], titled = [] } = article;
  const counts = new Map<string, number>(earlier.map((id) => [id, EARLIER_WEIGHT]));
  for (const id of titled.length === 1 ? titled : []) counts.set(id, (counts.get(id) ?? 0) + 1);
  const firstNamed = new Map<string, number>(titled.map((id) => [id, 0]));
  for (const mention of mentions) {
    if (mention.kind !== 'event') continue;
    counts.set(mention.id, (counts.get(mention.id) ?? 0) + 1);
    if (!firstNamed.has(mention.id) && !earlier.includes(mention.id)) firstNamed.set(mention.id, mention.start);
  }
  // A title that names one tells what the first lines may leave out.
  const [title, ...further] = titled;
  const first = mentions.find((mention) => mention.kind === 'event' && mention.end <= LEDE);
  const lede = title !== undefined && further.length === 0 ? title : first?.kind === 'event' ? first.id : undefined;
  // In a preview of the parade the summit of the day before it, named once, is no report.
  // So it is written in Slavic languages; elsewhere the rule cost more than it gave.
  const isSlavic = SLAVIC.has(article.lang);
  const weighed = [...counts].flatMap(([id, count]) => {
    const event = knowledge.events.get(id);
    if (event === undefined) return [];
    const isCurrent = published !== null && Math.abs(daysApart(published, event.start)) <= CURRENT;
    const isOfTheDay = published !== null && event.start <= published && published <= event.end;
    // The first lines preview the one to come; the other, on these very days, is where guests travel from.
    const isBesidePreview = lede !== undefined && lede !== id && isAtHand(knowledge.events.get(lede), published);
    const weight =
      count +
      (isCurrent ? CURRENT_WEIGHT : 0) +
      (isOfTheDay && !isBesidePreview && (count > 1 || !isSlavic || lede === undefined || lede === id)
        ? REPORT_WEIGHT
        : 0) +
      (lede === id ? LEDE_WEIGHT : 0);
    return [{ event, weight }];
  });
  // The sort is stable: of two named equally often the one named first.
  const named = weighed.sort((a, b) => b.weight - a.weight).map(({ event }) => event);
  const ofToday = named.filter(
    (event) =>
      published !== null &&
      daysApart(published, event.start) <= SAME_WEEKS &&
      daysApart(event.end, published) <= AFTERMATH,
  );
  // "arrived from Tianjin, where he took part in the summit", on the eve of the parade: one just over is no longer the news.
  const isLede = (id: string): boolean => lede === id;
  // "In the afternoon he left for New York, to the General Assembly": the last lines name another, once.
  const isAtEnd = ({ id }: AttendanceEvent): boolean =>
    counts.get(id) === 1 && (firstNamed.get(id) ?? 0) > Math.max(FIRST_PART, article.text.length * LAST_PART);
  const isOver = ofToday.every(
    (event) =>
      isAtEnd(event) ||
      (published !== null &&
        (isLede(event.id) ? event.end < published : event.end <= published) &&
        isNamedOnce(event.id, mentions, article.text, counts.get(event.id))),
  );
  const called = calledEdition(mentions, article, knowledge);
  const fitting = isOver ? impliedEdition(mentions, article, knowledge) : null;
  // The one just over, which the guests and the day of a report speak for too, is not what it leaves unnamed.
  const isNamed = fitting !== null && counts.has(fitting.id);
  const unnamed = isOver ? (isNamed ? (called ?? fitting) : (fitting ?? called)) : null;
  // Nor is it on the day after the parade that came next.
  const isNext = ofToday.every(({ end }) => unnamed !== null && end < unnamed.start);
  const isNews =
    ofToday.length === 0 || (unnamed !== null && published !== null && (published <= unnamed.start || isNext));
  const implied = isNews ? unnamed : null;
  // The first lines call the one, and the end names the other, once.
  const placeOf = (event: AttendanceEvent): number => firstNamed.get(event.id) ?? 0;
  const isBelow = named.every((event) => placeOf(event) > LEDE);
  const headline = isBelow ? article.text.slice(0, LEDE) : (/^[^\n]{0,240}\n/.exec(article.text)?.[0] ?? '');
  const isCalledFirst =
    called !== null &&
    named.every((event) => counts.get(event.id) === 1 && placeOf(event) > headline.length) &&
    calledEdition(mentions, { ...article, text: headline }, knowledge) === called;
  const rest = called && !named.includes(called) ? [...named, called] : named;
  const others = isCalledFirst && called !== null ? [called, ...named.filter((event) => event !== called)] : rest;
  const about = implied ? [implied, ...named] : others;
  const sibling = about[0] && siblingEdition(about[0], article, knowledge);
  const spoken = sibling && !about.includes(sibling) ? [...about, sibling] : about;
  const series = new Set(spoken.map((event) => event.series));
  const known = spoken.length === 0 ? [] : [...knowledge.events.values()].filter((event) => series.has(event.series));
  const years = mentions.map((mention) =>
    mention.kind === 'event'
      ? (knowledge.events.get(mention.id)?.start ?? '')
      : mention.kind === 'date'
        ? (mention.value ?? '')
        : '',
  );
  const latestYear = years.reduce((latest, value) => (value.slice(0, 4) > latest ? value.slice(0, 4) : latest), '');
  const [main = null] = spoken;
  const mainCount = (main && counts.get(main.id)) ?? 0;
  const away = (event: AttendanceEvent | null): number =>
    event === null || published === null ? 0 : Math.abs(daysApart(published, event.start));
  // The first lines name the one, and a later paragraph the other.
  const head = main === null ? LEDE : (firstNamed.get(main.id) ?? LEDE);
  const isFurtherDown = (id: string): boolean =>
    head < LEDE && article.text.slice(head, firstNamed.get(id) ?? head).includes('\n');
  const isAside = (id: string, count: number): boolean =>
    id !== main?.id &&
    count <= 1 &&
    (away(knowledge.events.get(id) ?? null) > away(main) || (SLAVIC.has(article.lang) && isFurtherDown(id)));
  const inPassing = new Set(
    [...counts].flatMap(([id, count]) => (count * 2 <= mainCount || isAside(id, count) ? [id] : [])),
  );
  // Beside what the first lines call, what is named once further down is told in passing.
  if (isCalledFirst) for (const { id } of named) if (id !== main?.id) inPassing.add(id);
  for (const unsaid of [sibling, called])
    if (unsaid && unsaid.id !== main?.id && !counts.has(unsaid.id)) inPassing.add(unsaid.id);
  // A report of the day whose title alone names it.
  const isTitleAlone =
    main !== null &&
    titled[0] === main.id &&
    counts.get(main.id) === 1 &&
    published !== null &&
    main.start <= published &&
    daysApart(main.end, published) <= MORROW;
  const isAtScene =
    ((implied !== null || isTitleAlone) && !DATELINE.test(article.text)) ||
    (main !== null && opensAt(main, article.text));
  // "Twenty years ago, at the burial of another": one of long ago, named once further down, is not what the text is about.
  const isRecalled = main !== null && away(main) > CURRENT && mainCount === 1 && (firstNamed.get(main.id) ?? 0) > LEDE;
  const isElsewhere =
    main !== null && main !== called && isAtEnd(main) && !isSpokenOf(main, firstNamed, article, knowledge);
  return {
    main,
    spoken,
    known,
    firstNamed,
    years: new Set(years.map((value) => value.slice(0, 4))),
    latestYear,
    inPassing,
    isAtScene,
    isAboutAnother: implied === null && (isRecalled || isElsewhere || isAboutAnother(mentions, article, main)),
  };
}
