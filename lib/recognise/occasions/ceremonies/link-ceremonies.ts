import { civilDay, parseDay } from '../../dates/calendar.ts';
import { type Token, tokenize } from '../../dates/tokens.ts';
import type { TemporalExpression } from '../../dates/types.ts';
import { tableLanguage } from '../../locales/locales.ts';
import type { Span } from '../../types.ts';
import { isSince, yearOf } from '../edition-time.ts';
import { distance, type Edition, type EditionIndex, nearestEdition } from '../editions.ts';
import { compilePhrases, type PhraseTable } from '../phrase-table.ts';
import { findPhrases, type PhraseMatch } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';
import type { SceneSentence } from '../scene.ts';
import { formsFor } from '../script-forms.ts';
import type { Setting } from '../setting.ts';
import { summitLanguage } from '../summits/language.ts';
import { isOrdinal } from '../summits/phrase.ts';
import { funeralOfEarlierPope, HIS_BEFORE, HIS_BEHIND } from './earlier-pope.ts';
import { CEREMONIES, type CeremonyWords, RITE } from './words.ts';

/** An article this near to a ceremony may speak of it without its name, in days. */
const NEAR = { before: 45, after: 45 } as const;
/** On these days the occasion's word says enough: "the opening ceremony", tonight. */
const ON_THE_DAY = 2;

type CeremonyKey = `${'subject' | 'occasion'}:${string}` | 'rite';

const compiled = new Map<string, PhraseTable<CeremonyKey>>();

function tableFor(lang: string): PhraseTable<CeremonyKey> {
  const tag = tableLanguage(lang);
  const known = compiled.get(tag);
  if (known) return known;
  const entries = Object.entries<CeremonyWords>(CEREMONIES).flatMap(([series, { subject, occasion }]) => [
    ...formsFor(tag, subject).map((form) => [`subject:${series}`, form] as const),
    ...formsFor(tag, occasion).map((form) => [`occasion:${series}`, form] as const),
  ]);
  const rites = formsFor(tag, RITE).map((form) => ['rite', form] as const);
  const table = compilePhrases<CeremonyKey>([...entries, ...rites]);
  compiled.set(tag, table);
  return table;
}

/** The ceremonies near whose day an article appeared: one of each series. */
export function ceremoniesNear(editions: EditionIndex, published: number | null): Edition[] {
  if (published === null) return [];
  return Object.keys(CEREMONIES).flatMap((series) => nearestEdition(editions.get(series) ?? [], published, NEAR) ?? []);
}

/** These are known by their place, on their day. */
const PLACES: readonly string[] = ['auschwitz-commemoration', 'd-day-commemoration'];

/** The ceremony whose one day an expression names in full. */
export function ceremonyOn(editions: EditionIndex, { kind, value }: TemporalExpression): Edition | null {
  const day = value === null || kind !== 'calendar-day' ? null : parseDay(value);
  if (day === null) return null;
  for (const series of Object.keys(CEREMONIES)) {
    const found = editions.get(series)?.find(({ first, last }) => first === day && last === day);
    if (found) return found;
  }
  return null;
}

/** What an article says of ceremonies near whose day it appeared, or whose day it names. */
export interface Ceremonies {
  /** Those that it speaks of, whether or not it names them. */
  readonly about: readonly Edition[];
  /** Where it calls them by their occasion's name. */
  readonly named: readonly Proposal[];
  /** Every word for the occasion of one of them, marked or not. */
  readonly spoken: readonly Proposal[];
  /** The words that speak of them, by the sentence's place in the scene. */
  readonly cues: readonly (readonly PhraseMatch<CeremonyKey>[])[];
  /** The paragraphs that hold such words, by series. */
  readonly paragraphs: ReadonlyMap<string, ReadonlySet<number>>;
}

