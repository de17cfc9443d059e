import type { Discourse } from '../discourse/memory.ts';
import { means } from '../sentence/tags.ts';
import type { Draft, Passage } from '../types.ts';

interface Words {
  readonly yes: RegExp;
  readonly no: RegExp;
  /** The same in more words, up to the first mark. */
  readonly isSo?: RegExp;
  readonly isNotSo?: RegExp;
}

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    yes: /^(?:yes|certainly|indeed|absolutely)$/,
    no: /^no$/,
    isSo: /^(?:also|again|of course|oh)? ?(?:yes|(?:he|she|they) (?:is|will|was|did|has|does|are|were|have|do)(?: indeed)?)$|^of course$/,
    isNotSo:
      /^(?:again|also|oh)? ?(?:no|(?:he|she|they) (?:is|will|was|did|has|does|are|were|have|do|wo) ?n[o']t|(?:he|she|they) (?:won't|isn't|wasn't|didn't|hasn't|doesn't|aren't|weren't))$|^not (?:this time|him|her|them|he|she)$/,
  },
  de: { yes: /^ja$/, no: /^nein$/ },
  fr: { yes: /^(?:oui|si)$/, no: /^non$/ },
  es: { yes: /^(?:sí|también)$/, no: /^no$/ },
  pt: { yes: /^(?:sim|também|vai|vem|mantém)$/, no: /^não$/ },
  ro: { yes: /^da$/, no: /^nu$/ },
  pl: { yes: /^(?:tak|też|również)$/, no: /^nie$/ },
  ru: { yes: /^(?:да|тоже)$/, no: /^нет$/ },
  uk: { yes: /^(?:так|теж|також)$/, no: /^ні$/ },
  sr: { yes: /^(?:da|да|takođe|такође)$/, no: /^(?:ne|не|neće|неће|nije|није)$/ },
};
/** So many items may make a short answer. */
const LONGEST = 5;
const END = /^[.,:;!—–-]$/;

/** "¿Irá Trump? – No.", "Vai Orbán? – Sim, na quinta-feira": what the question asks, or its contrary. */
export function parseShortAnswer(passage: Passage, { asked }: Discourse): Draft[] {
  const words = WORDS[passage.language];
  const [first, second] = passage.items;
  if (words === undefined || first === undefined) return [];
  const end = passage.items.findIndex(({ kind }) => kind === 'mark');
  const head = passage.items
    .slice(0, end < 0 ? LONGEST : Math.min(end, LONGEST))
    .map(({ key }) => key)
    .join(' ');
  const isShort = END.test(second?.key ?? '.');
  const isYes = isShort ? words.yes.test(first.key) : (words.isSo?.test(head) ?? false);
  const isNo = isShort ? words.no.test(first.key) : (words.isNotSo?.test(head) ?? false);
  if (!isYes && !isNo) return [];
  const clause = { first: 0, last: passage.items.length, opens: 'start' as const };
  return (asked?.drafts ?? []).flatMap((draft) => {
    // What is asked with "not" is answered either way, and a doubtful refusal is none.
    const isNotExpected = !isYes && draft.act === 'expect';
    if (draft.negative || draft.denied) return [];
    if (!isYes && !isNotExpected && draft.act !== 'come' && draft.act !== 'invite') return [];
    const said = isNotExpected ? { act: 'come' as const, tense: 'ahead' as const } : {};
    if (!isYes && draft.act === 'come' && draft.tense === 'behind' && draft.needs !== undefined) return [];
    return [
      { ...draft, ...said, passage, clause, first: 0, last: 1, negative: !isYes, needs: undefined, journey: false },
    ];
  });
}

/** "¿Y Lula?", "¿Modi?": so many items ask the last question again, of somebody else. */
const LONGEST_ECHO = 6;

/**
 * What a question asks, for a short answer behind it.
 *
 * @param asks what it would say as a statement
 * @param before what the question before it asked
 */
export function whatIsAsked(
  { items, groups, kinds, tagOf }: Passage,
  asks: readonly Draft[],
  before: readonly Draft[],
): readonly Draft[] {
  if (asks.length > 0 || kinds.has('cue')) return kinds.has('relative') || kinds.has('reason') ? [] : asks;
  const [group, ...others] = groups;
  const isBare = items.every(
    ({ kind }, i) => kind === 'mark' || groups.some(({ first, last }) => first <= i && i < last),
  );
  const isEcho = isBare || (items.length <= LONGEST_ECHO && tagOf.some((tag) => means(tag, 'and', 'conjunction')));
  const [model] = before;
  if (!isEcho || group?.kind !== 'leaders' || others.length > 0 || model === undefined) return [];
  return group.members.map((subject) => ({ ...model, subject }));
}
