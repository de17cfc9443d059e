import type { Leader, Office, Role } from '../../lib/packs/schema.ts';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';

const ROLE_WORDS = {
  state: 'officeState',
  government: 'officeGovernment',
  both: 'officeBoth',
  party: 'officeParty',
} as const satisfies Record<Role, PlainKey>;

/** First day an EDTF value may mean, as `YYYY-MM-DD`, for comparing. */
function firstDay(edtf: string): string {
  const point = (edtf.split('/')[0] ?? '').replace(/[?~%]$/, '');
  return point.length === 4 ? `${point}-01-01` : point.length === 7 ? `${point}-01` : point;
}

/** Whether the office was held on a day; `to` is the first day out of office. */
function heldOn(office: Office, day: string): boolean {
  return firstDay(office.from) <= day && (office.to === null || day < firstDay(office.to));
}

/** Of several offices held at once, the one by which a person is known. */
const RANK = { both: 0, state: 1, government: 2, party: 3 } as const satisfies Record<Role, number>;

/** Puts the offices of a leader's own country first: President of France, and Co-Prince of Andorra besides. */
function homeFirst({ country: home }: Leader): (a: Office, b: Office) => number {
  const abroad = ({ country = home }: Office) => Number(country !== home);
  return (a, b) => abroad(a) - abroad(b);
}

/** The office that a leader is best known by on a day: at home, by rank, of the same rank the latest taken up. */
function officeOn(leader: Leader, day: string): Office | null {
  const held = leader.offices.filter((office) => heldOn(office, day));
  const byHome = homeFirst(leader);
  held.sort((a, b) => byHome(a, b) || RANK[a.role] - RANK[b.role] || firstDay(b.from).localeCompare(firstDay(a.from)));
  return held[0] ?? null;
}

/** The last office to have begun by a day, held still or not. */
function lastOffice(leader: Leader, day: string): Office | null {
  const begun = leader.offices.filter((office) => firstDay(office.from) <= day);
  const byHome = homeFirst(leader);
  begun.sort((a, b) => firstDay(b.from).localeCompare(firstDay(a.from)) || byHome(a, b));
  return begun[0] ?? null;
}

/**
 * An office for reading. Titles stand in the record in English; readers of other languages
 * get the role and the country instead, which every catalogue can say rightly.
 */
export function officeName(office: Office, leader: Leader, words: Words): string {
  const title = words.lang.startsWith('en')
    ? office.title
    : words.t('roleOfCountry', words.t(ROLE_WORDS[office.role]), words.country(office.country ?? leader.country));
  return office.acting && !/\bacting\b|\binterim\b/i.test(title) ? words.t('officeActing', title) : title;
}

/** One office and when it was held, latest term first: “since 2023, 2012–2018 and 2006–2010”. */
export interface Post {
  readonly name: string;
  readonly terms: string;
}

/** A leader's offices, the latest first, the terms of one office on one line. */
export function careerOf(leader: Leader, words: Words): Post[] {
  const terms = new Map<string, string[]>();
  const byHome = homeFirst(leader);
  const latestFirst = leader.offices.toSorted(
    (a, b) => firstDay(b.from).localeCompare(firstDay(a.from)) || byHome(a, b),
  );
  for (const office of latestFirst) {
    const name = officeName(office, leader, words);
    const from = office.from.slice(0, 4);
    const to = office.to?.slice(0, 4);
    const term =
      office.to === null ? words.t('officeFrom', words.date(from)) : words.date(from === to ? from : `${from}/${to}`);
    terms.set(name, [...(terms.get(name) ?? []), term]);
  }
  return [...terms].map(([name, held]) => ({ name, terms: words.list(held.map(unbroken)) }));
}

/** A term of office as one piece, which no line ends within. */
function unbroken(term: string): string {
  return term.replaceAll(/\s/g, '\u00a0').replaceAll('–', '\u2060–\u2060');
}

/** What the card's second and third line say about a leader's office. */
export interface Standing {
  /** The office on the article's day, or the last one before it. */
  readonly office: string | null;
  /** What has changed since, as far as the record goes; null where nothing has. */
  readonly since: string | null;
}

/**
 * Who a leader was on the article's day, and what has changed until the record's end.
 *
 * @param published the article's day; null compares with the record's end itself
 */
export function standing(leader: Leader, published: string | null, recordUntil: string, words: Words): Standing {
  const day = published ?? recordUntil;
  const then = officeOn(leader, day);
  const now = officeOn(leader, recordUntil);
  if (!then) {
    const last = lastOffice(leader, day);
    const former = last ? words.t('officeFormer', officeName(last, leader, words)) : null;
    return {
      office: former,
      since: now ? words.t('officeSince', words.date(now.from), officeName(now, leader, words)) : null,
    };
  }
  const name = officeName(then, leader, words);
  if (now === then || day >= recordUntil) return { office: name, since: null };
  if (now && officeName(now, leader, words) === name) return { office: name, since: null };
  if (now) return { office: name, since: words.t('officeSince', words.date(now.from), officeName(now, leader, words)) };
  return { office: name, since: then.to ? words.t('officeUntil', words.date(then.to)) : null };
}
