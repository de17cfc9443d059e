import { type Edition, editionOfYear } from '../editions.ts';

/** Series whose editions are counted year by year: the year before the first, by the first edition so counted. */
const YEARLY = {
  apec: [
    { from: 1993, zero: 1992 },
    // The meeting of 2019 was called off: from 2020 on the number runs one year later.
    { from: 2020, zero: 1993 },
  ],
  brics: [{ from: 2009, zero: 2008 }],
  'east-asia-summit': [{ from: 2009, zero: 2005 }],
  // Two summits each in 2009 and 2010.
  g20: [{ from: 2011, zero: 2005 }],
  g7: [{ from: 1975, zero: 1974 }],
  sco: [{ from: 2001, zero: 2000 }],
  'un-general-assembly': [{ from: 1946, zero: 1945 }],
} as const satisfies Readonly<Record<string, readonly { from: number; zero: number }[]>>;

/** Series whose numbers follow no rule: what stands behind the series in the edition's id. */
const LISTED = {
  'arab-league-summit': {
    23: '2012',
    25: '2014',
    26: '2015',
    27: '2016',
    28: '2017',
    29: '2018',
    30: '2019',
    31: '2022',
    32: '2023-jeddah',
    33: '2024-manama',
    34: '2025-baghdad',
  },
  'asean-summit': { 42: '2023-labuan-bajo', 43: '2023-jakarta', 44: '2024', 45: '2024', 46: '2025-05', 47: '2025-10' },
  'au-summit': { 35: '2022', 36: '2023', 37: '2024', 38: '2025', 39: '2026' },
  'celac-summit': { 1: '2013', 2: '2014', 3: '2015', 4: '2016', 5: '2017', 6: '2021', 7: '2023', 8: '2024', 9: '2025' },
  'european-political-community': {
    1: '2022',
    2: '2023-chisinau',
    3: '2023-granada',
    4: '2024-blenheim',
    5: '2024-budapest',
    6: '2025-tirana',
    7: '2025-copenhagen',
    8: '2026-yerevan',
  },
  'oic-summit': { 13: '2016', 15: '2024' },
  'summit-of-the-americas': { 3: '2001', 4: '2005', 5: '2009', 6: '2012', 7: '2015', 8: '2018', 9: '2022' },
  'world-holocaust-forum': { 5: '2020' },
} as const satisfies Readonly<Record<string, Readonly<Record<number, string>>>>;

/**
 * The edition that a number names: "16th BRICS summit", "80th session".
 *
 * @returns null where the number names an edition that we do not know, undefined where the series is not counted
 */
export function editionOfNumber(
  series: string,
  editions: readonly Edition[],
  number: number,
): Edition | null | undefined {
  const listed: Readonly<Record<number, string>> | undefined = LISTED[series as keyof typeof LISTED];
  if (listed) return editions.find(({ id }) => id === `${series}/${listed[number]}`) ?? null;
  const runs = YEARLY[series as keyof typeof YEARLY];
  if (!runs) return undefined;
  const years = runs.filter(({ from, zero }, at) => {
    const next = runs[at + 1];
    return zero + number >= from && (next === undefined || zero + number < next.from);
  });
  const zero = years.at(-1)?.zero;
  return zero === undefined ? null : editionOfYear(editions, zero + number);
}
