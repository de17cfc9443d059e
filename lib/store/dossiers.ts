import type { Claim, Pack, Source } from '../packs/schema.ts';

/**
 * All that one pack says of one event, in one row: a guest list is read at one go. Row by row, and each
 * source for itself, a browser takes ten times as long for the same.
 *
 * A copy, made with the rows of the pack and swept with them; a generation never changes.
 */
export interface StoredDossier {
  readonly gen: number;
  /** Of the event. */
  readonly id: string;
  /** As JSON: browsers copy a text in no time, and an object field by field. */
  readonly text: string;
}

interface Dossier {
  readonly claims: readonly Claim[];
  /** Those of the claims' sources that the same pack holds. */
  readonly sources: readonly Source[];
}

/** The claims of a pack by the event that they are about. */
export function claimsByEvent({ claims }: Pick<Pack, 'claims'>): ReadonlyMap<string, readonly Claim[]> {
  const byEvent = Map.groupBy(claims, ({ event }) => event ?? '');
  byEvent.delete('');
  return byEvent;
}

/** The dossiers of a pack, as the database holds them; each is made when it is asked for, since together they are large. */
export function* dossiersOf(
  { sources }: Pick<Pack, 'sources'>,
  byEvent: Iterable<readonly [event: string, claims: readonly Claim[]]>,
  gen: number,
): Generator<StoredDossier> {
  const held = new Map(sources.map((source) => [source.id, source]));
  for (const [id, claims] of byEvent) {
    const named = new Set(claims.map(({ source }) => source));
    const dossier: Dossier = { claims, sources: [...named].flatMap((source) => held.get(source) ?? []) };
    yield { gen, id, text: JSON.stringify(dossier) };
  }
}

/**
 * What a dossier holds.
 *
 * @throws {SyntaxError} where it is not as it was written
 */
export function readDossier({ text }: StoredDossier): Dossier {
  return JSON.parse(text);
}
