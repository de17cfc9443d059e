/**
 * Draws public/icon/*.png from scripts/icons/*.svg with Chromium: `node scripts/icons.ts`.
 *
 * Run by hand when the mark changes and commit the result: encoders differ from machine to
 * machine, and reviewers rebuild the extension byte for byte.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';

/** The stores want 96 px of artwork in the icon of 128. */
const ICONS = [
  { size: 16, art: 16, source: 'mark-small.svg' },
  { size: 32, art: 32, source: 'mark-small.svg' },
  { size: 48, art: 48, source: 'mark.svg' },
  { size: 96, art: 96, source: 'mark.svg' },
  { size: 128, art: 96, source: 'mark.svg' },
] as const;

const folder = join(import.meta.dirname, '..', 'public', 'icon');
await mkdir(folder, { recursive: true });
const browser = await launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  for (const { size, art, source } of ICONS) {
    const svg = await readFile(join(import.meta.dirname, 'icons', source), 'utf8');
    const edge = (size - art) / 2;
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;position:absolute;left:${edge}px;top:${edge}px;width:${art}px;height:${art}px}</style>${svg}`,
    );
    await page.screenshot({ path: join(folder, `${size}.png`) as `${string}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
