import type { Clause, Cue, Group, Passage, Pointing, Tag } from '../types.ts';
import type { Grammar, Tense } from '../vocabulary.ts';
import { beforeAside } from './asides.ts';
import type { DeedIndex } from './deed-words.ts';
import { shapedDeedIn } from './shaped-deeds.ts';
import { means } from './tags.ts';
import { placedIn, unspacedDeedIn } from './unspaced-deeds.ts';
import { verbFirstDeedIn } from './verb-first-deeds.ts';
import { wordSet } from './word-set.ts';

/** With one of these in it a clause tells of no deed, or a listed verb says what it tells. */
const SAYS_OTHERWISE = ['say', 'deny', 'according', 'condition', 'remote', 'not', 'nobody', 'look-back'] as const;
/** A noun that tells whose guests there are is no statement: "Als Gäste hörten A und B zu". */
function saysOtherwise(tag: Tag | undefined): boolean {
  return (
    means(tag, ...SAYS_OTHERWISE) ||
    (tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.who !== 'owner') ?? false)
  );
}

/** Told of long ago, without a year. */
const ONCE: ReadonlySet<string> = new Set(
  `once einst früher ehedem jadis naguère autrefois antaño outrora odinioară cândva когда-то некогда колись niegdyś kiedyś
  некада nekada nekad`.split(/\s+/),
);

/** May stand between a subject and its verb. */
const LIGHT = ['adverb', 'also', 'only'] as const;
/** How far behind a preposition what stands at the scene may be named, in items: "on two gilded chairs". */
const REACH_OF_PLACE = 7;

/**
 * Unlisted verbs by which somebody is told to do something where the sentence plays: "shared a paper fan",
 * "laughs", "was at the dinner". Whether that is the scene of an event, only its day and place can tell.
 *
 * @param isAtScene whether a sentence right before plays there: an occasion that is only named is no scene
 * @param isClose whether somebody was told to be there just before
 * @returns as cues are given: where the verb stands, its clause, and what it may mean
 */
export function* deedsOf(
  passage: Passage,
  { deeds, grammar }: { readonly deeds: DeedIndex | null; readonly grammar: Grammar },
  isAtScene: boolean,
  isClose = false,
): Generator<readonly [Tag, Clause, Cue]> {
  if (deeds === null || passage.isQuestion) return;
  // "On the eve of the summit …": not yet there.
  if (passage.items.some(({ key }) => key === 'eve')) return;
  if (!isAtScene && !showsScene(passage, 0, passage.items.length, deeds)) return;
  for (const clause of passage.clauses) {
    if (clause.opens === 'condition' || clause.opens === 'complement') continue;
    // "w księdze gości": a noun that is a verb elsewhere.
    const isNoun = (tag: Tag | undefined): boolean => deeds.shapes?.free === true && isOfPeople(tag);
    const hasGoal = passage.items
      .slice(clause.first, clause.last)
      .some(({ kind }, i) => kind === 'event' || means(passage.tagOf[clause.first + i], 'goal'));
    const isOtherwise = (tag: Tag | undefined): boolean =>
      !isNoun(tag) && saysOtherwise(tag) && (hasGoal || !isWithoutGoal(tag));
    if (passage.tagOf.slice(clause.first, clause.last).some(isOtherwise)) continue;
    if (isQuoted(passage, clause)) continue;
    if (passage.items.slice(clause.first + 1, clause.last).some(({ key }) => ONCE.has(key))) continue;
    const deed = deedIn(passage, clause, deeds, grammar, isClose);
    if (deed === null || isTold(passage, clause, deed.at, isNoun)) continue;
    const cue: Cue = {
      act: 'come',
      needs: 'deed',
      ...(deed.tense ? { tense: deed.tense } : {}),
      ...(deed.inverted ? { inverted: true as const } : {}),
    };
    yield [{ first: deed.at, last: deed.at + 1, senses: [{ kind: 'cue', cue }] }, clause, cue];
  }
}

