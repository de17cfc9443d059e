import { useEffect, useRef, useState } from 'preact/hooks';
import type { EventHistory } from '../../lib/history/types.ts';
import type { AttendanceEvent, Series } from '../../lib/packs/schema.ts';
import { eventDates } from '../history/event-facts.tsx';
import { OutcomeEntry } from '../outcome/outcome-entry.tsx';
import { castOfEvent } from '../subject/cast.ts';
import { eventName } from '../subject/names.ts';
import { hashOf } from '../subject/route.ts';
import type { Words } from '../words/words.ts';
import type { MatrixRow } from './arrange.ts';

export interface CellPanelProps {
  readonly row: MatrixRow;
  readonly event: AttendanceEvent;
  readonly series: Series;
  readonly words: Words;
  readonly onAsk: (event: string) => Promise<EventHistory | null>;
  readonly onClose: () => void;
}

/** What stands behind one cell of a matrix, with the reports; it takes the focus, and gives it back when it closes. */
export function CellPanel({ row, event, series, words, onAsk, onClose }: CellPanelProps) {
  const [history, setHistory] = useState<EventHistory | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const from = useRef<Element | null>(null);
  useEffect(() => {
    from.current = document.activeElement;
    heading.current?.focus();
    let current = true;
    void onAsk(event.id)
      .catch(() => null)
      .then((answer) => {
        if (current) setHistory(answer);
      });
    return () => {
      current = false;
      if (from.current instanceof HTMLElement) from.current.focus();
    };
  }, [event.id, onAsk]);
  const outcome = history?.outcomes.find(({ subject }) => Object.values(subject)[0] === row.key);
  const name = eventName(event, series, words);
  return (
    <section
      class="cell-panel"
      aria-label={words.t('commaBetween', row.name, name)}
      onKeyDown={(pressed) => {
        if (pressed.key === 'Escape') onClose();
      }}
    >
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {row.leader ? <a href={hashOf({ kind: 'leader', id: row.leader.id })}>{row.name}</a> : row.name}
        </h2>
        <button
          type="button"
          class="icon-button"
          aria-label={words.t('close')}
          title={words.t('close')}
          onClick={onClose}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      {outcome && history ? (
        <ul>
          <OutcomeEntry
            outcome={outcome}
            about={<a href={hashOf({ kind: 'event', id: event.id })}>{name}</a>}
            when={words.date(eventDates(event))}
            cast={castOfEvent(history)}
            words={words}
          />
        </ul>
      ) : (
        <p>
          <a href={hashOf({ kind: 'event', id: event.id })}>{name}</a>
        </p>
      )}
    </section>
  );
}
