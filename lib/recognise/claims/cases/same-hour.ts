import type { ShortCase } from './short-case.ts';

const DAY = 'moscow-victory-day/2025';
const XI = 'xi-jinping';
const MERZ = 'friedrich-merz';
const STARMER = 'keir-starmer';

/** What leaders do in parliaments and palaces in the hour of the parade: verbs of the scene, and another scene. */
const told = (text: string): readonly ShortCase[] => [
  { shows: 'a parliament and a palace are other scenes', published: '2025-05-09', text, claims: 'xi-jinping attended' },
];

export const sameHour = {
  de: told(
    `In Moskau fand die [Parade zum Tag des Sieges|${DAY}] statt. [Xi Jinping|${XI}] saß auf der Tribüne. [Friedrich Merz|${MERZ}] nahm im Bundestag Platz und hielt eine Rede. [Keir Starmer|${STARMER}] stand auf dem Balkon des Buckingham-Palasts.`,
  ),
  fr: told(
    `Le [défilé du Jour de la Victoire|${DAY}] a eu lieu à Moscou. [Xi Jinping|${XI}] était assis à la tribune. [Friedrich Merz|${MERZ}] a pris place au Bundestag et a prononcé un discours. [Keir Starmer|${STARMER}] est apparu au balcon de Buckingham.`,
  ),
  es: told(
    `El [desfile del Día de la Victoria|${DAY}] se celebró en Moscú. [Xi Jinping|${XI}] se sentó en la tribuna. [Friedrich Merz|${MERZ}] tomó asiento en el Bundestag y pronunció un discurso. [Keir Starmer|${STARMER}] salió al balcón de Buckingham.`,
  ),
  pt: told(
    `O [desfile do Dia da Vitória|${DAY}] realizou-se em Moscovo. [Xi Jinping|${XI}] sentou-se na tribuna. [Friedrich Merz|${MERZ}] tomou assento no Bundestag e discursou. [Keir Starmer|${STARMER}] surgiu na varanda de Buckingham.`,
  ),
  ro: told(
    `[Parada de Ziua Victoriei|${DAY}] a avut loc la Moscova. [Xi Jinping|${XI}] a stat în tribună. [Friedrich Merz|${MERZ}] a luat loc în Bundestag și a ținut un discurs. [Keir Starmer|${STARMER}] a apărut la balconul Buckingham.`,
  ),
  ru: told(
    `В Москве прошёл [парад Победы|${DAY}]. [Си Цзиньпин|${XI}] сидел на трибуне. [Фридрих Мерц|${MERZ}] занял место в бундестаге и произнёс речь. [Кир Стармер|${STARMER}] вышел на балкон Букингемского дворца.`,
  ),
  uk: told(
    `У Москві відбувся [парад Перемоги|${DAY}]. [Сі Цзіньпін|${XI}] сидів на трибуні. [Фрідріх Мерц|${MERZ}] зайняв місце в бундестазі й виголосив промову. [Кір Стармер|${STARMER}] вийшов на балкон Букінгемського палацу.`,
  ),
  pl: told(
    `W Moskwie odbyła się [parada z okazji Dnia Zwycięstwa|${DAY}]. [Xi Jinping|${XI}] siedział na trybunie. [Friedrich Merz|${MERZ}] zajął miejsce w Bundestagu i wygłosił przemówienie. [Keir Starmer|${STARMER}] stanął na balkonie pałacu Buckingham.`,
  ),
  sr: told(
    `У Москви је одржана [парада поводом Дана победе|${DAY}]. [Си Ђинпинг|${XI}] је седео на трибини. [Фридрих Мерц|${MERZ}] је заузео место у Бундестагу и одржао говор. [Кир Стармер|${STARMER}] је изашао на балкон Бакингемске палате.`,
  ),
  zh: told(
    `莫斯科9日举行[胜利日阅兵|${DAY}]。[习近平|${XI}]在观礼台上就座。[默茨|${MERZ}]在联邦议院就座并发表讲话。[斯塔默|${STARMER}]站在白金汉宫阳台上。`,
  ),
  ja: told(
    `モスクワで9日、[対独戦勝記念日の軍事パレード|${DAY}]が行われた。[習近平|${XI}]国家主席は観覧席に座った。[メルツ|${MERZ}]首相は連邦議会で着席し演説した。[スターマー|${STARMER}]首相はバッキンガム宮殿のバルコニーに立った。`,
  ),
  ar: told(
    `أقيم في موسكو يوم الجمعة [عرض يوم النصر|${DAY}]. وجلس [شي جين بينغ|${XI}] على المنصة. وجلس [فريدريش ميرتس|${MERZ}] في البوندستاغ وألقى كلمة. ووقف [كير ستارمر|${STARMER}] على شرفة قصر باكنغهام.`,
  ),
} as const satisfies Readonly<Record<string, readonly ShortCase[]>>;
