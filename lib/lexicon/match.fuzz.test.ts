import { describe, expect, it } from 'vitest';
import { countSteps } from '../text/count-steps.ts';
import { tokens } from '../text/tokens.ts';
import { compileLexicon, type Lexicon, loadLexicon, matchNames } from './lexicon.ts';
import type { NameEntry } from './types.ts';

/** A small deterministic generator: a failing case can be run again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) % below;
  };
}

const WORDS =
  'Alban Čerwen Dunaj Élodie Fjodor Gülşen Hristo Ирина Юрий Щерба Żółty Œuvre Straße Kimball Lindqvist'.split(' ');
const JOINTS = [' ', '-', '\u00a0', '\n', '\u2019', ' \u200b', '·'];
const BREAKS = [', ', '. ', '\n\n', ' and ', '; ', ' (', '/ '];

function pick<T>(items: readonly T[], random: (below: number) => number): T {
  return items[random(items.length)] as T;
}

/** What the matcher must find among whole capitalised words: leftmost, longest, never overlapping. */
function slowly(text: string, forms: ReadonlySet<string>): string[] {
  const list = [...tokens(text)];
  const joined = (i: number) => JOINTS.includes(text.slice(list[i - 1]?.end, list[i]?.start));
  const found: string[] = [];
  for (let i = 0; i < list.length; i++) {
    let best = -1;
    const path: string[] = [];
    for (let k = i; k < list.length && path.length < 5 && (k === i || joined(k)); k++) {
      path.push(list[k]?.folded ?? '');
      if (forms.has(path.join(' '))) best = k;
    }
    if (best < 0) continue;
    found.push(`${list[i]?.start}-${list[best]?.end}`);
    i = best;
  }
  return found;
}

describe('against a matcher that is slow and plain', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))('seed %i', (seed) => {
    const random = randomFrom(seed * 7919 + 1);
    const name = () => Array.from({ length: 2 + random(3) }, () => pick(WORDS, random)).join(' ');
    const names = Array.from({ length: 60 }, name);
    const entries = names.map(
      (text, i): NameEntry => ({ text, sense: { kind: 'leader', leader: `l${i}`, form: 'full' } }),
    );
    const lexicon = loadLexicon(compileLexicon(entries));
    const forms = new Set(names.map((text) => [...tokens(text)].map((token) => token.folded).join(' ')));
    let text = '';
    for (let i = 0; i < 400; i++) {
      const words = random(3) === 0 ? pick(names, random).split(' ') : [pick(WORDS, random)];
      for (const word of words) text += (random(4) === 0 ? word.normalize('NFD') : word) + pick(JOINTS, random);
      if (random(3) === 0) text += `x${pick(BREAKS, random)}`;
    }
    const found = matchNames(text, lexicon).map(({ start, end }) => `${start}-${end}`);
    expect(found.length).toBeGreaterThan(20);
    // The plain matcher knows nothing of elision guards: an apostrophe may tie a name to the word before.
    const expected = slowly(text.replaceAll('\u2019', '-'), forms);
    const actual = matchNames(text.replaceAll('\u2019', '-'), lexicon).map(({ start, end }) => `${start}-${end}`);
    expect(actual).toEqual(expected);
  });
});

const entries: NameEntry[] = [
  'Kim Jong Un',
  'Kim',
  'Kim Jong',
  'Vladimir Putin',
  'Владимир Путин',
  'Путин',
  'Ким Чен Ын',
  'von der Leyen',
  'Ursula von der Leyen',
  'el-Sisi',
  '习近平',
  '普京',
  '習',
  'プーチン',
  '푸틴',
  'السيسي',
  'بوتين',
  'פוטין',
  'O’Neill',
  'George W. Bush',
  'MBS',
  'A B A B A B A C',
].map((text, i) => ({ text, sense: { kind: 'leader', leader: `l${i}`, form: i % 2 === 0 ? 'full' : 'short' } }));
const lexicon = loadLexicon(
  compileLexicon([...entries, { text: 'саммит «двадцатки»', lang: 'ru', sense: { kind: 'series', series: 'g20' } }]),
);
const LANGUAGES = [
  undefined,
  'en',
  'ru',
  'uk',
  'be',
  'sr',
  'pl',
  'cs',
  'ro',
  'el',
  'de',
  'fi',
  'hu',
  'tr',
  'ar',
  'zh',
  'fa',
];

