import type { Page } from 'puppeteer-core';
import type { Session } from './browsers.ts';
import { inClosedRoot } from './closed-root.ts';

/** A keyboard goes no further than so many stops for one thing. */
const PATIENCE = 120;

/** What has the keyboard on a page of ours: its name and text. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const held = document.activeElement;
    return `${held?.localName} ${held?.getAttribute('aria-label') ?? ''} ${held?.textContent?.trim() ?? ''}`;
  });
}

/** The same in the card on a page of the web. */
function focusedInCard(session: Session, page: Page): Promise<string | null> {
  return inClosedRoot(session, page, (root) => {
    const held = root.activeElement;
    return `${held?.localName} ${held?.getAttribute('aria-label') ?? ''} ${held?.textContent?.trim() ?? ''}`;
  });
}

/** Presses the tab key until something has the keyboard, on a page of ours or, with a session, in the card. */
export async function tabTo(page: Page, wanted: RegExp, session?: Session): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < PATIENCE; stops++) {
    await page.keyboard.press('Tab');
    const now = session ? await focusedInCard(session, page) : await focused(page);
    if (now !== null && wanted.test(now)) return;
    passed.push(String(now).slice(0, 60));
  }
  throw new Error(`The keyboard did not come to ${wanted}, but past ${passed.join(' | ')}`);
}
