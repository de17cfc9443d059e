import type { ArticleCase } from './case.ts';

/** Lists in which each name comes with its country, in the ways that different languages pair them. */
export const countriesOfNames = [
  {
    name: 'a title said once, the countries and their leaders in pairs',
    lang: 'es',
    published: '2025-05-05',
    event: 'moscow-victory-day/2025',
    marked: `Al [desfile del Día de la Victoria|moscow-victory-day/2025] en Moscú asistirán los presidentes de Cuba, [Miguel Díaz-Canel|miguel-diaz-canel]; de Venezuela, [Nicolás Maduro|nicolas-maduro], y de Serbia, [Aleksandar Vučić|aleksandar-vucic].`,
    claims: ['miguel-diaz-canel expected', 'nicolas-maduro expected', 'aleksandar-vucic expected'],
  },
  {
    name: 'the title left out from the second on, and a place that is no country',
    lang: 'es',
    published: '2025-05-05',
    event: 'moscow-victory-day/2025',
    marked: `Entre los invitados confirmados al [desfile del Día de la Victoria|moscow-victory-day/2025] se encuentran el presidente de China, [Xi Jinping|xi-jinping], el presidente de Serbia, [Aleksandar Vučić|aleksandar-vucic]; el mandatario de la República Srpska, [Milorad Dodik|milorad-dodik]; y el de Belarús, [Alexandr Lukashenko|alexander-lukashenko].`,
    claims: [
      'xi-jinping expected',
      'aleksandar-vucic expected',
      'milorad-dodik expected',
      'alexander-lukashenko expected',
    ],
  },
  {
    name: 'two countries before their two leaders',
    lang: 'ru',
    published: '2010-04-20',
    event: 'moscow-victory-day/2010',
    marked: `На [парад Победы|moscow-victory-day/2010] не приедут президенты США и Белоруссии [Барак Обама|barack-obama] и [Александр Лукашенко|alexander-lukashenko], и премьер-министр Великобритании [Гордон Браун|gordon-brown].`,
    claims: ['barack-obama declined', 'alexander-lukashenko declined', 'gordon-brown declined'],
  },
  {
    name: 'a title in the plural before both',
    lang: 'pt',
    published: '2025-04-15',
    event: 'moscow-victory-day/2025',
    marked: `Também são esperados no [desfile do Dia da Vitória|moscow-victory-day/2025] os primeiros-ministros da Índia, [Narendra Modi|narendra-modi], e da Eslováquia, [Robert Fico|robert-fico].`,
    claims: ['narendra-modi expected', 'robert-fico expected'],
  },
] as const satisfies readonly ArticleCase[];
