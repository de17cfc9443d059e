import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readZip } from './unzip.ts';

/** An archive of one file, as the format lays it down. */
function zipOf(path: string, text: string, { method = 8, crc = crc32(text) } = {}): Buffer {
  const name = Buffer.from(path);
  const packed = method === 8 ? deflateRawSync(text) : Buffer.from(text);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}

describe('a zip archive', () => {
  it.each([0, 8])('gives back its files (method %i)', (method) => {
    const files = [...readZip(zipOf('_locales/ar/messages.json', 'مرحبا', { method }))];
    expect(files.map(({ path, content }) => [path, content.toString()])).toEqual([
      ['_locales/ar/messages.json', 'مرحبا'],
    ]);
  });

  it.each([
    ['is damaged', zipOf('a', 'text', { crc: 1 }), 'a is damaged'],
    ['leads out of the folder', zipOf('../a', 'text'), '../a leads out'],
    ['stands at the root of the disk', zipOf('/etc/a', 'text'), '/etc/a leads out'],
    ['is packed otherwise', zipOf('a', 'text', { method: 12 }), 'in a way'],
  ])('is refused where a file %s', (_what, bytes, message) => {
    expect(() => [...readZip(bytes)]).toThrow(message);
  });

  it('is refused where it is none', () => {
    expect(() => [...readZip(Buffer.from('not a zip at all, although long enough'))]).toThrow('no zip archive');
  });
});
