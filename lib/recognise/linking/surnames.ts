import { isCommonSurname } from '../names/common-surnames.ts';
import { KNOWN_IN_OFFICE } from '../names/known-in-office.ts';
import { UNMISTAKABLE } from '../names/unmistakable.ts';
import type { TitleSense } from '../offices/holders.ts';
import type { TitleMention } from '../titles/find-titles.ts';
import { countryOfName } from '../titles/unspaced.ts';
import type { Candidate } from './candidates.ts';
import { countriesOf, fitTitle, inOffice, inOrderOfOffice, latestInOffice, only } from './choose.ts';
import { accept, daysAt, isSomebodyElse } from './full-names.ts';
import { isLongerInJapanese } from './longer-in-cjk.ts';
import { isNoName } from './no-surname.ts';
import { before, isMans, isOtherPerson, isStranger } from './other-person.ts';
import { articleNames, noteOther, type Scene } from './scene.ts';
import type { TitlesBeside } from './title-beside.ts';
import { isBeforeHim, isOthersTurn, isParentOf, lastBefore } from './turns.ts';
import { unmistakable } from './unmistakable-surname.ts';

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
  // "Футболист Путин", "el alcalde López": somebody else, whoever has been introduced.
  if (!title && before(candidate, scene).kind === 'other-role') return false;
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
