import { isAbsence } from '../parsers/polarity.ts';
import { means } from '../sentence/tags.ts';
import type { Draft, Item } from '../types.ts';

/** Meals and music around an occasion, as words of a text begin. */
const SIDE: Readonly<Record<string, RegExp>> = {
  en: /\b(?:lunch|dinner|banquet|breakfast|gala|concert|reception)/i,
  de: /(?:mittag|abend)essen|bankett|empfang(?!en)|konzert|diner|frühstück/i,
  fr: /déjeuner|dîner|banquet|concert|réception/i,
  es: /almuerzo|\bcena\b|banquete|concierto|recepción|desayuno/i,
  pt: /almoço|jantar|banquete|concerto|recepç|receção/i,
  ro: /prânz|\bcin(?:a|ă|ei)\b|dineu|banchet|concert|recepți/i,
  ru: /(?<!\p{L})(?:обед|ужин|завтрак|банкет|фуршет|концерт|при[её]м(?!н))/iu,
  uk: /(?<!\p{L})(?:обід|обіду|обіді|вечер[яюіе]|сніданок|бенкет|фуршет|концерт|прийом)/iu,
  pl: /(?<!\p{L})(?:obiad|kolacj|śniadani|bankiet|koncert|przyjęci)/iu,
  sr: /(?<!\p{L})(?:ruč[ka]k?|večer|banket|koncert|prijem|руч[ка]к?|вечер|банкет|концерт|пријем)/iu,
  zh: /[午晚]宴|宴会|宴會|[午晚]餐|招待会|招待會|音乐会|音樂會|晚会|晚會/,
  ja: /昼食会|夕食会|晩[さ餐]ん?会|午餐会|レセプション|コンサート/,
  ar: /مأدبة|عشاء|غداء|مأدبه|حفل استقبال|حفلا? موسيقي/,
};

/**
 * Leaves out who stayed away from a meal or a concert alone: "stood on the square but did not go to the
 * lunch in the Kremlin".
 */
export function leaveSideOccasions(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => !isAbsence(draft) || !isOfSideOccasion(draft));
}

function isOfSideOccasion({ passage, clause, first, last }: Draft): boolean {
  const side = SIDE[passage.language];
  if (side === undefined || !side.test(passage.text.slice(passage.sentence.start, passage.sentence.end))) return false;
  const { items, tagOf, text } = passage;
  const away = (i: number): number => (i < first ? first - i : Math.max(0, i - last + 1));
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = clause.first; i < clause.last; i++) {
    const isOccasion = items[i]?.kind === 'event' || (means(tagOf[i], 'goal') && !side.test(wordsAt(text, items, i)));
    if (isOccasion) nearest = Math.min(nearest, away(i));
  }
  for (let i = clause.first; i < clause.last; i++)
    if (items[i]?.kind === 'word' && side.test(wordsAt(text, items, i)) && away(i) <= nearest) return true;
  return false;
}

/** Where words are written together an item is one sign of several. */
const SIGNS = 4;

function wordsAt(text: string, items: readonly Item[], at: number): string {
  const head = items[at];
  const next = items[at + 1];
  if (head === undefined) return '';
  const isTogether = next !== undefined && next.start === head.end;
  return text.slice(
    head.start,
    isTogether ? (items[Math.min(items.length, at + SIGNS) - 1]?.end ?? head.end) : head.end,
  );
}
