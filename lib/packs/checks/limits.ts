import { DECEPTIVE, INHERITED, LIMITS } from '../limits.ts';
import type { Problem } from '../problem.ts';
import { because } from '../reasons.ts';

/**
 * What is wrong with a file before anybody asks what it says: too many rows, values that lie too deep or
 * are too long, fields that every object inherits, signs that deceive the eye. Ends at as many problems as
 * are listed, so that a file made of nothing else costs nothing.
 */
export function checkLimits(input: unknown): Problem[] {
  const problems: Problem[] = [];
  const rows = countRows(input);
  if (rows > LIMITS.rows) return [{ path: '', ...because('rows', LIMITS.rows, rows) }];
  look(input, '', 0, problems);
  return problems;
}

function countRows(input: unknown): number {
  if (typeof input !== 'object' || input === null) return 0;
  return Object.values(input).reduce((sum: number, rows) => sum + (Array.isArray(rows) ? rows.length : 0), 0);
}

function look(value: unknown, path: string, depth: number, problems: Problem[]): void {
  if (problems.length >= LIMITS.faults) return;
  if (typeof value === 'string') {
    if (value.length > LIMITS.text) problems.push({ path, ...because('characters', LIMITS.text) });
    else if (DECEPTIVE.test(value)) problems.push({ path, ...because('deceptive') });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth >= LIMITS.depth) {
    problems.push({ path, ...because('deep') });
    return;
  }
  if (Array.isArray(value)) {
    if (depth > 1 && value.length > LIMITS.fields) problems.push({ path, ...because('entries', LIMITS.fields) });
    else for (let n = 0; n < value.length; n++) look(value[n], `${path}[${n}]`, depth + 1, problems);
    return;
  }
  const entries = Object.entries(value);
  if (entries.length > LIMITS.fields) problems.push({ path, ...because('entries', LIMITS.fields) });
  else {
    for (const [field, part] of entries) {
      const at = path === '' ? field : `${path}.${field}`;
      if (INHERITED.has(field)) problems.push({ path: at, ...because('unknownField') });
      else look(part, at, depth + 1, problems);
    }
  }
}
