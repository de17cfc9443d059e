import type { Leader } from '../../packs/schema.ts';
import { fold } from '../../text/fold.ts';
import { addressedAs } from '../names/addresses.ts';
import { isCommonSurname } from '../names/common-surnames.ts';
import { GIVEN_NAMES } from '../names/given-names.ts';
import { ARABIC_GIVEN_NAMES } from '../names/given-names-arabic.ts';
import { isWoman } from '../names/women.ts';
import { isUnspacedAt, wordBefore } from '../neighbours.ts';
import { covers } from '../sorted-spans.ts';
import type { Knowledge } from '../types.ts';
import type { Candidate } from './candidates.ts';
import { isBrand } from './guards.ts';
import { isRelativeWithoutCapitals } from './kin.ts';
import { isMinisterOfRoll } from './named-minister.ts';
import { hasPlainTradeBeside } from './occupation-beside.ts';
import type { Scene } from './scene.ts';
import { type Before, isContinued, isOwnerOfRole, readBefore } from './surroundings.ts';

/** Whether a surname in the text belongs to somebody of another given name, or to a thing. */
export function isStranger(candidate: Candidate, scene: Scene): boolean {
  return (
    isOtherPerson(candidate, scene) || before(candidate, scene).kind === 'other-role' || isBrand(scene.text, candidate)
  );
}

/** Also women's names in the nominative. */
const EITHER = new Set(['александра', 'валентина', 'олександра']);

/** "Даниила Медведева": the given name has an ending too. */
export function isMans({ start, folded }: Candidate, { text }: Scene): boolean {
  const given = fold(wordBefore(text, start)?.text ?? '');
  return folded.endsWith('ым') || (given.endsWith('а') && GIVEN_NAMES.has(given.slice(0, -1)) && !EITHER.has(given));
}

/** Whether somebody else is introduced under the surname: in the same form, or in the plain one of a name with an ending. */
export function isNameOfOthers(candidate: Candidate, scene: Scene): boolean {
  if (scene.others.has(candidate.folded)) return true;
  return candidate.short.some((id) => scene.others.has(id));
}

/** Whether the words right before a surname make it another person's: a given name, a role, initials. */
export function isOtherPerson(candidate: Candidate, scene: Scene): boolean {
  const { text } = scene;
  if (isUnspacedAt(text, candidate.start) || !/\p{Lu}/u.test(candidate.text)) {
    const isKnown = (at: number) => scene.around.isName(at) || covers(scene.titles, at);
    return isRelativeWithoutCapitals(text, candidate, isKnown) || isOfArabicGivenName(candidate, scene);
  }
  if (before(candidate, scene).kind === 'other-person' || hasOtherInitials(candidate, scene)) return true;
  if (isOfOtherGender(candidate, scene) || isSonOfAnother(candidate, scene)) return true;
  if (isMinisterOfRoll(candidate, text)) return true;
  // "l'abbé Merz", on a page of the chancellor; with an ending, "der Fahrer Merkels", it is whose he is.
  if (hasPlainTradeBeside(text, candidate)) return true;
  return !isOwnerOfRole(candidate, scene.around) && isContinued(candidate, scene.around);
}

/** "Nicky Blair, son of Tony Blair", where the sentence's first word says nothing. */
function isSonOfAnother({ start, end, folded }: Candidate, { text }: Scene): boolean {
  const kin = SON_OF.exec(text.slice(end, end + SON_REACH));
  if (kin === null || !fold(text.slice(end + kin[0].length, end + kin[0].length + SON_REACH)).includes(folded))
    return false;
  const word = wordBefore(text, start);
  return word !== null && /^\p{Lu}/u.test(word.text);
}
const SON_OF =
  /^,[\s\u00a0](?:\p{Ll}+[\s\u00a0]){0,3}(?:son|daughter|brother|sister|nephew|niece|fils|fille|hij[oa]|filh[oa]|Sohn|Tochter|Bruder|syn|сын|дочь|син|fiul|fiica)[\s\u00a0]/u;
const SON_REACH = 48;

/** "Mrs. Obama", "Herr Merkel": of a leader's family. */
function isOfOtherGender({ start, full, short }: Candidate, { text, lang }: Scene): boolean {
  const gender = addressedAs(text, start, lang);
  if (gender === null) return false;
  return [...full, ...short].every((id) => isWoman(id) !== (gender === 'woman'));
}

/** "ياسر السيسي": a given name that is none of the leader's; "and", "so" are written together with it. */
export function isOfArabicGivenName({ start, full, short }: Candidate, { text, lang, knowledge }: Scene): boolean {
  const word = lang === 'ar' ? wordBefore(text, start) : null;
  // "على" (on) is no Ali.
  if (!word || word.text.endsWith('على')) return false;
  const names = [fold(word.text), fold(word.text).replace(/^[وفبلك](?=\S{3})/u, '')];
  if (!names.some((name) => ARABIC_GIVEN_NAMES.has(name))) return false;
  const own = [...full, ...short].flatMap((id) => givenWords(id, knowledge));
  return !names.some((name) => own.includes(name));
}

/** "Jay Y. Lee", "H. Kim": given names and initials before the surname. */
const INITIALS = /(?:(\p{Lu}\p{Ll}+)[\s\u00a0])?(?<!\p{L})(\p{Lu})\.(?:[\s\u00a0-]?\p{Lu}\.)?[\s\u00a0]?$/u;

const INITIALS_REACH = 24;
/** What stands before an initial in lists of names; "U.S." and "a. D." are none. */
const LISTED_INITIAL = /(?:^|[\n,;(\d–-][\s\u00a0]?)\p{Lu}\.[\s\u00a0]$/u;

/**
 * Whether initials make a surname somebody else's: those behind a given name that is not the leader's, and of
 * a surname that many bear all that are not the leader's.
 */
function hasOtherInitials({ start, folded, full, short }: Candidate, { text, knowledge }: Scene): boolean {
  // An initial ends with a stop, and what is before it need not be looked at without one.
  if (text.charAt(start - 1) !== '.' && text.charAt(start - 2) !== '.') return false;
  const [, given, initial] = INITIALS.exec(text.slice(Math.max(0, start - INITIALS_REACH), start)) ?? [];
  if (initial === undefined) return false;
  const words = [...full, ...short].flatMap((id) => givenWords(id, knowledge));
  if (given !== undefined && GIVEN_NAMES.has(fold(given))) return !words.includes(fold(given));
  if (given !== undefined) return false;
  // "2 K. Modi 17:02": of a rarer surname only where the initial begins a line or a list's item, and ends no sentence.
  if (!isCommonSurname(folded) && !LISTED_INITIAL.test(text.slice(Math.max(0, start - 9), start))) return false;
  return !words.some((word) => word.startsWith(fold(initial)));
}

const given = new WeakMap<Leader, readonly string[]>();

/** The words of a leader's names before the last, in all scripts; remembered, since names repeat in an article. */
function givenWords(id: string, { leaders }: Knowledge): readonly string[] {
  const leader = leaders.get(id);
  if (leader === undefined) return [];
  const known = given.get(leader);
  if (known) return known;
  const names = [leader.name, ...(leader.names ?? []).map(({ text }) => text)];
  const words = [...new Set(names.flatMap((name) => fold(name).split(/[\s\u00a0-]+/)))];
  given.set(leader, words);
  return words;
}

/** What stands before a candidate, read once. */
export function before(candidate: Candidate, scene: Scene): Before {
  return readBefore(candidate, scene.around);
}
