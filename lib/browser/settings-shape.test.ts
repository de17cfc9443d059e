import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from './settings-shape.ts';

describe('settings read from storage', () => {
  const cases: readonly (readonly [string, unknown, object])[] = [
    ['nothing stored yet', undefined, DEFAULT_SETTINGS],
    ['something else altogether', 'underline', DEFAULT_SETTINGS],
    ['one setting changed', { hover: false }, { ...DEFAULT_SETTINGS, hover: false }],
    ['a value of a later version', { highlight: 'sparkles', badge: false }, { ...DEFAULT_SETTINGS, badge: false }],
    ['a field of a later version', { theme: 'sepia' }, DEFAULT_SETTINGS],
    ['a value of the wrong type', { hover: 'no' }, DEFAULT_SETTINGS],
  ];
  it.each(cases)('%s', (_, stored, settings) => {
    expect(readSettings(stored)).toEqual(settings);
  });
});
