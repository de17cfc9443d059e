import { describe, expect, it } from 'vitest';
import { told } from '../sample-testimony.ts';
import { originsOf, type Testimony } from '../testimony.ts';
import { weighAfter } from './after.ts';

function outcome(testimonies: readonly Testimony[]): string {
  const verdict = weighAfter(testimonies);
  return verdict ? `${verdict.outcome}, ${originsOf(verdict.counted).size}` : 'none';
}

describe('reports from the day and afterwards', () => {
  it.each<[string, Testimony[], string]>([
    ['one report', [told('attended')], 'attended, 1'],
    [
      'three reports of two origins',
      [told('attended', { origin: 'A' }), told('attended', { origin: 'A' }), told('attended', { origin: 'B' })],
      'attended, 2',
    ],
    ['announcements say nothing about what happened', [told('accepted'), told('expected')], 'none'],
    [
      'represented refines absent',
      [told('absent', { origin: 'A' }), told('represented', { origin: 'B' })],
      'represented, 2',
    ],
    ['host beats attended', [told('attended', { origin: 'A' }), told('host', { origin: 'B' })], 'host, 2'],
    ['the event’s own field counts', [told('host', { reach: 'event' })], 'host, 1'],
    ['a denied presence is an absence', [told('attended', { denies: true })], 'absent, 1'],
    ['a denied absence says nothing', [told('absent', { denies: true })], 'none'],
  ])('%s', (_, testimonies, expected) => {
    expect(outcome(testimonies)).toBe(expected);
  });
});

describe('specific beats general and never conflicts with it', () => {
  it.each<[string, Testimony[], string]>([
    [
      'leader against country',
      [
        told('attended', { origin: 'A' }),
        told('absent', { origin: 'B', reach: 'country' }),
        told('absent', { origin: 'C', reach: 'country' }),
      ],
      'attended, 1',
    ],
    [
      'country against group',
      [told('represented', { origin: 'A', reach: 'country' }), told('attended', { origin: 'B', reach: 'group' })],
      'represented, 1',
    ],
    [
      'group against all',
      [told('attended', { origin: 'A', reach: 'group' }), told('absent', { origin: 'B', reach: 'all' })],
      'attended, 1',
    ],
    [
      'a late word on the leader against an early one on the country',
      [
        told('absent', { origin: 'A', lookBack: true, on: '2026-01-01' }),
        told('attended', { origin: 'B', reach: 'country' }),
      ],
      'absent, 1',
    ],
    [
      'what is general and agrees corroborates',
      [told('attended', { origin: 'A' }), told('attended', { origin: 'B', reach: 'country' })],
      'attended, 2',
    ],
  ])('%s', (_, testimonies, expected) => {
    expect(outcome(testimonies)).toBe(expected);
  });
});

describe('reports of the first thirty days outrank look-backs', () => {
  it.each<[string, Testimony[], string]>([
    [
      'one early against three late',
      [
        told('absent', { origin: 'A' }),
        ...['B', 'C', 'D'].map((origin) => told('attended', { origin, lookBack: true })),
      ],
      'absent, 1',
    ],
    [
      'a late one that agrees corroborates',
      [told('attended', { origin: 'A' }), told('attended', { origin: 'B', lookBack: true })],
      'attended, 2',
    ],
    ['only late ones', [told('attended', { origin: 'A', lookBack: true })], 'attended, 1'],
  ])('%s', (_, testimonies, expected) => {
    expect(outcome(testimonies)).toBe(expected);
  });
});

describe('disagreement', () => {
  const there = (origin: string, scope?: 'city' | 'event') => told('attended', scope ? { origin, scope } : { origin });
  const away = (origin: string, scope?: 'city' | 'event') => told('absent', scope ? { origin, scope } : { origin });

  it('a single voice against many is heard, not followed', () => {
    const verdict = weighAfter([there('A'), there('B'), there('C'), away('D')]);
    expect(verdict).toMatchObject({ outcome: 'attended', minority: { status: 'absent', origins: 1 } });
  });

  it('a minority of two origins and a third makes it disputed', () => {
    const verdict = weighAfter([there('A'), there('B'), there('C'), away('D'), away('E')]);
    expect(verdict).toMatchObject({ outcome: 'disputed', sides: ['attended', 'absent'] });
  });

  it('one against one is disputed: neither is guessed', () => {
    expect(weighAfter([there('A'), told('represented', { origin: 'B' })])).toMatchObject({
      outcome: 'disputed',
      sides: ['attended', 'represented'],
    });
  });

  it('the absent majority stands, one origin saw them', () => {
    const verdict = weighAfter([away('A'), away('B'), there('C')]);
    expect(verdict).toMatchObject({ outcome: 'absent', minority: { status: 'attended', origins: 1 } });
    expect(verdict?.counted.size).toBe(2);
  });
});

describe('scope', () => {
  const city = told('attended', { origin: 'A', scope: 'city' });
  const notAtParade = told('absent', { origin: 'B', scope: 'event' });

  it('came to Moscow, not at the parade: attended, nothing disputed, both stand', () => {
    const verdict = weighAfter([city, notAtParade]);
    expect(verdict).toMatchObject({ outcome: 'attended', cityNotEvent: true });
    expect(verdict?.counted).toEqual(new Set([city]));
    expect(verdict?.beside).toEqual(new Set([notAtParade]));
    expect(verdict?.sides).toBeUndefined();
  });

  it('the programme, not the parade', () => {
    expect(weighAfter([told('attended'), notAtParade])).toMatchObject({ outcome: 'attended', cityNotEvent: true });
  });

  it('a look-back that only adds that they were not at the parade is heard beside a report of the day', () => {
    const later = told('absent', { origin: 'B', scope: 'event', lookBack: true });
    expect(weighAfter([city, later])).toMatchObject({ outcome: 'attended', cityNotEvent: true });
    const contradicting = told('absent', { origin: 'B', scope: 'city', lookBack: true });
    expect(weighAfter([city, contradicting])).toMatchObject({ outcome: 'attended', cityNotEvent: false });
  });

  it('who loses the argument about the parade was still in Moscow', () => {
    const atParade = told('attended', { origin: 'C', scope: 'event' });
    const others = ['D', 'E', 'F'].map((origin) => told('absent', { origin, scope: 'event' as const }));
    const verdict = weighAfter([city, atParade, ...others]);
    expect(verdict).toMatchObject({
      outcome: 'attended',
      cityNotEvent: true,
      minority: { status: 'attended', origins: 1 },
    });
    expect(verdict?.counted).toEqual(new Set([city]));
  });

  it('seen at the parade by most: one did not see them there', () => {
    const atParade = ['C', 'D', 'E'].map((origin) => told('attended', { origin, scope: 'event' as const }));
    const verdict = weighAfter([...atParade, notAtParade]);
    expect(verdict).toMatchObject({
      outcome: 'attended',
      cityNotEvent: false,
      minority: { status: 'absent', origins: 1 },
    });
  });
});
