import type { OccasionCase } from './notation.ts';

/** Polish. */
export const PL_CASES: readonly OccasionCase[] = [
  {
    published: '2025-05-09',
    title: 'Defilada na placu Czerwonym',
    text: `Władimir Putin przyjął w piątek na placu Czerwonym defiladę z okazji [[80. rocznicy|moscow/2025]] zwycięstwa nad III Rzeszą. Obok niego stał Xi Jinping.

[[Dzień Zwycięstwa|moscow/2025]] obchodzony jest w Rosji hucznie. Premier Słowacji Robert Fico był jedynym przywódcą z UE.`,
  },
  {
    published: '2025-05-09',
    title: 'Dzień Europy w Warszawie',
    text: `9 maja obchodzimy Dzień Europy. W Warszawie odbędzie się parada Schumana, a w Krakowie koncert.`,
  },
  {
    published: '2025-05-05',
    title: 'Litwa zamknie niebo',
    text: `Litwa nie zgodzi się na przelot samolotu premiera Słowacji, który [[9 maja|moscow/2025]] chce być na defiladzie w Moskwie. Zaproszenie przyjął także prezydent Serbii.`,
  },
  {
    published: '2025-09-03',
    title: 'Parada w Pekinie',
    text: `Xi Jinping, Putin i Kim Dzong Un obejrzeli w środę w Pekinie paradę z okazji [[80. rocznicy|beijing/2025]] kapitulacji Japonii. W 2015 roku Koreę Północną reprezentował wysłannik.`,
  },
  {
    published: '2025-08-15',
    title: 'Święto Wojska Polskiego',
    text: `Defilada w Warszawie uczciła 105. rocznicę Bitwy Warszawskiej. W paradzie wzięło udział 4 tys. żołnierzy. Prezydent mówił o agresji Rosji i o Kremlu.`,
  },
  {
    published: '2022-05-09',
    title: 'Ambasador oblany farbą',
    text: `Ambasador Rosji został 9 maja w Warszawie oblany czerwoną farbą, gdy chciał złożyć wieniec. W Moskwie odbyła się [[parada zwycięstwa|moscow/2022]] bez zagranicznych gości.`,
  },
  {
    published: '2025-09-02',
    title: 'Przed meczem z Holandią',
    text: `Reprezentacja trenuje 3 września w Rotterdamie. Mecz z Holandią w czwartek.`,
  },
];
