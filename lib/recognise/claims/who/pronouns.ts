import { isWoman } from '../../names/women.ts';
import type { ClaimSubject } from '../../types.ts';
import { antecedentOf } from '../sentence/asides.ts';
import { means } from '../sentence/tags.ts';
import { SLAVIC } from '../slavic.ts';
import type { Clause, Group, Item, Passage, Tag } from '../types.ts';
import type { Found, Scene } from './found.ts';

export function pronounIn(
  scene: Scene,
  from: number,
  to: number,
  ...kinds: ('pronoun-object' | 'pronoun-speaker')[]
): Found | null {
  for (let i = from; i < to; i++) {
    if (means(scene.passage.tagOf[i], ...kinds)) return pronounAt(scene, i);
  }
  return null;
}

/** Whom a pronoun stands for, where that is plain. */
export function pronounAt(scene: Scene, at: number): Found | null {
  const { passage, discourse, speaker } = scene;
  const tag = passage.tagOf[at];
  const wrap = (subjects: readonly ClaimSubject[], negative = false): Found | null =>
    subjects.length > 0 ? { subjects, negative, last: at + 1, kind: 'pronoun' } : null;
  if (passage.language === 'de' && passage.items[at]?.key === 'sie') return sheOrThey(scene, at);
  if (means(tag, 'pronoun-speaker')) return speaker ? wrap([speaker]) : null;
  if (tag && means(tag, 'pronoun-several', 'pronoun-neither')) {
    if (isBeforeNoun(passage, tag.last)) return null;
    const several = severalBefore(scene, at);
    const isNeither = means(tag, 'pronoun-neither');
    return isOtherNumber(passage, tag, several.length) || (isNeither && several.length !== 2)
      ? null
      : wrap(several, isNeither);
  }
  const latter = latterBefore(passage, at);
  if (latter) return wrap([latter]);
  // "Rutte said as he arrived for the summit".
  const isOfSpeaker = scene.clause.opens === 'conjunction' && means(passage.tagOf[scene.clause.first - 2], 'say');
  if (isOfSpeaker && speaker) return wrap([speaker]);
  const isShe = passage.language === 'en' && passage.items[at]?.key === 'she';
  const one = oneBefore(scene, at).filter((subject) => passage.language !== 'en' || 'leader' in subject);
  // "He brought his daughter, but she was not there".
  if (isShe && [...one, ...discourse.topic].every((subject) => 'leader' in subject && !isWoman(subject.leader)))
    return null;
  if (one.length !== 0) return one.length === 1 ? wrap(one) : null;
  if (isOfUnnamed(passage) || isOfUnknown(passage, scene.clause)) return null;
  // "He" is no country.
  const [topic] = discourse.topic;
  const isMeant = discourse.topic.length === 1 && topic && (passage.language !== 'en' || 'leader' in topic);
  return isMeant ? wrap(discourse.topic) : null;
}

/** "ce dernier", "este último", "acesta din urmă", "celui-ci". */
const LATTER = /^(?:dernier|dernière|último|última|urmă|celui-ci|celle-ci|éste|ésta)$/;

/** "A et B ne viendront pas ; ce dernier sera représenté": the one named last. */
function latterBefore({ items, tagOf, groups }: Passage, at: number): ClaimSubject | null {
  const { first, last } = tagOf[at] ?? { first: at, last: at + 1 };
  if (!items.slice(first, last).some(({ key }) => LATTER.test(key))) return null;
  return groups.findLast((group) => group.kind === 'leaders' && group.last <= first)?.members.at(-1) ?? null;
}

const PLURAL = /(?:[erl]n|sind|tun)$/;

/** German "sie" is one woman or several people: the verb beside it tells. */
function sheOrThey(scene: Scene, at: number): Found | null {
  const { items, tagOf, groups } = scene.passage;
  const isVerb = (i: number): boolean => i >= scene.clause.first && means(tagOf[i], 'cue', 'auxiliary');
  const verb = isVerb(at - 1) ? at - 1 : isVerb(at + 1) ? at + 1 : -1;
  if (verb < 0) return null;
  const isSeveral = PLURAL.test(items[tagOf[verb]?.first ?? verb]?.key ?? '');
  const wrap = (subjects: readonly ClaimSubject[]): Found | null =>
    subjects.length > 0 ? { subjects, negative: false, last: at + 1, kind: 'pronoun' } : null;
  if (isSeveral) return wrap(severalBefore(scene, at));
  const isHers = (subject: ClaimSubject): boolean => 'leader' in subject && isWoman(subject.leader);
  const near = groups.filter(({ last }) => last <= at).flatMap(({ members }) => members.filter(isHers));
  const women = near.length > 0 ? near : scene.discourse.topic.filter(isHers);
  const distinct = new Set(women.map((woman) => JSON.stringify(woman)));
  return distinct.size === 1 ? wrap(women.slice(0, 1)) : null;
}

