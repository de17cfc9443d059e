import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { locate, readBlocks } from './blocks.ts';
import { isBeside } from './said-elsewhere.ts';

/** The names in a page, each with whether it stands beside the article. */
function besideIn(body: string): Record<string, boolean> {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  const found: Record<string, boolean> = {};
  for (const block of readBlocks(document.body)) {
    for (const { 0: name, index } of block.text.matchAll(/Putin|Xi|Fico|Modi/g)) {
      const place = locate(block, index, index + name.length);
      if (place) found[name] = isBeside(block, place.from);
    }
  }
  return found;
}

const link = (text: string) => `<a href="/x">${text}</a>`;
const ARTICLE = '<article><h1>Putin speaks</h1><p>On Friday he spoke.</p></article>';

describe('lists of links beside an article are no part of it', () => {
  it.each<readonly [what: string, html: string]>([
    ['an aside', `<aside><h2>Read on</h2><ul><li>${link('Xi arrives')}</ul></aside>`],
    ['a region that complements', `<div role="complementary"><div>${link('Xi arrives')}</div></div>`],
    ['the footer of the page', `<footer><ul><li>${link('Xi Jinping')}</ul></footer>`],
    ['a footer by its class alone', `<div class="site-footer"><div><span>${link('Xi Jinping')}</span></div></div>`],
    ['a footer by its role', `<div role="contentinfo"><ul><li>${link('Xi Jinping')}</ul></div>`],
    ['what is most read', `<section class="mostRead"><ol><li><span>1</span> ${link('Xi arrives')}</ol></section>`],
    [
      'what is most read, as style sheets in modules name it',
      `<div class="MostPopular_list__x1"><h3>${link('Xi')}</h3></div>`,
    ],
    ['what is most read, by its id alone', `<div id="mod-MostRead"><ol><li>${link('Xi arrives')}</ol></div>`],
    ['what is popular', `<div class="c-popular"><div class="item">${link('<h3>Xi arrives</h3>')}</div></div>`],
    ['related stories', `<div data-x class="Related"><ul><li>${link('<img> Xi arrives in Moscow')}</ul></div>`],
    [
      'related stories within the article',
      `<article><h1>x</h1><div class="story-related">${link('Xi arrives')}</div></article>`,
    ],
    ['what is recommended', `<div id="r" class="recommended-posts">${link('Xi arrives')}</div>`],
    ['what is trending', `<div class="trending-bar"><span>Now</span> ${link('Xi arrives')}</div>`],
    ['a ticker', `<div class="news-ticker"><p><b>Live</b> ${link('Xi arrives in Moscow')}</p></div>`],
    ['a menu without its element', `<div class="main-menu"><ul><li>${link('Xi Jinping')}</ul></div>`],
  ])('%s', (_, html) => {
    expect(besideIn(`<div class="has-menu related-open">${ARTICLE}${html}</div>`)).toEqual({ Putin: false, Xi: true });
  });

  it.each<readonly [what: string, html: string]>([
    ['prose in an aside', `<aside><p>Xi has been to Moscow eleven times, says ${link('our count')}.</p></aside>`],
    [
      'a link in prose, whatever the page is called',
      `<div class="with-menu"><h1>x</h1><p>Then ${link('Xi')} spoke at length.</p></div>`,
    ],
    ['a link in the prose of an aside', `<aside><p>Then ${link('Xi')} spoke at length.</p></aside>`],
    ['a list in the article', `<article><ul><li>${link('Xi Jinping')}<li>Modi</ul></article>`],
    ['a post of a live blog', `<div class="live-blog"><div class="post"><h2>${link('Xi arrives')}</h2></div></div>`],
    ['a teaser of a front page', `<main><div class="card"><h3>${link('Xi arrives')}</h3></div></main>`],
    [
      'one within what the site calls by such a word',
      `<div class="has-footer menu-closed"><main><h3>${link('Xi arrives')}</h3></main></div>`,
    ],
    ['who signs a quotation', '<blockquote>We shall come.<footer>Xi Jinping</footer></blockquote>'],
  ])('but %s is read', (_, html) => {
    expect(besideIn(html)).toMatchObject({ Xi: false });
  });
});
