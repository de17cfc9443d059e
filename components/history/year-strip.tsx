import { useRef } from 'preact/hooks';
import type { LeaderHistory, Outcome } from '../../lib/history/types.ts';
import type { AttendanceEvent } from '../../lib/packs/schema.ts';
import { useNewestInView } from '../matrix/use-newest-in-view.ts';
import { Glyph } from '../outcome/glyph.tsx';
import { outcomeLook, shownOutcome } from '../outcome/outcome-words.ts';
import { eventName, seriesName } from '../subject/names.ts';
import { hashOf, hashOfSeries } from '../subject/route.ts';
import type { Words } from '../words/words.ts';

interface Held {
  readonly event: AttendanceEvent;
  readonly outcome: Outcome;
}

/** A leader's outcomes at a glance: a row for each series, a column for each year, a shape for each edition. */
export function YearStrip({
  history,
  outcomes,
  words,
}: {
  readonly history: LeaderHistory;
  readonly outcomes: readonly Outcome[];
  readonly words: Words;
}) {
  const events = new Map(history.events.map((event) => [event.id, event]));
  const held = outcomes.flatMap((outcome): Held[] => {
    const event = events.get(outcome.event);
    return event ? [{ event, outcome }] : [];
  });
  const years = yearsOf(held);
  const table = useRef<HTMLTableElement>(null);
  useNewestInView(table, years.length);
  const rows = history.series
    .map((series) => ({ series, held: held.filter(({ event }) => event.series === series.id) }))
    .filter((row) => row.held.length > 0)
    .toSorted((a, b) => b.held.length - a.held.length);
  // One row of one or two years is the list below once more.
  if (years.length < 3) return null;
  // The record ends within a year: what is still to come in it stands behind the mark.
  const last = Number(history.recordUntil.slice(0, 4));
  const isAhead = ({ event }: Held) => event.start > history.recordUntil && Number(event.start.slice(0, 4)) === last;
  const end = held.some(isAhead) ? last - 1 : last;
  return (
    <div class="strip-box">
      <table ref={table} class="strip">
        <caption class="unseen">{words.t('attendance')}</caption>
        <thead>
          <tr>
            <td />
            {years.map((year) => (
              <th key={year} scope="col" data-end={year === end}>
                <span>{words.date(String(year))}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ series, held: own }) => (
            <tr key={series.id}>
              <th scope="row">
                <a href={hashOfSeries(series.id)}>{seriesName(series, words)}</a>
              </th>
              {years.map((year) => (
                <td key={year} data-end={year === end}>
                  {own
                    .filter(({ event }) => Number(event.start.slice(0, 4)) === year)
                    .toReversed()
                    .map(({ event, outcome }) => {
                      const shown = shownOutcome(outcome);
                      const look = outcomeLook(shown);
                      const label = words.t('labelled', eventName(event, series, words), words.t(look.word));
                      return (
                        <a
                          key={event.id}
                          href={hashOf({ kind: 'event', id: event.id })}
                          data-tone={look.tone}
                          aria-label={label}
                          title={label}
                        >
                          <Glyph outcome={shown} />
                        </a>
                      );
                    })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Every year from the first to the last, those without an edition included: gaps tell as well. */
function yearsOf(held: readonly Held[]): number[] {
  const known = held.map(({ event }) => Number(event.start.slice(0, 4)));
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}
