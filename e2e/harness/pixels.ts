import type { Page } from 'puppeteer-core';

/**
 * How many pixels two screenshots of one size differ in visibly.
 *
 * @param counter any page of the extension: it only lends its canvas
 */
export function differingPixels(counter: Page, one: Uint8Array, other: Uint8Array): Promise<number> {
  return counter.evaluate(
    async (pictures) => {
      const read = async (picture: string) => {
        const bytes = Uint8Array.from(atob(picture), (char) => char.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
      };
      const [a, b] = await Promise.all(pictures.map(read));
      if (!a || !b || a.length !== b.length) throw new Error('The pictures are of different sizes.');
      let differing = 0;
      for (let at = 0; at < a.length; at += 4) {
        const far = [0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 8);
        if (far) differing++;
      }
      return differing;
    },
    [one, other].map((picture) => Buffer.from(picture).toString('base64')),
  );
}