/** "Further along the row were Castro and Maduro": a place at the head, then the verb, then who was there. */
export function* inversionsOf(
  passage: Passage,
  { deeds, grammar }: { readonly deeds: DeedIndex | null; readonly grammar: Grammar },
): Generator<readonly [Tag, Clause, Cue]> {
  if (deeds === null || passage.isQuestion) return;
  if (deeds.shapes !== null) {
    for (const [at, clause] of grammar.unspaced ? placedIn(passage, { deeds, shapes: deeds.shapes }) : []) {
      const cue: Cue = { act: 'come', needs: 'deed', inverted: true, tense: 'now' };
      yield [{ first: at, last: at + 1, senses: [{ kind: 'cue', cue }] }, clause, cue];
    }
    return;
  }
  const { items, tagOf, groups } = passage;
  for (const group of groups) {
    const at = group.first - 1;
    const clause = passage.clauses.find(({ first, last }) => first <= at && at < last);
    const verb = items[at]?.key ?? '';
    if (group.kind !== 'leaders' || group.owner || group.oblique || !clause || !INVERTED.has(verb)) continue;
    const hasName = groups.some(
      (each) => each !== group && each.first >= clause.first && each.last <= at && !each.oblique,
    );
    if (
      hasName ||
      means(tagOf[clause.first], 'pronoun-one', 'pronoun-several') ||
      isTold(passage, { ...clause, last: at }, at)
    )
      continue;
    if (!showsScene(passage, clause.first, at, deeds)) continue;
    const cue: Cue = { act: 'come', needs: 'deed', inverted: true, tense: PRESENT.has(verb) ? 'now' : 'behind' };
    yield [{ first: at, last: at + 1, senses: [{ kind: 'cue', cue }] }, clause, cue];
  }
}

const PRESENT: ReadonlySet<string> = new Set(['is', 'are', 'sits', 'sit', 'stand', 'stands']);
const INVERTED: ReadonlySet<string> = new Set([
  ...PRESENT,
  'was',
  'were',
  'sat',
  'stood',
  'came',
  'walked',
  'followed',
]);

/** "um microfone aberto": of what is opened, where no occasion is named, the word says nothing. */
function isWithoutGoal(tag: Tag | undefined): boolean {
  return tag?.senses.every((sense) => sense.kind === 'cue' && sense.cue.needs === 'goal') ?? false;
}

/** "„Er hat geschlafen wie ein Baby“, hieß es": of whom somebody speaks, nobody is told to be there. */
function isQuoted({ items, language }: Passage, { first }: Clause): boolean {
  let open = 0;
  for (const { key } of items.slice(0, first)) {
    if (key === '„') open++;
    else if (key === '“' || key === '”') open--;
  }
  return language === 'de' && open > 0;
}

function isOfPeople(tag: Tag | undefined): boolean {
  return means(tag, 'people') && !means(tag, 'nobody');
}

/** Whether a listed verb of the clause tells something else than that somebody is there. */
function isTold(
  { tagOf }: Passage,
  { first, last }: Clause,
  at: number,
  isNoun: (tag: Tag | undefined) => boolean = () => false,
): boolean {
  for (let i = first; i < last; i++) {
    if (isNoun(tagOf[i])) continue;
    for (const sense of tagOf[i]?.senses ?? []) {
      if (isWithoutGoal(tagOf[i]) && i > at) continue;
      if (
        sense.kind === 'cue' &&
        sense.cue.who !== 'owner' &&
        (i <= at || sense.cue.act !== 'come' || sense.cue.needs === undefined)
      )
        return true;
    }
  }
  return false;
}

/** Whether an occasion is named, or something that stands around where leaders meet. */
function showsScene({ items, tagOf }: Passage, first: number, last: number, { scene }: DeedIndex): boolean {
  for (let i = first; i < last; i++) if (items[i]?.kind === 'event' || means(tagOf[i], 'goal')) return true;
  return scene.indexIn(items, first, last) >= 0;
}

/** "Поред Лукашенка нашао се Додик": beside another leader is a place too. */
function isBesideLeader({ groups, tagOf }: Passage, { first, last }: Clause): boolean {
  return groups.some(
    (group) =>
      group.kind === 'leaders' &&
      group.first > first &&
      group.last <= last &&
      means(tagOf[group.first - 1], 'alongside'),
  );
}

/** "08h45 — Zelensky atravessa a praça": what a diary of the day tells as now is done there. */
const HOUR = /^\d{1,2}(?:[.:h]\d\d|h)$/;

interface Deed {
  readonly at: number;
  /** Absent where an auxiliary says it. */
  readonly tense: Tense | null;
  readonly inverted?: boolean;
}

