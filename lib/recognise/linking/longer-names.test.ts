import { describe, expect, it } from 'vitest';
import { leadersIn } from '../../../scripts/annotate/leaders-in.ts';

describe('a name that is a part of somebody else’s', () => {
  it.each([
    ['another numeral', 'Prince Albert I founded the museum of the principality.', []],
    ['its own numeral', 'Prince Albert II opened the museum.', ['Albert II albert-ii-prince-of-monaco']],
    ['a given name before a surname', 'Bernard Benoît and Pierre-Charles Douze were held in detention.', []],
    ['two of four given names', 'The story is by Henri René Albert Guy de Maupassant.', []],
    ['a mother', 'Queen Elizabeth, the Queen Mother, was 101.', []],
    [
      'a given name alone',
      'They saw the late Elizabeth Stride there. Queen Elizabeth was in Canada that summer.',
      ['Elizabeth elizabeth-ii'],
    ],
    ['a brother', 'Yoni Netanyahu, brother of the prime minister, led the rescue.', []],
    ['a father', 'Pierre Trudeau came back in 1980.', []],
    ['a father who was a dictator', 'She and her late husband, the dictator Ferdinand Marcos, fled.', []],
    ['a son in office', 'President Ferdinand Marcos spoke.', ['Ferdinand Marcos bongbong-marcos']],
  ])('%s: %s', (_, text, wanted) => {
    expect(leadersIn('en', '2024-06-01', text)).toEqual(wanted);
  });

  it.each([
    ['President of France, Charles de Gaulle, resigned.', []],
    ['The Japanese Prime Minister, Yasuhiro Nakasone, answered.', []],
    ['So said Benjamin Disraeli, British PM, of the family.', []],
    ['The French president, Emmanuel Macron, resigned.', ['Emmanuel Macron emmanuel-macron']],
    ['The French president, visibly tired, resigned.', ['French president emmanuel-macron']],
  ])('an office beside the name of a stranger is the stranger’s: %s', (text, wanted) => {
    expect(leadersIn('en', '2024-06-01', text)).toEqual(wanted);
  });

  it.each([
    ['nl', 'Bakker Rutte uit Almelo haalde zijn schouders op.'],
    ['it', 'Il panettiere Mario Draghi apre alle sei.'],
    ['cs', 'Pekař Petr Pavel peče od rána.'],
    ['fi', 'Leipuri Alexander Stubb avaa kuudelta.'],
  ])('a baker is not who governs (%s)', (lang, text) => {
    expect(leadersIn(lang, '2024-06-01', text)).toEqual([]);
  });

  it('a surname that a country has few of is not its premier’s for the country beside it', () => {
    const text =
      'Liu is among the drafters of a petition to the Chinese government for free elections to parliament. ' +
      'Supporters of the treaty say that it helps the economy of Taiwan.';
    expect(leadersIn('en', '2009-06-01', text)).toEqual([]);
  });

  it('a country is no leader whose surname it is', () => {
    const text =
      'The government of India, the parliament of Myanmar, Nepal and Pakistan signed. Prime Minister Nepal left.';
    expect(leadersIn('en', '2010-06-01', text)).toEqual(['Nepal madhav-kumar-nepal']);
  });
});
