import { isInParentheses } from '../sentence/brackets.ts';
import { means } from '../sentence/tags.ts';
import type { Clause, Draft, Item, Passage, Tag } from '../types.ts';
import type { Act, LabelSense, Tense } from '../vocabulary.ts';

/** What a list's heading says of everybody in the list. */
interface Meaning {
  readonly act: Act;
  readonly tense: Tense;
  readonly negative?: boolean;
}

const MEANINGS = {
  expected: { act: 'expect', tense: 'now' },
  attending: { act: 'come', tense: 'now' },
  accepted: { act: 'accept', tense: 'behind' },
  declined: { act: 'decline', tense: 'behind' },
  attended: { act: 'come', tense: 'behind' },
  absent: { act: 'list', tense: 'now', negative: true },
  missing: { act: 'stay-away', tense: 'now' },
  invited: { act: 'invite', tense: 'behind' },
  uninvited: { act: 'invite', tense: 'behind', negative: true },
  host: { act: 'host', tense: 'now' },
  represented: { act: 'represent', tense: 'now' },
} as const satisfies Record<LabelSense, Meaning>;

/** A heading may have so many items before its colon. */
const LONGEST_HEADING = 8;
/** The same for a line without a verb, that speaks of people. */
const LONGEST_TITLE = 16;
const END = /^[.!?。！？؟…]$/;
/** "Who is coming to Moscow:" may go on for so many items behind the words that tell. */
const REST_OF_HEADING = 4;
/** So few letters are no heading by themselves in a longer one. */
const SHORT = 3;
/** What parts the cells of a row: "Attended | Stayed away" heads columns, not the lines below it. */
const CELL = '|';
const COLON = /^[:：]$/;
const DASH = /^[-–—:：|]$/;

/** The sense of a sentence that is a list's heading: "Staying home:", "Who is coming", "The heads of state confirmed so far:". */
export function headingSense(passage: Passage): LabelSense | null {
  const { items, labels } = passage;
  if (items.length > LONGEST_TITLE || items.some(({ key }) => key === CELL)) return null;
  for (const tag of labels) {
    // "The pope's funeral: list of guests".
    const isBehindColon = COLON.test(items[tag.first - 1]?.key ?? '') && tag.last === items.length;
    if (items.some(({ kind }) => kind === 'leader') && !isBehindColon) continue;
    if (isOfThings(passage, tag)) continue;
    // The words must be the heading, not merely stand in it; or tell of people left unnamed.
    // "In:" is one; "Royals in white" is none.
    const isAlone = !isShort(items, tag) || (tag.first === 0 && items.length - tag.last <= 1);
    const isFirst = tag.first <= 1 || isIntroduced(passage, tag);
    const isAll = isAlone && items.length <= LONGEST_HEADING && isFirst && items.length - tag.last <= REST_OF_HEADING;
    if (
      !isAll &&
      !isBehindColon &&
      !(isFirst && pointsAhead(passage, tag)) &&
      (isShort(items, tag) || !isTitleOfPeople(passage))
    )
      continue;
    for (const sense of tag.senses) if (sense.kind === 'label') return unlessNot(passage, tag, sense.says);
  }
  return null;
}

/** "主な出席者は次の通り。", "出席者名单如下": behind the label stands nothing but that a list follows. */
function pointsAhead({ items, tagOf }: Passage, { last }: Tag): boolean {
  const rest = items.slice(last);
  return (
    rest.some((_, i) => means(tagOf[last + i], 'heading')) &&
    rest.every(({ kind }, i) => kind === 'mark' || means(tagOf[last + i], 'heading', 'topic-mark'))
  );
}

/** "Confira a lista de confirmados", "Estos son los asistentes": only words that head a list stand before. */
function isIntroduced({ tagOf }: Passage, { first }: Tag): boolean {
  const before = tagOf.slice(0, first);
  return before.some((tag) => means(tag, 'heading')) && before.every((tag) => means(tag, 'heading', 'article', 'of'));
}

