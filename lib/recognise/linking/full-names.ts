import { fold } from '../../text/fold.ts';
import { isCommonSurname } from '../names/common-surnames.ts';
import { isFathersName } from '../names/fathers.ts';
import { GIVEN_NAMES } from '../names/given-names.ts';
import { isGivenNameIn } from '../names/given-names-in.ts';
import { RELATIVES_GIVEN_NAMES } from '../names/relatives.ts';
import { isCapitalised, isUnspacedAt, wordAfter, wordBefore } from '../neighbours.ts';
import type { Days } from '../offices/tenures.ts';
import { indexFrom } from '../sorted-spans.ts';
import type { TitleMention } from '../titles/find-titles.ts';
import type { Span } from '../types.ts';
import type { Candidate } from './candidates.ts';
import { countriesOf, fitTitle, inOffice, latestInOffice } from './choose.ts';
import { isAirport } from './flights.ts';
import { isInThingsName, isOneOfAKind } from './guards.ts';
import { isChild, isJunior } from './kin.ts';
import { isKingElsewhere } from './kingdom-beside.ts';
import { isCutFromWord } from './longer-in-cjk.ts';
import { isKinApposed, isOthersName, KIN_REACH } from './namesakes.ts';
import { hasOccupationBeside, isOfClub } from './occupation-beside.ts';
import { isOfArabicGivenName } from './other-person.ts';
import { isPrivatePerson } from './private-person.ts';
import { bearsRoyalTitle } from './royal-titles.ts';
import { articleNames, introduce, kinOf, namesCountry, noteOther, type Scene, sentenceAt, timesOf } from './scene.ts';
import { isContinued } from './surroundings.ts';
import type { TitlesBeside } from './title-beside.ts';
import { isTooYoung } from './too-young.ts';

/** Names that many Chinese or Arabs bear, however full they are. */
const SHARED_FULL_NAMES = new Set(
  '李强 李鹏 李鵬 李強 文在 李克 王毅'
    .split(' ')
    .concat(['li qiang', 'li peng', 'محمد مرسي', 'محمود عباس', 'احمد نظيف', 'احمد شفيق', 'محمد مصطفي']),
);

/** Made of names that many bear, and yet one person's the world over. */
const ONE_BEARER = new Set(
  [
    ...['bill clinton', 'jimmy carter', 'fidel castro', 'raul castro', 'hugo chavez', 'boris johnson', 'theresa may'],
    ...['david cameron', 'gerhard schroder', 'nicusor dan', 'slobodan milosevic', 'ana brnabic', 'vaclav klaus'],
    ...['борис джонсон', 'борис џонсон', 'слободан милошевић', 'ана брнабић'],
  ].map((name) => fold(name)),
);

/** Decides a full name and introduces its bearer; false leaves it to the surname rules, or to nobody. */
export function decideFullName(candidate: Candidate, beside: TitlesBeside, scene: Scene): boolean {
  if (candidate.full.length === 0 || isBareTranscription(candidate, scene)) return false;
  if (isSomebodyElse(candidate, scene)) return false;
  const title = beside.of(candidate);
  const id = bearerOf(candidate, title, scene);
  if (id === null) return false;
  if (isShareable(candidate) && !title && !isSupported(id, candidate, scene)) return false;
  accept(candidate, id, scene);
  return true;
}

export function isSomebodyElse(candidate: Candidate, scene: Scene): boolean {
  const { text, lang } = scene;
  return (
    isInThingsName(text, candidate) ||
    isJoinedFullName(candidate, scene) ||
    isJunior(text, candidate) ||
    isChild(text, candidate) ||
    isOneOfAKind(text, candidate, lang) ||
    isCutFromWord(text, candidate) ||
    isKingElsewhere(candidate, scene) ||
    isFathersName(text, candidate, scene.published) ||
    isWithinName(candidate, scene) ||
    isOfOtherNumeral(candidate, scene) ||
    (!isUnspacedAt(text, candidate.start) && isOthersName(text, candidate, lang, scene.around.isName)) ||
    hasStrangersGivenName(candidate, scene) ||
    isOfAnotherTrade(candidate, scene) ||
    isAirportOfTheirs(candidate, scene)
  );
}

/** Airports are called after those who are long out of office. */
function isAirportOfTheirs(candidate: Candidate, scene: Scene): boolean {
  if (
    isUnspacedAt(scene.text, candidate.start) ||
    !isAirport(scene.text, candidate, sentenceAt(scene, candidate.start))
  )
    return false;
  return inOffice(candidate.full, daysAt(candidate, scene).slice(-1), scene.knowledge).length === 0;
}

