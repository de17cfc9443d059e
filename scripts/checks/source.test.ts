import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
/** What ends up in the package. */
const SHIPPED = ['lib', 'components', 'entrypoints'];

const sources = SHIPPED.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    // Pages for looking at states of the surfaces are not part of the package.
    .filter((name) => !name.startsWith('stories') && /\.(?:tsx?|html)$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(room, name)),
);
const code = (path: string) =>
  readFileSync(join(ROOT, path), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
const naming = (pattern: RegExp) => sources.filter((path) => pattern.test(code(path)));

describe('what is shipped', () => {
  it.each([
    ['writes markup from text', /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|DOMParser)\b/],
    ['makes code from text', /\beval\s*\(|\bnew Function\b|\bimportScripts\b|\bjavascript:/],
    ['speaks to a server', /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\b/],
    ['is synchronised to an account', /\bstorage\.sync\b/],
    ['speaks to other extensions or to pages', /\b(?:onMessageExternal|onConnectExternal|postMessage)\b/],
    ['says where the reader goes when they leave', /\bsetUninstallURL\b/],
  ])('has nothing that %s', (_what, pattern) => {
    expect(naming(pattern)).toEqual([]);
  });

  it('fetches files of the package and nothing else', () => {
    expect(naming(/\bfetch\s*\(/)).toEqual(['lib/browser/bundle.ts']);
  });

  it('has no script or style within its pages', () => {
    const pages = sources.filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    const inline = /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=/i;
    expect(pages.filter((path) => inline.test(readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });

  it('opens a source without telling it where the reader came from', () => {
    const outward = sources.filter((path) => /target="_blank"/.test(code(path)));
    expect(outward.filter((path) => !/rel="[^"]*noreferrer/.test(code(path)))).toEqual([]);
  });
});
