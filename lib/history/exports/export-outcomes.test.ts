import { describe, expect, it } from 'vitest';
import { eventHistory } from '../listings/event-history.ts';
import { evidenceOf, type Said } from '../sample-evidence.ts';
import { type ListedOutcome, outcomesAsCsv, outcomesAsJsonLd } from './export-outcomes.ts';

const SAID: Said[] = [
  { of: { leader: 'boris-plekszy' }, status: 'attended' },
  { of: { leader: 'ann-arbor' }, status: 'attended', rest: { scope: 'city' } },
  { of: { leader: 'zora-muskar' }, status: 'represented', rest: { representative: { name: '=2+2', office: 'a "b"' } } },
  { of: { country: 'XX' }, status: 'accepted', on: '2025-05-01' },
];

function listed(): ListedOutcome[] {
  const evidence = evidenceOf(SAID);
  const event = evidence.events.find(({ id }) => id === 'gala/2025');
  if (!event) throw new Error('no gala');
  const { outcomes, leaders, series, recordUntil } = eventHistory(event, evidence);
  return outcomes.map(({ event: _, ...outcome }) => {
    const { subject } = outcome;
    const leader = leaders.find(({ id }) => 'leader' in subject && id === subject.leader) ?? null;
    return { ...outcome, event, series, leader, recordUntil };
  });
}

describe('a listing as CSV', () => {
  const csv = outcomesAsCsv(listed());

  it('begins with a byte order mark and the names of its columns, and ends each line as RFC 4180 wants it', () => {
    expect(csv.startsWith('\uFEFFevent,event_name,start,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(1 + listed().length + 1);
  });

  it('has one outcome a line, and until when the record goes', () => {
    expect(csv).toContain(
      'gala/2025,The Gala 2025,2025-05-09,2025-05-09,Strelsau,RR,boris-plekszy,Boris Plekszy,BO,attended,after,1,single-origin,,2025-12-31\r\n',
    );
    expect(csv).toContain(',RR,,,XX,accepted,before,1,');
  });

  it('quotes what would break it, and lets no cell be a formula', () => {
    expect(csv).toContain(`,"'=2+2, a ""b""",2025-12-31`);
  });
});

describe('a listing as JSON-LD', () => {
  const [event] = (outcomesAsJsonLd(listed()) as { '@graph': Record<string, unknown>[] })['@graph'];

  it('has the event with its place, series and host', () => {
    expect(event).toMatchObject({
      '@type': 'Event',
      '@id': 'urn:in-attendance:event:gala/2025',
      startDate: '2025-05-09',
      location: { '@type': 'Place', name: 'Strelsau' },
      superEvent: { '@type': 'EventSeries', name: 'The Gala' },
      organizer: [{ name: 'Rudolf Elphberg' }],
    });
    expect(event?.description).toContain('2025-12-31');
  });

  it('names as attendees only those who are reported as having been at the event itself', () => {
    expect(event?.attendee).toEqual([
      {
        '@type': 'Person',
        '@id': 'urn:in-attendance:leader:boris-plekszy',
        name: 'Boris Plekszy',
        memberOf: { '@type': 'GovernmentOrganization', identifier: 'BO' },
      },
    ]);
  });
});
