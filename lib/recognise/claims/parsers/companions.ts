import { means } from '../sentence/tags.ts';
import type { Clause, Draft, Group, Item, Passage, Tag } from '../types.ts';
import { isApart, isParted } from './apart.ts';
import { type Construction, draftsFor, type Parser } from './parser.ts';

/** How far behind the verb a companion may be named, in items. */
const REACH = 16;
/** So near behind the verb its list of subjects begins: "سيشارك في الحدث A". */
const NEXT = 3;
/** The same for "with", which in a longer clause may belong to another noun. */
const REACH_OF_TOGETHER = 8;
/** What begins "besides", where no "also" need follow; German "neben" may be a place. */
const BESIDES = /^(?:outre|además|além|pe|помимо|кроме|крім|окрім|oprócz|poza|осим|osim|поред|pored)$/;
const MORE = /^(?:weitere[nr]?|andere)$/;

/**
 * Those who do the same: "Fico will be there, alongside Vucic"; and those named as an afterthought:
 * "Vucic flew in, and Dodon, and the presidents of Kazakhstan and Uzbekistan".
 */
export const parseCompanions: Parser = (construction) => {
  const { cue } = construction;
  if (cue.who !== undefined && cue.who !== 'actor' && cue.who !== 'patient') return [];
  if (cue.act === 'host' && construction.grammar.clitics === true) return besideHost(construction);
  const company =
    cue.act === 'come' ? besideVerb(construction) : [...inTheirWake(construction), ...alikeBehind(construction)];
  const beside = [...besides(construction), ...togetherBefore(construction), ...withSubject(construction)];
  return [...company, ...beside, ...inAside(construction), ...afterthoughts(construction)].flatMap((group) => {
    const found = { subjects: group.members, negative: false, last: construction.clause.first, kind: group.kind };
    return draftsFor(construction, found).filter(
      (draft) => !draft.negative || !company.includes(group) || isAdded(construction, group),
    );
  });
};

/** "will not attend, along with Sisi": behind a comma they stay away too, where "not attend with Sisi" leaves it open. */
function isAdded({ passage: { items, tagOf }, clause, tag }: Construction, { first }: Group): boolean {
  const like = tagOf[first - 1];
  // "was invited, though he is not expected to come, along with B": B may have been invited.
  if (tagOf.slice(clause.first, tag.first).some((each) => means(each, 'pronoun-one', 'pronoun-several'))) return false;
  if (like === undefined || !means(like, 'alongside') || items[like.first - 1]?.key !== ',') return false;
  return /^(?:along with|as well)$/.test(`${items[like.first]?.key} ${items[like.first + 1]?.key}`);
}

/** "abriu a cimeira ao lado de Costa e de Zelensky": whoever stands beside a host is there. */
function besideHost(construction: Construction): Draft[] {
  const { passage, cue, clause } = construction;
  const beside = besideVerb(construction).filter(({ first }) => {
    const words = passage.items.slice(Math.max(0, first - 3), first).map(({ key }) => key);
    return SIDE.test(words.join(' '));
  });
  return beside.flatMap((group) =>
    draftsFor(
      { ...construction, cue: { ...cue, act: 'come' } },
      { subjects: group.members, negative: false, last: clause.first, kind: group.kind },
    ),
  );
}

