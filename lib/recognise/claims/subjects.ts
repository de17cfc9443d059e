import type { ClaimSubject } from '../types.ts';
import type { Discourse } from './discourse.ts';
import type { PhraseTree } from './phrases.ts';
import { means, tagItems } from './tags.ts';
import type { Clause, Group, Passage, Tag } from './types.ts';
import type { Grammar } from './vocabulary.ts';

/** Whom a statement is about, and what the words that name them add. */
export interface Found {
  readonly subjects: readonly ClaimSubject[];
  /** "neither", "no foreign leaders": the statement is turned round. */
  readonly negative: boolean;
  /** Where their phrase ends; a negation before it does not count. */
  readonly last: number;
  readonly kind: Group['kind'] | 'pronoun' | 'inherited';
  /** Countries by themselves, not their leaders. */
  readonly states?: true;
}

/** What is needed to find a subject. */
export interface Scene {
  readonly passage: Passage;
  readonly clause: Clause;
  readonly discourse: Discourse;
  readonly grammar: Grammar;
  readonly phrases: PhraseTree;
  /** Who is speaking, if a leader: "I" and "me". */
  readonly speaker: ClaimSubject | null;
  /** Whom the statement before in this sentence was about. */
  readonly previous: readonly ClaimSubject[];
}

const DASH = /^(?:--|[—–-])$/;
/** A subject and its verb may not be further apart than this, in items. */
const REACH = 12;
/** The same where the verb stands at the end of its clause. */
const REACH_OF_FRAME = 20;
/** The same where a particle marks the topic, however much stands before the verb. */
const REACH_OF_TOPIC = 60;

function reachOf({ grammar }: Scene): number {
  if (grammar.topic !== undefined) return REACH_OF_TOPIC;
  return grammar.auxiliary === 'clause' || grammar.unspaced ? REACH_OF_FRAME : REACH;
}

/** How far behind a Chinese verb "的" may stand that ties it to a name: "出席九三阅兵的普京". */
const REACH_OF_MODIFIER = 8;

/**
 * The name that a verb before it describes, where such clauses stand before their noun: "出席阅兵的普京",
 * "議長を務めた李大統領". Whoever stands on the verb's other side does something else.
 */
export function describedBy({ passage, clause, grammar }: Scene, cue: Tag): Group | null {
  if (!grammar.unspaced) return null;
  const { groups, tagOf, items } = passage;
  const at = (first: number): Group | null =>
    groups.find(
      (group) => group.first === first && group.kind === 'leaders' && (grammar.topic !== undefined || !group.owner),
    ) ?? null;
  if (grammar.topic !== undefined) return at(cue.last);
  for (let i = cue.last; i < Math.min(clause.last, cue.last + REACH_OF_MODIFIER); i++) {
    if (means(tagOf[i], 'owner-mark')) {
      const group = at(i + 1);
      if (group) return group;
    }
    if (items[i]?.kind === 'mark' || means(tagOf[i], 'cue', 'say') || groups.some((group) => group.first === i))
      return null;
  }
  return null;
}

/** Who does what the verb says. */
export function actorOf(scene: Scene, cue: Tag, inverted: boolean): Found | null {
  const { passage, clause, grammar } = scene;
  // Where subjects stand on either side, "sont attendus" only may come first.
  const before = inverted && grammar.subject === 'before' ? null : leftActor(scene, cue);
  if (before === 'somebody-else') return null;
  if (before !== null) return before;
  const sends = cue.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'represent');
  const within = sends
    ? undefined
    : passage.groups.find(
        (group) =>
          group.first > cue.first &&
          group.last <= cue.last &&
          !group.oblique &&
          !group.owner &&
          !(grammar.unspaced && sendsSomebody(cue)) &&
          !isGoal(scene, cue, group),
      );
  if (within) return found(within);
  const looksRight = inverted || grammar.subject !== 'before' || isFronted(scene, cue);
  const after = looksRight ? rightActor(scene, cue, inverted ? passage.items.length : clause.last) : null;
  if (after !== null) return after;
  return inverted ? null : inherited(scene, cue);
}

/**
 * Whom the verb acts on: the first name after it, else one before it that is no subject. Where nouns have
 * cases and stand anywhere, a leader in a case goes before a country ("Индию представит посол", "Кима заменит посол").
 */
