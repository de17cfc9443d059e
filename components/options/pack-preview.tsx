import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Restoring } from '../../lib/store/own/restore.ts';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';
import { type ChangesRow, ChangesTable } from './changes-table.tsx';
import { PackFacts } from './pack-facts.tsx';
import type { RightPreview } from './pack-import.ts';
import { tablesOf } from './pack-tables.ts';

interface Answers {
  readonly words: Words;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

/** What importing a pack would change, with the two answers to it. */
export function PackPreview({
  preview: { pack, replaces, changes },
  ...answers
}: Answers & { readonly preview: RightPreview }) {
  const { words } = answers;
  return (
    <Preview name={pack.name} rows={tablesOf(changes)} {...answers}>
      <PackFacts pack={pack} words={words} />
      {replaces !== null && <p>{words.t('packReplaces', replaces)}</p>}
    </Preview>
  );
}

const RESTORED = {
  kept: 'keptTitle',
  leaders: 'packLeaders',
  packs: 'packsTitle',
} as const satisfies Record<keyof Restoring, PlainKey>;

/** What bringing a backup back would change, with the two answers to it. */
export function BackupPreview({
  file,
  restoring,
  ...answers
}: Answers & { readonly file: string; readonly restoring: Restoring }) {
  const kinds = Object.keys(RESTORED) as (keyof Restoring)[];
  const rows = kinds.map((kind): ChangesRow => ({ label: RESTORED[kind], known: restoring[kind] }));
  return <Preview name={file} rows={rows} {...answers} />;
}

function Preview({
  name,
  rows,
  children,
  words,
  onImport,
  onCancel,
}: Answers & {
  readonly name: string;
  readonly rows: readonly ChangesRow[];
  readonly children?: ComponentChildren;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="pack-state">
      <h3 class="pack-name" ref={title} tabIndex={-1}>
        {words.t('packPreview', name)}
      </h3>
      {children}
      {rows.length === 0 ? <p>{words.t('packSameAsBefore')}</p> : <ChangesTable rows={rows} words={words} />}
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
