import { describe, expect, it } from 'vitest';
import { createWords } from './create-words.ts';
import { readCatalogue } from './read-catalogue.ts';

const english = createWords(readCatalogue('en'), 'en-GB');

describe('dates', () => {
  it.each([
    ['2025-05-09', '9 May 2025'],
    ['2025-05', 'May 2025'],
    ['2025', '2025'],
    ['2025-02-09/2025-02-12', '9–12 February 2025'],
    ['2025-02-27/2025-03-02', '27 February–2 March 2025'],
    ['2019/2024', '2019–2024'],
    ['2023-09/2023-09-17', 'September 2023–17 September 2023'],
    ['2025-05~', 'about May 2025'],
    ['2025-05-09?', '9 May 2025 (uncertain)'],
    ['2025%', 'about 2025 (uncertain)'],
    ['once', 'once'],
  ])('%s is read as %s', (edtf, phrase) => {
    // Intl sets spaces of several widths around dashes, and not the same in all its versions.
    expect(
      english
        .date(edtf)
        .replace(/\s*–\s*/g, '–')
        .replace(/\s/g, ' '),
    ).toBe(phrase);
  });

  it('never move to the day before in another time zone', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Pago_Pago';
    try {
      expect(english.date('2025-01-01')).toBe('1 January 2025');
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('counted phrases', () => {
  it.each([
    [1, '1 report'],
    [2, '2 reports'],
    [0, '0 reports'],
    [1200, '1,200 reports'],
  ])('%i is %s', (n, phrase) => {
    expect(english.n('reports', n)).toBe(phrase);
  });
});

describe('names of countries', () => {
  it.each([
    ['SK', 'Slovakia'],
    ['XK', 'Kosovo'],
    ['EU', 'European Union'],
    ['UN', 'United Nations'],
    ['NATO', 'NATO'],
    ['AFRICAN-UNION', 'African Union'],
    ['GE-AB', 'Abkhazia'],
    ['PS', 'Palestine'],
    ['VA', 'Holy See'],
  ])('%s is %s', (code, name) => {
    expect(english.country(code)).toBe(name);
  });
});

describe('text', () => {
  it('is filled once: what is filled in is never filled again', () => {
    expect(english.t('placeInCountry', '$2', 'Russia')).toBe('$2, Russia');
  });

  it('runs from right to left in Arabic', () => {
    expect(createWords(readCatalogue('en'), 'ar').dir).toBe('rtl');
    expect(english.dir).toBe('ltr');
  });
});

describe('numbers', () => {
  it.each(['en-GB', 'ru', 'uk', 'de', 'fr', 'es', 'pt', 'zh-CN', 'ja', 'ar'])('are those of %s', (lang) => {
    const { number } = createWords(() => '', lang);
    const right = new Intl.NumberFormat(lang);
    for (const n of [0, 7, 42, 999, 1000, 12_345, -3, 1.5]) expect(number(n)).toBe(right.format(n));
  });
});
