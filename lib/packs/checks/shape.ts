import * as v from 'valibot';
import type { Problem } from '../problem.ts';
import { type Pack, packSchema } from '../schema.ts';

/** A pack of the right shape, or what is wrong with the shape. */
export function checkShape(input: unknown): Pack | Problem[] {
  const result = v.safeParse(packSchema, input);
  return result.success ? result.output : result.issues.map((issue) => shapeProblem(issue));
}

/** What an issue of the library says, in our words. */
export function shapeProblem(issue: v.BaseIssue<unknown>): Problem {
  const steps = issue.path ?? [];
  const path = steps.reduce((text, { key }) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
  const message = describe(issue);
  const id = rowId(steps);
  return id === undefined ? { path, message } : { path, id, message };
}

function describe(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknown field';
  if (issue.type === 'strict_object' && issue.received === 'undefined') return 'is missing';
  // A pipe's own message ("expected an id …") is better than the library's "Invalid format".
  if (!issue.message.startsWith('Invalid ')) return `${issue.message}, not ${short(issue.received)}`;
  return `expected ${issue.expected ?? 'something else'}, not ${short(issue.received)}`;
}

function short(received: string): string {
  return received.length > 60 ? `${received.slice(0, 59)}…` : received;
}

/** The id of the row that an issue stands in: the second step of its path leads to the row. */
function rowId(steps: readonly { readonly value: unknown }[]): string | undefined {
  const row = steps[1]?.value;
  if (typeof row !== 'object' || row === null) return undefined;
  const id = 'id' in row ? row.id : 'code' in row ? row.code : undefined;
  return typeof id === 'string' ? id : undefined;
}
