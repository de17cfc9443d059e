import { useState } from 'preact/hooks';
import { rollCall } from '../../lib/history/beside-a-page/roll-call.ts';
import type { GrowthStep } from '../../lib/history/listings/growth.ts';
import type { EventHistory } from '../../lib/history/types.ts';
import { eventDates } from '../history/event-facts.tsx';
import { nameOf } from '../subject/names.ts';
import { isolate } from '../words/isolate.ts';
import type { Words } from '../words/words.ts';
import { stepPath } from './step-path.ts';

/** How many came, as in the roll call; null for an event of which nothing is reported after the day. */
function cameTo(history: EventHistory): number | null {
  const isTold = history.outcomes.some(({ basis, outcome }) => basis === 'after' && outcome !== 'host');
  return isTold ? rollCall(history).present : null;
}

/** How the list of those announced grew day by day, beside how many came; every day's change as text below. */
export function GrowthChart({
  history,
  steps,
  words,
}: {
  readonly history: EventHistory;
  readonly steps: readonly GrowthStep[];
  readonly words: Words;
}) {
  const [open, setOpen] = useState(false);
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last) return null;
  const came = cameTo(history);
  const most = Math.max(came ?? 0, ...steps.map(({ announced }) => announced));
  const peak = words.t('rollAnnounced', words.number(last.announced));
  const end = came === null ? null : words.t('rollOnRecord', words.number(came));
  const name = (id: string) => isolate(/^[A-Z-]+$/.test(id) ? words.country(id) : nameOf(id, history.leaders, words));
  return (
    <figure class="growth">
      <div class="growth-plot">
        <p class="growth-key" aria-hidden="true">
          <span>{peak}</span>
          {end && <span class="growth-end">{end}</span>}
        </p>
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          role="img"
          aria-label={words.list([words.t('growthTitle'), peak, ...(end ? [end] : [])])}
        >
          <path class="growth-area" d={`${stepPath(steps, history.event.start, most)}V100H0Z`} />
          <path class="growth-line" d={stepPath(steps, history.event.start, most)} />
          {came !== null && (
            <rect class="growth-came" x="88" width="12" y={100 - (95 * came) / most} height={(95 * came) / most} />
          )}
        </svg>
        <p class="growth-days" aria-hidden="true">
          <span>{words.date(first.day)}</span>
          <span>{words.date(eventDates(history.event))}</span>
        </p>
      </div>
      <details class="ladder" onToggle={() => setOpen(true)}>
        <summary>{words.t('reportsBefore')}</summary>
        {open && (
          <ol class="growth-steps">
            {steps.map(({ day, announced, on, off }) => (
              <li key={day}>
                <span class="growth-day">{words.date(day)}</span>{' '}
                <strong>{words.t('rollAnnounced', words.number(announced))}</strong>
                {on.length > 0 && <p>+ {words.list(on.map(name))}</p>}
                {off.length > 0 && <p>− {words.list(off.map(name))}</p>}
              </li>
            ))}
          </ol>
        )}
      </details>
    </figure>
  );
}
