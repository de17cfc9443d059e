import type { ClaimLanguage } from '../language.ts';
import { headingSense } from '../parsers/label.ts';
import { draftsFor } from '../parsers/parser.ts';
import { cuesOf } from '../sentence/cues.ts';
import { means } from '../sentence/tags.ts';
import { wordSet } from '../sentence/word-set.ts';
import type { Draft, Group, Passage } from '../types.ts';
import type { LabelSense } from '../vocabulary.ts';
import { lineTitleSense } from './line-titles.ts';
import type { Discourse } from './memory.ts';

/** What stands above a list: a word for what the listed do, or a sentence that says it of people left unnamed. */
export type Heading = LabelSense | Draft;

/**
 * What a sentence says of a list that may follow: "Staying home:", "These leaders have announced that
 * they are coming:".
 *
 * @returns null where it heads nothing
 */
export function headingOf(passage: Passage, discourse: Discourse, language: ClaimLanguage): Heading | null {
  const label = headingSense(passage) ?? lineTitleSense(passage);
  if (label !== null) return label;
  // "Zu den Gästen gehören unter anderem", and names in the lines below.
  const isOpen = means(passage.tagOf.at(-1), 'including');
  const heads = isOpen || /^[:：]$/.test(passage.items.at(-1)?.key ?? '') || passage.kinds.has('heading');
  if (!heads) return null;
  // "… 26 leaders who will be there. Here is who they are:".
  const isOfBefore =
    (passage.kinds.has('heading') && !passage.kinds.has('cue') && !saysMore(passage)) || pointsBack(passage);
  return saidOfUnnamed(passage, discourse, language) ?? (isOfBefore ? discourse.unnamed : null);
}

/** "Among them:", "They are:": a line of no more words about those of whom the sentence before told. */
function pointsBack({ items, tags, kinds, groups }: Passage): boolean {
  if (items.length > LONGEST_TITLE || groups.length > 0 || kinds.has('cue') || kinds.has('not')) return false;
  return tags.some((tag) => means(tag, 'including') || (means(tag, 'copula') && means(tags[0], 'pronoun-several')));
}

/** "Here is who they are afraid of", "not"; but not "Here is who they are, and who they are not". */
function saysMore({ tagOf, groups, items }: Passage): boolean {
  const head = tagOf.find((tag) => means(tag, 'heading'));
  const next = head === undefined ? undefined : items[head.last];
  if (next !== undefined && next.kind !== 'mark' && !means(tagOf[head?.last ?? 0], 'and')) return true;
  const no = tagOf.findIndex((tag) => means(tag, 'not', 'nobody', 'except', 'but'));
  const and = tagOf.findIndex((tag) => means(tag, 'and'));
  return groups.length > 0 || (no >= 0 && (and < 0 || no < and));
}

/** What a sentence says of people whom it leaves unnamed, as a pattern for those named after it. */
export function saidOfUnnamed(passage: Passage, discourse: Discourse, language: ClaimLanguage): Draft | null {
  const isNamed = passage.groups.some(
    (group) =>
      group.kind === 'leaders' &&
      !group.oblique &&
      !group.owner &&
      !isExample(passage, group) &&
      !isOfOccasion(passage, group),
  );
  if (!passage.kinds.has('cue') || passage.kinds.has('not')) return null;
  let heading: Draft | null = null;
  for (const [tag, clause, cue] of cuesOf(passage)) {
    // "Carney extended invitations to several leaders. Among them were …".
    const isAsked =
      cue.who === 'object' && (cue.act === 'invite' || cue.act === 'expect') && asksPeople(passage, tag.last);
    const isActor = cue.who === undefined || cue.who === 'actor' || cue.who === 'patient';
    if (!isAsked && (isNamed || !isActor)) continue;
    const { grammar, phrases } = language;
    const scene = { passage, clause, discourse, grammar, phrases, language, speaker: null, previous: [], tag, cue };
    const unnamed = {
      subjects: [{ all: 'foreign' as const }],
      negative: false,
      last: clause.first,
      kind: 'pronoun' as const,
    };
    heading = draftsFor(scene, unnamed)[0] ?? heading;
  }
  return heading && isOwnWord(passage, heading) ? { ...heading, act: 'accept', tense: 'behind' } : heading;
}

