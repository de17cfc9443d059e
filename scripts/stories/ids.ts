import type { Page } from 'puppeteer-core';

/** The ids of all stories, as the story page lists them. */
export async function storyIds(page: Page, site: string): Promise<string[]> {
  await page.goto(site);
  await page.waitForSelector('html[data-ready]');
  return page.$$eval('a', (links) => links.map((link) => link.textContent ?? ''));
}
