import { means } from '../sentence/tags.ts';
import type { Group, Passage } from '../types.ts';
import { draftsFor, type Parser } from './parser.ts';

/** So many words may a title and a country have before the name: "Vietnam's new president". */
const LONGEST_TITLE = 5;
const JOINT = /^(?:,|and|;)$/;
const END = /^[.;!]$/;

/**
 * Lists that end a sentence and have remarks in them: "Also watching were A of Israel, whose father served with the
 * British, B of Croatia and C", "Newcomers included A, in office for six weeks, B and Vietnam's C". English.
 */
export const parseListWithRemarks: Parser = (construction) => {
  const { passage, cue, tag, clause } = construction;
  if (passage.language !== 'en' || cue.inverted !== true || cue.act === 'represent') return [];
  const head = passage.groups.find(({ first }) => first >= tag.last);
  if (head?.kind !== 'leaders' || head.oblique || head.owner || !isPlain(passage, tag.last, head.first)) return [];
  const behind = passage.groups.filter((group) => group.kind === 'leaders' && group.first >= head.last);
  const rest = behind.filter((group) => isNext(passage, group));
  const last = rest.at(-1);
  if (last === undefined || !isClosed(passage, last, rest.length > 1)) return [];
  return rest.flatMap(({ members, kind }) =>
    draftsFor(construction, { subjects: members, negative: false, last: clause.first, kind }),
  );
};

/** Titles and countries alone stand before a name. */
function isPlain({ items, tagOf }: Passage, from: number, to: number): boolean {
  return items
    .slice(from, to)
    .every(
      ({ kind, key }, i) => kind === 'country' || key === "'s" || means(tagOf[from + i], 'role', 'article', 'also'),
    );
}

/** A name behind a comma or "and", that does nothing of its own. */
function isNext(passage: Passage, group: Group): boolean {
  const { items, tagOf } = passage;
  if (group.owner || group.oblique) return false;
  let at = group.first - 1;
  while (at > group.first - 1 - LONGEST_TITLE && !JOINT.test(items[at]?.key ?? '')) at--;
  if (!JOINT.test(items[at]?.key ?? '') || !isPlain(passage, at + 1, group.first)) return false;
  let next = group.last;
  if (means(tagOf[next], 'of') && items[next + 1]?.kind === 'country') next += 2;
  return items[next] === undefined || /^[,;.!]$/.test(items[next]?.key ?? '') || items[next]?.key === 'and';
}

/** The last of them stands behind "and", or ends a list of several with the sentence. */
function isClosed({ items, tagOf }: Passage, { first, last }: Group, isLong: boolean): boolean {
  let next = last;
  if (means(tagOf[next], 'of') && items[next + 1]?.kind === 'country') next += 2;
  const isEnd = items[next] === undefined || END.test(items[next]?.key ?? '');
  const isJoined = items.slice(Math.max(0, first - LONGEST_TITLE), last).some(({ key }) => key === 'and');
  return isEnd && (isJoined || isLong);
}
