import type { Page } from '../harness/server.ts';
import { newsPage } from './page.ts';

/** A page that is unlike others, and what a reader of it should see marked. */
export interface StrangePage {
  readonly about: string;
  readonly url: string;
  readonly page: Page;
  /** Leaders that are marked in the end; where there are very many, how many near the window at least. */
  readonly leaders: readonly string[] | number;
  /** Pages that stand in its frames. */
  readonly frames?: Readonly<Record<string, Page>>;
}

const PARADE = 'is expected in Moscow on May 9 for the Victory Day parade.';

function page(title: string, body: string, head = ''): Page {
  return { body: newsPage({ lang: 'en', title, published: '2025-05-08', body, head }) };
}

function times(n: number, piece: (i: number) => string): string {
  return Array.from({ length: n }, (_, i) => piece(i)).join('');
}

const FILLER = 'The weather stayed dry over the weekend and the trains ran late again. ';

/** Read as they are: what is running text in the document's own tree is marked, all else is left alone. */
export const STRANGE_PAGES: readonly StrangePage[] = [
  {
    about: '50,000 text nodes',
    url: 'https://www.bbc.com/news/many-nodes',
    page: page(
      'Many nodes',
      `<p>Xi Jinping ${PARADE}</p>${times(25_000, (i) => `<p>Line <b>${i}</b> of the minutes.</p>`)}<p>Robert Fico ${PARADE}</p>`,
    ),
    leaders: ['Xi Jinping', 'Robert Fico'],
  },
  {
    about: 'a text node of five megabytes',
    url: 'https://www.bbc.com/news/one-node',
    page: page('One node', `<p>Xi Jinping ${PARADE} ${FILLER.repeat(70_000)} Robert Fico ${PARADE}</p>`),
    leaders: ['Xi Jinping', 'Robert Fico'],
  },
  {
    about: '5,000 names',
    url: 'https://www.bbc.com/news/many-names',
    page: page(
      'Many names',
      times(2_500, (i) => `<p>${i}. Xi Jinping spoke with Vladimir Putin.</p>`),
    ),
    leaders: 20,
  },
  {
    about: 'elements nested a thousand deep',
    url: 'https://www.bbc.com/news/nested',
    page: page('Nested', `${'<div>'.repeat(400)}<p>Xi Jinping ${PARADE}</p>`, nestingScript(1_000)),
    leaders: ['Xi Jinping', 'Robert Fico'],
  },
  {
    about: 'elements nested ten thousand deep, which no browser can lay out',
    url: 'https://www.bbc.com/news/abyss',
    page: page(
      'Abyss',
      `<p>Xi Jinping ${PARADE}</p>`,
      `<style>article > div { display: none }</style>${nestingScript(10_000)}`,
    ),
    leaders: ['Xi Jinping', 'Robert Fico'],
  },
  {
    about: 'astral letters, bidirectional controls, joiners and combining marks',
    url: 'https://www.bbc.com/news/characters',
    page: page(
      'Characters',
      `<p>𝔘𝔫 😀 \u202eabc\u202c \u2066Xi Jinping\u2069 ${PARADE}</p><p>👩‍👩‍👧 Aleksandar Vuc\u030cic\u0301 came.</p><p>${'a\u0301'.repeat(5_000)} Robert\u00a0Fico too.</p>`,
    ),
    leaders: ['Xi Jinping', 'Aleksandar Vuc\u030cic\u0301', 'Robert Fico'],
  },
  {
    about: 'what the reader is writing',
    url: 'https://www.bbc.com/news/editors',
    page: page(
      'Editors',
      `<p>Xi Jinping ${PARADE}</p><div contenteditable>Dear Vladimir Putin, </div><textarea>Narendra Modi</textarea><p role="textbox">Robert Fico</p>`,
    ),
    leaders: ['Xi Jinping'],
  },
  {
    about: 'lists of links around the article',
    url: 'https://www.bbc.com/news/surrounded',
    page: page(
      'Surrounded',
      `<p>Xi Jinping ${PARADE}</p><aside><p>Robert Fico, says <a href="/count">our count</a>, has come three times.</p></aside><div class="news-ticker"><a href="/1">Vladimir Putin speaks</a></div><aside><ol><li><a href="/2">Narendra Modi speaks</a></ol></aside><footer><a href="/3">Donald Trump</a></footer>`,
    ),
    leaders: ['Xi Jinping', 'Robert Fico'],
  },
  {
    about: 'shadow roots, open and closed',
    url: 'https://www.bbc.com/news/shadows',
    page: page(
      'Shadows',
      `<p>Xi Jinping ${PARADE}</p><div><template shadowrootmode="open"><p>Robert Fico</p></template></div>
<div><template shadowrootmode="closed"><p>Narendra Modi</p></template></div>`,
    ),
    leaders: ['Xi Jinping'],
  },
  {
    about: 'frames of its own, of another listed site, and in a sandbox',
    url: 'https://www.bbc.com/news/frames',
    page: page(
      'Frames',
      `<p>Xi Jinping ${PARADE}</p><iframe srcdoc="<p>Vladimir Putin</p>"></iframe><iframe src="/news/framed"></iframe>
<iframe src="https://apnews.com/framed"></iframe><iframe sandbox src="/news/framed"></iframe>`,
    ),
    frames: {
      'https://www.bbc.com/news/framed': page('Framed', `<p>Robert Fico ${PARADE}</p>`),
      'https://apnews.com/framed': page('Framed elsewhere', `<p>Narendra Modi ${PARADE}</p>`),
    },
    leaders: ['Xi Jinping'],
  },
  {
    about: 'overridden Range, TreeWalker, MutationObserver and postMessage',
    url: 'https://www.bbc.com/news/overridden',
    page: page(
      'Overridden',
      `<p>Xi Jinping ${PARADE}</p><p id="later"></p>`,
      `<script>
for (const name of ['Range', 'StaticRange', 'TreeWalker', 'MutationObserver', 'Highlight'])
  window[name] = class { constructor() { throw new Error(name + ' is mine'); } };
document.createRange = document.createTreeWalker = window.postMessage = () => { throw new Error('mine'); };
Node.prototype.contains = Element.prototype.getAttribute = () => { throw new Error('mine'); };
addEventListener('load', () => { document.querySelector('#later').append('Robert Fico comes too.'); });
</script>`,
    ),
    leaders: ['Xi Jinping', 'Robert Fico'],
  },
  {
    about: 'messages that look like ours',
    url: 'https://www.bbc.com/news/forged',
    page: page(
      'Forged',
      `<p>Xi Jinping ${PARADE}</p><p id="later"></p>`,
      `<script>
addEventListener('load', () => {
  for (const name of ['reader', 'in-attendance:reader', 'attendance']) {
    document.dispatchEvent(new CustomEvent(name + ':wxt:content-script-started', { detail: { contentScriptName: name, messageId: '1' } }));
    postMessage({ type: 'wxt:content-script-started', contentScriptName: name, messageId: '1' }, '*');
    postMessage({ type: 'halt', data: undefined, id: 1, timestamp: 1 }, '*');
  }
  setTimeout(() => document.querySelector('#later').append('Robert Fico comes too.'));
});
</script>`,
    ),
    leaders: ['Xi Jinping', 'Robert Fico'],
  },
  {
    about: 'highlights of its own under our names, and a cleared registry',
    url: 'https://www.bbc.com/news/registry',
    page: page(
      'Registry',
      `<p>Xi Jinping ${PARADE}</p><p id="later"></p>`,
      `<script>
addEventListener('load', () => {
  CSS.highlights.clear();
  setTimeout(() => { CSS.highlights.clear(); document.querySelector('#later').append('Robert Fico comes too.'); });
});
</script>`,
    ),
    leaders: ['Xi Jinping', 'Robert Fico'],
  },
  {
    about: 'document.write after it has loaded',
    url: 'https://www.bbc.com/news/written',
    page: page(
      'Written',
      '<p>Xi Jinping arrives.</p>',
      `<script>
addEventListener('load', () => setTimeout(() => {
  document.open();
  document.write('<!doctype html><html lang="en"><title>Written anew</title><body><p>Robert Fico ${PARADE}</p></body></html>');
  document.close();
}));
</script>`,
    ),
    leaders: ['Robert Fico'],
  },
  {
    about: 'nodes that a framework moves and clones',
    url: 'https://www.bbc.com/news/moved',
    page: page(
      'Moved',
      `<ul id="list"><li>Xi Jinping ${PARADE}</li><li>Robert Fico ${PARADE}</li><li>Narendra Modi stays at home.</li></ul>`,
      `<script>
addEventListener('load', () => {
  let turns = 0;
  const turn = () => {
    const list = document.querySelector('#list');
    list.append(list.firstElementChild);
    list.lastElementChild.replaceWith(list.lastElementChild.cloneNode(true));
    if (++turns < 30) requestAnimationFrame(turn);
  };
  turn();
});
</script>`,
    ),
    leaders: ['Xi Jinping', 'Robert Fico', 'Narendra Modi'],
  },
  {
    about: 'a clock that changes with every frame',
    url: 'https://www.bbc.com/news/clock',
    page: page(
      'Clock',
      `<p>Xi Jinping ${PARADE}</p><p id="clock">0</p>`,
      `<script>
addEventListener('load', () => {
  let frames = 0;
  const tick = () => {
    document.querySelector('#clock').firstChild.data = String(++frames % 10) + ' to go, says Robert Fico';
    if (frames < 300) requestAnimationFrame(tick);
  };
  tick();
});
</script>`,
    ),
    leaders: ['Xi Jinping', 'Robert Fico'],
  },
  {
    about: 'a sandbox with an origin of its own',
    url: 'https://www.bbc.com/news/sandbox',
    page: {
      ...page('Sandbox', `<p>Xi Jinping ${PARADE}</p>`),
      headers: { 'content-security-policy': 'sandbox allow-scripts' },
    },
    leaders: ['Xi Jinping'],
  },
  {
    about: 'plain text',
    url: 'https://www.bbc.com/news/plain.txt',
    page: { body: `Xi Jinping ${PARADE}`, contentType: 'text/plain; charset=utf-8' },
    leaders: [],
  },
  {
    about: 'a PDF document',
    url: 'https://www.bbc.com/news/report.pdf',
    page: { body: pdfOf(`Xi Jinping ${PARADE}`), contentType: 'application/pdf' },
    leaders: [],
  },
  {
    about: 'XML',
    url: 'https://www.bbc.com/news/feed.xml',
    page: { body: `<?xml version="1.0"?><feed><title>Xi Jinping ${PARADE}</title></feed>`, contentType: 'text/xml' },
    leaders: [],
  },
  {
    about: 'XHTML',
    url: 'https://www.bbc.com/news/page.xhtml',
    page: {
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>XHTML</title></head><body><p>Xi Jinping ${PARADE}</p></body></html>`,
      contentType: 'application/xhtml+xml',
    },
    leaders: ['Xi Jinping'],
  },
];

/** The parser of HTML stops nesting at 512; a script goes on. Chromium itself fails at 3,000 (docs/browser-bugs.md). */
function nestingScript(depth: number): string {
  return `<script>
addEventListener('load', () => {
  let inner = document.querySelector('article');
  for (let i = 0; i < ${depth}; i++) inner = inner.appendChild(document.createElement('div'));
  inner.append('Robert Fico is expected too.');
});
</script>`;
}

/** The smallest document of one line that viewers open; they make up for the missing table of offsets. */
function pdfOf(line: string): string {
  const text = `BT /F 12 Tf 20 100 Td (${line}) Tj ET`;
  return `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length ${text.length}>>stream
${text}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>`;
}
