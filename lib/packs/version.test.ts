import { expect, it } from 'vitest';
import { isNewerVersion } from './version.ts';

it.each([
  ['2026.11.22', '2026.11.21', true],
  ['2026.11.21', '2026.11.22', false],
  ['2026.11.21', '2026.11.21', false],
  ['2026.12.1', '2026.11.22', true],
  ['2026.2.1', '2026.11.22', false],
  ['2026.11.21.1', '2026.11.21', true],
  ['2026-11-22', '2026-11-21', true],
  ['2', '1', true],
  ['b', 'a', true],
])('%s is newer than %s: %s', (version, than, newer) => {
  expect(isNewerVersion(version, than)).toBe(newer);
});