export function objectOf(scene: Scene, cue: Tag): Found | null {
  const { passage, clause, grammar } = scene;
  // A particle between, the object stands right before its verb: "Aを招いた", "Aに代わり".
  const marked = grammar.topic && passage.groups.find((group) => isRightBefore(passage, group, cue));
  if (marked) return found(marked);
  const clitic = grammar.clitics && pronounIn(scene, cue.first - 1, cue.first, 'pronoun-object', 'pronoun-speaker');
  if (clitic) return clitic;
  const within = withinCue(passage, cue);
  if (within) return found(within);
  const after = passage.groups.filter(
    (group) =>
      group.first >= cue.last &&
      group.first < clause.last &&
      group.first - cue.last <= reachOf(scene) &&
      !group.owner &&
      !group.nominative &&
      !(group.kind === 'states' && means(passage.tagOf[group.first], 'cue')) &&
      (group.first === cue.last || !isWhere(passage, group)) &&
      (group.first === cue.last || !isAfterBy(passage, group)) &&
      !isSomebodys(passage, group),
  );
  const isFree = grammar.subject === 'either' || grammar.subject === 'after';
  const before = isFree
    ? passage.groups
        .filter((group) => group.last <= cue.first && group.first >= clause.first && !group.owner && !group.nominative)
        .filter((group) => !isAfterBy(passage, group))
        .reverse()
    : [];
  // Verb, subject, object: "دعا بوتين مودي".
  const [first, second] = after;
  if (before.length === 0 && first && second && !first.oblique && isVerbFirst(scene, cue, first, second))
    return found(second);
  const best = isFree && grammar.cases ? ([...after, ...before].find((group) => group.oblique) ?? after[0]) : after[0];
  if (best) return found(best);
  return (
    pronounIn(scene, cue.last, Math.min(clause.last, cue.last + 3), 'pronoun-object', 'pronoun-speaker') ??
    (before[0] ? found(before[0]) : null) ??
    pronounIn(scene, clause.first, cue.first, 'pronoun-object', 'pronoun-speaker') ??
    relativeObject(scene)
  );
}

/** "دعا بوتين مودي", "Eingeladen hat Putin auch Xi": the subject stands between the verb and its object. */
function isVerbFirst({ grammar, passage, clause }: Scene, cue: Tag, subject: Group, object: Group): boolean {
  const isBetween = (i: number): boolean =>
    means(passage.tagOf[i], 'toward', 'article') || passage.items[i]?.kind === 'country';
  if (grammar.verbFirst) return object.first - subject.last <= 1 || range(subject.last, object.first).every(isBetween);
  const isParticiple = grammar.capitalNouns === true && cue.first === clause.first && cue.last < subject.first;
  return isParticiple && range(subject.last, object.first).every((i) => means(passage.tagOf[i], 'also', 'adverb'));
}

function isRightBefore({ tagOf }: Passage, group: Group, cue: Tag): boolean {
  const isNext = group.last === cue.first || (group.last === cue.first - 1 && means(tagOf[group.last], 'oblique-mark'));
  return isNext && !group.owner && group.kind !== 'states';
}

/** The name that a cue itself asks for: "asked <leader> to attend". */
function withinCue({ groups }: Passage, cue: Tag): Group | undefined {
  return groups.find(
    (group) =>
      group.kind === 'leaders' &&
      group.first >= cue.first &&
      (group.last <= cue.last || group.first < cue.last) &&
      // "confirmed Lula's participation": what is Lula's is said by the cue.
      (!group.owner || group.last < cue.last),
  );
}

/** The one whom a noun is about that ends in "to" or "for": "an invitation for Trump". */
export function targetOf(scene: Scene, cue: Tag): Found | null {
  const { passage, clause } = scene;
  const isNext = (each: Group, at: number): boolean => at === cue.last && each.first < clause.last && !each.owner;
  const group =
    passage.groups.find((each) => isNext(each, each.first)) ??
    withinCue(passage, cue) ??
    passage.groups.find((each) => isNext(each, each.last));
  return group ? found(group) : pronounIn(scene, cue.last, cue.last + 1, 'pronoun-object', 'pronoun-speaker');
}

/** "a accueilli au Kremlin Xi": where, and not whom. */
function isWhere({ tagOf }: Passage, { kind, oblique, first }: Group): boolean {
  return kind === 'states' && oblique && means(tagOf[first - 1], 'toward');
}

