import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { gatherDateEvidence, withoutStaleHead } from './date-evidence.ts';
import { readLanguage } from './language.ts';
import { publishedDay, readPublished } from './published.ts';
import { dayInAddress, writtenDay } from './written-day.ts';

function page(head: string, body = '', html = '<html>'): Document {
  return parseHTML(`<!doctype html>${html}<head>${head}</head><body>${body}</body></html>`)
    .document as unknown as Document;
}
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const URL = 'https://www.example.org/world/guests';

describe('days as metadata writes them', () => {
  const cases: readonly (readonly [value: string, day: string | null])[] = [
    ['2025-05-08', '2025-05-08'],
    ['2025-05-08T23:30:00-04:00', '2025-05-08'],
    ['2025-05-08 10:00', '2025-05-08'],
    ['2025/5/8', '2025-05-08'],
    ['20250508', '2025-05-08'],
    ['20250508T101500Z', '2025-05-08'],
    ['2025年5月8日 10:15', '2025-05-08'],
    ['08.05.2025', '2025-05-08'],
    ['Thu, 08 May 2025 10:00:00 GMT', '2025-05-08'],
    ['8-May-2025', '2025-05-08'],
    ['May 8, 2025', '2025-05-08'],
    ['Thursday, September 4, 2025 at 9:00', '2025-09-04'],
    ['Thu May 08 10:00:00 UTC 2025', '2025-05-08'],
    ['5/8/2025', null],
    ['2025-02-30', null],
    ['1746662400', null],
    ['0001-01-01T00:00:00', null],
    ['May 2025', null],
    ['today', null],
    ['', null],
  ];
  it.each(cases)('%s', (value, day) => {
    expect(writtenDay(value)?.day ?? null).toBe(day);
  });
});

describe('days in addresses', () => {
  const cases: readonly (readonly [url: string, day: string | null])[] = [
    ['https://a.example/2025/05/08/world/parade', '2025-05-08'],
    ['https://a.example/news/2025/5/8/who-comes', '2025-05-08'],
    ['https://a.example/world/2025/may/08/who-comes', '2025-05-08'],
    ['https://a.example/world/who-comes-2025-05-08/', '2025-05-08'],
    ['https://a.example/20250508/abc/c.html', '2025-05-08'],
    ['http://a.example/2025-05/08/c_112.htm', '2025-05-08'],
    ['http://a.example/n1/2025/0508/c1002-1.html', '2025-05-08'],
    ['http://a.example/zyxw/202505/t20250508_11.shtml', '2025-05-08'],
    ['https://a.example/politika/2025_05_08_text', '2025-05-08'],
    ['https://a.example/articles/c20250599x', null],
    ['https://a.example/article/12025050812', null],
    ['https://a.example/2025/05/', null],
    ['https://a.example/?date=2025-05-08', null],
    ['https://2025-05-08.example/', null],
  ];
  it.each(cases)('%s', (url, day) => {
    expect(dayInAddress(url)).toBe(day);
  });
});

