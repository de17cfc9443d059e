import { means } from '../tags.ts';
import type { CueGuard } from './guard.ts';

/** "absent du débat": from something that is no occasion. */
const isAbsentOtherwise: CueGuard = ({ items, tagOf }, _clause, tag, { act }) => {
  if (act !== 'stay-away' || !ABSENT.test(items[tag.last - 1]?.key ?? '')) return false;
  if (!FROM.test(items[tag.last]?.key ?? '')) return false;
  let at = tag.last + 1;
  while (means(tagOf[at], 'article')) at++;
  return items[at]?.kind === 'word' && items[at]?.capital === false && tagOf[at] === undefined;
};

const ABSENT = /^(?:absent(?:e?s?|ă|i|ți)|ausentes?)$/;
const FROM = /^(?:d[eo]s?|du|d'|del|das?|din)$/;

/** "vai ainda manter encontros", "va también a hablar": behind an adverb another verb tells that nobody goes anywhere. */
const isFuture: CueGuard = ({ items, tagOf }, _clause, tag, { needs }) => {
  if (needs !== 'end' || !GOES.test(items[tag.last - 1]?.key ?? '')) return false;
  let at = tag.last;
  while (means(tagOf[at], 'adverb', 'also')) at++;
  if (at === tag.last) return false;
  if (items[at]?.key === 'a') at++;
  const verb = items[at];
  return verb?.kind === 'word' && !verb.capital && INFINITIVE.test(verb.key) && tagOf[at] === undefined;
};

const GOES = /^(?:vai|vão|va|van|vont)$/;
const INFINITIVE = /(?:[aei]r|re)$/;

/** "llegó a la capital francesa", "encontra-se na cidade de Rosário": a town by what follows, and not the one meant. */
const isOtherTown: CueGuard = ({ items, tagOf }, _clause, tag, { act }) => {
  const next = items[tag.last];
  if (act !== 'come' || !TOWN.test(items[tag.last - 1]?.key ?? '')) return false;
  const isUnlisted = next?.kind === 'word' && !next.capital && tagOf[tag.last] === undefined;
  return next?.kind === 'country' || FROM.test(next?.key ?? '') || isUnlisted;
};

const TOWN = /^(?:ciudad|capital|cidade|oraș|capitală|ville|capitale)$/;

/** "está no estado de Bihar", "en el estado de Texas": the noun, and no form of "to be". */
const isState: CueGuard = ({ items, tagOf }, _clause, { first, last }) =>
  last - first === 1 && items[first]?.key === 'estado' && means(tagOf[first - 1], 'article', 'preposition');

export const ROMANCE_GUARDS: readonly CueGuard[] = [isAbsentOtherwise, isFuture, isOtherTown, isState];

/**
 * The verb may come last, so an object shows anywhere in the clause: "lehnte die Waffenruhe ab" turns down no
 * invitation. A noun, which has a capital, is none behind a preposition ("wegen der Spannungen").
 */
const hasObject: CueGuard = ({ items, tagOf }, clause, tag, { needs, particle }) => {
  if (needs !== 'end') return false;
  let isBehindPreposition = false;
  let isNamed = false;
  for (let i = clause.first; i < clause.last; i++) {
    if (i >= tag.first && i < tag.last) continue;
    const item = items[i];
    const isNoun = item?.kind === 'word' && item.capital && i > 0;
    if (!isNoun && means(tagOf[i], 'preposition', 'toward')) isBehindPreposition = true;
    if (!isNoun || TIME.test(item.key) || item.key === particle) continue;
    // "laut Vizeaußenminister Hong Lei": who bears the title.
    const before = tagOf[i - 1];
    isNamed = (isNamed && items[i - 1]?.capital === true) || means(before, 'deputy', 'role', 'side');
    if (isNamed) continue;
    if (!isBehindPreposition && !means(tagOf[i], 'role', 'side', 'people', 'cue', 'adverb')) return true;
    isBehindPreposition = false;
  }
  return false;
};

/** "sagte eine Woche vorher ab", "hatte Ende April abgesagt". */
const TIME = /^(?:anfang|mitte|ende|tage?n?|wochen?|monate?n?|stunden?|minuten?|jahre?n?|zeit)$/;

/** "Daneben stehen A und B auf der Rednerliste": on paper. */
const isOnPaper: CueGuard = ({ items }, clause, tag, { act }) =>
  act === 'come' &&
  STANDS.test(items[tag.first]?.key ?? '') &&
  items.slice(clause.first, clause.last).some(({ key }) => PAPER.test(key));

const STANDS = /^(?:steht|stehen|stand|standen)$/;
const PAPER = /^(?:gäste|teilnehmer|redner|einladungs)?liste$/;

/** "Österreich wäre durch seinen Kanzler vertreten gewesen": it was not. */
const isUnreal: CueGuard = ({ items }, clause) => {
  const keys = items.slice(clause.first, clause.last).map(({ key }) => key);
  return keys.some((key) => WERE.test(key)) && keys.includes('gewesen');
};

const WERE = /^(?:wäre|wären)$/;

/** "Zunächst hatte er seinen Vize schicken wollen": what came of it is told, if at all, by something else. */
const isOnlyWanted: CueGuard = ({ items }, clause, { last }) => {
  const keys = items.slice(clause.first, clause.last).map(({ key }) => key);
  return WANTED.test(items[last]?.key ?? '') && keys.some((key) => HAD.test(key));
};

const HAD = /^(?:hatten?|hätten?)$/;
const WANTED = /^(?:wollen|sollen|können|dürfen)$/;

export const GERMAN_GUARDS: readonly CueGuard[] = [hasObject, isOnPaper, isUnreal, isOnlyWanted];