/** "посол КНДР": a country right behind somebody's title is that one's country. */
function isSomebodys({ tagOf }: Passage, group: Group): boolean {
  return group.kind === 'states' && means(tagOf[group.first - 1], 'deputy', 'role', 'owned', 'side');
}

/** Whose thing it is: "Modi's absence", "the absence of Modi". */
export function ownerOf({ passage, clause }: Scene, cue: Tag): Found | null {
  const { groups, tagOf, items } = passage;
  for (const group of groups) {
    const isBefore = group.last <= cue.first && cue.first - group.last <= 3 && group.first >= clause.first;
    if (isBefore && group.owner && !hasVerb(passage, group.last, cue.first)) return found(group);
    const isAfter =
      group.first >= cue.last && group.first - cue.last <= 1 && group.first < clause.last && !group.nominative;
    if (isAfter && (group.first === cue.last || means(tagOf[cue.last], 'of') || items[cue.last]?.kind === 'mark')) {
      return found(group);
    }
  }
  return null;
}

/** Who speaks: "I will come", where the verb alone says so. */
export function speakerOf({ speaker, clause }: Scene): Found | null {
  return speaker ? { subjects: [speaker], negative: false, last: clause.first, kind: 'pronoun' } : null;
}

/** Whom the words before were about: "in his place". */
export function formerOf(scene: Scene, cue: Tag): Found | null {
  const named = scene.previous.length > 0 ? scene.previous : lastBefore(scene, cue.first);
  const subjects = named.length > 0 ? named : scene.discourse.topic;
  return subjects.length === 1 ? { subjects, negative: false, last: 0, kind: 'pronoun' } : null;
}

/** Whoever was named last as a subject: "A cancelled, B after a fall; his deputy comes". */
function lastBefore(scene: Scene, at: number): readonly ClaimSubject[] {
  const subjects = scene.passage.groups.filter(
    (group) =>
      group.last <= at &&
      group.kind === 'leaders' &&
      group.members.length === 1 &&
      !group.oblique &&
      !group.owner &&
      !isStandIn(scene, group),
  );
  if (subjects.length > 0 || scene.passage.groups.every((group) => group.last > at || !isStandIn(scene, group)))
    return subjects.at(-1)?.members ?? oneBefore(scene, at);
  return [];
}

/** "Kim Yong-nam came in his place", "sends its president, Droupadi Murmu, in his stead": not the one meant. */
function isStandIn({ passage, clause }: Scene, group: Group): boolean {
  const { tagOf, items } = passage;
  if (group.kind !== 'leaders') return false;
  if (group.first >= clause.first || beforeAside(passage, clause)?.first === group.first) return true;
  return items[group.first - 1]?.key === ',' && means(tagOf[group.first - 2], 'deputy', 'role');
}

/** Who does what another should have done: the stand-in, where it is a leader. */
export function standInOf(scene: Scene, cue: Tag): Found | null {
  const { passage, clause } = scene;
  const own = passage.groups.find((group) => group.first >= clause.first && group.last <= cue.first);
  const group = own ?? beforeAside(passage, clause);
  return group?.kind === 'leaders' && !group.oblique && !group.owner ? found(group) : null;
}

function hasVerb({ tagOf }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (means(tagOf[i], 'cue', 'say')) return true;
  return false;
}

function isAfterBy({ tagOf, items }: Passage, group: Group): boolean {
  const before = items[group.first - 1]?.key;
  return means(tagOf[group.first - 1], 'preposition') && before !== undefined && !means(tagOf[group.first - 1], 'of');
}

/** Whoever is named within "由陈建仁代表" is the one who is sent. */
function sendsSomebody(cue: Tag | undefined): boolean {
  return cue?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'represent') ?? false;
}

