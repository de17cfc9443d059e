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
      const { click } = HTMLAnchorElement.prototype;
      URL.createObjectURL = (file) => {
        HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
          URL.createObjectURL = createObjectURL;
          HTMLAnchorElement.prototype.click = click;
          void (file as Blob).text().then((text) => resolve({ name: this.download, text }));
        };
        return createObjectURL(file);
      };
    });
  });
  await press();
  return surface.evaluate(() => (globalThis as unknown as { saved: Promise<Saved> }).saved);
}
