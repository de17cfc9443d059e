import type { ClaimLanguage } from './language.ts';
import { formsOf } from './phrase-forms.ts';
import { means } from './tags.ts';
import type { Clause, Cue, Group, Passage, Tag } from './types.ts';
import type { DeedWords, Tense } from './vocabulary.ts';
import { keyOf } from './words.ts';

/** The words that tell deeds from all else, ready to look up. */
export interface DeedIndex {
  readonly afar: ReadonlySet<string>;
  readonly irregular: ReadonlySet<string>;
  readonly scene: ReadonlySet<string>;
}

/** Prepares a language's words for deeds. */
export function indexDeeds({ afar, irregular, scene }: DeedWords): DeedIndex {
  const setOf = (row: string): ReadonlySet<string> => new Set(formsOf(row).map(keyOf));
  return { afar: setOf(afar), irregular: setOf(irregular), scene: setOf(scene) };
}

/** With one of these in it a clause tells of no deed, or a listed verb says what it tells. */
const SAYS_OTHERWISE = [
  'cue',
  'say',
  'deny',
  'according',
  'condition',
  'remote',
  'not',
  'nobody',
  'look-back',
] as const;
/** May stand between a subject and its verb. */
const LIGHT = ['adverb', 'also', 'only'] as const;

/**
 * Unlisted verbs by which somebody is told to have done something where the sentence plays: "shared a paper
 * fan", "laughs". Whether that is the scene of an event, only its day and place can tell.
 *
 * @returns as cues are given: where the verb stands, its clause, and what it may mean
 */
export function* deedsOf(
  passage: Passage,
  { deeds }: ClaimLanguage,
  isAtScene: boolean,
): Generator<readonly [Tag, Clause, Cue]> {
  if (deeds === null || passage.isQuestion || !(isAtScene || showsScene(passage, deeds))) return;
  for (const clause of passage.clauses) {
    if (clause.opens === 'condition' || clause.opens === 'complement') continue;
    if (passage.tagOf.slice(clause.first, clause.last).some((tag) => means(tag, ...SAYS_OTHERWISE))) continue;
    const verb = verbOf(passage, clause, deeds);
    if (verb === null) continue;
    const cue: Cue = { act: 'come', needs: 'deed', ...(verb.tense ? { tense: verb.tense } : {}) };
    yield [{ first: verb.at, last: verb.at + 1, senses: [{ kind: 'cue', cue }] }, clause, cue];
  }
}

/** Whether a sentence names an occasion or something that stands around where leaders meet. */
function showsScene({ items, tagOf }: Passage, { scene }: DeedIndex): boolean {
  return items.some((item, i) => item.kind === 'event' || scene.has(item.key) || means(tagOf[i], 'goal'));
}

/** The verb right behind the clause's subject, as far as its form shows one. */
function verbOf(passage: Passage, clause: Clause, deeds: DeedIndex): { at: number; tense: Tense | null } | null {
  const { items, tagOf } = passage;
  const subject = passage.groups.find(
    (group) => group.first >= clause.first && group.last <= clause.last && !group.oblique && group.kind !== 'states',
  );
  if (subject?.owner) return null;
  let at = subject?.last ?? clause.first;
  if (!subject && means(tagOf[at], 'pronoun-one', 'pronoun-several')) at++;
  let isPassive = false;
  for (; at < clause.last; at++) {
    const tag = tagOf[at];
    const points = tag?.senses.find((sense) => sense.kind === 'auxiliary');
    if (points && points.points !== 'now' && points.points !== 'behind') return null;
    if (points && !BE.has(items[at]?.key ?? '')) return null;
    if (points) isPassive = true;
    else if (items[at]?.kind !== 'date' && !means(tag, ...LIGHT)) break;
  }
  const item = items[at];
  if (item?.kind !== 'word' || item.capital || tagOf[at] !== undefined || at >= clause.last) return null;
  return formOf(item.key, isPassive, subject, deeds, at);
}

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', "'s", "'re"]);

function formOf(
  word: string,
  isPassive: boolean,
  subject: Group | undefined,
  { afar, irregular }: DeedIndex,
  at: number,
): { at: number; tense: Tense | null } | null {
  if (afar.has(word)) return null;
  if (irregular.has(word) || /..ed$/.test(word)) return { at, tense: isPassive ? null : 'behind' };
  if (isPassive) return word.endsWith('ing') ? { at, tense: null } : null;
  if (/[^s]s$/.test(word)) return { at, tense: 'now' };
  const isSeveral = subject !== undefined && (subject.members.length > 1 || subject.more);
  return isSeveral && !afar.has(`${word}s`) && !/ing$/.test(word) ? { at, tense: 'now' } : null;
}
