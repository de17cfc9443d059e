// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnnotateRequest, AnnotateResponse, Findings } from '../browser/messages.ts';
import { BATCH_MS, PULSE_MS, RESTLESS_AFTER, RETRIES, SLOWEST_BATCH_MS, SLOWEST_RETRY_MS } from './limits.ts';
import type { PageMark } from './page-mark.ts';
import { PageReader } from './reader.ts';

vi.stubGlobal('StaticRange', class StaticRange {});

/** A background that marks `Fico` and introduces him to what follows. */
function answer(request: AnnotateRequest): AnnotateResponse {
  const found = request.blocks.flatMap(({ id, text }): Findings[] => {
    const start = text.indexOf('Fico');
    if (start < 0) return [];
    return [
      {
        block: id,
        marks: [{ start, end: start + 4, kind: 'leader', id: 'robert-fico', recorded: true }],
        claims: [],
      },
    ];
  });
  const leaders = found.length > 0 ? ['robert-fico'] : [];
  return { found, published: request.published ?? '2025-05-08', lang: 'en', context: { leaders, events: [] } };
}

const LONG = 'word '.repeat(100);

describe('reading a page', () => {
  let requests: AnnotateRequest[];
  let shown: Set<PageMark>;
  let alive: boolean;
  let reader: PageReader;
  let annotate: (request: AnnotateRequest) => Promise<AnnotateResponse>;
  let stopped: number;

  const texts = (at: number) => requests[at]?.blocks.map((block) => block.text);
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  const start = async (html: string) => {
    document.body.innerHTML = html;
    reader.start();
    await pass(50);
  };
  const navigate = (path: string) => history.pushState(null, '', path);
  const setHidden = (hidden: boolean) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const find = (selector: string): Element => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(selector);
    return found;
  };

  beforeEach(() => {
    vi.useFakeTimers();
    // The address may only be set from outside the page, which happy-dom offers under its own name.
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://www.example.org/one');
    document.head.innerHTML = '';
    document.title = 'A title';
    requests = [];
    shown = new Set();
    alive = true;
    stopped = 0;
    annotate = async (request) => answer(request);
    reader = new PageReader(
      document,
      {
        show: (mark) => void shown.add(mark),
        hide: (mark) => void shown.delete(mark),
        register: () => {},
        setCurrent: () => {},
        stop: () => {},
      },
      {
        annotate: (request) => {
          requests.push(request);
          return annotate(request);
        },
        isAlive: () => alive,
        onFollowed: () => {},
        onStopped: () => stopped++,
      },
    );
  });
  afterEach(() => {
    reader.stop();
    setHidden(false);
    vi.useRealTimers();
  });

  it('sends the whole article once and marks what comes back', async () => {
    await start('<p>Robert Fico</p><p>came</p>');
    expect(requests).toHaveLength(1);
    expect(texts(0)).toEqual(['Robert Fico', 'came']);
    expect(requests[0]).toMatchObject({ title: 'A title', dated: { url: 'https://www.example.org/one' } });
    expect([...shown].map((mark) => mark.text)).toEqual(['Fico']);
    expect(reader.summary()).toMatchObject({
      published: '2025-05-08',
      lang: 'en',
      entries: [{ text: 'Fico', count: 1 }],
    });
    await pass(PULSE_MS);
    expect(requests).toHaveLength(1);
  });

  it('gathers new content and sends it with what was introduced before', async () => {
    await start('<main><p>Robert Fico</p></main>');
    find('main').insertAdjacentHTML('beforeend', '<p>one</p>');
    await pass(100);
    find('main').insertAdjacentHTML('beforeend', '<p>Fico two</p>');
    await pass(BATCH_MS);
    expect(requests).toHaveLength(2);
    expect(texts(1)).toEqual(['one', 'Fico two']);
    expect(requests[1]).toMatchObject({ published: '2025-05-08', context: { leaders: ['robert-fico'] } });
    expect(requests[1]?.dated).toBeUndefined();
    expect(shown.size).toBe(2);
  });

  it('lets go of what is taken out', async () => {
    await start('<main><p>Robert Fico</p><p>came</p></main>');
    find('p').remove();
    await pass(BATCH_MS + 50);
    expect(shown.size).toBe(0);
    expect(requests).toHaveLength(1);
  });

  it('reads an element that was hidden when it is shown', async () => {
    await start('<p>x y</p><p id="h" hidden>Fico</p>');
    expect(shown.size).toBe(0);
    find('#h').removeAttribute('hidden');
    await pass(BATCH_MS + 50);
    expect(shown.size).toBe(1);
    find('#h').setAttribute('hidden', '');
    await pass(SLOWEST_BATCH_MS);
    expect(shown.size).toBe(0);
  });

  it('takes a navigation that replaces the text for another page', async () => {
    await start(`<main><p>Robert Fico</p><p>${LONG}</p></main>`);
    navigate('/2025/06/01/two');
    find('main').innerHTML = `<p>Fico again</p><p>${LONG}!</p>`;
    await pass(SLOWEST_BATCH_MS);
    expect(requests).toHaveLength(2);
    expect(requests[1]).toMatchObject({
      context: { leaders: [], events: [] },
      dated: { url: 'https://www.example.org/2025/06/01/two' },
    });
    expect(requests[1]?.published).toBeUndefined();
    expect(shown.size).toBe(1);
  });

  it('takes it so too where the text comes long after the address, into the same elements', async () => {
    await start(`<main><p id="a">Robert Fico</p><p id="b">${LONG}</p></main>`);
    navigate('/two');
    find('main').insertAdjacentHTML('beforeend', '<p>loading</p>');
    await pass(SLOWEST_BATCH_MS);
    const before = requests.length;
    (find('#a').firstChild as Text).data = 'Fico again';
    (find('#b').firstChild as Text).data = `${LONG}!`;
    await pass(SLOWEST_BATCH_MS * 2);
    expect(requests.slice(before).flatMap(({ blocks }) => blocks.map(({ text }) => text))).toContain('Fico again');
    expect(requests.at(-1)?.context).toEqual({ leaders: [], events: [] });
  });

  it('keeps its marks where an endless page changes its address', async () => {
    await start(`<main><p>Robert Fico</p><p>${LONG}</p></main>`);
    const [mark] = shown;
    navigate('/next-article');
    find('main').insertAdjacentHTML('beforeend', '<p>another article</p>');
    await pass(SLOWEST_BATCH_MS);
    expect([...shown]).toEqual([mark]);
    expect(texts(1)).toEqual(['another article']);
    // What the first article introduced is not introduced in the second.
    expect(requests[1]?.context).toEqual({ leaders: [], events: [] });
  });

  it('does not mind a change of the fragment', async () => {
    await start('<p>Robert Fico</p>');
    location.hash = '#comments';
    document.body.append(' more');
    await pass(SLOWEST_BATCH_MS);
    expect(texts(1)).toEqual(['more']);
    expect(requests[1]?.context?.leaders).toEqual(['robert-fico']);
  });

  it('waits while the tab is hidden', async () => {
    setHidden(true);
    await start('<p>Robert Fico</p>');
    expect(requests).toHaveLength(0);
    setHidden(false);
    await pass(50);
    expect(requests).toHaveLength(1);
    setHidden(true);
    document.body.insertAdjacentHTML('beforeend', '<p>Fico</p>');
    await pass(PULSE_MS);
    expect(requests).toHaveLength(1);
    setHidden(false);
    await pass(50);
    expect(shown.size).toBe(2);
  });

  it('does not run after a text that changes all the time', async () => {
    await start('<p id="clock">0</p><p>Robert Fico</p>');
    for (let second = 1; second <= 60; second++) {
      (find('#clock').firstChild as Text).data = `It is ${second}`;
      await pass(1_000);
    }
    expect(requests.length).toBeLessThanOrEqual(3 * RESTLESS_AFTER);
  });

  it('still reads new content beside such a text', async () => {
    await start('<p id="clock">0</p>');
    for (let second = 1; second <= 20; second++) {
      (find('#clock').firstChild as Text).data = `It is ${second}`;
      if (second === 15) document.body.insertAdjacentHTML('beforeend', '<p>Robert Fico</p>');
      await pass(1_000);
    }
    expect(shown.size).toBe(1);
  });

  it('tries again where the background cannot be reached, ever more rarely, and then leaves the page alone', async () => {
    annotate = () => Promise.reject(new Error('no answer'));
    await start('<p>Robert Fico</p>');
    for (let second = 0; second < 600; second++) {
      document.body.insertAdjacentHTML('beforeend', '<p>more</p>');
      await pass(1_000);
    }
    expect(requests.length).toBeGreaterThan(RETRIES);
    expect(requests.length).toBeLessThanOrEqual(RETRIES + 1 + 600_000 / SLOWEST_RETRY_MS);
    annotate = async (request) => answer(request);
    await pass(SLOWEST_RETRY_MS);
    expect(shown.size).toBe(1);
  });

  it('falls silent for good when the extension is gone', async () => {
    await start('<p>Robert Fico</p>');
    alive = false;
    document.body.insertAdjacentHTML('beforeend', '<p>Fico</p>');
    await pass(SLOWEST_BATCH_MS);
    expect(stopped).toBe(1);
    expect(shown.size).toBe(0);
    expect(requests).toHaveLength(1);
    expect(reader.isAtWork()).toBe(false);
  });
});
