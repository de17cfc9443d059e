import type { SummitCase } from './case.ts';

/** French. */
export const FR_SUMMIT_CASES: readonly SummitCase[] = [
  ['2024-10-20', 'Poutine accueille une vingtaine de dirigeants au [[sommet des Brics|brics/2024]] à Kazan.'],
  ['2024-10-25', "Le [[sommet de Kazan|brics/2024]] s'est achevé sans monnaie commune pour les Brics."],
  ['2024-10-22', "Le [[16e sommet des Brics|brics/2024]] s'ouvre mardi à Kazan."],
  ['2025-07-05', "Ni Xi ni Poutine n'iront au [[sommet des Brics|brics/2025]] de Rio de Janeiro."],
  ['2025-09-01', "Au [[sommet de l'Organisation de coopération de Shanghai|sco/2025]] à Tianjin, Xi a reçu Modi."],
  ['2023-09-08', 'Xi ne participera pas au [[sommet du G20|g20/2023]] à New Delhi.'],
  [
    '2025-06-16',
    "Macron a rencontré Carney au [[sommet du G7|g7/2025]] de Kananaskis. Au [[sommet de l'an dernier|g7/2024]], c'était Meloni.",
  ],
  ['2025-06-24', "Le [[sommet de l'Otan|nato-summit/2025]] s'est ouvert à La Haye."],
  ['2023-07-13', "Au [[sommet de Vilnius|nato-summit/2023]], l'Otan n'a pas invité Kiev."],
  ['2024-10-08', 'Le [[sommet de la CEI|cis-summit/2024]] se tient à Moscou.'],
  ['2024-11-28', "Pachinian a boycotté le [[sommet de l'OTSC|csto-summit/2024]] à Astana."],
  [
    '2023-06-01',
    'Macron participe au [[sommet de la Communauté politique européenne|european-political-community/2023-chisinau]] en Moldavie.',
  ],
  ['2025-10-30', "Trump a rencontré Xi en marge du [[sommet de l'Apec|apec/2025]]."],
  [
    '2025-09-23',
    "Macron s'est exprimé à la [[80e session|un-general-assembly/2025]] de l'Assemblée générale de l'ONU.",
  ],
  [
    '2024-06-06',
    'Macron et Biden ont célébré le [[80e anniversaire|d-day-commemoration/2024]] du Débarquement en Normandie.',
  ],
  ['2025-01-27', "Macron a assisté au [[80e anniversaire|auschwitz-commemoration/2025]] de la libération d'Auschwitz."],
  ['2024-07-26', "La [[cérémonie d'ouverture|olympics-opening/2024]] des JO de Paris s'est tenue sous la pluie."],
  ['2025-10-13', 'Macron a participé au [[sommet de Charm el-Cheikh|gaza-peace-summit/2025]].'],
  ['2025-05-05', 'Fico ira à Moscou pour le [[Jour de la Victoire|moscow/2025]].'],
  ['2025-05-08', 'Le [[défilé de demain|moscow/2025]] sur la place Rouge réunira 27 dirigeants.'],
  ['2025-05-12', 'Au [[défilé de vendredi|moscow/2025]] à Moscou, Xi était assis près de Poutine.'],
  [
    '2026-04-20',
    "Fico retourne à Moscou le [[9 mai|moscow/2026]]. Le [[défilé de l'an dernier|moscow/2025]] avait réuni 27 dirigeants.",
  ],
  [
    '2025-08-28',
    'Fico sera à Pékin pour le défilé du [[3 septembre|beijing/2025]]. Au [[défilé de 2015|beijing/2015]], Park Geun-hye était présente.',
  ],
  ['2025-05-05', "Moscou fête le [[80e anniversaire|moscow/2025]] de la victoire sur l'Allemagne nazie."],
  ['2025-07-14', 'Le défilé du 14 Juillet a réuni sept mille soldats à Paris.'],
  ['2025-05-09', "Le 9 mai, Bruxelles célèbre la Journée de l'Europe."],
  ['2025-03-05', "Un sommet sur l'Ukraine s'est tenu à Londres."],
  ['2025-08-16', "Le sommet en Alaska s'est achevé sans accord."],
  ['2025-03-06', 'Le sommet européen de Bruxelles a duré une nuit.'],
  [
    '2024-07-05',
    "Au [[sommet de l'OCS|sco/2024]] à Astana, Erdogan était invité. Le [[prochain sommet|sco/2025]] aura lieu en Chine.",
  ],
  ['2024-10-04', 'Le sommet de la Francophonie se tient à Villers-Cotterêts.'],
  [
    '2025-11-23',
    'Le [[prochain sommet du G20|g20/2026]] aura lieu en Floride, le [[sommet précédent des Brics|brics/2025]] à Rio.',
  ],
  [
    '2022-11-15',
    'Le [[G20 de Bali|g20/2022]] s’ouvre avant un sommet; le [[prochain G20|g20/2023]] aura lieu en Inde. Le sommet s’achève mercredi [[16 novembre|g20/2022]].',
  ],
  [
    '2025-10-27',
    'Le [[sommet de l’Asean|asean-summit/2025-10]] s’ouvre. En mai, le [[sommet de Kuala Lumpur|asean-summit/2025-05]] avait été court.',
  ],
  ['2025-06-25', "Rutte a parlé de l'OTAN lors du [[sommet à La Haye|nato-summit/2025]]."],
  ['2025-11-21', "Au [[sommet du G20|g20/2023]] qui s'est tenu en Inde, Xi manquait."],
  ['2025-11-21', 'Le [[sommet du G20|g20/2025]] se tient les [[22 et 23|g20/2025]] à Johannesburg.'],
  ['2025-04-25', 'En 2005, Chirac avait assisté aux [[obsèques|papal-funeral/2005]] de Jean-Paul II.'],
  [
    '2025-05-06',
    "Pour le [[soixante-dixième anniversaire|moscow/2015]] de la victoire, en 2015, Hollande n'était pas à Moscou ; Fico y retourne pour le [[9 mai|moscow/2025]].",
  ],
];
