import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../scripts/stories/axe.ts';
import { buildStories } from '../scripts/stories/build.ts';
import { storyIds } from '../scripts/stories/ids.ts';
import { LOOKS, type LookName } from '../scripts/stories/looks.ts';
import { serveFolder } from '../scripts/stories/serve.ts';
import { storyVisitor, type Visitor } from '../scripts/stories/visit.ts';

/** A visitor with a browser and a page of their own. */
interface Seat extends Visitor {
  readonly browser: Browser;
  readonly page: Page;
}

/** One for each core: axe keeps one busy. Each has a browser, since one draws only the page in front. */
const SEATS = 2;

let seats: readonly Seat[] = [];
let site: { readonly url: string; close(): void };
let ids: readonly string[];
const errors: string[] = [];

async function takeSeat(): Promise<Seat> {
  const browser = await launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
  const page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  return { browser, page, ...(await storyVisitor(page, site.url)) };
}

function oneSeat(): Seat {
  const [one] = seats;
  if (!one) throw new Error('no browser has started');
  return one;
}

/** Has every story looked at by whoever is free. */
async function lookAtAll(look: (seat: Seat, id: string) => Promise<void>): Promise<void> {
  const left = ids.values();
  await Promise.all(
    seats.map(async (seat) => {
      for (const id of left) await look(seat, id);
    }),
  );
}

beforeAll(async () => {
  site = await serveFolder(await buildStories());
  seats = await Promise.all(Array.from({ length: SEATS }, takeSeat));
  // The largest matrix is there for scripts/scroll.ts: in 4,000 cells axe looks for minutes and finds what it finds in few.
  ids = (await storyIds(oneSeat().page, site.url)).filter((id) => !id.endsWith('-large'));
});

afterAll(async () => {
  await Promise.all(seats.map(({ browser }) => browser.close()));
  site?.close();
});

/** A look, and which rules it can break that the looks before it in the same row cannot. */
type Checked = readonly [look: LookName, rules: 'all' | 'colours'];

/**
 * A row is one visit that is turned from look to look: a theme changes colours and nothing else. More contrast
 * changes only colours, for ones that differ more, and is in no row.
 */
const ROWS: Readonly<Record<string, readonly [Checked, ...Checked[]]>> = {
  'as it comes': [
    ['light', 'all'],
    ['dark', 'colours'],
    ['open', 'all'],
    ['forced', 'colours'],
    ['text', 'all'],
    ['narrow', 'all'],
  ],
  'from right to left': [['rtl', 'all']],
};

describe('every state of every view', () => {
  it.each(Object.entries(ROWS))(
    'has nothing that axe finds wrong and never scrolls sideways: %s',
    { timeout: 180_000 },
    async (_, [first, ...others]) => {
      expect(ids.length).toBeGreaterThan(30);
      const findings: string[] = [];
      const check = async (page: Page, id: string, [look, rules]: Checked) => {
        for (const finding of await axeFindings(page, rules)) findings.push(`${id}, ${look}: ${finding}`);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) findings.push(`${id}, ${look}: wider than the window by ${over} px`);
      };
      await lookAtAll(async ({ page, visit, turn }, id) => {
        await visit(id, LOOKS[first[0]]);
        await check(page, id, first);
        for (const checked of others) {
          await turn(LOOKS[checked[0]]);
          await check(page, id, checked);
        }
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
    const { page, visit } = oneSeat();
    await visit('card-leader', LOOKS.light);
    await plant(page, fault);
    expect((await axeFindings(page)).map((finding) => finding.split(':')[0])).toContain(rule);
  });
});
