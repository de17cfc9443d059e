import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from './settings-shape.ts';

describe('settings read from storage', () => {
  const cases: readonly (readonly [string, unknown, object])[] = [
    ['nothing stored yet', undefined, DEFAULT_SETTINGS],
    ['something else altogether', 'underline', DEFAULT_SETTINGS],
    ['one setting changed', { open: 'shift' }, { ...DEFAULT_SETTINGS, open: 'shift' }],
    ['a value of a later version', { highlight: 'sparkles', badge: false }, { ...DEFAULT_SETTINGS, badge: false }],
    ['a field of a later version', { theme: 'sepia' }, DEFAULT_SETTINGS],
    ['a value of the wrong type', { badge: 'no', open: true }, DEFAULT_SETTINGS],
    ['hosts that are none', { off: ['a.example', 7] }, DEFAULT_SETTINGS],
    ['hosts', { off: ['a.example'] }, { ...DEFAULT_SETTINGS, off: ['a.example'] }],
  ];
  it.each(cases)('%s', (_, stored, settings) => {
    expect(readSettings(stored)).toEqual(settings);
  });
});
