import { afterAll, beforeAll, expect, it } from 'vitest';
import { newsPage } from './articles/page.ts';
import { type Session, startSession } from './harness/browsers.ts';
import { restOn, waitForNoCard } from './harness/card.ts';
import { desk } from './harness/desk.ts';
import { waitForPainted } from './harness/highlights.ts';
import { inBothBrowsers, LENT } from './harness/stage.ts';

const PROBED = 'https://www.bbc.com/news/probe';
/** Extensions that nobody has, for comparison. */
const NOBODY = {
  chromium: 'chrome-extension://aaaabbbbccccddddeeeeffffgggghhhh/',
  firefox: 'moz-extension://00000000-0000-4000-8000-000000000000/',
};
const FILES = [
  'manifest.json',
  'card.js',
  'popup.html',
  'icon/16.png',
  'content-scripts/reader.js',
  'packs/manifest.json',
];

/** Everything that a page can list of itself, except the highlight registry. */
function fingerprint(): Record<string, unknown> {
  const chain: string[] = [];
  for (let at: object | null = window; at; at = Object.getPrototypeOf(at))
    chain.push(...Object.getOwnPropertyNames(at));
  const styled = [...document.querySelectorAll('html, body, p, h1')].map((element) => {
    const style = getComputedStyle(element);
    return [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
  });
  return {
    globals: [...new Set(chain)].sort(),
    onDocument: Object.getOwnPropertyNames(document).sort(),
    onElements: [...document.querySelectorAll('*')].map((element) => Object.getOwnPropertyNames(element)),
    document: document.documentElement.outerHTML,
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    styled,
    frames: window.length,
    resources: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('favicon.ico')),
    marks: performance.getEntriesByType('mark').length + performance.getEntriesByType('measure').length,
    storage: [localStorage.length, sessionStorage.length],
    elements: typeof customElements === 'object' ? document.querySelectorAll(':defined').length : 0,
    natives: [Range, TreeWalker, MutationObserver, Highlight, fetch, Element.prototype.attachShadow].map(String),
  };
}

/** In how many of the pairs the first of two addresses was refused later than the second, as a share. */
async function compareRefusals([ours, theirs]: readonly [string, string], pairs: number): Promise<number> {
  const time = async (url: string) => {
    const began = performance.now();
    await fetch(url).then(
      () => Promise.reject(new Error(`${url} could be loaded`)),
      () => {},
    );
    return performance.now() - began;
  };
  let later = 0;
  for (let n = 0; n < pairs; n++) {
    // Whoever comes second may be quicker: they take turns.
    const first = await time(n % 2 ? ours : theirs);
    const second = await time(n % 2 ? theirs : ours);
    const [our, their] = n % 2 ? [first, second] : [second, first];
    later += our > their ? 1 : our === their ? 0.5 : 0;
  }
  return later / pairs;
}

inBothBrowsers(
  'a page that looks for us',
  (server) => {
    server.serve(PROBED, {
      body: newsPage({
        lang: 'en',
        title: 'Probe',
        published: '2025-05-08',
        body: '<p>Robert Fico is in Moscow.</p>',
        head: `<script>
window.heard = [];
for (const type of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation'])
  addEventListener(type, (event) => heard.push(type + ' ' + (event.message ?? JSON.stringify(event.data))));
const dispatch = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (event) { heard.push(event.type); return dispatch.call(this, event); };
</script>`,
      }),
    });
  },
  (stage) => {
    let control: Session;
    beforeAll(async () => {
      control = await startSession(stage.name, { server: stage.server, extension: null });
    });
    afterAll(() => control.close());

    it('finds nothing but highlights: no global, attribute, element, style, event, request, neither before nor after a card', async () => {
      const page = await stage.session.open(PROBED);
      await waitForPainted(page, ({ leaders }) => leaders.length === 1);
      const plain = await control.open(PROBED);
      const without = await plain.evaluate(fingerprint);
      await plain.close();
      expect(await page.evaluate(fingerprint)).toEqual(without);
      await page.bringToFront();
      await restOn(stage.session, page, 'Robert Fico', /Slovakia/);
      await page.keyboard.press('Escape');
      await waitForNoCard(stage.session, page);
      expect(await page.evaluate(fingerprint)).toEqual(without);
      expect(await page.evaluate('heard')).toEqual([]);
    });

    it('cannot load any file of ours, and is refused as quickly as where nobody is', async () => {
      const page = await stage.session.open(PROBED);
      const own = (await desk(stage.session)).url().replace(/options\.html.*$/, '');
      await page.bringToFront();
      for (const file of FILES) {
        // Of two that are alike either is later in half of the pairs; of 200 a share beyond these is no chance.
        const share = await page.evaluate(compareRefusals, [own + file, NOBODY[stage.name] + file] as const, 200);
        expect(share, file).toBeGreaterThan(0.25);
        expect(share, file).toBeLessThan(0.75);
      }
    });
  },
  LENT,
);
