import { means } from '../sentence/tags.ts';
import { SLAVIC } from '../slavic.ts';
import type { Clause, Draft, Group, Passage } from '../types.ts';
import type { Act, Tense } from '../vocabulary.ts';
import { WILL_BE } from './bare-be.ts';

/** What may be asked and answered in a word. */
const ASKED: ReadonlySet<Act> = new Set(['come', 'invite', 'accept']);

/** "Biće li tamo Tramp?" */
const THERE = /^(?:там|tam|tamo|тамо|li|ли|чи|czy|da|да|присутній|obecny|prisutan|присутан)$/;

/** What a question would say of the one it names if it were none: "Приедет ли Трамп?", "Позвали ли Зеленского?". */
export function whetherItIsSo(passage: Passage): Draft[] {
  const { items, tags, groups, kinds, language } = passage;
  const [group, ...others] = groups.filter(({ kind, owner }) => kind === 'leaders' && !owner);
  // Their particles for questions leave the verb open: "ли", "чи", "czy", "da li".
  if (!SLAVIC.has(language) || group === undefined || others.length > 0) return [];
  if (kinds.has('not') || kinds.has('relative') || kinds.has('reason')) return [];
  const cue = tags
    .flatMap(({ senses }) => senses.flatMap((sense) => (sense.kind === 'cue' ? [sense.cue] : [])))
    .find(({ act, who, negative }) => {
      const isSubject = who === undefined || who === 'actor' || who === 'patient';
      return ASKED.has(act) && !negative && (who === 'object' ? !group.nominative : isSubject && !group.oblique);
    });
  const clause: Clause = { first: 0, last: items.length, opens: 'start' };
  if (cue === undefined) return willTheyBe(passage, group, clause);
  const tense: Tense = cue.tense ?? (cue.act === 'come' ? 'ahead' : 'behind');
  return group.members.map((subject) => ({
    ...{ subject, act: cue.act, tense, negative: false, ofPast: false, journey: cue.journey ?? false },
    ...{ needs: undefined, denied: false, first: 0, last: 1, clause, passage },
  }));
}

/** "Будет ли Лула?", "Czy będzie Trump?": whether they will be, and nothing that they could be. */
function willTheyBe(passage: Passage, group: Group, clause: Clause): Draft[] {
  const { items, tagOf } = passage;
  const isBare = items.every(
    ({ kind, key }, i) =>
      kind === 'mark' ||
      (i >= group.first && i < group.last) ||
      means(tagOf[i], 'auxiliary', 'condition', 'also', 'and', 'adverb') ||
      THERE.test(key),
  );
  if (!isBare || group.oblique || !items.some(({ key }) => WILL_BE.test(key))) return [];
  return group.members.map((subject) => ({
    ...{ subject, act: 'come' as const, tense: 'ahead' as const, negative: false, ofPast: false, journey: false },
    ...{ needs: undefined, denied: false, first: 0, last: 1, clause, passage },
  }));
}
