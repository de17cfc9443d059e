import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Block, locate, readBlocks, readingRoot, walkBlocks } from './blocks.ts';
import { containerOf } from './elements.ts';

function page(body: string): Document {
  return parseHTML(`<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`)
    .document as unknown as Document;
}

function blocksOf(body: string): Block[] {
  const root = readingRoot(page(body));
  return root ? [...readBlocks(root)] : [];
}

const texts = (body: string) => blocksOf(body).map((block) => block.text);

describe('reading blocks', () => {
  const cases: readonly (readonly [what: string, html: string, blocks: readonly string[]])[] = [
    [
      'joins over inline elements',
      '<p>President <b>Xi</b> <a href="#">Jin<i>ping</i></a> left.</p>',
      ['President Xi Jinping left.'],
    ],
    ['parts paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['keeps loose text between blocks apart', '<div>one <p>two</p> three</div>', ['one', 'two', 'three']],
    [
      'finds blocks inside inline elements',
      '<a href="#">intro<div>Robert Fico</div>outro</a>',
      ['intro', 'Robert Fico', 'outro'],
    ],
    ['collapses white space', '<p>\n   Robert\n\t  Fico  </p>', ['Robert Fico']],
    ['collapses white space over elements', '<p>Robert <b> Fico</b> </p>', ['Robert Fico']],
    ['keeps the lines of pre', '<pre>one\n  two</pre>', ['one\n  two']],
    ['breaks lines at br', '<p>Confirmed: <br> Fico<br>Vučić</p>', ['Confirmed:\nFico\nVučić']],
    ['parts paragraphs made with two br', '<p>One.<br><br>Two.<br> <br>Three.</p>', ['One.', 'Two.', 'Three.']],
    [
      'parts words that only style keeps apart',
      '<div><span>Vladimir Putin</span><span>2 hours ago</span></div>',
      ['Vladimir Putin 2 hours ago'],
    ],
    ['parts names in neighbouring links', '<div><a>Putin</a><a>Xi</a></div>', ['Putin Xi']],
    [
      'parts a caption from its credit',
      '<figcaption><span>Fico in Moscow.</span><span>A. Writer</span></figcaption>',
      ['Fico in Moscow. A. Writer'],
    ],
    ['joins a drop cap', '<p><span>V</span>ladimir Putin</p>', ['Vladimir Putin']],
    ['joins an ordinal', '<p>May 9<sup>th</sup></p>', ['May 9th']],
    ['parts a footnote mark', '<p>Putin<sup>1</sup> said</p>', ['Putin 1 said']],
    ['joins at wbr and comments', '<p>Zelen<wbr>sky<!-- x -->y</p>', ['Zelenskyy']],
    ['joins Chinese over elements', '<p><a>习近平</a><a>主席</a></p>', ['习近平主席']],
    [
      'skips ruby annotations',
      '<p><ruby>習近平<rp>(</rp><rt>しゅうきんぺい</rt><rp>)</rp></ruby>国家主席</p>',
      ['習近平国家主席'],
    ],
    ['parts at what it does not read', '<p>Putin<code>x</code>Xi<img alt="y">Modi</p>', ['Putin Xi Modi']],
    [
      'skips scripts and styles',
      '<script>Putin</script><style>Xi</style><noscript>Modi</noscript><template>Kim</template>',
      [],
    ],
    [
      'skips what the reader writes',
      '<textarea>Putin</textarea><div contenteditable>Xi</div><div role="textbox">Modi</div>',
      [],
    ],
    ['reads what is not editable', '<p contenteditable="false">Robert Fico</p>', ['Robert Fico']],
    ['skips what is hidden', '<p hidden>Putin</p><p hidden="until-found">Fico</p>', ['Fico']],
    ['skips menus', '<nav><ul><li>Putin</li></ul></nav><div role="menu">Xi</div><p>Fico</p>', ['Fico']],
    ['skips dialogs', '<dialog>Putin</dialog><dialog open>Xi</dialog><p>Robert Fico</p>', ['Robert Fico']],
    [
      'reads the cells of a row together',
      '<table><tr><th>Guest</th>\n<td> Fico </td><td></td><td>came</td></tr><tr><td>Xi</td></tr></table>',
      ['Guest | Fico | came', 'Xi'],
    ],
    [
      'reads what stands in blocks within a cell apart, as where a table is but a frame',
      '<table><tr><td>Menu</td><td><p>One.</p><p>Two.</p></td></tr></table>',
      ['Menu', 'One.', 'Two.'],
    ],
    [
      'reads a cell with one paragraph as the cell',
      '<table><tr><td><p>Serbia</p></td><td><div>Vučić</div></td><td><p>came</p></td></tr></table>',
      ['Serbia | Vučić | came'],
    ],
    ['skips a hidden cell', '<table><tr><td>Fico</td><td hidden>Xi</td><td>came</td></tr></table>', ['Fico | came']],
    ['keeps a name with a no-break space', '<p>Mr\u00a0Modi</p>', ['Mr\u00a0Modi']],
    ['keeps astral characters whole', '<p>🇷🇺<b>🇨🇳 Xi</b></p>', ['🇷🇺🇨🇳 Xi']],
    ['says nothing of an empty page', '<div> <p>\n</p><p>1</p></div>', []],
  ];
  it.each(cases)('%s', (_what, html, blocks) => {
    expect(texts(html)).toEqual(blocks);
  });

  it('passes over what is known and still reads the text around it', () => {
    const document = page('<div>before<p>known</p>after</div>');
    const known = document.querySelector('p');
    const root = readingRoot(document);
    expect(root && [...readBlocks(root, (element) => element === known)].map((block) => block.text)).toEqual([
      'before',
      'after',
    ]);
  });

  it('cuts a text node with a whole book in it at white space', () => {
    const text = 'Robert Fico came. '.repeat(5_000).trim();
    const blocks = blocksOf(`<p>${text}</p>`);
    expect(blocks.length).toBeGreaterThan(3);
    expect(Math.max(...blocks.map((block) => block.text.length))).toBeLessThanOrEqual(20_000);
    expect(blocks.map((block) => block.text).join(' ')).toBe(text);
  });

  it('reads deep nesting without a deep call stack', () => {
    const document = page('');
    let inner: Element = document.body;
    for (let depth = 0; depth < 10_000; depth++) {
      const next = document.createElement(depth % 2 ? 'div' : 'span');
      inner.appendChild(next);
      inner = next;
    }
    inner.textContent = 'Robert Fico';
    expect([...readBlocks(document.body)].map((block) => block.text)).toEqual(['Robert Fico']);
  });

  it('gives up, and says so, where the page takes the ground away', () => {
    const document = page('<section><p>one</p><p>two</p></section><p>three</p>');
    const walk = walkBlocks(document.body);
    expect(walk.next()).toMatchObject({ value: { text: 'one' } });
    document.querySelector('section')?.remove();
    expect(walk.next()).toMatchObject({ value: { text: 'two' } });
    expect(walk.next()).toEqual({ done: true, value: false });
  });
});

describe('pausing', () => {
  it('is possible within a block of very many nodes', () => {
    const document = page('<p></p>');
    for (let at = 0; at < 3_000; at++) document.querySelector('p')?.append('x');
    const steps = [...walkBlocks(document.body)];
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.filter(Boolean)).toHaveLength(1);
  });
});

