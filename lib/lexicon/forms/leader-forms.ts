import type { Leader, LeaderName } from '../../packs/schema.ts';
import { fold } from '../../text/fold.ts';
import { serbianCyrillic, serbianLatin } from '../../text/serbian-scripts.ts';
import { PARTICLES } from '../particles.ts';
import type { NameEntry } from '../types.ts';
import { addArabicScript, servantForms } from './arabic.ts';
import { type Convention, conventionOf, isReversedAtHome, isSpelledFromCyrillic } from './conventions.ts';
import { FormSet } from './form-set.ts';
import { monarchParts, type NameParts, namePartsOf } from './name-parts.ts';
import { GIVEN_NAMES, romanisations } from './romanise.ts';
import { spellingsOf } from './spellings.ts';

/** Spellings of one full name, words combined; more would be noise. */
const MOST_COMBINATIONS = 40;

/**
 * The surface forms by which the press names a leader: what the pack lists, and what rules make of it.
 *
 * A form is `full` or `variant` where it names the person by itself, `short` where an article must
 * have made it plain: surnames, and full names cut down so far that others may bear them.
 * Case, diacritics, hyphens, spaces and endings are the matcher's business and are not spelled out.
 */
export function leaderForms(leader: Leader): NameEntry[] {
  const forms = new FormSet();
  const convention = conventionOf(leader.name, leader.country);
  const listed = leader.names ?? [];
  forms.add(leader.name, 'full');
  const monarch = monarchParts(leader.name);
  if (monarch !== null && isMonarch(leader)) {
    forms.add(monarch.regnal, monarch.regnal === monarch.first ? 'short' : 'full');
    forms.add(monarch.first, 'short');
  } else addLatin(forms, leader.name, convention, leader.country);

  for (const name of listed) {
    const kind = kindOf(name, leader);
    forms.add(name.text, kind, name.lang);
    if (name.lang === 'uk') forms.add(withCyrillicNumeral(name.text), kind, name.lang);
    if (kind !== 'short') derive(forms, name, convention, leader, monarch !== null);
  }
  if (SERBIAN.has(leader.country) && !listed.some(({ text }) => CYRILLIC.test(text))) {
    addCyrillic(forms, serbianCyrillic(leader.name), convention, leader, 'sr');
    forms.add(serbianCyrillic(leader.name), 'variant', 'sr');
  }
  return forms.entries(leader.id);
}

/**
 * The kind that a listed name has for the matcher. A single word, particles aside, names nobody by
 * itself, except for those who have no other name; nor do two Han or kana characters, which are
 * other words as well (沙拉 is al-Sharaa and salad), unless they are the whole native name (李强).
 */
function kindOf(name: LeaderName, leader: Leader): 'full' | 'variant' | 'short' {
  const kind = name.kind ?? 'variant';
  if (kind === 'short') return kind;
  const text = name.text.trim();
  if (CJK.test(text)) return text.length < 3 && !NATIVE_HAN.has(leader.country) ? 'short' : kind;
  const words = text.split(/[\s-]+/u).filter((word) => !PARTICLES.has(fold(word)));
  return words.length < 2 && /\s/.test(leader.name) ? 'short' : kind;
}

/** Whose names Serbian Cyrillic writes letter by letter. */
const SERBIAN: ReadonlySet<string> = new Set(['RS', 'ME', 'BA', 'HR', 'SI', 'MK']);

/** "Чарльз ІІІ": Ukrainian keyboards have the strokes, and a numeral of Latin letters is mixed with them. */
function withCyrillicNumeral(name: string): string {
  return name.replace(/ [IVX]+$/, (numeral) => numeral.replaceAll('I', 'І').replaceAll('X', 'Х'));
}

/** Where a full name can have two Han characters. Japanese surnames have two as well: not there. */
const NATIVE_HAN: ReadonlySet<string> = new Set(['CN', 'TW', 'KR', 'KP', 'VN', 'SG']);

