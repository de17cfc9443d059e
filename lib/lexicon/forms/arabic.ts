import type { Convention } from './conventions.ts';
import type { FormSet } from './form-set.ts';

const ARABIC_PARTICLES = new Set('فون دير دي دا دو فان ديل لا آل أبو بن'.split(' '));
/** Words after which the next belongs to the same name: "عبد الله", "أبو مازن". */
const ARABIC_BOUND = new Set('عبد أبو ابو'.split(' '));
const ARABIC_ORDINALS = /^(?:الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|العاشر|الثانية|الرابع عشر)$/;

/** Last names that are everybody's first, a whole dynasty's, or words of every sentence: alone they name nobody. */
const NOT_ALONE = new Set(
  'محمد أحمد علي حسن حسين محمود مصطفى إبراهيم إسماعيل يوسف عمر عثمان خالد موسى إدريس جبريل سلمان فهد كامل الصباح الابن الأب الله عبد كان كوريا أنا'.split(
    ' ',
  ),
);

/** The surname of a name in Arabic letters. */
export function addArabicScript(forms: FormSet, name: string, convention: Convention, lang?: string): void {
  const words = name.split(' ');
  if (words.length < 2 || convention === 'whole' || ARABIC_ORDINALS.test(words.at(-1) ?? '')) return;
  if (convention === 'east-asian' || convention === 'given') {
    const first = words[0] ?? '';
    if (names(first)) forms.add(first, 'short', lang);
    return;
  }
  if (words.includes('آل')) return;
  let start = words.length - 1;
  while (start > 1 && (ARABIC_PARTICLES.has(words[start - 1] ?? '') || ARABIC_BOUND.has(words[start - 1] ?? '')))
    start--;
  const short = words.slice(start).join(' ');
  if (start > 0 && names(short)) forms.add(short, 'short', lang);
}

/** Below three letters it is a part of many words, or one of every sentence: "لي", "هو" (he), "ما" (what). */
function names(short: string): boolean {
  return short.length > 2 && !NOT_ALONE.has(short);
}

/**
 * The other spelling of a name that holds a servant's: "عبد الفتاح" is printed "عبدالفتاح" as often.
 *
 * @returns one spelling, or none
 */
export function servantForms(name: string): string[] {
  if (/(?<!\p{L})عبد /u.test(name)) return [name.replace(/(?<!\p{L})عبد (?=\p{L})/gu, 'عبد')];
  return /(?<!\p{L})عبدال/u.test(name) ? [name.replace(/(?<!\p{L})عبد(?=ال)/gu, 'عبد ')] : [];
}
