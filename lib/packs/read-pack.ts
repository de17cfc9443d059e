import { JsonSyntaxError, jsonPlaces, lineAt } from './json-places.ts';
import type { Known } from './known.ts';
import type { Problem } from './problem.ts';
import type { Pack } from './schema.ts';
import { validatePack } from './validate.ts';

/** A problem, and the line of the file on which it stands; null where it cannot be told. */
export interface Fault extends Problem {
  readonly line: number | null;
}

/** A file that was read to the end: a pack that may be relied on, or what is wrong with it. */
export type PackReading =
  | { readonly ok: true; readonly pack: Pack }
  /** `total` counts those as well that are not listed. */
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly total: number };

/** So many faults are listed: more help nobody. */
export const FAULTS_LISTED = 100;

/** What a file holds, as far as it is JSON; else its one fault. */
export type ParsedFile = { readonly ok: true; readonly value: unknown } | (PackReading & { readonly ok: false });

/** Parses a file; a byte order mark is passed over. */
export function parsePackFile(text: string): ParsedFile {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    return { ok: true, value: JSON.parse(plain) };
  } catch {
    return { ok: false, faults: [syntaxFault(plain)], total: 1 };
  }
}

/** The id that a parsed file gives itself, right or wrong; null where it has none. */
export function statedId(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null;
}

/**
 * Decides whether a parsed file is a pack, by the same checks that bundled packs pass.
 *
 * @param text it was parsed from, for the lines of faults
 * @param known the ids of the packs that it builds on
 */
export function readPack(text: string, value: unknown, known: Known): PackReading {
  const result = validatePack(value, known);
  return result.ok ? { ok: true, pack: result.pack } : faulty(text, result.problems);
}

/** Problems of a file with their lines, in the order of the file. */
export function faulty(text: string, problems: readonly Problem[]): PackReading & { readonly ok: false } {
  const plain = text.replace(/^\uFEFF/, '');
  const listed = problems.slice(0, FAULTS_LISTED);
  const places = placesOf(plain, new Set(listed.flatMap(({ path }) => withParents(path))));
  const faults = listed.map((problem): Fault => {
    // What is missing stands nowhere: the row that it is missing in does.
    const offset = withParents(problem.path)
      .map((path) => places.get(path))
      .find((found) => found !== undefined);
    return { ...problem, line: offset === undefined ? null : lineAt(plain, offset) };
  });
  return { ok: false, faults: faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)), total: problems.length };
}

/** A path and all that it is part of, itself first: `claims[3].event`, `claims[3]`, `claims`, ``. */
function withParents(path: string): string[] {
  const paths = [path];
  for (let rest = path; rest !== ''; ) {
    rest = rest.slice(0, Math.max(0, rest.lastIndexOf('.'), rest.lastIndexOf('[')));
    paths.push(rest);
  }
  return paths;
}

function placesOf(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  try {
    return jsonPlaces(text, wanted);
  } catch (error) {
    if (error instanceof JsonSyntaxError) return new Map();
    throw error;
  }
}

function syntaxFault(text: string): Fault {
  try {
    jsonPlaces(text, new Set());
  } catch (error) {
    if (error instanceof JsonSyntaxError) return { line: lineAt(text, error.offset), path: '', message: error.message };
    throw error;
  }
  return { line: null, path: '', message: 'no JSON' };
}
