import { describe, expect, it } from 'vitest';
import { isKinOf, isOthersName } from './namesakes.ts';

const nobody = () => false;

/** The name in brackets, in its text. */
function at(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace(/[[\]]/g, ''), start, end };
}

describe('a name that what is written onto it makes somebody else’s', () => {
  it.each([
    ['a pope of old', 'fr', "L'ensemble [Léon] XIII donne un Requiem.", true],
    ['the same without a numeral', 'fr', "L'ensemble [Léon] donne un Requiem.", false],
    ['a single stroke is a pronoun', 'en', 'With [Trump] I spoke.', false],
    ['no relation', 'en', 'A Mr [Macron], no relation, sells flags.', true],
    ['a clause of other words', 'en', '[Macron], no friend of his, sells flags.', false],
    ['the second of two surnames', 'en', 'Prof Angela Brown-[Merkel] wrote.', true],
    ['what is against', 'en', 'Anti-[Merkel] posters hung there.', false],
    ['the first of two surnames', 'en', 'Coach [Tony Abbott]-Rudd spoke.', true],
    ['a given name of two parts', 'fr', "Le président de l'OL [Jean]-Michel Aulas parle.", true],
    ['the author of a paper', 'en', 'Then [Sisi] et al. confirmed it.', true],
    ['authors of a paper', 'en', '[Modi] and colleagues measured it.', true],
    ['the colleagues of a minister', 'en', '[Modi] and his colleagues met.', false],
    ['German compounds', 'de', 'Die [Olaf Scholz]-Regierung fiel.', false],
  ])('%s', (_, lang, marked, expected) => {
    const { text, ...name } = at(marked);
    expect(isOthersName(text, name, lang, nobody)).toBe(expected);
  });

  it('but two leaders joined by a hyphen are themselves', () => {
    const { text, ...name } = at('The [Xi Jinping]-Putin talks began.');
    expect(isOthersName(text, name, 'en', nobody)).toBe(true);
    expect(isOthersName(text, name, 'en', (position) => position === name.end + 1)).toBe(false);
  });
});

describe('words that make a name that of a relative', () => {
  it.each([
    ['Euan Blair, the son of former prime minister ', true],
    ['Marie Macron, sœur d’', true],
    ['Мария, дочь президента ', true],
    ['The person of ', false],
    ['He met his son, and ', false],
  ])('%s', (before, expected) => expect(isKinOf(before)).toBe(expected));
});
