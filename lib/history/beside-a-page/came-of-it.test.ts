import { describe, expect, it } from 'vitest';
import type { AttendanceEvent } from '../../packs/schema.ts';
import { eventHistory } from '../listings/event-history.ts';
import { evidenceOf, type Said } from '../sample-evidence.ts';
import { type CameOfIt, cameOfIt, type StatedClaim } from './came-of-it.ts';

const ANN = { leader: 'ann-arbor' } as const;
const BEFORE = '2025-05-01';
const AFTER = '2025-05-10';

function of(
  claim: Partial<StatedClaim>,
  published: string | null,
  said: readonly Said[],
  event: Partial<AttendanceEvent> = {},
): CameOfIt | null {
  const evidence = evidenceOf(said);
  const gala = evidence.events.find(({ id }) => id === 'gala/2025');
  if (!gala) throw new RangeError('gala/2025');
  const changed = { ...gala, ...event };
  const stated: StatedClaim = { subject: ANN, status: 'accepted', ...claim };
  const { subject } = stated;
  const leader = 'leader' in subject ? (evidence.leaders.find(({ id }) => id === subject.leader) ?? null) : null;
  return cameOfIt(stated, published, eventHistory(changed, { ...evidence, events: [changed] }), leader);
}

const CAME: Said = { of: ANN, status: 'attended' };
const MISSED: Said = { of: ANN, status: 'absent' };
const SENT: Said = { of: ANN, status: 'represented' };
const DECLINED: Said = { of: ANN, status: 'declined', on: '2025-05-05' };
const SAID_YES: Said = { of: ANN, status: 'accepted', on: BEFORE };
const TO_SEND: Said = { of: ANN, status: 'represented', on: '2025-05-05' };
const ASKED: Said = { of: ANN, status: 'invited', on: BEFORE };
const AWAITED: Said = { of: ANN, status: 'expected', on: BEFORE };

describe('what came of an announcement', () => {
  it.each<[string, Partial<StatedClaim>, Said[], string | null]>([
    ['accepted, came', { status: 'accepted' }, [CAME], 'agrees'],
    ['expected, came', { status: 'expected' }, [CAME], 'agrees'],
    ['accepted, did not come', { status: 'accepted' }, [MISSED], 'changed'],
    ['accepted, sent somebody', { status: 'accepted' }, [SENT], 'changed'],
    ['declined, came', { status: 'declined' }, [CAME], 'changed'],
    ['declined, did not come', { status: 'declined' }, [MISSED], 'agrees'],
    ['a stand-in announced, and sent', { status: 'represented' }, [SENT], 'agrees'],
    ['invited, came', { status: 'invited' }, [CAME], 'completes'],
    ['invited, did not come', { status: 'invited' }, [MISSED], 'completes'],
    ['not accepted, came', { status: 'accepted', denies: true }, [CAME], 'changed'],
    ['not accepted, did not come', { status: 'accepted', denies: true }, [MISSED], 'agrees'],
    ['has not declined: that says neither', { status: 'declined', denies: true }, [CAME], null],
    ['accepted, declined later on: no report after the day', { status: 'accepted' }, [SAID_YES, DECLINED], 'changed'],
    ['accepted, and so our record', { status: 'accepted' }, [SAID_YES], 'no-report'],
    ['nothing on record', { status: 'accepted' }, [], 'no-report'],
    ['invited; only a stand-in was announced', { status: 'invited' }, [TO_SEND], 'completes'],
    ['invited, declined later on', { status: 'invited' }, [DECLINED], 'completes'],
    ['invited, and so our record', { status: 'invited' }, [ASKED], 'no-report'],
    ['will stay away; a stand-in was announced', { status: 'absent' }, [TO_SEND], 'completes'],
    ['will not come, and declined', { status: 'accepted', denies: true }, [DECLINED], 'completes'],
    ['declined, and so our record', { status: 'declined' }, [DECLINED], 'no-report'],
    ['expected, and has said yes', { status: 'expected' }, [SAID_YES], 'completes'],
    ['accepted; our record only expects', { status: 'accepted' }, [AWAITED], 'no-report'],
    ['not invited; our record only expects', { status: 'invited', denies: true }, [AWAITED], 'no-report'],
  ])('%s', (_, claim, said, kind) => {
    expect(of(claim, BEFORE, said)?.kind ?? null).toBe(kind);
  });

  it('gives the outcome with it', () => {
    expect(of({ status: 'accepted' }, BEFORE, [CAME, CAME])).toMatchObject({
      kind: 'agrees',
      outcome: { outcome: 'attended', origins: 2 },
    });
    expect(of({ status: 'accepted' }, BEFORE, [SAID_YES])).toMatchObject({
      kind: 'no-report',
      recordUntil: '2025-12-31',
      outcome: { outcome: 'accepted' },
    });
  });

  it('says nothing of what lies after the end of the record, unless it was announced otherwise', () => {
    const later = { start: '2026-05-09', end: '2026-05-09' };
    expect(of({ status: 'accepted' }, BEFORE, [], later)).toBeNull();
    expect(of({ status: 'accepted' }, BEFORE, [SAID_YES], later)).toBeNull();
    expect(of({ status: 'invited' }, BEFORE, [SAID_YES], later)).toBeNull();
    expect(of({ status: 'accepted' }, BEFORE, [DECLINED], later)).toMatchObject({ kind: 'changed' });
  });

  it('says nothing of a cancelled event', () => {
    expect(of({ status: 'accepted' }, BEFORE, [SAID_YES], { cancelled: true })).toBeNull();
  });
});

