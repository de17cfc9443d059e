import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';

/** How much of one kind would be added, changed and removed. */
export interface ChangesRow {
  readonly label: PlainKey;
  readonly known: { readonly added: number; readonly changed: number; readonly removed?: number };
}

/** What a file would change, by kind. */
export function ChangesTable({ rows, words }: { readonly rows: readonly ChangesRow[]; readonly words: Words }) {
  return (
    <table class="pack-table">
      <thead>
        <tr>
          <th scope="col">{words.t('packKind')}</th>
          <th scope="col">{words.t('changeAdded')}</th>
          <th scope="col">{words.t('changeChanged')}</th>
          <th scope="col">{words.t('changeRemoved')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, known }) => (
          <tr key={label}>
            <th scope="row">{words.t(label)}</th>
            <td>{words.number(known.added)}</td>
            <td>{words.number(known.changed)}</td>
            <td>{words.number(known.removed ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
