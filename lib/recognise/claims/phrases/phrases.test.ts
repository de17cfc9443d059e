import { describe, expect, it } from 'vitest';
import type { Item } from '../types.ts';
import { PhraseLine, PhraseMatcher } from './phrase-matcher.ts';
import { type Phrase, PhraseTree } from './phrases.ts';

/** Items of a sentence written with spaces; `@xi` is a leader, a capital keeps its item a name. */
function itemsOf(sentence: string): Item[] {
  return sentence.split(' ').map((word, start) => {
    const isLeader = word.startsWith('@');
    const kind = isLeader ? 'leader' : /[,;]/.test(word) ? 'mark' : 'word';
    const capital = /^[A-Z]/.test(word);
    return {
      kind,
      start,
      end: start + 1,
      key: word.toLowerCase(),
      capital,
      id: word,
      ...(capital ? { isName: true } : {}),
    };
  });
}

function longest(form: string, sentence: string, unspaced = false): number | null {
  const style = { unspaced, classes: { deputy: 'foreign minister, envoy', his: 'his, her' } };
  const tree = new PhraseTree([{ form, sense: { kind: 'say' } }], style);
  return new PhraseMatcher(new PhraseLine(itemsOf(sentence), tree), () => true).longest(0)?.last ?? null;
}

describe('the forms of the vocabulary', () => {
  it.each([
    ['take part in', 'take part in it', 3],
    ['take part in', 'take it', null],
    ['invit*', 'invitations went out', 1],
    ['turn/turned down', 'turned down it', 2],
    ['call/take_off now', 'take off now', 3],
    ['at the? parade', 'at parade', 2],
    ['at the? parade', 'at the parade', 3],
    ['send ~ instead', 'send a deputy instead', 4],
    ['~ part bestätigt', 'part bestätigt', 2],
    ['~ part bestätigt', 'A part bestätigt', null],
    ['the? ~ part', 'A part', null],
    ['send ~ instead', 'send one two three four five instead', null],
    ['send ~ instead', 'send him , instead', null],
    ['sends <his> <deputy>', 'sends her foreign minister away', 4],
    ['asked <leader> to attend', 'asked @xi to attend', 4],
    ['sent <name>', 'sent Lavrov', 2],
    ['sent <name>', 'sent flowers', null],
    ['his host <comma>? <leader>', 'his host , @xi', 4],
  ] as const)('%s in "%s"', (form, sentence, last) => {
    expect(longest(form, sentence)).toBe(last);
  });

  it('reads ideographs one by one', () => {
    expect(longest('将~出席', '将 于 北 京 出 席', true)).toBe(6);
  });

  const CONFIRMED: readonly Phrase[] = [
    { form: 'confirmed', sense: { kind: 'say' } },
    { form: 'confirmed/accepted', sense: { kind: 'adverb' } },
    { form: 'con*', sense: { kind: 'not' } },
  ];

  it('gives every sense of the longest phrase', () => {
    const tree = new PhraseTree(CONFIRMED, { unspaced: false, classes: {} });
    const found = new PhraseMatcher(new PhraseLine(itemsOf('confirmed'), tree), () => true).longest(0);
    expect(found?.senses.map(({ kind }) => kind).sort()).toEqual(['adverb', 'not', 'say']);
  });

  it('gives the senses in the order of the vocabulary, whatever a text begins with', () => {
    const phrases: readonly Phrase[] = [
      { form: 'parade', sense: { kind: 'say' } },
      { form: 'the? parade', sense: { kind: 'adverb' } },
      { form: 'a/the? parade', sense: { kind: 'not' } },
    ];
    const tree = new PhraseTree(phrases, { unspaced: false, classes: {} });
    const kindsIn = (sentence: string) =>
      new PhraseMatcher(new PhraseLine(itemsOf(sentence), tree), () => true).longest(0)?.senses.map(({ kind }) => kind);
    expect(kindsIn('the parade')).toEqual(['adverb', 'not']);
    expect(kindsIn('parade')).toEqual(['say', 'adverb', 'not']);
  });

  it('refuses a class that the vocabulary does not have', () => {
    expect(
      () => new PhraseTree([{ form: 'of <nobody>', sense: { kind: 'say' } }], { unspaced: false, classes: {} }),
    ).toThrow('no class <nobody>');
  });
});
