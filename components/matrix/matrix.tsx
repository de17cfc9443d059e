import type { VNode } from 'preact';
import { useContext, useMemo, useRef } from 'preact/hooks';
import type { SeriesHistory } from '../../lib/history/listings/series-history.ts';
import type { AttendanceEvent } from '../../lib/packs/schema.ts';
import { ReaderDesk } from '../kept/reader-desk.ts';
import { wrongOutcome } from '../kept/wrong-marks.ts';
import { eventName } from '../subject/names.ts';
import { hashOf } from '../subject/route.ts';
import type { Words } from '../words/words.ts';
import type { Matrix as Arranged, Arrangement, MatrixRow } from './arrange.ts';
import { editionLabels } from './edition-label.ts';
import { MatrixCell } from './matrix-cell.tsx';
import { useGradual } from './use-gradual.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useNewestInView } from './use-newest-in-view.ts';

/*
 * Rows are laid out each by itself, so that those out of view cost nothing, and are no rows of a table for the
 * browser then: their roles have to be said.
 */
const ROWS = { role: 'rowgroup' } as const;
const ROW = { role: 'row' } as const;
const ROW_HEADER = { role: 'rowheader' } as const;
const COLUMN_HEADER = { role: 'columnheader' } as const;
const GRID_CELL = { role: 'gridcell' } as const;

/** Up to so many editions have room for the word beside the shape. */
const FEW = 6;

export interface MatrixProps {
  readonly history: SeriesHistory;
  readonly matrix: Arranged;
  readonly sort: Arrangement['sort'];
  readonly words: Words;
  readonly labelledBy: string;
  readonly onSort: (sort: Arrangement['sort']) => void;
  /** A cell was chosen: what is said there is to be shown. */
  readonly onPick: (row: MatrixRow, event: AttendanceEvent) => void;
}

