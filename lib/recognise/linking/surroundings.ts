import { fold } from '../../text/fold.ts';
import { GIVEN_NAMES } from '../names/given-names.ts';
import { isGivenNameIn } from '../names/given-names-in.ts';
import { isAllCapitals, isCapitalised, startsSentence, type Word, wordAfter, wordBefore } from '../neighbours.ts';
import { type CompiledTitles, titleKey } from '../titles/compile.ts';
import type { Span } from '../types.ts';
import type { LineCase } from './line-case.ts';
import { isPlainlyTrade } from './occupation-beside.ts';

/** What the word before a name says of it. */
export type Before =
  | { readonly kind: 'nothing' }
  /** A given name or the like: the surname is somebody else's. */
  | { readonly kind: 'other-person' }
  /** "Senator", "coach", "brother": a person, but not by a leader's office. */
  | { readonly kind: 'other-role' }
  /** "Ukraine's Zelensky": a country stands before it. */
  | { readonly kind: 'country'; readonly codes: readonly string[] };

export interface Neighbourhood {
  readonly text: string;
  readonly lang: string;
  readonly tables: CompiledTitles | null;
  /** Words of the text that also stand in small letters: capitals in headlines then say nothing. */
  readonly smallWords: () => ReadonlySet<string>;
  readonly lineCase: (position: number) => LineCase;
  /** Whether a date, a title or another leader's name covers the position. */
  readonly isKnown: (position: number) => boolean;
  /** Whether a title word begins at the position. */
  readonly isTitle: (position: number) => boolean;
  /** Whether any name of a leader covers the position, a surname too. */
  readonly isName: (position: number) => boolean;
}

const NOTHING: Before = { kind: 'nothing' };
const OTHER: Before = { kind: 'other-person' };
/** Particles that tie a surname to what stands before it. Romance "de" is left out: it is a preposition too. */
const PARTICLES = new Set('von van bin ibn ben al el abu ter den zu zur der ten af bint ould'.split(' '));

/** Endings of masculine role words that agree with the name after them: "министра Медведева". */
const OBLIQUE = /(?:ра|ру|ром|та|ту|том|ла|лу|лом|ста|сту|стом|сора|ря|рю|рем|ego|rem|ra|rowi|stra|stru|strom)$/u;

/** "пресс-секретарь Путина Дмитрий Песков": an ending after a role says whose it is, and a new name may follow. */
export function isOwnerOfRole(name: Span & { readonly inflected: boolean }, around: Neighbourhood): boolean {
  const word = name.inflected || isBeforeGiven(name, around) ? wordBefore(around.text, name.start) : null;
  if (!word) return false;
  const key = titleKey(word.text);
  return around.tables?.otherRoles.has(key) === true && !OBLIQUE.test(key);
}

/** "Губернатор Касьянова" is a woman; governors are nobody's. */
const WOMANS = /(?:ова|ева|ёва|єва|іна|ина)$/u;
const HOLDS = /^(?:губернатор|депутат|сенатор|министр|мэр|судья|міністр|суддя|мер)(?:ка)?$/u;

/** "Жена Порошенко Марина": the surname has no endings, and whose wife she is a given name behind it tells. */
function isBeforeGiven(name: Span, { text }: Neighbourhood): boolean {
  if (!/[оиуюіе]$/u.test(text.slice(name.start, name.end))) return false;
  const next = wordAfter(text, name.end);
  return next !== null && isCapitalised(next.text) && GIVEN_NAMES.has(fold(next.text));
}

