import { useId, useRef } from 'preact/hooks';
import type { PackEntry } from '../../lib/store/packs/installed-packs.ts';
import type { PackShape } from '../../lib/store/packs/save-pack.ts';
import type { StoreStatus } from '../../lib/store/queries/queries.ts';
import { StoreBanner } from '../popup/store-banner.tsx';
import { storeFaultPhrase } from '../surface/store-fault-words.ts';
import type { Words } from '../words/words.ts';
import { PackFaults } from './pack-faults.tsx';
import type { PackImport } from './pack-import.ts';
import { PackItem } from './pack-item.tsx';
import { BackupPreview, PackPreview } from './pack-preview.tsx';

export interface PacksProps {
  /** No page of ours may open the database in a private window of Firefox, and nothing is kept of one anywhere. */
  readonly privateWindow: boolean;
  readonly store: StoreStatus | null;
  /** Null until the store has answered. */
  readonly packs: readonly PackEntry[] | null;
  /** Those that the reader had imported and that are gone. */
  readonly lost: readonly { readonly id: string; readonly name: string; readonly version: string }[];
  readonly state: PackImport;
  /** No larger file is read, in megabytes. */
  readonly largest: number;
  readonly onRepair: () => void;
  readonly onFile: (file: File) => void;
  readonly onImport: () => void;
  /** Puts a file away that was read, or stops an import. */
  readonly onCancel: () => void;
  readonly onUse: (id: string, used: boolean) => void;
  readonly onPaint: (id: string, paints: boolean) => void;
  readonly onRemove: (id: string) => void;
  readonly onSave: (id: string, shape: PackShape) => void;
  /** Everything that is the reader's in one file. */
  readonly onBackup: () => void;
  /** The reader knows that it is lost. */
  readonly onForget: (id: string) => void;
}

/** The packs of which the record is made: what there is, and what the reader adds, switches off and removes. */
export function PacksSection({ words, ...props }: PacksProps & { readonly words: Words }) {
  return (
    <section class="packs">
      <h2 class="label">{words.t('packsTitle')}</h2>
      <p>{words.t('packsText')}</p>
      {props.privateWindow ? <p>{words.t('packsPrivate')}</p> : <Packs words={words} {...props} />}
    </section>
  );
}

function Packs({ words, ...props }: PacksProps & { readonly words: Words }) {
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const { store, state, packs } = props;
  return (
    <>
      <StoreBanner store={store} words={words} onRepair={props.onRepair} />
      {packs && packs.length > 0 && (
        <ul class="pack-list">
          {packs.map((pack) => (
            <PackItem
              key={pack.id}
              pack={pack}
              words={words}
              onUse={(used) => props.onUse(pack.id, used)}
              onPaint={(paints) => props.onPaint(pack.id, paints)}
              onSave={(shape) => props.onSave(pack.id, shape)}
              onRemove={() => {
                props.onRemove(pack.id);
                input.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      <LostPacks lost={props.lost} words={words} onForget={props.onForget} />
      {store?.state === 'ready' && (
        <div class="pack-choose">
          <label for={field}>{words.t('packChoose')}</label>
          <input
            id={field}
            ref={input}
            type="file"
            accept=".json,.jsonld,.csv,application/json,text/csv"
            aria-describedby={`${field}-hint`}
            disabled={state.at === 'writing'}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) props.onFile(file);
              // The same file, mended, must count as another choice.
              event.currentTarget.value = '';
            }}
          />
          <p class="quiet hint" id={`${field}-hint`}>
            {words.t('packDrop')}
          </p>
        </div>
      )}
      <State words={words} {...props} />
      {store?.state === 'ready' && (
        <div class="pack-choose">
          <button
            type="button"
            class="button"
            aria-describedby={`${field}-backup`}
            disabled={state.at === 'writing'}
            onClick={props.onBackup}
          >
            {words.t('backupSave')}
          </button>
          <p class="quiet hint" id={`${field}-backup`}>
            {words.t('backupHint')}
          </p>
        </div>
      )}
    </>
  );
}

/** What the reader had imported and is gone, until they know. */
function LostPacks({ lost, words, onForget }: Pick<PacksProps, 'lost' | 'onForget'> & { readonly words: Words }) {
  return (
    <>
      {lost.map(({ id, name, version }) => (
        <div key={id} class="pack-state trouble" role="alert">
          <p>{words.t('packLost', name, version)}</p>
          <p>
            <button
              type="button"
              class="text-button"
              aria-label={words.t('keptRemoveOf', name)}
              onClick={() => onForget(id)}
            >
              {words.t('keptRemove')}
            </button>
          </p>
        </div>
      ))}
    </>
  );
}

function State({ words, state, largest, onImport, onCancel }: PacksProps & { readonly words: Words }) {
  if (state.at === 'faulty') return <PackFaults {...state} words={words} />;
  if (state.at === 'preview') {
    return <PackPreview preview={state.preview} words={words} onImport={onImport} onCancel={onCancel} />;
  }
  if (state.at === 'backup') {
    return <BackupPreview {...state} words={words} onImport={onImport} onCancel={onCancel} />;
  }
  if (state.at === 'writing') {
    return (
      <div class="pack-state">
        <p>{words.t('packWriting', state.name)}</p>
        <progress
          {...(state.total > 0 ? { value: state.done, max: state.total } : {})}
          aria-label={words.t('packWriting', state.name)}
        />
        <div class="buttons">
          <button type="button" class="button" onClick={onCancel}>
            {words.t('cancel')}
          </button>
        </div>
      </div>
    );
  }
  // Always there, so that a screen reader says what is put into it.
  return (
    <div class={state.at === 'start' ? '' : 'pack-state'} role="status">
      {sentences(state, largest, words).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

type Said = Exclude<PackImport, { readonly at: 'faulty' | 'preview' | 'backup' | 'writing' }>;

/** What is said of a file, or of what was done last. */
function sentences(state: Said, largest: number, words: Words): string[] {
  const unchanged = words.t('packNothingChanged');
  switch (state.at) {
    case 'start':
      return [];
    case 'reading':
      return [words.t('packReading', state.file)];
    case 'refused':
      return state.why === 'large'
        ? [words.t('packTooLarge', state.file, words.number(largest)), unchanged]
        : [words.t('packNotText', state.file), unchanged];
    case 'stopped':
      return [words.t('packStopped'), unchanged];
    case 'done':
      return [words.t('packDone', state.name)];
    case 'removed':
      return [words.t('packRemoved', state.name)];
    case 'failed':
      return [words.t('packFailed'), storeFaultPhrase(state.fault, state.reason, words), unchanged];
  }
}
