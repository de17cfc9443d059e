import type { Clause, Group, Item, Passage, Tag } from '../types.ts';
import type { Tense } from '../vocabulary.ts';
import type { DeedIndex, ShapeIndex } from './deed-words.ts';
import { isToldElsewhere } from './elsewhere.ts';
import { means } from './tags.ts';

/** A verb by which the clause's subject does something. */
export interface ShapedDeed {
  readonly at: number;
  readonly tense: Tense;
  /** The subject stands behind it. */
  readonly inverted: boolean;
}

/** So much must stand before an ending: "-л" alone makes no verb of "зал". */
const SHORTEST_STEM = 3;
/** Languages that write their words together. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja']);
/** Where verbs come last in clauses that hang on another: German "als Macron die Kerze entzündete". */
const VERB_LAST: ReadonlySet<Clause['opens']> = new Set(['conjunction', 'relative']);
/** How far from a form of "be" what stands at the scene may be named, in items: "was in the second row". */
const REACH_OF_PLACE = 7;

/**
 * The verb right behind the clause's subject, or right before it, that no table knows: "Макрон обнял бывших
 * узников", "caminaba Sánchez", "hat … gelegt". Its form tells that it is a verb of what has happened, a list of
 * what is done from anywhere (`afar`) that it is not one of those.
 *
 * @param subject the clause's subject; absent where a pronoun at its head stands for it
 */
export function shapedDeedIn(
  passage: Passage,
  clause: Clause,
  subject: Group | undefined,
  { deeds, shapes }: { readonly deeds: DeedIndex; readonly shapes: ShapeIndex },
): ShapedDeed | null {
  const { items, tagOf } = passage;
  const context = { passage, clause, deeds, shapes };
  if (isHedged(passage, clause) || isBackground(passage, clause, shapes) || isMeanwhile(passage, clause, shapes))
    return null;
  if (isToldElsewhere(passage, clause, deeds)) return null;
  const isPronoun = !subject && means(tagOf[clause.first], 'pronoun-one', 'pronoun-several');
  const behindVerb = !subject && !isPronoun && shapes.participleLast ? pronounBehind(passage, clause) : null;
  if (behindVerb) return verbBefore(context, behindVerb);
  if (!subject && !isPronoun) return null;
  // "a message in which he …": the clause is about the message.
  if (isPronoun && clause.opens === 'relative') return null;
  const behind = verbBehind(context, behindCompany(passage, clause, subject?.last ?? clause.first + 1));
  if (behind) return behind;
  const isInside = subject !== undefined && subject.first >= clause.first;
  if (!isInside || clause.opens === 'relative' || items[subject.first - 1]?.kind === 'mark') return null;
  return verbBefore(context, subject) ?? (shapes.free ? freeVerb(context, subject) : null);
}

/** "jer je Tramp uveo": what a clause of reason tells was done at another time. */
function isBackground({ items }: Passage, { first }: Clause, { background }: ShapeIndex): boolean {
  return background.has(items[first - 1]?.key ?? '') || background.has(items[first]?.key ?? '');
}

/** "W tym samym czasie …": what is done elsewhere at the same time. */
export function isMeanwhile(
  passage: Passage,
  { first, last }: Pick<Clause, 'first' | 'last'>,
  { meanwhile }: ShapeIndex,
): boolean {
  if (meanwhile.length === 0) return false;
  const known = anywhere.get(passage.items);
  const isAnywhere = known ?? tellsMeanwhile(passage, 0, passage.items.length, meanwhile);
  if (known === undefined) anywhere.set(passage.items, isAnywhere);
  // "Mientras tanto": the first of its words may open the clause.
  return isAnywhere && tellsMeanwhile(passage, Math.max(0, first - 1), last, meanwhile);
}

/** Whether a sentence has such words at all: nearly none has, and each of its clauses is asked, more than once. */
const anywhere = new WeakMap<readonly Item[], boolean>();

function tellsMeanwhile(
  { items, language }: Passage,
  first: number,
  last: number,
  meanwhile: readonly string[],
): boolean {
  const space = UNSPACED.has(language) ? '' : ' ';
  const words = items.slice(first, last).map(({ key }) => key);
  const line = `${space}${words.join(space)}${space}`;
  return meanwhile.some((phrase) => line.includes(`${space}${phrase}${space}`));
}

/**
 * A verb further from its subject than the words around it tell: "Макрон је у патикама шетао", "Za nimi wspinali
 * się po schodach Fico i Vučić". Nobody else may be named as somebody who does something.
 */
