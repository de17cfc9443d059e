import type { SummitCase } from './case.ts';

/** Romanian. */
export const RO_SUMMIT_CASES: readonly SummitCase[] = [
  ['2024-10-20', 'Putin primește peste 20 de lideri la [[summitul BRICS|brics/2024]] de la Kazan.'],
  ['2024-10-25', '[[Summitul de la Kazan|brics/2024]] s-a încheiat fără o monedă comună a BRICS.'],
  [
    '2025-07-05',
    'Nici Xi, nici Putin nu merg la [[summitul BRICS|brics/2025]] de la Rio de Janeiro. [[Summitul de anul trecut|brics/2024]] a fost la Kazan.',
  ],
  [
    '2025-09-01',
    'La [[summitul Organizației de Cooperare de la Shanghai|sco/2025]] de la Tianjin, Xi l-a primit pe Modi.',
  ],
  ['2023-09-08', 'Xi nu participă la [[summitul G20|g20/2023]] de la New Delhi.'],
  ['2025-06-16', 'Zelenski a ajuns la [[summitul G7|g7/2025]] din Canada.'],
  [
    '2025-06-24',
    'Nicușor Dan participă la [[summitul NATO|nato-summit/2025]] de la Haga, pe [[24 și 25 iunie|nato-summit/2025]].',
  ],
  ['2023-07-12', 'La [[summitul de la Vilnius|nato-summit/2023]], NATO nu a invitat Ucraina.'],
  [
    '2023-06-01',
    'Moldova găzduiește [[summitul Comunității Politice Europene|european-political-community/2023-chisinau]].',
  ],
  [
    '2025-01-27',
    'Liderii lumii au comemorat la Auschwitz [[80 de ani|auschwitz-commemoration/2025]] de la eliberarea lagărului.',
  ],
  ['2024-07-26', '[[Ceremonia de deschidere|olympics-opening/2024]] a Jocurilor Olimpice a avut loc pe Sena.'],
  ['2025-10-13', '[[Summitul de la Sharm el-Sheikh|gaza-peace-summit/2025]] a reunit peste 20 de lideri.'],
  ['2025-05-05', 'Fico merge la Moscova de [[Ziua Victoriei|moscow/2025]].'],
  ['2025-05-08', 'Vučić va asista la [[parada de mâine|moscow/2025]] din Piața Roșie.'],
  ['2025-05-12', 'La [[parada de vineri|moscow/2025]] de la Moscova, Xi a stat lângă Putin.'],
  [
    '2026-04-20',
    'Fico merge din nou la Moscova pe [[9 mai|moscow/2026]]. La [[parada de anul trecut|moscow/2025]] au venit 27 de lideri.',
  ],
  [
    '2025-08-28',
    'Fico va fi la Beijing la parada din [[3 septembrie|beijing/2025]]. La [[parada din 2015|beijing/2015]] a fost președintele Coreei de Sud.',
  ],
  ['2025-05-05', 'Moscova sărbătorește [[80 de ani|moscow/2025]] de la victoria asupra Germaniei naziste.'],
  ['2025-05-09', 'Pe 9 mai, Bruxellesul sărbătorește Ziua Europei.'],
  ['2025-12-01', 'Parada de 1 Decembrie a avut loc la București.'],
  ['2025-03-05', 'Londra a găzduit un summit despre Ucraina.'],
  ['2025-08-16', 'Summitul din Alaska s-a încheiat fără acord.'],
  [
    '2024-07-05',
    'La [[summitul OCS|sco/2024]] de la Astana a fost Erdogan. [[Următorul summit|sco/2025]] va fi în China.',
  ],
  ['2020-06-24', 'Parada din Piața Roșie a fost mutată de pe [[9 mai|moscow/2020]] pe [[24 iunie|moscow/2020]].'],
  [
    '2023-07-03',
    'Biden merge la [[summit-ul NATO|nato-summit/2023]] din Lituania, apoi la [[Summitul Alianței Nord-Atlantice|nato-summit/2023]].',
  ],
  [
    '2023-05-31',
    'Moldova așteaptă 47 de lideri la [[summitul Comunității Politice Europene|european-political-community/2023-chisinau]]. La primul [[summit|european-political-community/2022]], la Praga, au venit toți.',
  ],
  [
    '2023-06-01',
    'La Bulboaca, Maia Sandu îi primește pe liderii [[Comunității Politice Europene|european-political-community/2023-chisinau]].',
  ],
  ['2024-07-10', 'Iohannis a ajuns la [[summitul aniversar al NATO|nato-summit/2024]] de la Washington.'],
  [
    '2025-05-07',
    'La [[aniversarea de 75 de ani|moscow/2020]] de la victorie, amânată, fusese și Dodon pe Piața Roșie; pe [[9 mai|moscow/2025]] revine la parada lui Putin.',
  ],
];
