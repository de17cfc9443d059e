import { describe, expect, it } from 'vitest';
import { describeProblems } from './problem.ts';
import { samplePack } from './sample-pack.ts';
import type { Pack } from './schema.ts';
import { validatePack } from './validate.ts';

/** The sample as loose JSON, to be spoilt by a test. */
// biome-ignore lint/suspicious/noExplicitAny: tests spoil packs in ways that no type allows.
type Loose = any;

function spoilt(spoil: (pack: Loose) => void): unknown {
  const pack: Loose = structuredClone(samplePack());
  spoil(pack);
  return pack;
}

function problemsOf(input: unknown, known: readonly Pack[] = []): string {
  const result = validatePack(input, known);
  return result.ok ? 'valid' : describeProblems(result.problems);
}

describe('a pack is valid', () => {
  it('when it is complete in itself', () => {
    expect(validatePack(samplePack())).toEqual({ ok: true, pack: samplePack() });
  });

  it('when what it refers to stands in a pack that it builds on', () => {
    const world = samplePack({ claims: [], sources: [] });
    const { sources, claims } = samplePack();
    const record = samplePack({
      id: 'record',
      leaders: [],
      series: [],
      events: [],
      countries: [],
      groups: [],
      sources,
      claims,
    });
    expect(problemsOf(record, [world])).toBe('valid');
    expect(problemsOf(record)).toContain('there is no event "moscow-victory-day/2025"');
  });
});

describe('the shape', () => {
  it.each<[string, (pack: Loose) => void, string]>([
    [
      'an unknown field',
      (p) => {
        p.claims[0].mood = 'good';
      },
      'claims[0].mood (daily-2025-05-09#1): unknown field',
    ],
    [
      'a field left out',
      (p) => {
        delete p.claims[0].origin;
      },
      'claims[0].origin (daily-2025-05-09#1): is missing',
    ],
    [
      'another format',
      (p) => {
        p.format = 'attendance-pack/2';
      },
      'format: expected "attendance-pack/1", not "attendance-pack/2"',
    ],
    [
      'a status that is none',
      (p) => {
        p.claims[0].status = 'maybe';
      },
      'claims[0].status (daily-2025-05-09#1): expected ("invited"',
    ],
    [
      'an id with capitals',
      (p) => {
        p.leaders[1].id = 'Robert-Fico';
      },
      'leaders[1].id (Robert-Fico): expected an id of lower-case letters, digits and hyphens, like "robert-fico", not "Robert-Fico"',
    ],
    [
      'a subject of two kinds',
      (p) => {
        p.claims[0].subject = { leader: 'robert-fico', country: 'SK' };
      },
      'claims[0].subject (daily-2025-05-09#1): expected one of { leader }',
    ],
    [
      'an address that is no web address',
      (p) => {
        p.sources[0].url = 'javascript:alert(1)';
      },
      'sources[0].url (daily-2025-05-09): expected an http or https address',
    ],
    [
      'a locator of another kind',
      (p) => {
        p.claims[0].locator = 'page 4';
      },
      'claims[0].locator (daily-2025-05-09#1): expected a locator like "¶4", not "page 4"',
    ],
  ])('%s', (_, spoil, message) => {
    expect(problemsOf(spoilt(spoil))).toContain(message);
  });

  it.each([[null], [[]], ['attendance-pack/1'], [42], [undefined]])('%j is no pack', (input) => {
    expect(problemsOf(input)).not.toBe('valid');
  });
});

