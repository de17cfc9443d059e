import type { Group, Item, Tag } from '../types.ts';
import { isComma } from './commas.ts';
import { subjectCommas } from './subject-commas.ts';
import { means } from './tags.ts';

/** The longest ", according to the ministry,", in items. */
const LONGEST_ASIDE = 10;

/** The longest "уточнил Лебедев" between commas, in items. */
const LONGEST_QUOTING = 6;

/** ", уточнил Лебедев," in the middle of a clause that has no verb yet: it goes on behind. */
function isQuoting(tagOf: readonly (Tag | undefined)[], from: number, to: number): boolean {
  if (to - from > LONGEST_QUOTING || !means(tagOf[from + 1], 'say')) return false;
  const before = tagOf.slice(0, from);
  return !before.some((tag) => means(tag, 'cue', 'say', 'auxiliary', 'complement', 'relative'));
}

/** ", entre otros mandatarios," between a verb and its subject: it names nobody itself. */
function isAmongOthers(items: readonly Item[], tagOf: readonly (Tag | undefined)[], from: number, to: number): boolean {
  const inside = items.slice(from + 1, to);
  if (to - from > LONGEST_QUOTING || inside.some(({ kind }) => kind !== 'word')) return false;
  return tagOf.slice(from + 2, to).every((tag) => tag === undefined || !means(tag, 'cue', 'say', 'auxiliary'));
}

/**
 * "wird von Kanzler Merz (CDU), Bundestagspräsidentin Klöckner und … vertreten": between an auxiliary and its verb at
 * the end a comma before another title goes on with the list.
 */
function isInFrame(items: readonly Item[], tagOf: readonly (Tag | undefined)[], comma: number): boolean {
  if (items[comma]?.key !== ',' || !means(tagOf[comma + 1], 'deputy', 'role')) return false;
  let isOpen = false;
  for (let i = comma - 1; i >= 0; i--) {
    if (means(tagOf[i], 'cue', 'say', 'conjunction', 'complement')) return false;
    if (means(tagOf[i], 'auxiliary')) isOpen = true;
    if (items[i]?.key === ';' || items[i]?.key === ':') break;
  }
  if (!isOpen) return false;
  const end = items.findIndex(({ key }, i) => i > comma && (key === ',' || key === '(' || means(tagOf[i], 'and')));
  return (
    end > 0 && items.slice(comma + 1, end).every((item, n) => item.capital || means(tagOf[comma + 1 + n], 'article'))
  );
}

/** "his guests, Xi and Modi, …": who is meant by the word before, or of whom it is the name ("the speaker, Woo Won-shik,"). */
function nameEnd(
  items: readonly Item[],
  tagOf: readonly (Tag | undefined)[],
  groups: readonly Group[],
  comma: number,
): number | null {
  const group = groups.find(({ first, kind }) => first === comma + 1 && kind === 'leaders');
  if (group) {
    const isOfCountry =
      items[comma - 1]?.kind === 'country' &&
      tagOf.slice(Math.max(0, comma - LONGEST_OFFICE), comma).some((tag) => means(tag, 'role', 'people'));
    const isCalled =
      (isTitleBehindBy(items, tagOf, comma) ||
        means(tagOf[comma - 1], 'people') ||
        (isOfCountry && group.members.length === 1)) &&
      !means(tagOf[group.last + 1], 'and');
    return isCalled && isComma(items[group.last]) ? group.last : null;
  }
  let end = comma + 1;
  while (items[end]?.isName === true && tagOf[end] === undefined) end++;
  return end - comma > 2 && end - comma <= LONGEST_NAME && isComma(items[end]) ? end : null;
}

/** The longest "as in every year since 2022" between an auxiliary and its verb, in items. */
const LONGEST_INSERTION = 8;

