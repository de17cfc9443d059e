import type { Clause, Cue, Passage, Tag } from '../types.ts';

const AMONG_THEM = /^(?:среди|серед|међу|među|wśród)$/;

/** "Učestvovaće 20 lidera, a među njima i X": those named are said to do what the verb before says, at its time. */
export function inTenseBefore({ items, tagOf }: Passage, tag: Tag, clause: Clause, cue: Cue): Cue {
  if (cue.inverted !== true || cue.tense !== 'now' || !AMONG_THEM.test(items[tag.first]?.key ?? '')) return cue;
  const isAhead = tagOf
    .slice(0, clause.first)
    .some((each) =>
      each?.senses.some(
        (sense) =>
          (sense.kind === 'auxiliary' && sense.points === 'ahead') ||
          (sense.kind === 'cue' && sense.cue.act === 'come' && sense.cue.tense === 'ahead'),
      ),
    );
  return isAhead ? { ...cue, tense: 'ahead' } : cue;
}
