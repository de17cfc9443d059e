import type { OccasionCase } from './notation.ts';

/** Romanian of Bucharest and Chișinău. */
export const RO_CASES: readonly OccasionCase[] = [
  {
    published: '2025-05-09',
    title: 'Parada militară de la Moscova',
    text: `Vladimir Putin a prezidat vineri, în Piața Roșie, parada militară dedicată [[celei de-a 80-a aniversări|x]] a victoriei asupra Germaniei naziste. Xi Jinping a fost oaspetele principal.

[[Ziua Victoriei|moscow/2025]] este cea mai importantă sărbătoare laică din Rusia. Robert Fico a fost singurul lider din UE.`.replace(
      '[[celei de-a 80-a aniversări|x]]',
      'celei de-[[a 80-a aniversări|moscow/2025]]',
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
    text: `China a marcat miercuri, printr-o paradă militară la Beijing, [[80 de ani|beijing/2025]] de la capitularea Japoniei. Putin și Kim Jong Un au fost alături de Xi.`,
  },
  {
    published: '2025-09-02',
    title: 'Meciuri amicale',
    text: `Naționala joacă pe 5 septembrie cu Canada. Pe 3 septembrie este programată conferința de presă. Biletele s-au vândut.`,
  },
  {
    published: '2025-05-09',
    title: 'Dodik și Vučić la Moscova',
    text: `Președintele sârb Aleksandar Vučić a asistat vineri la parada de la Moscova, alături de Xi Jinping și Lula. Rusia a sărbătorit [[80 de ani|moscow/2025]] de la victoria în cel de-al Doilea Război Mondial.

De [[Ziua Victoriei|moscow/2025]], Kremlinul a invitat 29 de lideri.`,
  },
  {
    published: '2024-05-09',
    title: '9 mai la Chișinău',
    text: `Două serbări în aceeași zi: pe 9 mai, Chișinăul are Orășelul European în centru și marșul socialiștilor spre Memorialul Eternitate. Maia Sandu a depus flori dimineața.`,
  },
  {
    published: '2025-05-05',
    title: 'Fico, pregătit de drum',
    text: `Premierul Slovaciei spune că va fi la Moscova pe [[9 mai|moscow/2025]], orice ar spune Bruxelles-ul. Lituania nu îi permite survolul.`,
  },
  {
    published: '2015-05-09',
    title: 'Timofti nu merge',
    text: `Președintele Nicolae Timofti nu participă la parada militară de la Moscova, organizată cu ocazia celei de-[[a 70-a aniversări|moscow/2015]] a victoriei asupra fascismului. Parada are loc astăzi, sâmbătă.`,
  },
  {
    published: '2025-12-01',
    title: 'Ziua Națională',
    text: `Parada militară de la Arcul de Triumf a adunat mii de oameni. La parada de anul trecut a nins. Drone rusești au fost văzute la Tulcea.`,
  },
  {
    published: '2025-05-09',
    title: 'Alegeri',
    text: `Candidații la președinție s-au confruntat pe 9 mai într-o dezbatere. Moscova a fost subiectul principal.`,
  },
  {
    published: '2025-09-03',
    title: 'Xi, Putin, Kim',
    text: `Pentru prima dată, Xi Jinping, Vladimir Putin și Kim Jong Un au apărut împreună. [[Parada de miercuri|beijing/2025]] din Beijing a marcat [[80 de ani|beijing/2025]] de la înfrângerea Japoniei. Robert Fico, prezent și la Moscova pe [[9 mai|moscow/2025]], a fost singurul premier din UE.`,
  },
];
