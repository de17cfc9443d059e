import { listed } from '../parsers/label.ts';
import { isInParentheses } from '../sentence/brackets.ts';
import { isComma } from '../sentence/commas.ts';
import { means } from '../sentence/tags.ts';
import { SLAVIC } from '../slavic.ts';
import type { Draft, Group, Item, Passage, Tag } from '../types.ts';
import type { Act, LabelSense } from '../vocabulary.ts';
import type { Heading } from './headings.ts';
import { isUnanswered } from './unanswered.ts';

const COLON = /^[:：]$/;
const DIVIDER = /^[-–—:：|•·*]$/;

/** Headings under which only leaders by name stand. */
const COMING: ReadonlySet<LabelSense | Act> = new Set<LabelSense | Act>([
  ...(['expected', 'attending', 'accepted', 'attended', 'come', 'expect', 'accept'] as const),
]);

/** A row of a list has at most so many items. */
const LONGEST_ROW = 30;

/** Before the name a bullet, a number, a country and its dash. */
function isRowHead({ kind }: Item): boolean {
  return kind === 'mark' || kind === 'number' || kind === 'country';
}

/** The names with which a bullet or a row begins: "— Jacques Chirac, who …". */
function rowName(passage: Passage): Group | null {
  const { items } = passage;
  const groups = passage.groups.filter(({ first }) => !isInParentheses(items, first));
  // "FRANCE – President Emmanuel Macron": the leader, not the country before the dash.
  const leaders = groups.filter((group) => group.kind === 'leaders' && !group.owner && !group.oblique);
  const [first] = leaders.length > 0 ? leaders : groups;
  if (first === undefined) return null;
  // "BRITAIN – Prince William and Prime Minister Keir Starmer": others of the row may be named first.
  const divider = items.findLastIndex(
    ({ kind, key, start }, i) =>
      i < first.first &&
      kind === 'mark' &&
      !/^[()]$/.test(key) &&
      !isInParentheses(items, i) &&
      (items[i - 1]?.end !== start || (COLON.test(key) && isPlace(items[i - 1]))),
  );
  // "Princess X of Thailand": somebody of a country is not its leader.
  const isNamed = divider >= 0 && first.kind !== 'states' && isOfNames(passage, divider, first.first);
  const head = items.slice(0, isNamed ? divider + 1 : first.first);
  const own = passage.language === 'ar' ? ownNames(passage, head.length) : 0;
  return head.slice(0, head.length - own).every(isRowHead) ? first : null;
}

/** So many words of a name may stand before the part of it that we know: "محمد [شهباز شريف]". */
const LONGEST_OWN = 2;
const SON = /^(?:بن|ابن|بنت|ولد)$/;

/** How many words before a name in a script without capitals are no titles, and so part of it. */
function ownNames({ items, tagOf }: Passage, before: number): number {
  let words = 0;
  let own = 0;
  for (let i = before - 1; items[i]?.kind === 'word'; i--, words++) {
    if (tagOf[i] === undefined) own++;
    else if (!means(tagOf[i], 'role') || means(tagOf[i], 'others', 'owned')) break;
  }
  const isOthers = items.slice(before - words, before + 1).some(({ key }) => SON.test(key));
  return own === 0 || own > LONGEST_OWN || isOthers ? 0 : words;
}

/** "Großbritannien:", "UN:", "Monaco:" before the names of a row. */
function isPlace(item: Item | undefined): boolean {
  return item?.kind === 'country';
}

/** Nothing but names, titles and countries, but for what stands in parentheses. */
function isOfNames({ items, tagOf }: Passage, from: number, to: number): boolean {
  return items
    .slice(from, to)
    .every(
      ({ kind, isName }, i) =>
        kind !== 'word' ||
        isInParentheses(items, from + i) ||
        isName === true ||
        means(tagOf[from + i], 'role', 'article', 'and', 'of', 'deputy', 'owned'),
    );
}

/** "France: the president, Emmanuel Macron", "• Iran: …": a row by itself, behind a sentence about people left unnamed. */
export function isCountryRow({ items }: Passage): boolean {
  const at = BULLET.test(items[0]?.key ?? '') ? 1 : 0;
  return isPlace(items[at]) && COLON.test(items[at + 1]?.key ?? '');
}

/** A dash may begin what somebody says. */
const BULLET = /^[•·・*●○◆■▪‣]$/u;

/** Whether a sentence is a row of a list: a bullet, or a country with its colon, before a name. */
export function isRow(passage: Passage): boolean {
  const [first, second] = passage.items;
  return (first?.kind === 'mark' || (isPlace(first) && DIVIDER.test(second?.key ?? ''))) && rowName(passage) !== null;
}

const NO = /^(?:no|não|nu|non|nein|nie|нет|ні|не)$/;

/** Whether a row answers "no" behind its dash: "Putin (Rusia) – nu". */
function saysNo({ items }: Passage, from: number): boolean {
  const dash = items.findIndex(({ key }, i) => i >= from && DIVIDER.test(key));
  const next = items[dash + 2];
  return dash >= 0 && NO.test(items[dash + 1]?.key ?? '') && (next === undefined || next.kind === 'mark');
}

