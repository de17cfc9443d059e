import type { Span } from '../../types.ts';
import { distance, type Edition, nearestEdition, regularOf } from '../editions.ts';
import { fitsAny } from '../phrases.ts';
import type { SummitLanguage } from './language.ts';
import type { SummitCue, SummitPhrase, SummitSentence } from './phrase.ts';

/** How near to an article the edition lies that "next" and "previous" count from, in days. */
const WINDOW = { before: 400, after: 400 } as const;
/** An article this long after an edition's first day is about it, not about the one to come, in days. */
const JUST_BEFORE = 3;
/** For so many days "the last summit" of an article about a summit is the one before it. */
const JUST_AFTER = 20;

const isShift = ({ key }: SummitCue): boolean => key === 'next' || key === 'previous';

const HIS =
  /^(?:his|her|my|seine?[mnrs]?|ihre?[mnrs]?|meine?[mnrs]?|jego|jej|swój|swoim|mój|его|её|ее|његов|njegov|son|su|seu)$/u;

/** The word for "next" or "previous" right before a phrase, within it or, in some languages, behind it. */
export function shiftBeside(
  { sentence: { tokens, dates }, cues }: SummitSentence,
  { first, last }: Pick<SummitPhrase, 'first' | 'last'>,
  { between }: SummitLanguage,
): SummitCue | null {
  const word = tokens[first - 1];
  // "次回の首脳会議", "下次的峰会".
  const before = word && fitsAny(word.lower, between) ? [first - 1, first - 2] : [first - 1];
  // "Był to jego ostatni szczyt": of him, and of no series.
  const isHis = (cue: SummitCue) => cue.key === 'previous' && HIS.test(tokens[cue.first - 1]?.lower ?? '');
  const stands = (cue: SummitCue) =>
    before.includes(cue.last) || cue.first === last + 1 || (cue.first > first && cue.last < last);
  // "the G20 summit next year": the word belongs to the time.
  const isOfTime = ({ start, end }: SummitCue) => dates.some((date) => date.start < end && start < date.end);
  return cues.find((cue) => isShift(cue) && stands(cue) && !isOfTime(cue) && !isHis(cue)) ?? null;
}

/** "his last summit", "son dernier", "его последний": somebody's, not the series'. */
const POSSESSIVE =
  /(?:^|\P{L})(?:his|her|my|sein\p{L}{0,2}|ihr\p{L}{0,2}|son|sa|su|seu|sua|его|её|ее|свой|своем|своём|його|її|свій|своєму|jego|jej|swój|swoim|swojego|njegov\p{L}*|njen\p{L}*|svo\p{L}*|његов\p{L}*|њен\p{L}*|сво\p{L}*|他的|她的|彼の)\s?$/iu;
/** "le dernier G20 de Biden": a name behind that is no place. */
const OF_SOMEBODY = /^\s(?:de|of|von|for|para|pour|dla|для|lui)\s(?:\p{Lu}\p{Ll}|(?:his|her|my|su|sa|seiner|ihrer)\s)/u;
/** The one at hand is the last for somebody, no further from an article than this, in days. */
const OF_PERSON = { before: 45, after: 30 } as const;

/** "It was his last NATO summit": the last for him, not the one before. */
export function isOfPerson(text: string, { start, end }: Span, shift: SummitCue, hasPlace: boolean): boolean {
  const from = Math.min(start, shift.start);
  if (shift.key !== 'previous') return false;
  return (
    POSSESSIVE.test(text.slice(Math.max(0, from - 12), from)) ||
    (!hasPlace && OF_SOMEBODY.test(text.slice(end, end + 12)))
  );
}

/** The edition that is somebody's last, for an article that appeared near it. */
export function lastOfPerson(editions: readonly Edition[], published: number | null): Edition | null {
  return published === null ? null : nearestEdition(editions, published, OF_PERSON);
}

/** Of the words for "next" those that mean the one at hand, even on its first day. */
const UPCOMING =
  /^(?:upcoming|coming|forthcoming|bevorstehend|kommend|предстоящ|грядущ|nadchodząc|predstoje|предстоје)/;

/**
 * The edition before or after the one that an article is about, extraordinary meetings left out.
 *
 * @param word the word that says so, by which the one at hand is told from the one after.
 * @returns null where the one before or after is not known.
 */
export function shiftedEdition(
  all: readonly Edition[],
  published: number | null,
  { key }: SummitCue,
  word: string,
): Edition | null {
  const editions = regularOf(all);
  if (published === null) return null;
  if (key === 'next' && UPCOMING.test(word)) {
    const ahead = editions.find(({ last }) => last >= published);
    return ahead && distance(ahead, published) <= WINDOW.before ? ahead : null;
  }
  const standard = nearestEdition(editions, published, WINDOW);
  if (!standard) return null;
  const at = editions.indexOf(standard);
  if (key === 'next') {
    const upcoming = published < standard.first ? standard : null;
    return upcoming && published < standard.first - JUST_BEFORE ? upcoming : (editions[at + 1] ?? upcoming);
  }
  return published > standard.last + JUST_AFTER ? standard : (editions[at - 1] ?? null);
}
