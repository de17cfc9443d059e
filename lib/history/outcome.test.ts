import { describe, expect, it } from 'vitest';
import type { AttendanceEvent } from '../packs/schema.ts';
import { outcomeOf } from './outcome.ts';
import { evidenceOf } from './sample-evidence.ts';
import { told } from './sample-testimony.ts';
import type { Testimony } from './testimony.ts';

const event = evidenceOf([]).events.find(({ id }) => id === 'gala/2025') as AttendanceEvent;

function outcome(testimonies: readonly Testimony[], parts: Partial<AttendanceEvent> = {}, recordUntil = '2025-12-31') {
  return outcomeOf({ leader: 'ann-arbor' }, { ...event, ...parts }, testimonies, recordUntil);
}

function kinds(
  testimonies: readonly Testimony[],
  parts: Partial<AttendanceEvent> = {},
  recordUntil?: string,
): string[] {
  return outcome(testimonies, parts, recordUntil).qualifiers.map(({ kind }) => kind);
}

const A = { origin: 'A' };
const B = { origin: 'B' };

function from(testimony: Testimony, source: Partial<Testimony['source']>): Testimony {
  return { ...testimony, source: { ...testimony.source, ...source } };
}

describe('after beats before', () => {
  it.each<[string, Testimony[], string]>([
    ['announced, then came', [told('accepted', A), told('attended', B)], 'attended after'],
    ['announced, then did not come', [told('accepted', A), told('absent', B)], 'absent after'],
    ['declined, then came', [told('declined', A), told('attended', B)], 'attended after'],
    [
      'accepted by name; seen afterwards by country',
      [told('accepted', A), told('attended', { ...B, reach: 'country' })],
      'attended after',
    ],
    [
      'expected by name; afterwards nobody had come',
      [told('expected', A), told('absent', { ...B, reach: 'all' })],
      'absent after',
    ],
    ['only announced', [told('accepted', A)], 'accepted before'],
    ['declined, as told years later', [told('declined', { ...A, on: '2030-01-01' })], 'declined before'],
  ])('%s', (_, testimonies, expected) => {
    const { outcome: kind, basis } = outcome(testimonies);
    expect(`${kind} ${basis}`).toBe(expected);
  });
});

describe('where nobody was invited', () => {
  const nobody = told('absent', { reach: 'all' });
  it.each<[string, Testimony[], string]>([
    ['nobody came: not invited', [nobody], 'not-invited'],
    ['the same of a group', [told('absent', { reach: 'group' })], 'not-invited'],
    ['but who was asked did not attend', [told('invited'), nobody], 'absent'],
    ['and who is named did not attend', [told('absent')], 'absent'],
  ])('%s', (_, testimonies, expected) => {
    expect(outcome(testimonies, { invitations: 'none' }).outcome).toBe(expected);
  });

  it.each<[AttendanceEvent['invitations'], string | null]>([
    ['none', 'not-invited'],
    ['unknown', 'not-invited'],
    [undefined, 'not-invited'],
    ['listed', null],
    ['open', null],
  ])('announced that nobody will be invited, and invitations were %s in the end: %s', (invitations, expected) => {
    const nobodyAsked = told('invited', { denies: true, side: 'host', reach: 'all' });
    expect(outcome([nobodyAsked], invitations ? { invitations } : {}).outcome).toBe(expected);
  });

  const uninvited = (rest: Parameters<typeof told>[1] = {}) => told('invited', { denies: true, ...A, ...rest });
  it.each<[string, Testimony[], string, number]>([
    ['one who was left out and did not attend was not invited', [told('absent', B), uninvited()], 'not-invited', 1],
    ['so says a report on the country', [told('absent', B), uninvited({ reach: 'country' })], 'not-invited', 1],
    ['and would not have come', [told('absent', B), told('declined', B), uninvited()], 'not-invited', 1],
    [
      'announced as not coming, and not invited',
      [told('absent', { ...B, phase: 'before' }), uninvited()],
      'not-invited',
      1,
    ],
    ['asked after all', [told('absent', B), told('invited', B), uninvited()], 'absent', 1],
    ['accepted, so was asked', [told('absent', B), told('accepted', B), uninvited()], 'absent', 1],
    ['sent somebody, so the country was asked', [told('represented', B), uninvited()], 'represented', 1],
    ['came without an invitation', [told('attended', B), uninvited()], 'attended', 1],
    ['what is said of all leaves nobody out by name', [told('absent', B), uninvited({ reach: 'all' })], 'absent', 1],
  ])('%s', (_, testimonies, expected, origins) => {
    expect(outcome(testimonies)).toMatchObject({ outcome: expected, origins });
  });

  it('where there were invitations, nobody came means absent', () => {
    expect(outcome([nobody], { invitations: 'listed' }).outcome).toBe('absent');
    expect(outcome([nobody]).outcome).toBe('absent');
  });
});

