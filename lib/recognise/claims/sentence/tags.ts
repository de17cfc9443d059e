import { PhraseLine, PhraseMatcher } from '../phrases/phrase-matcher.ts';
import type { PhraseTree } from '../phrases/phrases.ts';
import type { Item, Sense, Tag } from '../types.ts';

const IDEOGRAPH = /^\p{Script=Han}$/u;
const AFTER_AN_END: ReadonlySet<Sense['kind']> = new Set([
  'adverb',
  'also',
  'preposition',
  'conjunction',
  'and',
  'remote',
  'auxiliary',
  'alongside',
]);

/** All phrases of a sentence, left to right, the longest at each place, never overlapping. */
export function tagItems(items: readonly Item[], phrases: PhraseTree): Tag[] {
  const tags: Tag[] = [];
  const line = new PhraseLine(items, phrases);
  const ahead = new PhraseMatcher(line, noEnd);
  const seen: (readonly Sense[] | undefined)[] = [];
  const sensesAt = (at: number): readonly Sense[] => (seen[at] ??= ahead.longest(at)?.senses ?? []);
  const fits = (sense: Sense, last: number): boolean => {
    // Spanish "Irán" is a country, "irán" a verb.
    const isName = last === at + 1 && items[at]?.kind === 'country';
    if (sense.kind !== 'cue') return !(isName && sense.kind === 'auxiliary');
    if (isName) return false;
    const { needs, particle, copula, beside } = sense.cue;
    if (beside !== undefined && !items.some((item) => isBeside(item, beside))) return false;
    if (copula && !isBehindCopula(items, tags, at)) return false;
    if (particle !== undefined && !endsWith(items, last, particle, sensesAt)) return false;
    return needs !== 'end' || particle !== undefined || isEnd(items, last, sensesAt);
  };
  const matcher = new PhraseMatcher(line, fits);
  let at = 0;
  while (at < items.length) {
    const found = matcher.longest(at);
    if (found === null || found.last === at) {
      at++;
      continue;
    }
    tags.push({ first: at, last: found.last, senses: withParticle(found.senses) });
    at = found.last;
  }
  return tags;
}

/** What may stand between "be" and its predicate: "is not, of course, there". */
const BETWEEN = [
  ...(['adverb', 'also', 'not', 'only', 'look-back', 'article', 'including', 'people', 'role'] as const),
] satisfies readonly Sense['kind'][];

/** Whether "be" stands before, with nothing but light words between. */
function isBehindCopula(items: readonly Item[], tags: readonly Tag[], at: number): boolean {
  let end = at;
  for (let k = tags.length - 1; k >= 0 && end > 0; k--) {
    const tag = tags[k];
    while (tag && end > tag.last && isSkipped(items[end - 1])) end--;
    if (tag === undefined || tag.last !== end) return false;
    if (means(tag, 'copula')) return true;
    if (!means(tag, ...BETWEEN)) return false;
    end = tag.first;
  }
  return false;
}

function isSkipped(item: Item | undefined): boolean {
  return item?.kind === 'date' || (item?.kind === 'mark' && /^[,–—]$/.test(item.key));
}

/** Among the words that must stand beside a cue: any event by its name. */
const EVENT = '<event>';

/** Whether an item is one of the words that a cue wants beside it. */
export function isBeside({ kind, key }: Item, beside: readonly string[]): boolean {
  return beside.includes(key) || (kind === 'event' && beside.includes(EVENT));
}

/** Without spaces a name right behind a verb is its object: "确认普京将出席". */
function isObject(next: Item, before: Item | undefined): boolean {
  const isName = next.kind === 'leader' || next.kind === 'country' || next.kind === 'event';
  return isName && before !== undefined && before.end === next.start && IDEOGRAPH.test(before.key);
}