/** A year this near behind a ceremony's word is that of another one, in UTF-16 units. */
const YEAR_BEHIND = 28;
/** Figures that are a year. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** "her Coronation in 1953". */
function isOfOtherYear(sentence: SceneSentence, { end }: Span, year: number): boolean {
  const isNear = ({ start }: Span) => start >= end && start - end <= YEAR_BEHIND;
  // "Zur Krönung Elizabeths 1953": in figures that no word makes a year.
  const isBare = sentence.tokens.some(
    (token) => isNear(token) && token.number >= FIRST_YEAR && token.number < LAST_YEAR && token.number !== year,
  );
  const isSinceThen = sentence.dates.some((date) => isNear(date) && isSince(sentence, date));
  if (isBare && !isSinceThen) return true;
  return sentence.dates.some((date) => {
    const isBehind = date.start >= end && date.start - end <= YEAR_BEHIND && !isSince(sentence, date);
    const named = isBehind ? yearOf(date) : null;
    return named !== null && named !== year;
  });
}

/** Nothing but a few small words between a rite and whom it is for: "Trauerfeier für den verstorbenen", "'s ", "の". */
const BETWEEN_RITE =
  /^(?:(?:['’]s)?[\s-]?(?:\p{Ll}+\s){0,3}(?:ال)?|[\p{Script=Han}\p{Script=Katakana}ー・]{0,9}[的の]?)$/u;
/** Popes whose funerals were others. */
const OTHER_POPE =
  /(?:(?:Jo[hã]\p{L}+|Jean|Juan|Ioan|Jan\p{L}*|Jovan\p{L}*|Иоанн\p{L}*|Іван\p{L}*|Јован\p{L}*)[ -]Pa\p{L}+|Павл|Бен[еє]д|Ben[eo]|约翰|若望|本笃|ヨハネ|ベネディ|يوحنا|بنديكت)/u;
/** "of Queen Elizabeth II", "папы Римского". */
const OWN_NAME = /^\s(?:Fran|Фран|[EÉ]li[sz]|Elż|Isab|[ЕЄ]ли[сз]|[Рр]им)\p{L}*(?:\s[IVX]+\.?)?/u;
/** How far around a rite another pope's name is looked for, in UTF-16 units. */
const NAME_REACH = 40;

const isOfRite = ({ series }: Edition): boolean =>
  (CEREMONIES[series as keyof typeof CEREMONIES] as CeremonyWords).isRite === true;

/** "похорон Папи", "Trauerfeier für den Papst", "教皇葬礼": the rite and whom it is for. */
function ritesIn(
  text: string,
  sentence: SceneSentence,
  cues: readonly PhraseMatch<CeremonyKey>[],
  edition: Edition,
): Proposal[] {
  const { series, first } = edition;
  const { year } = civilDay(first);
  const subjects = cues.filter(({ key }) => key === `subject:${series}`);
  return cues.flatMap((rite): Proposal[] => {
    if (rite.key !== 'rite' || isOfOtherYear(sentence, rite, year)) return [];
    const beside = subjects.find((subject) => {
      const [a, b] = subject.start < rite.start ? [subject, rite] : [rite, subject];
      return a.end <= b.start && BETWEEN_RITE.test(text.slice(a.end, b.start));
    });
    if (!beside) return [];
    const start = Math.min(rite.start, beside.start);
    const last = Math.max(rite.end, beside.end);
    const end = last + (OWN_NAME.exec(text.slice(last, last + NAME_REACH))?.[0].length ?? 0);
    const isOther = OTHER_POPE.test(text.slice(Math.max(sentence.start, start - NAME_REACH), end + NAME_REACH));
    return isOther !== OTHER_POPE.test(edition.event.name ?? '') ? [] : [{ start, end, edition }];
  });
}

/** "the funeral of John Paul II", long after it. */
function hisRites(
  text: string,
  sentence: SceneSentence,
  cues: readonly PhraseMatch<CeremonyKey>[],
  edition: Edition,
): Proposal[] {
  const { year } = civilDay(edition.first);
  return cues.flatMap((rite): Proposal[] => {
    const { key, start, end } = rite;
    if (key !== 'rite' || isOfOtherYear(sentence, rite, year)) return [];
    const before = text.slice(Math.max(sentence.start, start - NAME_REACH), start);
    const isHis = HIS_BEHIND.test(text.slice(end, end + NAME_REACH)) || HIS_BEFORE.test(before);
    return isHis ? [{ start, end, edition }] : [];
  });
}

/** Tells which ceremonies an article speaks of: the subject and the occasion stand in it or in its title. */
export function readCeremonies({ scene, editions, title, lang }: Setting): Ceremonies {
  const { published, text, sentences } = scene;
  const near = ceremoniesNear(editions, published);
  const dated = sentences
    .flatMap(({ dates }) => dates.flatMap((date) => ceremonyOn(editions, date) ?? []))
    .filter((edition, at, all) => !near.includes(edition) && all.indexOf(edition) === at);
  const his = funeralOfEarlierPope(text, editions);
  const earlier = his && !near.includes(his) ? his : null;
  if (near.length + dated.length === 0 && !earlier)
    return { about: [], named: [], spoken: [], cues: [], paragraphs: new Map() };
  const language = summitLanguage(lang);
  const isSecond = (token: Token | undefined) => token !== undefined && isOrdinal(token.lower, language);
  const table = tableFor(lang);
  const bySentence = sentences.map(({ tokens }) => findPhrases(text, tokens, table));
  const cues = bySentence.flat();
  const all = [...cues, ...findPhrases(title, tokenize(title), table)];
  const keys = new Set(all.map(({ key }) => key));
  const holds = (key: CeremonyKey) => keys.has(key);
  const isAnniversary = ({ event }: Edition) => event.anniversary !== undefined && scene.counts.has('anniversary');
  const isOnPlace = (edition: Edition) => dated.includes(edition) && PLACES.includes(edition.series);
  const about = [...near, ...dated].filter(
    (edition) =>
      holds(`subject:${edition.series}`) &&
      (holds(`occasion:${edition.series}`) || isAnniversary(edition) || isOnPlace(edition)),
  );
  const named = near.flatMap((edition): Proposal[] => {
    const { isName }: CeremonyWords = CEREMONIES[edition.series as keyof typeof CEREMONIES];
    const isMeant = about.includes(edition) || (published !== null && distance(edition, published) <= ON_THE_DAY);
    if (!isName || !isMeant) return [];
    return sentences.flatMap((sentence) =>
      (bySentence[sentence.at] ?? [])
        // "a second peace summit" is another one.
        .filter(({ key, first }) => key === `occasion:${edition.series}` && !isSecond(sentence.tokens[first - 1]))
        .filter((cue) => !isOfOtherYear(sentence, cue, civilDay(edition.first).year))
        .map(({ start, end }) => ({ start, end, edition })),
    );
  });
  const rites = near
    .filter(isOfRite)
    .flatMap((edition) =>
      sentences.flatMap((sentence) => ritesIn(text, sentence, bySentence[sentence.at] ?? [], edition)),
    );
  const paragraphs = new Map(
    about.map(({ series }) => [
      series,
      new Set(
        sentences
          .filter(({ at }) => bySentence[at]?.some(({ key }) => key.endsWith(`:${series}`)))
          .map(({ paragraph }) => paragraph),
      ),
    ]),
  );
  const spoken = cues.flatMap(({ key, start, end }): Proposal[] => {
    const edition = about.find(({ series }) => key === `occasion:${series}`);
    return edition ? [{ start, end, edition }] : [];
  });
  const ofEarlier = earlier
    ? sentences.flatMap((sentence) => hisRites(text, sentence, bySentence[sentence.at] ?? [], earlier))
    : [];
  return { about, named: [...named, ...rites, ...ofEarlier], spoken, cues: bySentence, paragraphs };
}