function leftActor(scene: Scene, cue: Tag): Found | 'somebody-else' | null {
  const { passage, clause, grammar } = scene;
  const { tagOf, groups } = passage;
  for (let i = cue.first - 1; i >= clause.first; i--) {
    const group = groups.find((each) => each.last === i + 1);
    if (group !== undefined && group.first >= clause.first) {
      // "代表赖清德前往": whose place is taken does not go.
      const isReplaced = grammar.unspaced === true && sendsSomebody(tagOf[group.first - 1]);
      const isSubject = !group.oblique && !group.owner && !isReplaced;
      if (isSubject && cue.first - group.last <= reachOf(scene)) return foreignOrNot(scene, group);
      if (isOffice(scene, group, cue)) return found(group);
      i = group.first;
      continue;
    }
    const tag = tagOf[i];
    if (means(tag, 'pronoun-thing')) return countryThatSpeaks(passage, i) ?? 'somebody-else';
    if (means(tag, 'pronoun-one', 'pronoun-several', 'pronoun-neither', 'pronoun-speaker')) {
      return pronounAt(scene, i) ?? 'somebody-else';
    }
    if (means(tag, 'deputy', 'others') && !isCompany(passage, tag) && !isSent(cue, tag)) return 'somebody-else';
    // "Гостей встречал Путин": the guests are whom the verb acts on.
    if (means(tag, 'people', 'nobody') && !means(tag, 'role') && !isObjectOf(cue, passage.items[i]?.key)) {
      // "is one of 26 leaders who will attend": the verb between ties the name to the people.
      if (!isOneOf(passage, clause, i) && !isCompany(passage, tag)) return 'somebody-else';
    }
  }
  return null;
}

/** "L'entourage d'Isaac Herzog a confirmé sa présence": an office says yes or no for whom it belongs to. */
function isOffice({ passage: { tagOf }, grammar }: Scene, group: Group, cue: Tag): boolean {
  const answers = cue.senses.some(
    (sense) => sense.kind === 'cue' && (sense.cue.act === 'accept' || sense.cue.act === 'decline'),
  );
  if (!answers || group.kind !== 'leaders' || group.members.length > 1) return false;
  const isSide = (tag: Tag | undefined): boolean => means(tag, 'side') && !means(tag, 'deputy');
  const before = tagOf[group.first - 1];
  if (group.owner) return isSide(tagOf[group.last]);
  return means(before, 'of') ? isSide(tagOf[group.first - 2]) : grammar.genitive === true && isSide(before);
}

/** "hatte er einen Sekretär geschickt": where the verb stands last, who is sent stands before it. */
function isSent(cue: Tag, tag: Tag | undefined): boolean {
  const sends = cue.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'represent' && sense.cue.beside);
  return sends && means(tag, 'deputy');
}

function isObjectOf(cue: Tag, key: string | undefined): boolean {
  return cue.senses.some((sense) => sense.kind === 'cue' && key !== undefined && sense.cue.beside?.includes(key));
}

/** "together with ministers", "by its ambassador": no subject. */
function isCompany({ items, tagOf }: Passage, tag: Tag | undefined): boolean {
  let at = (tag?.first ?? 0) - 1;
  while (at > 0 && means(tagOf[at], 'article', 'pronoun-possessive') && !means(tagOf[at], 'cue')) at--;
  // "Из европейских лидеров": an adjective between.
  const isAdjective = items[at]?.form === 'adjective' || (items[at]?.kind === 'word' && tagOf[at] === undefined);
  if (isAdjective && means(tagOf[at - 1], 'preposition')) at--;
  const before = tagOf[at];
  return means(before, 'preposition', 'alongside') && !means(before, 'of', 'and');
}

/** "China confirmed that it would not take part". */
function countryThatSpeaks({ groups, tagOf }: Passage, pronoun: number): Found | null {
  const country = groups.findLast((group) => group.kind === 'states' && group.last <= pronoun && !group.oblique);
  const speaks = country !== undefined && range(country.last, pronoun).some((i) => means(tagOf[i], 'say'));
  return speaks ? { ...found(country), last: pronoun + 1 } : null;
}

/** "X is the only leader who", "X is among the guests who". */
function isOneOf({ tagOf }: Passage, clause: Clause, people: number): boolean {
  for (let i = people - 1; i >= clause.first; i--) {
    if (means(tagOf[i], 'only', 'including')) return true;
    if (tagOf[i]?.senses.some((sense) => sense.kind === 'auxiliary' && sense.points === 'now')) return true;
  }
  return false;
}

function foreignOrNot({ passage: { tagOf }, clause, grammar }: Scene, group: Group): Found {
  if (means(tagOf[group.first - 1], 'pronoun-neither')) return { ...found(group), negative: true };
  // "Ni Xi ni Putin", "nicht Modi, sondern": nobody of them.
  const isAlone = grammar.negation === 'before' || grammar.concord === true;
  if (isAlone && group.first > clause.first && means(tagOf[group.first - 1], 'not'))
    return { ...found(group), negative: true };
  if (group.kind !== 'foreign') return found(group);
  const isNobody = range(clause.first, group.first).some((i) => means(tagOf[i], 'nobody', 'not'));
  return { ...found(group), negative: isNobody };
}

