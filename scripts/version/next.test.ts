import { describe, expect, it } from 'vitest';
import { nextVersion, released, type Step } from './next.ts';

describe('the next version', () => {
  it.each<[from: string, by: Step, to: string]>([
    ['0.1.0', 'patch', '0.1.1'],
    ['0.1.9', 'minor', '0.2.0'],
    ['0.9.9', 'major', '1.0.0'],
    ['1.9.9', 'patch', '1.9.10'],
  ])('of %s by a %s step is %s', (from, by, to) => {
    expect(nextVersion(from, by)).toBe(to);
  });

  it('is not guessed', () => {
    expect(() => nextVersion('1.0.0-beta', 'patch')).toThrow('three numbers');
  });
});

describe('the changelog of a release', () => {
  it('has what was unreleased under the version and the day', () => {
    const text = '# What is new\n\n## Unreleased\n\n- A.\n\n## 0.1.0, 2026-11-22\n\n- B.\n';
    expect(released(text, '0.2.0', '2026-12-01')).toBe(
      '# What is new\n\n## Unreleased\n\n## 0.2.0, 2026-12-01\n\n- A.\n\n## 0.1.0, 2026-11-22\n\n- B.\n',
    );
  });

  it.each([
    ['tells of nothing', '## Unreleased\n\n## 0.1.0, 2026-11-22\n\n- B.\n', 'nothing new'],
    ['has no place for it', '## 0.1.0, 2026-11-22\n', 'no section'],
  ])('is refused where it %s', (_what, text, message) => {
    expect(() => released(text, '0.2.0', '2026-12-01')).toThrow(message);
  });
});