describe('qualifiers say what limits an outcome', () => {
  const two = [told('attended', A), told('attended', B)];
  it.each<[string, string[], string[]]>([
    ['two origins, by name, on the day', kinds(two), []],
    ['one origin', kinds([told('attended', A)]), ['single-origin']],
    [
      'by country',
      kinds([told('attended', { ...A, reach: 'country' }), told('attended', { ...B, reach: 'country' })]),
      [],
    ],
    ['only looking back', kinds(two.map((one) => ({ ...one, lookBack: true }))), ['look-back-only']],
    [
      'absent, told by a look-back only, though announced',
      kinds([told('absent', { ...A, lookBack: true }), told('declined', B)]),
      ['look-back-only'],
    ],
    ['absent by one report, as announced by another', kinds([told('absent', A), told('declined', B)]), []],
    [
      'one of the day and one looking back',
      kinds([told('attended', A), told('attended', { ...B, lookBack: true })]),
      [],
    ],
    [
      'weak sources alone',
      kinds([
        from(told('attended', A), { kind: 'state-media' }),
        from(told('attended', B), { machineTranslated: true }),
      ]),
      ['weak-sources-only'],
    ],
    [
      'a weak source beside another',
      kinds([from(told('attended', A), { kind: 'aggregator' }), told('attended', B)]),
      [],
    ],
    [
      'in the city only',
      kinds([told('attended', { ...A, scope: 'city' }), told('attended', { ...B, scope: 'city' })]),
      ['city-only'],
    ],
    [
      'in the city, not at the event',
      kinds([told('attended', { ...A, scope: 'city' }), told('absent', { ...B, scope: 'event' })]),
      ['city-not-event', 'single-origin'],
    ],
    ['one disagrees', kinds([...two, told('absent', { origin: 'C' })]), ['minority']],
    ['disputed', kinds([told('attended', A), told('absent', B)]), ['sides']],
    ['announced, record goes on, no report', kinds([told('accepted', A), told('accepted', B)]), ['no-after-report']],
    ['announced, record ends before the day', kinds([told('accepted', A), told('accepted', B)], {}, '2025-05-08'), []],
    ['announced, but cancelled', kinds([told('accepted', A), told('accepted', B)], { cancelled: true }), ['cancelled']],
    [
      'said of all',
      kinds([told('absent', { ...A, reach: 'all' }), told('absent', { ...B, reach: 'all' })]),
      ['by-all'],
    ],
    ['the event’s own host', kinds([told('host', { reach: 'event' })]), []],
  ])('%s', (name, found, expected) => {
    // The sample's claims name a leader; a country is only in the reach, so no country can be told.
    expect(found, name).toEqual(expected);
  });
});

describe('the place of a qualifier is the city', () => {
  it.each([
    ['Red Square, Moscow', 'Moscow'],
    ['Kazan', 'Kazan'],
    ['Washington, D.C.', 'Washington, D.C.'],
  ])('%s: %s', (place, city) => {
    const inCity = told('attended', { ...A, scope: 'city' });
    expect(outcome([inCity], { place }).qualifiers[0]).toEqual({ kind: 'city-only', place: city });
  });
});