/** The verb right behind the clause's subject, as far as its form shows one; or the place where somebody is. */
function deedIn(passage: Passage, clause: Clause, deeds: DeedIndex, grammar: Grammar, isClose: boolean): Deed | null {
  const { items, tagOf } = passage;
  const subject = subjectIn(passage, clause);
  if (subject?.owner) return null;
  const { shapes } = deeds;
  if (shapes) {
    // "Autour de la table, Sánchez …": what stands before anybody is named.
    const isHead = passage.groups.every(({ first }) => first >= clause.first);
    const from = isHead ? 0 : clause.first;
    const isShown =
      HOUR.test(passage.items[0]?.key ?? '') ||
      showsScene(passage, from, clause.last, deeds) ||
      isBesideLeader(passage, clause);
    if (grammar.unspaced) return unspacedDeedIn(passage, clause, subject, { deeds, shapes, isShown });
    if (grammar.verbFirst) return verbFirstDeedIn(passage, clause, subject, { deeds, shapes, isShown });
    return shapedDeedIn(passage, clause, subject, { deeds, shapes, isShown });
  }
  // "I think Putin made a mistake".
  const before = tagOf.slice(clause.first, subject?.first ?? clause.first);
  if (before.some((tag) => tag && pointingAt(tag, tag.first) === 'hedge')) return null;
  let at = behindCompany(passage, subject) ?? clause.first;
  if (!subject && means(tagOf[at], 'pronoun-one', 'pronoun-several')) {
    // "a message in which he …": the clause is about the message.
    if (clause.opens === 'relative') return null;
    at++;
  }
  let points: Pointing | null = null;
  for (; at < clause.last; at++) {
    const auxiliary = pointingAt(tagOf[at], at);
    if (auxiliary === 'hedge') return null;
    if (auxiliary !== null && points === null) points = auxiliary;
    else if (auxiliary === null && items[at]?.kind !== 'date' && !means(tagOf[at], ...LIGHT)) break;
  }
  const item = items[at];
  if (item === undefined || at >= clause.last || item.capital) return null;
  const isShown = showsScene(passage, at + 1, clause.last, deeds) || (isClose && HANDS_ON.test(item.key));
  const isBe = points === null || isBeBefore(passage, at);
  const isPlace =
    means(tagOf[at], 'preposition', 'toward', 'including') && !isAfar(item.key, deeds) && !/ed$/.test(item.key);
  if (isPlace && isBe && (subject || points !== null)) {
    const isNear = showsScene(passage, at + 1, Math.min(clause.last, at + 1 + REACH_OF_PLACE), deeds);
    const isWith = item.key === 'with' && means(tagOf[at + 1], 'pronoun-object');
    return isNear || (isWith && points !== null) ? { at, tense: points === null ? 'now' : null } : null;
  }
  // "was further along", "were fourteen rows back".
  if (isBe && points !== null && isWhere(passage, at)) return { at, tense: null };
  const isVague = deeds.vague.has(item.key) || deeds.vague.has(`${item.key}s`);
  if (item.kind !== 'word' || (tagOf[at] !== undefined && !isVague)) return null;
  if (points === 'ahead' || points === 'ahead-of-past')
    return isShown && !isAfar(item.key, { ...deeds, vague: NONE }) ? { at, tense: null } : null;
  const tense = tenseOf(item.key, subject, deeds, isShown);
  if (points === null) return tense === null ? null : { at, tense };
  const isPassive = isBe && (/(?:ing|ed)$/.test(item.key) || deeds.irregular.has(item.key));
  return isPassive && !isAfar(item.key, isShown ? { ...deeds, vague: NONE } : deeds) ? { at, tense: null } : null;
}

/** What hands do, where somebody was seen right before: "got a compliment", "put their names to the document". */
const HANDS_ON =
  /^(?:got|gets|puts?|kept|keeps|gave|gives|took|takes|held|holds|sets?|look(?:s|ed)|step(?:s|ped)|raise[sd]|cuts?|join(?:s|ed)|face[sd]|pause[sd]|wait(?:s|ed)|met|played|plays|hand(?:s|ed)|press(?:es|ed)|point(?:s|ed)|push(?:es|ed)|appeared|emerge[sd]|return(?:s|ed)|moved|turned|rushed|dropped|used|trailed)$/;

/** "further along", "fourteen rows back", "three seats away". */
function isWhere({ items }: Passage, at: number): boolean {
  const key = items[at]?.key ?? '';
  if (
    /^(?:further|farther|nearby|opposite|alongside|beside|aboard|upstairs|downstairs|backstage|onstage|seated)$/.test(
      key,
    )
  )
    return true;
  return /^(?:rows?|seats?|places?|chairs?|steps?|metres?|yards?)$/.test(items[at + 1]?.key ?? '');
}

