import { VENUE } from '../sentence/countries.ts';
import { means } from '../sentence/tags.ts';
import { SLAVIC } from '../slavic.ts';
import type { Clause, Item, Passage, Tag } from '../types.ts';
import { isLeft, isOfOneLeft } from './left-behind.ts';
import { isHappening, reasonIn } from './reasons.ts';

/** How far before a preposition "from" may stand, in items. */
const ORIGIN = 4;
const IN = /^(?:in|to|at|for|visit\w*)$/;
const WITHIN = /^(?:w|we|u|у|в|во)$/;
const FOR = /^(?:for|pour|para|por|pelo|pela|pentru|für)$/;
const CASED = /^\p{Ll}/u;

function isStay(tag: Tag | undefined): boolean {
  return tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'come' && !sense.cue.negative) ?? false;
}

/** The places of a clause, as country codes. */
export interface Places {
  /** Where somebody goes or is: country codes, `*RU` for a country's capital, `?name` for a place we do not know. */
  readonly toward: readonly string[];
  /** Whether a parade, a celebration or the like is named without saying which. */
  readonly hasOccasion: boolean;
}

function isMotion(tag: Tag): boolean {
  return tag.senses.some(
    (sense) =>
      sense.kind === 'cue' &&
      (sense.cue.act === 'accept' ||
        sense.cue.act === 'decline' ||
        (sense.cue.act === 'come' && (sense.cue.needs === 'goal' || sense.cue.journey === true))),
  );
}

/** `*RU` for the city that stands for Russia's government, `RU` for the country itself, `?kazan` for any other city. */
export function codesOf(item: Item | undefined): string[] {
  // The Union is nowhere to go: "singurul lider din UE" comes from there.
  if (item === undefined || item.form === 'adjective' || item.id === 'EU') return [];
  return item.id.split('|').map((code) => (item.form === 'city' && !code.startsWith(VENUE) ? `*${code}` : code));
}

/** "prefirió quedarse en Budapest": not where anybody goes. */
function isStaying(items: readonly Item[], { first, last }: Tag): boolean {
  const words = items.slice(first, last).map(({ key }) => key);
  return words.some((word) => STAY.test(word)) || STAY_UNSPACED.test(words.join(''));
}

const STAY =
  /^(?:quedarse|permanecer|ficar|rester|demeurer|rămână|stea|bleiben|остаться|залишитися|залишитись|лишитися|zostać|pozostać|остане|остану|ostane|ostanu)$/;
/** The same where an item is a sign: "と" alone is in any "訪問すると表明". */
const STAY_UNSPACED = /留|残|とど/;

/** Whether a sentence has any word that `placesOf` looks for. */
export function mayPlace({ kinds, items }: Passage): boolean {
  return kinds.has('toward') || kinds.has('cue') || kinds.has('goal') || items.some(({ kind }) => kind === 'event');
}

/** Finds destinations: countries and cities after "to", "in", "for", and unknown names after these. */
export function placesOf(
  passage: Passage,
  clause: Clause,
  span?: { first: number; last: number; journey: boolean },
): Places {
  const ofJourney = span?.journey === true;
  const known = ofJourney ? journeys : others;
  const last = known.get(clause);
  if (last?.passage === passage) return last.places;
  const places = findPlaces(passage, clause, ofJourney);
  known.set(clause, { passage, places });
  return places;
}

/** Every statement of a clause asks for its places. */
const journeys = new WeakMap<Clause, { readonly passage: Passage; readonly places: Places }>();
const others = new WeakMap<Clause, { readonly passage: Passage; readonly places: Places }>();

function findPlaces(passage: Passage, clause: Clause, ofJourney: boolean): Places {
  const { items, tagOf } = passage;
  const toward: string[] = [];
  let hasOccasion = false;
  const before = passage.clauses[passage.clauses.indexOf(clause) - 1];
  // "fliegt nach Los Angeles, wo er an einer Gala teilnimmt": in the place just named.
  if (before !== undefined && WHERE.test(items[clause.first - 1]?.key ?? ''))
    toward.push(...findPlaces(passage, before, true).toward);
  const reason = reasonIn(passage, clause);
  for (let i = clause.first; i < clause.last && i !== reason; i++) {
    const tag = isArticleAt(passage, clause, i) ? undefined : tagOf[i];
    if (means(tag, 'goal') || items[i]?.kind === 'event') hasOccasion = true;
    toward.push(...placesBeside(passage, clause, tag, i));
    const isPreposition = tag !== undefined && means(tag, 'toward') && i === tag.last - 1;
    if (!isPreposition) toward.push(...placesWithin(passage, tag, i));
    // A cue may hold the preposition itself: "will travel to <place>".
    const isEnd = tag !== undefined && i === tag.last - 1 && mayHoldPlace(passage, tag, i);
    if ((isPreposition || isEnd) && !isOfOneLeft(passage, i + 1))
      toward.push(...placesBehind(passage, clause, tag, i, ofJourney));
  }
  return { toward, hasOccasion };
}

