import { describe, expect, it } from 'vitest';
import { tokenize } from '../dates/tokens.ts';
import { compilePhrases } from './phrase-table.ts';
import { findPhrases } from './phrases.ts';

const TABLE = compilePhrases(
  [
    ['name', 'victory day'],
    ['name', 'victory day military? parade'],
    ['name', 'день|дня побед*'],
    ['name', '九三阅兵'],
    ['name', 'عيد النصر'],
    ['name', 'día de la victoria'],
    ['number', '# th|st|nd? anniversary'],
    ['number', '#周年'],
    ['place', 'москв*'],
  ] as const,
  [
    [80, 'eightieth'],
    [75, 'seventy-fifth'],
  ],
);

function found(text: string): string[] {
  return findPhrases(text, tokenize(text), TABLE).map(
    ({ key, start, end, number }) => `${key}: ${text.slice(start, end)}${number === undefined ? '' : ` = ${number}`}`,
  );
}

describe('phrases', () => {
  it.each([
    ['the longest at a place', 'On Victory Day military parade', ['name: Victory Day military parade']],
    ['with a word left out', 'a Victory Day parade', ['name: Victory Day parade']],
    ['across hyphens and quotation marks', 'Victory-Day, «День Победы»', ['name: Victory-Day', 'name: День Победы']],
    ['not across a full clause', 'a victory, day after day', []],
    ['with any ending', 'В Москве и под Москвой', ['place: Москве', 'place: Москвой']],
    ['in signs', '观看九三阅兵', ['name: 九三阅兵']],
    ['without what Arabic writes onto a word', 'احتفالا بعيد النصر', ['name: عيد النصر']],
    ['with or without marks', 'el Dia de la Victoria', ['name: Dia de la Victoria']],
    ['with a number in figures', 'its 80th anniversary', ['number: 80th anniversary = 80']],
    ['with a number in words', 'the eightieth anniversary', ['number: eightieth anniversary = 80']],
    ['with a number of two words', 'the seventy-fifth anniversary', ['number: seventy-fifth anniversary = 75']],
    ['with a number in signs', '胜利八十周年', ['number: 八十周年 = 80']],
    ['but no year for a number', 'the 2025 anniversary', []],
  ])('are found %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
