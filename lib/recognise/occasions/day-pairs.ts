import { civilDay } from '../dates/calendar.ts';
import type { Token } from '../dates/tokens.ts';
import { type Edition, nearestEdition } from './editions.ts';
import type { Proposal } from './proposal.ts';
import type { Scene, SceneSentence } from './scene.ts';

/** How near to an article the edition lies whose days are told without their month, in days. */
const NEAR = { before: 45, after: 20 } as const;
/** Words between two days: "18 y el 19", "18th to the 19th". */
const LONGEST_JOINT = 3;
/** What joins two days, with articles and the endings of ordinals. */
const JOINT =
  /^\s?(?:st|nd|rd|th|er|º|-го|\.)?\s?(?:[–—-]|(?:and|to|through|y|al|e|a|et|au|und|bis|и|по|і|й|та|i|do|și|la|و|إلى)\s(?:(?:the|el|le|o|la|den|el día|dia)\s)?)\s?$/u;
/** "18 und 19 Prozent": what is counted. */
const COUNTS = /^\s?(?:[%°€$]|percent|Prozent|процент)/u;
/** The ending of the second. */
const ENDING = /^(?:st|nd|rd|th|-го|\.(?=\s\p{Ll}))/u;

/** "A cúpula será nos dias 18 e 19", "les 22 et 23": the days of an edition that the sentence names, without their month. */
export function linkDayPairs(
  { text, published }: Scene,
  { tokens, dates }: SceneSentence,
  named: readonly Edition[],
): Proposal[] {
  const edition = published === null ? null : nearestEdition(named, published, NEAR);
  if (!edition || edition.first === edition.last) return [];
  const [from, to] = [civilDay(edition.first).day, civilDay(edition.last).day];
  const isOn = (token: Token | undefined, day: number) => token?.kind === 'number' && token.number === day;
  return tokens.flatMap((first, at): Proposal[] => {
    if (!isOn(first, from)) return [];
    const last = tokens.slice(at + 1, at + 2 + LONGEST_JOINT).find((token) => isOn(token, to));
    if (!last || !JOINT.test(text.slice(first.end, last.start))) return [];
    const behind = text.slice(last.end, last.end + 10);
    const end = last.end + (ENDING.exec(behind)?.[0].length ?? 0);
    const isDated = dates.some((date) => date.start < end && first.start < date.end);
    return isDated || COUNTS.test(behind) ? [] : [{ start: first.start, end, edition }];
  });
}
