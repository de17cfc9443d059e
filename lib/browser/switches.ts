import type { Settings } from './settings-shape.ts';

/** Where a reader can switch the marking of pages off: on all pages, on one site, or in one tab for as long as it is open. */
export type Switch = 'everywhere' | 'site' | 'tab';

/** What the switches are set to for one tab; `site` is null where no site is known, or none may be remembered. */
export interface Switches {
  readonly everywhere: boolean;
  readonly site: boolean | null;
  readonly tab: boolean;
  readonly host: string | null;
}

/** The switches of a tab that shows a page of this host. */
export function switchesOf({ on, off }: Pick<Settings, 'on' | 'off'>, host: string | null, paused: boolean): Switches {
  return { everywhere: on, site: host === null ? null : !off.includes(host), tab: !paused, host };
}

/** Whether anything is marked there: one switch that is off is enough. */
export function isSwitchedOn({ everywhere, site, tab }: Switches): boolean {
  return everywhere && site !== false && tab;
}

/** The hosts that are switched off, after one has been switched on or off. */
export function withHost(off: readonly string[], host: string, on: boolean): string[] {
  const others = off.filter((each) => each !== host);
  return on ? others : [...others, host].sort();
}
