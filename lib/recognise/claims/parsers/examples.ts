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
  if (group === undefined || group.owner || tag.first - group.last > REACH) return [];
  if (!areExamples(passage, group, tag.first)) return [];
  return draftsFor(construction, {
    subjects: group.members,
    negative: false,
    last: construction.clause.first,
    kind: group.kind,
  });
};

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
    // "トランプ大統領らとの会談に": they are no subject.
    const isOblique = means(tag, 'oblique-mark') && !means(tag, 'topic-mark', 'and');
    if (isOblique || (marker === i - 1 && items[i]?.key === 'と')) return false;
    hasPeople ||= means(tag, 'people', 'foreign') || items[i]?.kind === 'number';
  }
  return marker >= 0 && (hasPeople || marker >= verb - 3);
}
