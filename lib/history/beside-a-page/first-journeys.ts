import { addDays } from '../../packs/calendar.ts';
import { edtfBounds } from '../../packs/edtf.ts';
import type { Source, Visit } from '../../packs/schema.ts';
import { presenceIn } from '../presence.ts';
import type { LeaderHistory } from '../types.ts';

/** A journey of which a source says that it was the last one before. */
export interface FirstJourney {
  /** How far the statement goes: to this place, to the country, or abroad at all. */
  readonly of: 'place' | 'country' | 'abroad';
  /** The earlier journey; its `from` tells since when, its `last.asOf` on which day the source said so. */
  readonly since: Visit;
  readonly source: Source;
}

/** A journey, made or to be made. */
export interface Journey {
  readonly country: string;
  readonly place: string;
  /** Its first day, `YYYY-MM-DD`. */
  readonly day: string;
  /** The edition that it is to, where it is to one. */
  readonly event?: string;
}

/**
 * How old the word of a source may be, in days. Between it and the journey there may have been
 * another; texts that announce a journey, and so look back on the last one, come up to half a year ahead.
 */
const FRESH_DAYS = 200;

/**
 * "First journey to China since January 2019": the earlier journeys that sources call the last one,
 * widest statement first.
 *
 * Our record of journeys is far from whole, so that it holds no other says nothing; only a source
 * can say that there was none. What contradicts it in our record silences it.
 */
export function firstJourneys(journey: Journey, history: LeaderHistory): FirstJourney[] {
  return history.visits
    .flatMap((since): FirstJourney[] => {
      const source = history.sources.find(({ id }) => id === since.source);
      if (!since.last || !source || !reaches(since, journey)) return [];
      const ended = lastBefore(since, journey.day);
      if (ended === null || betweenThem(since, ended, journey, history)) return [];
      return [{ of: since.last.of, source, since }];
    })
    .toSorted((a, b) => WIDTH[a.of] - WIDTH[b.of]);
}

/**
 * Until when an earlier journey lasted, where a source that is fresh enough on a day calls it the last one before;
 * else null. What happened between the two days may contradict it, and nothing else.
 */
export function lastBefore({ last, from, to }: Visit, day: string): string | null {
  const asOf = last && edtfBounds(last.asOf);
  const ended = edtfBounds(to ?? from);
  if (!asOf || !ended || ended.latest >= day) return null;
  if (asOf.earliest > day || addDays(asOf.earliest, FRESH_DAYS) < day) return null;
  return ended.latest;
}

const WIDTH = { abroad: 0, country: 1, place: 2 } as const satisfies Record<FirstJourney['of'], number>;

/** Whether what is said of the earlier journey holds of this one. */
function reaches(since: Visit, { country, place }: Journey): boolean {
  if (since.last?.of === 'abroad') return true;
  if (since.country !== country) return false;
  return since.last?.of === 'country' || isIn(place, since.place);
}

/** "Red Square, Moscow" is in "Moscow". */
function isIn(place: string, city: string | undefined): boolean {
  return place.split(',').some((part) => part.trim() === city);
}

/** Whether our record has, or may have, another journey of the kind between the two. */
function betweenThem(since: Visit, after: string, journey: Journey, history: LeaderHistory): boolean {
  const isOfKind = (country: string, place: string | undefined): boolean => {
    if (since.last?.of === 'abroad') return country !== history.leader.country;
    if (country !== since.country) return false;
    return since.last?.of === 'country' || place === undefined || isIn(place, since.place);
  };
  const isBetween = (day: string): boolean => day > after && day < journey.day;
  const visited = history.visits.some(
    (visit) =>
      visit !== since &&
      isOfKind(visit.country, visit.place) &&
      (visit.partOf === undefined || visit.partOf !== journey.event) &&
      isBetween(edtfBounds(visit.from)?.latest ?? ''),
  );
  return (
    visited ||
    history.outcomes.some((outcome) => {
      const event = history.events.find(({ id }) => id === outcome.event);
      if (!event || event.id === journey.event || !isBetween(event.start)) return false;
      if (!isOfKind(event.country, event.place)) return false;
      // Whoever was kept off the stand came to the city all the same.
      const inCity = outcome.outcome === 'attended' || outcome.outcome === 'host';
      return inCity || (presenceIn(outcome) === 'open' && MAY_HAVE_COME.has(outcome.outcome ?? ''));
    })
  );
}

const MAY_HAVE_COME: ReadonlySet<string> = new Set(['accepted', 'expected', 'disputed']);