/** Leaders by editions: a grid that is walked with the arrow keys, its headers always in view. */
export function Matrix({ history, matrix, sort, words, labelledBy, onSort, onPick }: MatrixProps) {
  const { editions, groups, recorded } = matrix;
  const grid = useRef<HTMLTableElement>(null);
  const [limit, showAll] = useGradual(matrix, matrix.count);
  const onKeyDown = useGridKeys(grid, words.dir, showAll);
  // Made once: what stays the same between two renderings is not looked at again.
  const rendered = useMemo(
    () => renderGroups(matrix, history.recordUntil, words),
    [matrix, history.recordUntil, words],
  );
  const shown = upTo(limit, rendered);
  useNewestInView(grid, editions.length);

  /** Shows what stands behind the cell that something happened in; false where it is none with an outcome. */
  const pick = (target: EventTarget | null): boolean => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
    const key = cell?.closest<HTMLElement>('[data-row]')?.dataset.row;
    const row = groups.flatMap(({ rows }) => rows).find((each) => each.key === key);
    const event = editions[Number(cell?.dataset.at)];
    if (row && event) onPick(row, event);
    return row !== undefined && event !== undefined;
  };

  return (
    // Firefox makes what scrolls a stop for Tab; the grid within is the one stop, and scrolls where its cells are walked.
    <div class="matrix-box" tabIndex={-1}>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked with arrow keys is a grid.
        role="grid"
        class={editions.length <= FEW ? 'matrix few' : 'matrix'}
        style={{ '--editions': editions.length }}
        aria-labelledby={labelledBy}
        aria-rowcount={matrix.count + groups.filter(({ label }) => label !== null).length + 1}
        onKeyDown={(event) => {
          const chosen = event.key === 'Enter' || event.key === ' ';
          const onCell = event.target instanceof Element && event.target.matches('[data-at]');
          if (chosen && onCell && pick(event.target)) event.preventDefault();
          else onKeyDown(event);
        }}
        onClick={(event) => pick(event.target)}
      >
        <thead {...ROWS}>
          <tr {...ROW} aria-rowindex={1}>
            <SortHeader of="name" sort={sort} label={words.t('leaders')} onSort={onSort} />
            <SortHeader of="times" sort={sort} label={words.t('timesCame')} onSort={onSort} />
            {editionLabels(editions, history.series, words).map(({ event, year, more }, at) => (
              <th key={event.id} {...COLUMN_HEADER} scope="col" class="matrix-year" data-end={at === recorded}>
                <a
                  class="matrix-edition"
                  href={hashOf({ kind: 'event', id: event.id })}
                  tabIndex={-1}
                  title={eventName(event, history.series, words)}
                >
                  {more && <span class="matrix-more">{more} </span>}
                  {year}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        {shown.map(({ label, rows, index }) => (
          <tbody key={label} {...ROWS}>
            {label !== null && (
              <tr {...ROW} aria-rowindex={index}>
                <th {...ROW_HEADER} scope="rowgroup" class="matrix-group" colSpan={editions.length + 2} tabIndex={-1}>
                  <span>{label}</span>
                </th>
              </tr>
            )}
            {rows}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** A group with the number of its first row in the whole grid, and its rows as they are rendered. */
interface RenderedGroup {
  readonly label: string | null;
  readonly index: number;
  readonly rows: readonly VNode[];
}

function renderGroups({ groups, editions, recorded }: Arranged, recordUntil: string, words: Words): RenderedGroup[] {
  let next = 2;
  return groups.map(({ label, rows }) => {
    const index = next;
    const first = label === null ? index : index + 1;
    next = first + rows.length;
    return {
      label,
      index,
      rows: rows.map((row, n) => (
        <Row
          key={row.key}
          row={row}
          index={first + n}
          isCountry={label === row.country}
          editions={editions}
          recorded={recorded}
          recordUntil={recordUntil}
          words={words}
        />
      )),
    };
  });
}

/** The groups cut off after so many rows. */
function upTo(limit: number, groups: readonly RenderedGroup[]): RenderedGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, Math.max(0, left));
    left -= group.rows.length;
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
}

function SortHeader({
  of,
  sort,
  label,
  onSort,
}: {
  readonly of: Arrangement['sort'];
  readonly sort: Arrangement['sort'];
  readonly label: string;
  readonly onSort: (sort: Arrangement['sort']) => void;
}) {
  const order = of === 'name' ? 'ascending' : 'descending';
  return (
    <th {...COLUMN_HEADER} scope="col" class={`matrix-${of}`} aria-sort={sort === of ? order : 'none'}>
      <button type="button" class="matrix-sort" tabIndex={-1} onClick={() => onSort(of)}>
        {label}
      </button>
    </th>
  );
}

function Row({
  row,
  index,
  isCountry,
  editions,
  recorded,
  recordUntil,
  words,
}: {
  readonly row: MatrixRow;
  readonly index: number;
  /** Whether it stands under its country's name. */
  readonly isCountry: boolean;
  readonly editions: readonly AttendanceEvent[];
  readonly recorded: number;
  readonly recordUntil: string;
  readonly words: Words;
}) {
  const { wrong } = useContext(ReaderDesk);
  const { leader, name, country, row: of } = row;
  return (
    <tr {...ROW} aria-rowindex={index} data-row={row.key}>
      <th {...ROW_HEADER} scope="row" class="matrix-name" {...(leader ? {} : { tabIndex: -1 })}>
        {leader ? (
          <a class="matrix-who" href={hashOf({ kind: 'leader', id: leader.id })} tabIndex={-1}>
            <bdi>{name}</bdi>
          </a>
        ) : (
          <span class="matrix-who">{name}</span>
        )}
        {leader && !isCountry && <span class="matrix-country"> {country}</span>}
      </th>
      <td {...GRID_CELL} class="matrix-times" tabIndex={-1}>
        {words.number(of.came)}
      </td>
      {editions.map((event, at) => (
        <MatrixCell
          key={event.id}
          cell={row.cells[at] ?? 'nothing'}
          event={event.id}
          at={at}
          isEnd={at === recorded}
          isFew={editions.length <= FEW}
          isWrong={wrong.has(wrongOutcome({ subject: of.subject, event: event.id }))}
          recordUntil={recordUntil}
          words={words}
        />
      ))}
    </tr>
  );
}
