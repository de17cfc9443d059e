/** The part of the browser's API that content scripts have in both browsers; the polyfill would double our size. */
declare const chrome: {
  readonly runtime?: { readonly id?: string };
  readonly storage: {
    readonly local: { get(key: string): Promise<Record<string, unknown>> };
    readonly onChanged: {
      addListener(listener: StorageListener): void;
      removeListener(listener: StorageListener): void;
    };
  };
};

type StorageListener = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => void;

/**
 * Whether the extension is still the one that this script belongs to. After an update, or when it
 * has been disabled, the id is gone. Nothing a page does can make it so.
 */
export function isAlive(): boolean {
  try {
    return chrome.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * Calls back with what is stored under a key, now and whenever it changes.
 *
 * @returns the way to stop
 */
export function onStored(key: string, listener: (value: unknown) => void): () => void {
  const heard: StorageListener = (changes, area) => {
    if (area === 'local' && key in changes) listener(changes[key]?.newValue);
  };
  chrome.storage.onChanged.addListener(heard);
  chrome.storage.local.get(key).then(
    (stored) => listener(stored[key]),
    () => {},
  );
  return () => {
    if (isAlive()) chrome.storage.onChanged.removeListener(heard);
  };
}
