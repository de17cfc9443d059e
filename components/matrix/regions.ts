import type { PlainKey } from '../words/keys.ts';

/**
 * The continents with their countries, after the United Nations' list of regions (M49). A continent says where
 * a country lies there and nothing about whose it is. Browsers have no names for them that all of them know.
 */
const REGIONS = [
  [
    'regionAfrica',
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW',
  ],
  [
    'regionAmericas',
    'AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT US UY VC VE',
  ],
  [
    'regionAsia',
    'AE AF AM AZ BD BH BN BT CN CY GE GE-AB GE-SO HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE',
  ],
  [
    'regionEurope',
    'AD AL AT BA BE BG BY CH CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM UA VA XK',
  ],
  ['regionOceania', 'AU CK FJ FM KI MH NR NU NZ PG PW SB TO TV VU WS'],
  ['organisations', 'AFRICAN-UNION EU NATO UN'],
] as const satisfies readonly (readonly [PlainKey, string])[];

type Region = (typeof REGIONS)[number][0];

const BY_COUNTRY: ReadonlyMap<string, Region> = new Map(
  REGIONS.flatMap(([region, codes]) => codes.split(' ').map((code) => [code, region] as const)),
);

/** The region of a country, as the key of its name; null for a code that we do not know. */
export function regionOf(country: string): Region | null {
  return BY_COUNTRY.get(country) ?? null;
}