/** Behind these a noun may follow, as behind "both" none may. */
const OF_NUMBER = /^(?:two|three|four|five)$/;

/** The nouns with which the tables of pronouns count people. */
const LEADERS =
  /^(?:líderes|presidentes|mandatarios|gobernantes|governantes|lideri|președinți|premieri|dirigeants|présidents|staatschefs|präsidenten|politiker|лидера|лидеров|президента|президентов|الزعماء|الرؤساء|القادة)$/;

/** "All three EU presidents": whoever is named behind, and nobody from before. */
function isBeforeNoun({ items, tagOf, language }: Passage, at: number): boolean {
  // "The three biggest polluters".
  const next = items[at];
  const isWord =
    next?.kind === 'word' && !next.capital && (tagOf[at] === undefined || means(tagOf[at], 'goal', 'role', 'others'));
  if (language === 'en' && isWord && OF_NUMBER.test(items[at - 1]?.key ?? '') && !/(?:..ed|s)$/.test(next.key))
    return true;
  // "the three Baltic presidents".
  if (language === 'en' && means(tagOf[at], 'group')) return true;
  // "Los tres presidentes bálticos", "os três presidentes dos países".
  const isNoun = items.slice(tagOf[at - 1]?.first ?? at, at).some(({ key }) => LEADERS.test(key));
  if (isNoun && (means(tagOf[at], 'of', 'group') || (next?.kind === 'word' && tagOf[at] === undefined))) return true;
  return items[at]?.kind === 'country' && means(tagOf[at + 1], 'people');
}

/** Counts by which people named before are taken up: "los tres presidentes", "die drei", "все трое". */
const COUNTED: readonly RegExp[] = [
  /^(?:two|dos|dois|doi|deux|zwei|двое|два)$/,
  /^(?:three|tres|três|trei|trois|drei|трое|три|trzej|troje|тројица)$/,
  /^(?:four|cuatro|quatro|patru|quatre|vier|четверо|четыре)$/,
  /^(?:five|cinco|cinci|cinq|fünf|пятеро|пять)$/,
];

/** Whether a pronoun counts more or fewer than were named before: "the three" of whom only two are known are others. */
function isOtherNumber({ items }: Passage, { first, last }: Tag, named: number): boolean {
  const words = items.slice(first, last).map(({ key }) => key);
  const counted = COUNTED.findIndex((count) => words.some((word) => count.test(word)));
  return counted >= 0 && counted + 2 !== named;
}

export function oneBefore({ passage, previous, clause }: Scene, at: number): readonly ClaimSubject[] {
  const told = relativeBefore(passage, clause);
  if (told) return told.members;
  const named = passage.groups.filter(
    (group) => group.last <= at && group.kind === 'leaders' && group.members.length === 1,
  );
  // "Biden's summit got off to a bad start after López Obrador announced he would not come": whoever announced it.
  const announcing = clause.opens === 'complement' ? passage.clauses[passage.clauses.indexOf(clause) - 1] : undefined;
  const who = named.filter(
    ({ first, oblique, owner }) =>
      announcing && first >= announcing.first && first < announcing.last && !oblique && !owner,
  );
  const mayAnnounce = passage.language === 'en' || passage.language === 'zh';
  if (mayAnnounce && who.length === 1 && passage.kinds.has('say')) return who[0]?.members ?? [];
  // "The prime minister thanked X but said that he would not come": the title says who.
  if (passage.language === 'en' && isTitled(passage)) return [];
  const distinct = new Set(named.flatMap((group) => group.members.map((member) => JSON.stringify(member))));
  if (distinct.size === 1) return named[0]?.members ?? [];
  if (previous.length === 1 && distinct.size > 0) return previous;
  const subject = named.find((group) => !group.oblique);
  return distinct.size === 0 ? [] : (subject?.members ?? []);
}

