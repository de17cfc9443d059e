import type { Clause, Cue, Passage, Tag } from '../types.ts';
import type { Grammar } from '../vocabulary.ts';
import { showsPlace, showsScene } from './deed-scene.ts';
import { subjectIn } from './deed-subject.ts';
import type { DeedIndex } from './deed-words.ts';
import { type Deed, englishDeedIn } from './english-deeds.ts';
import { shapedDeedIn } from './shaped-deeds.ts';
import { means } from './tags.ts';
import { placedIn, unspacedDeedIn } from './unspaced-deeds.ts';
import { verbFirstDeedIn } from './verb-first-deeds.ts';

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

/**
 * Unlisted verbs by which somebody is told to do something where the sentence plays: "shared a paper fan",
 * "laughs", "was at the dinner". Whether that is the scene of an event, only its day and place can tell.
 *
 * @param isAtScene whether a sentence right before plays there: an occasion that is only named is no scene
 * @returns as cues are given: where the verb stands, its clause, and what it may mean
 */
export function* deedsOf(
  passage: Passage,
  { deeds, grammar }: { readonly deeds: DeedIndex | null; readonly grammar: Grammar },
  isAtScene: boolean,
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
    const deed = deedIn(passage, clause, deeds, grammar);
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
      items.slice(clause.first, at).some(({ key }) => MISSING.test(key)) ||
      means(tagOf[clause.first], 'pronoun-one', 'pronoun-several') ||
      isTold(passage, { ...clause, last: at }, at)
    )
      continue;
    if (!showsScene(passage, clause.first, at, deeds)) continue;
    const cue: Cue = { act: 'come', needs: 'deed', inverted: true, tense: PRESENT.has(verb) ? 'now' : 'behind' };
    yield [{ first: at, last: at + 1, senses: [{ kind: 'cue', cue }] }, clause, cue];
  }
}

/** "Missing from the row was X", "The talk of the summit was X". */
const MISSING =
  /^(?:missing|absent|absentees?|no-shows?|gone|lacking|excluded|forgotten|unmentioned|notably|conspicuously|not|topics?|talk|subjects?|targets?|winners?|losers?|ghosts?|portraits?|pictures?|speeches)$/;

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

/** The verb right behind the clause's subject, as far as its form shows one; or the place where somebody is. */
function deedIn(passage: Passage, clause: Clause, deeds: DeedIndex, grammar: Grammar): Deed | null {
  const subject = subjectIn(passage, clause);
  if (subject?.owner) return null;
  const { shapes } = deeds;
  if (shapes) {
    // "Autour de la table, Sánchez …": what stands before anybody is named.
    const isHead = passage.groups.every(({ first }) => first >= clause.first);
    const from = isHead ? 0 : clause.first;
    const isShown =
      HOUR.test(passage.items[0]?.key ?? '') ||
      showsPlace(passage, from, clause.last, deeds) ||
      isBesideLeader(passage, clause);
    if (!isShown) return null;
    if (grammar.unspaced) return unspacedDeedIn(passage, clause, subject, { deeds, shapes });
    if (grammar.verbFirst) return verbFirstDeedIn(passage, clause, subject, { deeds, shapes });
    return shapedDeedIn(passage, clause, subject, { deeds, shapes });
  }
  return englishDeedIn(passage, clause, subject, deeds);
}