const SIDE = /(?:côtés|lado|junto|alături)(?: \S+)?(?: \S+)?$/;
const LIKE =
  /^(?:tout comme|de même|à l'|al igual|lo mismo|así como|tal como|assim como|bem como|la fel|ca și|just like|as well|ebenso wie|genauso wie|genau wie|wie auch)$/;
const ALIKE: ReadonlySet<string> = new Set(['stay-away', 'decline', 'accept', 'expect']);

/** "Xi sera absent, tout comme Poutine": whoever is named behind such words does the same. */
function alikeBehind({ passage: { groups, tagOf, items }, cue, tag }: Construction): Group[] {
  if (!ALIKE.has(cue.act) || (cue.who !== undefined && cue.who !== 'actor' && cue.who !== 'patient')) return [];
  return groups.filter((group) => {
    if (cue.company && group.first === tag.last && group.kind === 'leaders') return true;
    let at = group.first - 1;
    while (means(tagOf[at], 'article') && !means(tagOf[at], 'alongside')) at--;
    const like = tagOf[at];
    if (group.kind !== 'leaders' || like === undefined || like.first < tag.last || !means(like, 'alongside'))
      return false;
    const isNear =
      group.first - tag.last <= REACH && !tagOf.slice(tag.last, like.first).some((each) => means(each, 'cue', 'say'));
    return isNear && LIKE.test(`${items[like.first]?.key} ${items[like.first + 1]?.key}`);
  });
}

/** "Си отказался от участия вслед за Путиным и Трампом". */
function inTheirWake({ passage, clause, cue, tag }: Construction): Group[] {
  if (cue.act !== 'decline') return [];
  return passage.groups.filter(
    ({ first, last, kind, owner }) =>
      kind === 'leaders' &&
      !owner &&
      first > tag.last &&
      last <= clause.last &&
      WAKE.has(passage.items[first - 2]?.key ?? '') &&
      passage.items[first - 1]?.kind === 'word',
  );
}

const WAKE: ReadonlySet<string> = new Set(['вслед', 'вслід', 'вслијед', 'ślad']);

const TOGETHER = /^(?:вместе|совместно|разом|спільно|zajedno|заједно|razem|wspólnie)$/;

/** "Ким вместе с Си будет наблюдать", "разом із Ердоганом вирушить": before the verb, and no clause of its own. */
function togetherBefore({ passage, clause, tag, cue, grammar }: Construction): Group[] {
  const { items, tagOf, groups } = passage;
  if (cue.act !== 'come' || grammar.cases !== true) return [];
  return groups.filter(({ kind, first, last, owner }) => {
    const marker = tagOf[first - 1];
    if (kind !== 'leaders' || owner || first < clause.first || last > tag.first) return false;
    if (!means(marker, 'alongside') || !TOGETHER.test(items[marker?.first ?? -1]?.key ?? '')) return false;
    return !tagOf.slice(last, tag.first).some((each) => means(each, 'cue', 'say', 'conjunction'));
  });
}

/** "Не приедут и Си с Путиным": right behind the subject. */
function withSubject({ passage: { tagOf, groups }, clause, tag, cue, grammar }: Construction): Group[] {
  if (grammar.cases !== true || (cue.act !== 'come' && cue.act !== 'stay-away' && cue.act !== 'decline')) return [];
  return groups.filter((group) => {
    const before = groups.find(({ last, kind }) => last === group.first - 1 && kind === 'leaders');
    if (group.kind !== 'leaders' || before === undefined || before.oblique || before.owner) return false;
    const isNear = before.first === tag.last || means(tagOf[tag.last], 'also') || group.last === tag.first;
    return (
      isNear && group.last <= clause.last && before.first >= clause.first && means(tagOf[group.first - 1], 'together')
    );
  });
}

/** "Neben Xi kommt auch Lula", "Outre Xi, Lula viendra aussi": who is named first in such a phrase does the same. */
function besides({ passage, clause, tag, cue, grammar }: Construction): Group[] {
  const cased = grammar.cases === true;
  const { tagOf, groups, clauses } = passage;
  if (cue.act === 'represent' || cue.act === 'host') return [];
  const isAlso = tagOf.slice(clause.first, clause.last).some((each) => means(each, 'also'));
  const before = clauses[clauses.indexOf(clause) - 1];
  for (const { first, last } of before && clause.opens === 'comma' ? [clause, before] : [clause]) {
    const head = means(tagOf[first], 'alongside', 'except') ? tagOf[first] : tagOf[first - 1];
    // Elsewhere such a word may be no more than "and".
    const opensSentence =
      head?.first === 0 ||
      (head?.first === 1 && passage.items[0]?.key === 'و') ||
      passage.items[(head?.first ?? 0) - 1]?.kind === 'mark';
    const word = passage.items[head?.first ?? -1]?.key ?? '';
    // "Außer Putin werden 25 weitere Staatschefs erwartet", but "außer Fico kam niemand".
    const isOfOthers = word === 'außer' && (isAlso || passage.items.some(({ key }) => MORE.test(key)));
    // "Осим Вучића, позвани су Путин и Фицо", but "осим Фица није дошао нико".
    const isFirst = cased && means(head, 'except') && BESIDES.test(word);
    const isBesides = isOfOthers || (isFirst && !passage.kinds.has('nobody') && !passage.kinds.has('not'));
    if (!(means(head, 'alongside') || isBesides) || head === undefined || !opensSentence) continue;
    if (!isAlso && !isBesides && !BESIDES.test(word)) continue;
    const next = passage.capitalNouns && means(tagOf[head.last], 'article') ? head.last + 1 : head.last;
    const group = groups.find((each) => each.first === next || each.first === head.last);
    const isAll = last === clause.last || group?.last === last;
    // "Nach den USA hat auch Mexiko abgesagt"; "nach Russland reist auch Fico nicht" tells where to.
    const isOfStates = group?.kind === 'states' && cue.act === 'decline' && passage.capitalNouns;
    if ((group?.kind === 'leaders' || isOfStates) && group && !group.owner && group.last <= tag.first && isAll)
      return [group];
  }
  return passage.capitalNouns ? withAlso(passage, clause, tag) : [];
}

/** "An dem Treffen sollen neben Putin auch Xi und Modi teilnehmen". */
function withAlso({ tagOf, groups }: Passage, clause: Clause, tag: Tag): Group[] {
  return groups.filter(
    ({ first, last, kind, owner }) =>
      kind === 'leaders' &&
      !owner &&
      first > clause.first &&
      last < tag.first &&
      means(tagOf[first - 1], 'alongside') &&
      !means(tagOf[first - 1], 'and') &&
      means(tagOf[last], 'also'),
  );
}

/** "The presidents of China and the United States, along with Modi, chose not to come". */
function inAside({ passage, clause, cue }: Construction): Group[] {
  const { tagOf, groups, clauses } = passage;
  const aside = clauses[clauses.indexOf(clause) - 1];
  // "X, presidente da Ucrânia, além do presidente francês, Y, também devem comparecer".
  const joined = groups.find(
    (each) =>
      aside !== undefined &&
      clause.opens === 'comma' &&
      each.first > aside.first &&
      each.last === aside.last &&
      each.kind === 'leaders' &&
      means(tagOf[each.first - 1], 'alongside') &&
      groups.some((other) => other.kind === 'leaders' && other.last < each.first && other.first >= aside.first),
  );
  if (joined && cue.act !== 'represent' && cue.act !== 'host') return [joined];
  if (aside === undefined || clause.opens !== 'comma' || aside.opens !== 'comma' || aside.first === 0) return [];
  const head = tagOf[aside.first];
  const group = groups.find((each) => each.first === head?.last);
  if (!means(head, 'alongside') || means(head, 'except') || cue.act === 'represent' || cue.act === 'host') return [];
  return group?.kind === 'leaders' && !group.owner && group.last === aside.last ? [group] : [];
}

function besideVerb(construction: Construction): Group[] {
  const { passage, tag, cue, clause } = construction;
  if (cue.needs === 'deed' && isApart(passage, clause)) return [];
  return passage.groups.filter((group) => {
    const isOffices = group.kind === 'countries' && construction.grammar.cases !== true;
    if ((group.kind !== 'leaders' && !isOffices) || group.owner || isParted(passage, group.first)) return false;
    // "プーチン大統領と並んで見守った": behind its name, before the verb.
    if (construction.grammar.topic !== undefined && group.last <= tag.first && group.first >= construction.clause.first)
      return isBesideVerb(passage, group);
    // "Mit Chatami wechselte er ein paar Worte".
    if (passage.capitalNouns && group.last === tag.first && isTogether(construction, group)) return true;
    if (cue.company && isMetBy(construction, group)) return true;
    if (group.first < tag.last) return false;
    if (group.kind === 'leaders' && isTogether(construction, group)) return true;
    let at = group.first - 1;
    while (at > tag.last && means(passage.tagOf[at], 'article', 'only')) at--;
    if (!means(passage.tagOf[at], 'alongside')) return false;
    // Behind a list of subjects, "إلى جانب" goes on from its end.
    const list = passage.groups.findLast(
      ({ first, last, kind }) => first >= tag.last && last <= at && kind === 'leaders',
    );
    return group.first - (list && list.first - tag.last <= NEXT ? list.last : tag.last) <= REACH;
  });
}

/** "met his Canadian counterpart, X", "met X on the sidelines": right behind the verb, or within its phrase. */
function isMetBy({ passage: { items, tagOf }, tag }: Construction, { kind, first, last }: Group): boolean {
  if (first > tag.first && last < tag.last) return kind === 'leaders' && items[first - 1]?.key !== 'of';
  let at = first;
  if (items[at - 1]?.key === ',' && means(tagOf[at - 2], 'role') && isEnd(items[last])) at--;
  while (at > tag.last && isTitle(items[at - 1], tagOf[at - 1])) at--;
  return at === tag.last && first - at <= LONGEST_TITLE;
}

/** "met Brazil's new president, X" has no more items between verb and name. */
const LONGEST_TITLE = 6;

function isTitle(item: Item | undefined, tag: Tag | undefined): boolean {
  return (
    item?.kind === 'country' || item?.key === "'s" || means(tag, 'role', 'article', 'people', 'pronoun-possessive')
  );
}

/** "met his counterpart, X said": with a verb behind it the name begins something of its own. */
function isEnd(item: Item | undefined): boolean {
  return item === undefined || item.kind === 'mark';
}

/** "と並んで" behind a name; "らとの会談" tells of a talk with them. */
function isBesideVerb({ tagOf }: Passage, group: Group): boolean {
  const tag = tagOf[group.last];
  return means(tag, 'alongside') && !means(tagOf[tag?.last ?? -1], 'owner-mark');
}

/** "chatted with Vucic": whoever takes part in what is done at the scene is there. */
function isTogether({ passage, clause, tag, cue }: Construction, group: Group): boolean {
  if (cue.needs !== 'scene' && cue.needs !== 'deed' && cue.needs !== 'day' && cue.needs !== 'there') return false;
  const marker = passage.tagOf[beforeKin(passage, group.first) - 1];
  // "sentou-se na fila 14, atrás do presidente polaco": the very next clause begins with it.
  const next = passage.clauses[passage.clauses.indexOf(clause) + 1];
  const isIn = group.first < clause.last || (next?.opens === 'comma' && next.first === marker?.first);
  if (isIn && group.first - tag.last <= REACH_OF_TOGETHER && means(marker, 'together')) return true;
  return cue.tense !== 'ahead' && isOneOfThem(passage, tag, group);
}

/** "held meetings with many leaders, including X": named as some of those others. */
function isOneOfThem({ items, tagOf }: Passage, tag: Tag, { first }: Group): boolean {
  let at = first - 1;
  while (items[at]?.kind === 'country') at--;
  const marker = tagOf[at];
  if (!means(marker, 'including') || marker === undefined || items[marker.first - 1]?.key !== ',') return false;
  const people = tagOf[marker.first - 2];
  if (people === undefined || !means(people, 'people') || people.first < tag.last) return false;
  let before = people.first - 1;
  while (before >= tag.last && before > people.first - LONGEST_TITLE && !means(tagOf[before], 'together')) before--;
  return before >= tag.last && means(tagOf[before], 'together') && before - tag.last <= REACH_OF_TOGETHER;
}

/** "mit seinem Vater und Bill Clinton": where the list of companions begins that a name goes on. */
function beforeKin({ tagOf, items }: Passage, first: number): number {
  if (!means(tagOf[first - 1], 'and')) return first;
  let at = first - 2;
  while (items[at]?.kind === 'word' && means(tagOf[at], 'role', 'owned', 'others', 'deputy')) at--;
  return at < first - 2 && means(tagOf[at], 'pronoun-possessive', 'article') ? at : first;
}

/** Clauses behind the verb's own that are nothing but a name. */
function afterthoughts({ passage, clause, tag }: Construction): Group[] {
  const hasSubject = passage.groups.some(
    (group) =>
      group.kind !== 'states' &&
      group.first >= clause.first &&
      group.last <= tag.first &&
      !group.oblique &&
      !group.owner,
  );
  if (!hasSubject) return [];
  const found: Group[] = [];
  // "A had declined, and B, thrown out in 2014, was not invited": B has a verb of its own.
  if (hasLaterVerb(passage, clause)) return [];
  for (const next of passage.clauses.slice(passage.clauses.indexOf(clause) + 1)) {
    const group = passage.groups.find((each) => each.first >= next.first && each.last <= next.last);
    if (next.opens !== 'and' && next.opens !== 'comma') break;
    if (!group || group.kind === 'states' || group.owner || group.oblique || !isBare(passage, next, group)) break;
    if (startsWithAnd(passage, next.first) || found.length > 0) found.push(group);
  }
  return found;
}

function hasLaterVerb({ clauses, tagOf }: Passage, clause: Clause): boolean {
  return clauses
    .slice(clauses.indexOf(clause) + 1)
    .some(
      ({ first, last, opens }) =>
        opens === 'comma' && tagOf.slice(first, last).some((tag) => means(tag, 'cue', 'auxiliary')),
    );
}

function startsWithAnd({ tagOf }: Passage, first: number): boolean {
  return means(tagOf[first - 1], 'and');
}

function isBare({ items, tagOf }: Passage, clause: { first: number; last: number }, group: Group): boolean {
  for (let i = clause.first; i < clause.last; i++) {
    if (i >= group.first && i < group.last) continue;
    if (items[i]?.kind !== 'mark' && !means(tagOf[i], 'also', 'adverb', 'article', 'and', 'people')) return false;
  }
  return true;
}
