import { describe, expect, it } from 'vitest';
import { told } from '../sample-testimony.ts';
import { originsOf, type Side, type Testimony } from '../testimony.ts';
import { weighBefore } from './before.ts';

function outcome(testimonies: readonly Testimony[]): string {
  const verdict = weighBefore(testimonies);
  return verdict ? `${verdict.outcome}, ${originsOf(verdict.counted).size}` : 'none';
}

describe('the latest firm statement counts', () => {
  const yes = (on: string, side: Side = 'press', origin = 'A') => told('accepted', { on, side, origin });
  const no = (on: string, side: Side = 'press', origin = 'B') => told('declined', { on, side, origin });

  it.each<[string, Testimony[], string]>([
    ['accepted, then declined', [yes('2025-03-01'), no('2025-04-01')], 'declined, 1'],
    ['declined, then accepted after all', [no('2025-03-01'), yes('2025-04-01')], 'accepted, 1'],
    ['accepted by two at different times', [yes('2025-03-01'), yes('2025-04-01', 'press', 'C')], 'accepted, 2'],
    [
      'an announced stand-in is firm',
      [yes('2025-03-01'), told('represented', { phase: 'before', on: '2025-04-01' })],
      'represented, 1',
    ],
    [
      'an announced absence is firm',
      [yes('2025-03-01'), told('absent', { phase: 'before', on: '2025-04-01' })],
      'absent, 1',
    ],
    [
      'an announced stand-in refines a refusal',
      [no('2025-04-01'), told('represented', { phase: 'before', on: '2025-04-01', origin: 'C' })],
      'represented, 1',
    ],
    [
      'on one day the own side beats the host’s list',
      [no('2025-04-01', 'own'), yes('2025-04-01', 'host')],
      'declined, 1',
    ],
    ['on one day the host’s list beats the press', [yes('2025-04-01', 'host'), no('2025-04-01')], 'accepted, 1'],
    [
      'a later word of the press beats an earlier one of the own side',
      [yes('2025-03-01', 'own'), no('2025-04-01')],
      'declined, 1',
    ],
    [
      'windows that overlap are one time: the own side',
      [yes('2025-02/2025-04', 'press'), no('2025-03-01', 'own')],
      'declined, 1',
    ],
    ['a window that lies wholly later is later', [yes('2025-02/2025-03', 'own'), no('2025-04')], 'declined, 1'],
    ['one day, one side, one against one', [yes('2025-04-01'), no('2025-04-01')], 'disputed, 2'],
    [
      'one day, one side, two against one',
      [yes('2025-04-01'), yes('2025-04-01', 'press', 'C'), no('2025-04-01')],
      'accepted, 2',
    ],
  ])('%s', (_, testimonies, expected) => {
    expect(outcome(testimonies)).toBe(expected);
  });
});

describe('expectations count only where nothing firm is known', () => {
  it.each<[string, Testimony[], string]>([
    ['invited', [told('invited')], 'invited, 1'],
    ['expected beats invited', [told('invited', { origin: 'A' }), told('expected', { origin: 'B' })], 'expected, 1'],
    [
      'expected after the refusal',
      [told('declined', { on: '2025-04-01' }), told('expected', { on: '2025-05-01' })],
      'declined, 1',
    ],
    [
      'invited after the acceptance',
      [told('accepted', { on: '2025-04-01' }), told('invited', { on: '2025-05-01' })],
      'accepted, 1',
    ],
    [
      'a report in a window that begins before the day proves no presence',
      [told('attended', { phase: 'before', on: '2025-05' })],
      'expected, 1',
    ],
    [
      'the country’s firm word beats an expectation of the person',
      [told('expected'), told('declined', { reach: 'country' })],
      'declined, 1',
    ],
    [
      'the person’s firm word beats the country’s',
      [told('accepted', { on: '2025-03-01' }), told('declined', { reach: 'country', on: '2025-04-01' })],
      'accepted, 1',
    ],
    [
      'what is said of all does not beat an expectation of one',
      [told('expected'), told('absent', { phase: 'before', reach: 'all' })],
      'expected, 1',
    ],
    [
      'a group is invited and expected: each is invited, who of them is expected is not said',
      [told('invited', { reach: 'group', origin: 'A' }), told('expected', { reach: 'group', origin: 'B' })],
      'invited, 1',
    ],
    ['a group is expected', [told('expected', { reach: 'group' })], 'expected, 1'],
    [
      'what is said of a group beats what is said of all',
      [told('invited', { reach: 'group' }), told('absent', { phase: 'before', reach: 'all' })],
      'invited, 1',
    ],
  ])('%s', (_, testimonies, expected) => {
    expect(outcome(testimonies)).toBe(expected);
  });
});

describe('denials', () => {
  const report = told('accepted', { origin: 'Le Point', on: '2025-02-21' });
  const own = told('accepted', { denies: true, side: 'own', origin: 'Donald Trump', on: '2025-02-22' });
  const host = told('accepted', { denies: true, side: 'host', origin: 'Kremlin', on: '2025-02-22' });

  it.each<[string, Testimony[], string]>([
    ['a report denied by both sides', [report, own, host], 'denied, 2'],
    ['a denial of a report that we do not hold', [own], 'denied, 1'],
    ['an invitation by the host remains', [report, own, told('invited', { side: 'host' })], 'invited, 1'],
    [
      'an invitation that only the press reports does not outweigh the denial',
      [report, own, told('invited')],
      'denied, 1',
    ],
    [
      'without a denial that took something out it stands',
      [told('accepted', { denies: true }), told('invited')],
      'invited, 1',
    ],
    ['a refusal remains', [report, own, told('declined', { side: 'own', on: '2025-02-22' })], 'declined, 1'],
    [
      'two first-hand sides against each other',
      [told('accepted', { side: 'host', on: '2025-02-21' }), own],
      'disputed, 2',
    ],
    ['the press contradicts the press: nobody knows', [told('accepted', { denies: true })], 'none'],
    [
      'said of all that nobody is invited',
      [told('invited', { denies: true, side: 'host', reach: 'all' })],
      'not-invited, 1',
    ],
    ['the press knows of somebody who was not invited', [told('invited', { denies: true })], 'not-invited, 1'],
    [
      'the host and the press say so',
      [told('invited', { denies: true, origin: 'A' }), told('invited', { denies: true, side: 'host', origin: 'B' })],
      'not-invited, 2',
    ],
    [
      'the press says not invited, the press says expected: an expectation',
      [told('invited', { denies: true }), told('expected')],
      'expected, 1',
    ],
    [
      'a reported invitation, denied by the host',
      [told('invited'), told('invited', { denies: true, side: 'host' })],
      'denied, 1',
    ],
    [
      'nobody is invited, but then the group is',
      [
        told('invited', { denies: true, side: 'host', reach: 'all', on: '2023-05-01' }),
        told('invited', { reach: 'group', on: '2023-05-08' }),
      ],
      'invited, 1',
    ],
    [
      'nobody is invited, but one is expected',
      [told('invited', { denies: true, side: 'host', reach: 'all' }), told('expected')],
      'expected, 1',
    ],
  ])('%s', (_, testimonies, expected) => {
    expect(outcome(testimonies)).toBe(expected);
  });

  it('a denial that took a report out stands beside what remains', () => {
    expect(weighBefore([report, own, told('expected', { on: '2025-03-01' })])?.beside).toEqual(new Set([own]));
  });

  it('says what the sides of a dispute say', () => {
    expect(weighBefore([told('accepted', { side: 'host', on: '2025-02-21' }), own])?.sides).toEqual([
      'accepted',
      'denied',
    ]);
  });
});
