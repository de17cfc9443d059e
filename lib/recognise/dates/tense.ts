import { hasHappenedBehind, namesWhatHappened } from './happened.ts';
import type { Item } from './items.ts';
import type { VerbShapes } from './lexemes.ts';
import { isPreparedFor } from './prepared.ts';
import type { Passage, Reading } from './reading.ts';

/** Whether the words around a date speak of what is to come or of what has been; null where they tell neither. */
export type Tense = { readonly points: 'ahead' | 'behind'; readonly cost: number } | null;

/** How far from a date, in words, its verb is looked for. */
const REACH = 14;
/** What crossing a comma or a bracket costs, in words: the verb of another clause. */
const CLAUSE_BREAK = 6;
/** What looking on the far side costs: before the date in languages whose verb stands last, else behind it. */
const FAR_SIDE = 2;
/** A faint cue counts beside a firm one only where it is nearer by more than this. */
const FAINT_MARGIN = 4;
/** Words before a weekday that went on from then. */
const SINCE = /^(?:since|seit|depuis|منذ)$/;
/** Behind a verb of telling. */
const TOLD = /[，：]/;
/** What begins a clause that is told. */
const THAT = /^(?:that|dass|daß|que|что|що|że|că)$/u;
const BREAKS = /[,;:()«»“”„"—–，、；：（）「」『』،؛]/;

/** True where a word has a shape: "*ed" any beginning, "приед*" any ending. */
export function fits(word: string, shape: string): boolean {
  if (shape.startsWith('*')) return word.length > shape.length && word.endsWith(shape.slice(1));
  return word.startsWith(shape.slice(0, -1));
}

function pointsOf(item: Item, shapes: VerbShapes, readsFaint: boolean): 'ahead' | 'behind' | null {
  if (item.lexeme.blocked) return null;
  if (item.lexeme.ahead) return 'ahead';
  if (item.lexeme.behind) return 'behind';
  if (readsFaint && item.lexeme.faintlyAhead) return 'ahead';
  // "років" ends as verbs in the past do.
  const { month, weekday, unit } = item.lexeme;
  if (item.kind !== 'word' || month || weekday || unit) return null;
  const points = byShape(item.lower, shapes);
  return points === 'faint' ? (readsFaint ? 'ahead' : null) : points;
}

type Shaped = 'ahead' | 'behind' | 'faint' | null;
/** How many words of texts are remembered for a language before it forgets them all. */
const REMEMBERED = 8_000;
const shaped = new WeakMap<VerbShapes, Map<string, Shaped>>();

/** Where a word points by its shape: asked again for each date that it stands near. */
function byShape(word: string, shapes: VerbShapes): Shaped {
  const words = shaped.get(shapes) ?? new Map<string, Shaped>();
  if (words.size === 0) shaped.set(shapes, words);
  const known = words.get(word);
  if (known !== undefined) return known;
  if (words.size >= REMEMBERED) words.clear();
  const isAny = (list: readonly string[]): boolean => list.some((shape) => fits(word, shape));
  const points = isAny(shapes.ahead)
    ? 'ahead'
    : isAny(shapes.behind)
      ? 'behind'
      : isAny(shapes.faintlyAhead)
        ? 'faint'
        : null;
  words.set(word, points);
  return points;
}

/** Who was invited is to come; when it was done lies back: "was invited back in February", "ya en febrero". */
const INVITED = /^(?:invit|convid|eingelad|пригла|запро|zapro|позва|pozva)/u;
const WHEN_ALREADY =
  /^(?:already|back|in|on|only|ya|en|já|em|încă|din|în|schon|bereits|erst|im|dès|déjà|еще|ещё|уже|только|в|во|у|ще|вже|лише|już|dopiero|w|we|još|već|tek|u|још|већ|тек)$/u;

function tellsWhenInvited({ items }: Passage, cue: number, date: number): boolean {
  const between = items.slice(cue + 1, date);
  const word = items[cue];
  return (
    word !== undefined &&
    INVITED.test(word.lower) &&
    between.length > 0 &&
    between.length <= 2 &&
    between.every(({ lower }) => WHEN_ALREADY.test(lower))
  );
}

/** So many words may stand between: "the death of President John Atta Mills in". */
const REACH_OF_NOUN = 8;

function isOfWhatHappened({ text, items, vocabulary }: Passage, { first, last }: Reading): boolean {
  if (vocabulary.han) return hasHappenedBehind(text, items[last]?.end ?? text.length);
  for (let at = first - 1; at >= Math.max(0, first - REACH_OF_NOUN); at--) {
    const [item, next] = [items[at], items[at + 1]];
    if (!item || !next || BREAKS.test(text.slice(item.end, next.start))) return false;
    if (namesWhatHappened(item.lower)) return true;
  }
  return false;
}

function nearestCue(passage: Passage, from: number, step: 1 | -1, shapes: VerbShapes, readsFaint: boolean): Tense {
  const { text, items } = passage;
  let cost = 0;
  let hasClause = false;
  for (let i = from + step, walked = 1; walked <= REACH; i += step, walked += 1) {
    const item = items[i];
    const previous = items[i - step];
    if (!item || !previous) return null;
    const gap = step > 0 ? text.slice(previous.end, item.start) : text.slice(item.end, previous.start);
    cost += BREAKS.test(gap) ? 1 + CLAUSE_BREAK : 1;
    hasClause ||= THAT.test(item.lower);
    const isNoun = passage.vocabulary.tense.articleBeforeNoun === true && items[i - 1]?.lexeme.article === true;
    const points = isNoun ? null : pointsOf(item, shapes, readsFaint);
    // "will be held", "будет отмечен": a participle is told of by its auxiliary.
    const isTold = points === 'behind' && (items[i - 1]?.lexeme.ahead || items[i - 2]?.lexeme.ahead);
    // "克里姆林宫说，9日的阅兵…": of what is told, the verb of telling says nothing.
    if (points === 'behind' && step < 0 && passage.vocabulary.han && TOLD.test(text.slice(item.end, item.end + 1)))
      continue;
    // "have been told that Thursday's kick-off …": when they were told is not when it is.
    if (points === 'behind' && step < 0 && hasClause) continue;
    if (points === 'ahead' && step < 0 && tellsWhenInvited(passage, i, from)) return { points: 'behind', cost };
    if (points) return { points: isTold ? 'ahead' : points, cost };
  }
  return null;
}

/** Where the verbs of a sentence point: asked by each of its dates, so told once. */
const told = new WeakMap<Passage, ReadonlySet<string>>();

export function tellsPast(passage: Passage, shapes: VerbShapes): boolean {
  return timesTold(passage, shapes).has('behind');
}

function timesTold(passage: Passage, shapes: VerbShapes): ReadonlySet<string> {
  const known = told.get(passage);
  if (known !== undefined) return known;
  const found = new Set(passage.items.flatMap((item) => pointsOf(item, shapes, false) ?? []));
  told.set(passage, found);
  return found;
}

/** "W poniedziałek prezydent Duda wraz z premierem … wezmą udział": however far behind a day at its head, a sentence in the future is of days to come. */
function opensFuture(passage: Passage, { first, kind }: Reading, shapes: VerbShapes): boolean {
  const times = timesTold(passage, shapes);
  return kind === 'weekday' && first <= 1 && times.has('ahead') && !times.has('behind');
}

/** "an invitation for May 9", "convite para o 9 de maio": whenever it was sent, the day is to come. */
function isInvitedTo({ items }: Passage, first: number): boolean {
  const at = items[first - 1]?.lexeme.article && !items[first - 1]?.lexeme.in ? first - 1 : first;
  const [noun, word] = [items[at - 2]?.lexeme, items[at - 1]?.lexeme];
  return noun?.faintlyAhead === true && !noun.to && word?.on === true && word.in === true;
}

/**
 * "a truce from Monday", "ab Montag": what begins on a weekday is to come, unless it went on "from Monday to Friday".
 * At the head of a sentence in the past ("Dès vendredi, ils avaient annoncé …") its verbs tell.
 */
function isOnward(passage: Passage, { first, last, kind }: Reading, shapes: VerbShapes): boolean {
  const { items } = passage;
  const [before, behind] = [items[first - 1]?.lexeme, items[last + 1]?.lexeme];
  if (kind !== 'weekday' || before?.onward !== true || behind?.to) return false;
  return first > 1 || !tellsPast(passage, shapes);
}

/** "our column of Saturday", "der Gipfel vom Freitag": what a weekday has given its name to has been; not "vom Freitag bis". */
function isOfWeekday({ items }: Passage, { first, last, kind }: Reading): boolean {
  return kind === 'weekday' && /^(?:of|vom)$/.test(items[first - 1]?.lower ?? '') && !items[last + 1]?.lexeme.to;
}

function cueAround(passage: Passage, first: number, last: number, shapes: VerbShapes, readsFaint: boolean): Tense {
  const before = nearestCue(passage, first, -1, shapes, readsFaint);
  const behind = nearestCue(passage, last, 1, shapes, readsFaint);
  if (!before || !behind) return before ?? behind;
  const far = passage.vocabulary.tense.verbLast ? before : behind;
  const near = far === before ? behind : before;
  return near.cost <= far.cost + FAR_SIDE ? near : far;
}

/**
 * Tells from the nearest verb whether a date lies ahead of the article or behind it. Cheap by
 * design: verbs are known by lists and endings, and a word costs its distance from the date.
 */
export function tenseAround(passage: Passage, read: Reading, shapes: VerbShapes): Tense {
  const { first, last } = read;
  if (isOnward(passage, read, shapes)) return { points: 'ahead', cost: 1 };
  if (read.kind !== 'weekday' && isOfWhatHappened(passage, read)) return { points: 'behind', cost: 1 };
  if (isPreparedFor(passage, read)) return { points: 'ahead', cost: 1 };
  // "seit Sonntag": the Slavic and Spanish words may also mean from then on.
  if (read.kind === 'weekday' && SINCE.test(passage.items[first - 1]?.lower ?? ''))
    return { points: 'behind', cost: 1 };
  const firm = cueAround(passage, first, last, shapes, false);
  const faint = firm && firm.cost <= FAINT_MARGIN ? null : cueAround(passage, first, last, shapes, true);
  if (firm?.points !== 'ahead' && isOfWeekday(passage, read)) return { points: 'behind', cost: 1 };
  // "He declined it, as he had the invitation for May 9": to come or just gone by, whichever is nearer.
  if (isInvitedTo(passage, first)) {
    return firm?.points === 'behind' && read.kind === 'calendar-day' ? null : { points: 'ahead', cost: 1 };
  }
  if (firm && (!faint || faint.cost + FAINT_MARGIN >= firm.cost)) return firm;
  if (passage.items[first - 1]?.lexeme.since) return { points: 'behind', cost: 1 };
  if (faint) return faint;
  if (opensFuture(passage, read, shapes)) return { points: 'ahead', cost: REACH };
  const { endsAhead, pastIsMarked } = passage.vocabulary.tense;
  if (pastIsMarked && !tellsPast(passage, shapes)) return { points: 'ahead', cost: REACH };
  const end = endsAhead ? passage.items.at(-1) : undefined;
  // "出席している" has been done or goes on: it points nowhere.
  const isState = end !== undefined && /[てで]いる$/.test(passage.text.slice(Math.max(0, end.end - 3), end.end));
  return end && !isState && endsAhead?.includes(end.lower.slice(-1)) ? { points: 'ahead', cost: REACH } : null;
}
