import type { Sentence } from '../../text/sentences.ts';
import type { Mention } from '../types.ts';
import type { ClaimLanguage } from './language.ts';
import { cutClauses } from './sentence/clauses.ts';
import { itemize } from './sentence/items.ts';
import { withoutListRemarks } from './sentence/list-remarks.ts';
import { tagItems, tagsByItem } from './sentence/tags.ts';
import type { Item, Passage, Sense, Tag } from './types.ts';
import { findGroups } from './who/groups.ts';
import type { NameForms } from './who/name-forms.ts';

const QUESTION_MARKS = '?？؟';
const CLOSERS = '"\'”’»)」』';
const LOWER = /\p{Ll}/u;

/** Whether a sentence ends with a question mark, read from its end. */
function endsAsQuestion(text: string, { start, end }: Sentence): boolean {
  let last = end - 1;
  while (last > start && CLOSERS.includes(text.charAt(last))) last--;
  return last >= start && QUESTION_MARKS.includes(text.charAt(last));
}

/** A heading is short, or no sentence, or a colon or a dash parts it from what it heads. */
const SHORT = 8;
const LONGEST_TITLE = 16;
const END = /^[.!?。！？؟…]$/;
const DIVIDER = /^[-–—:：|]$/;

function mayHead(items: readonly Item[]): boolean {
  if (items.length <= LONGEST_TITLE && !END.test(items.at(-1)?.key ?? '')) return true;
  return items.length <= SHORT || items.some((item) => item.kind === 'mark' && DIVIDER.test(item.key));
}

function kindsOf(tags: readonly Tag[]): Passage['kinds'] {
  const kinds = new Set<Sense['kind']>();
  for (const { senses } of tags) for (const { kind } of senses) kinds.add(kind);
  return kinds;
}

/** Takes a sentence apart: items, phrases, names, clauses. */
export function readPassage(
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
  language: ClaimLanguage,
  names: NameForms,
): Passage {
  const whole = itemize(text, sentence, mentions, language);
  const wholeTags = tagItems(whole, language.phrases);
  const wholeTagOf = tagsByItem(whole, wholeTags);
  const left = withoutListRemarks(whole, wholeTagOf);
  const items = left ?? whole;
  const tags = left === null ? wholeTags : tagItems(items, language.phrases);
  const kinds = kindsOf(tags);
  const tagOf = left === null ? wholeTagOf : tagsByItem(items, tags);
  const groups = findGroups(items, tagOf, language, names);
  return {
    text,
    language: language.lang,
    sentence,
    items,
    tags,
    kinds,
    labels: mayHead(items) || kinds.has('heading') ? tagItems(items, language.labels) : [],
    tagOf,
    groups,
    clauses: cutClauses(items, tagOf, groups, language.grammar.unspaced),
    isQuestion: endsAsQuestion(text, sentence),
    capitalNouns: language.grammar.capitalNouns === true,
    takesUnknownPlaces: language.grammar.capitalNouns !== true && LOWER.test(text.slice(sentence.start, sentence.end)),
  };
}
