import type { ShortCase } from './short-case.ts';

/** What is told of a report that it is wrong: what it says is denied, and nothing is said where it denies something itself. */
export const untrueReports: Readonly<Record<string, readonly ShortCase[]>> = {
  en: [
    {
      shows: 'reports that were wrong',
      published: '2025-06-23',
      text: 'The [NATO summit|nato-summit/2025] opens tomorrow. Reports that [Volodymyr Zelensky|volodymyr-zelenskyy] had not been invited were wrong. Reports that [Pedro Sánchez|pedro-sanchez] will stay away are baseless. It is not true that [Viktor Orban|viktor-orban] has declined.',
      claims: 'pedro-sanchez not declined; viktor-orban not declined',
    },
    {
      shows: 'somebody may be wrong to stay away, and does all the same',
      published: '2025-06-23',
      text: 'The [NATO summit|nato-summit/2025] opens tomorrow. The report shows that [Pedro Sánchez|pedro-sanchez], who will stay away, is right. [Viktor Orban|viktor-orban] was wrong when he declined the invitation.',
      claims: 'pedro-sanchez declined; viktor-orban declined',
    },
    {
      shows: 'a promise that is not kept',
      published: '2025-06-23',
      text: 'The [NATO summit|nato-summit/2025] opens tomorrow. [Keir Starmer|keir-starmer] has gone back on a promise to attend. [Pedro Sánchez|pedro-sanchez] denied that he had broken a promise to attend.',
      claims: 'keir-starmer declined; pedro-sanchez not declined',
    },
  ],
  es: [
    {
      shows: 'informaciones que son falsas',
      published: '2025-06-23',
      text: 'La [cumbre de la OTAN|nato-summit/2025] comienza mañana. Las informaciones de que [Volodímir Zelenski|volodymyr-zelenskyy] no había sido invitado son falsas.',
      claims: '',
    },
  ],
  pl: [
    {
      shows: 'doniesienia, które są nieprawdziwe',
      published: '2025-06-23',
      text: 'Jutro zaczyna się [szczyt NATO|nato-summit/2025]. Doniesienia, że [Wołodymyr Zełenski|volodymyr-zelenskyy] nie został zaproszony, są nieprawdziwe.',
      claims: '',
    },
  ],
  ro: [
    {
      shows: 'informații care sunt false',
      published: '2025-06-23',
      text: 'Mâine începe [summitul NATO|nato-summit/2025]. Informațiile potrivit cărora [Volodimir Zelenski|volodymyr-zelenskyy] nu a fost invitat sunt false.',
      claims: '',
    },
  ],
  sr: [
    {
      shows: 'navodi koji nisu tačni',
      published: '2025-06-23',
      text: 'Sutra počinje [samit NATO|nato-summit/2025]. Navodi da [Volodimir Zelenski|volodymyr-zelenskyy] nije pozvan nisu tačni.',
      claims: '',
    },
  ],
  ja: [
    {
      shows: '誤りだとされた報道',
      published: '2025-06-23',
      text: '[NATO首脳会議|nato-summit/2025]が24日に開幕する。[ゼレンスキー|volodymyr-zelenskyy]大統領が招待されていないとの報道は誤りだ。',
      claims: '',
    },
  ],
};