/** "A Índia mandou …": at the head of a clause it is the article; "não foram convidados a Rússia e a Síria". */
function isArticleAt({ items, tagOf, language }: Passage, clause: Clause, i: number): boolean {
  if (!means(tagOf[i], 'article')) return false;
  return i === clause.first || (language === 'pt' && isArticleOf(items[i], items[i + 1]));
}

/** Places that a language names without a preposition before them. */
function placesBeside(passage: Passage, clause: Clause, tag: Tag | undefined, i: number): string[] {
  const { items, tagOf, language } = passage;
  const signs = VISIT[language] !== undefined && tag?.first === i && isMotion(tag) ? visited(passage, tag) : [];
  // "عرض بكين": a city right behind the noun.
  const owner = items[i + 1];
  const isOwner = language === 'ar' && owner?.kind === 'country' && owner.form === 'city' && isOccasion(tag, i);
  // A particle behind its place: "キーウで".
  const behind = items[i - 1];
  const isParticle =
    means(tag, 'toward') &&
    means(tag, 'oblique-mark') &&
    behind?.kind === 'country' &&
    i > clause.first &&
    !means(tagOf[i + 1], 'owner-mark');
  return [...signs, ...(isOwner ? codesOf(owner) : []), ...(isParticle ? codesOf(behind) : [])];
}

/** Whether the words of a verb may name a place: one of a journey, or of being somewhere ("био је у Тирани на самиту"). */
function mayHoldPlace({ items, language }: Passage, tag: Tag, i: number): boolean {
  const isInside =
    items[i]?.kind === 'country' && isStay(tag) && SLAVIC.has(language) && WITHIN.test(items[i - 1]?.key ?? '');
  return (isMotion(tag) || isInside) && !isStaying(items, tag);
}

/** Places within the words of a verb. */
function placesWithin(passage: Passage, tag: Tag | undefined, i: number): string[] {
  const { items, takesUnknownPlaces } = passage;
  if (tag === undefined || !mayHoldPlace(passage, tag, i)) return [];
  // "قرر رئيس كوريا الجنوبية A عدم الحضور": whose president, within the words of the verb.
  if (items[i]?.kind === 'country') return isOfTitle(passage, i) || isLeft(passage, i) ? [] : codesOf(items[i]);
  // "will be in Johannesburg": the cue asked for a name.
  const isName = takesUnknownPlaces && items[i]?.isName && IN.test(items[i - 1]?.key ?? '') && i > tag.first;
  return isName ? [`?${items[i]?.key}`] : [];
}

/** The place behind a preposition, or behind a verb that holds one. */
function placesBehind(
  passage: Passage,
  clause: Clause,
  tag: Tag | undefined,
  i: number,
  ofJourney: boolean,
): readonly string[] {
  const { items, tagOf, takesUnknownPlaces } = passage;
  // "Nach den USA hat auch Mexiko abgesagt": after whom, and not where to.
  if (i === clause.first && means(tag, 'alongside') && passage.capitalNouns && turnsDown(passage, clause)) return [];
  // Its place stands before a particle: "葬儀に参列するアメリカの大統領" goes nowhere.
  if (passage.language === 'ja') return [];
  const behind = items[i - 1];
  // "Mark Rutte pour les Pays-Bas": for which country, not where.
  if (behind?.kind === 'leader' && FOR.test(items[i]?.key ?? '')) return [];
  // "liderii din Belarus": where they are from.
  if (items[i]?.key === 'din' && (i === clause.first || means(tagOf[i - 1], 'people', 'role', 'foreign'))) return [];
  // "В Астане подтвердили": where it is said, not where anybody goes.
  if (isHappening(behind?.key ?? '') || means(tagOf[i + 2], 'say')) return [];
  // "listened to Marian": only journeys and "in" make an unknown name a place.
  const isPlace =
    takesUnknownPlaces &&
    (means(tag, 'toward') || (tag !== undefined && isMotion(tag))) &&
    (ofJourney || items[i]?.key === 'in' || isTripTo(items[i - 1], items[i])) &&
    !isOrigin(passage, i);
  return placeAfter(passage, i + 1, isPlace) ?? [];
}

