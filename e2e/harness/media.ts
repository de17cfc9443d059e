import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from './bidi.ts';
import type { Session } from './browsers.ts';

/** Draws a page as it would be printed, or again as on a screen. Brings it to the front. */
export async function drawFor(session: Session, page: Page, medium: 'print' | 'screen'): Promise<void> {
  await page.bringToFront();
  if (session.name === 'chromium') {
    await page.emulateMediaType(medium);
    return;
  }
  await evaluateInFirefox(
    session.browser,
    `(() => {
      const { selectedBrowser } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
      selectedBrowser.browsingContext.mediumOverride = ${JSON.stringify(medium === 'print' ? 'print' : '')};
    })()`,
  );
}

export type Theme = 'light' | 'dark';

/** Makes a page see the reader's system as light or dark; in Firefox all pages do from then on. */
export async function setTheme(session: Session, page: Page, theme: Theme): Promise<void> {
  if (session.name === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    return;
  }
  const value = theme === 'dark' ? 0 : 1;
  await evaluateInFirefox(
    session.browser,
    `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
  );
}
