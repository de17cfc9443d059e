import { CLAIM_COLUMNS, type ClaimColumn, COLUMN_OF, PACK_COLUMNS, type PackColumn } from './claim-columns.ts';
import { type CsvRow, CsvSyntaxError, readCsv } from './csv.ts';
import type { Fault, ParsedFile } from './parsed-file.ts';
import { because } from './reasons.ts';

/**
 * Reads a table of claims, one a row, into what a pack would be; whether it is one, validation tells. What
 * a person who writes such a table by hand leaves out is taken from the rest: the source is called after
 * its publisher and day, a claim goes back to its speaker or else its publisher, and was reported on the
 * day of publication.
 *
 * @param name of the file, for the pack that does not name itself
 */
export function parseClaims(text: string, name: string): ParsedFile {
  const read = rowsOf(text);
  if (!read.ok) return refusal(read.faults);
  const { rows } = read;
  const about = new Map<PackColumn, string>();
  const sources = new Map<string, { readonly source: Record<string, unknown>; readonly row: Cells }>();
  const claims: { readonly claim: Record<string, unknown>; readonly row: Cells }[] = [];
  const faults: Fault[] = [];
  const numbers = new Map<string, number>();

  for (const row of rows) {
    for (const column of Object.keys(PACK_COLUMNS) as PackColumn[]) {
      const said = row.get(column);
      const before = about.get(column);
      if (said === '' || said === before) continue;
      if (before === undefined) about.set(column, said);
      else faults.push({ line: row.line, path: column, ...because('differs', said, before) });
    }
    const id = row.get('source') || sourceId(row, sources);
    const source = { ...sourceOf(row), id };
    const known = sources.get(id);
    if (!known) sources.set(id, { source, row });
    else if (JSON.stringify(known.source) !== JSON.stringify(source)) {
      faults.push({ line: row.line, path: 'source', ...because('sourceDiffers', id, known.row.line) });
    }
    const n = (numbers.get(id) ?? 0) + 1;
    numbers.set(id, n);
    claims.push({ claim: { ...claimOf(row), id: row.get('id') || `${id}#${n}`, source: id }, row });
  }
  if (faults.length > 0) return refusal(faults);

  const held = { sources: [...sources.values()], claims };
  const days = claims.map(({ claim }) => String(claim.reported).slice(0, 10)).filter((day) => day.length === 10);
  const last = days.reduce((latest, day) => (day > latest ? day : latest), '');
  const plain = name.replace(/\.\w+$/, '');
  const value = {
    format: 'attendance-pack/1',
    id: about.get('pack') ?? (slug(plain) || 'claims'),
    name: about.get('pack_name') ?? plain,
    version: about.get('version') ?? (last || '1'),
    licence: about.get('licence') ?? '–',
    recordUntil: about.get('record_until') ?? last,
    leaders: [],
    series: [],
    events: [],
    sources: held.sources.map(({ source }) => source),
    claims: claims.map(({ claim }) => claim),
  };
  return {
    ok: true,
    value,
    locate: (paths) => new Map(paths.map((path) => [path, placeOf(path, held)])),
  };
}

/** The cells of a row by the names of their columns; empty where there is none. */
interface Cells {
  readonly line: number;
  get(column: ClaimColumn | PackColumn): string;
}

type Rows = { readonly ok: true; readonly rows: Cells[] } | { readonly ok: false; readonly faults: Fault[] };

/** Columns without which nothing could be made of a row, each one of several. */
const NEEDED: readonly (readonly ClaimColumn[])[] = [
  ['leader', 'country', 'group', 'all'],
  ['event', 'series'],
  ['status'],
  ['publisher', 'source'],
  ['published'],
];

