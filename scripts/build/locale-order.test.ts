import { expect, test } from 'vitest';
import { byTopic } from './locale-order.ts';

test('tables of one topic stand together, those of languages that are alike side by side', () => {
  const paths = ['./de/dates.ts', './es/claims/words.ts', './es/dates.ts', './pt/claims/words.ts', './pt/dates.ts'];
  expect(byTopic(paths)).toEqual([
    './pt/claims/words.ts',
    './es/claims/words.ts',
    './de/dates.ts',
    './pt/dates.ts',
    './es/dates.ts',
  ]);
});

test('a language that has no place yet comes last', () => {
  expect(byTopic(['./xx/dates.ts', './ja/dates.ts'])).toEqual(['./ja/dates.ts', './xx/dates.ts']);
});
