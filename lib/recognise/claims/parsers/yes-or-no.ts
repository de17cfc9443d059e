import { SLAVIC } from '../slavic.ts';
import type { Clause, Draft, Passage } from '../types.ts';
import type { Act, Tense } from '../vocabulary.ts';

/** What may be asked and answered in a word. */
const ASKED: ReadonlySet<Act> = new Set(['come', 'invite', 'accept']);

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
  if (cue === undefined) return [];
  const clause: Clause = { first: 0, last: items.length, opens: 'start' };
  const tense: Tense = cue.tense ?? (cue.act === 'come' ? 'ahead' : 'behind');
  return group.members.map((subject) => ({
    ...{ subject, act: cue.act, tense, negative: false, ofPast: false, journey: cue.journey ?? false },
    ...{ needs: undefined, denied: false, first: 0, last: 1, clause, passage },
  }));
}
