import { fold } from '../../text/fold.ts';
import { isFathersName } from '../names/fathers.ts';
import { isCapitalised, isUnspacedAt } from '../neighbours.ts';
import { indexFrom } from '../sorted-spans.ts';
import { type CompiledTitles, titleKey } from '../titles/compile.ts';
import type { Candidate } from './candidates.ts';
import { countriesOf } from './choose.ts';
import { isCitysAirport } from './flights.ts';
import { isArabicAdjective, isCompound, isInThingsName, isOneOfAKind } from './guards.ts';
import { isJunior } from './kin.ts';
import { isBareSign, isCutFromWord, isLongerInJapanese } from './longer-in-cjk.ts';
import { isOthersName } from './namesakes.ts';
import { homographOf, isPlainWord } from './plain-words.ts';
import { othersIn } from './political-names.ts';
import { type Scene, sentenceAt } from './scene.ts';
import { MANY } from './unmistakable-surname.ts';

/** Words that only look like the surname, and surnames that a thing bears. */
export function isNoName(candidate: Candidate, scene: Scene, isTitled: boolean): boolean {
  const { text } = scene;
  if (isCompound(text, candidate, scene.lang, scene.around.isName)) return true;
  if (isInThingsName(text, candidate) || isJunior(text, candidate) || isOneOfAKind(text, candidate, scene.lang))
    return true;
  if (isQuotedThing(candidate, scene) || isOthersName(text, candidate, scene.lang, scene.around.isName)) return true;
  if (isLongerInJapanese(text, candidate, scene.lang) || isCutFromWord(text, candidate)) return true;
  if (isBareSign(text, candidate) || isFathersName(text, candidate, scene.published)) return true;
  if (
    scene.lang === 'ar' &&
    isArabicAdjective(text, candidate, (word) => scene.tables?.after.has(titleKey(word)) === true)
  )
    return true;
  if (isInCountry(candidate, scene) || isInCountrysName(candidate, scene)) return true;
  if (isAirportsName(candidate, scene)) return true;
  if (!isTitled && isCountrysName(candidate, scene)) return true;
  // "King", "Major", "رئيس": where it is a title it is no surname.
  if (scene.around.isTitle(candidate.start) && candidate.full.length === 0) return true;
  const homograph = homographOf(candidate.folded, scene.lang);
  // "الشرع": once he has been introduced the law is rarely meant, as it may be with "سلام".
  const isMeant =
    (candidate.short.some((id) => scene.introduced.has(id)) || isAmongThem(candidate, scene)) &&
    (candidate.text.startsWith('ال') || isArabicActor(text, candidate));
  return homograph !== null && isPlainWord(text, candidate, homograph, isTitled || isMeant);
}

/** "ترامب وأردوغان والشرع": so many leaders beside it in the paragraph. */
function isAmongThem({ short, start }: Candidate, scene: Scene): boolean {
  const { paragraph } = sentenceAt(scene, start);
  return short.some((id) => othersIn(scene.company(), paragraph, id) >= MANY);
}

/** "اتصل بمبارك", "مبارك يتنحى": somebody to whom things are done, or who does them. */
function isArabicActor(text: string, { start, end }: Candidate): boolean {
  return /^[بل]$/.test(text.charAt(start - 1)) || /^\s[يت]\p{L}{2}/u.test(text.slice(end, end + 4));
}

/** "at Montreal's Trudeau", also where the man himself is named; but "Ottawa's Trudeau landed" is he. */
function isAirportsName(candidate: Candidate, scene: Scene): boolean {
  const { countries } = scene.knowledge;
  const capitals = (): string[] =>
    candidate.short.flatMap((id) => countriesOf(id, scene.knowledge).map((code) => countries.get(code)?.capital ?? ''));
  return isCitysAirport(scene.text, candidate, sentenceAt(scene, candidate.start), capitals);
}

/** "presidente de Costa Rica": no António Costa. */
function isInCountry({ start, end }: Candidate, { titles }: Scene): boolean {
  const title = titles[indexFrom(titles, start + 1) - 1];
  return title !== undefined && start >= title.head.end && end < title.end;
}

/** "Honduras, Xiomara Castro; y Costa Rica, Rodrigo Chaves": a country of two words, and the name is one of them. */
function isInCountrysName({ start, end, folded, full }: Candidate, { text, tables }: Scene): boolean {
  if (full.length > 0 || !tables || isUnspacedAt(text, start)) return false;
  return (countriesWith(tables).get(folded) ?? []).some((name) => {
    const at = ` ${name} `.indexOf(` ${folded} `);
    return fold(text.slice(Math.max(0, start - at), end + name.length - at - folded.length)) === name;
  });
}

const byWord = new WeakMap<CompiledTitles, ReadonlyMap<string, readonly string[]>>();

/** The names of countries that have several words, by each of these. */
function countriesWith(tables: CompiledTitles): ReadonlyMap<string, readonly string[]> {
  const known = byWord.get(tables);
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const { name = [] } of Object.values(tables.locale.countries))
    for (const folded of name.map(fold).filter((each) => each.includes(' ')))
      for (const word of folded.split(' ')) found.set(word, [...(found.get(word) ?? []), folded]);
  byWord.set(tables, found);
  return found;
}

/** "Myanmar, Nepal, Pakistan": no Madhav Kumar Nepal. */
function isCountrysName({ folded, short }: Candidate, { tables, knowledge }: Scene): boolean {
  return short.some((id) =>
    countriesOf(id, knowledge).some((code) =>
      tables?.locale.countries[code]?.name?.some((name) => fold(name) === folded),
    ),
  );
}

/** «Pisco Biden», „Da Franziskus“: what stands in quotation marks with one word more is called so. */
function isQuotedThing({ start, end }: Candidate, { text, around }: Scene): boolean {
  if (!/^["“”»«]/.test(text.slice(end, end + 1))) return false;
  // «Макрон» dresses a club.
  if (CYRILLIC.test(text.charAt(start)) && /[«„"]/.test(text.charAt(start - 1)))
    return !SPOKEN.test(text.slice(end, end + 4));
  const before = /["“„«»]([\p{L}\p{M}]+)[\s\u00a0]$/u.exec(text.slice(Math.max(0, start - 20), start));
  return before !== null && isCapitalised(before[1] ?? '') && !around.isKnown(start - (before[1]?.length ?? 0) - 1);
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

const SPOKEN = /^.,?[\s\u00a0][—–-]/u;
