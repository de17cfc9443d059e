import { describe, expect, it } from 'vitest';
import { pageAddress } from './page-address.ts';

describe('what an address tells of a page', () => {
  it.each([
    ['https://www.example-news.co.uk/world/1?x=2', 'www.example-news.co.uk', '*://www.example-news.co.uk/*'],
    ['http://localhost:8080/', 'localhost', '*://localhost/*'],
    ['https://xn--e1afmkfd.xn--p1ai/', 'xn--e1afmkfd.xn--p1ai', '*://xn--e1afmkfd.xn--p1ai/*'],
  ])('%s can be read', (url, host, pattern) => {
    expect(pageAddress(url)).toEqual({ readable: true, host, pattern });
  });

  it.each([
    ['about:blank', 'browser'],
    ['chrome://settings/', 'browser'],
    ['moz-extension://6d1f7a52-8f0e-4c7e-9d43-1d2f5b0a7c11/popup.html', 'browser'],
    ['view-source:https://example.org/', 'browser'],
    ['https://addons.mozilla.org/firefox/', 'store'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['file:///home/reader/saved.html', 'file'],
    ['https://example.org/report.PDF', 'document'],
    ['', 'browser'],
    [undefined, 'browser'],
  ] as const)('%s cannot: %s', (url, why) => {
    expect(pageAddress(url)).toEqual({ readable: false, why });
  });
});
