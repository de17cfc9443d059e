import { addDays } from '../../packs/calendar.ts';
import { fold } from '../../text/fold.ts';
import { isCommonSurname } from '../names/common-surnames.ts';
import { isFathersName } from '../names/fathers.ts';
import { GIVEN_NAMES } from '../names/given-names.ts';
import { KNOWN_AFTER, KNOWN_IN_OFFICE } from '../names/known-in-office.ts';
import { UNMISTAKABLE } from '../names/unmistakable.ts';
import { isAllCapitals, isCapitalised } from '../neighbours.ts';
import { holders, type TitleSense } from '../offices/holders.ts';
import { indexFrom } from '../sorted-spans.ts';
import { titleKey } from '../titles/compile.ts';
import type { TitleMention } from '../titles/find-titles.ts';
import { countryOfName } from '../titles/unspaced.ts';
import type { Candidate } from './candidates.ts';
import { countriesOf, fitTitle, inOffice, inOrderOfOffice, latestInOffice } from './choose.ts';
import { compatriotsBeside, isCoordinated } from './coordinated.ts';
import { isCitysAirport } from './flights.ts';
import { accept, daysAt, isHanNamed, isSomebodyElse } from './full-names.ts';
import {
  isArabicAdjective,
  isBareSign,
  isCompound,
  isCutFromWord,
  isInThingsName,
  isJunior,
  isLongerInJapanese,
  isOneOfAKind,
} from './guards.ts';
import { isOthersName } from './namesakes.ts';
import { before, isMans, isNameOfOthers, isOtherPerson, isStranger } from './other-person.ts';
import { homographOf, isPlainWord, isWordOf } from './plain-words.ts';
import { compatriotsIn, leadersIn, othersIn } from './political-names.ts';
import { articleNames, namesCountry, noteOther, type Scene, sentenceAt } from './scene.ts';
import type { TitlesBeside } from './title-beside.ts';
import { topicsOf } from './topics.ts';
import { isBeforeHim, isOthersTurn, isParentOf, lastBefore, POLITICAL } from './turns.ts';

/** And for one whose bearer is long out of office. */
const VERY_POLITICAL = 5;

/** So many other leaders beside it, and one more is likely. */
const MANY = 3;

/** "Scholz schweigt, Schröder redet": so many of one country in a paragraph, and the next is one too. */
const COMPATRIOTS = 2;

/** An article that names so many leaders names no strangers by surname alone. */
const CROWD = 6;

/** Shorter surnames are other words as well ("Раду", the council, and Rudd). */
const SHORTEST = 3;

const SHORTEST_INFLECTED = 5;

/** And of those long out of office. */
const LONG = 6;

/** Notes who else the article introduces under a leader's surname: "Judd Trump", "Kim Yo Jong", "Bürgermeister Merz". */
export function noteOthers(candidate: Candidate, scene: Scene): void {
  // "小泉進次郎": the surname is his too.
  if (isLongerInJapanese(scene.text, candidate, scene.lang)) noteOther(scene, candidate.folded, candidate.start);
  if (candidate.full.length > 0 ? !isSomebodyElse(candidate, scene) : !isStranger(candidate, scene)) return;
  noteOther(scene, candidate.folded, candidate.start);
  // "Evo Morales, el lateral": further on "Morales" is he.
  const surname = candidate.folded.slice(candidate.folded.lastIndexOf(' ') + 1);
  if (surname !== candidate.folded) noteOther(scene, surname, candidate.start);
  // "Даниил Медведев" is also who "Медведева" may mean; what has an ending may be a woman's name ("Евгения Медведева").
  if (candidate.inflected && !isMans(candidate, scene)) return;
  for (const id of [...candidate.full, ...candidate.short]) noteOther(scene, id, candidate.start);
}

/**
 * Decides a surname or by-name: with a title in the first pass, which introduces its bearer, by what
 * the article has introduced or makes unmistakable in the second.
 */
export function decideSurname(
  candidate: Candidate,
  beside: TitlesBeside,
  scene: Scene,
  pass: 'titled' | 'alone',
): boolean {
  const title = beside.of(candidate);
  if (isNoName(candidate, scene, title != null)) return false;
  if (candidate.full.length > 0) {
    if (isSomebodyElse(candidate, scene)) return false;
  }
  const ids = ofGeneration(candidate, scene);
  // A pope has no surname: whoever follows is the next one ("папы Франциска Трамп и Зеленский …").
  if (title?.sense !== 'pope' && isOtherPerson(candidate, scene)) return false;
  const id =
    pass === 'titled'
      ? title
        ? byTitle(title, ids, candidate, scene)
        : byCabinet(ids, candidate, scene)
      : title && contradicts(title, candidate, ids, scene)
        ? null
        : (byIntroduction(candidate, ids, scene) ?? unmistakable(candidate, ids, scene));
  if (!id) return false;
  accept(candidate, id, scene);
  return true;
}