/** What a label says behind a negation that is no part of it: "No fueron invitados: …". */
const OPPOSITE: Readonly<Partial<Record<LabelSense, LabelSense>>> = {
  invited: 'uninvited',
  attended: 'absent',
  attending: 'absent',
  expected: 'declined',
};
const NOT = /^(?:no|não|nu|ne|n'|pas|non|not|nicht|не|nie|нe)$/;

function unlessNot({ items, tagOf }: Passage, { first }: Tag, says: LabelSense): LabelSense | null {
  const isNot = items
    .slice(Math.max(0, first - 2), first)
    .some(({ key }, i, all) => NOT.test(key) || means(tagOf[first - all.length + i], 'not'));
  return isNot ? (OPPOSITE[says] ?? null) : says;
}

/** A line without a verb that speaks of people: "The full list of leaders confirmed for the summit:". */
function isTitleOfPeople({ items, tagOf, kinds }: Passage): boolean {
  if (kinds.has('not') || kinds.has('nobody') || kinds.has('say') || END.test(items.at(-1)?.key ?? '')) return false;
  return items.some((_, i) => means(tagOf[i], 'people', 'foreign', 'role'));
}

/** "Confirmed: Xi, Lula and Maduro", "Modi – absent". */
export function parseLabel(passage: Passage): Draft[] {
  const { items, labels, groups } = passage;
  if (labels.length === 0) return [];
  const colon = items.findIndex((item, i) => isDivider(item, items, i));
  if (colon < 1) return [];
  for (const tag of labels) {
    for (const sense of tag.senses) {
      if (sense.kind !== 'label' || isOfThings(passage, tag)) continue;
      if (
        tag.first <= 2 &&
        tag.last <= colon &&
        (isOfOccasion(passage, tag.last, colon) ||
          colon - tag.last <= (sense.says === 'host' || isShort(items, tag) ? 0 : REST_OF_HEADING)) &&
        isHeading(passage, colon) &&
        COLON.test(items[colon]?.key ?? '')
      ) {
        const says = unlessNot(passage, tag, sense.says);
        return says === null
          ? []
          : listed(
              passage,
              says,
              colon + 1,
              tag.first,
              tag.last,
              NO.has(says) ? items.length : endOfList(passage, colon),
            );
      }
      // A row of a table: the name, a dash, the word.
      const [name] = groups;
      const isList = items.slice(tag.first, tag.last).some(({ key }) => LIST.test(key));
      if (name && name.last === colon && tag.first === colon + 1 && endsAt(items, tag.last) && !isList) {
        const said = listed(passage, sense.says, 0, tag.first, tag.last, colon);
        const hasDeputy = passage.tagOf.slice(tag.last).some((each) => means(each, 'deputy'));
        return hasDeputy && NO.has(sense.says)
          ? [...said, ...listed(passage, 'represented', 0, tag.first, tag.last, colon)]
          : said;
      }
    }
  }
  return [];
}

/** "The guest list for the parade in Beijing on 3 September:": of what, where and when. */
function isOfOccasion({ items, tagOf }: Passage, from: number, to: number): boolean {
  const isPart = ({ kind }: Item, i: number): boolean =>
    /^(?:event|date|country)$/.test(kind) || means(tagOf[from + i], 'preposition', 'article', 'of', 'goal', 'toward');
  const rest = items.slice(from, to);
  return rest.length > REST_OF_HEADING && rest.every((item, i) => isPart(item, i));
}

/** "The list of wishes is long:": of no people, and of no occasion. */
function isOfThings({ items, tagOf }: Passage, { first, last }: Tag): boolean {
  const isList = items.slice(first, last).some(({ key }) => LIST.test(key));
  if (!isList || !means(tagOf[last], 'of')) return false;
  const end = items.findIndex(({ kind }, i) => i > last && kind === 'mark');
  const of = items.slice(last + 1, Math.min(end < 0 ? items.length : end, last + 1 + LONGEST_OF));
  return of.every(({ kind }, i) => kind === 'word' && !means(tagOf[last + 1 + i], 'people', 'foreign', 'role', 'goal'));
}

/** "of the twenty or so foreign guests": so many items may stand before the people. */
const LONGEST_OF = 5;

/** "Leo XIV: list of guests" is no row about him. */
const LIST = /list[ea]?$/;

const NO: ReadonlySet<LabelSense> = new Set<LabelSense>(['declined', 'absent', 'missing']);

/** "They came one by one: A by train, while B stayed in Vilnius": who stayed away ends a list of those who came. */
function endOfList({ clauses, items, tagOf }: Passage, colon: number): number {
  const isAway = (tag: Tag | undefined): boolean =>
    tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'stay-away' && sense.cue.who === undefined) ??
    false;
  const other = clauses.find(({ first, last }) => first > colon + 1 && tagOf.slice(first, last).some(isAway));
  return other?.first ?? items.length;
}

