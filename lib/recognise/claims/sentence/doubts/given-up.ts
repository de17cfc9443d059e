import { formsOf } from '../../phrases/phrase-forms.ts';
import { claimVocabulary } from '../../vocabularies.ts';
import { describesSubject } from '../modifier.ts';
import { means } from '../tags.ts';
import { keyOf } from '../words.ts';
import type { Doubt } from './doubt.ts';

/** "was originally to be represented by his deputy": it has come otherwise. */
export const isAbandoned: Doubt = ({ passage, clause, tag }) => {
  const { items, tagOf, language } = passage;
  const words = abandoned(language);
  for (let i = clause.first; i < clause.last; i++) {
    // Within a cue ("sich ursprünglich vertreten lassen") the word has no tag of its own.
    if ((means(tagOf[i], 'abandoned') || words.has(items[i]?.key ?? '')) && !describesSubject(passage, i, tag))
      return true;
  }
  return false;
};

const abandonedByLanguage = new Map<string, ReadonlySet<string>>();

function abandoned(language: string): ReadonlySet<string> {
  const known = abandonedByLanguage.get(language);
  if (known) return known;
  const made = new Set(formsOf(claimVocabulary(language)?.abandoned ?? '').map(keyOf));
  abandonedByLanguage.set(language, made);
  return made;
}

/** Arabic "وكان البابا ينوي السفر": what somebody once meant to do. */
export const isOncePlanned: Doubt = ({ passage: { items }, clause: { first }, tag }) => {
  const was = items.findIndex(({ key }, i) => i >= first && i < tag.first && WAS.test(key));
  return was >= 0 && items.slice(was, tag.last).some(({ key }) => PLANNED.test(key));
};

const WAS = /^و?كانت?$/;
const PLANNED = /^(?:ينوي|تنوي|يعتزم|تعتزم)$/;

/** So many items may stand between "would" and its verb, or "had" and the participle: "would gladly have gone". */
const REACH_OF_WOULD = 6;

/** English "would gladly have gone", "had he been invited": it was not so. */
export const isCounterfactual: Doubt = ({ passage: { items }, clause, tag: { first } }) => {
  let hasHave = false;
  for (let i = first - 1; i >= Math.max(clause.first, first - REACH_OF_WOULD); i--) {
    const { key = '' } = items[i] ?? {};
    if (key === 'have') hasHave = true;
    if (hasHave && /^(?:would|could|might|should)$/.test(key)) return true;
    if (key === 'had' && (/^(?:he|she|they|it)$/.test(items[i + 1]?.key ?? '') || items[i + 1]?.kind === 'leader'))
      return true;
  }
  return false;
};

/** "had planned to send a minister, but": who stands in is told even where it "might" be somebody; this came otherwise. */
export const isGivenUp: Doubt = ({ passage: { clauses, tagOf }, clause, pointing }) => {
  const next = clauses[clauses.indexOf(clause) + 1];
  return pointing[0] === 'ahead-of-past' && next !== undefined && means(tagOf[next.first - 1], 'but');
};