function freeVerb(context: Context, subject: Group): ShapedDeed | null {
  const { passage, clause, deeds, shapes } = context;
  const { items, tagOf, groups } = passage;
  const isSomebody = (at: number): boolean =>
    means(tagOf[at], 'others', 'people', 'deputy', 'side') ||
    groups.some((group) => group !== subject && group.first === at && !group.oblique && group.kind !== 'states');
  for (const inverted of [false, true]) {
    const step = inverted ? -1 : 1;
    for (let at = inverted ? subject.first - 1 : subject.last; clause.first <= at && at < clause.last; at += step) {
      if (isSomebody(at)) break;
      const isObject = means(tagOf[at - 1], 'preposition', 'toward', 'alongside');
      if (isObject || !verbAt(context, at, false)) continue;
      if (inverted && !agrees(context, at, subject)) return null;
      const isOtherwise = items
        .slice(clause.first, clause.last)
        .some(
          ({ key, kind }) => kind === 'word' && deeds.afar.has(key) && ends(key, [...shapes.past, ...shapes.present]),
        );
      return isOtherwise ? null : { at, tense: 'behind', inverted };
    }
  }
  return null;
}

/** "Меркел су дочекали": what several do is not done by one. */
function agrees({ passage: { items }, shapes }: Context, at: number, { members, more, kind }: Group): boolean {
  return members.length > 1 || more || kind !== 'leaders' || !ends(items[at]?.key ?? '', shapes.plural);
}

/** One person, whoever it is. */
const HE = { members: [], oblique: false, nominative: true, owner: false, more: false, kind: 'leaders' } as const;

/** "Mit Scholz wechselte er ein paar Worte": where the verb comes second, a pronoun stands behind it. */
function pronounBehind({ tagOf }: Passage, { first, last, opens }: Clause): Group | null {
  if (opens === 'relative' || opens === 'conjunction') return null;
  for (let i = first + 1; i < last; i++) if (means(tagOf[i], 'pronoun-one')) return { ...HE, first: i, last: i + 1 };
  return null;
}

const LONGEST_COMPANY = 6;

/** "Felipe VI și regina Letizia au intrat", "el rey y su esposa rieron": past somebody who is no leader of ours. */
function behindCompany({ items, tagOf }: Passage, { last }: Clause, from: number): number {
  if (!means(tagOf[from], 'and')) return from;
  let at = from + 1;
  while (at < Math.min(last, from + LONGEST_COMPANY) && isOfCompany(items[at], tagOf[at])) at++;
  return at > from + 1 ? at : from;
}

function isOfCompany(item: Item | undefined, tag: Tag | undefined): boolean {
  const isWord = item?.kind === 'word' && !means(tag, 'auxiliary', 'cue', 'say');
  return isWord && (item.capital || means(tag, 'article', 'role', 'others', 'deputy', 'owned', 'pronoun-possessive'));
}

interface Context {
  readonly passage: Passage;
  readonly clause: Clause;
  readonly deeds: DeedIndex;
  readonly shapes: ShapeIndex;
}

function verbBehind(context: Context, from: number): ShapedDeed | null {
  const { passage, clause, deeds, shapes } = context;
  const { items, tagOf } = passage;
  let isCompound = false;
  let at = from;
  // "Albert II. von Monaco musste …": the country is part of the name.
  if (means(tagOf[at], 'preposition', 'of') && items[at + 1]?.kind === 'country') at += 2;
  for (; at < clause.last; at++) {
    if (isAuxiliary(tagOf[at]) || shapes.be.has(items[at]?.key ?? '')) isCompound = true;
    else if (!isLight(passage, at, shapes)) break;
  }
  if (at > from && shapes.be.has(items[at - 1]?.key ?? '') && isPlace(context, at))
    return { at: at - 1, tense: 'behind', inverted: false };
  const isLast = shapes.participleLast && (isCompound || VERB_LAST.has(clause.opens));
  if (isLast) at = lastWord(items, clause, at);
  // "hatten in der ersten Reihe ihre Plätze": no auxiliary, where no participle ends the clause.
  const auxiliary = items[from];
  const isAlone = isLast && isCompound && items[at]?.capital === true;
  if (isAlone && deeds.vague.has(auxiliary?.key ?? '')) return { at: from, tense: 'behind', inverted: false };
  // "Макрон долго разговаривал": an adverb that no table has.
  const key = items[at]?.key ?? '';
  const isAdverb =
    items[at]?.kind === 'word' && tagOf[at] === undefined && !deeds.afar.has(key) && !deeds.vague.has(key);
  const end = !verbAt(context, at, isCompound) && isAdverb ? at + 1 : at;
  if (verbAt(context, end, isCompound)) return { at: end, tense: 'behind', inverted: false };
  return null;
}