/** "Sebastian Kurz, Torwart des SV", on a page that is no more about politics than about sport. */
function isOfAnotherTrade(candidate: Candidate, scene: Scene): boolean {
  if (isTooYoung(scene.text, candidate) || isOfClub(scene.text, candidate) || isPrivatePerson(candidate, scene))
    return true;
  if (!hasOccupationBeside(scene.text, candidate)) return false;
  const { politics, elsewhere } = scene.topics();
  return elsewhere >= politics;
}

/** "la bibliothèque François-Mitterrand": French joins given name and surname where a thing bears them. */
function isJoinedFullName({ text, folded, full }: Candidate, { lang, knowledge }: Scene): boolean {
  if (lang !== 'fr' || !text.includes('-') || /\s/.test(text)) return false;
  // A surname may have a hyphen of its own, and Korean names have one too.
  const parts = folded.replaceAll('-', ' ');
  return full.some((id) => fold(knowledge.leaders.get(id)?.name ?? '') === parts);
}

/** "Pierre-Charles Douze", "Henri René Albert Guy": what goes on with a name and begins with no given name of theirs. */
function isWithinName(candidate: Candidate, scene: Scene): boolean {
  const { text, folded, end, full } = candidate;
  const next = /^[ \u00a0]\p{Lu}\p{Ll}/u.test(scene.text.slice(end, end + 3)) ? wordAfter(scene.text, end) : null;
  if (!next || full.length === 0 || scene.around.isKnown(next.start)) return false;
  if (!/[\s\u00a0]/.test(text)) return text.includes('-') || isContinued(candidate, scene.around);
  const [first = '', last = ''] = folded.split(' ');
  // Surname first, where that is not the order of their own names.
  return full.every((id) => fold(scene.knowledge.leaders.get(id)?.name ?? '').endsWith(`${last} ${first}`));
}

const NUMERAL = /[\s\u00a0]([IVX]+)(?!\p{L})/u;
const NUMERAL_REACH = 7;

/** "Prince Albert I" beside Albert II. */
function isOfOtherNumeral({ end, full }: Candidate, { text, knowledge }: Scene): boolean {
  const behind = text.slice(end, end + NUMERAL_REACH);
  const numeral = /^[\s\u00a0][IVX]/.test(behind) ? NUMERAL.exec(behind)?.[1] : undefined;
  if (numeral === undefined || full.length === 0) return false;
  const own = full.map((id) => NUMERAL.exec(knowledge.leaders.get(id)?.name ?? '')?.[1]);
  return own.every((each) => each !== undefined && each !== numeral);
}

/** Of namesakes the one whom the title, the country in the sentence or the time points to. */
function bearerOf(candidate: Candidate, title: TitleMention | null, scene: Scene): string | null {
  const [only, ...others] = candidate.full;
  if (others.length === 0) return only ?? null;
  const days = daysAt(candidate, scene);
  const sentence = sentenceAt(scene, candidate.start);
  let ids: readonly string[] = candidate.full;
  const narrow = (fitting: readonly string[]) => {
    if (fitting.length > 0) ids = fitting;
  };
  if (title && title.sense !== 'leader') narrow(fitTitle(ids, title, days, scene.knowledge));
  if (ids.length > 1) {
    narrow(ids.filter((id) => countriesOf(id, scene.knowledge).some((code) => namesCountry(scene, code, sentence))));
  }
  if (ids.length > 1) narrow(inOffice(ids, days, scene.knowledge));
  return ids.length === 1 ? (ids[0] ?? null) : latestInOffice(ids, scene.published, scene.knowledge);
}

/** "Janja Lula da Silva", "Laureano Daniel Ortega": one given name more, and it is another of the family. */
function hasStrangersGivenName(candidate: Candidate, scene: Scene): boolean {
  if (isUnspacedAt(scene.text, candidate.start)) return false;
  const word = wordBefore(scene.text, candidate.start);
  // "أحمد ناصر المحمد الصباح": the son, and no list parts the two with nothing.
  if (word && !scene.around.isName(word.start) && isOfArabicGivenName(candidate, scene)) return true;
  if (!word || !isCapitalised(word.text) || scene.around.isKnown(word.start)) return false;
  const name = fold(word.text);
  if (RELATIVES_GIVEN_NAMES.has(name)) return true;
  if (scene.around.lineCase(word.start) !== 'normal') return false;
  // "Denis-Christel Sassou Nguesso".
  const parts = name.split('-');
  return (
    parts.some((part) => isGivenNameIn(scene.lang, part)) &&
    (parts.length === 1 || !isOwnWord(word.text, candidate, scene))
  );
}

function isOwnWord(word: string, { full }: Candidate, { knowledge }: Scene): boolean {
  return full.some((id) => {
    const leader = knowledge.leaders.get(id);
    return [leader?.name, ...(leader?.names ?? []).map(({ text }) => text)].some((name) => name?.includes(word));
  });
}