/** "Bukele (El Salvador): no ha respondido": who has not answered has said nothing, whatever the list is of. */
function isOpen({ items, text }: Passage, from: number): boolean {
  const dash = items.findIndex(({ key }, i) => i >= from && DIVIDER.test(key));
  const [first, last] = [items[dash + 1], items.at(-1)];
  return dash >= 0 && first !== undefined && last !== undefined && isUnanswered(text.slice(first.start, last.end));
}

/** So many items may stand before the people of a row: "26". */
const BEFORE_PEOPLE = 3;

/** People left unnamed, examples of them, and no verb. */
function isCrowdRow({ tagOf, tags, kinds, language }: Passage): boolean {
  if (!SLAVIC.has(language) || kinds.has('say') || kinds.has('not')) return false;
  const people = tagOf.findIndex((tag) => means(tag, 'people', 'foreign'));
  if (people < 0 || people > BEFORE_PEOPLE) return false;
  return tags.some((tag) => tag.first > people && means(tag, 'including')) && !tags.some((tag) => means(tag, 'cue'));
}

/** "Luis Arce habló de economía": an unlisted word in small letters right behind the name tells a deed, and no row has one. */
function hasVerbBehind({ items, tagOf, language }: Passage, { last, kind }: Group): boolean {
  const next = items[last];
  // "Brazil is a case of its own".
  if (kind === 'states' && means(tagOf[last], 'auxiliary')) return true;
  if (!ROMANCE.has(language) || kind !== 'leaders' || next === undefined) return false;
  return next.kind === 'word' && !next.capital && tagOf[last] === undefined;
}

const ROMANCE: ReadonlySet<string> = new Set(['es', 'pt', 'ro', 'fr']);

/**
 * A bullet or a row under a heading: it begins with a name and says nothing else that we understand.
 *
 * @param isApart something else stands between: then only a row of nothing but names goes on with the list
 */
export function itemsUnder(heading: Heading, passage: Passage, isApart: boolean): Draft[] {
  const { items, groups, kinds, labels } = passage;
  const first = rowName(passage);
  // "BELGIUM – King Philippe and Queen Mathilde".
  if (isApart && !isOfNames(passage, 0, items.length)) return [];
  // "Modi – absent" says it itself; "his hosts" in the middle is no label.
  const isLabelled = labels.some((tag) => tag.first <= 1 || tag.last >= items.length - 1);
  // Who only speaks from a screen does not come, whatever the list is of.
  // "КТО БУДЕТ", and below it "26 глав государств, в том числе Путин и Ким".
  if (first === null && typeof heading === 'string' && isCrowdRow(passage)) return listed(passage, heading, 0, 0, 1);
  if (first === null || isLabelled || kinds.has('remote')) return [];
  if (isOpen(passage, first.last)) return [];
  const clause = { first: 0, last: items.length, opens: 'start' as const };
  // "BRITAIN – Prince Edward": somebody comes, and no leader.
  const isSent = first.kind === 'states' && items.some(({ kind }, i) => kind === 'word' && i >= first.last);
  if (isSent && COMING.has(typeof heading === 'string' ? heading : heading.act)) return [];
  const isVerb = (tag: Tag): boolean => means(tag, 'cue', 'say') && !isInParentheses(items, tag.first);
  const isBare = !passage.tags.some(isVerb) && items.length <= LONGEST_ROW && !hasVerbBehind(passage, first);
  const isColon = SLAVIC.has(passage.language) && COLON.test(items[first.last]?.key ?? '');
  const isTold = isRow(passage) || ((isComma(items[first.last]) || isColon) && !kinds.has('say'));
  if (!isBare && !(isTold && first.kind === 'leaders')) return [];
  // "France: the president, …": a country before a colon says nothing itself.
  const said = isCountryRow(passage) ? { speaker: null } : {};
  // "Modi, prime minister of India, who sends Murmu": the row is Modi's.
  const who = passage.tagOf.findIndex((tag, i) => i >= first.last && means(tag, 'relative'));
  // "Xi (China): Premier Li": behind the colon stands who is sent.
  const sent = heading === 'represented' ? items.findIndex(({ key }, i) => i >= first.last && COLON.test(key)) : -1;
  const end = !isBare ? first.last : sent >= 0 ? sent : who < 0 ? items.length : who;
  // "Putin (Russia) – no".
  if (saysNo(passage, first.last)) return listed(passage, 'declined', 0, first.first, first.last, first.last);
  if (typeof heading === 'string') {
    const drafts = listed(passage, heading, 0, first.first, first.last, end);
    return drafts.map((draft) => ({ ...draft, ...said }));
  }
  const leaders = groups.filter(
    (group) => group.kind === 'leaders' && !group.owner && !group.oblique && !isInParentheses(items, group.first),
  );
  const named = leaders.length > 0 && isBare ? leaders.flatMap((group) => group.members) : first.members;
  return named.map((subject) => ({
    ...heading,
    ...said,
    subject,
    passage,
    clause,
    first: first.first,
    last: first.last,
  }));
}
