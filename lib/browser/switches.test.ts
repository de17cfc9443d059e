import { describe, expect, it } from 'vitest';
import { isSwitchedOn, switchesOf, withHost } from './switches.ts';

describe('the switches', () => {
  it.each([
    ['all on', { on: true, off: [] }, 'a.example', false, true],
    ['off everywhere', { on: false, off: [] }, 'a.example', false, false],
    ['off on this site', { on: true, off: ['a.example'] }, 'a.example', false, false],
    ['off on another site', { on: true, off: ['b.example'] }, 'a.example', false, true],
    ['not known which site', { on: true, off: ['b.example'] }, null, false, true],
    ['this tab paused', { on: true, off: [] }, 'a.example', true, false],
  ] as const)('%s', (_, settings, host, paused, on) => {
    expect(isSwitchedOn(switchesOf(settings, host, paused))).toBe(on);
  });

  it('hold each host once', () => {
    expect(withHost(withHost(['b.example'], 'a.example', false), 'a.example', false)).toEqual([
      'a.example',
      'b.example',
    ]);
    expect(withHost(['a.example', 'b.example'], 'a.example', true)).toEqual(['b.example']);
  });
});
