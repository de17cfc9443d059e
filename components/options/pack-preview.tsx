import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../words/words.ts';
import { PackFacts } from './pack-facts.tsx';
import type { RightPreview } from './pack-import.ts';
import { tablesOf } from './pack-tables.ts';

/** What importing a file would change, with the two answers to it. */
export function PackPreview({
  preview: { pack, replaces, changes },
  words,
  onImport,
  onCancel,
}: {
  readonly preview: RightPreview;
  readonly words: Words;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const tables = tablesOf(changes);
  return (
    <div class="pack-state">
      <h3 class="pack-name" ref={title} tabIndex={-1}>
        {words.t('packPreview', pack.name)}
      </h3>
      <PackFacts pack={pack} words={words} />
      {replaces !== null && <p>{words.t('packReplaces', replaces)}</p>}
      {tables.length === 0 ? (
        <p>{words.t('packSameAsBefore')}</p>
      ) : (
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
            {tables.map(({ table, label, known }) => (
              <tr key={table}>
                <th scope="row">{words.t(label)}</th>
                <td>{words.number(known.added)}</td>
                <td>{words.number(known.changed)}</td>
                <td>{words.number(known.removed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="buttons">
        <button type="button" class="button main" onClick={onImport}>
          {words.t('packImport')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.t('cancel')}
        </button>
      </div>
    </div>
  );
}
