/**
 * How seed files are written: one leader's fields, offices and names a line each, so that a change
 * of one fact is a change of one line in review.
 */
import type { Leader, LeaderName, Office } from '../../lib/packs/schema.ts';

/** JSON on one line with a space after colons and commas and inside braces. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return fields.length === 0
      ? '{}'
      : `{ ${fields.map(([k, f]) => `${JSON.stringify(k)}: ${inline(f)}`).join(', ')} }`;
  }
  return JSON.stringify(value);
}

/** A JSON array with one row a line, ending in a newline. */
export function formatRows(rows: readonly unknown[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => `  ${inline(row)}`).join(',\n')}\n]\n`;
}

/** A file of leaders: each leader a block, each name and office a line; fields in the order of the schema. */
export function formatLeaders(leaders: readonly Leader[]): string {
  return `[\n${leaders.map(formatLeader).join(',\n')}\n]\n`;
}

function formatLeader(leader: Leader): string {
  const head = { id: leader.id, name: leader.name, country: leader.country, wikidata: leader.wikidata };
  const fields = Object.entries(head)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  if (leader.names && leader.names.length > 0) fields.push(block('names', leader.names.map(orderName)));
  fields.push(block('offices', leader.offices.map(orderOffice)));
  return `  {\n${fields.join(',\n')}\n  }`;
}

function block(key: string, rows: readonly unknown[]): string {
  if (rows.length === 0) return `    "${key}": []`;
  return `    "${key}": [\n${rows.map((row) => `      ${inline(row)}`).join(',\n')}\n    ]`;
}

function orderName({ text, lang, kind }: LeaderName): unknown {
  return { text, lang, kind };
}

function orderOffice({ title, role, country, from, to, acting, sources }: Office): unknown {
  return { title, role, country, from, to, acting, sources };
}