function rowsOf(text: string): Rows {
  let table: CsvRow[];
  try {
    table = readCsv(text);
  } catch (error) {
    if (!(error instanceof CsvSyntaxError)) throw error;
    return { ok: false, faults: [{ line: error.line, path: '', ...because('syntax', error.message) }] };
  }
  const [header, ...body] = table;
  if (!header) return { ok: false, faults: [{ line: null, path: '', ...because('empty') }] };
  const { line } = header;
  const names = header.cells.map((cell) => cell.trim().toLowerCase().replaceAll(' ', '_'));
  const faults = names
    .filter((name) => !(Object.hasOwn(CLAIM_COLUMNS, name) || Object.hasOwn(PACK_COLUMNS, name)))
    .map((name): Fault => ({ line, path: name, ...because('unknownField') }));
  for (const some of NEEDED) {
    if (!some.some((name) => names.includes(name))) faults.push({ line, path: some.join(', '), ...because('missing') });
  }
  if (new Set(names).size < names.length) faults.push({ line, path: '', ...because('columnTwice') });
  // A file that is no table at all has one fault, not as many as it has words.
  if (names.length > 0 && faults.length > names.length) return { ok: false, faults: faults.slice(-1) };
  if (faults.length > 0) return { ok: false, faults };
  const places = new Map(names.map((name, at) => [name, at]));
  return {
    ok: true,
    rows: body.map((row) => ({ line: row.line, get: (column) => row.cells[places.get(column) ?? -1]?.trim() ?? '' })),
  };
}

/** A value that is left out where its cell is empty. */
function given(field: string, cell: string): Record<string, unknown> {
  return cell === '' ? {} : { [field]: truth(cell) };
}

function truth(cell: string): unknown {
  // Spreadsheets write them in capitals.
  const plain = cell.toLowerCase();
  return plain === 'true' ? true : plain === 'false' ? false : cell;
}

function sourceOf(row: Cells): Record<string, unknown> {
  const publisher = row.get('publisher');
  const restricted = row.get('restricted_in');
  return {
    publisher,
    kind: row.get('kind') || 'newspaper',
    title: row.get('title') || publisher,
    url: row.get('url') || null,
    published: row.get('published'),
    ...(row.get('window_reason') === '' ? {} : { windowReason: row.get('window_reason') }),
    lang: row.get('lang') || 'und',
    ...given('machineTranslated', row.get('machine_translated')),
    ...(restricted === '' ? {} : { restrictedIn: restricted.split(/[\s,;]+/) }),
  };
}

function claimOf(row: Cells): Record<string, unknown> {
  const text = (field: string, cell: string) => (cell === '' ? {} : { [field]: cell });
  const subject = {
    ...text('leader', row.get('leader')),
    ...text('country', row.get('country')),
    ...text('group', row.get('group')),
    ...text('all', row.get('all')),
  };
  const representative = {
    ...text('leader', row.get('representative')),
    ...text('name', row.get('representative_name')),
    ...text('office', row.get('representative_office')),
  };
  return {
    subject,
    ...text('event', row.get('event')),
    ...text('series', row.get('series')),
    status: row.get('status'),
    ...given('denies', row.get('denies')),
    ...text('scope', row.get('scope')),
    ...(Object.keys(representative).length === 0 ? {} : { representative }),
    ...given('only', row.get('only')),
    ...text('speaker', row.get('speaker')),
    origin: row.get('origin') || row.get('speaker') || row.get('publisher'),
    reported: row.get('reported') || row.get('published'),
    locator: row.get('locator') || null,
    ...text('note', row.get('note')),
  };
}

/** Called after its publisher and day; another document of both gets a number. */
function sourceId(row: Cells, sources: ReadonlyMap<string, { readonly source: Record<string, unknown> }>): string {
  const wanted = sourceOf(row);
  const base = slug(`${row.get('publisher')} ${row.get('published')}`) || 'source';
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    const known = sources.get(id)?.source;
    if (!known || JSON.stringify(known) === JSON.stringify({ ...wanted, id })) return id;
  }
}

function slug(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

type Held = Readonly<Record<'sources' | 'claims', readonly { readonly row: Cells }[]>>;

/** The line and the column of `claims[3].subject.leader`. */
function placeOf(path: string, held: Held): { readonly line: number; readonly field: string } {
  const [, table, n, rest = ''] = /^(sources|claims)\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const row = table === undefined ? undefined : held[table as keyof Held][Number(n)]?.row;
  const field = rest.replace(/\[\d+\]/g, '');
  const column = table === 'sources' && field === 'id' ? 'source' : (COLUMN_OF[field] ?? field);
  const about = Object.entries(PACK_COLUMNS).find(([, of]) => of === path)?.[0];
  return { line: row?.line ?? 1, field: row ? column : (about ?? path) };
}

function refusal(faults: readonly Fault[]): ParsedFile {
  return { ok: false, faults, total: faults.length };
}
