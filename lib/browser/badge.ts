import { browser } from 'wxt/browser';
import { getSettings } from './settings.ts';

/** Counts above this are only said to be many: the badge has room for three signs. */
const MOST = 99;

/** Says on the toolbar button how many leaders and events a tab's page holds, unless the reader wants no badge. */
export async function showCount(tabId: number, subjects: number): Promise<void> {
  const { badge } = await getSettings();
  const text = !badge || subjects === 0 ? '' : subjects > MOST ? `${MOST}+` : String(subjects);
  await browser.action.setBadgeText({ tabId, text });
  if (text) await browser.action.setBadgeBackgroundColor({ tabId, color: '#5b6b66' });
}

/** Takes the count off all tabs. */
export async function clearCounts(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await browser.action.setBadgeText({ tabId: id, text: '' });
    }),
  );
}