/** "will, as always, be there": few words without a verb between an auxiliary and its verb. */
function insertionEnd(items: readonly Item[], tagOf: readonly (Tag | undefined)[], comma: number): number | null {
  if (items[comma]?.key !== ',' || !BARE.test(items[comma - 1]?.key ?? '')) return null;
  const end = items.findIndex(({ kind }, i) => i > comma && kind === 'mark');
  if (end < 0 || items[end]?.key !== ',' || end - comma > LONGEST_INSERTION) return null;
  // "will, officials say, attend": who says it, and of nobody named there.
  const isLight = tagOf.slice(comma + 1, end).every((tag) => !means(tag, 'cue', 'deny', 'relative'));
  if (items.slice(comma + 1, end).some(({ kind }) => kind === 'leader')) return null;
  return isLight && means(tagOf[end + 1], 'cue', 'copula') ? end : null;
}

/** "Asistieron, además, los presidentes de …": a word like "also" between a verb and its subject; where it closes. */
function alsoEnd(
  items: readonly Item[],
  tagOf: readonly (Tag | undefined)[],
  groups: readonly Group[],
  comma: number,
): number | null {
  if (!means(tagOf[comma - 1], 'cue') || !isComma(items[comma])) return null;
  const end = items.findIndex((item, i) => i > comma && isComma(item));
  if (end < 0 || end === comma + 1 || end - comma > LONGEST_ALSO) return null;
  const isAlso = tagOf.slice(comma + 1, end).every((tag) => means(tag, 'also', 'adverb'));
  return isAlso && groups.some(({ first }) => first === end + 1) ? end : null;
}

/** The longest "entre otras cosas" between commas, with the first of them, in items. */
const LONGEST_ALSO = 4;

/** Auxiliaries that a verb must follow. */
const BARE = /^(?:will|would|shall|did|does|do|has|have|had|is|was|are|were|not)$/;

/** "wird der König von Kambodscha, Norodom Sihamoni, erwartet": the comma behind a name that a title goes before. */
function closesApposition(
  items: readonly Item[],
  tagOf: readonly (Tag | undefined)[],
  groups: readonly Group[],
  comma: number,
): boolean {
  const group = isComma(items[comma]) ? groups.find(({ last }) => last === comma) : undefined;
  if (group?.kind !== 'leaders' || items[comma - 1]?.kind !== 'leader') return false;
  const opening = comma - 2;
  if (opening <= group.first || !isComma(items[opening])) return false;
  const isTitle = items[opening - 1]?.kind === 'country' || means(tagOf[opening - 1], 'role');
  return isTitle && means(tagOf[comma + 1], 'cue', 'auxiliary');
}

/** "hosted by the Russian president, Vladimir Putin,": a title before the comma, and "by" before it. */
function isTitleBehindBy(items: readonly Item[], tagOf: readonly (Tag | undefined)[], comma: number): boolean {
  let at = comma - 1;
  if (!means(tagOf[at], 'role')) return false;
  while (
    at > 0 &&
    (means(tagOf[at], 'role', 'article', 'owner-mark') || items[at]?.kind === 'country' || items[at]?.key === "'s")
  )
    at--;
  return (
    items[at]?.key === 'by' ||
    items[tagOf[at]?.last ?? 0]?.key === 'by' ||
    /^by$/.test(items[(tagOf[at]?.last ?? 1) - 1]?.key ?? '')
  );
}

/** The longest "مساء أمس الثلاثاء" between commas, with the first of them, in items. */
const LONGEST_DAY = 5;

/** "يلقي الملك، مساء الثلاثاء، خطابا": where the verb comes first, the day alone between commas; where it closes. */
function dayEnd(items: readonly Item[], tagOf: readonly (Tag | undefined)[], comma: number): number | null {
  const end = items.findIndex(({ key }, i) => i > comma && key === '،');
  if (items[comma]?.key !== '،' || end < 0 || end - comma > LONGEST_DAY || end === comma + 1) return null;
  const isDay = (i: number): boolean =>
    items[i]?.kind === 'date' || (tagOf[i] !== undefined && means(tagOf[i], 'adverb'));
  const inside = items.slice(comma + 1, end).map((_, i) => comma + 1 + i);
  return inside.every(isDay) && inside.some((i) => items[i]?.kind === 'date') && !means(tagOf[end + 1], 'and')
    ? end
    : null;
}