describe('what a report afterwards is held against', () => {
  it.each<[string, Partial<StatedClaim>, string | null, Said[], string]>([
    ['attended, and so our record', { status: 'attended' }, AFTER, [CAME], 'agrees'],
    ['attended, our record has them away', { status: 'attended' }, AFTER, [MISSED], 'contradicts'],
    ['absent, our record has them there', { status: 'absent' }, AFTER, [CAME], 'contradicts'],
    ['absent, announced before the day', { status: 'absent' }, BEFORE, [CAME], 'changed'],
    ['attended, in a text without a day', { status: 'attended' }, null, [MISSED], 'changed'],
    ['accepted, told afterwards', { status: 'accepted' }, AFTER, [MISSED], 'changed'],
    ['sources disagree', { status: 'attended' }, AFTER, [CAME, MISSED], 'disputed'],
  ])('%s', (_, claim, published, said, kind) => {
    expect(of(claim, published, said)?.kind).toBe(kind);
  });

  it.each<[string, StatedClaim['scope'], Said['rest'], string]>([
    ['at the event; our record: in the city, not at the event', 'event', { scope: 'event' }, 'contradicts'],
    ['in the city; our record: in the city, not at the event', 'city', { scope: 'event' }, 'agrees'],
    ['there; our record: in the city, not at the event', 'programme', { scope: 'event' }, 'completes'],
  ])('%s', (_, scope, rest, kind) => {
    const said: Said[] = [
      { of: ANN, status: 'attended', rest: { scope: 'city' } },
      { of: ANN, status: 'absent', rest: rest ?? {} },
    ];
    expect(of({ status: 'attended', ...(scope ? { scope } : {}) }, AFTER, said)?.kind).toBe(kind);
  });

  it('at the event; our record only knows of the city', () => {
    const said: Said[] = [{ of: ANN, status: 'attended', rest: { scope: 'city' } }];
    expect(of({ status: 'attended', scope: 'event' }, AFTER, said)?.kind).toBe('completes');
  });
});

describe('a complete list', () => {
  const complete = { rollComplete: true };
  const others: Said[] = [{ of: { leader: 'boris-plekszy' }, status: 'attended' }];

  it('speaks of those who are not on it', () => {
    expect(of({ status: 'accepted' }, BEFORE, others, complete)).toEqual({ kind: 'changed', outcome: null });
    expect(of({ status: 'attended' }, AFTER, others, complete)).toEqual({ kind: 'contradicts', outcome: null });
    expect(of({ status: 'declined' }, BEFORE, others, complete)).toEqual({ kind: 'agrees', outcome: null });
  });

  it('speaks of those who were only announced, too', () => {
    const said: Said[] = [...others, DECLINED];
    expect(of({ status: 'accepted' }, BEFORE, said, complete)).toMatchObject({
      kind: 'changed',
      outcome: { outcome: 'declined', basis: 'before' },
    });
    expect(of({ status: 'represented' }, BEFORE, said, complete)?.kind).toBe('agrees');
    expect(of({ status: 'invited' }, BEFORE, said, complete)?.kind).toBe('completes');
  });

  it('says nothing of people of the host country, nor of those out of office', () => {
    expect(of({ subject: { leader: 'adam-first' } }, BEFORE, others, complete)?.kind).toBe('no-report');
    expect(of({ subject: { country: 'RR' } }, BEFORE, others, complete)?.kind).not.toBe('changed');
  });

  it('speaks of countries none of whose leaders is on it', () => {
    expect(of({ subject: { country: 'AR' } }, BEFORE, others, complete)).toEqual({ kind: 'changed', outcome: null });
  });
});

describe('countries, groups and everybody', () => {
  it('a country is its representative', () => {
    expect(of({ subject: { country: 'AR' } }, BEFORE, [CAME])).toMatchObject({
      kind: 'agrees',
      outcome: { subject: ANN },
    });
  });

  it('"no foreign leader" is contradicted by one who came', () => {
    expect(of({ subject: { all: 'foreign' }, status: 'absent' }, AFTER, [CAME])).toMatchObject({
      kind: 'contradicts',
      there: [{ subject: ANN }],
    });
  });

  it('"no foreign leader" agrees only with a complete list, or where nobody was invited', () => {
    const claim = { subject: { all: 'foreign' }, status: 'absent' } as const;
    expect(of(claim, AFTER, [])).toBeNull();
    expect(of(claim, AFTER, [], { rollComplete: true })?.kind).toBe('agrees');
    expect(of(claim, AFTER, [], { invitations: 'none' })?.kind).toBe('agrees');
  });

  it('of a group it tells who of its members came', () => {
    const said: Said[] = [CAME, { of: { leader: 'zora-muskar' }, status: 'attended' }];
    expect(of({ subject: { group: 'league' }, status: 'invited' }, BEFORE, said)).toMatchObject({
      kind: 'completes',
      there: [{ subject: ANN }],
      away: [],
    });
  });
});
