/** The reader's few settings: on this device only, never in a browser account. */
import { browser } from 'wxt/browser';

export interface Settings {
  /** How names are marked on a page: one global style, the same whatever is in the record. */
  readonly highlight: 'underline' | 'tint' | 'both';
  /** Whether resting on a highlight opens the card; clicking and the keyboard always do. */
  readonly hover: boolean;
  /** Whether the toolbar button counts what the page holds. */
  readonly badge: boolean;
}

export const DEFAULT_SETTINGS: Settings = { highlight: 'underline', hover: true, badge: true };

const isFlag = (value: unknown) => typeof value === 'boolean';

/** What each setting may be; anything else found in storage falls back to the default. */
const VALID: { readonly [K in keyof Settings]: (value: unknown) => boolean } = {
  highlight: (value) => value === 'underline' || value === 'tint' || value === 'both',
  hover: isFlag,
  badge: isFlag,
};

const KEY = 'settings';

/** Settings from whatever storage holds: unknown fields dropped, unknown values defaulted. */
export function readSettings(stored: unknown): Settings {
  const found: Partial<Settings> = typeof stored === 'object' && stored !== null ? stored : {};
  const pick = <K extends keyof Settings>(key: K): Settings[K] => {
    const value = found[key];
    return value !== undefined && VALID[key](value) ? value : DEFAULT_SETTINGS[key];
  };
  return { highlight: pick('highlight'), hover: pick('hover'), badge: pick('badge') };
}

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

/** Calls back with all settings whenever one changes, in whatever context; returns the way to stop. */
export function onSettingsChanged(listener: (settings: Settings) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) listener(readSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
