import type { Page } from 'puppeteer-core';

/** How a reader's machine is set up while a story is looked at. */
export interface Look {
  readonly theme?: 'light' | 'dark';
  readonly lang?: string;
  /** The reader's text size, 1 being the browser's own. */
  readonly text?: number;
  readonly width?: number;
  readonly forcedColors?: boolean;
  readonly moreContrast?: boolean;
  /** Unfold whatever can be unfolded. */
  readonly open?: boolean;
}

/** Widths that the stages have in the product, in CSS pixels. */
const STAGE_WIDTH: Readonly<Record<string, number>> = { card: 448, popup: 360, page: 1100 };

/** Runs in the page: opens every ladder, and of each list of names the first, and waits for what they show. */
async function unfold(): Promise<void> {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const host of document.querySelectorAll('main > div')) if (host.shadowRoot) roots.push(host.shadowRoot);
  for (const root of roots) {
    for (const ladder of root.querySelectorAll('details')) ladder.open = true;
    for (const button of root.querySelectorAll<HTMLElement>('.popup-head [aria-expanded="false"]')) button.click();
    for (const names of root.querySelectorAll('.guest-names')) names.querySelector('button')?.click();
  }
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

/** Somebody who looks at one story after the other in one page. */
export interface Visitor {
  /** Opens a story as a reader with that look would see it. */
  visit(story: string, look?: Look): Promise<void>;
  /** Turns the story that stands there to another look, in the language that it has: what was unfolded stays so. */
  turn(look: Omit<Look, 'lang'>): Promise<void>;
}

/** Makes the visits of one page; what they emulate lasts as long as their connection, so there is one for all. */
export async function storyVisitor(page: Page, site: string): Promise<Visitor> {
  const devtools = await page.createCDPSession();
  await devtools.send('Page.enable');
  let stage = '';
  const resize = async ({ text = 1, width }: Look, height: number) => {
    await page.setViewport({ width: width ?? (STAGE_WIDTH[stage] ?? 800) * text, height });
    // A change of the window's size forgets the reader's text size.
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 16 * text, fixed: 13 * text } });
  };
  const setUp = async (look: Look) => {
    await resize(look, 700);
    await devtools.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: look.theme ?? 'light' },
        { name: 'forced-colors', value: look.forcedColors ? 'active' : 'none' },
        { name: 'prefers-contrast', value: look.moreContrast ? 'more' : 'no-preference' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
  };
  const unfoldAndFit = async (look: Look) => {
    if (look.open) await page.evaluate(unfold);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (height > 700 && stage === 'page') await resize(look, height);
  };
  return {
    visit: async (story, look = {}) => {
      stage = story.split('-')[0] ?? '';
      await setUp(look);
      await page.goto(`${site}?${new URLSearchParams({ story, lang: look.lang ?? 'en' })}`);
      await page.waitForSelector('html[data-ready]');
      await unfoldAndFit(look);
    },
    turn: async (look) => {
      await setUp(look);
      await unfoldAndFit(look);
    },
  };
}