/** "In the first row sat Lula": something else stands first and the name right behind the verb. */
function isFronted({ passage, clause }: Scene, cue: Tag): boolean {
  const { tagOf, groups } = passage;
  const first = tagOf[clause.first];
  if (clause.first === cue.first || !means(first, 'preposition', 'toward', 'also', 'adverb', 'alongside')) return false;
  return groups.some((group) => group.first === cue.last && !group.oblique && !group.owner);
}

function rightActor(scene: Scene, cue: Tag, end: number): Found | null {
  const { passage, clause } = scene;
  for (const group of passage.groups) {
    if (group.first < cue.last || group.first >= end) continue;
    if (group.first - cue.last > reachOf(scene) || group.first < clause.first) return null;
    if (range(cue.last, group.first).some((i) => isAnotherVerb(passage.tagOf[i]))) return null;
    if (group.oblique || group.owner) continue;
    return found(group);
  }
  return null;
}

/** A cue that is a noun ("подтвердил приезд Ким") is no verb between another and its subject. */
function isAnotherVerb(tag: Tag | undefined): boolean {
  if (means(tag, 'say', 'deputy', 'others')) return true;
  return tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.who !== 'owner') ?? false;
}

/** A clause without a subject of its own goes on with the one before: "Lee was asked but decided not to go". */
function inherited(scene: Scene, cue: Tag): Found | null {
  const { passage, clause, discourse, grammar, previous } = scene;
  const resumed = resumedSubject(scene, cue) ?? subjectBehind(scene, cue);
  if (resumed) return resumed;
  const topic = topicBefore(scene, cue);
  if (topic) return topic;
  if (!isLight(passage, clause.first, cue.first) && !isFrame(scene)) return null;
  if (hasUnknownSubject(passage, clause)) return null;
  if (hidesSubject(scene, cue) || hasSubjectBehind(scene, cue)) return null;
  const wrap = (subjects: readonly ClaimSubject[]): Found | null =>
    subjects.length > 0 ? { subjects, negative: false, last: clause.first, kind: 'inherited' } : null;
  if (clause.opens === 'relative') return relativeAntecedent(scene);
  if (clause.opens === 'complement' || clause.opens === 'condition') {
    return grammar.proDrop ? wrap(soleSubject(scene)) : null;
  }
  if (clause.first === 0 || clause.opens === 'start') {
    // A government named as a place ("in Peking") is not who goes on.
    const isPerson = discourse.topic.length === 1 && discourse.topic.every((subject) => 'leader' in subject);
    return grammar.proDrop && isPerson ? wrap(discourse.topic) : null;
  }
  if (previous.length > 0) return wrap(previous);
  const group = subjectBefore(scene);
  return group ? { ...found(group), kind: 'inherited', last: clause.first } : null;
}

/** "トランプ大統領は「…」として不参加を表明した": where particles mark topics, one holds until the next. */
function topicBefore({ passage, clause, grammar }: Scene, cue: Tag): Found | null {
  if (grammar.topic === undefined || clause.first === 0) return null;
  const { groups, tagOf } = passage;
  if (range(clause.first, cue.first).some((i) => means(tagOf[i], 'topic-mark', 'people', 'nobody'))) return null;
  const marks = passage.tags.filter((tag) => tag.last <= clause.first && means(tag, 'topic-mark'));
  const mark = marks.findLast((tag) => passage.items[tag.first]?.key === 'は') ?? marks.at(-1);
  const group = groups.find((each) => mark !== undefined && (each.last === mark.last || each.last === mark.first));
  if (group === undefined || group.kind !== 'leaders' || group.owner) return null;
  return { ...found(group), kind: 'inherited', last: clause.first };
}

/** "Xi declined; Li Qiang, the premier, will go": a name that we do not know, before a remark, is the subject. */
function hasUnknownSubject(passage: Passage, clause: Clause): boolean {
  const { clauses, items, tagOf } = passage;
  if (passage.capitalNouns || clause.opens !== 'comma') return false;
  let at = clauses.indexOf(clause) - 1;
  while (at > 0 && isApposition(passage, clauses[at])) at--;
  const before = clauses[at];
  if (before === undefined || at === clauses.indexOf(clause) - 1) return false;
  const inside = items.slice(before.first, before.last);
  return inside.length > 0 && inside.every((item, i) => item.isName === true && tagOf[before.first + i] === undefined);
}

