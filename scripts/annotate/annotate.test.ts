import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/recognise/annotate.ts';
import { TEST_PACK } from '../../lib/recognise/fixtures/world.ts';
import { compileWorld, knowledgeFrom, worldOf } from '../../lib/recognise/knowledge.ts';
import type { ClaimReading } from '../../lib/recognise/types.ts';
import type { KeptKnowledge } from './bundled-knowledge.ts';
import { readDocument, withoutTeasers } from './document.ts';
import { answerLine } from './input-line.ts';
import { batchesOf, linesOf } from './lines.ts';
import { annotateStream } from './stream.ts';

const world = worldOf([TEST_PACK]);
const kept: KeptKnowledge = { world, blob: compileWorld(world) };
const knowledge = knowledgeFrom(kept.world, kept.blob);
const answer = (line: unknown) =>
  JSON.parse(answerLine(typeof line === 'string' ? line : JSON.stringify(line), 7, {}, knowledge).json);

async function* chunks(...parts: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield Buffer.from(part);
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('a line of NDJSON', () => {
  it('is answered with mentions whose text stands at their offsets', () => {
    const text = 'The Slovak prime minister met 👋 Xi Jinping on 8 May 2025.';
    const { id, lang, published, mentions, claims } = answer({ id: 'a', text, published: '2025-05-09' });
    expect({ id, lang, published, claims }).toEqual({ id: 'a', lang: 'en', published: '2025-05-09', claims: [] });
    for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(mentions.filter((mention: { kind: string }) => mention.kind === 'leader')).toEqual([
      { kind: 'leader', id: 'robert-fico', text: 'Slovak prime minister', start: 4, end: 25 },
      { kind: 'leader', id: 'xi-jinping', text: 'Xi Jinping', start: 33, end: 43 },
    ]);
  });

  it('of HTML is read block by block, with its own date and language, and its text returned', () => {
    const html =
      '<html lang="en"><head><meta property="article:published_time" content="2010-06-01T10:00:00Z"></head>' +
      '<body><nav>Menu</nav><p>The <b>Kazakh</b> president came.</p><p>So did <i>Vladimir</i> Putin.</p></body></html>';
    const { text, published, mentions } = answer({ id: 'h', html });
    expect(text).toBe('The Kazakh president came.\n\nSo did Vladimir Putin.');
    expect(published).toBe('2010-06-01');
    expect(mentions.map((mention: { id: string }) => mention.id)).toEqual(['nursultan-nazarbayev', 'vladimir-putin']);
  });

  it('of a page as newsrooms make them is dated beside its headline and read in the language of its prose', () => {
    const html = `<!doctype html><html lang="en"><head><title>Кто приедет на парад в Москву | Сайт</title></head><body>
      <header><div>Sunday, November 22, 2026</div></header><div><h1>Кто приедет на парад в Москву</h1>
      <span>9 мая 2025, 08:15</span></div>
      <p>Премьер-министр Словакии Роберт Фицо сообщил, что он приехал в Москву и останется там после парада.</p>
      <table><tr><td>Китай</td><td><p>Си Цзиньпин</p></td></tr></table></body></html>`;
    const { lang, published, text, mentions } = answer({ id: 'p', html });
    expect({ lang, published }).toEqual({ lang: 'ru', published: '2025-05-09' });
    expect(text).toContain('Китай | Си Цзиньпин');
    const leaders = mentions.filter((mention: { kind: string }) => mention.kind === 'leader');
    expect(leaders.map((mention: { id: string }) => mention.id)).toEqual(['robert-fico', 'xi-jinping']);
  });

  it('of HTML leaves out what other pages say, to which it points', () => {
    const document = readDocument({
      id: 'h',
      html: '<p>Fico came to Moscow.</p><p>Read also: <a href="/x">Modi came to Beijing</a></p>',
    });
    const said = (words: string) => {
      const start = document.article.text.indexOf(words);
      return { start, end: start + words.length } as ClaimReading;
    };
    const [own, other] = [said('Fico came to Moscow.'), said('Read also: Modi came to Beijing')];
    const read = { ...annotate(document.article, knowledge), claims: [own, other] };
    expect(withoutTeasers(read, document).claims).toEqual([own]);
  });

  it.each([
    [
      'its own field',
      { published: '2012-05-01', url: 'https://x.org/2011/03/04/a', text: 'date 2010-01-01\nText.' },
      '2012-05-01',
    ],
    ['its address', { url: 'https://x.org/2011/03/04/a', text: 'date 2010-01-01\nText.' }, '2011-03-04'],
    ['its text', { text: 'date 2010-01-01\nText.' }, '2010-01-01'],
    ['nothing', { text: 'Text.' }, null],
  ])('takes its date from %s', (_, fields, published) => {
    expect(answer({ id: 'd', ...fields }).published).toBe(published);
  });

  it.each([
    ['no JSON', '{', null],
    ['no object', '[]', null],
    ['an id that is no string', '{"id":1,"text":"x"}', null],
    ['neither text nor html', '{"id":"e"}', 'e'],
    ['a day that does not exist', '{"id":"e","text":"x","published":"2025-02-30"}', 'e'],
    ['nothing', '', null],
  ])('of %s answers with an error', (_, line, id) => {
    const failed = answer(line);
    expect(failed).toEqual({ id, line: 7, error: expect.any(String) });
  });
});

describe('linesOf', () => {
  it('splits at line feeds alone, whatever the chunks', async () => {
    const euro = Buffer.from('€');
    const lines = await collect(
      linesOf(chunks('{"a":"x\u2028y"}\r\n', '\n', euro.subarray(0, 1), euro.subarray(1), 'end')),
    );
    expect(lines).toEqual(['{"a":"x\u2028y"}', '', '€end']);
  });
  it('gathers lines into batches that know their first number', async () => {
    const batches = await collect(batchesOf(linesOf(chunks('aaa\nbbb\nccc\n')), 8));
    expect(batches).toEqual([
      { first: 1, lines: ['aaa', 'bbb'], full: true },
      { first: 3, lines: ['ccc'], full: false },
    ]);
  });
});

describe('annotateStream', () => {
  it('answers a line before the next one comes, for callers that wait for it', async () => {
    const answers: string[] = [];
    let answered = Promise.withResolvers<void>();
    const output = new Writable({
      write(chunk: Buffer, _, done) {
        answers.push(JSON.parse(chunk.toString()).id);
        answered.resolve();
        done();
      },
    });
    async function* waiting(): AsyncGenerator<Buffer> {
      for (const id of ['a', 'b', 'c']) {
        answered = Promise.withResolvers<void>();
        yield Buffer.from(`${JSON.stringify({ id, text: 'Vladimir Putin spoke.' })}\n`);
        await answered.promise;
      }
    }
    expect(await annotateStream(waiting(), output, kept, {}, 2)).toBe(true);
    expect(answers).toEqual(['a', 'b', 'c']);
  });

  it('answers in input order on several threads, and tells that a line failed', async () => {
    const count = 300;
    const input = Array.from({ length: count }, (_, n) =>
      n === 150
        ? 'broken\n'
        : `${JSON.stringify({ id: String(n), text: `Vladimir Putin spoke. ${'Filler. '.repeat(200)}` })}\n`,
    );
    const written: string[] = [];
    const output = new Writable({
      write(chunk: Buffer, _, done) {
        written.push(chunk.toString());
        done();
      },
    });
    expect(await annotateStream(chunks(...input), output, kept, {}, 2)).toBe(false);
    const rows = written
      .join('')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map((row) => row.id)).toEqual(Array.from({ length: count }, (_, n) => (n === 150 ? null : String(n))));
    expect(rows[150]).toEqual({ id: null, line: 151, error: expect.any(String) });
  });
});
