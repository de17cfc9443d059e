import { browser } from 'wxt/browser';
import { hashOf } from '../../components/subject/route.ts';
import { clearCounts } from '../../lib/browser/badge.ts';
import { newsMatches, onGrantsChanged } from '../../lib/browser/grants.ts';
import { createMenus, onKeepSelection, onLookUp } from '../../lib/browser/menus.ts';
import { sendMessage } from '../../lib/browser/messages.ts';
import { openHistory } from '../../lib/browser/open-page.ts';
import { haltWhereForbidden, readOpenTabs, registerGranted } from '../../lib/browser/readers.ts';
import { onSettingsChanged } from '../../lib/browser/settings.ts';
import { followSwitches } from '../../lib/browser/tab-switches.ts';
import type { RecordKeeper } from './keep-record.ts';
import { keepSelection } from './keep-selection.ts';

/** Something that may fail without anybody waiting for it. */
function attempt(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.warn(error));
}

/** Installations without a reader to welcome: an administrator's for others, a developer's again and again. */
const UNWELCOMED: ReadonlySet<string> = new Set(['admin', 'development']);

/** Opens the welcome page, once. */
async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (!UNWELCOMED.has(installType)) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** The history of the best match of some selected words, else the history page at its start. */
async function lookUp(keeper: RecordKeeper, text: string): Promise<void> {
  const queries = await keeper.queries();
  const hits = await queries.search(text, 5).catch(() => []);
  const hit = hits.find(({ kind }) => kind !== 'country');
  await openHistory(hit && hit.kind !== 'country' ? hashOf({ kind: hit.kind, id: hit.id }) : '');
}

/** Reacts to what the browser tells: installation, start, permissions, keys, menu, settings. */
export function followBrowser(keeper: RecordKeeper): void {
  const fill = async () => (await keeper.record()).fill();

  browser.runtime.onInstalled.addListener(({ reason }) => {
    attempt(fill());
    attempt(createMenus());
    attempt(registerGranted());
    // Pages that were open before: Firefox starts content scripts in them by itself, Chromium does not.
    attempt(readOpenTabs(newsMatches()));
    if (reason === 'install') attempt(welcome());
  });
  browser.runtime.onStartup.addListener(() => {
    attempt(fill());
    attempt(registerGranted());
  });

  onGrantsChanged(() => attempt(registerGranted()));
  browser.permissions.onAdded.addListener(({ origins = [] }) => attempt(readOpenTabs(origins)));
  browser.permissions.onRemoved.addListener(() => attempt(haltWhereForbidden()));

  // Browsers on phones have no keys.
  browser.commands?.onCommand.addListener((command, tab) => {
    if ((command !== 'next' && command !== 'previous') || tab?.id === undefined) return;
    // On a page without a reader there is nowhere to go.
    sendMessage('step', command, { tabId: tab.id, frameId: 0 }).catch(() => {});
  });
  onLookUp((text) => attempt(lookUp(keeper, text)));
  onKeepSelection((click) => attempt(keepSelection(keeper, click)));
  onSettingsChanged((now, before) => {
    if (!now.badge) attempt(clearCounts());
    attempt(followSwitches(now, before));
  });
}