/** "старший Алієв" is the father, who may be no leader; "the younger Assad" the son, "بوش الأب" the father again. */
function ofGeneration({ start, end, full, short }: Candidate, { text, knowledge }: Scene): readonly string[] {
  const ids = [...full, ...short];
  if (full.length > 0) return ids;
  const [, elder, younger] = GENERATION.exec(text.slice(Math.max(0, start - GENERATION_REACH), start)) ?? [];
  const [, father, son] = BEHIND.exec(text.slice(end, end + GENERATION_REACH)) ?? [];
  const isElder = elder !== undefined || father !== undefined;
  if (!isElder && younger === undefined && son === undefined) return ids;
  const order = inOrderOfOffice(ids, knowledge);
  if (order.length < 2) return isElder ? [] : ids;
  return [(isElder ? order[0] : order.at(-1)) ?? ''];
}
const GENERATION =
  /(?<!\p{L})(?:(the elder|ältere[nrs]?|старш(?:ий|его|ему|ого|ому|им)|starszy|старији|stariji)|(the younger|jüngere[nrs]?|младш(?:ий|его|ему|им)|молодш(?:ий|ого|ому|им)|młodszy|млађи|mlađi))[\s\u00a0]$/iu;
const BEHIND =
  /^(?:[\s\u00a0-](الأب|[Ss]enior|Sr\.|padre|père|старш(?:ий|его|ему|ого|ому|им)|stariji|старији|starszy)|[\s\u00a0](الابن))(?!\p{L})/u;
const GENERATION_REACH = 12;

/** "橋本内閣", "尹政権": whose government it is. */
const CABINET = /^(?:内閣|政権)/u;

function byCabinet(ids: readonly string[], candidate: Candidate, scene: Scene): string | null {
  if (scene.lang !== 'ja' || !CABINET.test(scene.text.slice(candidate.end, candidate.end + 2))) return null;
  const live = inOffice(ids, daysAt(candidate, scene), scene.knowledge);
  return only(live) ?? only(ids) ?? latestInOffice(ids, scene.published, scene.knowledge);
}

function byTitle(title: TitleMention, ids: readonly string[], candidate: Candidate, scene: Scene): string | null {
  const home = scene.lang === 'ja' && scene.tables ? countryOfName(scene.text, candidate.start, scene.tables) : null;
  const own = home ? ids.filter((id) => countriesOf(id, scene.knowledge).some((code) => home.includes(code))) : ids;
  const fit = fitTitle(own, title, daysAt(candidate, scene), scene.knowledge);
  // "菅元首相": of two former ones the one who left last, long after the other.
  const isFormer = title.blocked || /[元前]/.test(scene.text.charAt(candidate.end));
  const isOpen = isFormer && fit.length > 1 && !fit.some((each) => scene.introduced.has(each));
  const id = isOpen ? latestInOffice(fit, scene.published, scene.knowledge) : only(fit);
  return id !== null && isAnybodys(title, id, candidate, scene) ? null : id;
}

/**
 * "Präsident Fischer" of a club, "President Kim" of a university: many bear the name, and nothing on
 * the page speaks of the country of the leader who bears it too.
 */
function isAnybodys(title: TitleMention, id: string, candidate: Candidate, scene: Scene): boolean {
  if (title.countries.length > 0 || !isCommonSurname(candidate.folded)) return false;
  // "高市首相": clubs have none, and at home nobody says whose.
  if (scene.lang === 'ja' && title.sense === 'head-of-government') return false;
  if (KNOWN_IN_OFFICE.has(id) || UNMISTAKABLE.has(id) || scene.introduced.has(id)) return false;
  const countries = countriesOf(id, scene.knowledge);
  return !countries.some((code) => articleNames(scene, code)) && !hasCompatriot(countries, scene);
}

/** "President Carter", beside Bill Clinton and George Bush: one of their country's leaders is named in full. */
function hasCompatriot(countries: readonly string[], { introduced, knowledge }: Scene): boolean {
  return [...introduced.keys()].some((id) => countriesOf(id, knowledge).some((code) => countries.includes(code)));
}

const ROYAL: ReadonlySet<TitleSense> = new Set(['king', 'queen', 'emperor', 'emir', 'sultan', 'grand-duke', 'pope']);