describe('who stood in', () => {
  const represented = (representative: object, on = '2025-05-09') => {
    const testimony = told('represented', { on });
    return { ...testimony, claim: { ...testimony.claim, representative } };
  };

  it('is the one described best, then the one reported last', () => {
    expect(outcome([represented({ office: 'a minister' }), represented({ name: 'Jo Bloggs' })]).representative).toEqual(
      { name: 'Jo Bloggs' },
    );
    expect(outcome([represented({ name: 'A' }, '2025-05-10'), represented({ name: 'B' })]).representative).toEqual({
      name: 'A',
    });
  });

  it('is told beside a refusal, and of somebody who came to the city only', () => {
    const announced = { ...represented({ name: 'B' }), phase: 'before' as const };
    expect(outcome([told('declined', A), announced]).representative).toEqual({ name: 'B' });
    const atEvent = represented({ name: 'B' });
    const notAtEvent = { ...atEvent, claim: { ...atEvent.claim, scope: 'event' as const } };
    expect(outcome([told('attended', { ...A, scope: 'city' }), notAtEvent])).toMatchObject({
      outcome: 'attended',
      representative: { name: 'B' },
    });
  });

  it('is not told of somebody who came', () => {
    const came = ['A', 'B', 'C'].map((origin) => told('attended', { origin }));
    expect(outcome([...came, represented({ name: 'B' })])).not.toHaveProperty('representative');
  });
});

describe('the ladder', () => {
  it('keeps every testimony, oldest report first, and says which count', () => {
    const ladder = outcome([
      told('attended', A),
      told('accepted', B),
      told('invited', { ...A, on: '2025-01-01' }),
    ]).ladder;
    expect(ladder.map(({ claim, counted, phase }) => [claim.status, phase, counted])).toEqual([
      ['invited', 'before', false],
      ['accepted', 'before', false],
      ['attended', 'after', true],
    ]);
  });

  it('keeps a denied report and its denial', () => {
    const denial = told('accepted', { denies: true, side: 'own', on: '2025-02-22' });
    const ladder = outcome([told('accepted', { ...A, on: '2025-02-21' }), denial]).ladder;
    expect(ladder.map(({ claim, counted }) => [claim.denies ?? false, counted])).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it('stands without an outcome where nothing is firm enough', () => {
    const doubt = outcome([told('accepted', { denies: true })]);
    expect(doubt).toMatchObject({ outcome: null, origins: 0, qualifiers: [{ kind: 'no-after-report' }] });
    expect(doubt.ladder).toHaveLength(1);
  });
});

describe('a complete list of those present', () => {
  const complete = { rollComplete: true };

  it.each<[string, Testimony[], string]>([
    ['accepted', [told('accepted', A)], 'absent after 0'],
    ['expected', [told('expected', A)], 'absent after 0'],
    ['invited', [told('invited', A)], 'absent after 0'],
    [
      'an absence was announced: whoever did so was right',
      [told('absent', { ...A, phase: 'before' })],
      'absent after 1',
    ],
    ['declined says more than the list', [told('declined', A)], 'declined before 1'],
    ['so does a stand-in', [told('represented', { ...A, phase: 'before' })], 'represented before 1'],
    ['so does that they were not invited', [told('invited', { ...A, denies: true })], 'not-invited before 1'],
    ['a report counts as ever', [told('accepted', A), told('attended', B)], 'attended after 1'],
  ])('%s', (_, testimonies, expected) => {
    const found = outcome(testimonies, complete);
    expect(`${found.outcome} ${found.basis} ${found.origins}`).toBe(expected);
    expect(found.qualifiers.some(({ kind }) => kind === 'not-on-complete-list')).toBe(found.outcome !== 'attended');
    expect(found.qualifiers.some(({ kind }) => kind === 'no-after-report')).toBe(false);
  });

  it('speaks only within the record', () => {
    expect(outcome([told('accepted', A)], complete, '2025-05-08').outcome).toBe('accepted');
    expect(kinds([told('accepted', A)], complete, '2025-05-08')).toEqual(['single-origin']);
  });

  it('makes nobody missing who is named only as one of all foreign leaders', () => {
    expect(outcome([told('invited', { ...A, reach: 'all' })], complete)).toMatchObject({ outcome: 'invited' });
  });

  it('leaves out countries: somebody else of their leaders may have been there', () => {
    const found = outcomeOf(
      { country: 'AR' },
      { ...event, ...complete },
      [told('expected', { ...A, reach: 'country' })],
      '2025-12-31',
    );
    expect(found).toMatchObject({ outcome: 'expected', basis: 'before' });
  });
});
