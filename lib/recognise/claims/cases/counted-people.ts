import type { ShortCase } from './short-case.ts';

const DAY = '2022-06-08';

/** "The three presidents" are those just named, where as many were, and nothing tells that others are meant. */
const counted = (home: string, same: string, others: string): readonly ShortCase[] => [
  {
    shows: 'people just named, taken up by their number',
    published: DAY,
    text: `${home} ${same}`,
    claims:
      'miguel-diaz-canel absent; daniel-ortega absent; nicolas-maduro absent; miguel-diaz-canel not invited; daniel-ortega not invited; nicolas-maduro not invited',
  },
  {
    shows: 'others of the same number',
    published: DAY,
    text: `${home} ${others}`,
    claims: 'miguel-diaz-canel absent; daniel-ortega absent; nicolas-maduro absent',
  },
];

const LIST = '[Miguel Díaz-Canel|miguel-diaz-canel], [Daniel Ortega|daniel-ortega]';
const LAST = '[Nicolás Maduro|nicolas-maduro]';

export const countedPeople = {
  en: [
    {
      shows: 'more than were named are others',
      published: DAY,
      text: `The [Summit of the Americas|summit-of-the-americas/2022] opened on Monday. [Miguel Díaz-Canel|miguel-diaz-canel] and ${LAST} stayed home. The three presidents were not invited.`,
      claims: 'miguel-diaz-canel absent; nicolas-maduro absent',
    },
  ],
  es: counted(
    `La [Cumbre de las Américas|summit-of-the-americas/2022] comenzó el lunes. ${LIST} y ${LAST} se quedaron en casa.`,
    'Los tres presidentes no fueron invitados.',
    'Los tres presidentes bálticos no fueron invitados.',
  ),
  pt: counted(
    `A [Cúpula das Américas|summit-of-the-americas/2022] começou na segunda-feira. ${LIST} e ${LAST} ficaram em casa.`,
    'Os três presidentes não foram convidados.',
    'Os três presidentes dos países bálticos não foram convidados.',
  ),
  fr: counted(
    `Le [Sommet des Amériques|summit-of-the-americas/2022] s’est ouvert lundi. ${LIST} et ${LAST} sont restés chez eux.`,
    'Les trois présidents n’ont pas été invités.',
    'Les trois présidents baltes n’ont pas été invités.',
  ),
  ro: counted(
    `[Summitul Americilor|summit-of-the-americas/2022] a început luni. ${LIST} și ${LAST} au rămas acasă.`,
    'Cei trei președinți nu au fost invitați.',
    'Cei trei președinți baltici nu au fost invitați.',
  ),
} as const satisfies Readonly<Record<string, readonly ShortCase[]>>;
