import { type Lexicon, matchNames } from '../lexicon/lexicon.ts';
import type { NameMatch } from '../lexicon/types.ts';
import { isRoyalTitle } from './linking/royal-titles.ts';
import { indexFrom } from './sorted-spans.ts';
import type { EventMention, LeaderMention, Span } from './types.ts';

/** Occasions that a person's name is part of the name of; elsewhere "سلام" (peace, Salam) is the word. */
const OF_A_PERSON = new Set(['papal-funeral', 'papal-inauguration', 'royal-funeral', 'coronation']);

/**
 * The leaders' names that stand within longer names of occasions: the pope's in "funeral of Pope Francis".
 *
 * @returns all matches, sorted by start; those added lie within one of the given
 */
export function withNamesWithin(
  text: string,
  matches: readonly NameMatch[],
  lexicon: Lexicon,
  lang: string,
): NameMatch[] {
  const longer = behindTitles(text, matches, lexicon, lang);
  const found = longer.flatMap((match) => [match, ...leadersWithin(text, match, lexicon, lang)]);
  return found.length === longer.length ? [...longer] : found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** How far a name behind a title may reach. */
const LONGEST = 60;

/**
 * "Sheikh Mohamed bin Zayed Al Nahyan": what begins with the title is taken first ("Sheikh Mohamed", of
 * Somalia), and the longer name that begins behind it would be lost.
 */
function behindTitles(
  text: string,
  matches: readonly NameMatch[],
  lexicon: Lexicon,
  lang: string,
): readonly NameMatch[] {
  let result: NameMatch[] | null = null;
  for (const [at, match] of matches.entries()) {
    const longer = longerBehindTitle(text, match, lexicon, lang);
    if (longer) {
      result ??= matches.slice(0, at);
      result.push(longer);
    } else if (result && match.start >= (result.at(-1)?.end ?? 0)) result.push(match);
  }
  return result ?? matches;
}

function longerBehindTitle(text: string, { start, end }: NameMatch, lexicon: Lexicon, lang: string): NameMatch | null {
  const title = /^([\p{L}\p{M}]+)[\s\u00a0]/u.exec(text.slice(start, end));
  if (!title || !isRoyalTitle(title[1] ?? '')) return null;
  const from = start + title[0].length;
  for (const name of matchNames(text.slice(from, from + LONGEST), lexicon, { lang })) {
    if (name.start === 0 && from + name.end > end) return { ...name, start: from, end: from + name.end };
  }
  return null;
}

function leadersWithin(text: string, match: NameMatch, lexicon: Lexicon, lang: string): NameMatch[] {
  if (match.senses.some((sense) => sense.kind === 'leader' || !OF_A_PERSON.has(sense.series))) return [];
  // Without its first or its last letter the longer name is not found again, and what is within it is.
  for (const [from, to] of [
    [match.start + 1, match.end],
    [match.start, match.end - 1],
  ] as const) {
    const leaders = [...matchNames(text.slice(from, to), lexicon, { lang })]
      .filter(({ senses }) => senses.some(({ kind }) => kind === 'leader'))
      .map((inner) => ({ ...inner, start: inner.start + from, end: inner.end + from }));
    if (leaders.length > 0) return leaders;
  }
  return [];
}

/**
 * An occasion's name without the leader it names: "funeral" of "funeral of Pope Francis", "葬礼" of "方济各葬礼".
 *
 * @param leaders sorted by start, not overlapping
 */
export function withoutLeader(event: EventMention, leaders: readonly LeaderMention[], text: string): EventMention {
  const leader = leaders[indexFrom(leaders, event.start)];
  if (!leader || leader.start >= event.end) return event;
  const noun =
    englishPhrase(text, event, leader) ??
    lastWord(text, { start: leader.end, end: event.end }) ??
    firstWord(text, { start: event.start, end: leader.start });
  return noun ? { ...event, ...noun, text: text.slice(noun.start, noun.end) } : event;
}

/** "state funeral" of "state funeral of Elizabeth II", "inauguration Mass" of "Pope Leo's inauguration Mass". */
function englishPhrase(text: string, event: Span, leader: Span): Span | null {
  const before = /^([\p{L} ]+?) (?:of|for) /u.exec(text.slice(event.start, leader.start))?.[1];
  if (before) return { start: event.start, end: event.start + before.length };
  const behind = /^['’]s? ([\p{L} ]+)$/u.exec(text.slice(leader.end, event.end))?.[1];
  return behind ? { start: event.end - behind.length, end: event.end } : null;
}

function firstWord(text: string, { start, end }: Span): Span | null {
  const word = /[\p{L}\p{M}]{3,}/u.exec(text.slice(start, end));
  return word && { start: start + word.index, end: start + word.index + word[0].length };
}

function lastWord(text: string, { start, end }: Span): Span | null {
  const word = /(?<![のへ的])(?:[\p{L}\p{M}]{4,}|[\p{Script=Han}]{2,})$/u.exec(
    text.slice(start, end).replace(/^[のへ的]/u, ' '),
  );
  return word && { start: start + word.index, end };
}