/** The times that may be meant at a place: those its sentence speaks of, then the article's own day. */
export function daysAt(candidate: Candidate, scene: Scene): Days[] {
  const times: Days[] = timesOf(scene, sentenceAt(scene, candidate.start));
  return scene.published === null ? times : [...times, { first: scene.published, last: scene.published }];
}

export function accept(candidate: Candidate, id: string, scene: Scene): void {
  scene.decided.set(candidate.start, id);
  introduce(scene, id, candidate.start);
  // "Nicky, son of Tony Blair, … Blair": the surname may go on to mean the son.
  const before = scene.text.slice(Math.max(0, candidate.start - KIN_REACH), candidate.start);
  if (isKinApposed(before)) noteOther(scene, kinOf(id), candidate.start);
}

/** "普京", "トランプ": one transcribed word, which is a surname even where the lists call it a full name. */
function isBareTranscription(candidate: Candidate, scene: Scene): boolean {
  if (!isUnspacedAt(scene.text, candidate.start) || /[·•・‧＝=\s]/.test(candidate.text)) return false;
  if (candidate.text.length >= WHOLE_NAME || bearsRoyalTitle(scene.text, candidate)) return false;
  return candidate.full.every((id) => !isHanNamed(id, scene));
}

/** Whether a leader's country writes names in Chinese characters, or did: its surnames are few. */
export function isHanNamed(id: string, { knowledge }: Scene): boolean {
  return countriesOf(id, knowledge).some((code) => HAN_NAMED.has(code));
}

/** So many signs without a dot are given name and surname in one ("ミンアウンフライン"). */
const WHOLE_NAME = 8;

/** Countries whose names Chinese and Japanese write in their own characters, surname first. */
const HAN_NAMED = new Set(['CN', 'TW', 'JP', 'KR', 'KP', 'VN', 'SG']);

/** "Gordon Brown", "David Thompson", "Li Qiang": a full name that many people bear. */
function isShareable(candidate: Candidate): boolean {
  if (SHARED_FULL_NAMES.has(candidate.folded)) return true;
  if (ONE_BEARER.has(candidate.folded)) return false;
  const words = candidate.folded.split(/[\s\u00a0]+/);
  if (words.length !== 2) return false;
  const [given = '', surname = ''] = words;
  return GIVEN_NAMES.has(given) && isCommonSurname(surname);
}

/** The article is about politics or of the leader's country, and does not place the person elsewhere ("of Texas"). */
function isSupported(id: string, candidate: Candidate, scene: Scene): boolean {
  if (scene.introduced.has(id) || isPaired(candidate, scene)) return true;
  const { politics, elsewhere } = scene.topics();
  if (politics <= elsewhere) return false;
  const inCountry = (span: Span) => countriesOf(id, scene.knowledge).some((code) => namesCountry(scene, code, span));
  const origin = /^,?\s(?:of|from|aus|de|din|из|з)\s\p{Lu}[\p{L}-]+/u.exec(
    scene.text.slice(candidate.end, candidate.end + 40),
  );
  if (origin && !inCountry({ start: candidate.end, end: candidate.end + origin[0].length })) return false;
  const named = countriesOf(id, scene.knowledge).some((code) => articleNames(scene, code));
  return politics >= (isLive(id, scene) ? 2 : 4) || named || isAmongLeaders(scene);
}

function isLive(id: string, { published, knowledge }: Scene): boolean {
  return published !== null && inOffice([id], [{ first: published, last: published }], knowledge).length > 0;
}

/** "Bill Clinton and John Major": right beside a leader whose name nobody shares. */
function isPaired(candidate: Candidate, { text, candidates }: Scene): boolean {
  const at = indexFrom(candidates, candidate.start);
  return [candidates[at - 1], candidates[at + 1]].some((other) => {
    if (other?.full.length !== 1 || isShareable(other)) return false;
    const [one, two] = other.end <= candidate.start ? [other, candidate] : [candidate, other];
    const between = text.slice(one.end, two.start);
    return between.length <= LONGEST_VERB && (JOINT.test(between) || MEETS.test(between));
  });
}

/** "and", "und", "и": a comma, or a short word between two names. */
const JOINT = /^(?:,\s|,?\s(?:and|und|et|y|e|i|și|и|й|і|та)\s)$/u;
/** "Luís Montenegro recebeu João Lourenço": one word of what they do. */
const MEETS = /^ \p{Ll}{3,12} $/u;
const LONGEST_VERB = 14;

/** The article names several leaders whose names nobody shares. */
function isAmongLeaders(scene: Scene): boolean {
  return new Set(scene.candidates.filter((other) => !isShareable(other)).flatMap((other) => other.full)).size >= 2;
}
