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
