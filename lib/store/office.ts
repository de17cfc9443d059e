import { edtfBounds } from '../packs/edtf.ts';
import type { Leader, Office } from '../packs/schema.ts';

/** Of several offices held at once, the one by which a person is known. */
const RANK = { both: 0, state: 1, government: 2, party: 3 } as const satisfies Record<Office['role'], number>;

/** The title of the office that a leader holds, else of the one held last; null where none is known. */
export function knownOffice({ offices }: Leader): string | null {
  const [first] = offices.toSorted((a, b) => ending(b).localeCompare(ending(a)) || RANK[a.role] - RANK[b.role]);
  return first?.title ?? null;
}

function ending({ to }: Office): string {
  return to === null ? '9999-12-31' : (edtfBounds(to)?.latest ?? '');
}