/**
 * Whether a title right before a surname makes it somebody else's: "Vice President Bush", "Liberian
 * President Johnson". Words may also only happen to meet ("Sa brazilskim predsednikom Vučić …").
 */
function contradicts(title: TitleMention, candidate: Candidate, ids: readonly string[], scene: Scene): boolean {
  if (title.deputy) return true;
  // "الملك عبد العزيز", "King Hussein": no president of the name.
  if (ROYAL.has(title.sense) && fitTitle(ids, title, [], scene.knowledge).length === 0) return true;
  if (title.countries.length === 0 || fitTitle(ids, title, [], scene.knowledge).length > 0) return false;
  return (
    isCommonSurname(candidate.folded) ||
    ids.some((id) => countriesOf(id, scene.knowledge).some((code) => title.countries.includes(code)))
  );
}

/** Words that only look like the surname, and surnames that a thing bears. */
function isNoName(candidate: Candidate, scene: Scene, isTitled: boolean): boolean {
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
  if (isInCountry(candidate, scene) || isAirportsName(candidate, scene)) return true;
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
  const capitals = candidate.short.flatMap((id) =>
    countriesOf(id, scene.knowledge).map((code) => countries.get(code)?.capital ?? ''),
  );
  return isCitysAirport(scene.text, candidate, sentenceAt(scene, candidate.start), capitals);
}