/** "declines Trump's offer", "refuses 5% target": what is declined follows. */
function isPartOfObject(next: Item, after: Item | undefined): boolean {
  return next.kind === 'number' || (next.kind === 'leader' && /^['’]?s$/.test(after?.key ?? ''));
}

/** A cue that stands by itself has no object behind it: "accepted by telephone", not "accepted the offer". */
function isEnd(items: readonly Item[], last: number, sensesAt: (at: number) => readonly Sense[]): boolean {
  const next = items[last];
  // "confirmed on Monday that he will skip it" says what is confirmed.
  if (isThatBehindDate(items, last, sensesAt)) return false;
  // "has withdrawn from the race".
  if (next?.key === 'from' && /^with/.test(items[last - 1]?.key ?? '')) return false;
  // "as confirmed by the ministry".
  if (next?.key === 'by' && items[last - 2]?.key === 'as') return false;
  if (next === undefined) return true;
  // "В Кремле подтвердили: Путин не поедет": what is confirmed stands behind the colon.
  const isSaid = /^[:：]$/.test(next.key) && sensesAt(last - 1).some(({ kind }) => kind === 'say');
  if (isSaid && items[last + 1] !== undefined) return false;
  if (next.kind !== 'word') return !isObject(next, items[last - 1]) && !isPartOfObject(next, items[last + 1]);
  const senses = sensesAt(last);
  // "declined to comment" declines nothing else.
  if (senses.some((sense) => sense.kind === 'auxiliary' && sense.points === 'infinitive')) return false;
  const isArticle = senses.some(({ kind }) => kind === 'article');
  // "cancelled a weekend of campaigning": not when, but what.
  if (items[last + 1]?.kind === 'date' && /^an?$/.test(next.key)) return items[last + 2]?.key !== 'of';
  // "cancelled the day before", but not "confirmó el martes la reunión"
  if (items[last + 1]?.kind === 'date')
    return !isArticle || !sensesAt(last + 2).some(({ kind }) => kind === 'article' || kind === 'goal');
  return senses.some(({ kind }) => AFTER_AN_END.has(kind)) && !isArticle;
}

function isThatBehindDate(items: readonly Item[], last: number, sensesAt: (at: number) => readonly Sense[]): boolean {
  const date = items[last]?.kind === 'date' ? last : last + 1;
  if (items[date]?.kind !== 'date' || items[date + 1]?.kind !== 'word') return false;
  const behind = sensesAt(date + 1);
  if (behind.some(({ kind }) => kind === 'complement' || kind === 'not' || kind === 'pronoun-possessive')) return true;
  // "confirmó ayer la muerte de un soldado", but "confirmó ayer el presidente".
  const isArticle = behind.some(({ kind }) => kind === 'article');
  const isNoun = items[date + 2]?.kind === 'word' && items[date + 2]?.capital === false;
  return isArticle && isNoun && !sensesAt(date + 2).some(({ kind }) => kind === 'role' || kind === 'people');
}

const noEnd = (sense: Sense): boolean =>
  sense.kind !== 'cue' || (sense.cue.needs !== 'end' && sense.cue.particle === undefined);

/** How far behind its verb a particle may stand, in items. */
const LONGEST_FRAME = 30;
const WITHIN_FRAME = /^["'“”„«»‘’()\-–%]$/;

/** Whether the clause that goes on at `from` ends with a particle: "sagte … ab." */
function endsWith(
  items: readonly Item[],
  from: number,
  particle: string,
  sensesAt: (at: number) => readonly Sense[],
): boolean {
  for (let i = from; i < Math.min(items.length, from + LONGEST_FRAME); i++) {
    const item = items[i];
    if (item === undefined) return false;
    const isOrdinal = item.key === '.' && items[i - 1]?.kind === 'number';
    if (item.kind === 'mark' && !WITHIN_FRAME.test(item.key) && !isOrdinal) {
      // "lässt sich vom Berater, Maxim Oreschkin, vertreten".
      const end = isListComma(items, i, sensesAt) ? i : remarkEnd(items, i);
      if (end === null) return false;
      i = end;
      continue;
    }
    if (item.kind !== 'word' || item.key !== particle) continue;
    const next = items[i + 1];
    if (next === undefined || next.kind === 'mark') return true;
    if (sensesAt(i + 1).some(({ kind }) => kind === 'and' || kind === 'conjunction')) return true;
  }
  return false;
}

/** "nehmen A, der Präsident B und C teil": so many items behind its comma the next of a list is named. */
const REACH_OF_LIST = 5;

function isListComma(items: readonly Item[], at: number, sensesAt: (at: number) => readonly Sense[]): boolean {
  if (items[at]?.key !== ',') return false;
  for (let i = at + 1; i <= at + REACH_OF_LIST; i++) {
    const item = items[i];
    if (item?.kind === 'leader' || item?.kind === 'country') return true;
    const isLight = item?.capital === true || sensesAt(i).some(({ kind }) => kind === 'article' || kind === 'role');
    if (item?.kind !== 'word' || !isLight) return false;
  }
  return false;
}

/** The longest name between commas, in items. */
const LONGEST_REMARK = 4;

/** The comma behind a name between commas that is no leader's; null where something else follows the first. */
function remarkEnd(items: readonly Item[], from: number): number | null {
  if (items[from]?.key !== ',') return null;
  const end = items.findIndex((item, i) => i > from + 1 && item.key === ',');
  if (end < 0 || end - from - 1 > LONGEST_REMARK) return null;
  return items.slice(from + 1, end).every((item) => item.kind === 'word' && item.isName === true) ? end : null;
}

/** With its particle a verb means nothing else: "sagte … ab" is no verb of speech. */
function withParticle(senses: readonly Sense[]): readonly Sense[] {
  if (senses.length < 2) return senses;
  const framed = senses.filter((sense) => sense.kind === 'cue' && sense.cue.particle !== undefined);
  return framed.length > 0 ? framed : senses;
}

/** For each item the tag it belongs to. */
export function tagsByItem(items: readonly Item[], tags: readonly Tag[]): (Tag | undefined)[] {
  const tagOf = new Array<Tag | undefined>(items.length).fill(undefined);
  for (const tag of tags) for (let i = tag.first; i < tag.last; i++) tagOf[i] = tag;
  return tagOf;
}

/** Whether one of a tag's senses is of a kind. */
export function means(tag: Tag | undefined, ...kinds: readonly Sense['kind'][]): boolean {
  if (tag === undefined) return false;
  const { senses } = tag;
  for (let i = 0; i < senses.length; i++) {
    const kind = senses[i]?.kind;
    for (let k = 0; k < kinds.length; k++) if (kinds[k] === kind) return true;
  }
  return false;
}