/** "fuseseră vreo treizeci de lideri": the verb's own subject behind it, though it is nobody by name. */
function hasSubjectBehind({ passage, clause, grammar }: Scene, cue: Tag): boolean {
  if (grammar.proDrop !== true || cue.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'represent'))
    return false;
  // "Na tribini su sedeli Dodik i Cvijanović": two cues share the subject that stands behind the second.
  const isNamed = passage.groups.some(
    (group) =>
      group.kind === 'leaders' &&
      group.first >= cue.last &&
      group.first < clause.last &&
      !group.oblique &&
      !group.owner,
  );
  if (isNamed) return true;
  let isInside = false;
  for (let i = cue.last; i < Math.min(clause.last, cue.last + REACH); i++) {
    const tag = passage.tagOf[i];
    if (means(tag, 'cue', 'conjunction', 'and')) return false;
    if (means(tag, 'preposition', 'of', 'toward') && !means(tag, 'article')) isInside = true;
    if (means(tag, 'people', 'foreign') || (!isInside && means(tag, 'deputy', 'others', 'nobody'))) return true;
  }
  return false;
}

/** "nach Moskau gereist": a country that belongs to the words of the cue. */
function isGoal({ passage, phrases }: Scene, cue: Tag, group: Group): boolean {
  if (group.kind !== 'states') return false;
  return [1, 2].some((length) => {
    const first = group.first - length;
    if (first < cue.first) return false;
    const [before] = tagItems(passage.items.slice(first, group.first), phrases);
    return before?.last === length && means(before, 'preposition', 'toward', 'of');
  });
}

/** "Macron, who was in Madagascar, has cut short his trip in order to attend": the clause goes on with its subject. */
function resumedSubject({ passage, clause }: Scene, cue: Tag): Found | null {
  const group = beforeAside(passage, clause);
  const hasOwn = range(clause.first, cue.first).some((i) =>
    means(passage.tagOf[i], 'people', 'others', 'deputy', 'pronoun-one', 'cue'),
  );
  return group && !hasOwn ? { ...found(group), kind: 'inherited', last: clause.first } : null;
}

/** "On his way to Moscow, Lula stopped": an adverbial at the head is about the subject behind its comma. */
function subjectBehind({ passage, clause, grammar }: Scene, cue: Tag): Found | null {
  const { clauses, groups } = passage;
  if (clause.first !== 0 || cue.first !== 0 || grammar.subject !== 'before') return null;
  const next = clauses[clauses.indexOf(clause) + 1];
  const group = groups.find((each) => each.first === next?.first && each.kind === 'leaders');
  return next?.opens === 'comma' && group && !group.oblique && !group.owner ? found(group) : null;
}

/** The name that a clause goes on with behind a remark between commas or dashes; null where none stands so. */
export function beforeAside(passage: Passage, clause: Clause): Group | null {
  const { clauses, groups } = passage;
  let at = clauses.indexOf(clause) - 1;
  const aside = clauses[at];
  if (aside === undefined) return null;
  if (isDashed(passage, aside, clause)) at--;
  else {
    if (clause.opens !== 'comma') return null;
    // ", the captain who rules the country,": an aside may have an aside of its own.
    if (aside.opens === 'relative') at--;
    while (at > 0 && isApposition(passage, clauses[at])) at--;
    if (clauses[at] === aside) return null;
  }
  const before = clauses[at];
  const group = groups.find((each) => before && each.last === before.last && each.first >= before.first);
  return group && !group.oblique && !group.owner && group.kind !== 'foreign' ? group : null;
}

/** "bombed for twelve days": an unlisted participle. */
function isParticipleAt({ items, tagOf, language }: Passage, at: number): boolean {
  const item = items[at];
  const isWord = item?.kind === 'word' && !item.capital && tagOf[at] === undefined;
  return language === 'en' && isWord && /..(?:ed|ing)$/.test(item.key);
}

/** ", on the list until July,": a remark that says something itself. */
function isListed(tag: Tag | undefined): boolean {
  return tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'list') ?? false;
}