describe('locating a stretch of a block', () => {
  const cases: readonly (readonly [what: string, html: string, stretch: string])[] = [
    ['in one node', '<p>Then Fico came.</p>', 'Fico'],
    ['over inline elements', '<p>Then <b>Xi</b> <i>Jin</i>ping came.</p>', 'Xi Jinping'],
    ['behind collapsed white space', '<p>  Then\n\n   Robert\n   Fico   came.</p>', 'Robert Fico'],
    ['behind a line break', '<p>Confirmed:<br>\n Robert Fico<br></p>', 'Robert Fico'],
    ['at the very start and end', '<p>Fico</p>', 'Fico'],
    ['behind a space that stands in no node', '<p><a>Putin</a><a>Xi</a></p>', 'Xi'],
  ];
  it.each(cases)('%s', (_what, html, stretch) => {
    const [block] = blocksOf(html);
    const start = block?.text.indexOf(stretch) ?? -1;
    expect(start).toBeGreaterThanOrEqual(0);
    const found = block && locate(block, start, start + stretch.length);
    expect(found).not.toBeNull();
    if (!found) return;
    const { from, to } = found;
    expect(from.node.data.slice(from.offset)[0]).toBe(stretch[0]);
    expect(to.node.data[to.offset - 1]).toBe(stretch.at(-1));
    if (from.node === to.node) expect(from.node.data.slice(from.offset, to.offset).replace(/\s+/g, ' ')).toBe(stretch);
  });

  it('every character of every block stands where it is said to stand', () => {
    const html =
      '<p>\n One <b> two</b>\n<i>three </i> four<br>five  </p><pre> a\n  b</pre><div>loose <p>x y</p> end </div>';
    for (const block of blocksOf(html)) {
      for (let at = 0; at < block.text.length; at++) {
        const place = locate(block, at, at + 1);
        const unit = block.text[at] ?? '';
        if (place) expect(place.from.node.data.slice(place.from.offset)[0]?.replace(/\s/, unit)).toBe(unit);
        else expect(unit).toMatch(/\s/);
      }
    }
  });

  it('answers null for an empty stretch and for one outside the text', () => {
    const [block] = blocksOf('<p>Robert Fico</p>');
    expect(block && locate(block, 3, 3)).toBeNull();
    expect(block && locate(block, 5, 99)).toBeNull();
  });
});

describe('the container of a node', () => {
  const cases: readonly (readonly [what: string, html: string, container: string | null])[] = [
    ['the nearest block above inline elements', '<section><p><b><i id="x">y</i></b></p></section>', 'p'],
    ['the element itself if it is a block', '<section><p id="x">y</p></section>', 'p'],
    ['the body for loose text', '<i id="x">y</i>', 'body'],
    ['none inside a menu', '<nav><p id="x">y</p></nav>', null],
    ['none inside an editor', '<div contenteditable><p id="x">y</p></div>', null],
    ['none inside hidden parts', '<div hidden><p><b id="x">y</b></p></div>', null],
  ];
  it.each(cases)('%s', (_what, html, container) => {
    const node = page(html).getElementById('x');
    expect(node && (containerOf(node, new Map())?.localName ?? null)).toBe(container);
  });
  it('none outside the document', () => {
    expect(containerOf(page('').createElement('p'), new Map())).toBeNull();
  });
});
