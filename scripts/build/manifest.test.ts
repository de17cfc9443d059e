import { describe, expect, it } from 'vitest';
import type { UserManifest } from 'wxt';
import { NEWS_MATCHES } from '../../lib/browser/sites.ts';
import config from '../../wxt.config.ts';

/** The part of the manifest that is decided once and for all (docs/decisions/0002-permissions.md). */
async function manifestFor(browser: string): Promise<UserManifest> {
  const { manifest } = config;
  const env = { browser, command: 'build', manifestVersion: 3, mode: 'production' } as const;
  return (await (typeof manifest === 'function' ? manifest(env) : manifest)) ?? {};
}

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  it('asks for just these permissions', async () => {
    const manifest = await manifestFor(browser);
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
    expect(manifest.host_permissions).toEqual(NEWS_MATCHES);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('lets our pages reach nothing but the package', async () => {
    const { content_security_policy: policy } = await manifestFor(browser);
    const pages = typeof policy === 'object' ? policy.extension_pages : policy;
    expect(pages).toContain("default-src 'none'");
    expect(pages).toContain("connect-src 'self'");
    expect(pages).not.toMatch(/unsafe|https?:|data:|\*/);
  });
});

describe('the oldest browsers', () => {
  it('are those that can find highlights at a point', async () => {
    expect((await manifestFor('chrome')).minimum_chrome_version).toBe('140');
    const { gecko, gecko_android: android } = (await manifestFor('firefox')).browser_specific_settings ?? {};
    expect(gecko).toEqual({
      id: 'in-attendance@in-attendance.org',
      strict_min_version: '150.0',
      data_collection_permissions: { required: ['none'] },
    });
    expect(android).toEqual({ strict_min_version: '150.0' });
  });
});
