import { describe, expect, it } from 'vitest';
import { isNewsSite, NEWS_MATCHES, NEWS_SITES } from './sites.ts';

const HOSTS = NEWS_SITES.flatMap(({ hosts }) => [...hosts] as string[]);
/** The languages the recogniser is measured in. */
const LANGUAGES = ['en', 'ru', 'uk', 'de', 'fr', 'es', 'pt', 'zh', 'ro', 'pl', 'sr', 'ja', 'ar'];

describe('the named news sites', () => {
  it('come from at least 25 countries', () => {
    const countries = new Set<string>(NEWS_SITES.map(({ country }) => country));
    countries.delete('INT');
    expect(countries.size).toBeGreaterThanOrEqual(25);
  });

  it.each(LANGUAGES)('include some in %s', (lang) => {
    const groups = NEWS_SITES.filter(({ langs }) => (langs as readonly string[]).includes(lang));
    expect(groups.flatMap(({ hosts }) => [...hosts] as string[]).length).toBeGreaterThanOrEqual(10);
  });

  it.each([
    'https://www.reuters.com/world/',
    'https://apnews.com/article/x',
    'https://www.afp.com/en',
    'https://www.bbc.com/news',
    'https://www.bbc.co.uk/news',
    'https://edition.cnn.com/2025/05/09/x',
    'https://www.nytimes.com/x',
    'https://www.washingtonpost.com/x',
    'https://www.theguardian.com/world',
    'https://www.dw.com/en/x',
    'https://www.france24.com/en/x',
    'https://www.aljazeera.com/news/x',
    'https://tass.com/politics/1',
    'https://english.news.cn/x',
    'https://www.xinhuanet.com/x',
    'https://en.yna.co.kr/view/x',
    'https://www3.nhk.or.jp/news/x',
    'https://kyivindependent.com/x',
    'https://www.themoscowtimes.com/x',
    'https://hotnews.ro/x',
    'https://www.lepoint.fr/x',
  ])('include the agency, broadcaster or paper at %s', (url) => {
    expect(isNewsSite(url)).toBe(true);
  });

  it('are plain host names, each named once, none under another', () => {
    expect(HOSTS.filter((host) => !/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
    const covered = HOSTS.filter((host, at) =>
      HOSTS.some((other, where) => where !== at && (host === other || host.endsWith(`.${other}`))),
    );
    expect(covered).toEqual([]);
  });

  it('leave out hosts that also carry mail, search or shops', () => {
    const portals = [
      'yahoo.com',
      'yahoo.co.jp',
      'mail.ru',
      'yandex.ru',
      'qq.com',
      '163.com',
      'naver.com',
      'onet.pl',
      'wp.pl',
    ];
    expect(portals.filter((host) => isNewsSite(`https://${host}/`))).toEqual([]);
  });

  it('leave out copies and content farms among the publishers of the seed documents', () => {
    const copies = ['karachichronicle.com', 'menafn.com', '247newsreel.com', 'cosmopolitancanada.com'];
    expect(copies.filter((host) => isNewsSite(`https://${host}/x`))).toEqual([]);
  });

  it('are matched with and without subdomains, by http and https', () => {
    expect(NEWS_MATCHES).toContain('*://*.reuters.com/*');
    expect(new Set(NEWS_MATCHES).size).toBe(HOSTS.length);
    const cases: readonly (readonly [string, boolean])[] = [
      ['https://www.reuters.com/world/', true],
      ['http://reuters.com/', true],
      ['https://notreuters.com/', false],
      ['https://reuters.com.evil.example/', false],
      ['ftp://reuters.com/', false],
      ['about:blank', false],
      ['', false],
    ];
    for (const [url, expected] of cases) expect(isNewsSite(url), url).toBe(expected);
  });
});