/** Reads the word before a name in a script with capitals. */
export function readBefore(name: Span & { readonly inflected: boolean }, around: Neighbourhood): Before {
  const { text, tables } = around;
  const word = wordBefore(text, name.start);
  if (!word) return NOTHING;
  // "l'abbé": French writes the article together with the word.
  const key = titleKey(word.text).replace(/\.$|^l'(?=\p{L}{3})/gu, '');
  // "пресс-секретарь Путина", "жена Трампа": with an ending the leader is whose they are.
  if (WOMANS.test(text.slice(name.start, name.end)) && HOLDS.test(key)) return { kind: 'other-role' };
  if (tables?.otherRoles.has(key) || isPlainlyTrade(word.text))
    return (name.inflected || isBeforeGiven(name, around)) && !OBLIQUE.test(key) ? NOTHING : { kind: 'other-role' };
  if (tables?.honorifics.has(key) || around.isKnown(word.start)) return NOTHING;
  const country = tables ? countryOf(word, tables) : null;
  if (country) return { kind: 'country', codes: country };
  // "в Facebook Кэмерон": no given name in another script.
  if (/\p{Script=Latin}/u.test(word.text) !== /\p{Script=Latin}/u.test(text.charAt(name.start))) return NOTHING;
  if (!isCapitalised(word.text)) return PARTICLES.has(key) ? readParticle(word, around) : NOTHING;
  if (isPlace(word, around)) return NOTHING;
  return isNameLike(word, around, true) || isBehindGiven(word, around) ? OTHER : NOTHING;
}

/** "Presidente, Ministro Carlos Alves Pereira", in a line of capitals: the word before the name is a surname behind a given name. */
function isBehindGiven(word: Word, around: Neighbourhood): boolean {
  const given = wordBefore(around.text, word.start);
  if (!given || !isCapitalised(given.text) || around.isKnown(given.start) || around.isTitle(given.start)) return false;
  return !around.smallWords().has(fold(word.text)) && isNameLike(given, around, true);
}

/** Words for "in", and for "from" and "to" where they take a case, by language; none that may stand before a person as often. */
const LOCATIVES: Readonly<Partial<Record<string, string>>> = {
  en: 'in',
  ru: 'в во из до',
  uk: 'в у із до',
  sr: 'u у iz из do до',
  pl: 'w we do',
  de: 'in im',
  fr: 'en',
  es: 'en',
  pt: 'em no na',
  ro: 'în din la',
};

/** "w Jad Waszem Putin", "в Буэнос Айресе Милей". */
const MOST_WORDS_OF_PLACE = 3;

/** "У Бюргенштоку Зеленський": the word before the name is where, not who; "in Hunter Biden's case" still is. */
function isPlace(word: Word, around: Neighbourhood): boolean {
  let first = word;
  for (let n = 0; n < MOST_WORDS_OF_PLACE; n++) {
    const before = wordBefore(around.text, first.start);
    if (!before || isGivenName(fold(first.text), around.lang)) return false;
    if (LOCATIVES[around.lang]?.split(' ').includes(before.text.toLowerCase())) return true;
    if (!isCapitalised(before.text)) return false;
    first = before;
  }
  return false;
}

const KIM_FAMILY = /^Kim[\s-](?:Yo|Ju|Jong|Kyong|Han|Pyong|Sol)[\s-]$/i;

/** "Kim Min-jae", "Lee Kang-in": the hyphenated name belongs to the surname before it. */
const KOREAN = /^(?:Kim|Lee|Park|Moon|Yoon|Roh|Han)[\s\u00a0]\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** Whether the word after a name makes it part of a longer one: "Kim Yo Jong", "Trump Jr". */
export function isContinued(name: Span, around: Neighbourhood): boolean {
  const word = wordAfter(around.text, name.end);
  if (!word || !isCapitalised(word.text) || around.isKnown(word.start)) return false;
  // Pyongyang's family appears in captions and headlines, where capitals say nothing.
  if (KIM_FAMILY.test(around.text.slice(name.start, word.end + 1))) return true;
  if (KOREAN.test(around.text.slice(name.start, word.end))) return true;
  // A headline that ends with the name, and the line below it.
  if (around.lang === 'de' || around.text.slice(name.end, word.start).includes('\n'))
    return GIVEN_NAMES.has(fold(word.text));
  if (around.tables && countryOf(word, around.tables)) return false;
  return isNameLike(word, around, false);
}

function isNameLike(word: Word, around: Neighbourhood, before: boolean): boolean {
  const folded = fold(word.text).replace(/['’]s$/, '');
  const line = around.lineCase(word.start);
  if (isAllCapitals(word.text) && line !== 'capitals') return false;
  if (/['’]s?$/.test(word.text)) return false;
  const uninformative =
    line !== 'normal' || (before && startsSentence(around.text, word.start)) || (around.lang === 'de' && before);
  if (!uninformative) return true;
  // Here everything is capitalised: only a word that is a name elsewhere, and no plain word here, is one.
  return isGivenName(folded, around.lang) && !around.smallWords().has(folded);
}

/** "Jean-Claude" and "Abdel-Fattah" are given names when a part is. */
function isGivenName(folded: string, lang: string): boolean {
  return folded.split('-').some((part) => isGivenNameIn(lang, part)) || /^\p{Lu}\.?$/u.test(folded);
}

function readParticle(particle: Word, around: Neighbourhood): Before {
  const word = wordBefore(around.text, particle.start);
  return word && isCapitalised(word.text) && !around.isKnown(word.start) && isNameLike(word, around, true)
    ? OTHER
    : NOTHING;
}

function countryOf(word: Word, tables: CompiledTitles): readonly string[] | null {
  const form = tables.before.get(titleKey(word.text)) ?? tables.after.get(titleKey(word.text));
  return form ? form.code.split('|').filter((code) => code !== '-') : null;
}
