// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark, PageClaim } from '../browser/messages.ts';
import { readBlocks } from './blocks.ts';
import { type HeldBlock, Ledger } from './ledger.ts';
import type { PageMark } from './page-mark.ts';

/** The words that are found on every page of these stories. */
const NAMES: Readonly<Record<string, Pick<Mark, 'kind' | 'id' | 'recorded'>>> = {
  Fico: { kind: 'leader', id: 'robert-fico', recorded: true },
  Nobody: { kind: 'leader', id: 'nobody', recorded: false },
  'May 9': { kind: 'event', id: 'moscow-victory-day/2025', recorded: true },
};

/** What the pages of these stories claim, where they do. */
const SAID = 'will come';
const CLAIM: Omit<PageClaim, 'block' | 'start' | 'end'> = {
  subject: { leader: 'robert-fico' },
  event: 'moscow-victory-day/2025',
  status: 'accepted',
  speaker: null,
  quote: { exact: SAID, prefix: '', suffix: '' },
};

// happy-dom has none; nothing here looks into it.
vi.stubGlobal('StaticRange', class StaticRange {});

describe('what is held of a page', () => {
  let ledger: Ledger;
  let shown: Set<PageMark>;

  beforeEach(() => {
    shown = new Set();
    ledger = new Ledger({ show: (mark) => shown.add(mark), hide: (mark) => shown.delete(mark) });
  });

  const mark = (block: HeldBlock) => {
    const marks: Mark[] = [];
    for (const [text, found] of Object.entries(NAMES)) {
      for (let at = block.text.indexOf(text); at >= 0; at = block.text.indexOf(text, at + 1)) {
        marks.push({ ...found, start: at, end: at + text.length });
      }
    }
    const at = block.text.indexOf(SAID);
    const claims: PageClaim[] = at < 0 ? [] : [{ ...CLAIM, block: block.id, start: at, end: at + SAID.length }];
    ledger.mark(block, { marks, claims });
  };
  /** Reads the page as the reader does and marks what is new; gives back the new texts. */
  const read = (): string[] => {
    const byContainer = Map.groupBy(readBlocks(document.body), (block) => block.container);
    for (const container of ledger.containers()) if (!byContainer.has(container)) ledger.hold(container, []);
    const fresh = [...byContainer].flatMap(([container, blocks]) => ledger.hold(container, blocks));
    fresh.forEach(mark);
    return fresh.map((block) => block.text);
  };
  const page = (html: string) => {
    document.body.innerHTML = html;
    return read();
  };
  const texts = () => ledger.inOrder().map((one) => one.text);
  const find = (selector: string): Element => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(selector);
    return found;
  };

  it('shows every mark of subjects with a record, and the first of others', () => {
    page('<p>Fico, Nobody</p><p>Fico and Nobody on May 9</p>');
    expect(texts()).toHaveLength(5);
    expect([...shown].map((one) => one.text).sort()).toEqual(['Fico', 'Fico', 'May 9', 'Nobody']);
  });

  it('counts subjects in the order of their first mention', () => {
    page('<p>On May 9</p><p>Fico, Nobody</p><p>Fico</p>');
    expect(ledger.entries()).toEqual([
      { kind: 'event', id: 'moscow-victory-day/2025', recorded: true, text: 'May 9', count: 1 },
      { kind: 'leader', id: 'robert-fico', recorded: true, text: 'Fico', count: 2 },
      { kind: 'leader', id: 'nobody', recorded: false, text: 'Nobody', count: 1 },
    ]);
  });

  it('asks nothing again of a page that has not changed', () => {
    page('<p>Fico</p><div>May 9 <p>x y</p> Fico</div>');
    const before = ledger.inOrder();
    expect(read()).toEqual([]);
    expect(ledger.inOrder()).toEqual(before);
  });

  it('asks only for the block that has changed, and drops its old marks', () => {
    page('<p>Fico</p><p>May 9</p>');
    find('p').textContent = 'nobody here';
    expect(read()).toEqual(['nobody here']);
    expect(texts()).toEqual(['May 9']);
    expect(shown.size).toBe(1);
  });

  it('holds what is said in the order of the page, also over new nodes with the same text', () => {
    page('<p>Nobody will come</p><p id="x">Fico will come</p>');
    find('p').before(Object.assign(document.createElement('p'), { textContent: 'They will come' }));
    read();
    const inOrder = ledger.claims().map(({ block }) => ledger.block(block)?.text);
    expect(inOrder).toEqual(['They will come', 'Nobody will come', 'Fico will come']);
    page('<p>Fico will come</p>');
    expect(ledger.claims()).toHaveLength(1);
    page('<p>Fico stays</p>');
    expect(ledger.claims()).toEqual([]);
  });

  it('moves marks over to new nodes with the same text, without asking', () => {
    page('<p>Then Fico came</p>');
    find('p').innerHTML = 'Then <b>Fico</b> came';
    expect(read()).toEqual([]);
    expect(texts()).toEqual(['Fico']);
    expect(ledger.inOrder()[0]?.from.node.parentElement?.localName).toBe('b');
    expect(shown.size).toBe(1);
  });

  it('lets go of what has left the document', () => {
    page('<section><p>Fico</p></section><p>May 9</p>');
    find('section').remove();
    ledger.sweep();
    expect(texts()).toEqual(['May 9']);
    expect(shown.size).toBe(1);
  });

  it('lets go of what has been hidden', () => {
    page('<section><p>Fico</p></section><p>May 9</p>');
    ledger.sweep([find('section')]);
    expect(texts()).toEqual(['May 9']);
    expect(ledger.isKnown(find('section p'))).toBe(false);
  });

  it('shows the next mark of a subject without a record where the first has gone', () => {
    page('<p>Nobody</p><p>Nobody</p>');
    const [first, second] = ledger.inOrder();
    expect([...shown]).toEqual([first]);
    find('p').remove();
    ledger.sweep();
    expect([...shown]).toEqual([second]);
  });

  it('takes a mark off at once where its words are no longer there', () => {
    page('<p>Fico and Fico</p>');
    const text = find('p').firstChild as Text;
    text.data = 'Fico and Xi..';
    ledger.checkNode(text);
    expect([...shown].map((one) => one.from.offset)).toEqual([0]);
  });

  it('puts no mark where the page has changed while the answer was on its way', () => {
    document.body.innerHTML = '<p>Fico came</p>';
    const [held] = ledger.hold(find('p'), [...readBlocks(find('p'))]);
    (find('p').firstChild as Text).data = 'Xi';
    if (held) mark(held);
    expect(shown.size).toBe(0);
  });

  it('leaves out what is said in a link to another page', () => {
    page(
      '<p>Also: <a href="/other">Fico will come after all</a></p><p><a href="/who">Fico</a> will come on Friday.</p>',
    );
    expect(ledger.claims().map((claim) => claim.block)).toEqual([2]);
    expect(texts()).toEqual(['Fico', 'Fico']);
  });

  it.each([
    ['<div id="comments"><p>Fico will come</p></div>', 0],
    ['<ol class="comment-list"><li>Fico will come</li></ol>', 0],
    ['<div itemtype="https://schema.org/Comment"><p>Fico will come</p></div>', 0],
    ['<div class="commentary"><p>Fico will come</p></div>', 1],
  ])('marks names in readers’ comments, and does not count what they say: %s', (html, claims) => {
    page(html);
    expect(ledger.claims()).toHaveLength(claims);
    expect(texts()).toEqual(['Fico']);
  });

  it('knows how much it holds', () => {
    page('<p>Fico</p><p>May 9</p>');
    expect(ledger.chars).toBe(9);
    expect(ledger.charsIn(find('p'))).toBe(4);
    ledger.clear();
    expect(ledger.chars).toBe(0);
    expect(shown.size).toBe(0);
  });
});