/** The longest "(Spanien)" or „letzten Moment“ within a clause, in items. */
const LONGEST_ENCLOSED = 5;

const OPENING = /["„“«]/;

const CLOSING = /^["”“»]$/;

const ENCLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['„', '“'],
]);

/** Where a few words in brackets or quotation marks end, that say nothing by themselves. */
function enclosedEnd(items: readonly Item[], tagOf: readonly (Tag | undefined)[], open: number): number | null {
  const closing = ENCLOSING.get(items[open]?.key ?? '');
  if (closing === undefined) return null;
  const end = items.findIndex(({ key }, i) => i > open && key === closing);
  if (end < 0 || end - open - 1 > LONGEST_ENCLOSED) return null;
  const says = items.slice(open + 1, end).some(({ kind }, n) => {
    const tag = tagOf[open + 1 + n];
    return kind === 'leader' || kind === 'mark' || means(tag, 'cue', 'auxiliary', 'say', 'deny', 'not', 'nobody');
  });
  return says || items[end + 1] === undefined || items[end + 1]?.kind === 'mark' ? null : end;
}

/** The longest "Präsident der Republik Tadschikistan" before a name, in items. */
const LONGEST_OFFICE = 5;

/** The longest "Woo Won-shik" between commas, with the first of them. */
const LONGEST_NAME = 4;

/** "is among 15 leaders, including A and B, to attend": what goes on behind the names. */
function isBeforeInfinitive(
  items: readonly Item[],
  tagOf: readonly (Tag | undefined)[],
  from: number,
  to: number,
): boolean {
  if (!means(tagOf[from + 1], 'including') || items[to + 1]?.key !== 'to' || !means(tagOf[to + 2], 'cue')) return false;
  return tagOf.slice(0, from).some((tag, i) => items[i]?.key === 'among' && means(tag, 'including'));
}

/**
 * The commas, brackets and quotation marks of a sentence, by their items, that stand inside a clause and end none:
 * around ", according to the ministry,", a name behind its title, a few words in brackets.
 */
export function innerMarks(
  items: readonly Item[],
  tagOf: readonly (Tag | undefined)[],
  groups: readonly Group[],
): Set<number> {
  const commas = new Set<number>();
  for (let i = 1; i < items.length; i++) {
    const close = enclosedEnd(items, tagOf, i);
    if (close !== null) commas.add(i).add(close);
    if (isInFrame(items, tagOf, i)) commas.add(i);
    // 'саміт "Групи двадцяти"': the mention began within the quotation marks.
    const name = items[i - 1];
    if (name?.kind === 'event' && CLOSING.test(items[i]?.key ?? '') && OPENING.test(name.key)) commas.add(i);
    const end = isComma(items[i])
      ? (nameEnd(items, tagOf, groups, i) ??
        insertionEnd(items, tagOf, i) ??
        alsoEnd(items, tagOf, groups, i) ??
        dayEnd(items, tagOf, i))
      : null;
    if (end !== null) commas.add(i).add(end);
    if (closesApposition(items, tagOf, groups, i)) commas.add(i);
    for (const comma of subjectCommas(items, tagOf, groups, i)) commas.add(comma);
  }
  for (let i = 1; i < items.length; i++) {
    if (items[i]?.kind !== 'mark' || !isComma(items[i])) continue;
    if (!means(tagOf[i + 1], 'according', 'say', 'including')) continue;
    const end = items.findIndex((item, k) => k > i + 1 && item.kind === 'mark');
    if (end < 0 || end - i > LONGEST_ASIDE || !isComma(items[end])) continue;
    if (isBeforeInfinitive(items, tagOf, i, end)) {
      commas.add(i).add(end);
      continue;
    }
    if (means(tagOf[i + 1], 'including') && !isAmongOthers(items, tagOf, i, end)) continue;
    if (!means(tagOf[i + 1], 'according', 'including') && !isQuoting(tagOf, i, end)) continue;
    commas.add(i).add(end);
  }
  return commas;
}
