import { describe, expect, it } from 'vitest';
import { countSteps } from './count-steps.ts';
import { segment } from './sentences.ts';

const cut = (text: string, lang?: string) => segment(text, lang).map((s) => text.slice(s.start, s.end));
/** `|` marks where a sentence must end; it is not part of the text. */
const cases: readonly [lang: string, marked: string][] = [
  ['en', 'Mr. Putin spoke.| He left.'],
  ['en', 'On Sept. 3 Gen. Smith met Sen. Paul in St. Petersburg.| It rained.'],
  ['en', 'The U.S. president left.| He flew to the U.K. The talks go on.'.replace('U.K. The', 'U.K.| The')],
  ['en', 'George W. Bush and J. D. Vance came.| Both left.'],
  ['en', '“Will he come?” she asked.| “Yes!”| He did.'],
  ['en', 'At 5 p.m. Moscow time it began.| At 6 p.m. it ended.'],
  ['en', 'It costs 3.5 billion, see www.example.com for more.| Nobody knows…| Well.'],
  ['en', '(They agreed.)| Then they parted.'],
  ['en', 'It ranked No. 5 there.| The answer was no.| Then it ended.'],
  ['de', 'Am 9. Mai kam er.| Er war der 80. Gast.| Im Jahr 2025. Danach ging er.'.replace('2025. ', '2025.| ')],
  ['de', 'Das sagte Dr. Merkel z. B. am 3. September.| Die Feier begann.'],
  ['ru', 'В 2025 г. Путин принял г-на Си.| В Москве было тепло.'],
  ['ru', 'Об этом заявил В. В. Путин.| «Да!»| Он уехал.'],
  ['ru', 'Это было в 2024 г.| В Кремле молчат.'],
  ['uk', 'У 2025 р. він приїхав.| Про це сказав В. Зеленський.'],
  ['sr', 'Vučić dolazi 9. maja u Moskvu.| On je to potvrdio.'],
  ['pl', 'Przyjechał 9. prezydent, m.in. prof. Nowak.| Potem wyjechał w 2024 r. Nikt nie wie.'],
  ['es', 'El Sr. Sánchez viajó a EE.UU. con su equipo.| ¿Volverá?| No se sabe.'],
  ['fr', 'M. Macron a parlé.| Mme. Meloni aussi.'],
  ['zh', '习近平出席。|普京说：“很好。”|会议结束！|谁来？|没人。'],
  ['ja', '石破首相は「行かない」と述べた。|理由は不明だ。'],
  ['ar', 'هل سيحضر السيسي؟| نعم. | قال ذلك.'.replace('. |', '.|')],
  ['el', 'Ο κ. Μητσοτάκης μίλησε.| Τέλος.'],
  ['cs', 'Fico přijede 9. května.| Tvrdí to např. agentura.'],
];

describe('segment', () => {
  it.each(cases)('%s %s', (lang, marked) => {
    const expected = marked.split('|').map((part) => part.trim());
    expect(cut(marked.replaceAll('|', ''), lang)).toEqual(expected);
  });

  it.each([
    ['a blank line', 'A title\n\nThen text', ['A title', 'Then text']],
    ['a heading without a stop', 'What happens?\nChina invites', ['What happens?', 'China invites']],
    ['list items', 'Coming:\n- Putin\n- xi', ['Coming:', '- Putin', '- xi']],
    ['a break before a small letter', 'He met Kim\nand left', ['He met Kim\nand left']],
    [
      'hard-wrapped lines',
      'The president of the republic was met at the airport by\nVladimir Putin and his whole government, an aide said on\nMonday. Later he left.',
      [
        'The president of the republic was met at the airport by\nVladimir Putin and his whole government, an aide said on\nMonday.',
        'Later he left.',
      ],
    ],
    ['Windows breaks', 'One\r\n\r\nTwo', ['One', 'Two']],
  ])('treats %s', (_, text, expected) => expect(cut(text, 'en')).toEqual(expected));

  it('numbers paragraphs', () => {
    expect(segment('He came. She left.\n\nIt ended.').map((s) => s.paragraph)).toEqual([0, 0, 1]);
  });

  it('covers every letter once, in order', () => {
    const text = 'One. Two?! «Three…»\n\n四。五\nSix (seven.) Eight';
    const spans = segment(text);
    let last = 0;
    for (const span of spans) {
      expect(text.slice(last, span.start).trim()).toBe('');
      last = span.end;
    }
    expect(text.slice(last).trim()).toBe('');
  });

  it.each([
    ['stops', '.'],
    ['stops and spaces', '. '],
    ['spaces', ' '],
    ['closers', '.")'],
    ['breaks', '\n'],
    ['initials', 'A. '],
    ['letters', 'x'],
    ['lines without stops', 'Word\n'],
  ])('stays linear on a text of %s', (_, unit) => {
    const steps = (n: number) => countSteps(() => segment(unit.repeat(n), 'en'));
    expect(steps(20_000)).toBeLessThan(2.01 * steps(10_000));
  });
});
