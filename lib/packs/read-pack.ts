import { JsonSyntaxError, jsonPlaces, lineAt } from './json-places.ts';
import type { Known } from './known.ts';
import { LIMITS } from './limits.ts';
import type { Fault, FilePlace, ParsedFile } from './parsed-file.ts';
import type { Problem } from './problem.ts';
import { parseClaims } from './read-claims.ts';
import { because } from './reasons.ts';
import type { Pack } from './schema.ts';
import { validatePack } from './validate.ts';

/** A file that was read to the end: a pack that may be relied on, or what is wrong with it. */
export type PackReading =
  | { readonly ok: true; readonly pack: Pack }
  /** `total` counts those as well that are not listed. */
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly total: number };

/**
 * Parses a file: JSON where it begins like it, else a table of claims. A byte order mark is passed over.
 *
 * @param name of the file; a table calls its pack after it
 */
export function parsePackFile(text: string, name: string): ParsedFile {
  const plain = text.replace(/^\uFEFF/, '');
  if (!/^\s*[[{]/.test(plain) && !/\.json(?:ld)?$/i.test(name)) return parseClaims(plain, name);
  try {
    return { ok: true, value: JSON.parse(plain), locate: (paths) => locateInJson(plain, paths) };
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
 * @param known the ids of the packs that it builds on
 */
export function readPack(file: ParsedFile & { readonly ok: true }, known: Known): PackReading {
  const result = validatePack(file.value, known);
  return result.ok ? { ok: true, pack: result.pack } : faulty(file, result.problems);
}

/** Problems of a file with their places, in the order of the file. */
export function faulty(
  file: ParsedFile & { readonly ok: true },
  problems: readonly Problem[],
): PackReading & { readonly ok: false } {
  const listed = problems.slice(0, LIMITS.faults);
  const places = file.locate([...new Set(listed.map(({ path }) => path))]);
  const faults = listed.map((problem): Fault => {
    const place = places.get(problem.path);
    return { ...problem, path: place?.field ?? problem.path, line: place?.line ?? null };
  });
  return { ok: false, faults: faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)), total: problems.length };
}

/** What is missing stands nowhere: the row that it is missing in does. */
function locateInJson(text: string, paths: readonly string[]): ReadonlyMap<string, FilePlace> {
  const offsets = offsetsOf(text, new Set(paths.flatMap(withParents)));
  const places = new Map<string, FilePlace>();
  for (const path of paths) {
    const offset = withParents(path)
      .map((one) => offsets.get(one))
      .find((found) => found !== undefined);
    if (offset !== undefined) places.set(path, { line: lineAt(text, offset), field: path });
  }
  return places;
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

function offsetsOf(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
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
    if (error instanceof JsonSyntaxError) {
      return { line: lineAt(text, error.offset), path: '', ...because('syntax', error.message) };
    }
    throw error;
  }
  return { line: null, path: '', ...because('syntax', 'no JSON') };
}
