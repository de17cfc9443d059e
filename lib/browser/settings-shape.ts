/** What the reader's settings are, whatever holds them. */

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

/** Settings from whatever storage holds: unknown fields dropped, unknown values defaulted. */
export function readSettings(stored: unknown): Settings {
  const found: Partial<Settings> = typeof stored === 'object' && stored !== null ? stored : {};
  const pick = <K extends keyof Settings>(key: K): Settings[K] => {
    const value = found[key];
    return value !== undefined && VALID[key](value) ? value : DEFAULT_SETTINGS[key];
  };
  return { highlight: pick('highlight'), hover: pick('hover'), badge: pick('badge') };
}
