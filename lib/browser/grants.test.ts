import { describe, expect, it, vi } from 'vitest';

// Importing the real one outside an extension throws; `scripts/build/manifest.test.ts` holds the manifest to the list.
vi.mock('wxt/browser', async () => {
  const { NEWS_MATCHES } = await import('./sites.ts');
  return { browser: { runtime: { getManifest: () => ({ host_permissions: NEWS_MATCHES }) } } };
});

import { EVERYWHERE, patternHost, readGrants } from './grants.ts';
import { NEWS_MATCHES } from './sites.ts';

describe('the host of a match pattern', () => {
  it.each([
    ['*://*.example.org/*', 'example.org'],
    ['https://example.org/*', 'example.org'],
    ['http://news.example.org/*', 'news.example.org'],
    ['*://example.org/politics/*', 'example.org'],
    ['*://*.co.example/*', 'co.example'],
    ['http://localhost:8080/*', 'localhost:8080'],
  ])('%s: %s', (pattern, host) => {
    expect(patternHost(pattern)).toBe(host);
  });
});

describe('what the reader has allowed', () => {
  it('is nothing where only the named news sites are allowed', () => {
    expect(readGrants(NEWS_MATCHES)).toEqual({ everywhere: false, sites: [] });
  });

  it('is what was added to them, by host', () => {
    const grants = readGrants([...NEWS_MATCHES, '*://*.zeitung.example/*', 'https://gazette.example/*']);
    expect(grants).toEqual({
      everywhere: false,
      sites: [
        { pattern: 'https://gazette.example/*', host: 'gazette.example' },
        { pattern: '*://*.zeitung.example/*', host: 'zeitung.example' },
      ],
    });
  });

  it.each([EVERYWHERE, '<all_urls>', 'http://*/*', 'https://*/*'])(
    'is everywhere with %s, which is no site',
    (pattern) => {
      expect(readGrants([pattern, '*://*.gazette.example/*'])).toEqual({
        everywhere: true,
        sites: [{ pattern: '*://*.gazette.example/*', host: 'gazette.example' }],
      });
    },
  );
});
