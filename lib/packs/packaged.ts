import {
  type Columns,
  fromColumns,
  fromGroups,
  fromLists,
  type Grouped,
  type Lists,
  toColumns,
  toGroups,
  toLists,
} from './columns.ts';
import type { Claim, Leader, Pack, Source } from './schema.ts';

/** A pack as it lies in the package: its long lists in columns, leaders without the id that their name tells, claims without what their source does. */
export type PackagedPack = Omit<Pack, 'leaders' | 'sources' | 'claims'> & {
  readonly leaders: Columns;
  /** Of each leader, in order; the spellings by script. */
  readonly names: Lists & { readonly texts: Grouped };
  readonly offices: Lists;
  readonly sources: Columns;
  readonly claims: Columns;
};

/** Takes a pack into the form of the package. Throws where a claim's id is not `<source>#<n>`. */
export function toPackaged(pack: Pack): PackagedPack {
  const sources = new Map(pack.sources.map(({ id }, at) => [id, at + 1]));
  return {
    ...pack,
    leaders: toColumns(
      pack.leaders.map(({ id, names, offices, ...leader }) => ({
        ...(id === slugOf(leader.name) ? {} : { id }),
        ...leader,
      })),
    ),
    names: namesByScript(pack.leaders),
    offices: toLists(pack.leaders.map(({ offices }) => offices)),
    sources: toColumns(pack.sources),
    claims: toColumns(withoutNextNumbers(pack.claims.map((claim) => withoutSource(claim, sources)))),
  };
}

/**
 * Languages by how they write names: "Путин" and "Путін" lie side by side, which deflate finds again, while in lists
 * of their own they are further apart than it looks back.
 */
const SCRIPTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['be', 'bg', 'kk', 'ky', 'mk', 'mn', 'ru', 'sr-Cyrl', 'tg', 'uk'].map((lang) => [lang, 'Cyrl']),
  ),
  ...Object.fromEntries(['ar', 'fa', 'ur'].map((lang) => [lang, 'Arab'])),
  ...Object.fromEntries(['el', 'he', 'ja', 'ko', 'zh'].map((lang) => [lang, lang])),
};

function scriptOf(lang: unknown): string {
  return SCRIPTS[String(lang)] ?? SCRIPTS[String(lang).split('-')[0] ?? ''] ?? 'Latn';
}

function namesByScript(leaders: readonly Leader[]): PackagedPack['names'] {
  const { counts, rows } = toLists(leaders.map(({ names }) => names));
  const { text = [], ...others } = rows;
  return { counts, rows: others, texts: toGroups(text, (others['lang'] ?? text.map(() => 0)).map(scriptOf)) };
}

/** The id that most leaders have, made of their name in plain letters. */
function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}|['’ʻ]/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A claim of the package: its source by its place among the pack's own, where it is one of them; of its id only the number. */
type NumberedClaim = Omit<Claim, 'id' | 'source' | 'subject'> & {
  readonly n: string;
  readonly source: string | number;
  readonly subject: string | Claim['subject'];
};

function withoutSource({ id, source, subject, ...claim }: Claim, sources: ReadonlyMap<string, number>): NumberedClaim {
  const n = id.slice(source.length + 1);
  if (id !== `${source}#${n}`) throw new Error(`claim ${id}: the id is not "${source}#" and a number`);
  return {
    n,
    source: sources.get(source) ?? source,
    subject: 'leader' in subject ? subject.leader : subject,
    ...claim,
  };
}

/** Most claims of a source stand one behind the other: only a number that is not the next one is written. */
function withoutNextNumbers(claims: readonly NumberedClaim[]): Omit<NumberedClaim, 'n'>[] {
  const next = nextNumbers();
  return claims.map(({ n, ...claim }) => (next(claim.source, n) === n ? claim : { n, ...claim }));
}

/** Counts claims by their sources: gives the number that comes next, and goes on from the one that was told, if any. */
function nextNumbers(): (source: unknown, told: unknown) => string {
  const last = new Map<unknown, number>();
  return (source, told) => {
    const next = (last.get(source) ?? 0) + 1;
    last.set(source, Number(told ?? next));
    return String(next);
  };
}

/** The pack that `toPackaged` was given, row by row and in the same order. */
export function fromPackaged({ leaders, names, offices, sources, claims, ...pack }: PackagedPack): Pack {
  const namesOf = fromLists(withTexts(names));
  const officesOf = fromLists(offices);
  const known = fromColumns(sources) as unknown as Source[];
  const next = nextNumbers();
  return {
    ...pack,
    leaders: fromColumns(leaders).map(
      (leader, at) =>
        ({
          id: slugOf(String(leader['name'])),
          ...leader,
          ...(namesOf[at] ? { names: namesOf[at] } : {}),
          offices: officesOf[at] ?? [],
        }) as unknown as Leader,
    ),
    sources: known,
    claims: fromColumns(claims).map(({ n, source, subject, ...claim }) => {
      const from = typeof source === 'number' ? known[source - 1]?.id : source;
      const about = typeof subject === 'string' ? { leader: subject } : subject;
      const number = next(source, n);
      return { id: `${from}#${n ?? number}`, source: from, subject: about, ...claim } as Claim;
    }),
  };
}

function withTexts({ counts, rows, texts }: PackagedPack['names']): Lists {
  const all = counts.reduce((sum, count) => sum + Math.max(0, count), 0);
  const keys = rows['lang'] ?? Array.from({ length: all }, () => 0);
  return { counts, rows: { text: fromGroups(texts, keys.map(scriptOf)), ...rows } };
}