/** ", the only Europeans but for Lukashenko," ", in a dark coat,": no verb of its own, and nobody new as a subject. */
function isApposition(passage: Passage, aside: Clause | undefined): boolean {
  const { tagOf, groups } = passage;
  if (aside?.opens !== 'comma') return false;
  const first = tagOf[aside.first];
  const opens =
    isParticipleAt(passage, aside.first) ||
    isListed(first) ||
    means(first, 'article', 'preposition', 'toward', 'pronoun-possessive', 'adverb', 'role');
  if (!opens) return false;
  const inside = tagOf.slice(aside.first, aside.last);
  if (inside.some((tag) => !isListed(tag) && means(tag, 'cue', 'auxiliary', 'say', 'deny'))) return false;
  return !groups.some(
    (group) =>
      group.first >= aside.first &&
      group.last <= aside.last &&
      group.kind !== 'states' &&
      !group.oblique &&
      !group.owner &&
      !means(tagOf[group.first - 1], 'except', 'including'),
  );
}

/** "The leaders of Vietnam -- old partners -- are in Moscow": two dashes around an aside without a verb. */
function isDashed({ items, tagOf }: Passage, aside: Clause | undefined, clause: Clause): boolean {
  if (aside === undefined || !DASH.test(items[clause.first - 1]?.key ?? '')) return false;
  if (!DASH.test(items[aside.first - 1]?.key ?? '')) return false;
  return !tagOf.slice(aside.first, aside.last).some((tag) => means(tag, 'cue', 'auxiliary', 'say'));
}

/** "saß ein Minister auf der Tribüne": the words between the parts of a cue are its subject. */
function hidesSubject({ passage, phrases }: Scene, cue: Tag): boolean {
  const sends = cue.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'represent');
  if (sends || cue.last - cue.first < 3) return false;
  const inside = passage.items.slice(cue.first + 1, cue.last - 1);
  const tags = tagItems(inside, phrases);
  return tags.some((tag) => means(tag, 'deputy', 'others', 'people', 'foreign', 'nobody'));
}

/** Forms of "who" that are subjects; elsewhere in languages with cases it is an object. */
const RELATIVE_SUBJECT =
  /^(?:котор(?:ый|ая|ое|ые)|кто|хто|ко|як(?:ий|а|е|і)|котр(?:ий|а|і)|któr(?:y|a|e|zy)|kto|кој(?:и|а|е)|koj(?:i|a|e)|ko)$/;

/** "Орбан, якого теж запрошували, …": the one before "whom". */
function relativeObject(scene: Scene): Found | null {
  const { passage, clause, grammar } = scene;
  if (clause.opens !== 'relative' || grammar.cases !== true || grammar.unspaced) return null;
  const relative = passage.tags.findLast((tag) => tag.last <= clause.first && means(tag, 'relative'));
  const word = passage.items[relative?.first ?? -1];
  return word === undefined || RELATIVE_SUBJECT.test(word.key) ? null : relativeAntecedent(scene);
}

/** The noun right before "who", if it is a name; or the name that "the only leader who" is said of. */
function relativeAntecedent({ passage, clause }: Scene): Found | null {
  const { groups, tagOf, items } = passage;
  let at = clause.first - 1;
  const skips = (i: number): boolean => means(tagOf[i], 'relative') || /^[,،，、]$/.test(items[i]?.key ?? '');
  while (at >= 0 && skips(at)) at--;
  // ", all of whom have confirmed"
  if (means(tagOf[at], 'of') && means(tagOf[at - 1], 'adverb')) for (at -= 2; at >= 0 && skips(at); ) at--;
  const group = groups.find((each) => each.first <= at && at < each.last);
  if (group) return group.owner ? null : { ...found(group), kind: 'inherited', last: clause.first };
  const named = [...groups].reverse().find((each) => each.last <= at && !each.oblique && !each.owner);
  if (named === undefined) return null;
  const between = range(named.last, at + 1);
  const ties = between.some((i) => means(tagOf[i], 'only', 'including'));
  return ties && between.length <= 14 ? { ...found(named), kind: 'inherited', last: clause.first } : null;
}

/** The subject of the nearest clause before: its first name that is no object. */
function subjectBefore({ passage, clause }: Scene): Group | null {
  for (const earlier of [...passage.clauses].reverse()) {
    if (earlier.first >= clause.first) continue;
    const groups = passage.groups.filter((group) => group.first >= earlier.first && group.first < earlier.last);
    const subject = groups.find((group) => !group.oblique && !group.owner && group.kind !== 'foreign');
    if (subject) return subject;
  }
  return null;
}

