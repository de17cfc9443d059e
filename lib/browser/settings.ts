/** The reader's few settings: on this device only, never in a browser account. */
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings-shape.ts';

export type { Settings };

const KEY = 'settings';

/** The settings as they are now. */
export async function getSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return readSettings(stored[KEY]);
}

/** Changes some settings and gives back all of them. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = readSettings({ ...(await getSettings()), ...change });
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Back to the defaults. */
export async function resetSettings(): Promise<Settings> {
  await browser.storage.local.remove(KEY);
  return DEFAULT_SETTINGS;
}

/** Calls back with all settings, as they are and as they were, whenever one changes, in whatever context; returns the way to stop. */
export function onSettingsChanged(listener: (settings: Settings, before: Settings) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = area === 'local' && changes[KEY];
    if (change) listener(readSettings(change.newValue), readSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