describe('references, ids and dates', () => {
  it.each<[string, (pack: Loose) => void, string]>([
    [
      'a claim about an event that nobody knows',
      (p) => {
        p.claims[0].event = 'moscow-victory-day/2031';
      },
      'claims[0].event (daily-2025-05-09#1): there is no event "moscow-victory-day/2031"',
    ],
    [
      '… a leader',
      (p) => {
        p.claims[0].subject = { leader: 'nobody' };
      },
      'claims[0].subject.leader (daily-2025-05-09#1): there is no leader "nobody"',
    ],
    [
      '… a country',
      (p) => {
        p.claims[0].subject = { country: 'XX' };
      },
      'there is no country "XX"',
    ],
    [
      '… a group',
      (p) => {
        p.claims[0].subject = { group: 'cis' };
      },
      'there is no group "cis"',
    ],
    [
      '… a source',
      (p) => {
        p.claims[0].source = 'weekly';
      },
      'there is no source "weekly"',
    ],
    [
      '… a representative',
      (p) => {
        p.claims[0].status = 'represented';
        p.claims[0].representative = { leader: 'nobody' };
      },
      'claims[0].representative.leader (daily-2025-05-09#1): there is no leader "nobody"',
    ],
    [
      'a representative of somebody who came',
      (p) => {
        p.claims[0].representative = { name: 'A Minister' };
      },
      'a representative belongs to the status "represented", not "attended"',
    ],
    [
      'a representative about whom nothing is said',
      (p) => {
        p.claims[0].status = 'represented';
        p.claims[0].representative = {};
      },
      'give a leader id, a name or an office',
    ],
    [
      'a claim about an event and a series',
      (p) => {
        p.claims[0].series = 'moscow-victory-day';
      },
      'exactly one of the two',
    ],
    [
      'a claim about neither',
      (p) => {
        delete p.claims[0].event;
      },
      'exactly one of the two',
    ],
    [
      'a claim whose id is not its source’s',
      (p) => {
        p.claims[0].id = 'weekly#1';
      },
      'claims[0].id (weekly#1): the id does not begin with its source, "daily-2025-05-09#"',
    ],
    [
      'a claim reported after the record ends',
      (p) => {
        p.claims[0].reported = '2026-01-01';
      },
      '2026-01-01 is after the record ends, 2025-12-31',
    ],
    [
      'a claim reported on 31 April',
      (p) => {
        p.claims[0].reported = '2025-04-31';
      },
      'claims[0].reported (daily-2025-05-09#1): "2025-04-31" names a day that does not exist',
    ],
    [
      'two claims of one id',
      (p) => {
        p.claims.push(p.claims[0]);
      },
      'claims[1].id (daily-2025-05-09#1): the pack has this claim twice',
    ],
    [
      'an office that ends before it begins',
      (p) => {
        p.leaders[1].offices[0].to = '2023-10-25';
      },
      'leaders[1].offices[0].to (robert-fico): 2023-10-25 is not after 2023-10-25',
    ],
    [
      'an office in no country',
      (p) => {
        p.leaders[1].offices[0].country = 'CZ';
      },
      'leaders[1].offices[0].country (robert-fico): there is no country "CZ"',
    ],
    [
      'a member that is no country',
      (p) => {
        p.groups[0].members[0].country = 'CZ';
      },
      'groups[0].members[0].country (eu): there is no country "CZ"',
    ],
    [
      'an event that ends before it starts',
      (p) => {
        p.events[0].end = '2025-05-08';
      },
      'events[0].end (moscow-victory-day/2025): 2025-05-08 is before the start, 2025-05-09',
    ],
    [
      'an event on 30 February',
      (p) => {
        p.events[0].start = '2025-02-30';
      },
      'events[0].start (moscow-victory-day/2025): 2025-02-30 is not in the calendar',
    ],
    [
      'an event of another series',
      (p) => {
        p.events[0].id = 'g20/2025';
        p.claims[0].event = 'g20/2025';
      },
      'the id does not begin with its series, "moscow-victory-day/"',
    ],
    [
      'an event of another year',
      (p) => {
        p.events[0].id = 'moscow-victory-day/2024';
        p.claims[0].event = 'moscow-victory-day/2024';
      },
      'the id says 2024, the days do not',
    ],
    [
      'a host whom nobody knows',
      (p) => {
        p.events[0].host = 'nobody';
      },
      'events[0].host (moscow-victory-day/2025): there is no leader "nobody"',
    ],
    [
      'a source for no host',
      (p) => {
        delete p.events[0].host;
        p.events[0].hostSource = 'daily-2025-05-09';
      },
      'a source for the host, but no host',
    ],
    [
      'a window without a reason',
      (p) => {
        p.sources[0].published = '2025-05-01/2025-05-09';
      },
      'sources[0].windowReason (daily-2025-05-09): "2025-05-01/2025-05-09" is a window',
    ],
    [
      'a window that runs backwards',
      (p) => {
        p.sources[0].published = '2025-05-09/2025-05-01';
      },
      'ends before it starts',
    ],
    [
      'a tally of an event that nobody knows',
      (p) => {
        p.tallies.push({
          event: 'g20/2025',
          what: 'leaders',
          status: 'attended',
          n: 3,
          bound: 'exact',
          source: 'daily-2025-05-09',
          locator: null,
        });
      },
      'tallies[0].event: there is no event "g20/2025"',
    ],
    [
      'a visit that ends before it begins',
      (p) => {
        p.visits.push({
          id: 'fico-2025',
          leader: 'robert-fico',
          country: 'RU',
          from: '2025-05-08',
          to: '2025-05-07',
          source: 'daily-2025-05-09',
          locator: null,
        });
      },
      'visits[0].to (fico-2025): 2025-05-07 is before 2025-05-08',
    ],
    [
      'a visit with a person whom nobody knows',
      (p) => {
        p.visits.push({
          id: 'fico-2025',
          leader: 'robert-fico',
          country: 'RU',
          from: '2025-05-08',
          met: ['nobody'],
          source: 'daily-2025-05-09',
          locator: null,
        });
      },
      'visits[0].met[0] (fico-2025): there is no leader "nobody"',
    ],
    [
      'a journey that is the last one to a place without a name',
      (p) => {
        p.visits.push({
          id: 'fico-2025',
          leader: 'robert-fico',
          country: 'RU',
          from: '2025-05-08',
          last: { of: 'place', asOf: '2025-06-01' },
          source: 'daily-2025-05-09',
          locator: null,
        });
      },
      'visits[0].last.of (fico-2025): the last to a place, but no place',
    ],
    [
      'a journey that is called the last one before it was made',
      (p) => {
        p.visits.push({
          id: 'fico-2025',
          leader: 'robert-fico',
          country: 'RU',
          from: '2025-05-08',
          last: { of: 'country', asOf: '2025-05-01' },
          source: 'daily-2025-05-09',
          locator: null,
        });
      },
      'visits[0].last.asOf (fico-2025): 2025-05-01 is before the journey itself',
    ],
    [
      'a journey that is announced and the last one made',
      (p) => {
        p.visits.push({
          id: 'fico-2025',
          leader: 'robert-fico',
          country: 'RU',
          from: '2025-05-08',
          announced: true,
          last: { of: 'country', asOf: '2025-06-01' },
          source: 'daily-2025-05-09',
          locator: null,
        });
      },
      'visits[0].last (fico-2025): a journey that is only announced cannot be the last one made',
    ],
    [
      'a record that ends on no day',
      (p) => {
        p.recordUntil = '2025-09-31';
      },
      'recordUntil: 2025-09-31 is not in the calendar',
    ],
  ])('%s', (_, spoil, message) => {
    expect(problemsOf(spoilt(spoil))).toContain(message);
  });

  it('refuses a row that a pack it builds on has', () => {
    const taken = samplePack({ id: 'other', claims: [], sources: [] });
    expect(problemsOf(taken, [samplePack()])).toContain(
      'leaders[0].id (vladimir-putin): another pack has this leader already',
    );
  });

  it('an edition put off to another year keeps its planned year', () => {
    const postponed = spoilt((p) => {
      Object.assign(p.events[0], {
        id: 'moscow-victory-day/2025',
        start: '2026-05-09',
        end: '2026-05-09',
        planned: { start: '2025-05-09', end: '2025-05-09' },
      });
    });
    expect(problemsOf(postponed)).toBe('valid');
  });

  it('names every fault, not only the first', () => {
    const result = validatePack(
      spoilt((p) => {
        p.events[0].end = '2025-05-08';
        p.claims[0].source = 'weekly';
      }),
    );
    expect(result).toMatchObject({
      ok: false,
      problems: [{ path: 'events[0].end' }, { path: 'claims[0].source' }, { path: 'claims[0].id' }],
    });
  });
});
