/** What the reader's settings are, whatever holds them. */

export interface Settings {
  /** Whether anything is marked anywhere. */
  readonly on: boolean;
  /** Hosts on which nothing is marked, whatever else is allowed there. */
  readonly off: readonly string[];
  /** How names are marked on a page: one global style, the same whatever is in the record. */
  readonly highlight: 'underline' | 'tint' | 'both';
  /** What opens the card besides a click, a tap and the keyboard: a pointer at rest, the same with Shift held, or nothing. */
  readonly open: 'rest' | 'shift' | 'click';
  /** Whether the toolbar button counts what the page holds. */
  readonly badge: boolean;
}

export const DEFAULT_SETTINGS: Settings = { on: true, off: [], highlight: 'underline', open: 'rest', badge: true };

const isFlag = (value: unknown) => typeof value === 'boolean';
const isOneOf =
  (...words: readonly string[]) =>
  (value: unknown) =>
    words.includes(value as string);

/** What each setting may be; anything else found in storage falls back to the default. */
const VALID: { readonly [K in keyof Settings]: (value: unknown) => boolean } = {
  on: isFlag,
  off: (value) => Array.isArray(value) && value.every((host) => typeof host === 'string'),
  highlight: isOneOf('underline', 'tint', 'both'),
  open: isOneOf('rest', 'shift', 'click'),
  badge: isFlag,
};

/** Settings from whatever storage holds: unknown fields dropped, unknown values defaulted. */
export function readSettings(stored: unknown): Settings {
  const found: Partial<Settings> = typeof stored === 'object' && stored !== null ? stored : {};
  const pick = <K extends keyof Settings>(key: K): Settings[K] => {
    const value = found[key];
    return value !== undefined && VALID[key](value) ? value : DEFAULT_SETTINGS[key];
  };
  return {
    on: pick('on'),
    off: pick('off'),
    highlight: pick('highlight'),
    open: pick('open'),
    badge: pick('badge'),
  };
}
