import { describe, expect, it } from 'vitest';
import { isInThingsName } from './guards.ts';
import { isCutFromWord, isLongerInJapanese } from './longer-in-cjk.ts';

/** The name in brackets, in its text. */
function at(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace(/[[\]]/g, ''), start, end };
}

describe('a name that is the beginning of a longer word', () => {
  it.each([
    ['a river', '[安倍]川では', true],
    ['another given name', '[高市]真理さんが', true],
    ['an office', '[安倍]首相は', false],
    ['a particle', '[安倍]は', false],
  ])('%s', (_, marked, expected) => {
    const { text, ...name } = at(marked);
    expect(isLongerInJapanese(text, name, 'ja')).toBe(expected);
    expect(isLongerInJapanese(text, name, 'zh')).toBe(false);
  });

  it.each([
    ['主席对[李强]调，', true],
    ['总理[李强]说，', false],
    ['总统[普京]调，', false],
    ['[温家宝]塔山的游客', true],
    ['[习近平]易近人', true],
  ])('%s', (marked, expected) => {
    const { text, ...name } = at(marked);
    expect(isCutFromWord(text, name)).toBe(expected);
  });
});

describe('a name that a thing bears', () => {
  it.each([
    ['a ship that one is aboard', 'The crew of the [George H.W. Bush] will follow.', true],
    ['the years of a president', 'The end of the [Barack Obama] years.', false],
    ['a ship in quotation marks', 'Ледокол «[Борис Ельцин]» вышел в море.', true],
    ['a person in quotation marks', 'Песня «[Борис Ельцин]» вышла.', false],
    ['a square', 'Misa je na Trgu svetog [Petra] u Vatikanu.', true],
    ['a cathedral', 'Собор святого [Владимира] в Киеве', true],
    ['a pope who became a saint', 'święty [Jan Paweł II]', false],
    ['authors and their year', '[Sharif], Khan and Singh (2019) model it.', true],
    ['a dachshund', '[Merkel], his dachshund, sleeps.', true],
    ['whom makers of peace precede', 'PEACEMAKER, [XI] SCOLDS', false],
    ['a village', 'le curé de [Sisi]-les-Bains', true],
    ['what sells pizza', "[Pope Leo]'s Pizzeria opened.", true],
    ['what a pope has', "[Pope Leo]'s visit began.", false],
    ['a letter of physics', 'The [Xi] baryon was seen.', true],
    ['a bridge behind "and"', 'وجسر الملك [حسين]', true],
  ])('%s', (_, marked, expected) => {
    const { text, ...name } = at(marked);
    expect(isInThingsName(text, name)).toBe(expected);
  });
});
