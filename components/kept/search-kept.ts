import type { KeptClaim } from '../../lib/history/types.ts';
import type { SearchHit } from '../../lib/store/queries/queries.ts';

/** A kept claim as the list has it, with the names of what it is about. */
export interface ListedClaim {
  readonly kept: KeptClaim;
  /** Null where the record does not know the person any more. */
  readonly subject: SearchHit | null;
  readonly event: SearchHit | null;
}

/** Those in which every word typed begins some word: of a name, the quotation, the title or the outlet. */
export function searchKept(listed: readonly ListedClaim[], text: string): readonly ListedClaim[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return listed;
  return listed.filter((one) => {
    const held = wordsOf(textOf(one));
    return wanted.every((word) => held.some((other) => other.startsWith(word)));
  });
}

function textOf({ kept, subject, event }: ListedClaim): string {
  const { source, quote, claim } = kept;
  const names = [subject, event].map((hit) => (hit ? [hit.id, ...namesOf(hit)].join(' ') : ''));
  return [...names, claim.event, source.title, source.publisher, quote?.exact ?? '', kept.read].join(' ');
}

/** What it is called, in all languages of the record. */
function namesOf(hit: SearchHit): readonly string[] {
  const others = hit.kind === 'leader' ? hit.leader.names : hit.kind === 'event' ? hit.series?.names : [];
  return [hit.name, ...(others ?? []).map(({ text }) => text)];
}

/** Words without case and accents. Scripts that set no spaces are matched by their beginnings only. */
function wordsOf(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
