/**
 * Merges names from TSV files into `seeds/world/leaders/`.
 *
 *     npx node scripts/seeds/merge-names.ts [--replace] names.tsv …
 *
 * Columns: leader id, lang (may be empty: any language of the script), kind (`full`, `variant`, `short`), text.
 * Empty lines and lines that start with `#` are skipped. A name that is there already (same text and lang) is
 * not added again; with `--replace` its kind is set to the file's. Unknown ids and malformed lines are
 * reported and end the run with status 1 before anything is written.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Leader, LeaderName } from '../../lib/packs/schema.ts';
import { formatLeaders } from './format.ts';

const LEADERS = fileURLToPath(new URL('../../seeds/world/leaders', import.meta.url));
const LANG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const KINDS = new Set(['full', 'variant', 'short']);
const KIND_ORDER = ['full', 'variant', 'short'];

/** One row of a names file. */
export interface NameRow {
  readonly leader: string;
  readonly name: LeaderName;
}

/** Reads the rows of one TSV; faults are returned as sentences with the line's number. */
export function parseNames(tsv: string): { rows: NameRow[]; faults: string[] } {
  const rows: NameRow[] = [];
  const faults: string[] = [];
  for (const [index, line] of tsv.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const cells = line.split('\t').map((cell) => cell.trim().normalize('NFC'));
    const [leader = '', lang = '', kind = '', text = ''] = cells;
    if (cells.length !== 4 || leader === '' || text === '') faults.push(`line ${index + 1}: four columns expected`);
    else if (lang !== '' && !LANG.test(lang)) faults.push(`line ${index + 1}: "${lang}" is no language tag`);
    else if (!KINDS.has(kind)) faults.push(`line ${index + 1}: "${kind}" is no kind of name`);
    else rows.push({ leader, name: { text, ...(lang && { lang }), kind: kind as NonNullable<LeaderName['kind']> } });
  }
  return { rows, faults };
}

/**
 * A leader's names with further ones added: full names first, then variants, then short forms; within a kind
 * those without language first, then by language, otherwise in the order in which they came.
 */
export function mergeNames(names: readonly LeaderName[], added: readonly LeaderName[], replace = false): LeaderName[] {
  const merged: LeaderName[] = [];
  for (const name of [...names, ...added]) {
    const at = merged.findIndex((known) => known.text === name.text && (known.lang ?? '') === (name.lang ?? ''));
    if (at < 0) merged.push(name);
    else if (replace && added.includes(name)) merged[at] = name;
  }
  const rank = ({ kind }: LeaderName): number => KIND_ORDER.indexOf(kind ?? 'variant');
  return merged.sort((a, b) => rank(a) - rank(b) || (a.lang ?? '').localeCompare(b.lang ?? '', 'en'));
}

function main(args: readonly string[]): number {
  const replace = args.includes('--replace');
  const paths = args.filter((arg) => !arg.startsWith('--'));
  const files = new Map<string, Leader[]>();
  const fileOf = new Map<string, string>();
  for (const file of readdirSync(LEADERS)) {
    const leaders = JSON.parse(readFileSync(join(LEADERS, file), 'utf8')) as Leader[];
    files.set(file, leaders);
    for (const leader of leaders) fileOf.set(leader.id, file);
  }
  const byLeader = new Map<string, LeaderName[]>();
  let faulty = paths.length === 0;
  if (faulty) console.error('usage: merge-names.ts [--replace] names.tsv …');
  for (const path of paths) {
    const { rows, faults } = parseNames(readFileSync(path, 'utf8'));
    for (const row of rows) {
      if (!fileOf.has(row.leader)) faults.push(`no leader "${row.leader}"`);
      byLeader.set(row.leader, [...(byLeader.get(row.leader) ?? []), row.name]);
    }
    for (const fault of new Set(faults)) console.error(`${path}: ${fault}`);
    faulty ||= faults.length > 0;
  }
  if (faulty) return 1;

  let count = 0;
  for (const [file, leaders] of files) {
    let touched = false;
    const updated = leaders.map((leader) => {
      const added = byLeader.get(leader.id);
      if (!added) return leader;
      const names = mergeNames(leader.names ?? [], added, replace);
      count += names.length - (leader.names?.length ?? 0);
      touched = true;
      return { ...leader, names };
    });
    if (touched) writeFileSync(join(LEADERS, file), formatLeaders(updated));
  }
  console.log(`${count} names added to ${byLeader.size} leaders`);
  return 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