function turnsDown({ tagOf }: Passage, { first, last }: Clause): boolean {
  return tagOf
    .slice(first, last)
    .some((tag) => tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'decline'));
}

/** Whether a country belongs to the title of somebody whom the words name. */
function isOfTitle({ groups, language, items }: Passage, at: number): boolean {
  if (language !== 'ar') return false;
  // Within the words of a verb a title has no tag, and so its country stands before the name alone.
  const isBeforeName =
    items[at]?.form === 'name' && items[at + 1]?.kind === 'leader' && !/^(?:الي|في)$/.test(items[at - 1]?.key ?? '');
  return isBeforeName || groups.some(({ kind, first, last }) => kind === 'leaders' && first <= at && at < last);
}

/** Countries whose name takes no article: one goes "a Cuba", but "à Rússia". */
const BARE = /^(?:cuba|angola|malta|uganda|ruanda|andorra|samoa|granada|gana|botsuana|guatemala|costa rica|barbuda)$/;

/** Portuguese "a Rússia": going there would be "à". */
function isArticleOf(word: Item | undefined, country: Item | undefined): boolean {
  return word?.key === 'a' && country?.form === 'name' && country.key.endsWith('a') && !BARE.test(country.key);
}

/** "访华", "来日": the country is a sign of the verb itself. */
const VISIT: Readonly<Record<string, RegExp>> = {
  zh: /[访赴来抵]([华俄美日英法韩印])/gu,
  ja: /[访来赴渡]([中露ロ米日英仏韩印])/gu,
};
const OF_SIGN: Readonly<Record<string, string>> = {
  ...{ 华: 'CN', 中: 'CN', 俄: 'RU', 露: 'RU', ロ: 'RU', 美: 'US', 米: 'US', 日: 'JP', 英: 'GB', 法: 'FR', 仏: 'FR' },
  ...{ 韩: 'KR', 印: 'IN' },
};

function visited({ items, language }: Passage, { first, last }: Tag): string[] {
  const words = items.slice(first, last).map(({ key }) => key);
  return [...words.join('').matchAll(VISIT[language] ?? /^$/g)].flatMap(([, sign]) => OF_SIGN[sign ?? ''] ?? []);
}

/** A word for an occasion, by itself or at the end of a cue: "شهد عرض". */
function isOccasion(tag: Tag | undefined, at: number): boolean {
  if (tag === undefined || means(tag, 'goal')) return tag !== undefined;
  return at === tag.last - 1 && tag.last - tag.first > 1 && means(tag, 'cue') && !isMotion(tag);
}

/** Begins what happens in a place named before. */
const WHERE = /^(?:где|де|gdzie|gde|wo|where)$/;

/** "сказав із Копенгагена, де бере участь": the place right before the word for "where". */
export function placeOfWhere({ items }: Passage, { first }: Clause): string[] {
  if (!WHERE.test(items[first - 1]?.key ?? '') || items[first - 2]?.key !== ',') return [];
  const place = items[first - 3];
  return place?.kind === 'country' ? codesOf(place) : [];
}

/** "cancelled a trip to Sydney". */
function isTripTo(noun: Item | undefined, to: Item | undefined): boolean {
  return to?.key === 'to' && /^(?:trip|visit|journey|flight)$/.test(noun?.key ?? '');
}

/** "from the G7 in Apulia": where somebody comes from. */
function isOrigin({ items }: Passage, at: number): boolean {
  for (let i = Math.max(0, at - ORIGIN); i <= at; i++) if (items[i]?.key === 'from') return true;
  return false;
}

function placeAfter({ items, tagOf }: Passage, at: number, takesUnknown: boolean): string[] | null {
  let i = at;
  while (means(tagOf[i], 'article') && !means(tagOf[i], 'pronoun-possessive')) i++;
  const item = items[i];
  if (item === undefined) return null;
  const next = items[i + 1];
  // "guests include Serbia's Vucic", "welcomed China's president": whose, not where.
  const isWhose = next?.key === "'s" && (items[i + 2]?.kind === 'leader' || means(tagOf[i + 2], 'role', 'deputy'));
  if (isWhose) return null;
  // "in the Gambian capital".
  if (item.form === 'adjective' && next?.key === 'capital') return item.id.split('|').map((code) => `*${code}`);
  if (item.kind === 'country') return item.form === 'adjective' ? null : codesOf(item);
  // German writes every noun with a capital; other scripts have no capitals.
  const isName = item.kind === 'word' && item.capital && tagOf[i] === undefined && CASED.test(item.key);
  return takesUnknown && isName && next?.key !== "'s" ? [`?${item.key}`] : null;
}
