import { type Columns, fromColumns, toColumns } from './columns.ts';
import type { Claim, Leader, Pack, Source } from './schema.ts';

/** A pack as it lies in the package: its long lists in columns, leaders without the id that their name tells, claims without what their source does. */
export type PackagedPack = Omit<Pack, 'leaders' | 'sources' | 'claims'> & {
  readonly leaders: Columns;
  readonly sources: Columns;
  readonly claims: Columns;
};

/** Takes a pack into the form of the package. Throws where a claim's id is not `<source>#<n>`. */
export function toPackaged(pack: Pack): PackagedPack {
  const sources = new Map(pack.sources.map(({ id }, at) => [id, at + 1]));
  return {
    ...pack,
    leaders: toColumns(
      pack.leaders.map(({ id, ...leader }) => ({
        ...(id === slugOf(leader.name) ? {} : { id }),
        ...leader,
        ...(leader.names ? { names: toColumns(leader.names) } : {}),
        offices: toColumns(leader.offices),
      })),
    ),
    sources: toColumns(pack.sources),
    claims: toColumns(pack.claims.map((claim) => withoutSource(claim, sources))),
  };
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

/** A claim's source by its place among the pack's own, where it is one of them; of the id only the number. */
function withoutSource({ id, source, subject, ...claim }: Claim, sources: ReadonlyMap<string, number>): object {
  const n = id.slice(source.length + 1);
  if (id !== `${source}#${n}`) throw new Error(`claim ${id}: the id is not "${source}#" and a number`);
  return {
    n,
    source: sources.get(source) ?? source,
    subject: 'leader' in subject ? subject.leader : subject,
    ...claim,
  };
}

/** The pack that `toPackaged` was given, row by row and in the same order. */
export function fromPackaged({ leaders, sources, claims, ...pack }: PackagedPack): Pack {
  const known = fromColumns(sources) as unknown as Source[];
  return {
    ...pack,
    leaders: fromColumns(leaders).map(
      ({ names, offices, ...leader }) =>
        ({
          id: slugOf(String(leader['name'])),
          ...leader,
          ...(names ? { names: fromColumns(names as Columns) } : {}),
          offices: fromColumns(offices as Columns),
        }) as unknown as Leader,
    ),
    sources: known,
    claims: fromColumns(claims).map(({ n, source, subject, ...claim }) => {
      const from = typeof source === 'number' ? known[source - 1]?.id : source;
      const about = typeof subject === 'string' ? { leader: subject } : subject;
      return { id: `${from}#${n}`, source: from, subject: about, ...claim } as Claim;
    }),
  };
}
