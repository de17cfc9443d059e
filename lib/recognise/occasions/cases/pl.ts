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
  {
    published: '2025-05-08',
    title: 'Fico już w drodze',
    text: `Premier Słowacji wyleciał w czwartek do Moskwy okrężną trasą. W piątek ma uczestniczyć w obchodach [[80-lecia|moscow/2025]] zakończenia II wojny światowej. Czechy odmówiły udziału.

Kaja Kallas ostrzegała, że wyjazd na [[9 maja|moscow/2025]] do Rosji będzie miał konsekwencje.`,
  },
  {
    published: '2010-05-10',
    title: 'Komorowski na placu Czerwonym',
    text: `Pełniący obowiązki prezydenta Bronisław Komorowski obejrzał w niedzielę moskiewską defiladę. Po raz pierwszy przemaszerowali w niej polscy żołnierze. Obchody [[65. rocznicy|moscow/2010]] zwycięstwa zgromadziły ponad 20 przywódców, w tym Angelę Merkel.`,
  },
  {
    published: '2025-09-04',
    title: 'Po paradzie w Pekinie',
    text: `Kim Dzong Un wrócił do Pjongjangu. [[Środowa parada|beijing/2025]], zorganizowana w [[80. rocznicę|beijing/2025]] kapitulacji Japonii, była największą w historii Chin. Robert Fico spotkał się tam z Putinem, podobnie jak [[9 maja|moscow/2025]] w Moskwie.`,
  },
  {
    published: '2025-05-09',
    title: 'Ekstraklasa',
    text: `Lech podejmie Legię 9 maja o 20:30. Mecz w Poznaniu obejrzy 40 tysięcy widzów. Trener nie skorzysta z kontuzjowanego napastnika.`,
  },
  {
    published: '2025-05-08',
    title: 'Uroczystości na Westerplatte',
    text: `Prezydent wziął udział w obchodach 80. rocznicy zakończenia II wojny światowej w Gdańsku. Ambasadora Rosji nie zaproszono. Moskwa świętuje dzień później.`,
  },
  {
    published: '2025-05-09',
    title: 'Traktat z Nancy',
    text: `Donald Tusk i Emmanuel Macron podpisali 9 maja w Nancy traktat o przyjaźni. W nocy wyruszą do Kijowa. Moskwa milczy.`,
  },
  {
    published: '2025-08-15',
    title: 'Defilada na Wisłostradzie',
    text: `Tegoroczna defilada była największa od lat. W zeszłorocznej defiladzie szły Abramsy. Rosyjskie media drwiły.`,
  },
  {
    published: '2025-05-10',
    title: 'Fico wrócił',
    text: `Robert Fico wrócił w nocy do Bratysławy. W piątek był w Moskwie gościem Putina podczas [[Dnia Zwycięstwa|moscow/2025]]. Słowackie media spierają się, czy oglądał defiladę z trybuny.

Dwadzieścia lat wcześniej na placu Czerwonym, z okazji [[60. rocznicy|moscow/2005]] zakończenia wojny, był Aleksander Kwaśniewski.`,
  },
];
