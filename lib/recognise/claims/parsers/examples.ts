import { means } from '../sentence/tags.ts';
import type { Group, Passage } from '../types.ts';
import { draftsFor, type Parser } from './parser.ts';

/** So far behind the examples the verb may stand, in items: "ら約50か国の国家元首や約10か国の君主などが". */
const REACH = 60;
/** What is said of people with a verb whose subject they are. */
const TOLD: ReadonlySet<string> = new Set(['come', 'accept', 'decline', 'stay-away', 'expect']);

/**
 * Examples before the people whose they are, where particles mark subjects: "トランプ大統領やゼレンスキー大統領など約50か国の
 * 首脳らが出席した", "A大統領、B皇太子ら各国の要人が参列".
 */
export const parseExamples: Parser = (construction) => {
  const { passage, tag, cue, grammar } = construction;
  if (grammar.topic === undefined || !TOLD.has(cue.act)) return [];
  if (cue.who !== undefined && cue.who !== 'actor' && cue.who !== 'patient') return [];
  const group = passage.groups.findLast((each) => each.kind === 'leaders' && each.last <= tag.first);
  const first = [
    ...passage.groups.filter((each) => isFirstOfThem(passage, each, tag.first)),
    ...(group === undefined ? [] : fromOtherCountries(passage, group, tag.first)),
  ];
  if (first.length > 0 && group !== undefined && !first.includes(group))
    return first.flatMap(({ members, kind }) =>
      draftsFor(construction, { subjects: members, negative: false, last: construction.clause.first, kind }),
    );
  if (group === undefined || group.owner || tag.first - group.last > REACH) return [];
  if (!areExamples(passage, group, tag.first)) return [];
  return draftsFor(construction, {
    subjects: group.members,
    negative: false,
    last: construction.clause.first,
    kind: group.kind,
  });
};

/** So much may stand between two of them: a spouse, a title, a country. */
const LONGEST_BETWEEN = 40;

/** "オランダからはA国王、ベルギーからはB国王が出席": those named before the last, each behind the own country. */
function fromOtherCountries({ items, tagOf, groups }: Passage, group: Group, verb: number): Group[] {
  const before: Group[] = [];
  let next = group;
  if (group.oblique || tagOf.slice(group.last, verb).some((tag) => means(tag, 'cue', 'say'))) return before;
  for (const each of groups.slice(0, groups.indexOf(group)).reverse()) {
    if (each.kind !== 'leaders') continue;
    const between = items
      .slice(each.last, next.first)
      .map(({ key }) => key)
      .join('');
    const isApart = tagOf.slice(each.last, next.first).some((tag) => means(tag, 'cue', 'say', 'conjunction'));
    if (each.owner || isApart || next.first - each.last > LONGEST_BETWEEN || !/からは$/.test(between)) break;
    before.push(each);
    next = each;
  }
  return before;
}

/** "A首相のほか、B、Cらが出席": those before whom others are named do the same. */
function isFirstOfThem({ items, tagOf }: Passage, { kind, last, owner }: Group, verb: number): boolean {
  const marker = tagOf[last] ?? (owner ? tagOf[last - 1] : undefined);
  if (kind !== 'leaders' || last > verb || !means(marker, 'including') || verb - last > REACH) return false;
  const words = items
    .slice(last, marker?.last)
    .map(({ key }) => key)
    .join('');
  return (
    /^(?:のほか|をはじめ|に加え)/.test(words) &&
    !tagOf.slice(marker?.last, verb).some((tag) => means(tag, 'cue', 'say'))
  );
}

/** Whether "など" or "ら" stands behind the names or the last of their list, and people whose examples they are before the verb. */
function areExamples({ items, tagOf }: Passage, group: Group, verb: number): boolean {
  let marker = -1;
  let hasPeople = false;
  for (let i = group.last - 1; i < verb; i++) {
    const tag = tagOf[i];
    if (means(tag, 'including') && marker < 0) {
      marker = i;
      i = (tag?.last ?? i + 1) - 1;
      continue;
    }
    if (i < group.last) continue;
    if (means(tag, 'cue', 'say', 'according') || items[i]?.key === 'は') return false;
    // Behind the people and their particle stands where they come to.
    if (hasPeople && items[i]?.key === 'が') return marker >= 0;
    // "トランプ大統領らとの会談に": they are no subject; "世界各国から" they may come.
    const isFrom = items[tag?.first ?? i]?.key === 'か';
    const isOblique = means(tag, 'oblique-mark') && !means(tag, 'topic-mark', 'and') && !isFrom;
    if (isOblique || (marker === i - 1 && items[i]?.key === 'と')) return false;
    hasPeople ||= means(tag, 'people', 'foreign') || items[i]?.kind === 'number';
  }
  return marker >= 0 && (hasPeople || marker >= verb - 3);
}
