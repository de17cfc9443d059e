import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Mention } from '../../types.ts';
import type { Setting } from './implied.ts';

/** "the EU-CELAC Summit", "the Pacific Islands Forum": a name with a capital before what it is. */
const NAMED =
  /\b\p{Lu}[\p{L}\d&.'’–-]*(?: (?:\p{Lu}[\p{L}\d&.'’–-]*|\(\p{Lu}+\)|of|and|on))* (?:[Ss]ummit|[Ff]orum|[Cc]onference|[Cc]ongress|[Cc]ouncil [Mm]eeting|[Ll]eaders['’]? [Mm]eeting|Heads of Government Meeting)\b|\bCHOGM\b|\bSPIEF\b/gu;
/** Occasions known by what they are; with the series whose own editions are called so. */
const CEREMONIES = [
  {
    words: /\b(?:presidential )?inauguration\b|\bswearing-in\b|\bsworn in as\b|\binaugural ceremony\b/gi,
    series: /inauguration/,
  },
  { words: /\bfunerals?\b|\brequiem\b|\bmemorial service\b/gi, series: /funeral/ },
  { words: /\bcoronation\b/gi, series: /coronation/ },
  { words: /\bwedding\b/gi, series: /^$/ },
] as const;
/** Beginnings that make no name of what follows: "The summit", "At the conference", "This year's forum". */
const NO_NAME =
  /^(?:The|This|That|At|In|A|An|His|Her|Their|Its|For|Before|After|During|Annual|World|Leaders?|Peace|Climate|Security|Last|Next|Two|Three|First|Second|Opening|Press|News|Joint|Party|National|Supreme|US|U\.S\.|European) (?:\p{L}+ )?\p{L}+$/u;

/** "Putin to Skip Summit": a headline with a capital for each word. */
const IN_HEADLINE =
  /\b(?:Skips?|Skipping|Attends?|Attending|Miss(?:es)?|Hosts?|Hosting|Boycotts?|Snubs?|Joins?|Leaves?|At|For|With|Without) (?:\p{L}+ )?\p{L}+$/u;

/** So far into an article it says what it is about, in UTF-16 units. */
const LEDE = 500;

/**
 * Whether an article is about an occasion that the packs do not know, and names one that they know only beside it:
 * what it says of guests without naming an occasion is said of the unknown one.
 */
export function isAboutAnother(
  mentions: readonly Mention[],
  { text, lang }: Pick<Setting, 'text' | 'lang'>,
  main: AttendanceEvent | null,
): boolean {
  if (lang !== 'en' || main === null) return false;
  const own = mentions.filter((mention) => mention.kind === 'event');
  const ofMain = own.filter(({ id }) => id === main.id);
  const first = Math.min(...own.map(({ start }) => start));
  const others = starts(text, main).filter(
    ({ start, end }) => !own.some((mention) => mention.start < end && start < mention.end),
  );
  const head = Math.min(...others.map(({ start }) => start));
  return head < first && head < LEDE && others.length >= ofMain.length;
}

/** Whether a stretch names an occasion that is none of ours, and the edition in mind is no part of its name. */
export function namesAnother(words: string, event: AttendanceEvent): boolean {
  return [...words.matchAll(NAMED)].some(
    ({ 0: name }) => !NO_NAME.test(name) && !IN_HEADLINE.test(name) && !isOwnName(name, event),
  );
}

/** "the Kazan Summit", "the BRICS Summit": by its place or by its body. */
function isOwnName(name: string, { place, series, name: full = '' }: AttendanceEvent): boolean {
  const own = `${place} ${series} ${full}`.toLowerCase();
  return name
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .some(
      (word) =>
        word.length > 2 && !/^(?:summit|forum|conference|congress|meeting|leaders)$/.test(word) && own.includes(word),
    );
}

function starts(text: string, event: AttendanceEvent): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { index, 0: words } of text.matchAll(NAMED)) {
    if (!NO_NAME.test(words) && !IN_HEADLINE.test(words) && !isOwnName(words, event))
      found.push({ start: index, end: index + words.length });
  }
  for (const ceremony of CEREMONIES) {
    if (ceremony.series.test(event.series)) continue;
    for (const { index, 0: words } of text.matchAll(ceremony.words))
      found.push({ start: index, end: index + words.length });
  }
  return found;
}
