import { expect, it } from 'vitest';
import { settledCardBox, waitForCard, waitForNoCard } from './harness/card.ts';
import { linesOf, pointOn, waitForPainted } from './harness/highlights.ts';
import { inBothBrowsers, LENT } from './harness/stage.ts';

const EDGES = 'https://www.france24.com/en/edges';

/** Names at the edges and corners of a window that does not scroll, and in its middle. */
const PLACES = {
  'Xi Jinping': 'top: 0; left: 0',
  'Robert Fico': 'top: 0; right: 0',
  'Aleksandar Vučić': 'top: 48%; left: 45%',
  'Narendra Modi': 'top: 70%; right: 20px',
  'Alexander Lukashenko': 'bottom: 0; left: 0',
  'Ilham Aliyev': 'bottom: 0; right: 0',
} as const;

const WINDOWS = {
  'a wide window': { width: 1280, height: 860 },
  'a low window': { width: 1000, height: 420 },
  'the window of a phone': { width: 390, height: 780 },
} as const;

inBothBrowsers(
  'the place of the card',
  (server) => {
    const names = Object.entries(PLACES).map(([name, at]) => `<p style="${at}">${name}</p>`);
    server.serve(EDGES, {
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edges</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="article:published_time" content="2025-05-08T09:00:00Z">
<style>body { margin: 0; font: 18px/1.5 serif } p { position: fixed; margin: 0 }</style></head>
<body>${names.join('\n')}</body></html>`,
    });
  },
  (stage) => {
    it.each(Object.keys(WINDOWS) as (keyof typeof WINDOWS)[])(
      'is inside the window and off the line that is read: %s',
      async (window) => {
        const { width, height } = WINDOWS[window];
        const page = await stage.session.open(EDGES);
        await page.setViewport({ width, height });
        await waitForPainted(page, ({ leaders }) => leaders.length === Object.keys(PLACES).length);
        const wrong: string[] = [];
        for (const name of Object.keys(PLACES)) {
          // A click opens the card at once.
          const point = await pointOn(page, name);
          await page.mouse.click(point.x, point.y);
          await waitForCard(stage.session, page, new RegExp(`^${name}.*Record ends`));
          const card = await settledCardBox(stage.session, page);
          const told = `${name}: ${JSON.stringify(card)}`;
          // Half a pixel is rounding.
          if (card.left < -0.5 || card.top < -0.5 || card.right > width + 0.5 || card.bottom > height + 0.5) {
            wrong.push(`out of the window: ${told}`);
          }
          if (card.bottom - card.top < 60 || card.right - card.left < 200) wrong.push(`too small to read: ${told}`);
          for (const line of await linesOf(page, name)) {
            if (card.top < line.bottom - 0.5 && card.bottom > line.top + 0.5) wrong.push(`over its line: ${told}`);
          }
          // On a phone the card may lie over the next name.
          await page.keyboard.press('Escape');
          await waitForNoCard(stage.session, page);
        }
        expect(wrong).toEqual([]);
      },
    );
  },
  LENT,
);
