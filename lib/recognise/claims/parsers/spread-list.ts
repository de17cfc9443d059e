import { means } from '../sentence/tags.ts';
import type { Group, Passage } from '../types.ts';
import { type Construction, draftsFor, type Parser } from './parser.ts';

/** A name that we do not know, with what our tables lack of its title, has no more signs. */
const LONGEST_UNKNOWN = 14;
const SEPARATOR = /^[、，,·・]$/;
/** Behind the list: what closes it ("等"), and whom it sums up. */
const CLOSING = /^[等らや及暨]$/;

/**
 * Chinese and Japanese lists with names in between that we do not know, and with people summed up in several parts:
 * "A、B等成员国领导人，C、库克群岛总理布朗也步入会场", "A首相、ニュージーランドのB首相ら首脳が出席した". The verb at the end is
 * said of every one of them.
 */
export const parseSpreadList: Parser = (construction) => {
  const { passage, cue, tag, grammar } = construction;
  const isPlain = cue.act === 'come' && cue.who === undefined && cue.inverted !== true;
  if (!grammar.unspaced || !isPlain || passage.isQuestion) return [];
  const named = passage.groups.filter((group) => group.kind === 'leaders' && group.last <= tag.first);
  if (named.length === 0 || !isList(construction, named)) return [];
  const subjects = named.flatMap(({ members }) => members);
  const last = named.at(-1)?.last ?? tag.first;
  return draftsFor(construction, { subjects, negative: false, last, kind: 'leaders' }).filter(
    ({ negative }) => !negative,
  );
};

/** Whether nothing but names, titles and what joins and sums them up stands before the verb. */
function isList(construction: Construction, named: readonly Group[]): boolean {
  const { passage, tag } = construction;
  const { items, tagOf } = passage;
  const head = headOf(passage);
  let unknown = 0;
  let parts = 0;
  for (let at = head; at < tag.first; at++) {
    const group = named.find(({ first }) => first === at);
    if (group) {
      // A list that the group itself holds has marks of its own.
      at = group.last - 1;
      unknown = 0;
      continue;
    }
    const item = items[at];
    if (item === undefined) return false;
    if (item.kind === 'country' || means(tagOf[at], 'role', 'people')) unknown = 0;
    else if (item.kind === 'mark') {
      if (!SEPARATOR.test(item.key)) return false;
      parts++;
      unknown = 0;
    } else if (CLOSING.test(item.key)) unknown = 0;
    else if (isOther(passage, at, tag.first, construction)) return false;
    else if (++unknown > LONGEST_UNKNOWN) return false;
  }
  return parts > 0;
}

/** Behind "【16时05分】" or a bullet. */
function headOf({ items }: Passage): number {
  const bracket = items.findIndex(({ key }) => /^[】］\])）]$/.test(key));
  if (bracket >= 0 && bracket < LONGEST_HEAD) return bracket + 1;
  return items[0]?.kind === 'mark' ? 1 : 0;
}
const LONGEST_HEAD = 10;

/** A word that makes more of the sentence than a list. */
function isOther({ items, tagOf, language }: Passage, at: number, end: number, { tag }: Construction): boolean {
  const of = tagOf[at];
  if (items[at]?.kind !== 'word') return true;
  if (of === tag || means(of, 'adverb', 'also')) return false;
  // Japanese particles: of titles within, and of the subject right before the verb.
  if (language === 'ja') {
    if (means(of, 'owner-mark') || means(of, 'including')) return false;
    if (means(of, 'topic-mark') || means(of, 'oblique-mark', 'toward', 'goal')) return end - at > LAST_WORDS;
  }
  return means(
    of,
    'cue',
    'say',
    'deny',
    'not',
    'auxiliary',
    'conjunction',
    'but',
    'condition',
    'deputy',
    'others',
    'owned',
    'pronoun-one',
    'pronoun-several',
    'preposition',
    'toward',
    'remote',
    'nobody',
    'except',
    'complement',
    'according',
    'look-back',
    'this-time',
    'topic-mark',
    'oblique-mark',
  );
}

/** "らが会議に" before the verb. */
const LAST_WORDS = 8;
