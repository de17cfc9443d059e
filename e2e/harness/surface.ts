import type { ElementHandle, Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';

/** Waits until a page of the extension says something, and returns all that it says, runs of white space as one space. */
export function waitForWords(surface: Page, says: RegExp): Promise<string> {
  return eventually(
    () => surface.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim()),
    (text) => says.test(text),
    (last) => `The page says in the end: ${last}`,
  );
}

/** Clicks with the mouse the first element that a selector finds and whose text holds some words, as soon as there is one. */
export async function clickOn(surface: Page, selector: string, words: string): Promise<void> {
  await surface.bringToFront();
  const element = await eventually(
    () => elementThatSays(surface, selector, words),
    (found) => found !== null,
    () => `No ${selector} says "${words}"`,
  );
  await element?.click();
}

async function elementThatSays(surface: Page, selector: string, words: string): Promise<ElementHandle | null> {
  for (const element of await surface.$$(selector)) {
    if (await element.evaluate((one, wanted) => one.textContent?.includes(wanted) === true, words)) return element;
  }
  return null;
}
