import { describe, expect, it } from 'vitest';
import { readZip } from './unzip.ts';
import { zipOf } from './zip-of.fixture.ts';

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