/** "presidente de Costa Rica": no António Costa. */
function isInCountry({ start, end }: Candidate, { titles }: Scene): boolean {
  const title = titles[indexFrom(titles, start + 1) - 1];
  return title !== undefined && start >= title.head.end && end < title.end;
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

function byIntroduction(candidate: Candidate, ids: readonly string[], scene: Scene): string | null {
  const introduced = ids.filter((id) => scene.introduced.has(id));
  if (introduced.length === 0 || isOthersTurn(candidate, introduced, scene)) return null;
  if (isBeforeHim(candidate, introduced, scene) || isParentOf(candidate, introduced, scene)) return null;
  if (introduced.length === 1) return introduced[0] ?? null;
  // Two namesakes on the page: before the second is introduced the first is meant.
  const earlier = introduced.filter((id) => lastBefore(scene.introduced.get(id), candidate.start) !== null);
  if (earlier.length === 1) return earlier[0] ?? null;
  const country = before(candidate, scene);
  if (country.kind !== 'country') return null;
  return only(introduced.filter((id) => countriesOf(id, scene.knowledge).some((code) => country.codes.includes(code))));
}

/** A surname that nothing introduces, but the world knows one bearer of, in an article about politics. */
function unmistakable(candidate: Candidate, ids: readonly string[], scene: Scene): string | null {
  const isShared = isNameOfOthers(candidate, scene);
  // "a Star of David": Icelanders are called by their given names, but by strangers only once they are known.
  if (ids.every((id) => isGivenNameOf(candidate.folded, id, scene))) return null;
  const topics = scene.topics();
  if (topics.politics < POLITICAL || topics.politics <= topics.elsewhere || isElsewhere(candidate, scene)) return null;
  const sentence = sentenceAt(scene, candidate.start);
  const preceding = before(candidate, scene);
  if (preceding.kind === 'other-role') return null;
  const inSentence = (id: string) =>
    countriesOf(id, scene.knowledge).some((code) => namesCountry(scene, code, sentence));
  const live = inOffice(ids, daysAt(candidate, scene), scene.knowledge);
  const id =
    only(live) ??
    only(live.filter(inSentence)) ??
    only(leading(live, scene)) ??
    only(live.filter((each) => UNMISTAKABLE.has(each))) ??
    only(ids.filter((each) => UNMISTAKABLE.has(each))) ??
    only(ids);
  if (id === null) return null;
  const isLive = live.includes(id);
  if (isShared && !((isLive || soon(id, scene)) && UNMISTAKABLE.has(id) && isBeforeOthers(candidate, scene)))
    return null;
  const beside = isCoordinated(candidate, sentence, scene);
  const others = othersIn(scene.company(), sentence.paragraph, id);
  const known = KNOWN_IN_OFFICE.has(id) || (isLive && UNMISTAKABLE.has(id));
  const compatriots = () =>
    compatriotsIn(scene.company(), sentence.paragraph, id, scene.knowledge) + compatriotsBeside(candidate, id, scene);
  if (isAmbiguous(candidate, id, scene)) {
    if (known && compatriots() >= COMPATRIOTS) return id;
    if (KNOWN_AFTER.has(id) && others >= MANY && leadersIn(scene.company()) >= CROWD) return id;
    // "الشرع", "الأسد": with their article, in such company.
    if (others >= MANY && candidate.text.startsWith('ال') && (isLive || UNMISTAKABLE.has(id))) return id;
    // "Liu is one of the drafters, … the Chinese government": so many are called so that their country says little.
    const isOfCountry = inSentence(id) && (known || !isHanNamed(id, scene));
    return isLive && (isOfCountry || beside || (others >= MANY && known)) ? id : null;
  }
  if (UNMISTAKABLE.has(id)) return id;
  if (candidate.text.length >= LONG - 1 && compatriots() >= COMPATRIOTS) return id;
  const inArticle = countriesOf(id, scene.knowledge).some((code) => articleNames(scene, code));
  const isCrowd = others > 0 && leadersIn(scene.company()) >= CROWD;
  if (isLive) return inArticle || beside || others >= MANY || scene.introduced.size >= MANY || isCrowd ? id : null;
  const isLong = candidate.text.length > (candidate.inflected ? SHORTEST_INFLECTED : SHORTEST);
  if (
    isCrowd &&
    isLong &&
    (recently(id, scene) || (others >= MANY && candidate.text.length >= LONG) || compatriots() >= COMPATRIOTS)
  )
    return id;
  return (inArticle || beside) && topics.politics >= VERY_POLITICAL && recently(id, scene) ? id : null;
}

function isGivenNameOf(folded: string, id: string, { knowledge }: Scene): boolean {
  if (!GIVEN_NAMES.has(folded) || UNMISTAKABLE.has(id)) return false;
  return countriesOf(id, knowledge).includes('IS') && fold(knowledge.leaders.get(id)?.name ?? '').startsWith(folded);
}

/** "Makron je seo …" pages before "Brižit Makron je u crvenom": nobody else has been named yet. */
function isBeforeOthers({ folded, short, start }: Candidate, { others }: Scene): boolean {
  return [folded, ...short].every((key) => (others.get(key)?.[0] ?? start) >= start);
}

/** Of namesakes in office those who lead their country: of two Kims the one in Pyongyang, not Seoul's premier. */
function leading(ids: readonly string[], scene: Scene): string[] {
  if (scene.published === null) return [];
  const day = { first: scene.published, last: scene.published };
  return ids.filter((id) =>
    countriesOf(id, scene.knowledge).some((code) => holders('leader', code, day, scene.knowledge).includes(id)),
  );
}

/** Elected, and not in office yet: "Macron a gagné", eight days before. */
function soon(id: string, { published, knowledge }: Scene): boolean {
  if (published === null) return false;
  return inOffice([id], [{ first: published, last: addDays(published, BEFORE_OFFICE) }], knowledge).length > 0;
}
const BEFORE_OFFICE = 90;

/** Within ten years of the article; without a date nobody is. */
function recently(id: string, scene: Scene): boolean {
  if (scene.published === null) return false;
  const year = Number(scene.published.slice(0, 4));
  const span = { first: `${year - 10}${scene.published.slice(4)}`, last: scene.published };
  return inOffice([id], [span], scene.knowledge).length > 0;
}

/** A surname that many bear, or that is a word as well; not where the world knows one bearer all the same ("Xi", "Lula"). */
function isAmbiguous(candidate: Candidate, id: string, scene: Scene): boolean {
  if (isCommonSurname(candidate.folded) || isWordOf(candidate.folded, scene.lang)) return true;
  return homographOf(candidate.folded, scene.lang) !== null && (!UNMISTAKABLE.has(id) || isAllCapitals(candidate.text));
}

/** How much of a paragraph is read around a name. */
const NEARBY = 600;

/** A paragraph on sport in a page of politics: a ticker's football line. */
function isElsewhere(candidate: Candidate, scene: Scene): boolean {
  const from = Math.max(0, candidate.start - NEARBY);
  const nearby = scene.text.slice(from, candidate.end + NEARBY);
  const start = from + nearby.lastIndexOf('\n', candidate.start - from) + 1;
  const known = scene.elsewhere.get(start);
  if (known !== undefined) return known;
  const next = nearby.indexOf('\n', candidate.end - from);
  const end = next < 0 ? from + nearby.length : from + next;
  const { politics, elsewhere } = topicsOf(scene.text, scene.lang, { start, end });
  scene.elsewhere.set(start, elsewhere > politics);
  return elsewhere > politics;
}

function only(ids: readonly string[]): string | null {
  return ids.length === 1 ? (ids[0] ?? null) : null;
}
