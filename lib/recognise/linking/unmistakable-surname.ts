import { addDays } from '../../packs/calendar.ts';
import { fold } from '../../text/fold.ts';
import { isCommonSurname } from '../names/common-surnames.ts';
import { GIVEN_NAMES } from '../names/given-names.ts';
import { KNOWN_AFTER, KNOWN_IN_OFFICE } from '../names/known-in-office.ts';
import { UNMISTAKABLE } from '../names/unmistakable.ts';
import { isAllCapitals } from '../neighbours.ts';
import { holders } from '../offices/holders.ts';
import type { Candidate } from './candidates.ts';
import { countriesOf, inOffice, only } from './choose.ts';
import { compatriotsBeside, isCoordinated } from './coordinated.ts';
import { daysAt, isHanNamed } from './full-names.ts';
import { before, isNameOfOthers } from './other-person.ts';
import { homographOf, isWordOf } from './plain-words.ts';
import { compatriotsIn, leadersIn, othersIn } from './political-names.ts';
import { articleNames, namesCountry, type Scene, sentenceAt } from './scene.ts';
import { topicsOf } from './topics.ts';
import { POLITICAL } from './turns.ts';

/** And for one whose bearer is long out of office. */
const VERY_POLITICAL = 5;

/** So many other leaders beside it, and one more is likely. */
export const MANY = 3;

/** "Scholz schweigt, Schröder redet": so many of one country in a paragraph, and the next is one too. */
const COMPATRIOTS = 2;

/** An article that names so many leaders names no strangers by surname alone. */
const CROWD = 6;

/** Surnames no longer than this are other words as well ("Раду", the council, and Rudd; "kod Zida", at the wall). */
const SHORTEST = 4;

const SHORTEST_INFLECTED = 5;

/** And of those long out of office. */
const LONG = 6;

/** A surname that nothing introduces, but the world knows one bearer of, in an article about politics. */
export function unmistakable(candidate: Candidate, ids: readonly string[], scene: Scene): string | null {
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
  // "AMLO" is no other word.
  const isShortForm = isAllCapitals(candidate.text) && candidate.text.length === SHORTEST;
  const isLong = candidate.text.length > (candidate.inflected ? SHORTEST_INFLECTED : SHORTEST) || isShortForm;
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
