import * as v from 'valibot';
import { dayExists } from '../../lib/packs/calendar.ts';
import { DAY_PATTERN } from '../../lib/packs/edtf-format.ts';
import type { Knowledge } from '../../lib/recognise/types.ts';
import { annotateDocument } from './document.ts';
import type { FailedLine } from './output.ts';

/** A calendar day that exists. */
export const daySchema = v.pipe(
  v.string(),
  v.regex(DAY_PATTERN, 'not a day YYYY-MM-DD'),
  v.check(dayExists, 'no such day'),
);

const lineSchema = v.object({
  id: v.string(),
  text: v.optional(v.string()),
  html: v.optional(v.string()),
  published: v.nullish(daySchema),
  url: v.nullish(v.string()),
  lang: v.nullish(v.string()),
  title: v.nullish(v.string()),
});

/** What holds for every line unless the line says otherwise. */
export interface LineDefaults {
  readonly published?: string;
  readonly asOf?: string;
  readonly url?: string;
  readonly lang?: string;
}

/** One line in, one line out, without its line break. `failed` tells whether it could be read. */
export interface AnsweredLine {
  readonly json: string;
  readonly failed: boolean;
}

/**
 * Answers one line of NDJSON. Never throws: what cannot be read is answered with the reason.
 *
 * @param number of the line, from 1
 */
export function answerLine(line: string, number: number, defaults: LineDefaults, knowledge: Knowledge): AnsweredLine {
  let id: string | null = null;
  try {
    const data: unknown = JSON.parse(line);
    id = idOf(data);
    const parsed = v.safeParse(lineSchema, data);
    if (!parsed.success) throw new Error(describe(parsed.issues));
    const { text, html, published, url, lang, title } = parsed.output;
    if (text === undefined && html === undefined) throw new Error('neither "text" nor "html"');
    const document = annotateDocument(
      {
        ...defaults,
        id: parsed.output.id,
        ...(html === undefined ? { text: text ?? '' } : { html }),
        ...(published ? { published } : {}),
        ...(url ? { url } : {}),
        ...(lang ? { lang } : {}),
        ...(title ? { title } : {}),
      },
      knowledge,
    );
    return { json: JSON.stringify(document), failed: false };
  } catch (error) {
    const failure: FailedLine = { id, line: number, error: error instanceof Error ? error.message : String(error) };
    return { json: JSON.stringify(failure), failed: true };
  }
}

function idOf(data: unknown): string | null {
  return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string' ? data.id : null;
}

function describe(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? 'line'}: ${issue.message}`).join('; ');
}
