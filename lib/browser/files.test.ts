import { describe, expect, it } from 'vitest';
import { LIMITS } from '../packs/limits.ts';
import { readTextFile } from './files.ts';

describe('a file that the reader has chosen', () => {
  it('is read as text, whatever its script', async () => {
    expect(await readTextFile(new Blob(['{"name": "Список"}']))).toEqual({ ok: true, text: '{"name": "Список"}' });
  });

  it('is refused where it is no text', async () => {
    expect(await readTextFile(new Blob([new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe])]))).toEqual({
      ok: false,
      why: 'no-text',
    });
  });

  it('is refused unread where it is too large', async () => {
    const large = new Blob([]);
    Object.defineProperty(large, 'size', { value: LIMITS.packMegabytes * 1_000_000 + 1 });
    Object.defineProperty(large, 'arrayBuffer', { value: () => Promise.reject(new Error('read')) });
    expect(await readTextFile(large)).toEqual({ ok: false, why: 'large' });
  });
});