/** "funeraliile Papei Francisc": whose occasion it is. */
function isOfOccasion({ items, tagOf }: Passage, { first }: Group): boolean {
  return items[first - 1]?.kind === 'event' || means(tagOf[first - 1], 'goal');
}

/** Whether people left unnamed follow, with nothing but words for how many and which between. */
function asksPeople({ items, tagOf, groups }: Passage, from: number): boolean {
  const at = items.findIndex((_, i) => i >= from && means(tagOf[i], 'people', 'foreign'));
  return (
    at >= 0 &&
    at - from <= LONGEST_TITLE &&
    !groups.some((group) => group.kind === 'leaders' && group.first >= from && group.first < at)
  );
}

/** "leaders who have said that they will attend": their own yes. */
function isOwnWord({ clauses, tagOf }: Passage, { act, tense, clause }: Draft): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (act !== 'come' || tense !== 'ahead' || clause.opens !== 'complement' || before?.opens !== 'relative')
    return false;
  return (
    means(tagOf[clause.first], 'pronoun-several') &&
    tagOf.slice(before.first, before.last).some((tag) => means(tag, 'say'))
  );
}

/** A line without a full stop and of no more items is a title. */
const LONGEST_TITLE = 6;
/** A line that divides a list has no more words. */
const LONGEST_DIVISION = 8;
const COLON = /^[:：]$/;

/** "26 leaders will come, among them X": most stay unnamed. */
function isExample({ tagOf, tags }: Passage, { first }: Group): boolean {
  const marker = tags.findLast((tag) => tag.last <= first && means(tag, 'including'));
  return marker !== undefined && tagOf.slice(0, marker.first).some((tag) => means(tag, 'people', 'foreign'));
}

/** Whether a line introduces what follows: with it another list begins. */
export function endsInColon({ items }: Passage): boolean {
  return /^[:：]$/.test(items.at(-1)?.key ?? '');
}

/** Whether a sentence heads something, whatever it says: "Undecided:", "And the others". A list before it ends there. */
export function looksLikeHeading(passage: Passage): boolean {
  const { items } = passage;
  const last = items.at(-1)?.key ?? '';
  if (isRowOfOther(passage)) return false;
  // "BRITAIN – Prince Edward" is a row all the same.
  if (items[0]?.kind === 'country' && items[1]?.kind === 'mark' && !/^[:：]$/.test(last)) return false;
  return /^[:：]$/.test(last) || (items.length <= LONGEST_TITLE && !/^[.!?;,。！？；，؟…]$/.test(last));
}

/** "Queen Mary of Denmark": somebody by title and name, of whom nothing is known here. */
function isRowOfOther({ items, tagOf, groups, labels }: Passage): boolean {
  if (labels.length > 0 || groups.some(({ kind }) => kind === 'leaders') || COLON.test(items.at(-1)?.key ?? ''))
    return false;
  return items.some(({ isName }) => isName === true) && tagOf.some((tag) => means(tag, 'role', 'deputy'));
}

/** Parts of the world, by which long lists are divided, in the languages that are read. */
const REGION = wordSet(`
  the, and, et, y, e, și, şi, und, i, و, world, mund*, monde, lume*, europ*, asia, asien, asie, ásia,
  azja, азия, азія, азија, africa, afrika, afrique, áfrica, afryka, африка, americ*, améric*, amériq*,
  ameryk*, amerika*, америк*, европ*, євро*, oceania, oceanía, océanie, ozeanien, океания, pacific*,
  pacífico, pacifique, middle, east, oriente, orient, proche-orient, moyen-orient, medio, médio, caribe,
  caribbean, caraïbes, latin*, north, south, norte, sur, sul, nord, sud, du, del, do, de, la, le, l', un,
  uno, onu, 欧洲, 亚洲, 非洲, 美洲, ヨーロッパ, アジア, アフリカ`);

/** "Europe", "Latin America:", "Heads of state and government": such a line divides a list and does not end it. */
export function isDivision({ items, tagOf, kinds }: Passage): boolean {
  const words = items.filter(({ kind }) => kind !== 'mark');
  if (words.length === 0 || words.length > LONGEST_DIVISION || kinds.has('cue')) return false;
  return items.every(
    ({ kind, key }, i) =>
      kind === 'mark' || REGION.has(key) || means(tagOf[i], 'people', 'role', 'of', 'and', 'article'),
  );
}
