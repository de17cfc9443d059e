import { describe, expect, it } from 'vitest';
import { CLASSES, IGNORABLE, LETTER, SEPARATOR, SINGLE } from './characters.ts';

const units = (pattern: RegExp) =>
  Array.from({ length: 0xd800 }, (_, unit) => unit).filter((unit) => pattern.test(String.fromCharCode(unit)));
const hex = (list: number[]) => list.map((unit) => unit.toString(16));

describe('CLASSES agrees with Unicode', () => {
  it.each(['Latin', 'Greek', 'Cyrillic', 'Armenian', 'Georgian', 'Hebrew', 'Arabic', 'Han', 'Hangul'])(
    'takes no letter of %s for a separator',
    (script) => {
      // Modifier letters (Lm) are apostrophes and tone marks as often as letters.
      const letters = units(new RegExp(`^(?=\\p{Script=${script}})(?!\\p{Lm})\\p{L}$`, 'u'));
      const separators = letters.filter((unit) => CLASSES[unit] === SEPARATOR);
      expect(letters.length).toBeGreaterThan(20);
      // Letter-like signs (the kelvin, the ångström, turned capitals) begin and end no word of ours.
      expect(hex(separators.filter((unit) => unit < 0x2100 || unit > 0x214e))).toEqual([]);
    },
  );

  it('takes no punctuation, symbol or space for a part of a word', () => {
    const wrong = units(/^[\p{P}\p{S}\p{Z}]$/u).filter((unit) => CLASSES[unit] === LETTER || CLASSES[unit] === SINGLE);
    // "_" joins; the rest are marks of Indic and African scripts, where no form of ours stands.
    expect(hex(wrong.filter((unit) => unit < 0x600 && unit !== 0x5f))).toEqual([]);
  });

  it('ignores marks and invisible controls', () => {
    for (const unit of [0xad, 0x301, 0x5b0, 0x64b, 0x200b, 0x200e, 0x202a, 0x2069, 0xfe0f, 0xfeff]) {
      expect(CLASSES[unit], unit.toString(16)).toBe(IGNORABLE);
    }
  });

  it('makes each Han, kana and Hangul character a token', () => {
    for (const character of '習々ガァー한〇') expect(CLASSES[character.charCodeAt(0)], character).toBe(SINGLE);
    for (const character of '・、。「　') expect(CLASSES[character.charCodeAt(0)], character).toBe(SEPARATOR);
  });
});
