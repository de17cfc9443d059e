import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../scripts/stories/axe.ts';
import { buildStories } from '../scripts/stories/build.ts';
import { storyIds } from '../scripts/stories/ids.ts';
import { LOOKS, type LookName } from '../scripts/stories/looks.ts';
import { serveFolder } from '../scripts/stories/serve.ts';
import { storyVisitor, type VisitStory } from '../scripts/stories/visit.ts';

/** Somebody who looks at one story after the other. */
interface Visitor {
  readonly browser: Browser;
  readonly page: Page;
  readonly visit: VisitStory;
}

/** One for each core: axe keeps one busy. Each has a browser, since one draws only the page in front. */
const VISITORS = 2;

let visitors: readonly Visitor[] = [];
let site: { readonly url: string; close(): void };
let ids: readonly string[];
const errors: string[] = [];

async function startVisitor(): Promise<Visitor> {
  const browser = await launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
  const page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  return { browser, page, visit: await storyVisitor(page, site.url) };
}

function oneVisitor(): Visitor {
  const [one] = visitors;
  if (!one) throw new Error('no browser has started');
  return one;
}

/** Has every story looked at by whoever is free. */
async function lookAtAll(look: (visitor: Visitor, id: string) => Promise<void>): Promise<void> {
  const left = ids.values();
  await Promise.all(
    visitors.map(async (visitor) => {
      for (const id of left) await look(visitor, id);
    }),
  );
}

beforeAll(async () => {
  site = await serveFolder(await buildStories());
  visitors = await Promise.all(Array.from({ length: VISITORS }, startVisitor));
  // The largest matrix is there for scripts/scroll.ts: in 4,000 cells axe looks for minutes and finds what it finds in few.
  ids = (await storyIds(oneVisitor().page, site.url)).filter((id) => !id.endsWith('-large'));
});

afterAll(async () => {
  await Promise.all(visitors.map(({ browser }) => browser.close()));
  site?.close();
});

describe('every state of every view', () => {
  // More contrast changes only colours, for ones that differ more.
  it.each((Object.keys(LOOKS) as LookName[]).filter((look) => look !== 'contrast'))(
    'has nothing that axe finds wrong and never scrolls sideways: %s',
    { timeout: 120_000 },
    async (look) => {
      expect(ids.length).toBeGreaterThan(30);
      const findings: string[] = [];
      await lookAtAll(async ({ page, visit }, id) => {
        await visit(id, LOOKS[look]);
        for (const finding of await axeFindings(page)) findings.push(`${id}: ${finding}`);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) findings.push(`${id}: wider than the window by ${over} px`);
      });
      expect(findings).toEqual([]);
      expect(errors).toEqual([]);
    },
  );
});

describe('the check itself', () => {
  /** Plants a fault in the card's own root, as a change of the component or of its stylesheet would. */
  async function plant(page: Page, fault: 'pale text' | 'nameless button'): Promise<void> {
    await page.evaluate((what) => {
      const root = document.querySelector('main > div')?.shadowRoot;
      if (!root) throw new Error('no card');
      if (what === 'nameless button')
        root.querySelector('.card-head .icon-button:not([title])')?.removeAttribute('aria-label');
      else
        root.append(
          Object.assign(document.createElement('style'), { textContent: '.card p { color: #ddd !important }' }),
        );
    }, fault);
  }

  it.each([
    ['pale text', 'color-contrast'],
    ['nameless button', 'button-name'],
  ] as const)('sees %s planted in the card', async (fault, rule) => {
    const { page, visit } = oneVisitor();
    await visit('card-leader', LOOKS.light);
    await plant(page, fault);
    expect((await axeFindings(page)).map((finding) => finding.split(':')[0])).toContain(rule);
  });
});
