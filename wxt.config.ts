import { defineConfig } from 'wxt';
import { NEWS_MATCHES } from './lib/browser/sites.ts';
import { bareContentScript } from './scripts/build/bare-content-script.ts';
import { deferredLocales } from './scripts/build/deferred-locales.ts';
import { packagedFiles } from './scripts/build/packaged-files.ts';
import { withoutNotes } from './scripts/build/without-notes.ts';
import { packDensely } from './scripts/package/dense-zip.ts';

/**
 * What the extension may do is decided once: Chrome disables an extension whose update asks for more
 * (docs/decisions/0002-permissions.md, docs/decisions/0003-content-security-policy.md).
 */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    host_permissions: NEWS_MATCHES,
    optional_host_permissions: ['*://*/*'],
    // The development server brings its own scripts and its own policy.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages: [
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self'",
          "connect-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'",
        ].join('; '),
      },
    }),
    commands: {
      next: { suggested_key: { default: 'Alt+Period' }, description: '__MSG_commandNext__' },
      previous: { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_commandPrevious__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'in-attendance@in-attendance.org',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '150.0' },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
  // What Mozilla's reviewers do not need to build the package.
  zip: { excludeSources: ['bench/**', 'e2e/**', 'docs/screens/**'] },
  vite: () => ({
    // Nothing is fetched over a network: the recogniser's words may lie in one file.
    build: {
      chunkSizeWarningLimit: 2500,
      // Engines compile what is in brackets at once; a language's tables may never be run.
      rolldownOptions: { optimization: { pifeForModuleWrappers: false } },
    },
    plugins: [bareContentScript(), deferredLocales()],
    resolve: {
      alias: {
        // The build for the browsers that we support: the other one carries what older ones lack, and twice, here and in the background.
        dexie: 'dexie/dist/modern/dexie.mjs',
      },
    },
  }),
  hooks: {
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints) {
        // Named here, not in the script, which would carry the whole list into every page.
        if (entrypoint.type === 'content-script' && entrypoint.name === 'reader') {
          entrypoint.options.matches = NEWS_MATCHES;
        }
        // A page of ours, not a replacement for the browser's own history.
        if (entrypoint.type === 'history') entrypoint.type = 'unlisted-page' as typeof entrypoint.type;
      }
    },
    'build:publicAssets': async (_wxt, files) => {
      files.push(...(await packagedFiles()));
      for (const [at, file] of files.entries()) files[at] = withoutNotes(file);
    },
    'zip:extension:done': (_wxt, archive) => packDensely(archive),
  },
});
