import { fold } from '../../text/fold.ts';
import { HOMOGRAPHS, type Homograph } from '../names/homographs.ts';
import { isCapitalised, wordAfter, wordBefore } from '../neighbours.ts';
import type { Span } from '../types.ts';

/** Whether a surname is an everyday word of the text's own language ("Kohl", "Kurz"), not just of some. */
export function isWordOf(folded: string, lang: string): boolean {
  return HOMOGRAPHS[lang]?.[folded] !== undefined;
}

/** The entry of a surname that is also a word, in the language of the text; null where it is none. */
export function homographOf(folded: string, lang: string): Homograph | null {
  return HOMOGRAPHS[lang]?.[folded] ?? HOMOGRAPHS['*']?.[folded] ?? null;
}

/** "قال سلام": what people do. In Arabic it stands before them, and with it a word without capitals is a name. */
const DOES =
  /(?<!\p{L})[وف]?س?(?:قال|يقول|[أا]كد|[أا]ضاف|[أا]علن|صرح|[أا]وضح|شدد|اعتبر|وصف|دعا|التقى|ي?ستقبل|استقبل|حذر|طالب|وصل|يصل|تعهد|رفض|[أا]شار|ر[أا]ى|غادر|زار|هن[أا]|ي?توجه|تر[أا]س|السيد|ي?حضر|ي?شارك|غاب|يغيب|ي?تغيب|جلس|وقف|استضاف|يستضيف|صافح|[أا]لقى|يلقي|قرر|وافق|قاطع|اعتذر|[أا]وفد|كلف|[أا]ناب|ي?سافر|لبى|رحب|ظهر|جاء|[أا]لغى|تسلم|تلقى|بقي|انضم|يكون)\s$/u;
const DOES_REACH = 11;

/**
 * Whether the words around such a surname, or a number after it, show that it is the word and not the name.
 *
 * @param isSure a title stands before it, or the like
 */
export function isPlainWord(text: string, name: Span, homograph: Homograph, isSure: boolean): boolean {
  const first = text.charAt(name.start);
  if (first.toLowerCase() === first.toUpperCase()) {
    const isBare = Object.keys(homograph).length === 0;
    if (isBare && !isSure && !DOES.test(text.slice(Math.max(0, name.start - DOES_REACH), name.start))) return true;
  } else if (!isCapitalised(first)) return true;
  if (homograph.month) {
    if (/^[\s\u00a0]{1,2}['’]?\d/.test(text.slice(name.end, name.end + 4))) return true;
    if (/\d[\s\u00a0]?$/.test(text.slice(Math.max(0, name.start - 3), name.start))) return true;
  }
  const before = wordBefore(text, name.start);
  if (before && listed(homograph.before, before.text)) return true;
  const after = wordAfter(text, name.end);
  return after !== null && listed(homograph.after, after.text);
}

function listed(list: string | undefined, word: string): boolean {
  return list?.split(' ').includes(fold(word).replace(/['’]s$/, '')) ?? false;
}
