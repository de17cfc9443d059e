import type { Silence } from '../../lib/history/listings/series-history.ts';
import { Glyph } from '../outcome/glyph.tsx';
import { OUTCOME_LOOKS, type OutcomeOrNone, outcomeLook, shownOutcome } from '../outcome/outcome-words.ts';
import type { Words } from '../words/words.ts';
import type { Matrix } from './arrange.ts';
import { limitPhrases, SILENCE_WORDS } from './cell-words.ts';

const OUTCOMES: readonly OutcomeOrNone[] = [...(Object.keys(OUTCOME_LOOKS) as (keyof typeof OUTCOME_LOOKS)[]), null];

/** What the shapes of a matrix say, those that occur in it; and where the record ends. */
export function Legend({
  matrix,
  recordUntil,
  words,
}: {
  readonly matrix: Matrix;
  readonly recordUntil: string;
  readonly words: Words;
}) {
  const outcomes = new Set<OutcomeOrNone>();
  const silences = new Set<Silence>();
  let isLimited = false;
  for (const { rows } of matrix.groups) {
    for (const { cells } of rows) {
      for (const cell of cells) {
        if (typeof cell === 'string') silences.add(cell);
        else {
          outcomes.add(shownOutcome(cell));
          isLimited ||= limitPhrases(cell, '', words).length > 0;
        }
      }
    }
  }
  return (
    <ul class="legend">
      {OUTCOMES.filter((outcome) => outcomes.has(outcome)).map((outcome) => {
        const look = outcomeLook(outcome);
        return (
          <li key={outcome} data-tone={look.tone}>
            <Glyph outcome={outcome} /> {words.t(look.word)}
          </li>
        );
      })}
      {(Object.keys(SILENCE_WORDS) as (keyof typeof SILENCE_WORDS)[])
        .filter((silence) => silences.has(silence))
        .map((silence) => (
          <li key={silence}>
            <span class="matrix-cell" data-silence={silence} aria-hidden="true" /> {words.t(SILENCE_WORDS[silence])}
          </li>
        ))}
      {isLimited && <li>* {words.t('cellLimits')}</li>}
      <li>
        <span class="legend-end" aria-hidden="true" /> {words.t('recordEnds', words.date(recordUntil))}
      </li>
    </ul>
  );
}