const CJK = /\p{Script=Han}|\p{Script=Katakana}|\p{Script=Hangul}/u;
const LATIN = /^[\p{Script=Latin}\p{M}\s.,'’ʻʼ\-–]+$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const ARABIC = /\p{Script=Arabic}/u;

function derive(forms: FormSet, name: LeaderName, convention: Convention, leader: Leader, monarch: boolean): void {
  const { lang } = name;
  const text = withoutShouting(name.text);
  if (CJK.test(text)) {
    addLastPart(forms, text, convention, lang);
    return;
  }
  // A king's name as well: "الملك عبدالله الثاني".
  for (const spelled of servantForms(text)) forms.add(spelled, 'variant', lang);
  const first = text.charAt(0);
  if (monarch || (first === first.toLowerCase() && first !== first.toUpperCase())) return;
  // "José Maria Pereira Neves" is José Maria Neves with his mother's name, and nobody calls him by that.
  if (convention === 'portuguese' && isLongerName(text, leader.name)) return;
  if (LATIN.test(text)) addLatin(forms, text, orderOf(text, leader.name, convention), leader.country, lang);
  else if (CYRILLIC.test(text)) addCyrillic(forms, text, convention, leader, lang);
  else if (ARABIC.test(text)) addArabicScript(forms, text, convention, lang);
  else addParts(forms, namePartsOf(text, convention), lang);
}

/** Whether a name has all the words of another, and more. */
function isLongerName(text: string, own: string): boolean {
  const words = fold(text).split(' ');
  const rest = fold(own).split(' ');
  return words.length > rest.length && rest.every((word) => words.includes(word));
}

/** "William Lai" of Lai Ching-te: the surname stands last, as in the West; "William Lai Ching-te" is never cut. */
function orderOf(name: string, own: string, convention: Convention): Convention {
  if (convention !== 'east-asian') return convention;
  const place = name.split(' ').indexOf(own.split(' ')[0] ?? '');
  if (place <= 0) return convention;
  return place === name.split(' ').length - 1 ? 'western' : 'whole';
}

/** "Robert FICO": capitals that only set the surname off would make an acronym of it. */
function withoutShouting(text: string): string {
  if (!/\p{Ll}/u.test(text)) return text;
  return text.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function isMonarch(leader: Leader): boolean {
  return leader.offices.some((office) =>
    /King|Queen|Emperor|Emir|Sultan|Prince|Duke|Pope|Sovereign|Monarch|Yang di|O le Ao|Custodian/i.test(office.title),
  );
}

function addLatin(forms: FormSet, name: string, convention: Convention, country: string, lang?: string): void {
  const parts = namePartsOf(name, convention);
  addParts(forms, parts, lang);
  for (const spelled of combinations(name, country)) {
    forms.add(spelled, 'variant', lang);
    addParts(forms, namePartsOf(spelled, convention), lang);
  }
  // Apostrophes separate; where the press leaves them out the halves grow together: Maruf, Tuivakano.
  if (/\p{L}['’ʻʼ]\p{L}/u.test(name)) {
    const joined = name.replace(/(\p{L})['’ʻʼ](\p{L})/gu, (_, x: string, y: string) => x + y.toLowerCase());
    forms.add(joined, 'variant', lang);
    addLatin(forms, joined, convention, country, lang);
  }
  if (isReversedAtHome(country) && parts.surname !== null) {
    forms.add([parts.surname, ...parts.given].join(' '), 'variant', lang);
  }
  if (convention === 'east-asian') addSyllables(forms, parts, lang);
}

/** Surnames and reductions of a name in any script; initials before a surname are read where it is found. */
function addParts(forms: FormSet, parts: NameParts, lang?: string): void {
  for (const short of parts.shorts) forms.add(short, 'short', lang);
  for (const { text, safe } of parts.reduced) forms.add(text, safe ? 'variant' : 'short', lang);
}

/** "Kim Jong-un": Kim Jongun, and Jong-un Kim, as the Western order would have it. */
function addSyllables(forms: FormSet, parts: NameParts, lang?: string): void {
  if (parts.surname === null) return;
  const given = parts.given.join(' ');
  if (/[-\s]/.test(given)) {
    const [head = '', ...rest] = given.split(/[-\s]/);
    const joined = head + rest.join('').toLowerCase();
    forms.add(`${parts.surname} ${joined}`, 'variant', lang);
    forms.add(`${given} ${parts.surname}`, 'variant', lang);
    forms.add(`${joined} ${parts.surname}`, 'variant', lang);
  }
}

/** A name with each of its words in its competing spellings. */
function combinations(name: string, country: string): string[] {
  const words = name.split(' ').map((word) => [word, ...spellingsOf(word, country), ...abdForms(word)]);
  let names: string[][] = [[]];
  for (const spellings of words) {
    const room = Math.max(1, Math.floor(MOST_COMBINATIONS / names.length));
    names = names.flatMap((start) => spellings.slice(0, Math.max(room, 1)).map((word) => [...start, word]));
  }
  const spelled = new Set(names.map((parts) => parts.join(' ')));
  // Each spelling of each word occurs at least once, also where there are too many to combine.
  for (const [i, spellings] of words.entries()) {
    for (const word of spellings) spelled.add(words.map(([plain = ''], k) => (k === i ? word : plain)).join(' '));
  }
  spelled.delete(name);
  return [...spelled];
}

/** "Abdel", "Abdul": the servant's article is spelled in many ways, apart or together with what follows. */
function abdForms(word: string): string[] {
  return /^Abd(?:el|ul|al)$/i.test(word) ? ['Abdel', 'Abdul', 'Abd al', 'Abd el'].filter((form) => form !== word) : [];
}

function addCyrillic(forms: FormSet, name: string, convention: Convention, leader: Leader, lang?: string): void {
  const parts = partsLike(name, leader.name, convention);
  addParts(forms, parts, lang);
  if (lang?.startsWith('sr') === true) {
    for (const latin of serbianLatinForms(name)) {
      forms.add(latin, 'variant', 'sr');
      addParts(forms, partsLike(latin, leader.name, convention), 'sr');
    }
    return;
  }
  if ((lang !== 'ru' && lang !== 'uk') || !isSpelledFromCyrillic(leader.country)) return;
  const [given = ''] = parts.given;
  const translated = (GIVEN_NAMES as Partial<Record<string, string>>)[given]?.split(' ') ?? [];
  for (const spelled of romanisations(name)) {
    forms.add(spelled.text, 'variant', spelled.lang);
    const latin = namePartsOf(spelled.text, convention);
    // Without the language: "Lukaschenko" is no other word anywhere, and is quoted everywhere.
    addParts(forms, latin);
    if (latin.surname === null || parts.given.length !== 1) continue;
    for (const other of translated) forms.add(`${other} ${latin.surname}`, 'variant', spelled.lang);
  }
}

/** "Đukanović" is printed "Djukanović" as well. */
function serbianLatinForms(cyrillic: string): string[] {
  const latin = serbianLatin(cyrillic);
  return /đ/i.test(latin) ? [latin, latin.replaceAll('Đ', 'Dj').replaceAll('đ', 'dj')] : [latin];
}

/**
 * The parts of a name in another script. The conventions know given names in Latin only: where the
 * name has as many words as the leader's own, it is cut at the same place.
 */
function partsLike(name: string, own: string, convention: Convention): NameParts {
  if (convention !== 'spanish' && convention !== 'portuguese') return namePartsOf(name, convention);
  const words = name.split(' ');
  const model = namePartsOf(own, convention);
  if (words.length !== own.split(' ').length || model.surname === null) return namePartsOf(name, 'western');
  const given = words.slice(0, model.given.length);
  const surname = words.slice(model.given.length).join(' ');
  return { given, surname, shorts: [surname], reduced: [] };
}

/** The part after the last dot of a transcribed name: 泽连斯基 of 弗拉基米尔·泽连斯基. */
function addLastPart(forms: FormSet, name: string, convention: Convention, lang?: string): void {
  const parts = name.split(/[·・•]/u);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || convention === 'whole' || convention === 'given' || convention === 'arabic') return;
  if (parts.slice(1, -1).some((part) => /^(?:本|宾|伊本|ビン|ベン|アル)$/u.test(part))) return;
  if (last.length > 2) forms.add(last, 'short', lang);
}
