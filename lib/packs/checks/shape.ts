import * as v from 'valibot';
import type { Problem } from '../problem.ts';
import { because, type Why } from '../reasons.ts';
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
  const id = rowId(steps);
  return { path, ...(id === undefined ? {} : { id }), ...describe(issue) };
}

function describe(issue: v.BaseIssue<unknown>): Why {
  if (issue.type === 'strict_object' && issue.expected === 'never') return because('unknownField');
  if (issue.type === 'strict_object' && issue.received === 'undefined') return because('missing');
  const received = short(issue.received);
  // A pipe's own message ("expected an id …") is better than the library's "Invalid format".
  const isOwn = !issue.message.startsWith('Invalid ');
  const expected = isOwn ? issue.message : `expected ${issue.expected ?? 'something else'}`;
  return because('form', expected, received, isOwn ? exampleIn(issue.message) : (issue.expected ?? '–'));
}

/** What readers of every language understand of what was expected: the example. */
function exampleIn(message: string): string {
  return /(?: like | one of )(.+)$/.exec(message)?.[1] ?? message;
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
