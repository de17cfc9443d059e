import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { SeriesHistory } from '../../lib/history/series-history.ts';
import type { AttendanceEvent } from '../../lib/packs/schema.ts';
import { ReaderDesk } from '../kept/reader-desk.ts';
import { wrongOutcome } from '../kept/wrong-marks.ts';
import { eventName } from '../subject/names.ts';
import { hashOf } from '../subject/route.ts';
import type { Words } from '../words/words.ts';
import type { Matrix as Arranged, Arrangement, MatrixGroup, MatrixRow } from './arrange.ts';
import { editionLabels } from './edition-label.ts';
import { MatrixCell } from './matrix-cell.tsx';
import { useGradual } from './use-gradual.ts';
import { useGridKeys } from './use-grid-keys.ts';

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
  // The newest editions are what most readers come for.
  useLayoutEffect(() => {
    const box = grid.current?.parentElement;
    if (box) box.scrollLeft = (words.dir === 'rtl' ? -1 : 1) * box.scrollWidth;
  }, [editions.length, words.dir]);

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
    <div class="matrix-box">
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked with arrow keys is a grid.
        role="grid"
        class={editions.length <= FEW ? 'matrix few' : 'matrix'}
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
        <thead>
          <tr aria-rowindex={1}>
            <SortHeader of="name" sort={sort} label={words.t('leaders')} onSort={onSort} />
            <SortHeader of="times" sort={sort} label={words.t('timesCame')} onSort={onSort} />
            {editionLabels(editions, history.series, words).map(({ event, year, more }, at) => (
              <th key={event.id} scope="col" class="matrix-year" data-end={at === recorded}>
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
        {shownGroups(groups, limit).map(({ label, rows, index }) => (
          <tbody key={label}>
            {label !== null && (
              <tr aria-rowindex={index}>
                <th scope="rowgroup" class="matrix-group" colSpan={editions.length + 2} tabIndex={-1}>
                  <span>{label}</span>
                </th>
              </tr>
            )}
            {rows.map((row, n) => (
              <Row
                key={row.key}
                row={row}
                index={index + n + (label === null ? 0 : 1)}
                isCountry={label === row.country}
                editions={editions}
                recorded={recorded}
                recordUntil={history.recordUntil}
                words={words}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** Groups with the number of their first row in the whole grid, cut off after so many rows. */
function shownGroups(groups: readonly MatrixGroup[], limit: number): (MatrixGroup & { readonly index: number })[] {
  const shown: (MatrixGroup & { readonly index: number })[] = [];
  let left = limit;
  let index = 2;
  for (const { label, rows } of groups) {
    if (left <= 0) break;
    shown.push({ label, rows: rows.slice(0, left), index });
    left -= rows.length;
    index += rows.length + (label === null ? 0 : 1);
  }
  return shown;
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
    <th scope="col" class={`matrix-${of}`} aria-sort={sort === of ? order : 'none'}>
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
    <tr aria-rowindex={index} data-row={row.key}>
      <th scope="row" class="matrix-name" {...(leader ? {} : { tabIndex: -1 })}>
        {leader ? (
          <a class="matrix-who" href={hashOf({ kind: 'leader', id: leader.id })} tabIndex={-1}>
            <bdi>{name}</bdi>
          </a>
        ) : (
          <span class="matrix-who">{name}</span>
        )}
        {leader && !isCountry && <span class="matrix-country"> {country}</span>}
      </th>
      <td class="matrix-times" tabIndex={-1}>
        {words.number(of.came)}
      </td>
      {editions.map((event, at) => (
        <MatrixCell
          key={event.id}
          cell={row.cells[at] ?? 'nothing'}
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
