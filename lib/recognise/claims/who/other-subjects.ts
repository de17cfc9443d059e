import { isApposition } from '../sentence/asides.ts';
import { means, tagItems } from '../sentence/tags.ts';
import type { Clause, Passage, Tag } from '../types.ts';
import { REACH, type Scene } from './found.ts';

const AT = /^(?:на|в|во|у|na|u|v|w)$/;

/** "Na samitu će učestvovati 20 lidera": a place before a verb of its own is nobody's who was spoken of before. */
export function isPlaceOfAnother({ passage, clause, grammar }: Scene, cue: Tag): boolean {
  if (grammar.cases !== true || !AT.test(passage.items[cue.first]?.key ?? '')) return false;
  return passage.tags.some(
    (tag) =>
      tag.first >= clause.first &&
      tag.last <= clause.last &&
      tag.first !== cue.first &&
      tag.senses.some((sense) => sense.kind === 'cue' && sense.cue.who === undefined),
  );
}

/** "Xi declined; Li Qiang, the premier, will go": a name that we do not know, before a remark, is the subject. */
export function hasUnknownSubject(passage: Passage, clause: Clause): boolean {
  const { clauses, items, tagOf } = passage;
  if (passage.capitalNouns || clause.opens !== 'comma') return false;
  let at = clauses.indexOf(clause) - 1;
  while (at > 0 && isApposition(passage, clauses[at])) at--;
  const before = clauses[at];
  if (before === undefined || at === clauses.indexOf(clause) - 1) return false;
  const inside = items.slice(before.first, before.last);
  return inside.length > 0 && inside.every((item, i) => item.isName === true && tagOf[before.first + i] === undefined);
}

/**
 * "A and B will be there, prominent leaders of other countries, such as C, are not": people without a verb of their
 * own in a clause between are the subject of what follows behind their remark.
 */
export function hasSubjectBetween(
  { clauses, tagOf, groups, items, capitalNouns, language }: Passage,
  clause: Clause,
): boolean {
  if (language !== 'en' || clause.opens !== 'comma' || !means(tagOf[clause.first], 'auxiliary', 'not')) return false;
  let head: Clause | undefined;
  for (let at = clauses.indexOf(clause) - 1; at > 0; at--) {
    const { first, last, opens } = clauses[at] ?? clause;
    if (opens !== 'comma' || tagOf.slice(first, last).some((tag) => means(tag, 'cue', 'auxiliary', 'say'))) break;
    head = clauses[at];
    if (tagOf.slice(first, last).some((tag) => means(tag, 'people', 'foreign')) && !isRemark(tagOf[first])) return true;
  }
  // "although X has withdrawn, the first lady, Y, has confirmed": whoever is named first of all behind the last verb.
  if (head === undefined || head === clauses[clauses.indexOf(clause) - 1]) return false;
  const { first, last } = head;
  const isNamed = groups.some((group) => group.first >= first && group.last <= last && group.kind === 'leaders');
  const isOther = means(tagOf[items[first] && means(tagOf[first], 'article') ? first + 1 : first], 'deputy', 'others');
  return !capitalNouns && !isNamed && isOther;
}

function isRemark(tag: Tag | undefined): boolean {
  return means(tag, 'including', 'alongside', 'except', 'preposition', 'relative', 'article', 'only');
}

/** Verbs of several, by language. */
const SEVERAL: Readonly<Record<string, RegExp>> = {
  es: /..(?:ron|ban|ían|rán)$/,
  pt: /..(?:ram|vam|iam|rão)$/,
  ro: /^(?:(?:[nls]|i|le|și)-)?au$/,
  ru: /..(?:ли|лись|[нт]ы|[уюая]т|[уюая]тся)$/,
  uk: /..(?:ли|лис[ья]|[ае]ні|[уюая]ть|[уюая]ться)$/,
  pl: /..(?:li|ły|[ae]ni|[dmjz]ą)$|^są$/,
  sr: /^(?:su|nisu|bil[ie]|су|нису|бил[ие])$|..(?:zvani|звани)$/,
};

/** "Faltaram os parceiros do Pacífico": no verb of the one person who was spoken of before. */
export function isOfSeveral({ items, language }: Passage, cue: Tag): boolean {
  return items.slice(cue.first, cue.last).some(({ key }) => SEVERAL[language]?.test(key));
}

/** A verb, an article, its subject. */
const NEXT = 2;

/** "fuseseră vreo treizeci de lideri": the verb's own subject behind it, though it is nobody by name. */
export function hasSubjectBehind({ passage, clause, grammar }: Scene, cue: Tag): boolean {
  // French "viendra le vice-président" too, where nothing stands between.
  const isFree = grammar.proDrop === true || (grammar.clitics === true && means(passage.tagOf[cue.last], 'article'));
  if (!isFree || cue.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'represent')) return false;
  // "Na tribini su sedeli Dodik i Cvijanović": two cues share the subject that stands behind the second.
  const isNamed = passage.groups.some(
    (group) =>
      group.kind === 'leaders' &&
      group.first >= cue.last &&
      group.first < clause.last &&
      !group.oblique &&
      !group.owner,
  );
  if (isNamed) return true;
  let isInside = false;
  const reach = grammar.proDrop ? REACH : NEXT;
  for (let i = cue.last; i < Math.min(clause.last, cue.last + reach); i++) {
    const tag = passage.tagOf[i];
    if (means(tag, 'cue', 'conjunction', 'and')) return false;
    if (means(tag, 'alongside') || (means(tag, 'preposition', 'of', 'toward') && !means(tag, 'article')))
      isInside = true;
    // "asistirá por su país el subsecretario": an article of its own begins the subject.
    else if (grammar.clitics === true && means(tag, 'article') && !means(passage.tagOf[i - 1], 'preposition', 'of'))
      isInside = false;
    // "يأتي غياب الملك": what comes is the noun.
    if (i === cue.last && grammar.verbFirst === true && means(tag, 'owned')) return true;
    if (means(tag, 'people', 'foreign') || (!isInside && means(tag, 'deputy', 'others', 'nobody'))) return true;
  }
  return false;
}

/** "saß ein Minister auf der Tribüne": the words between the parts of a cue are its subject. */
export function hidesSubject({ passage, phrases }: Scene, cue: Tag): boolean {
  const sends = cue.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'represent');
  if (sends || cue.last - cue.first < 3) return false;
  const inside = passage.items.slice(cue.first + 1, cue.last - 1);
  const tags = tagItems(inside, phrases);
  // "nu a primit nicio invitație": a word of what is denied, and nobody.
  const isDenial = cue.senses.some((sense) => sense.kind === 'cue' && sense.cue.negative === true);
  return tags.some((tag) => means(tag, 'deputy', 'others', 'people', 'foreign') || (!isDenial && means(tag, 'nobody')));
}
