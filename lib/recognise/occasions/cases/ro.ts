import type { OccasionCase } from './notation.ts';

/** Romanian of Bucharest and Chișinău. */
export const RO_CASES: readonly OccasionCase[] = [
  {
    published: '2025-05-09',
    title: 'Parada militară de la Moscova',
    text: `Vladimir Putin a prezidat vineri, în Piața Roșie, parada militară dedicată [[celei de-a 80-a aniversări|x]] a victoriei asupra Germaniei naziste. Xi Jinping a fost oaspetele principal.

[[Ziua Victoriei|moscow/2025]] este cea mai importantă sărbătoare laică din Rusia. Robert Fico a fost singurul lider din UE.`.replace(
      '[[celei de-a 80-a aniversări|x]]',
      'celei de-a [[80-a aniversări|moscow/2025]]',
    ),
  },
  {
    published: '2025-05-09',
    title: 'Ziua Europei',
    text: `Pe 9 mai, România sărbătorește Ziua Europei, dar și Ziua Independenței. La București, președintele a depus o coroană de flori. La Chișinău, Maia Sandu a participat la un concert.`,
  },
  {
    published: '2025-05-07',
    title: 'Cine merge la Moscova',
    text: `Igor Dodon și alți politicieni moldoveni vor merge la Moscova pentru parada de [[9 mai|moscow/2025]]. Premierul slovac Robert Fico a confirmat și el participarea.`,
  },
  {
    published: '2023-05-08',
    title: 'Răzgândirea Kremlinului',
    text: `Kremlinul a anunțat luni că liderii CSI au fost invitați totuși la [[parada de 9 mai|x]]. Președintele kazah va fi prezent marți la Moscova, de [[Ziua Victoriei|moscow/2023]].`.replace(
      '[[parada de 9 mai|x]]',
      'parada de [[9 mai|moscow/2023]]',
    ),
  },
  {
    published: '2025-09-03',
    title: 'China își arată forța',
    text: `China a marcat miercuri, printr-o paradă militară la Beijing, [[80 de ani de la capitularea|beijing/2025]] Japoniei. Putin și Kim Jong Un au fost alături de Xi.`,
  },
  {
    published: '2025-09-02',
    title: 'Meciuri amicale',
    text: `Naționala joacă pe 5 septembrie cu Canada. Pe 3 septembrie este programată conferința de presă. Biletele s-au vândut.`,
  },
];
