import { useContext, useId, useMemo, useState } from 'preact/hooks';
import type { SeriesHistory } from '../../lib/history/listings/series-history.ts';
import type { EventHistory, Outcome } from '../../lib/history/types.ts';
import type { AttendanceEvent } from '../../lib/packs/schema.ts';
import { ReaderDesk } from '../kept/reader-desk.ts';
import { wrongOutcome } from '../kept/wrong-marks.ts';
import { type Arrangement, arrange, type MatrixRow } from '../matrix/arrange.ts';
import { CellPanel } from '../matrix/cell-panel.tsx';
import { Legend } from '../matrix/legend.tsx';
import { Matrix } from '../matrix/matrix.tsx';
import { seriesName } from '../subject/names.ts';
import { hashOfComparison } from '../subject/route.ts';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';
import { ExportLinks } from './export-links.tsx';
import { listedOfMatrix } from './listed.ts';

const GROUPS = {
  region: 'region',
  country: 'country',
  none: 'groupNone',
} as const satisfies Record<Arrangement['group'], PlainKey>;

export interface SeriesViewProps {
  readonly history: SeriesHistory;
  readonly words: Words;
  /** Everything on one event, for the reports behind a cell. */
  readonly onAsk: (event: string) => Promise<EventHistory | null>;
}

/** A series with all its editions: who came to which, as a matrix that can be filtered, sorted and grouped. */
export function SeriesView({ history, words, onAsk }: SeriesViewProps) {
  const { wrong } = useContext(ReaderDesk);
  const [wanted, setWanted] = useState<Arrangement>({ filter: '', sort: 'times', group: 'region', allEditions: false });
  const [picked, setPicked] = useState<{ readonly row: MatrixRow; readonly event: AttendanceEvent } | null>(null);
  const heading = useId();
  const matrix = useMemo(() => arrange(history, wanted, words), [history, wanted, words]);
  const change = (part: Partial<Arrangement>) => setWanted({ ...wanted, ...part });
  const isShown = (outcome: Pick<Outcome, 'subject' | 'event'>) => !wrong.has(wrongOutcome(outcome));
  return (
    <article class="subject series">
      <SeriesHead history={history} words={words} id={heading} />
      <MatrixTools history={history} wanted={wanted} words={words} onChange={change} />
      <p class="unseen" role="status">
        {wanted.filter.trim() !== '' && words.n('searchFound', matrix.count)}
      </p>
      {matrix.count > 0 ? (
        <Matrix
          history={history}
          matrix={matrix}
          sort={wanted.sort}
          words={words}
          labelledBy={heading}
          onSort={(sort) => change({ sort })}
          onPick={(row, event) => setPicked({ row, event })}
        />
      ) : (
        <p>{wanted.filter.trim() === '' ? words.t('noGuests') : words.t('searchNothing', wanted.filter.trim())}</p>
      )}
      {picked && (
        <CellPanel
          key={`${picked.row.key} ${picked.event.id}`}
          {...picked}
          series={history.series}
          words={words}
          onAsk={onAsk}
          onClose={() => setPicked(null)}
        />
      )}
      {matrix.count > 0 && (
        <>
          <Legend matrix={matrix} recordUntil={history.recordUntil} words={words} />
          <ExportLinks name={history.series.id} listed={() => listedOfMatrix(history, matrix, isShown)} words={words} />
        </>
      )}
    </article>
  );
}

/** What the series is called, how far the record goes, and a way to its last two editions beside each other. */
function SeriesHead({
  history,
  words,
  id,
}: {
  readonly history: SeriesHistory;
  readonly words: Words;
  /** Of the heading. */
  readonly id: string;
}) {
  const { editions, reported } = history;
  const [before, last] = editions.filter((edition) => reported.includes(edition.id)).slice(-2);
  return (
    <header>
      <h1 class="name" tabIndex={-1} id={id}>
        {seriesName(history.series, words)}
      </h1>
      <p class="quiet">
        {words.t('recordEnds', words.date(history.recordUntil))}
        <span class="dot">
          {' '}
          {words.t('editionsReported', words.number(reported.length), words.number(editions.length))}
        </span>
        {before && last && (
          <span class="dot">
            {' '}
            <a href={hashOfComparison(before.id, last.id)}>{words.t('compare')}</a>
          </span>
        )}
      </p>
    </header>
  );
}

/** Which rows and editions are shown, and how they are grouped. */
function MatrixTools({
  history: { editions, reported },
  wanted,
  words,
  onChange,
}: {
  readonly history: SeriesHistory;
  readonly wanted: Arrangement;
  readonly words: Words;
  readonly onChange: (part: Partial<Arrangement>) => void;
}) {
  return (
    <div class="matrix-tools">
      <input
        type="search"
        aria-label={words.t('filterRows')}
        placeholder={words.t('filterRows')}
        value={wanted.filter}
        dir="auto"
        onInput={(event) => onChange({ filter: event.currentTarget.value })}
      />
      <label>
        {words.t('groups')}{' '}
        <select
          value={wanted.group}
          onChange={(event) => onChange({ group: event.currentTarget.value as Arrangement['group'] })}
        >
          {Object.entries(GROUPS).map(([group, key]) => (
            <option key={group} value={group}>
              {words.t(key)}
            </option>
          ))}
        </select>
      </label>
      {reported.length > 0 && reported.length < editions.length && (
        <label>
          <input
            type="checkbox"
            checked={wanted.allEditions}
            onChange={(event) => onChange({ allEditions: event.currentTarget.checked })}
          />{' '}
          {words.t('allEditions')}
        </label>
      )}
    </div>
  );
}