/** The clause's subject, or, behind commas around a remark, that of the clause before: "Fico, the only …, shares". */
function subjectIn(passage: Passage, clause: Clause): Group | undefined {
  const own = passage.groups.find(
    (group) => group.first >= clause.first && group.last <= clause.last && !group.oblique && group.kind !== 'states',
  );
  const resumed = own
    ? null
    : (beforeAside(passage, clause) ?? beforeComma(passage, clause) ?? beforeAnd(passage, clause));
  return own ?? (resumed ? { ...resumed, last: clause.first } : undefined);
}

/** "O presidente egípcio, Abdel Fattah al-Sisi, ofereceu …": a name between commas, and right behind it the verb. */
function beforeComma({ items, groups, clauses, tagOf }: Passage, clause: Clause): Group | null {
  if (clause.opens !== 'comma') return null;
  const group = groups.find((each) => each.last === clause.first - 1 && !each.oblique && !each.owner);
  if (group?.kind !== 'leaders') return null;
  if (items.slice(group.first, group.last).some(({ key }) => key === ',')) return group;
  // A title that the table of countries has no adjective for.
  const head = clauses[clauses.indexOf(clause) - 2];
  const isBare = head && !groups.some((each) => each.first >= head.first && each.first < head.last);
  const isTitle = isBare && tagOf.slice(head.first, head.last).some((tag) => means(tag, 'role'));
  return isTitle && group.first === head.last + 1 ? group : null;
}

/** What follows "and" tells of the one before only where that has not been said of an answer or of other things. */
const PLAIN = ['cue', 'say', 'deny', 'according', 'condition', 'remote', 'not', 'nobody', 'look-back'] as const;

/** "s-au retras într-un colț și au râs": a clause that goes on with the subject of the one before, right at its verb. */
function beforeAnd({ groups, clauses, tagOf, items }: Passage, clause: Clause): Group | null {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (clause.opens !== 'and' || before === undefined || items[clause.first]?.kind !== 'word') return null;
  if (tagOf.slice(before.first, before.last).some((tag) => means(tag, ...PLAIN))) return null;
  const named = groups.filter((group) => group.first >= before.first && group.last <= before.last && !group.oblique);
  const [group] = named;
  return named.length === 1 && group?.kind === 'leaders' && !group.owner && group.first === before.first ? group : null;
}

/** "Felipe VI and Letizia stuck it out": behind a name that nobody knows. */
function behindCompany({ items }: Passage, subject: Group | undefined): number | undefined {
  if (subject === undefined || items[subject.last]?.key !== 'and' || items[subject.last + 1]?.isName !== true)
    return subject?.last;
  let at = subject.last + 1;
  while (items[at]?.isName === true) at++;
  return at;
}

function pointingAt(tag: Tag | undefined, at: number): Pointing | null {
  if (tag === undefined || tag.first > at) return null;
  const sense = tag.senses.find((each) => each.kind === 'auxiliary');
  return sense?.kind === 'auxiliary' ? sense.points : null;
}

const NONE = wordSet('');
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', "'s", "'re", 'be', 'been', 'being']);

function isBeBefore({ items, tagOf }: Passage, at: number): boolean {
  let before = at - 1;
  while (before > 0 && !BE.has(items[before]?.key ?? '') && means(tagOf[before], ...LIGHT)) before--;
  return BE.has(items[before]?.key ?? '');
}

/** Whether a verb, in whatever form, is one for what is done from anywhere. */
function isAfar(word: string, { afar, vague }: DeedIndex): boolean {
  return [word, `${word}s`, `${word}es`, word.replace(/ing$/, 's'), word.replace(/ing$/, 'es')].some(
    (form) => afar.has(form) || vague.has(form),
  );
}

function tenseOf(
  word: string,
  subject: Group | undefined,
  { afar, vague, irregular }: DeedIndex,
  isShown: boolean,
): Tense | null {
  if (afar.has(word)) return null;
  if (vague.has(word)) return isShown ? (/s$/.test(word) ? 'now' : 'behind') : null;
  if (irregular.has(word) || /..ed$/.test(word)) return 'behind';
  if (/[^s]s$/.test(word)) return 'now';
  const isSeveral = subject !== undefined && (subject.members.length > 1 || subject.more);
  return isSeveral && !afar.has(`${word}s`) && !/ing$/.test(word) ? 'now' : null;
}