function verbBefore(context: Context, subject: Group): ShapedDeed | null {
  const { passage, clause, shapes } = context;
  const { items, tagOf, groups } = passage;
  let isCompound = false;
  let at = subject.first - 1;
  for (; at >= clause.first; at--) {
    if (isAuxiliary(tagOf[at]) || shapes.be.has(items[at]?.key ?? '')) isCompound = true;
    else if (!isLight(passage, at, shapes)) break;
  }
  const hasOther = groups.some(
    (group) =>
      group.first >= clause.first && group.last <= at && !group.oblique && !group.owner && group.kind !== 'states',
  );
  if (at < clause.first || hasOther || means(tagOf[clause.first], 'pronoun-one', 'pronoun-several')) return null;
  if (isAuxiliary(tagOf[at - 1])) isCompound = true;
  // "В первом ряду были Си и Лукашенко".
  if (isCompound && shapes.be.has(items[at + 1]?.key ?? '')) return { at: at + 1, tense: 'behind', inverted: true };
  // "traten nacheinander Macron und …".
  const isAdverb =
    items[at]?.kind === 'word' && tagOf[at] === undefined && !context.deeds.afar.has(items[at]?.key ?? '');
  const verb = !verbAt(context, at, isCompound) && isAdverb && at > clause.first ? at - 1 : at;
  const isVerb = verbAt(context, verb, isCompound) && agrees(context, verb, subject);
  return isVerb ? { at: verb, tense: 'behind', inverted: true } : null;
}

/** Whether an item is an unlisted verb of what has happened. */
function verbAt({ passage, clause, deeds, shapes }: Context, at: number, isCompound: boolean): true | null {
  const { items, tagOf } = passage;
  const item = items[at];
  if (item?.kind !== 'word' || (item.capital && at > 0) || shapes.nouns.has(item.key)) return null;
  // "cruzou-se", "apertou-lhe".
  const key = item.key.replace(/-\p{L}{1,4}$/u, '');
  const isVague = deeds.vague.has(key);
  const parted = shapes.participleLast && !isCompound ? partedAt(passage, clause, at) : key;
  if (!isVague && deeds.afar.has(key)) return null;
  if (parted !== key && deeds.afar.has(parted)) return null;
  if (tagOf[at] !== undefined && !isVague) return null;
  const isVerb = isCompound
    ? deeds.irregular.has(key) || ends(key, shapes.participle) || (!shapes.participleLast && ends(key, shapes.past))
    : (isVague && !shapes.free) ||
      deeds.irregular.has(key) ||
      ((ends(key, shapes.past) || ends(key, shapes.present)) && !ends(key, shapes.conditional));
  return isVerb ? true : null;
}

/** "lehnte … ab": the whole verb, whose beginning ends its clause. */
function partedAt({ items }: Passage, clause: Clause, at: number): string {
  const key = items[at]?.key ?? '';
  const particle = items[lastWord(items, clause, at)];
  return particle?.kind === 'word' && !particle.capital && particle !== items[at] ? `${particle.key}${key}` : key;
}

function ends(key: string, endings: readonly string[]): boolean {
  return endings.some((ending) => key.endsWith(ending) && key.length - ending.length >= SHORTEST_STEM);
}

/** "was in the second row", "ficou ao lado de Biden": a place of the scene, or beside somebody, behind "be". */
function isPlace({ passage, clause, deeds }: Context, at: number): boolean {
  const { tagOf, items, groups } = passage;
  if (!means(tagOf[at], 'preposition', 'toward', 'including', 'alongside')) return false;
  const last = Math.min(clause.last, at + 1 + REACH_OF_PLACE);
  const isBeside = means(tagOf[at], 'alongside') && groups.some(({ first }) => first > at && first < last);
  return isBeside || deeds.scene.indexIn(items, at + 1, last) >= 0;
}

function isAuxiliary(tag: Tag | undefined): boolean {
  return (
    tag?.senses.some(({ kind, ...sense }) => kind === 'auxiliary' && 'points' in sense && sense.points === 'behind') ??
    false
  );
}

/** Whether a clause tells what may be, or what is yet to come. */
export function isHedged({ tagOf }: Passage, { first, last }: Clause): boolean {
  return tagOf
    .slice(first, last)
    .some((tag) =>
      tag?.senses.some((sense) => sense.kind === 'auxiliary' && sense.points !== 'behind' && sense.points !== 'now'),
    );
}

function isLight({ items, tagOf }: Passage, at: number, { light }: ShapeIndex): boolean {
  const item = items[at];
  return item?.kind === 'date' || means(tagOf[at], 'adverb', 'also', 'only') || light.has(item?.key ?? '');
}

function lastWord(items: readonly Item[], { last }: Clause, from: number): number {
  let at = last - 1;
  while (at > from && items[at]?.kind === 'mark') at--;
  return at;
}
