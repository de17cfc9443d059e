import type { PageClaim, PageSummary } from '../../lib/browser/messages.ts';
import { heldOn } from '../../lib/history/in-office.ts';
import { remembered } from '../../lib/history/remembered.ts';
import type { Claim, Leader, Pack } from '../../lib/packs/schema.ts';
import { pick, randomFrom } from '../lexicon/random.ts';

const STATUSES: readonly Claim['status'][] = ['invited', 'expected', 'accepted', 'declined', 'attended', 'absent'];
/** Claims of one document. */
const OF_SOURCE = 50;

/**
 * What a reader may have imported besides: so many claims about the leaders and the events of these packs.
 *
 * @param id of the pack
 * @param anybody whether also of those who were in no office at the time, as no real guest list has them
 */
export function moreClaims(packs: readonly Pack[], count: number, id: string, anybody: boolean): Pack {
  const random = randomFrom(1);
  const leaders = packs.flatMap((pack) => pack.leaders);
  const events = packs.flatMap((pack) => pack.events);
  const inOfficeAt = remembered((day: string) =>
    anybody ? leaders : leaders.filter(({ offices }) => offices.some((office) => heldOn(office, day))),
  );
  const claims = Array.from({ length: count }, (_, n): Claim => {
    const { id, start } = pick(events, random);
    const source = `paper-${Math.floor(n / OF_SOURCE)}`;
    return {
      id: `${source}#${1 + (n % OF_SOURCE)}`,
      subject: { leader: pick(inOfficeAt(start), random).id },
      event: id,
      status: pick(STATUSES, random),
      origin: `Ministry ${n % 97}`,
      reported: start,
      source,
      locator: null,
    };
  });
  const sources = Array.from({ length: Math.ceil(count / OF_SOURCE) }, (_, n): Pack['sources'][number] => ({
    id: `paper-${n}`,
    publisher: `Paper ${n % 50}`,
    kind: 'newspaper',
    title: `Report ${n}`,
    url: `https://paper${n % 50}.example/${n}`,
    published: '2019-05-09',
    lang: 'en',
  }));
  const about = { format: 'attendance-pack/1', version: '1', licence: 'CC0-1.0', recordUntil: '2026-01-01' } as const;
  return { ...about, id, name: 'More', leaders: [], series: [], events: [], sources, claims };
}

/** Who stands in the article, in the order in which their names are found in the packs. */
const NAMED = 24;

/** A long report on one parade, with a look back at the one before: whom it names, and what it says of each. */
export function parade(packs: readonly Pack[]): PageSummary {
  const [event, before] = ['moscow-victory-day/2025', 'moscow-victory-day/2024'] as const;
  const spokenOf = new Set(
    packs.flatMap(({ claims }) =>
      claims.flatMap((claim) => (claim.event === event && 'leader' in claim.subject ? [claim.subject.leader] : [])),
    ),
  );
  const leaders = packs.flatMap((pack) => pack.leaders.filter(({ id }) => spokenOf.has(id))).slice(0, NAMED);
  const says = ({ id, name }: Leader, n: number): PageClaim => {
    const exact = `${name} will attend, a spokesman said.`;
    return {
      subject: { leader: id },
      event: n % 6 === 5 ? before : event,
      status: n % 3 === 2 ? 'attended' : 'accepted',
      speaker: null,
      block: n,
      start: 0,
      end: exact.length,
      quote: { exact, prefix: '', suffix: '' },
    };
  };
  return {
    entries: [
      ...leaders.map(({ id, name }) => ({ kind: 'leader' as const, id, text: name, count: 3, recorded: true })),
      ...[event, before].map((id) => ({ kind: 'event' as const, id, text: 'the parade', count: 2, recorded: true })),
    ],
    claims: leaders.map(says),
    published: '2025-05-06',
    lang: 'en',
  };
}
