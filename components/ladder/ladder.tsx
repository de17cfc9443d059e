import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Rung } from '../../lib/history/types.ts';
import type { Cast } from '../subject/cast.ts';
import type { Words } from '../words/words.ts';
import { RungEntry } from './rung-entry.tsx';

export interface LadderProps {
  readonly rungs: readonly Rung[];
  /** How many independent origins count for the outcome. */
  readonly origins: number;
  readonly cast: Cast;
  readonly words: Words;
  /** What stands before the number of reports, where they are not a line of their own. */
  readonly head?: ComponentChildren;
  /** What stands under the reports. */
  readonly foot?: ComponentChildren;
}

/** Beside an outcome one number is enough, and origins say more than reports. */
function weightPhrase(reports: number, origins: number, words: Words): string {
  return origins > 1 ? words.n('origins', origins) : words.n('reports', reports);
}

/** “6 reports · 4 origins”: the second number only where it tells something the first does not. */
function reportsPhrase(reports: number, origins: number, words: Words): string {
  const counted = words.n('reports', reports);
  return origins > 1 && origins !== reports ? `${counted} · ${words.n('origins', origins)}` : counted;
}

/** The reports behind an outcome, folded away until asked for; a leader's list has thousands. */
export function Ladder({ rungs, origins, cast, words, head, foot }: LadderProps) {
  const [asked, setAsked] = useState(false);
  if (rungs.length === 0) return head ? <p>{head}</p> : null;
  return (
    <details class="ladder" onToggle={() => setAsked(true)}>
      <summary>
        {head}
        {head ? (
          <span class="dot tail"> {weightPhrase(rungs.length, origins, words)}</span>
        ) : (
          reportsPhrase(rungs.length, origins, words)
        )}
      </summary>
      {asked && (
        <>
          <LadderRungs rungs={rungs} cast={cast} words={words} />
          {foot}
        </>
      )}
    </details>
  );
}

/** The reports themselves: those from the day on first, under headings where both phases have some. */
export function LadderRungs({ rungs, cast, words }: Omit<LadderProps, 'origins' | 'head' | 'foot'>) {
  const phases = [
    { heading: words.t('reportsAfter'), rungs: rungs.filter((rung) => rung.phase === 'after') },
    { heading: words.t('reportsBefore'), rungs: rungs.filter((rung) => rung.phase === 'before') },
  ].filter((phase) => phase.rungs.length > 0);
  return (
    <div class="rungs">
      {phases.map((phase) => (
        <div key={phase.heading}>
          {phases.length > 1 && (
            <p class="phase" aria-hidden="true">
              {phase.heading}
            </p>
          )}
          <ol aria-label={phase.heading}>
            {phase.rungs.map((rung) => (
              <RungEntry key={rung.claim.id} rung={rung} cast={cast} words={words} />
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}
