import type { ShortCase } from './short-case.ts';

const BEIJING = '[parade|beijing-victory-day/2025]';
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
      claims:
        'luiz-inacio-lula-da-silva declined ukraine-peace-summit/2024; fumio-kishida expected ukraine-peace-summit/2024',
    },
    {
      shows:
        'a premier who is sent will be there; an heir is no leader yet, and neither is who is sent elsewhere or not at all',
      text: `[Xi Jinping|xi-jinping] is skipping the ${G20} in Johannesburg and sending his premier, [Li Qiang|li-qiang]. Japan will send a diplomat to the summit instead of Prime Minister [Sanae Takaichi|sanae-takaichi]. [Margrethe|margrethe-ii] will be represented at the summit by Crown Prince [Frederik|frederik-x].`,
      published: '2025-11-20',
      claims:
        'xi-jinping declined; xi-jinping represented; li-qiang expected; margrethe-ii represented; sanae-takaichi represented',
    },
    {
      shows: 'a list by parts of the world, which a verb or an only son does not go on with',
      text: `Twenty-six leaders will be at the ${BEIJING} in Beijing. The list is headed by [Vladimir Putin|vladimir-putin]. From Southeast Asia, Vietnam's [Luong Cuong|luong-cuong] and Myanmar's acting president [Min Aung Hlaing|min-aung-hlaing]. From Central Asia, only one: [Emomali Rahmon|emomali-rahmon]. From Europe, [Macron|emmanuel-macron] and [Merz|friedrich-merz] protested. From Latin America, not [Lula|luiz-inacio-lula-da-silva] but his adviser.`,
      published: '2025-08-28',
      claims: 'vladimir-putin expected; luong-cuong expected; min-aung-hlaing expected; emomali-rahmon expected',
    },
    {
      shows: 'a heading that says what list it is, where and when; another is of wishes',
      text: `The guest list for the ${BEIJING} in Beijing on [3 September|2025-09-03]: [Vladimir Putin|vladimir-putin] of Russia; [Robert Fico|robert-fico] of Slovakia.\n\nThe list of wishes is long: [Modi|narendra-modi] would like a road.`,
      published: '2025-08-28',
      claims: 'vladimir-putin expected; robert-fico expected',
    },
    {
      shows: 'a deputy who reads the speech or has the seat stands in for one who stays away, and for nobody else',
      text: `The ${G20} in Johannesburg opens on [Saturday|2025-11-22]. [Claudia Sheinbaum|claudia-sheinbaum] stays at home; her finance secretary will read her statement. [Javier Milei|javier-milei] is not coming. His foreign minister, Pablo Quirno, gets the seat. Kamala Harris is flying in for [Joe Biden|joe-biden]. [Xi Jinping|xi-jinping] will be there. His deputy will read the statement to the press.`,
      published: '2025-11-20',
      claims:
        'claudia-sheinbaum declined; claudia-sheinbaum represented; javier-milei declined; javier-milei represented; joe-biden represented; xi-jinping expected',
    },
    {
      shows: 'whom a gerund is told of; among the most notable absentees; a report that is, somebody says, untrue',
      text: `[Justin Trudeau|justin-trudeau] spoke of his disappointment over [Zelensky|volodymyr-zelenskyy] not being invited to the [G20 summit|g20/2023]. [Xi Jinping|xi-jinping] will be among the most notable absentees. A report that [Gustavo Petro|gustavo-petro] had pulled out was, his office said, untrue.`,
      published: '2023-09-06',
      claims: 'volodymyr-zelenskyy not invited; xi-jinping declined; gustavo-petro not declined',
    },
    {
      shows: 'whoever received no invitation was not invited; a country below a heading that does something is no row',
      text: `Who comes to the ${G20} in Johannesburg?\n\nNOT COMING\n\nArgentina – [Javier Milei|javier-milei]\n\nBrazil is a case of its own.\n\nBelarus and Iran received no invitation. [Narendra Modi|narendra-modi] stays in Delhi: India's vice-president, Jagdeep Dhankhar, represents the country.`,
      published: '2025-11-20',
      claims: 'javier-milei declined; BY not invited; IR not invited; narendra-modi declined; IN represented',
    },
    {
      shows:
        'plans that were shelved, a reason for not going, who answers when asked, who is added to the list; begging is no invitation',
      text: `The [NATO summit|nato-summit/2025] takes place in The Hague next week. [Shigeru Ishiba|shigeru-ishiba] has shelved plans to fly there. [Lee Jae-myung|lee-jae-myung] gave the war as his reason for not going. [Pedro Sanchez|pedro-sanchez], asked whether he would stay away because of the row, answered that he would take part. [Christopher Luxon|christopher-luxon] has been added to the list. An invitation to [Anthony Albanese|anthony-albanese] was sent in May. [Mark Rutte|mark-rutte] begged [Donald Trump|donald-trump] to come.`,
      published: '2025-06-18',
      claims:
        'shigeru-ishiba declined; lee-jae-myung declined; pedro-sanchez accepted by Pedro Sánchez; christopher-luxon expected; anthony-albanese invited',
    },
    {
      shows: '"nor" denies the verb of its own clause; what nobody has ruled out, said or found likely stays open',
      text: `The [NATO summit|nato-summit/2025] takes place in The Hague next week. [Xi Jinping|xi-jinping] will not attend. Nor was [Alexander Lukashenko|alexander-lukashenko] invited. Nor does [Ilham Aliyev|ilham-aliyev] plan to attend. Nor has [Viktor Orban|viktor-orban] ruled out attending. Nor is [Robert Fico|robert-fico] likely to come. Nor did [Aleksandar Vucic|aleksandar-vucic]'s office confirm that he would attend.`,
      published: '2025-06-18',
      claims: 'xi-jinping declined; alexander-lukashenko not invited; ilham-aliyev declined',
    },
  ],
  ru: [
    {
      shows: 'откуда гости, после тире',
      text: `На [парад|beijing-victory-day/2025] в Пекине приедут 26 глав государств. Из Европы — [Роберт Фицо|robert-fico] и [Александр Вучич|aleksandar-vucic].`,
      published: '2025-08-28',
      claims: 'robert-fico expected; aleksandar-vucic expected',
    },
  ],
  es: [
    {
      shows: 'de dónde son los invitados',
      text: `Veintiséis jefes de Estado asistirán al [desfile|beijing-victory-day/2025] en Pekín. De Europa, [Robert Fico|robert-fico] y [Aleksandar Vucic|aleksandar-vucic]. De América Latina, [Lula|luiz-inacio-lula-da-silva] mandó un saludo.`,
      published: '2025-08-28',
      claims: 'robert-fico expected; aleksandar-vucic expected',
    },
  ],
} as const satisfies Readonly<Record<string, readonly ShortCase[]>>;
