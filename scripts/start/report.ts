import type { Page } from 'puppeteer-core';
import type { Session } from '../../e2e/harness/browsers.ts';
import type { Painted } from '../../e2e/harness/highlights.ts';
import { openPopupFor } from '../../e2e/harness/popup.ts';

/** The most leaders whose history is printed; a list of two hundred helps nobody. */
const MOST_HISTORIES = 8;

function counted(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, n]) => (n > 1 ? `${word} (${n} times)` : word)).join(', ') || 'none';
}

/** Prints what stands highlighted on a page. */
export function printPage(url: string, found: Painted): void {
  console.log(`\n${url}`);
  console.log(`  leaders: ${counted(found.leaders)}`);
  console.log(`  events: ${counted(found.events)}`);
  if (found.faint.length > 0) console.log(`  leaders without a record: ${counted(found.faint)}`);
}

/** Prints the attendance history of the leaders of a page, as the extension's own pages show it. */
export async function printHistories(session: Session, page: Page): Promise<void> {
  const popup = await openPopupFor(session, page);
  const links = '.entries a[href*="#/leader/"]';
  await popup.waitForSelector(links, { timeout: 10_000 }).catch(() => null);
  const leaders = await popup.$$eval(links, (items) => items.map((item) => item.getAttribute('href') ?? ''));
  await popup.close();
  for (const link of leaders.slice(0, MOST_HISTORIES)) {
    const view = await session.openExtensionPage(`history.html${link}`);
    await view.waitForSelector('main article.subject');
    const text = await view.$eval('main', (main) => main.innerText);
    console.log(
      `\n${text
        .replace(/\n{2,}/g, '\n')
        .split('\n')
        .slice(0, 24)
        .join('\n  ')}`,
    );
    await view.close();
  }
}
