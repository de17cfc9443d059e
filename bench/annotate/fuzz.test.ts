import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/recognise/annotate.ts';
import { bundledKnowledge } from '../../scripts/annotate/bundled-knowledge.ts';

const knowledge = bundledKnowledge();
const LANGS = ['en', 'ru', 'uk', 'de', 'fr', 'es', 'pt', 'zh', 'ro', 'pl', 'sr', 'ja', 'ar'] as const;

/** Pieces that recognition has rules for, in the order of chance. */
const PIECES = [
  ...[
    'Vladimir Putin',
    'Xi',
    'Фицо',
    'Lula',
    '习近平',
    'プーチン',
    'الرئيس',
    'Slovak prime minister',
    'Mr',
    'der Präsident',
  ],
  ...[
    '9 May',
    '31 February',
    '2025',
    '9 мая',
    '5月9日',
    'on Friday',
    'next year',
    '80th anniversary',
    'G20',
    'Victory Day',
    'в Москве',
  ],
  ...[
    'will',
    'not',
    'attend',
    'denied',
    'said',
    'приедет',
    'приехать',
    'no',
    'a',
    'invited',
    'along with',
    '24 leaders',
  ],
  ...[
    '.',
    ',',
    ' ',
    '\u00a0',
    '\t',
    '\n\n',
    '“',
    '”',
    '—',
    '(',
    ')',
    ':',
    "'s",
    '…',
    '\u200f',
    '\ud83d',
    '\u0301',
    '\u{1f600}',
  ],
] as const;

describe('annotate', () => {
  const text = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  const published = fc.constantFrom(undefined, '2025-05-08', '2024-02-29', '1995-05-09');

  it('throws at no text, and gives stretches of it in order, none over another', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGS, undefined), published, (given, lang, day) => {
        const { mentions, claims } = annotate(
          { text: given, ...(lang ? { lang } : {}), ...(day ? { published: day } : {}) },
          knowledge,
        );
        for (const found of [...mentions, ...claims]) expect(given.slice(found.start, found.end)).toBe(found.text);
        for (const [n, mention] of mentions.entries()) {
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.start).toBeGreaterThanOrEqual(mentions[n - 1]?.end ?? 0);
        }
        for (const { event } of claims) expect(knowledge.events.has(event)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