function check(text: string, names: Lexicon, lang: string | undefined): void {
  let floor = 0;
  for (const { start, end, senses } of matchNames(text, names, lang === undefined ? {} : { lang })) {
    if (!(start >= floor && end > start && end <= text.length && senses.length > 0)) {
      throw new Error(`bad match ${start}-${end} after ${floor} in ${JSON.stringify(text)}`);
    }
    floor = end;
  }
}

it('gives ordered spans inside any text whatever', () => {
  const random = randomFrom(99);
  const pieces = [
    ...entries.map(({ text }) => text),
    ...".-’' \u00a0\n\r«»“”·・@/_0",
    '\ud83d',
    '\ude00',
    '\u0301',
    '\u00ad',
    '\u200e',
    '\u202e',
    'ß',
    'İ',
    'ﬁ',
    '\ufffd',
    '\u0000',
    '\ue001',
    'ю',
    'ом',
    'у',
    's',
    'وال',
    'ал',
    '\u{1d400}',
    'ー',
    'ﷺ',
  ];
  for (let round = 0; round < 3000; round++) {
    const text = Array.from({ length: 1 + random(12) }, () => pick(pieces, random)).join('');
    check(text, lexicon, pick(LANGUAGES, random));
  }
  for (let round = 0; round < 300; round++) {
    const units = Array.from({ length: 200 }, () => String.fromCharCode(random(0x10000)));
    check(units.join(''), lexicon, pick(LANGUAGES, random));
  }
});

describe('stays linear', () => {
  it.each<[what: string, unit: string, lang?: string]>([
    ['capitals', 'A'],
    ['one-letter words', 'A '],
    ['the beginning of a long form', 'A B A B A B A '],
    ['names', 'Kim Jong Un '],
    ['half names', 'Kim Jong '],
    ['inflected half names', 'Кима Чена ', 'ru'],
    ['fathers’ names', 'Владимир Владимирович ', 'ru'],
    ['combining marks', '\u0301'],
    ['capitals with marks', 'A\u0301\u0301'],
    ['soft hyphens', 'K\u00ad\u00ad\u00ad\u00ad\u00ad\u00ad'],
    ['joiners between names', 'Kim\u200b\u200b\u200b\u200b'],
    ['spaces after names', `Kim${' '.repeat(31)}`],
    ['line breaks', 'Kim\n'],
    ['hyphens', 'Kim-'],
    ['apostrophes', 'O’'],
    ['quotation marks', 'Kim Jong»'],
    ['particles', 'von der '],
    ['particles before the core', 'von der Leyen '],
    ['astral characters', '\u{1f600}'],
    ['lone surrogates', '\ud83d'],
    ['Han', '普'],
    ['katakana', 'プー'],
    ['clitics', 'ولل'],
    ['one word of small letters', 'a'],
    ['ligatures', 'ﬃ'],
    ['nothing', '\u0000'],
  ])('on %s', (_, unit, lang) => {
    const options = lang === undefined ? {} : { lang };
    const steps = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      return countSteps(() => matchNames(text, lexicon, options));
    };
    expect(steps(40_000)).toBeLessThan(2.05 * steps(20_000));
  });

  it('on one word of two million units, and a hundred thousand names', () => {
    expect(matchNames(`K${'a'.repeat(2_000_000)}`, lexicon)).toEqual([]);
    expect(matchNames('Putin Vladimir Putin. '.repeat(100_000), lexicon)).toHaveLength(100_000);
  });
});
