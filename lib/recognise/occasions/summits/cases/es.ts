import type { SummitCase } from './case.ts';

/** Spanish. */
export const ES_SUMMIT_CASES: readonly SummitCase[] = [
  ['2024-10-20', 'Putin recibirá a una veintena de líderes en la [[cumbre de los BRICS|brics/2024]] en Kazán.'],
  ['2024-10-25', 'La [[cumbre de Kazán|brics/2024]] terminó sin moneda común, dijeron los BRICS.'],
  ['2024-10-22', 'La [[16ª cumbre de los BRICS|brics/2024]] comienza hoy en Kazán.'],
  ['2025-07-05', 'Ni Xi ni Putin irán a la [[cumbre de los BRICS|brics/2025]] en Río de Janeiro.'],
  [
    '2025-09-01',
    'En la [[cumbre de la Organización de Cooperación de Shanghái|sco/2025]] en Tianjin, Xi recibió a Modi.',
  ],
  ['2023-09-08', 'Xi no asistirá a la [[cumbre del G20|g20/2023]] en Nueva Delhi.'],
  ['2024-11-17', 'Milei viaja a la [[cumbre de líderes del G20|g20/2024]] en Río.'],
  ['2025-06-16', 'Sheinbaum asistió a la [[cumbre del G7|g7/2025]] en Kananaskis.'],
  [
    '2025-06-24',
    'La [[cumbre de la OTAN|nato-summit/2025]] se celebra en La Haya el [[24 y 25 de junio|nato-summit/2025]].',
  ],
  ['2022-06-30', 'En la [[cumbre de Madrid|nato-summit/2022-madrid]], la OTAN invitó a Suecia.'],
  ['2024-11-15', 'Boluarte inauguró la [[cumbre de la APEC|apec/2024]] en Lima.'],
  ['2022-06-08', 'López Obrador no irá a la [[Cumbre de las Américas|summit-of-the-americas/2022]] en Los Ángeles.'],
  ['2023-01-24', 'Maduro canceló su viaje a la [[cumbre de la CELAC|celac-summit/2023]] en Buenos Aires.'],
  [
    '2024-06-06',
    'Biden y Macron conmemoraron el [[80 aniversario|d-day-commemoration/2024]] del desembarco de Normandía.',
  ],
  [
    '2025-01-27',
    'Los reyes asistieron al [[80 aniversario|auschwitz-commemoration/2025]] de la liberación de Auschwitz.',
  ],
  ['2024-07-26', 'La [[ceremonia de apertura|olympics-opening/2024]] de los Juegos se celebró en el Sena.'],
  ['2025-10-13', 'Sánchez participó en la [[cumbre de Sharm el Sheij|gaza-peace-summit/2025]].'],
  ['2025-05-05', 'Fico irá a Moscú para el [[Día de la Victoria|moscow/2025]].'],
  ['2025-05-08', 'Lula y Maduro asistirán al [[desfile de mañana|moscow/2025]] en la Plaza Roja.'],
  ['2025-05-12', 'En el [[desfile del viernes|moscow/2025]] en Moscú, Xi estuvo junto a Putin.'],
  [
    '2026-04-20',
    'Fico volverá a Moscú el [[9 de mayo|moscow/2026]]. Al [[desfile del año pasado|moscow/2025]] acudieron 27 líderes.',
  ],
  [
    '2025-08-28',
    'Fico estará en Pekín en el desfile del [[3 de septiembre|beijing/2025]]. En el [[desfile de 2015|beijing/2015]] estuvo Park Geun-hye.',
  ],
  ['2025-05-05', 'Moscú celebra el [[80.º aniversario|moscow/2025]] de la victoria sobre la Alemania nazi.'],
  ['2025-05-09', 'El 9 de mayo, Bruselas celebra el Día de Europa.'],
  ['2025-03-05', 'Londres acogió una cumbre sobre Ucrania.'],
  ['2025-08-16', 'La cumbre de Alaska terminó sin acuerdo.'],
  ['2025-11-10', 'La cumbre de la CELAC y la UE se celebró en Santa Marta.'],
  ['2025-07-05', 'La [[cumbre del año pasado|brics/2024]] fue en Kazán; la de los BRICS de este año es en Río.'],
  ['2020-06-24', 'El desfile en la Plaza Roja se aplazó del [[9 de mayo|moscow/2020]] al [[24 de junio|moscow/2020]].'],
  [
    '2024-07-05',
    'En la [[cumbre de la OCS|sco/2024]] en Astaná estuvo Erdogan. La [[próxima cumbre|sco/2025]] será en China.',
  ],
  ['2025-04-07', 'La [[próxima cumbre de la CELAC|celac-summit/2025]] se celebrará esta semana en Honduras.'],
  [
    '2025-04-09',
    'Asistió a la IX [[Cumbre de la Comunidad de Estados Latinoamericanos y Caribeños|celac-summit/2025]] el [[9 de abril de 2025|celac-summit/2025]].',
  ],
  [
    '2025-11-23',
    'Volvió de la [[cumbre del G20|g20/2025]]. En la [[cumbre anterior de los BRICS|brics/2025]] no estuvo.',
  ],
  ['2025-11-09', 'La IV Cumbre CELAC-Unión Europea termina el lunes.'],
  ['2024-11-11', 'Perú es sede del [[APEC 2024|apec/2024]]; Xi irá a la cumbre.'],
  ['2024-11-17', 'Será el último [[G20|g20/2024]] de Joe Biden; la cumbre empieza el lunes.'],
  ['2025-04-03', 'La CELAC se reúne. La [[Cumbre del año 2025|celac-summit/2025]] será en abril.'],
  ['2025-11-21', 'La [[cumbre del G20|g20/2025]] se celebra el [[22 y 23|g20/2025]] en Johannesburgo.'],
  ['2025-06-16', 'La [[cumbre del G7|g7/2025]] arrancó ayer. El [[17 de junio|g7/2025]], último día, llega Zelenski.'],
  [
    '2025-05-09',
    'El [[desfile militar de este viernes|moscow/2025]] en Moscú reunió a Xi, Lula y Maduro en torno a Putin por los [[80 años|moscow/2025]] de la victoria.',
  ],
  ['2025-05-12', 'Cuando en Moscú ya era el 9 de mayo, callaron las armas. Putin lo recordó en el desfile ante Xi.'],
];