function soleSubject({ previous, passage, discourse, clause }: Scene): readonly ClaimSubject[] {
  if (previous.length === 1) return previous;
  const before = passage.groups.filter((group) => group.first < clause.first && !group.oblique && !group.owner);
  const [only] = before;
  if (only && before.length === 1) return only.members.length === 1 ? only.members : [];
  const isPerson = discourse.topic.length === 1 && discourse.topic.every((subject) => 'leader' in subject);
  return before.length === 0 && isPerson ? discourse.topic : [];
}

/** Where the verb stands last, all else comes before it: ", der an der Parade teilnimmt", "und wird am 9. Mai kommen". */
function isFrame({ grammar, clause, passage }: Scene): boolean {
  return (
    grammar.auxiliary === 'clause' && (clause.opens === 'relative' || means(passage.tagOf[clause.first], 'auxiliary'))
  );
}

/** Nothing but auxiliaries, adverbs and negations. */
function isLight(passage: Passage, from: number, to: number): boolean {
  const { tagOf, items } = passage;
  return range(from, to).every(
    (i) =>
      means(tagOf[i], 'auxiliary', 'adverb', 'also', 'not', 'look-back', 'relative', 'pronoun-object', 'only') ||
      items[i]?.kind === 'date' ||
      items[i]?.kind === 'event' ||
      items[i]?.kind === 'mark' ||
      isDestination(passage, i),
  );
}

/** "что в Москву приедет": where somebody goes may stand before the verb. */
function isDestination({ tagOf, items }: Passage, i: number): boolean {
  const isPlace = items[i]?.kind === 'country' || items[i]?.kind === 'event' || means(tagOf[i], 'goal');
  return means(tagOf[i], 'toward') || (isPlace && means(tagOf[i - 1], 'toward', 'goal'));
}

function pronounIn(
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
function pronounAt(scene: Scene, at: number): Found | null {
  const { passage, discourse, speaker } = scene;
  const tag = passage.tagOf[at];
  const wrap = (subjects: readonly ClaimSubject[], negative = false): Found | null =>
    subjects.length > 0 ? { subjects, negative, last: at + 1, kind: 'pronoun' } : null;
  if (means(tag, 'pronoun-speaker')) return speaker ? wrap([speaker]) : null;
  if (means(tag, 'pronoun-several', 'pronoun-neither')) {
    const several = severalBefore(scene, at);
    const both = means(tag, 'pronoun-neither') && several.length !== 2 ? [] : several;
    return wrap(both, means(tag, 'pronoun-neither'));
  }
  const one = oneBefore(scene, at);
  return one.length === 1 ? wrap(one) : discourse.topic.length === 1 && one.length === 0 ? wrap(discourse.topic) : null;
}

function oneBefore({ passage, previous }: Scene, at: number): readonly ClaimSubject[] {
  const named = passage.groups.filter(
    (group) => group.last <= at && group.kind === 'leaders' && group.members.length === 1,
  );
  const distinct = new Set(named.flatMap((group) => group.members.map((member) => JSON.stringify(member))));
  if (distinct.size === 1) return named[0]?.members ?? [];
  if (previous.length === 1 && distinct.size > 0) return previous;
  const subject = named.find((group) => !group.oblique);
  return distinct.size === 0 ? [] : (subject?.members ?? []);
}

function severalBefore({ passage, previous, discourse }: Scene, at: number): readonly ClaimSubject[] {
  if (previous.length > 1) return previous;
  const group = [...passage.groups].reverse().find((each) => each.last <= at && each.members.length > 1);
  if (group) return group.members;
  const singles = passage.groups.filter((each) => each.last <= at && each.kind === 'leaders');
  if (singles.length >= 2) return singles.flatMap((each) => each.members);
  // Two are meant of whom only one has been understood.
  return singles.length > 0 ? [] : discourse.several;
}

function found(group: Group): Found {
  const states = group.kind === 'states' ? { states: true as const } : {};
  return { subjects: group.members, negative: false, last: group.last, kind: group.kind, ...states };
}

function range(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let i = from; i < to; i++) numbers.push(i);
  return numbers;
}
