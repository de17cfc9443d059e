import { dayExists } from '../calendar.ts';
import { type Bounds, edtfBounds } from '../edtf.ts';
import { type Known, knownFrom } from '../known.ts';
import type { Problem } from '../problem.ts';
import { because, type ReasonKey } from '../reasons.ts';
import type { Pack } from '../schema.ts';

/** How a row of each table is called in a message. */
export const NOUNS = {
  countries: 'country',
  leaders: 'leader',
  groups: 'group',
  series: 'series',
  events: 'event',
  sources: 'source',
  claims: 'claim',
  visits: 'visit',
} as const satisfies Record<keyof Known, string>;

/** Where in the pack something stands: its path, and the id of its row where it has one. */
export interface Place {
  readonly path: string;
  readonly id?: string;
}

/** A field of a place. */
export function at(place: Place, field: string): Place {
  return { ...place, path: `${place.path}.${field}` };
}

/** What every table's checks share: the ids that may be referred to, and the list of problems. */
export class Checker {
  readonly pack: Pack;
  /** The ids of the packs that this one builds on. */
  readonly known: Known;
  readonly problems: Problem[] = [];
  private readonly own: Known;

  constructor(pack: Pack, known: Known) {
    this.pack = pack;
    this.known = known;
    this.own = knownFrom([pack]);
  }

  report(place: Place, why: ReasonKey, ...fills: readonly string[]): void {
    this.problems.push({ ...place, ...because(why, ...fills) });
  }

  /** The reference, where given, names a row of the pack or of one it builds on. */
  resolves(table: keyof Known, place: Place, reference: string | undefined): void {
    if (reference === undefined || this.own[table].has(reference) || this.known[table].has(reference)) return;
    this.report(place, 'unknownId', reference, NOUNS[table]);
  }

  /** The day is in the calendar; the schema has seen to its form. */
  day(place: Place, day: string): boolean {
    if (dayExists(day)) return true;
    this.report(place, 'noDay', day);
    return false;
  }

  /** The days that the value spans, or null with a problem reported. */
  date(place: Place, value: string): Bounds | null {
    const bounds = edtfBounds(value);
    if (!bounds) this.report(place, 'noDate', value);
    return bounds;
  }

  /** Two days, the second not before the first. */
  days(place: Place, span: { readonly start: string; readonly end: string }): void {
    const startFine = this.day(at(place, 'start'), span.start);
    const endFine = this.day(at(place, 'end'), span.end);
    if (startFine && endFine && span.end < span.start) {
      this.report(at(place, 'end'), 'beforeStart', span.end, span.start);
    }
  }

  /** A term in an office or a group: `to` is the first day after it, so it must come later. */
  term(place: Place, { from, to }: { readonly from: string | null; readonly to: string | null }): void {
    const start = from === null ? null : this.date(at(place, 'from'), from);
    const end = to === null ? null : this.date(at(place, 'to'), to);
    if (start && end && end.latest <= start.earliest) this.report(at(place, 'to'), 'notAfter', to ?? '', from ?? '');
  }
}
