import type { ShortCase } from './short-case.ts';

const G20 = '[G20 summit|g20/2025]';

/** What is announced, refused and explained before an event, and which event it is about. */
export const beforeTheDay = {
  en: [
    {
      shows: 'where somebody was shortly before is not what is told of the others',
      text: `[Xi Jinping|xi-jinping] left the ${G20} in Johannesburg to his premier. The [Chinese leader|xi-jinping] was in Gyeongju three weeks ago for the [APEC summit|apec/2025]. [Javier Milei|javier-milei] stayed at home. Mexico's [Claudia Sheinbaum|claudia-sheinbaum] sent a minister.`,
      published: '2025-11-22',
      claims:
        'xi-jinping represented; xi-jinping attended apec/2025; javier-milei absent; claudia-sheinbaum represented',
    },
    {
      shows: 'whoever came to the other event with several, to that the next one did not come either',
      text: `[Vladimir Putin|vladimir-putin] will not attend the ${G20} in Johannesburg. [Narendra Modi|narendra-modi] and [Xi Jinping|xi-jinping] came to the [BRICS summit|brics/2025] in Rio in July. [Abdel Fattah el-Sisi|abdel-fattah-el-sisi] did not come.`,
      published: '2025-08-20',
      claims:
        'vladimir-putin declined; narendra-modi attended brics/2025; xi-jinping attended brics/2025; abdel-fattah-el-sisi absent brics/2025',
    },
    {
      shows: 'the event that guests come straight from, where the headline alone names the one that they come to',
      text: `Who is going to Switzerland? [Fumio Kishida|fumio-kishida] will come to the Bürgenstock straight from the [G7|g7/2024]. [Lula|luiz-inacio-lula-da-silva] has turned down the invitation.`,
      published: '2024-06-12',
      titled: 'ukraine-peace-summit/2024',
      claims: 'luiz-inacio-lula-da-silva declined ukraine-peace-summit/2024; fumio-kishida expected',
    },
    {
      shows:
        'a premier who is sent will be there; an heir is no leader yet, and neither is who is sent elsewhere or not at all',
      text: `[Xi Jinping|xi-jinping] is skipping the ${G20} in Johannesburg and sending his premier, [Li Qiang|li-qiang]. Japan will send a diplomat to the summit instead of Prime Minister [Sanae Takaichi|sanae-takaichi]. [Margrethe|margrethe-ii] will be represented at the summit by Crown Prince [Frederik|frederik-x].`,
      published: '2025-11-20',
      claims:
        'xi-jinping declined; xi-jinping represented; li-qiang expected; margrethe-ii represented; sanae-takaichi represented',
    },
  ],
} as const satisfies Readonly<Record<string, readonly ShortCase[]>>;
