import type { KeptClaim } from '../../lib/history/types.ts';
import type { AttendanceEvent, Claim, Leader, Pack, Series, Source } from '../../lib/packs/schema.ts';
import { pick, randomFrom } from '../lexicon/random.ts';

/** How large a world is, from a hundredth of it to the whole. */
export interface WorldSize {
  readonly leaders: number;
  readonly events: number;
  readonly claims: number;
  readonly own: number;
}

/** The largest world that the extension is to bear: 120,000 names stand in it, six for each leader. */
export const FULL: WorldSize = { leaders: 20_000, events: 5_000, claims: 1_000_000, own: 20_000 };

/** A part of the world: the same in each row, fewer of them. */
export function worldPart(part: number): WorldSize {
  const share = (whole: number) => Math.max(1, Math.round(whole * part));
  return { leaders: share(FULL.leaders), events: share(FULL.events), claims: share(FULL.claims), own: share(FULL.own) };
}

const SYLLABLES =
  'ba bro chen cor da del fin gra hal ir jo ka kel lan mar mon nor per qua ral sen tor ul van wes yor zim'.split(' ');
const COUNTRIES = Array.from('ABCDEFGHIJKLMN').flatMap((first) =>
  Array.from('ABCDEFGHIJKLMN', (second) => `${first}${second}`),
);
/** Editions of one series: a matrix of this many columns. */
const EDITIONS = 20;
/** Claims of one document. */
const CLAIMS_OF_SOURCE = 50;
const STATUSES: readonly Claim['status'][] = ['invited', 'expected', 'accepted', 'declined', 'attended', 'absent'];

/** A world of people and occasions that do not exist: who leads, and a record of who came. Always the same. */
export function makeWorld(size: WorldSize): { readonly world: Pack; readonly record: Pack } {
  const random = randomFrom(1);
  const word = (parts: number): string => {
    const letters = Array.from({ length: parts }, () => pick(SYLLABLES, random)).join('');
    return `${letters[0]?.toUpperCase()}${letters.slice(1)}`;
  };
  const leaders = Array.from({ length: size.leaders }, (_, n): Leader => {
    const [given, family] = [word(2), `${word(3)}${n.toString(36)}`];
    const spellings = [
      `${given} ${family}o`,
      `${given}a ${family}`,
      `${given} ${word(1)} ${family}`,
      `${given} ${family}ev`,
    ];
    return {
      id: `leader-${n}`,
      name: `${given} ${family}`,
      country: COUNTRIES[n % COUNTRIES.length] ?? 'AA',
      names: [...spellings.map((text) => ({ text, kind: 'variant' as const })), { text: family, kind: 'short' }],
      offices: [
        { title: 'President', role: 'state', from: `${1995 + (n % 25)}-01-01`, to: `${1999 + (n % 25)}-01-01` },
      ],
    };
  });
  const series = Array.from({ length: Math.ceil(size.events / EDITIONS) }, (_, n): Series => {
    return { id: `summit-${n}`, name: `${word(3)} Summit`, names: [{ text: `${word(3)} Summit`, lang: 'en' }] };
  });
  const events = Array.from({ length: size.events }, (_, n): AttendanceEvent => {
    const day = `${2000 + (n % EDITIONS)}-0${1 + (n % 9)}-1${n % 10}`;
    const of = Math.floor(n / EDITIONS);
    return {
      id: `summit-${of}/${day.slice(0, 4)}`,
      series: `summit-${of}`,
      start: day,
      end: day,
      place: word(2),
      country: 'AA',
    };
  });
  const claims = Array.from({ length: size.claims }, (_, n): Claim => {
    const source = `paper-${Math.floor(n / CLAIMS_OF_SOURCE)}`;
    const event = pick(events, random);
    return {
      id: `${source}#${1 + (n % CLAIMS_OF_SOURCE)}`,
      subject: { leader: `leader-${Math.floor(random() * size.leaders)}` },
      event: event.id,
      status: pick(STATUSES, random),
      origin: `Ministry ${n % 97}`,
      reported: event.start,
      source,
      locator: null,
    };
  });
  const sources = Array.from({ length: Math.ceil(size.claims / CLAIMS_OF_SOURCE) }, (_, n): Source => {
    const url = `https://paper${n % 50}.example/${n}`;
    return {
      id: `paper-${n}`,
      publisher: `Paper ${n % 50}`,
      kind: 'newspaper',
      title: `Report ${n}`,
      url,
      published: '2019-05-09',
      lang: 'en',
    };
  });
  const countries = COUNTRIES.map((code) => ({
    code,
    name: `Land ${code}`,
    capital: null,
    demonyms: [],
    represents: [],
  }));
  const about = { format: 'attendance-pack/1', version: '1', licence: 'CC0-1.0', recordUntil: '2020-12-31' } as const;
  const nothing = { leaders: [], series: [], events: [], sources: [], claims: [] };
  return {
    world: { ...nothing, ...about, id: 'world', name: 'World', countries, leaders, series, events },
    record: { ...nothing, ...about, id: 'record', name: 'Record', sources, claims },
  };
}

/** What a reader has kept of it. */
export function makeKept({ claims, sources }: Pack, count: number): KeptClaim[] {
  return Array.from({ length: count }, (_, n): KeptClaim => {
    const claim = claims[(n * 7) % claims.length];
    const source = sources[n % sources.length];
    if (!claim || !source) throw new RangeError('an empty world');
    const id = `kept-${n}`;
    const quote = {
      exact: 'will attend the summit',
      prefix: 'The president said that he ',
      suffix: ', his office added.',
    };
    return {
      id: `claim ${id}#1`,
      kind: 'claim',
      claim: { ...claim, id: `${id}#1`, source: id },
      source: { ...source, id },
      quote,
      read: '2020-12-31',
    };
  });
}

/** A newspaper's article that names every so many of them. */
export function makeArticle({ leaders, series }: Pack): string {
  return Array.from({ length: 250 }, (_, n) => {
    const leader = leaders[(n * 31) % leaders.length];
    const occasion = series[n % series.length];
    return `${leader?.name} will attend the ${occasion?.names[0]?.text}, a spokesman said on Tuesday, and others are expected too.`;
  }).join(' ');
}
