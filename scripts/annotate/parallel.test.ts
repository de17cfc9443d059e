import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ANNOTATE = ['node', 'scripts/annotate.mjs', '--ndjson'] as const;

/** Debian's package `parallel`; that of `moreutils` is another program. */
const isThere = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU parallel') ?? false;

const TEXTS = [
  ['en', 'Vladimir Putin met Xi Jinping on 8 May 2025. “We shall come”, said Robert Fico 👋.'],
  ['ru', 'Путин встретился с Лукашенко 9 мая. На параде в Москве был и Си Цзиньпин.'],
  ['zh', '习近平主席出席莫斯科红场阅兵式。\u2028普京致辞。'],
] as const;
const LINES = Array.from({ length: 90 }, (_, n) => {
  const [lang, text] = TEXTS[n % TEXTS.length] ?? TEXTS[0];
  return `${JSON.stringify({ id: `${n}`, lang, published: '2025-05-10', text: text.repeat(1 + (n % 7)) })}\n`;
});

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: ROOT, input: LINES.join(''), encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}

it.skipIf(!isThere)(
  'annotate --ndjson under GNU parallel answers as it does alone (skipped where that is missing)',
  () => {
    const [node, ...args] = ANNOTATE;
    const alone = run(node, args);
    // Each block of lines gets a process of its own, two at a time.
    const together = run('parallel', ['--will-cite', '--pipe', '--keep-order', '-j2', '--block', '10k', ...ANNOTATE]);
    expect(together).toBe(alone);
    const rows = alone.trimEnd().split('\n');
    expect(rows.map((row) => JSON.parse(row).id)).toEqual(LINES.map((_, n) => `${n}`));
    expect(rows.every((row) => JSON.parse(row).mentions.length > 0)).toBe(true);
  },
  60_000,
);
