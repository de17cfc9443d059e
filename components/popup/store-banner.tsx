import type { StoreStatus } from '../../lib/store/queries/queries.ts';
import { storeFaultPhrase } from '../surface/store-fault-words.ts';
import type { Words } from '../words/words.ts';

/** What the reader should know of the record itself; nothing while it is in order. */
export function StoreBanner({
  store,
  words,
  onRepair,
}: {
  readonly store: StoreStatus | null;
  readonly words: Words;
  readonly onRepair: () => void;
}) {
  if (store === null || store.state === 'ready') return null;
  if (store.state === 'filling') {
    return (
      <div class="banner" role="status">
        <p>{words.t('storeFilling')}</p>
        <progress
          {...(store.total > 0 ? { value: store.done, max: store.total } : {})}
          aria-label={words.t('storeProgress')}
        />
      </div>
    );
  }
  return (
    <div class="banner trouble" role="alert">
      <p>{words.t('storeBroken')}</p>
      {store.fault !== 'damaged' && <p class="quiet">{storeFaultPhrase(store.fault, store.reason, words)}</p>}
      <div class="buttons">
        <button type="button" class="button main" onClick={onRepair}>
          {words.t('storeRepair')}
        </button>
      </div>
    </div>
  );
}