describe('the day of publication', () => {
  const article = { '@type': 'NewsArticle', datePublished: '2025-05-08T23:30:00-04:00', dateModified: '2025-05-10' };
  const cases: readonly (readonly [what: string, document: Document, url: string | null, day: string | null])[] = [
    ['from JSON-LD, in the publisher’s own offset', page(jsonLd(article)), null, '2025-05-08'],
    ['from a graph', page(jsonLd({ '@graph': [{ '@type': 'WebSite' }, article] })), null, '2025-05-08'],
    ['from a list of types', page(jsonLd({ ...article, '@type': ['Article', 'Thing'] })), null, '2025-05-08'],
    ['from a page’s main entity', page(jsonLd({ '@type': 'WebPage', mainEntity: article })), null, '2025-05-08'],
    [
      'not from articles that are only listed',
      page(jsonLd({ '@type': 'ItemList', itemListElement: [{ item: article }] })),
      null,
      null,
    ],
    [
      'from the article with the page’s own address',
      page(
        jsonLd([
          { ...article, datePublished: '2025-05-01', url: 'https://www.example.org/other' },
          { ...article, mainEntityOfPage: { '@id': 'http://example.org/world/guests/?utm=1' } },
        ]),
      ),
      URL,
      '2025-05-08',
    ],
    ['not where articles disagree', page(jsonLd([article, { ...article, datePublished: '2025-05-01' }])), null, null],
    ['not from an event', page(jsonLd({ '@type': 'Event', startDate: '2025-05-09' })), null, null],
    [
      'from JSON-LD with line breaks in strings',
      page(
        `<script type="application/ld+json">{"@type":"Article","description":"one\ntwo","datePublished":"2025-05-08"}</script>`,
      ),
      null,
      '2025-05-08',
    ],
    [
      'from JSON-LD with a comma too many',
      page('<script type="application/ld+json">{"@type":"Article","datePublished":"2025-05-08",}</script>'),
      null,
      '2025-05-08',
    ],
    [
      'from JSON-LD with quotation marks in its headline',
      page('<script type="application/ld+json">{"headline":"A "new" day","datePublished":"2025-05-08"}</script>'),
      null,
      '2025-05-08',
    ],
    [
      'not from broken JSON-LD with several days',
      page(
        '<script type="application/ld+json">{"x":"a"b","datePublished":"2025-05-08","y":{"datePublished":"2025-05-09"}}</script>',
      ),
      null,
      null,
    ],
    [
      'from elsewhere where JSON-LD is broken',
      page('<script type="application/ld+json">{oops</script><meta name="date" content="2025-05-08">'),
      null,
      '2025-05-08',
    ],
    [
      'from meta property',
      page('<meta property="article:published_time" content="2025-05-08T01:00:00+02:00">'),
      null,
      '2025-05-08',
    ],
    ['from meta name in any case', page('<meta name="DC.Date.Issued" content="2025-05-08">'), null, '2025-05-08'],
    [
      'from the better of two metas',
      page('<meta name="date" content="2025-06-01"><meta name="parsely-pub-date" content="2025-05-08T00:00:00Z">'),
      null,
      '2025-05-08',
    ],
    [
      'from the article’s time',
      page('', '<article><h1>x</h1><time datetime="2025-05-08">May 8</time></article>'),
      null,
      '2025-05-08',
    ],
    [
      'not from the times of a list',
      page(
        '',
        '<h1>World</h1><article><time datetime="2025-05-08"></time></article><article><time datetime="2025-05-07"></time></article>',
      ),
      null,
      null,
    ],
    [
      'from the address that the page states, where its own has none',
      page('<link rel="canonical" href="https://example.org/2025/05/08/x">'),
      URL,
      '2025-05-08',
    ],
    [
      'from the address stated for sharing',
      page('<meta property="og:url" content="https://example.org/2025/05/08/x">'),
      URL,
      '2025-05-08',
    ],
    [
      'from the article described under the address that the page states',
      page(
        `<link rel="canonical" href="https://www.example.org/a">${jsonLd([
          { ...article, datePublished: '2025-05-01', url: 'https://www.example.org/b' },
          { ...article, url: 'https://www.example.org/a' },
        ])}`,
      ),
      'https://m.example.org/x',
      '2025-05-08',
    ],
    [
      'from whatever is marked as the day of publication',
      page('', '<h1>x</h1><span itemprop="datePublished" datetime="2025-05-08">May 8</span>'),
      null,
      '2025-05-08',
    ],
    ['from the address', page(''), 'https://example.org/2025/05/08/x', '2025-05-08'],
    [
      'from the address where metadata in UTC is a day off',
      page('<meta property="article:published_time" content="2025-05-08T22:00:00Z">'),
      'https://example.org/2025/05/09/x',
      '2025-05-09',
    ],
    [
      'not from an address that is days off',
      page('<meta property="article:published_time" content="2025-05-08T22:00:00Z">'),
      'https://example.org/2025/06/09/x',
      '2025-05-08',
    ],
    ['nowhere', page('<title>x</title>', '<p>May 9, 2025</p>'), URL, null],
  ];
  it.each(cases)('%s', (_what, document, url, day) => {
    expect(readPublished(document, url)).toBe(day);
  });

  it('asks the text where nothing else tells, or where a day in UTC may be the one before', () => {
    const inText = () => '2025-05-09';
    const day = (head: string) => publishedDay(gatherDateEvidence(page(head), URL), inText);
    expect(day('')).toBe('2025-05-09');
    expect(day('<meta name="date" content="2025-05-08T22:00:00Z">')).toBe('2025-05-09');
    expect(day('<meta name="date" content="2025-05-08T22:00:00+03:00">')).toBe('2025-05-08');
    expect(day('<meta name="date" content="2025-05-01T22:00:00Z">')).toBe('2025-05-01');
  });

  it('leaves the head out where it still speaks of an earlier article', () => {
    const before = gatherDateEvidence(page(jsonLd(article)), URL);
    const later = (head: string, time: string, url: string) => {
      const document = page(head, `<article><h1>x</h1><time datetime="${time}"></time></article>`);
      return publishedDay(withoutStaleHead(gatherDateEvidence(document, url), before));
    };
    expect(later(jsonLd(article), '2025-06-02', URL)).toBe('2025-06-02');
    expect(later(jsonLd(article), '', 'https://example.org/2025/06/03/x')).toBe('2025-06-03');
    expect(later(jsonLd({ ...article, datePublished: '2025-06-01' }), '2025-06-02', URL)).toBe('2025-06-01');
  });
});

describe('the language of a page', () => {
  const cases: readonly (readonly [what: string, document: Document, lang: string | null])[] = [
    ['from the root element', page('', '', '<html lang="pt-BR">'), 'pt'],
    ['from a meta element', page('<meta http-equiv="Content-Language" content="ru, en">'), 'ru'],
    ['from Open Graph', page('<meta property="og:locale" content="zh_CN">'), 'zh'],
    ['not from nonsense', page('', '', '<html lang="english">'), null],
    ['nowhere', page(''), null],
  ];
  it.each(cases)('%s', (_what, document, lang) => {
    expect(readLanguage(document)).toBe(lang);
  });
});
