import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocumentFile } from './read-file.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const page = (encoding: string, body: number[] | string) =>
  Buffer.concat([Buffer.from(`<meta charset="${encoding}"><p>`), Buffer.from(body as string)]);

describe('a file of a document', () => {
  it.each([
    ['in an older encoding of Cyrillic', 'a.html', page('windows-1251', [0xcf, 0xf3, 0xf2, 0xe8, 0xed]), 'Путин'],
    ['in one of Chinese', 'b.htm', page('gb2312', [0xc6, 0xd5, 0xbe, 0xa9]), '普京'],
    ['in one of Japanese', 'c.html', page('Shift_JIS', [0x83, 0x76, 0x81, 0x5b]), 'プー'],
    ['without a word on its encoding', 'd.html', Buffer.from([0x4d, 0xfc, 0x6c]), 'Mül'],
    ['saved as UTF-8 with its old declaration', 'e.html', page('windows-1251', 'Путин'), 'Путин'],
    ['of HTML in UTF-16', 'f.xhtml', Buffer.from('\ufeff<p>Путин', 'utf16le'), 'Путин'],
    ['of text in UTF-16', 'g.txt', Buffer.from('\ufeffПутин', 'utf16le'), 'Путин'],
    ['of text in UTF-8 with its mark', 'h.txt', Buffer.from('\ufeffПутин'), 'Путин'],
  ])('%s', (_, name, bytes, text) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const contents = readDocumentFile(path);
    expect('html' in contents).toBe(!name.endsWith('.txt'));
    expect(
      Object.values(contents)
        .join()
        .replace(/^<meta[^>]*>|<p>/g, ''),
    ).toBe(text);
  });

  it('of text in an encoding that nothing tells is refused', () => {
    const path = join(folder, 'i.txt');
    writeFileSync(path, Buffer.from([0xcf, 0xf3, 0xf2]));
    expect(() => readDocumentFile(path)).toThrow('UTF-8');
  });
});
