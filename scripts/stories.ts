/**
 * Pictures of every state of every view, and what axe finds in each.
 *
 *   node scripts/stories.ts [words of a story's id …] [--look light,dark,open,text,narrow,rtl,forced,contrast] [--lang ja]
 *
 * Writes .artifacts/stories/<story>.<look>.png and ends with 1 where axe found something.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { axeFindings } from './stories/axe.ts';
import { buildStories } from './stories/build.ts';
import { storyIds } from './stories/ids.ts';
import { LOOKS, type LookName } from './stories/looks.ts';
import { serveFolder } from './stories/serve.ts';
import { storyVisitor } from './stories/visit.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { look: { type: 'string' }, lang: { type: 'string' } },
});
const all = Object.keys(LOOKS) as LookName[];
const looks = values.look ? all.filter((look) => values.look?.split(',').includes(look)) : all;
const shots = join(import.meta.dirname, '..', '.artifacts', 'stories');

const folder = await buildStories();
await mkdir(shots, { recursive: true });
const server = await serveFolder(folder);
const browser = await launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--force-color-profile=srgb'],
});
let found = 0;
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`  page error: ${String(error)}`));
  const ids = (await storyIds(page, server.url)).filter((id) => positionals.every((word) => id.includes(word)));
  const visitor = await storyVisitor(page, server.url);
  for (const id of ids) {
    for (const look of looks) {
      await visitor.visit(id, { ...LOOKS[look], ...(values.lang ? { lang: values.lang } : {}) });
      await page.screenshot({
        path: join(shots, `${id}.${look}.png`) as `${string}.png`,
        captureBeyondViewport: false,
      });
      const findings = await axeFindings(page);
      for (const finding of findings) console.error(`${id} (${look}): ${finding}`);
      found += findings.length;
    }
  }
  console.log(`${ids.length} stories, ${looks.length} looks, ${found} accessibility findings; pictures in ${shots}`);
} finally {
  await browser.close();
  server.close();
}
process.exitCode = found > 0 ? 1 : 0;
