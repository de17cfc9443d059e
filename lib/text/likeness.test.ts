import { describe, expect, it } from 'vitest';
import { allowedIn, lettersOf, likeness, mayBeLike } from './likeness.ts';

const isLike = (asked: string, word: string) =>
  likeness(asked, word, allowedIn(asked.length)) <= allowedIn(asked.length);

describe('a spelling that is not sure', () => {
  it.each([
    ['vuchich', 'vucic'],
    ['zelenskiy', 'zelenskyy'],
    ['zelesnky', 'zelenskyy'],
    ['macorn', 'macron'],
    ['makron', 'macron'],
    ['erdogn', 'erdogan'],
    ['lukashenka', 'lukashenko'],
    ['kazachstan', 'kazakhstan'],
    ['azerbaidjan', 'azerbaijan'],
    ['slovakya', 'slovakia'],
    ['philippins', 'philippines'],
    ['stolc', 'stoltenberg'],
    ['зеленьский', 'зеленский'],
    ['лукашенка', 'лукашенко'],
    ['эрдоган', 'ердоган'],
    ['trmup', 'trump'],
    ['rtump', 'trump'],
  ])('%s may be %s', (asked, word) => {
    expect(isLike(asked, word)).toBe(true);
    expect(mayBeLike(lettersOf(asked), lettersOf(word), allowedIn(asked.length)), 'by its letters').toBe(true);
  });

  it.each([
    ['fico', 'tito'],
    ['may', 'max'],
    ['macron', 'marcos'],
    ['merkel', 'berset'],
    ['putin', 'martin'],
    ['trump', 'truss'],
    ['modi', 'meloni'],
    ['путин', 'мартин'],
    ['germany', 'armenia'],
  ])('%s is not %s', (asked, word) => {
    expect(isLike(asked, word)).toBe(false);
  });

  it('costs nothing where it is right as far as it goes', () => {
    expect(likeness('vuc', 'vucic', 20)).toBe(0);
    expect(likeness('vucic', 'vucic', 20)).toBe(0);
  });

  it('is not even looked at where most letters are others', () => {
    expect(mayBeLike(lettersOf('zelensky'), lettersOf('macron'), 15)).toBe(false);
  });

  it('is given up as soon as it costs too much', () => {
    expect(likeness('abcdefgh', 'zyxwvuts', 10)).toBeGreaterThan(10);
  });
});
