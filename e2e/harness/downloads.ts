import type { Page } from 'puppeteer-core';

/** What a page of the extension hands out as a file, caught before the browser asks where to put it. */
export interface Saved {
  readonly name: string;
  readonly text: string;
}

/** Presses something and gives back the file that comes of it. */
export async function savedBy(surface: Page, press: () => Promise<void>): Promise<Saved> {
  await surface.evaluate(() => {
    const kept = globalThis as unknown as { saved?: Promise<Saved> };
    kept.saved = new Promise((resolve) => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (file) => {
        const text = (file as Blob).text();
        HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
          void text.then((held) => resolve({ name: this.download, text: held }));
        };
        return createObjectURL.call(URL, file);
      };
    });
  });
  await press();
  return surface.evaluate(() => (globalThis as unknown as { saved: Promise<Saved> }).saved);
}
