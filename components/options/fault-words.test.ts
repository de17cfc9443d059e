import { describe, expect, it } from 'vitest';
import { knownFrom } from '../../lib/packs/known.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import { because, type ReasonKey } from '../../lib/packs/reasons.ts';
import { createWords } from '../words/create-words.ts';
import { readCatalogue } from '../words/read-catalogue.ts';
import { faultPhrase } from './fault-words.ts';

/** Without what keeps parts of a file from turning the line around. */
const plain = (phrase: string) => phrase.replace(/[\u2068\u2069]/g, '');

function said(lang: string, key: ReasonKey, ...fills: readonly (string | number)[]): string {
  return plain(faultPhrase({ path: '', line: 1, ...because(key, ...fills) }, createWords(readCatalogue(lang), lang)));
}

describe('what is wrong with a file, in the language of the reader', () => {
  it.each<[string, ReasonKey, readonly (string | number)[], string]>([
    ['en', 'unknownId', ['g20/2031', 'event'], '“g20/2031” is in neither this file nor your packs'],
    ['de', 'unknownId', ['g20/2031', 'event'], '„g20/2031“ steht weder in dieser Datei noch in Ihren Paketen'],
    ['fr', 'beforeStart', ['2025-05-08', '2025-05-09'], '2025-05-08 n’est pas après 2025-05-09'],
    ['de', 'rows', [250_000, 300_000], 'zu groß: höchstens 250.000'],
    ['ru', 'missing', [], 'отсутствует'],
    ['en', 'notNewer', ['summits', '2025.4'], 'the extension has version 2025.4: only a newer one can take its place'],
  ])('%s: %s', (lang, key, fills, phrase) => {
    expect(said(lang, key, ...fills)).toBe(phrase);
  });

  it('of a form only the example is told, which needs no language', () => {
    const file = { ok: true as const, value: { format: 'attendance-pack/1', id: 'A B' }, locate: () => new Map() };
    const reading = readPack(file, knownFrom([]));
    const fault = reading.ok ? undefined : reading.faults.find(({ path }) => path === 'id');
    expect(fault && plain(faultPhrase(fault, createWords(readCatalogue('es'), 'es')))).toBe(
      'se esperaba: "robert-fico"; hay: "A B"',
    );
  });
});
