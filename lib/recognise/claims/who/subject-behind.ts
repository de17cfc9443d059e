import { means, tagItems } from '../sentence/tags.ts';
import type { Group, Passage, Tag } from '../types.ts';
import { type Found, found, range, reachOf, type Scene } from './found.ts';
import { listedBehind } from './listed-behind.ts';
import { withNeighbours } from './neighbours.ts';

/** Whoever is named within "由陈建仁代表" is the one who is sent. */
export function sendsSomebody(cue: Tag | undefined): boolean {
  return cue?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'represent') ?? false;
}

/** "In the first row sat Lula": something else stands first and the name right behind the verb. */
export function isFronted({ passage, clause }: Scene, cue: Tag): boolean {
  const { tagOf, groups } = passage;
  const first = tagOf[clause.first];
  if (clause.first === cue.first || !means(first, 'preposition', 'toward', 'also', 'adverb', 'alongside')) return false;
  return groups.some((group) => group.first === cue.last && !group.oblique && !group.owner);
}

/** The subject that stands behind its verb, up to item `end`; null where what stands there is an object or nobody. */
export function rightActor(scene: Scene, cue: Tag, end: number, inverted = false): Found | null {
  const { passage, clause } = scene;
  for (const group of passage.groups) {
    if (group.first < cue.last || group.first >= end) continue;
    if (group.first - cue.last > reachOf(scene) || group.first < clause.first) return null;
    // "Серед гостей будуть представники режимів, зокрема президент Ірану": examples of whoever they are.
    const areExamples = inverted && scene.grammar.cases === true && means(passage.tagOf[group.first - 1], 'including');
    const isVerb = (i: number): boolean =>
      isAnotherVerb(passage, i, inverted) && !(areExamples && means(passage.tagOf[i], 'others', 'deputy'));
    if (range(cue.last, group.first).some(isVerb)) return null;
    if (group.oblique || group.owner || (group.first === cue.last && sends(cue))) continue;
    if (isBesideUnknown(passage, cue.last, group)) return null;
    if (sendsSomebody(cue) && isTheirOwn(passage, cue.last, group)) continue;
    if (isNotTo(passage, group)) return { ...found(group), negative: true };
    if (group.first === cue.last && isReplacedBy(passage, cue)) continue;
    // "Absent will be Western leaders, except for Fico".
    if (means(passage.tagOf[group.first - 1], 'except')) continue;
    if (passage.language === 'en') return withNeighbours(passage, group, 'behind');
    const isCased = inverted && scene.grammar.cases === true;
    const isRomance = inverted && scene.grammar.clitics === true && scene.grammar.cases !== true;
    const mayList = (passage.capitalNouns || isCased || isRomance) && group.kind === 'leaders';
    const rest = mayList ? listedBehind(passage, group, isCased) : [];
    return { ...found(group), subjects: [group, ...rest].flatMap(({ members }) => members) };
  }
  return null;
}

/** "أوفد رئيس وزرائه جعفر حسان": whoever serves the one who sends is sent. */
function isTheirOwn({ items, language }: Passage, from: number, { last }: Group): boolean {
  return language === 'ar' && items.slice(from, last).some(({ key }) => SERVANT.test(key));
}

const SERVANT =
  /^(?:وزرا[ءئ]|وزير|وزيرت|نائب|نائبت|حكومت|مستشار|مبعوث|سفير|نجل|شقيق|خارجيت|دفاع|عهد|ممثل|مساعد)ه(?:ا|م)?$/;

/** "Invitations went to twenty capitals, but not to Macron": of him the contrary is said. */
function isNotTo({ tagOf, items, language }: Passage, { first }: Group): boolean {
  return language === 'en' && items[first - 1]?.key === 'to' && means(tagOf[first - 1], 'not');
}

/** "saß neben dem Esten X": a word that we do not know parts the name from what makes it no subject. */
function isBesideUnknown({ tagOf, items, groups, capitalNouns }: Passage, from: number, group: Group): boolean {
  if (!capitalNouns) return false;
  const start = Math.max(from, ...groups.filter(({ last }) => last <= group.first).map(({ last }) => last));
  // "treten nach dem Programm A und B": by what, and beside nobody.
  const beside = range(start, group.first);
  if (beside.some((i) => items[i]?.key === 'nach')) return false;
  return beside.some((i) => means(tagOf[i], 'alongside') || /^de[mn]$/.test(items[i]?.key ?? ''));
}

/** "mandou o primeiro-ministro Li Qiang": the name right behind is whom somebody sends. */
function sends(cue: Tag): boolean {
  const isSending = cue.senses.some(
    (sense) => sense.kind === 'cue' && sense.cue.act === 'represent' && sense.cue.who !== 'patient',
  );
  return cue.last - cue.first > 1 && isSending;
}

/** "será substituído pelo primeiro-ministro Li Qiang": who stands behind "by" is the one who stands in. */
function isReplacedBy({ items }: Passage, cue: Tag): boolean {
  return BY.test(items[cue.last - 1]?.key ?? '') && sendsSomebody(cue);
}

const BY = /^(?:por|pel[oa]s?|par|de|by|von|durch|przez)$/;

/** A cue that is a noun ("подтвердил приезд Ким") is no verb between another and its subject. */
function isAnotherVerb({ tagOf, items, language }: Passage, at: number, isInverted: boolean): boolean {
  const tag = tagOf[at];
  // "features leaders including the US vice president, X, and Y": one of the list, as those behind are.
  const isListed = isInverted && language === 'en' && means(tag, 'deputy') && !means(tag, 'say', 'cue');
  if (isListed && items.slice(at).some(({ key }) => key === ',')) return false;
  if (means(tag, 'say', 'deputy', 'others')) return true;
  return tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.who !== 'owner') ?? false;
}

/** "nach Moskau gereist": a country that belongs to the words of the cue. */
export function isGoal({ passage, phrases }: Scene, cue: Tag, group: Group): boolean {
  if (group.kind !== 'states') return false;
  return [1, 2].some((length) => {
    const first = group.first - length;
    if (first < cue.first) return false;
    const [before] = tagItems(passage.items.slice(first, group.first), phrases);
    return before?.last === length && means(before, 'preposition', 'toward', 'of');
  });
}
