import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from './bidi.ts';
import { FIREFOX_ID, type Session } from './browsers.ts';
import { desk, tabIdOf } from './desk.ts';
import { eventually } from './eventually.ts';
import { clickOn, waitForWords } from './surface.ts';

/** Width of the popup as both browsers show it, in CSS pixels. */
const POPUP = { width: 360, height: 600 } as const;

/**
 * Opens the popup for the page of another tab, in a tab of its own: what a reader sees when they
 * click the button there.
 */
export async function openPopupFor(session: Session, page: Page): Promise<Page> {
  const popup = await session.openExtensionPage(`popup.html?tab=${await tabIdOf(session, page)}`);
  await popup.setViewport(POPUP);
  return popup;
}

/** The popup that hangs from the toolbar button. */
export interface ToolbarPopup {
  /** Waits until it says something, and returns all that it says. */
  waitFor(says: RegExp): Promise<string>;
  /** Presses the button on which these words stand. */
  press(words: string): Promise<void>;
}

/** Presses the toolbar button on a page, which is what allows the extension to read it this once. */
export async function pressToolbarButton(session: Session, page: Page): Promise<ToolbarPopup> {
  // Before the button is pressed: a tab that is opened afterwards would shut the popup.
  const from = await desk(session);
  await page.bringToFront();
  return session.name === 'chromium' ? pressInChromium(session, page) : pressInFirefox(session, from);
}

async function pressInChromium(session: Session, page: Page): Promise<ToolbarPopup> {
  const extension = (await session.browser.extensions()).get(session.extensionId);
  if (!extension) throw new Error('The extension is not installed.');
  await page.triggerExtensionAction(extension);
  const target = await session.browser.waitForTarget((one) => one.url().endsWith('/popup.html'), { timeout: 20_000 });
  const popup = await target.asPage();
  return {
    waitFor: (says) => waitForWords(popup, says),
    press: (words) => clickOn(popup, 'button', words),
  };
}

/** Windows of the extension, as one of its pages sees them. */
declare const chrome: {
  readonly extension: { getViews(filter: { readonly type: 'popup' }): Window[] };
};

/** Firefox shows the popup to nobody outside; another page of the extension can look into it. */
async function pressInFirefox(session: Session, from: Page): Promise<ToolbarPopup> {
  await evaluateInFirefox(
    session.browser,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)});
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      // One that hangs there from an earlier press would be shut by this one.
      for (const panel of window.document.querySelectorAll('panel')) {
        if (panel.state === 'closed') continue;
        const hidden = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
        panel.hidePopup();
        await hidden;
      }
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  );
  return {
    waitFor: (says) =>
      eventually(
        () =>
          from.evaluate(() => {
            const [view] = chrome.extension.getViews({ type: 'popup' });
            return view?.document.body?.innerText.replace(/\s+/g, ' ').trim() ?? '';
          }),
        (text) => says.test(text),
        (last) => `The popup says in the end: ${last}`,
      ),
    press: (words) =>
      from.evaluate((wanted) => {
        const [view] = chrome.extension.getViews({ type: 'popup' });
        const buttons = [...(view?.document.querySelectorAll('button') ?? [])];
        const button = buttons.find((one) => one.innerText.trim() === wanted);
        if (!button) throw new Error(`No button in the popup says "${wanted}"`);
        button.click();
      }, words),
  };
}
