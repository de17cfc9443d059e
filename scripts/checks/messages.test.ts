import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '..', '..', 'entrypoints', 'background');

/**
 * Who may send what to the background. A reader runs beside a page, in a process that a page may have taken over;
 * what drops, imports, repairs or reads of the record at will is for our own pages alone.
 */
const SENDERS = {
  reader: ['annotate', 'cardView', 'counted', 'mentionWrong', 'openHistory', 'showCard', 'stepOn'],
  own: ['dropKept', 'keepClaim', 'markWrong', 'query', 'readTab'],
} as const;

interface Handler {
  readonly message: string;
  readonly usesData: boolean;
  readonly body: string;
}

function handlers(): Handler[] {
  const code = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
    .join('\n');
  return code
    .split(/\bonMessage\(/)
    .slice(1)
    .map((from) => {
      const [, message = '', given = ''] = /^'(\w+)', (?:async )?\(([^)]*)\)/.exec(from) ?? [];
      const body = from.slice(0, from.indexOf('\n  });'));
      return { message, usesData: /\bdata\b/.test(given), body: body.slice(body.indexOf('=>')) };
    });
}

describe('a message to the background', () => {
  it.each(handlers())('is looked at before anything is done: $message', ({ body, usesData }) => {
    const [, first = ''] = body.split('\n');
    expect(first).toMatch(/\brequire\w*\(sender\b/);
    if (usesData) expect(body).toMatch(/v\.parse\(\w+, data\)/);
    expect(body.match(/\bdata\b/g)?.length ?? 0, 'data is used checked only').toBe(usesData ? 1 : 0);
  });

  it('comes from those who may send it', () => {
    const from = (isOne: (body: string) => boolean) =>
      handlers()
        .filter(({ body }) => isOne(body))
        .map(({ message }) => message)
        .sort();
    const isReader = (body: string) => body.includes('requireReader(sender');
    expect(from(isReader)).toEqual(SENDERS.reader);
    expect(from((body) => !isReader(body))).toEqual(SENDERS.own);
  });
});
