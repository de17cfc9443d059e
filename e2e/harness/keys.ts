import type { Page } from 'puppeteer-core';
import { TargetType } from 'puppeteer-core';
import { evaluateInFirefox } from './bidi.ts';
import type { Session } from './browsers.ts';

/** Our commands with the keys that the manifest suggests for them. */
export const SHORTCUTS = {
  next: { name: 'Alt+Period', key: '.', code: 'Period', keyCode: 190 },
  previous: { name: 'Alt+Comma', key: ',', code: 'Comma', keyCode: 188 },
} as const;

interface Tab {
  readonly id?: number;
}

/** What the background has and does not show: an event's own way to fire it. */
declare const chrome: {
  readonly tabs: { query(filter: object): Promise<readonly Tab[]> };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: Tab | undefined): void } };
};

/**
 * Gives a keyboard command on the page in front. In Firefox the keys themselves are pressed in the
 * browser's own window. Chromium offers no way to press keys there: what a driver presses goes to the
 * page alone. So the background is told of the command as the browser would tell it.
 */
export async function giveCommand(session: Session, page: Page, command: 'next' | 'previous'): Promise<void> {
  await page.bringToFront();
  await page.waitForFunction(() => document.hasFocus(), { polling: 100 });
  if (session.name === 'firefox') await pressInFirefox(session, command);
  else await dispatchInChromium(session, command);
}

async function pressInFirefox({ browser }: Session, command: 'next' | 'previous'): Promise<void> {
  const { key, code, keyCode } = SHORTCUTS[command];
  await evaluateInFirefox(
    browser,
    `(() => {
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!keyboard.beginInputTransactionForTests(window)) throw new Error('no keyboard');
      const alt = new window.KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: 18 });
      const other = new window.KeyboardEvent('', ${JSON.stringify({ key, code, keyCode })});
      for (const pressed of [alt, other]) keyboard.keydown(pressed);
      for (const pressed of [other, alt]) keyboard.keyup(pressed);
    })()`,
  );
}

async function dispatchInChromium({ browser, extensionId }: Session, command: 'next' | 'previous'): Promise<void> {
  const background = await browser.waitForTarget(
    (target) => target.type() === TargetType.SERVICE_WORKER && target.url().includes(extensionId),
  );
  const worker = await background.worker();
  await worker?.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
  }, command);
}
