import { isAbsence } from '../parsers/polarity.ts';
import { means } from '../sentence/tags.ts';
import type { Draft } from '../types.ts';

/** Meals, music, pictures and questions around an occasion, from the beginning of a word on. */
const SIDE: Readonly<Record<string, RegExp>> = {
  en: /^(?:lunch|dinner|banquet|breakfast|gala\b|concert|reception|press conference|family photo|group photo)/i,
  de: /^\p{Lu}\p{L}*(?:essen|bankett|empfang|konzert|dinn?er|frühstück|pressekonferenz|foto)\p{Ll}{0,2}\b|^(?:Bankett|Empfang|Konzert|Dinn?er|Frühstück|Pressekonferenz|Foto)/u,
  fr: /^(?:déjeuner|dîner|banquet|concert|réception|conférence de presse|photo de famille)/i,
  es: /^(?:almuerzo|cena\b|banquete|concierto|recepción|desayuno|(?:rueda|conferencia) de prensa|foto de familia)/i,
  pt: /^(?:almoço|jantar|banquete|concerto|recepç|receção|conferência de imprensa|coletiva|foto de família)/i,
  ro: /^(?:prânz|cin(?:a|ă|ei)(?!\p{L})|dineu|banchet|concert|recepți|conferinț\p{L}+ de presă|fotografi\p{L}+ de famil)/iu,
  ru: /^(?:обед|ужин|завтрак|банкет|фуршет|концерт|при[её]м(?!н)|пресс-конференц|фотографирован|общ\p{L}+ фото)/iu,
  uk: /^(?:обід|вечер[яюіе]|сніданок|бенкет|фуршет|концерт|прийом|прес-?конференц|спільн\p{L}+ фото)/iu,
  pl: /^(?:obiad|kolacj|śniadani|bankiet|koncert|przyjęci|konferencj\p{L}+ prasow|wspóln\p{L}+ zdjęci)/iu,
  sr: /^(?:ruč[ka]k?|večer|banket|koncert|prijem|konferencij\p{L}+ za|руч[ка]к?|вечер|банкет|концерт|пријем|конференциј\p{L}+ за)/iu,
  zh: /^(?:[早午晚][宴餐]|宴会|宴會|茶叙|招待会|招待會|音乐会|音樂會|晚会|晚會|合影|记者会|記者會|新闻发布会)/,
  ja: /^(?:昼食会|夕食会|晩[さ餐]ん?会|午餐会|レセプション|コンサート|記者会見|集合写真|記念撮影)/,
  ar: /^(?:ال|لل|بال)?(?:مأدب|عشاء|غداء|حفل استقبال|حفل موسيقي|مؤتمر (?:ال)?صحفي|صورة (?:ال)?جماعية)/,
};
/** The longest of these, in UTF-16 units. */
const LONGEST = 30;

/**
 * Leaves out who stayed away from a meal, a concert or a picture alone: "stood on the square but did not go to
 * the lunch in the Kremlin".
 */
export function leaveSideOccasions(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => !isAbsence(draft) || !(isOfSideOccasion(draft) || isOfIt(draft)));
}

const PART = /\b(?:lunch|dinner|banquet|concert|reception|photo(?:graph)?|portrait|picture|shutter|session)\b/i;
const WHOLE = /\b(?:summit|parade|funeral|coronation|ceremony|gathering)\b(?! (?:lunch|dinner|photo|session))/i;

/** "Leaders lined up for the photo. Meloni missed it": what the sentence before was about. */
function isOfIt({ passage: { items, text, sentence, language }, last }: Draft): boolean {
  if (language !== 'en' || items[last - 1]?.key !== 'it') return false;
  const before = text.slice(Math.max(0, sentence.start - LONGEST_BEFORE), sentence.start).trimEnd();
  const sentences = before.split(/[.!?]\s+/);
  const told = sentences.at(-1) ?? '';
  return PART.test(told) && !WHOLE.test(told);
}

const LONGEST_BEFORE = 300;

/** Whether such a word stands nearer to the verb than any other occasion of its clause. */
function isOfSideOccasion({ passage, clause, first, last }: Draft): boolean {
  const { items, tagOf, text, language } = passage;
  const side = SIDE[language];
  if (side === undefined) return false;
  const away = (i: number): number => (i < first ? first - i : Math.max(0, i - last + 1));
  let nearest = Number.POSITIVE_INFINITY;
  let nearestSide = Number.POSITIVE_INFINITY;
  // "参加随后的午宴": the word for "then" opens no clause where it stands before a noun.
  const isCut = language === 'zh' && means(tagOf[clause.last], 'conjunction');
  const mark = isCut ? items.findIndex(({ kind }, i) => kind === 'mark' && i >= clause.last) : clause.last;
  for (let i = clause.first; i < (mark < 0 ? items.length : mark); i++) {
    const { kind, start = 0 } = items[i] ?? {};
    if (kind === 'word' && side.test(text.slice(start, start + LONGEST))) nearestSide = Math.min(nearestSide, away(i));
    else if (kind === 'event' || means(tagOf[i], 'goal')) nearest = Math.min(nearest, away(i));
  }
  return nearestSide < Number.POSITIVE_INFINITY && nearestSide <= nearest;
}
