/** The mirror of what the reader keeps, in `storage.local`: on this device only, and never evicted by the browser. */
import { browser } from 'wxt/browser';
import type { Mirror } from '../store/own/mirror.ts';

/** Before every key of ours: settings and what is kept of sites stand beside them. */
const PREFIX = 'kept ';

function short(key: string): string {
  return key.slice(PREFIX.length);
}

function full(keys: readonly string[]): string[] {
  return keys.map((key) => `${PREFIX}${key}`);
}

export function localMirror(): Mirror {
  return {
    async keys() {
      const keys = await browser.storage.local.getKeys();
      return keys.filter((key) => key.startsWith(PREFIX)).map(short);
    },
    async get(keys) {
      const found = await browser.storage.local.get(full(keys));
      return Object.fromEntries(Object.entries(found).map(([key, value]) => [short(key), value]));
    },
    async set(values) {
      const entries = Object.entries(values).map(([key, value]) => [`${PREFIX}${key}`, value]);
      await browser.storage.local.set(Object.fromEntries(entries));
    },
    async remove(keys) {
      await browser.storage.local.remove(full(keys));
    },
  };
}
