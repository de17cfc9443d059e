import { crc32, deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { denseZip } from './dense-zip.ts';
import { readZip } from './unzip.ts';
import { zipOf } from './zip-of.fixture.ts';

const WORDS = ['Moscow', 'Beijing', 'came', 'declined', 'sent', 'a', 'minister', 'in'];
let state = 1;
const text = Array.from({ length: 7_000 }, () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return `${WORDS[state >>> 29]} ${(state >>> 8) % 1000}`;
}).join(' ');

it('holds the same files in fewer bytes', async () => {
  const zip = zipOf('background.js', text);
  const dense = await denseZip(zip);
  expect([...readZip(dense)].map(({ path, content }) => [path, content.toString() === text])).toEqual([
    ['background.js', true],
  ]);
  expect(dense.length).toBeLessThan(zip.length);
  expect(dense.length).toBeLessThan(deflateRawSync(text, { level: 9 }).length);
});

it('leaves alone what is not packed or too small to gain', async () => {
  for (const zip of [zipOf('icon.png', text, { method: 0 }), zipOf('a.json', '{}')])
    expect([...readZip(await denseZip(zip))]).toEqual([...readZip(zip)]);
});

it('refuses data that are damaged only where they are unpacked', async () => {
  const dense = await denseZip(zipOf('a', text, { crc: crc32(text) + 1 }));
  expect(() => [...readZip(dense)]).toThrow('a is damaged');
});
