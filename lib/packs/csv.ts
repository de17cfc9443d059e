/** Tables as text: RFC 4180, as spreadsheets write and read it. No data type but text. */

/** One row as it stands in the file; lines are counted from one. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The text is no table: where, and why. */
export class CsvSyntaxError extends Error {
  override name = 'CsvSyntaxError';
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** What a spreadsheet would take for a formula. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** Writes rows; a cell that a spreadsheet would run as a formula gets an apostrophe before it, which reading takes away. */
export function toCsv(rows: Iterable<readonly string[]>): string {
  const lines = Array.from(rows, (cells) => cells.map(quoted).join(','));
  return lines.map((line) => `${line}\r\n`).join('');
}

function quoted(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Up to the next separator, of any kind, or the end of the line. */
const PLAIN = { ',': /[^,\r\n]*/y, ';': /[^;\r\n]*/y, '\t': /[^\t\r\n]*/y } as const;
/** What stands in quotation marks, doubled ones included. */
const QUOTED = /"[^"]*(?:""[^"]*)*"/y;

/**
 * Reads a table with commas, semicolons (as spreadsheets write in half of Europe) or tabs, whichever its
 * first line has most of. Empty lines are passed over.
 *
 * @throws {CsvSyntaxError} where a quotation mark is not closed, or something follows a closed one
 */
export function readCsv(text: string): CsvRow[] {
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let at = 0;
  let line = 1;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const cell = (): string => {
    if (text[at] !== '"') return take(PLAIN[separator]) ?? '';
    const found = take(QUOTED);
    if (found === null) throw new CsvSyntaxError('a quotation mark is not closed', line);
    for (const sign of found) if (sign === '\n') line++;
    return found.slice(1, -1).replaceAll('""', '"');
  };
  while (at < text.length) {
    const begun = line;
    const cells: string[] = [];
    do cells.push(unguarded(cell()));
    while (text[at] === separator && ++at);
    if (at < text.length && !take(/\r?\n|\r/y)) throw new CsvSyntaxError('something follows a quotation mark', line);
    line++;
    if (cells.some((one) => one !== '')) rows.push({ line: begun, cells });
  }
  return rows;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

function separatorOf(text: string): keyof typeof PLAIN {
  const [first = ''] = text.split(/[\r\n]/, 1);
  const counted = (Object.keys(PLAIN) as (keyof typeof PLAIN)[]).map(
    (sign) => [first.split(sign).length, sign] as const,
  );
  return counted.reduce((most, one) => (one[0] > most[0] ? one : most))[1];
}