/** "Modi (India): not coming, a deputy minister instead": what the row adds stands behind a comma. */
function endsAt(items: readonly Item[], at: number): boolean {
  return at >= items.length - 1 || /^[,;(]$/.test(items[at]?.key ?? '');
}

/** "IN: …": a word that says so only where it is the whole heading. */
function isShort(items: readonly Item[], { first, last }: Tag): boolean {
  return last - first === 1 && (items[first]?.key.length ?? 0) <= SHORT;
}

/** "Алиева на трибуне не было: он остался дома" heads no list: it names somebody, and a sentence follows. */
function isHeading({ items, tagOf, groups }: Passage, colon: number): boolean {
  // "В Кремле подтвердили: Путин не поедет": what was confirmed is that he will not go.
  const first = groups.find((group) => group.kind === 'leaders' && group.first > colon);
  if (first && !first.more && (means(tagOf[first.last], 'not') || means(tagOf[first.last + 1], 'not'))) return false;
  return (
    !ORDER.test(items[0]?.key ?? '') &&
    !items.slice(0, colon).some(({ kind }) => kind === 'leader') &&
    !tagOf.slice(colon + 1).some((tag) => means(tag, 'pronoun-one'))
  );
}

/** "Then came Turkey: Erdogan compared …": told in its turn, and no heading. */
const ORDER = /^(?:then|next|afterwards)$/;

/** Everybody named in a list, whatever stands between the names. */
export function listed(
  passage: Passage,
  says: LabelSense,
  from: number,
  first: number,
  last: number,
  to: number = passage.items.length,
): Draft[] {
  const { act, tense, negative = false }: Meaning = MEANINGS[says];
  // What a row says behind its name is about something else.
  const clause: Clause = { first: 0, last: to, opens: 'start' };
  const inside = passage.groups.filter(
    (group) => group.first >= from && group.last <= to && !group.owner && !isInParentheses(passage.items, group.first),
  );
  if (inside.some((group) => means(passage.tagOf[group.last], 'cue'))) return [];
  const leaders = inside.filter((group) => group.kind !== 'states');
  // Who was asked may be leaders beside countries; who comes has a name.
  const isMixed = says === 'invited' || says === 'uninvited';
  return (leaders.length > 0 && !isMixed ? leaders : inside).flatMap((group) =>
    group.members.map((subject) => ({
      subject,
      act,
      tense,
      negative,
      ofPast: false,
      journey: false,
      needs: undefined,
      denied: false,
      first,
      last,
      clause,
      passage,
    })),
  );
}

function isDivider(item: Item, items: readonly Item[], i: number): boolean {
  if (item.kind !== 'mark' || !DASH.test(item.key)) return false;
  const before = items[i - 1];
  return COLON.test(item.key) || (before !== undefined && before.end < item.start);
}
