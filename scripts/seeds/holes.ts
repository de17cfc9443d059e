/**
 * Reports what is odd about the terms of office in the world pack.
 *
 *     npx node scripts/seeds/holes.ts [--from YYYY-MM-DD] [--days N] [CC …]
 *
 * Two lists: days on which a country has no head of state or none of government (holes longer than N days,
 * 14 by default), and days on which two persons hold the same office or the same role (overlaps longer than N
 * days). Both are prompts to look, not errors: interregnums are real, and some presidencies are collective.
 */
import type { Leader, Office, Pack, Role } from '../../lib/packs/schema.ts';
import { loadBundledPacks } from './load.ts';

/** A stretch of days, `to` exclusive. */
export interface Stretch {
  readonly country: string;
  readonly role: 'state' | 'government';
  readonly from: string;
  readonly to: string;
  readonly who: readonly string[];
}

interface Term {
  readonly leader: string;
  readonly from: string;
  readonly to: string;
  readonly acting: boolean;
}

/** Countries whose head of state is a college by constitution, or that share none. */
const COLLECTIVE = new Set(['AD', 'BA', 'SM', 'CH']);
/** Organisations: only one top office each is in the table. */
const ONE_OFFICE = new Set(['UN', 'NATO', 'AFRICAN-UNION']);
/** The first day on which a country that came into being after 2000 has leaders of its own. */
const SINCE: Readonly<Record<string, string>> = {
  SS: '2011-07-09',
  TL: '2002-05-20',
  XK: '2008-02-17',
  ME: '2006-06-03',
};

/** Days without a holder and days with more than one, per country and role, between two days. */
export function findOddities(pack: Pack, from: string, until: string): { holes: Stretch[]; overlaps: Stretch[] } {
  const holes: Stretch[] = [];
  const overlaps: Stretch[] = [];
  for (const { code } of pack.countries ?? []) {
    const start = SINCE[code] && SINCE[code] > from ? SINCE[code] : from;
    for (const role of ['state', 'government'] as const) {
      if (ONE_OFFICE.has(code) && role === 'state') continue;
      const terms = termsOf(pack.leaders, code, role);
      if (terms.length === 0) {
        if (role === 'state') holes.push({ country: code, role, from: start, to: until, who: [] });
        continue;
      }
      for (const stretch of sweep(terms, start, until)) {
        const found = { country: code, role, ...stretch };
        if (stretch.who.length === 0) holes.push(found);
        else if (stretch.who.length > 1 && !COLLECTIVE.has(code)) overlaps.push(found);
      }
    }
  }
  return { holes, overlaps };
}

/** The length of a stretch in days. */
export function days({ from, to }: Pick<Stretch, 'from' | 'to'>): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function termsOf(leaders: readonly Leader[], country: string, role: Role): Term[] {
  const fits = (leader: Leader, office: Office): boolean =>
    (office.country ?? leader.country) === country && (office.role === role || office.role === 'both');
  return leaders.flatMap((leader) =>
    leader.offices
      .filter((office) => fits(leader, office))
      .map(({ from, to, acting }) => ({
        leader: leader.id,
        from: firstDay(from),
        to: to === null ? '9999-12-31' : firstDay(to),
        acting: acting === true,
      })),
  );
}

/** Cuts the time between two days wherever a term begins or ends, and says who holds the role in each piece. */
function sweep(terms: readonly Term[], from: string, until: string): { from: string; to: string; who: string[] }[] {
  const cuts = new Set([from, until]);
  for (const term of terms) for (const day of [term.from, term.to]) if (day > from && day < until) cuts.add(day);
  const edges = [...cuts].sort();
  const pieces: { from: string; to: string; who: string[] }[] = [];
  for (const [index, day] of edges.entries()) {
    const next = edges[index + 1];
    if (!next) break;
    const holders = terms.filter((term) => term.from <= day && day < term.to);
    // Somebody who acts for an absent holder does not contradict the holder.
    const who = [
      ...new Set((holders.some((h) => !h.acting) ? holders.filter((h) => !h.acting) : holders).map((h) => h.leader)),
    ];
    const last = pieces.at(-1);
    if (last && last.who.join() === who.join()) last.to = next;
    else pieces.push({ from: day, to: next, who });
  }
  return pieces;
}

function firstDay(edtf: string): string {
  const point = edtf.replace(/[?~%]/g, '').split('/')[0] ?? '';
  return `${point}${'-01'.repeat(point.length === 4 ? 2 : point.length === 7 ? 1 : 0)}`;
}

function main(args: string[]): void {
  const option = (name: string): string | undefined => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args.splice(at, 2)[1];
  };
  const from = option('--from') ?? '2000-01-01';
  const atLeast = Number(option('--days') ?? 14);
  const world = loadBundledPacks().find((pack) => pack.id === 'world');
  if (!world) throw new Error('seeds/world is missing');
  const { holes, overlaps } = findOddities(world, from, world.recordUntil);
  for (const [title, found] of Object.entries({ holes, overlaps })) {
    const shown = found.filter((s) => days(s) > atLeast && (args.length === 0 || args.includes(s.country)));
    console.log(`# ${title} of more than ${atLeast} days: ${shown.length}`);
    for (const s of shown) console.log([s.country, s.role, s.from, s.to, days(s), s.who.join(' ')].join('\t'));
  }
}

if (import.meta.main) main(process.argv.slice(2));