/** So near the head of a sentence stands the office that it is about: "Saudi Arabia's crown prince". */
const REACH_OF_OFFICE = 4;

/** "Saudi Arabia's crown prince stayed away; Prince Faisal came for him": whoever was spoken of before is not meant. */
export function isOfUnnamed({ items, tagOf, groups, language }: Passage): boolean {
  if (language !== 'en' || items[0]?.kind !== 'country' || items[1]?.key !== "'s") return false;
  const office = tagOf.slice(2, 2 + REACH_OF_OFFICE).find((tag) => means(tag, 'role'));
  return office !== undefined && !groups.some(({ kind, first }) => kind === 'leaders' && first <= office.last);
}

/** "Бен Салмана ждали, но он не появился": somebody whom we do not know was waited for right before. */
function isOfUnknown({ items, tagOf, groups, clauses, language }: Passage, clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (!SLAVIC.has(language) || before === undefined || clause.opens !== 'conjunction') return false;
  const isNamed = items.slice(before.first, before.last).some(({ isName }, i) => isName && !tagOf[before.first + i]);
  const isWaitedFor = tagOf
    .slice(before.first, before.last)
    .some((tag) =>
      tag?.senses.some(({ kind, ...sense }) => kind === 'cue' && 'cue' in sense && WAITS.has(sense.cue.act)),
    );
  return isNamed && isWaitedFor && !groups.some(({ first, kind }) => first < clause.first && kind === 'leaders');
}

const WAITS: ReadonlySet<string> = new Set(['expect', 'invite']);

/** Whether a sentence begins with an office alone, and so is about whoever holds it. */
function isTitled({ items, tagOf, groups }: Passage): boolean {
  const head = items.findIndex(({ kind }) => kind !== 'mark');
  const title = tagOf[head + 1];
  const isOffice = items[head]?.key === 'the' && means(title, 'role') && title !== undefined;
  if (!isOffice || items[title.last]?.kind !== 'word' || groups.some(({ first }) => first <= title.first)) return false;
  // "The Prime Minister of the Republic of Armenia, Nikol Pashinyan": the name follows the office.
  const name = items.findIndex(({ kind }) => kind === 'leader');
  return name < 0 || !items.slice(title.last, name).every((item, i) => isOfOffice(item, tagOf[title.last + i]));
}

/** What may stand between an office and its holder's name. */
function isOfOffice({ kind, capital, key }: Item, tag: Tag | undefined): boolean {
  return kind === 'country' || capital || key === ',' || means(tag, 'of', 'article');
}

/** "Biden, who has confirmed that he will attend": whoever stands before "who" is meant. */
function relativeBefore(passage: Passage, clause: Clause): Group | null {
  const before = clause.opens === 'complement' ? passage.clauses[passage.clauses.indexOf(clause) - 1] : undefined;
  const group = before && passage.kinds.has('say') ? antecedentOf(passage, before) : null;
  return group?.kind === 'leaders' && group.members.length === 1 ? group : null;
}

function severalBefore({ passage, previous, discourse }: Scene, at: number): readonly ClaimSubject[] {
  if (previous.length > 1) return previous;
  const group = [...passage.groups]
    .reverse()
    .find((each) => each.last <= at && each.members.length > 1 && each.kind !== 'states');
  if (group) return group.members;
  // "Les États-Unis ont annoncé qu'ils ne participeraient pas": a country whose name is a plural.
  const [state] = passage.groups.filter((each) => each.last <= at && !each.oblique && !each.owner);
  if (state?.kind === 'states' && /^(?:les|os|las|los)$/.test(passage.items[state.first - 1]?.key ?? ''))
    return state.members;
  const singles = passage.groups.filter((each) => each.last <= at && each.kind === 'leaders');
  if (singles.length >= 2) return singles.flatMap((each) => each.members);
  // "the leaders who have confirmed that they will come": those, whoever they are.
  const isOfPeople = passage.tagOf.slice(0, at).some((tag) => means(tag, 'people', 'foreign') && !means(tag, 'role'));
  // Two are meant of whom only one has been understood.
  const isLongAgo = discourse.severalAge > SENTENCES_BACK;
  return singles.length > 0 || isOfPeople || isLongAgo ? [] : discourse.several;
}

/** Further back nobody looks for who "they" are. */
const SENTENCES_BACK = 4;
