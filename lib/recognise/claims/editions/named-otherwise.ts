import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Knowledge } from '../../types.ts';
import { ROMANCE_BUT_FRENCH } from '../romance.ts';
import { means } from '../sentence/tags.ts';
import type { Draft, Item, Passage, Tag } from '../types.ts';
import { isAt } from './landmarks.ts';
import { codesOf } from './places.ts';

/** So far behind its verb the noun for the occasion stands, in items: "a participat în aceeași zi la". */
const REACH = 6;
/** So far into a text it names what it is about. */
const LEAD = 400;
const OF = /^(?:de|del|d[aeo]s?|din|en|em|n[ao]s?|la|în)$/;
const ARTICLE = /^(?:la|el|los|las|os?|as?)$/;
const NOUN =
  /^(?:cumbre|cúpula|cimeira|desfile|parad[aeă]|cerem[oôó]nia|cerimónia|ceremoni\p{L}*|conferencia|conferência|funeral\p{L}*|mis+a|act?o|evento|encontro|posse|summit\p{L}*|reuniun\p{L}*|f[oó]rum\p{L}*|foro|sesión|sessão|sesiun\p{L}*|debate)$/u;
/** What is opened, or whose office begins, is named behind. */
const OPENING = /^(?:abertura|apertura|inauguración|inauguração|inaugurare\p{L}*|deschidere\p{L}*)$/u;
const OATH = /^(?:posse|posesión|investidura|învestire\p{L}*|învestirii)$/u;

/**
 * "participou na cimeira da SADC", "assistiu à posse de Trump", "a fost la ceremonia de la Alba Iulia", in an article about
 * another event: what follows the noun names an occasion that is none of ours. A name that the beginning of the
 * text knows may be another word for the event.
 */
export function isNamedOtherwise(
  { passage, clause, first, last }: Draft,
  event: AttendanceEvent,
  knowledge: Pick<Knowledge, 'countries'>,
): boolean {
  const { items, tagOf, language } = passage;
  if (!ROMANCE_BUT_FRENCH.has(language)) return false;
  const to = Math.min(clause.last, last + REACH);
  // "va à cúpula": the noun may be the end of the verb's own words.
  const isNoun = (i: number): boolean => (i >= last && means(tagOf[i], 'goal')) || NOUN.test(items[i]?.key ?? '');
  const goal = items.findIndex((_, i) => i >= first && i < to && isNoun(i));
  const end = goal < 0 ? -1 : goal >= last ? (tagOf[goal]?.last ?? goal + 1) : goal + 1;
  if (end < 0 || items.slice(first, end).some(({ kind }) => kind === 'event')) return false;
  let at = end;
  // "na cerimónia de posse de Daniel Chapo".
  while (at < clause.last && (OF.test(items[at]?.key ?? '') || (at > end && isLight(items[at], tagOf[at])))) at++;
  const name = items[at];
  const noun = items.slice(end - 1, at).findLast((_, i) => means(tagOf[end - 1 + i], 'goal'))?.key ?? '';
  if (name === undefined || at >= clause.last || (at === end && language !== 'ro')) return false;
  if (name.kind === 'country') return isOtherPlace(name, event, knowledge);
  if (name.kind === 'leader') return OATH.test(noun) && !event.series.includes('inauguration');
  if (name.kind !== 'word' || tagOf[at] !== undefined) return false;
  return name.capital ? !isKnown(passage, name, event) : OPENING.test(noun);
}

function isLight(item: Item | undefined, tag: Tag | undefined): boolean {
  return ARTICLE.test(item?.key ?? '') || means(tag, 'goal');
}

function isOtherPlace(item: Item, event: AttendanceEvent, knowledge: Pick<Knowledge, 'countries'>): boolean {
  const codes = codesOf(item);
  return codes.length > 0 && !codes.some((code) => isAt(event, code, knowledge));
}

function isKnown({ text, sentence }: Passage, { key }: Item, { place, series }: AttendanceEvent): boolean {
  const lead = text.slice(0, Math.min(LEAD, sentence.start)).toLowerCase();
  return [lead, place.toLowerCase(), series].some((words) => words.includes(key));
}
