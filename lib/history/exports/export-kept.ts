import type { Pack } from '../../packs/schema.ts';
import type { KeptClaim } from '../types.ts';

/** A pack of what the reader has kept, in the shape that can be imported anywhere; sources each once. */
export function exportPack(kept: readonly KeptClaim[], today: string): Pack {
  const sources = new Map(kept.map(({ source }) => [source.id, source]));
  return {
    format: 'attendance-pack/1',
    id: 'kept-claims',
    name: 'Kept claims',
    version: today,
    licence: 'The keeper’s own notes; titles and quotations belong to their publishers',
    recordUntil: kept.reduce((day, { read }) => (read > day ? read : day), kept[0]?.read ?? today),
    leaders: [],
    series: [],
    events: [],
    sources: [...sources.values()],
    claims: kept.map(({ claim }) => claim),
  };
}

/** One quotation in the Web Annotation model of the W3C. */
interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly type: 'Annotation';
  readonly id: string;
  readonly created: string;
  readonly motivation: 'describing';
  readonly body: { readonly type: 'TextualBody'; readonly value: string; readonly format: 'application/json' };
  readonly target: {
    readonly source: string;
    readonly selector: { readonly type: 'TextQuoteSelector' } & NonNullable<KeptClaim['quote']>;
  };
}

/** The quotations of what was kept as Web Annotations, each with the claim and its source in the pack format; what has no quotation or no address is left out. */
export function exportAnnotations(kept: readonly KeptClaim[]): WebAnnotation[] {
  return kept.flatMap(({ claim, source, quote, read }) => {
    if (quote === null || source.url === null) return [];
    return [
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'Annotation',
        id: `urn:in-attendance:${claim.id}`,
        created: `${read}T00:00:00Z`,
        motivation: 'describing',
        body: { type: 'TextualBody', value: JSON.stringify({ claim, source }), format: 'application/json' },
        target: { source: source.url, selector: { type: 'TextQuoteSelector', ...quote } },
      },
    ];
  });
}
