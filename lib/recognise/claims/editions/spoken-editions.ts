import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Knowledge, Mention } from '../../types.ts';
import { SLAVIC } from '../slavic.ts';
import { daysApart } from './calendar.ts';
import { siblingEdition } from './called.ts';
import { namesPlace } from './gathering.ts';
import { kindWords, type Setting } from './implied.ts';
import { LEDE, Naming } from './naming.ts';
import { isAboutAnother } from './other-occasions.ts';
import { opensAt } from './traces.ts';
import { type Unnamed, unnamedIn } from './unnamed.ts';
import { byWeight, CURRENT } from './weighed.ts';

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

/** An article, with what its title and earlier parts of its page name. */
type Article = Setting & { readonly earlier?: readonly string[]; readonly titled?: readonly string[] };

/** Weighs the editions that an article names. */
export function editionsOf(
  mentions: readonly Mention[],
  article: Article,
  knowledge: Pick<Knowledge, 'events' | 'series' | 'leaders'>,
): Editions {
  const { text, earlier = [], titled = [] } = article;
  const naming = new Naming(mentions, text, titled, earlier);
  const named = byWeight(naming, article, knowledge);
  const unnamed = unnamedIn(mentions, named, naming, article, knowledge);
  const about = inOrder(named, unnamed);
  const sibling = about[0] && siblingEdition(about[0], article, knowledge);
  const spoken = sibling && !about.includes(sibling) ? [...about, sibling] : about;
  const series = new Set(spoken.map((event) => event.series));
  const known = spoken.length === 0 ? [] : [...knowledge.events.values()].filter((event) => series.has(event.series));
  const years = yearsIn(mentions, knowledge);
  const [main = null] = spoken;
  const unsaid = [sibling, unnamed.called].filter((event) => event != null);
  return {
    main,
    spoken,
    known,
    firstNamed: naming.firstNamed,
    years: new Set(years),
    latestYear: years.reduce((latest, year) => (year > latest ? year : latest), ''),
    inPassing: inPassing(main, naming, named, unnamed, unsaid, article, knowledge),
    isAtScene: playsAt(main, naming, unnamed, article),
    isAboutAnother:
      unnamed.implied === null &&
      (isRecalled(main, naming, article) ||
        isElsewhere(main, naming, unnamed, article, knowledge) ||
        isAboutAnother(mentions, article, main)),
  };
}

/** The editions spoken of, named or not, what the article is about first. */
function inOrder(named: readonly AttendanceEvent[], { called, implied, isCalledFirst }: Unnamed): AttendanceEvent[] {
  if (implied) return [implied, ...named];
  if (called === null) return [...named];
  if (isCalledFirst) return [called, ...named.filter((event) => event !== called)];
  return named.includes(called) ? [...named] : [...named, called];
}

/** The years that an article names, by themselves, with a day or by an event. */
function yearsIn(mentions: readonly Mention[], { events }: Pick<Knowledge, 'events'>): string[] {
  return mentions.map((mention) => {
    if (mention.kind === 'leader') return '';
    const day = mention.kind === 'event' ? events.get(mention.id)?.start : mention.value;
    return (day ?? '').slice(0, 4);
  });
}

/** Those that are in mind for their paragraph only. */
function inPassing(
  main: AttendanceEvent | null,
  { counts, firstNamed }: Naming,
  named: readonly AttendanceEvent[],
  { isCalledFirst }: Unnamed,
  unsaid: readonly AttendanceEvent[],
  { text, lang, published }: Article,
  { events }: Pick<Knowledge, 'events'>,
): ReadonlySet<string> {
  const mainCount = (main && counts.get(main.id)) ?? 0;
  // The first lines name the one, and a later paragraph the other.
  const head = main === null ? LEDE : (firstNamed.get(main.id) ?? LEDE);
  const isFurtherDown = (id: string): boolean =>
    head < LEDE && text.slice(head, firstNamed.get(id) ?? head).includes('\n');
  const isAside = (id: string, count: number): boolean =>
    id !== main?.id &&
    count <= 1 &&
    (away(events.get(id) ?? null, published) > away(main, published) || (SLAVIC.has(lang) && isFurtherDown(id)));
  // What is held on the article's own day is not told in passing, however seldom it is named.
  const isToday = (id: string): boolean => {
    const event = events.get(id);
    return event !== undefined && published !== null && event.start <= published && published <= event.end;
  };
  const passing = [...counts].filter(([id, count]) => (count * 2 <= mainCount && !isToday(id)) || isAside(id, count));
  // Beside what the first lines call, what is named once further down is told in passing.
  const below = isCalledFirst ? named : [];
  const others = [...below, ...unsaid.filter(({ id }) => !counts.has(id))].filter(({ id }) => id !== main?.id);
  return new Set([...passing.map(([id]) => id), ...others.map(({ id }) => id)]);
}

function away(event: AttendanceEvent | null, published: string | null): number {
  return event === null || published === null ? 0 : Math.abs(daysApart(published, event.start));
}

/** A report is written on the day or the next. */
const MORROW = 1;

/** "KYIV — …": written somewhere else, where it is not the event's own place. */
const DATELINE = /^\p{Lu}[\p{Lu} ,/]{2,30}(?: \([^)]{1,30}\))? ?[—–-] /u;

/** Whether an article as a whole plays at its main edition. */
function playsAt(
  main: AttendanceEvent | null,
  naming: Naming,
  { implied }: Unnamed,
  { text, published, titled = [] }: Article,
): boolean {
  if (main === null) return false;
  // A report of the day whose title alone names it.
  const isTitleAlone =
    titled[0] === main.id &&
    naming.isOnce(main) &&
    published !== null &&
    main.start <= published &&
    daysApart(main.end, published) <= MORROW;
  return ((implied !== null || isTitleAlone) && !DATELINE.test(text)) || opensAt(main, text);
}

/** "Twenty years ago, at the burial of another": one of long ago, named once further down, is not what the text is about. */
function isRecalled(main: AttendanceEvent | null, naming: Naming, { published }: Article): boolean {
  return main !== null && away(main, published) > CURRENT && naming.isOnce(main) && naming.placeOf(main) > LEDE;
}

/** The last lines name the one edition of a text that has spoken neither of its place nor of its kind. */
function isElsewhere(
  main: AttendanceEvent | null,
  naming: Naming,
  { called }: Unnamed,
  article: Article,
  knowledge: Pick<Knowledge, 'series'>,
): boolean {
  return (
    main !== null && main !== called && naming.isAtEnd(main) && !isSpokenOf(main, naming.firstNamed, article, knowledge)
  );
}

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
