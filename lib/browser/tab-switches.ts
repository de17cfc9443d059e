import { browser } from 'wxt/browser';
import { pageAddress } from './page-address.ts';
import { isPaused, setPaused } from './paused-tabs.ts';
import { haltTab, readTab } from './readers.ts';
import { changeSettings, getSettings, type Settings } from './settings.ts';
import { isSwitchedOn, type Switch, type Switches, switchesOf, withHost } from './switches.ts';

/** The host of a page of the web; null for all else. */
function hostOf(url: string | undefined): string | null {
  const address = pageAddress(url);
  return address.readable ? address.host : null;
}

/** What the switches are set to for a tab that shows this address. Our own pages know no switches. */
export async function tabSwitches(tabId: number, url: string | undefined): Promise<Switches> {
  const host = hostOf(url);
  if (url?.startsWith(browser.runtime.getURL(''))) return switchesOf({ on: true, off: [] }, null, false);
  return switchesOf(await getSettings(), host, await isPaused(tabId));
}

/** Sets one switch for a tab, and stops its reader where that is off now. Readers of other tabs follow by `followSwitches`. */
export async function setSwitch(which: Switch, on: boolean, tabId: number, host: string | null): Promise<void> {
  if (which === 'everywhere') await changeSettings({ on });
  if (which === 'site' && host !== null) {
    const { off } = await getSettings();
    await changeSettings({ off: withHost(off, host, on) });
  }
  if (which === 'tab') await setPaused(tabId, !on);
  if (!on) await haltTab(tabId);
}

/** Stops and starts the readers of all tabs whose switches have changed with the settings. */
export async function followSwitches(now: Settings, before: Settings): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(
    tabs.map(async ({ id, url }) => {
      // Without an address it is a page on which we may do nothing.
      if (id === undefined || hostOf(url) === null) return;
      const paused = await isPaused(id);
      const [wasOn, isOn] = [before, now].map((settings) => isSwitchedOn(switchesOf(settings, hostOf(url), paused)));
      if (wasOn && !isOn) await haltTab(id);
      if (isOn && !wasOn) await readTab(id);
    }),
  );
}
