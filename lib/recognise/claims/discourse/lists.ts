import { isAbsence } from '../parsers/polarity.ts';
import { isInParentheses } from '../sentence/brackets.ts';
import type { Draft, Passage } from '../types.ts';
import { endsInColon, type Heading, isDivision, looksLikeHeading } from './headings.ts';
import { isCountryRow, isRow, itemsUnder } from './list-rows.ts';
import type { Discourse } from './memory.ts';

/** So many paragraphs may stand between the rows of a list: pictures, links, what is told of the one above. */
const BETWEEN_ROWS = 3;

/** Where in its lists an article is. */
export interface Lists {
  /** What stands above the rows that are read now; null outside of any list. */
  heading: Heading | null;
  /** The last sentence was a heading itself. */
  isHeaded: boolean;
  /** Rows have been read under the heading. */
  hasRows: boolean;
  /** Something else stands between the heading and here. */
  isApart: boolean;
  /** The edition in mind at the first row. */
  event: Pick<Discourse, 'lastEvent' | 'paragraphEvent'> | null;
  /** The last paragraph that the list reaches. */
  headParagraph: number;
  /** The last paragraph that began with a row. */
  rowParagraph: number;
}

/** What a sentence says as a row of the list that it stands in. */
export interface Row {
  /** The heading that it is read under. */
  readonly above: Heading | null;
  readonly drafts: readonly Draft[];
}

/** An article before its first list. */
export function newLists(): Lists {
  return {
    heading: null,
    isHeaded: false,
    hasRows: false,
    isApart: false,
    event: null,
    headParagraph: -1,
    rowParagraph: -1,
  };
}

/** The rows of a list are about what the first was about, whatever a remark in one of them names. */
export function holdEvent(lists: Lists, row: Row, discourse: Discourse): void {
  if (row.drafts.length === 0) return;
  const { lastEvent, paragraphEvent } = lists.hasRows && lists.event !== null ? lists.event : discourse;
  lists.event = { lastEvent, paragraphEvent };
  discourse.lastEvent = lastEvent;
  discourse.paragraphEvent = paragraphEvent;
}

/** Whether a list goes on at this place, so that a mere name says something. */
export function isInsideList({ heading, isApart }: Lists): boolean {
  return heading !== null && !isApart;
}

/**
 * Reads a sentence as a row.
 *
 * @param unnamed what the sentence before said of people whom it left unnamed
 */
export function rowOf(lists: Lists, passage: Passage, unnamed: Draft | null): Row {
  const { heading, isHeaded, hasRows, isApart } = lists;
  // What the sentence right above says of people goes before a heading further up.
  const isFirst =
    unnamed !== null && (heading === null ? isCountryRow(passage) : !isHeaded && !hasRows && isRow(passage));
  const above = isFirst ? unnamed : heading;
  if (above === null || passage.isQuestion) return { above, drafts: [] };
  return { above, drafts: itemsUnder(above, passage, isApart && !isFirst) };
}

/**
 * Whether a sentence is a mere item of its list: it says nothing itself, or only in an aside, as in
 * "Prince William (representing the king) and the prime minister".
 *
 * @param said what it says itself
 */
export function isMereItem(row: Row, passage: Passage, said: readonly Draft[], hasClaims: boolean): boolean {
  if (row.drafts.length === 0) return false;
  // "派崔龙海代表金正恩前来": who is sent instead of whom is no row of names.
  if (said.some(({ act }) => act === 'represent') && passage.language === 'zh') return false;
  return !hasClaims || said.every(({ first }) => isInParentheses(passage.items, first));
}

/** "Who is not coming" and below it "Putin – Moscow sends a minister": whom a country sends takes nothing from the heading. */
export function isSentFor({ drafts }: Row, said: readonly Draft[]): boolean {
  const isByCountry = said.every(({ act, subject }) => act === 'represent' && 'country' in subject);
  return drafts.length > 0 && drafts.every(isAbsence) && isByCountry;
}

/**
 * Goes on behind a sentence: a list begins, continues or ends.
 *
 * @param headed what the sentence says of a list that may follow
 * @param unnamed what the sentence before said of people whom it left unnamed
 */
export function followLists(
  lists: Lists,
  passage: Passage,
  row: Row,
  isItem: boolean,
  headed: Heading | null,
  unnamed: Draft | null,
): void {
  const { heading } = lists;
  const { paragraph } = passage.sentence;
  const away = paragraph - lists.headParagraph;
  // "Twenty-six leaders will watch the parade." and then "EUROPE".
  const parted = heading === null && isDivision(passage) ? unnamed : null;
  const next = row.drafts.length > 0 ? row.above : (headed ?? parted);
  lists.isHeaded = next !== null;
  // Behind a row of bullets the list goes on.
  const isInList =
    heading !== null &&
    (isRow(passage) ||
      isCountryRow(passage) ||
      isDivision(passage) ||
      (lists.rowParagraph === paragraph && !endsInColon(passage)));
  // "Xi Jinping. Premier Li Qiang will represent him.": what is told behind a row belongs to it.
  if (isInList || row.drafts.length > 0) lists.rowParagraph = paragraph;
  lists.isApart = next === null && (lists.isApart || !isInList);
  if (!lists.isApart) lists.headParagraph = paragraph;
  lists.hasRows = isItem || (lists.hasRows && (next === null || next === heading));
  const mayGoOn = away > 0 && away <= BETWEEN_ROWS && !looksLikeHeading(passage);
  // "Members of the group:" right below a heading parts its list.
  const isPart = !lists.hasRows && endsInColon(passage) && !passage.kinds.has('cue') && passage.groups.length === 0;
  lists.heading = next ?? (isInList || mayGoOn || isPart ? heading : null);
}
