import { clauseAt } from '../sentence/clauses.ts';
import { means } from '../sentence/tags.ts';
import type { WordSet } from '../sentence/word-set.ts';
import type { Cue, Draft, Group, Passage, Tag } from '../types.ts';
import { presence } from './presence.ts';

/** "Behind the two men" has no more items. */
const LONGEST_BESIDE = 4;
/** Where verbs of sitting and standing tell no more than the place. */
const SEATED: ReadonlySet<string> = new Set(['en', 'de']);
const COLON = /^[:：—–]$/;

/**
 * Names behind a colon, of people of whom nothing is said but that they were there: "The parade had seven
 * foreign guests: A, B and the presidents of C and D".
 */
export function parseEnumeration(passage: Passage, scene?: WordSet): Draft[] {
  const { items, clauses, tagOf, language } = passage;
  const colon = colonIn(passage);
  const clause = colon < 0 ? undefined : clauses.findLast((each) => each.last <= colon);
  if (!clause) return [];
  const people = indices(0, colon).findLast((i) => means(tagOf[i], 'people', 'foreign'));
  const saysMore = indices(0, colon).some(
    (i) =>
      means(tagOf[i], 'not', 'nobody', 'say') ||
      (means(tagOf[i], 'cue') &&
        !isHosting(tagOf[i]) &&
        !isWhere(tagOf[i]) &&
        !(SEATED.has(language) && sits(tagOf[i]))),
  );
  // "Putin greeted the guests one by one: A, B".
  const hosting = tagOf.slice(0, colon).findIndex(isHosting);
  const received = people !== undefined || isOfGuests(passage, tagOf[hosting]) ? hosting : -1;
  const isOfSomebody = passage.groups.some(
    ({ first, last, kind, oblique, owner }) =>
      first < colon &&
      (received < 0 || last > received) &&
      kind !== 'states' &&
      kind !== 'foreign' &&
      !oblique &&
      !owner &&
      !means(tagOf[first - 1], 'alongside'),
  );
  // "On the stage behind their host: A, B and C": a place will do on the day itself.
  const sceneAt = people === undefined ? (scene?.indexIn(items, 0, colon) ?? -1) : -1;
  const place =
    people === undefined
      ? indices(0, colon).findLast(
          (i) =>
            i === sceneAt ||
            STAND.test(items[i]?.key ?? '') ||
            isWhere(tagOf[i]) ||
            // "Dann standen sie Schlange: A, B": that they stood will do.
            (language === 'de' && sits(tagOf[i])),
        )
      : undefined;
  // "Behind the three: A, B and C".
  const beside =
    language === 'en' && colon > 1 && colon <= LONGEST_BESIDE && means(tagOf[0], 'alongside', 'preposition');
  // "Hinter ihm aufgereiht seine Vorgänger: A, B".
  const isAroundHim =
    language === 'de' && means(tagOf[0], 'alongside', 'preposition') && means(tagOf[1], 'pronoun-object');
  const isBeside = (beside && means(tagOf[colon - 1], 'pronoun-several', 'pronoun-object')) || isAroundHim;
  const at = people ?? place ?? (isBeside ? 0 : received >= 0 ? received : undefined);
  if (at === undefined || saysMore || isOfSomebody) return [];
  return listAfterColon(passage, clause.last).flatMap((group) =>
    group.members.map((subject) =>
      presence(passage, clause, subject, at, people === undefined || received >= 0 ? 'deed' : undefined),
    ),
  );
}

/** The first colon; where what is before it is no more than the hour ("10:20 Uhr: On the chairs further back: A, B"), the next. */
function colonIn({ items, tagOf }: Passage): number {
  const colons = items.flatMap((item, i) => (i > 0 && item.kind === 'mark' && COLON.test(item.key) ? [i] : []));
  const [first = -1, second] = colons;
  const isHour = second !== undefined && first <= LONGEST_HOUR && /\d/.test(items[0]?.key ?? '') && !tagOf[0];
  return isHour ? second : first;
}

/** "10.20 Uhr", "10:20", "2 p.m.", in items. */
const LONGEST_HOUR = 4;

/** Where guests sit, in the languages that are read. */
const STAND = /^(?:(?:ehren)?trib[üu]n[ea]?|rang|reihe|fila)$/;

/** The groups that follow a colon directly, if the colon stands at `colon` and no verb comes behind it. */
export function listAfterColon(passage: Passage, colon: number): Group[] {
  const { items, tagOf, groups } = passage;
  if (!COLON.test(items[colon]?.key ?? '')) return [];
  if (indices(colon, items.length).some((i) => means(tagOf[i], 'say') || isVerb(passage, i))) return [];
  const found: Group[] = [];
  let at = colon + 1;
  for (const group of groups) {
    if (group.first <= colon || group.owner || group.oblique || group.kind === 'states') continue;
    const isNext = indices(at, group.first).every(
      (i) => /^[,;،、]$/.test(items[i]?.key ?? '') || means(tagOf[i], 'and', 'article', 'also', 'adverb'),
    );
    if (!isNext && found.length === 0) break;
    found.push(group);
    at = group.last;
  }
  return found;
}

const GUESTS = /^(?:guests|visitors|leaders|dignitaries|presidents|colleagues|counterparts|them)$/;

function isOfGuests({ items }: Passage, tag: Tag | undefined): boolean {
  return tag !== undefined && items.slice(tag.first, tag.last).some(({ key }) => GUESTS.test(key));
}

/** "their host" says who else is there. */
function isHosting(tag: Tag | undefined): boolean {
  return tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'host') ?? false;
}

/** "Beside the members sat the partners: A, B". */
function sits(tag: Tag | undefined): boolean {
  return (
    tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'come' && sense.cue.needs === 'day') ?? false
  );
}

/** "На трибуне": words for being there without any verb. */
function isWhere(tag: Tag | undefined): boolean {
  return tag?.senses.some(({ kind, ...sense }) => kind === 'cue' && 'cue' in sense && isPlace(sense.cue)) ?? false;
}

function isPlace({ act, tense, who, needs, journey }: Cue): boolean {
  return act === 'come' && tense === undefined && who === undefined && needs === undefined && !journey;
}

/** A verb of the sentence, not of a remark ("the first chancellor to attend", "who came too"). */
function isVerb({ tagOf, clauses }: Passage, at: number): boolean {
  const tag = tagOf[at];
  if (!means(tag, 'cue') || tag?.first !== at) return false;
  const isInfinitive = tagOf[at - 1]?.senses.some(
    (sense) => sense.kind === 'auxiliary' && sense.points === 'infinitive',
  );
  return !isInfinitive && clauseAt(clauses, at)?.opens !== 'relative';
}

function indices(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let i = from; i < to; i++) numbers.push(i);
  return numbers;
}
