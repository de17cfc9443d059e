import type { ClaimSubject } from '../../types.ts';
import { beforeAside, isApposition } from '../sentence/asides.ts';
import { isInfinitiveFrame } from '../sentence/infinitive-frame.ts';
import { means, tagItems } from '../sentence/tags.ts';
import type { Clause, Group, Passage, Tag } from '../types.ts';
import { type Found, found, REACH, range, type Scene } from './found.ts';

/** A clause without a subject of its own goes on with the one before: "Lee was asked but decided not to go". */
export function inherited(scene: Scene, cue: Tag): Found | null {
  const { passage, clause, discourse, grammar, previous } = scene;
  const resumed = resumedSubject(scene, cue) ?? subjectBehind(scene, cue) ?? subjectAtEnd(scene, cue);
  if (resumed) return resumed;
  const list = listBetweenDashes(scene);
  if (list) return { ...found(list), kind: 'inherited', last: scene.clause.first };
  const topic = topicBefore(scene, cue);
  if (topic) return topic;
  if (isPlaceOfAnother(scene, cue)) return null;
  const titled = bareTitle(scene, cue);
  if (titled) return titled;
  const isInfinitive = isInfinitiveFrame(passage, clause, cue);
  if (!isLight(passage, companyEnd(scene), cue.first) && !isFrame(scene) && !isInfinitive) return null;
  if (hasUnknownSubject(passage, clause)) return null;
  if (hidesSubject(scene, cue) || hasSubjectBehind(scene, cue)) return null;
  const wrap = (subjects: readonly ClaimSubject[]): Found | null =>
    subjects.length > 0 ? { subjects, negative: false, last: clause.first, kind: 'inherited' } : null;
  if (clause.opens === 'relative') return relativeAntecedent(scene);
  if ((clause.opens === 'complement' && !isInfinitive) || clause.opens === 'condition') {
    return grammar.proDrop ? wrap(soleSubject(scene)) : null;
  }
  if (clause.first === 0 || clause.opens === 'start') {
    // A government named as a place ("in Peking") is not who goes on.
    const isPerson = discourse.topic.length === 1 && discourse.topic.every((subject) => 'leader' in subject);
    return grammar.proDrop && isPerson && !isHeadingLine(passage) ? wrap(discourse.topic) : null;
  }
  if (hasSubjectBetween(passage, clause)) return null;
  if (previous.length > 0) return wrap(previous);
  const group = subjectBefore(scene);
  return group ? { ...found(group), kind: 'inherited', last: clause.first } : null;
}

const AT = /^(?:на|в|во|у|na|u|v|w)$/;

/** "Na samitu će učestvovati 20 lidera": a place before a verb of its own is nobody's who was spoken of before. */
function isPlaceOfAnother({ passage, clause, grammar }: Scene, cue: Tag): boolean {
  if (grammar.cases !== true || !AT.test(passage.items[cue.first]?.key ?? '')) return false;
  return passage.tags.some(
    (tag) =>
      tag.first >= clause.first &&
      tag.last <= clause.last &&
      tag.first !== cue.first &&
      tag.senses.some((sense) => sense.kind === 'cue' && sense.cue.who === undefined),
  );
}

/** "що разом із Ердоганом вирушить": where company named first ends, that is no subject. */
function companyEnd({ passage, clause, grammar }: Scene): number {
  const head = passage.tagOf[clause.first];
  const group = passage.groups.find(({ first }) => first === head?.last);
  const isCompany = grammar.cases === true && means(head, 'alongside') && group?.oblique === true;
  return isCompany ? group.last : clause.first;
}

/** "La mandataria viajará a Belém": an office without a name or a country is whoever the sentence before was about. */
function bareTitle({ passage, clause, grammar, discourse }: Scene, cue: Tag): Found | null {
  const { tagOf, items, groups } = passage;
  if (!TITLED.has(passage.language) || grammar.clitics !== true || clause.opens !== 'start') return null;
  const head = means(tagOf[clause.first], 'article') ? clause.first + 1 : clause.first;
  const title = tagOf[head];
  if (title === undefined || !means(title, 'role') || !OFFICE.test(items[head]?.key ?? '')) return null;
  const isAlone =
    !groups.some((group) => group.first < cue.first && group.kind !== 'states') &&
    isLight(passage, title.last, cue.first) &&
    !range(title.last, cue.first).some((i) => items[i]?.kind === 'country');
  const [topic, ...others] = discourse.topic;
  if (!isAlone || topic === undefined || others.length > 0 || !('leader' in topic)) return null;
  return { subjects: [topic], negative: false, last: cue.first, kind: 'inherited' };
}

const TITLED: ReadonlySet<string> = new Set(['fr', 'es', 'pt', 'ro']);
/** Words for a head of state or government that is meant by them alone. */
const OFFICE =
  /^(?:president[ea]|présidente?|președintel[e]|președinta|mandatari[oa]|jefe|jefa|chefe|chef|cheffe|șeful|șefa|premier|premierul|premiê|primer|primeiro-ministro|prim-ministrul|canciller|chancelier|cancelarul|líder|liderul|dirigente|gobernante|governante)$/;

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

const DASH = /^(?:--|[—–-])$/;

/** "seven countries — A, B and C — will send ministers": those named in the remark. */
function listBetweenDashes({ passage, clause }: Scene): Group | null {
  const { clauses, items, groups, tagOf } = passage;
  const aside = clauses[clauses.indexOf(clause) - 1];
  const before = clauses[clauses.indexOf(clause) - 2];
  if (aside === undefined || before === undefined || !means(tagOf[clause.first], 'auxiliary', 'cue')) return null;
  if (!DASH.test(items[clause.first - 1]?.key ?? '') || !DASH.test(items[aside.first - 1]?.key ?? '')) return null;
  if (tagOf.slice(before.first, before.last).some((tag) => means(tag, 'cue', 'auxiliary', 'say'))) return null;
  return groups.find((group) => group.first === aside.first && !group.oblique && !group.owner) ?? null;
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

/**
 * "A and B will be there, prominent leaders of other countries, such as C, are not": people without a verb of their
 * own in a clause between are the subject of what follows behind their remark.
 */
function hasSubjectBetween(
  { clauses, tagOf, groups, items, capitalNouns, language }: Passage,
  clause: Clause,
): boolean {
  if (language !== 'en' || clause.opens !== 'comma' || !means(tagOf[clause.first], 'auxiliary', 'not')) return false;
  let head: Clause | undefined;
  for (let at = clauses.indexOf(clause) - 1; at > 0; at--) {
    const { first, last, opens } = clauses[at] ?? clause;
    if (opens !== 'comma' || tagOf.slice(first, last).some((tag) => means(tag, 'cue', 'auxiliary', 'say'))) break;
    head = clauses[at];
    if (tagOf.slice(first, last).some((tag) => means(tag, 'people', 'foreign')) && !isRemark(tagOf[first])) return true;
  }
  // "although X has withdrawn, the first lady, Y, has confirmed": whoever is named first of all behind the last verb.
  if (head === undefined || head === clauses[clauses.indexOf(clause) - 1]) return false;
  const { first, last } = head;
  const isNamed = groups.some((group) => group.first >= first && group.last <= last && group.kind === 'leaders');
  const isOther = means(tagOf[items[first] && means(tagOf[first], 'article') ? first + 1 : first], 'deputy', 'others');
  return !capitalNouns && !isNamed && isOther;
}

function isRemark(tag: Tag | undefined): boolean {
  return means(tag, 'including', 'alongside', 'except', 'preposition', 'relative', 'article', 'only');
}

/** A verb, an article, its subject. */
const NEXT = 2;

/** "fuseseră vreo treizeci de lideri": the verb's own subject behind it, though it is nobody by name. */
function hasSubjectBehind({ passage, clause, grammar }: Scene, cue: Tag): boolean {
  // French "viendra le vice-président" too, where nothing stands between.
  const isFree = grammar.proDrop === true || (grammar.clitics === true && means(passage.tagOf[cue.last], 'article'));
  if (!isFree || cue.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'represent')) return false;
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
  const reach = grammar.proDrop ? REACH : NEXT;
  for (let i = cue.last; i < Math.min(clause.last, cue.last + reach); i++) {
    const tag = passage.tagOf[i];
    if (means(tag, 'cue', 'conjunction', 'and')) return false;
    if (means(tag, 'alongside') || (means(tag, 'preposition', 'of', 'toward') && !means(tag, 'article')))
      isInside = true;
    // "يأتي غياب الملك": what comes is the noun.
    if (i === cue.last && grammar.verbFirst === true && means(tag, 'owned')) return true;
    if (means(tag, 'people', 'foreign') || (!isInside && means(tag, 'deputy', 'others', 'nobody'))) return true;
  }
  return false;
}

/** "Macron, who was in Madagascar, has cut short his trip in order to attend": the clause goes on with its subject. */
export function resumedSubject({ passage, clause }: Scene, cue: Tag): Found | null {
  const group = beforeAside(passage, clause);
  const hasOwn = range(clause.first, cue.first).some((i) =>
    means(passage.tagOf[i], 'people', 'others', 'deputy', 'pronoun-one', 'cue'),
  );
  if (!group || hasOwn) return null;
  return { ...found(group), subjects: withNor(passage, group), kind: 'inherited', last: clause.first };
}

/** "Ni A, visé par un mandat, ni B, demeuré chez lui, n'ont fait le voyage": whoever else the verb denies it of. */
function withNor({ groups, items }: Passage, group: Group): readonly ClaimSubject[] {
  const isNor = ({ first }: Group): boolean =>
    [items[first - 1], items[first - 2]].some((item) => /^(?:ni|nem|nici)$/.test(item?.key ?? ''));
  const all = isNor(group) ? groups.filter((each) => each.first <= group.first && isNor(each)) : [group];
  return all.flatMap(({ members }) => members);
}

/** "On his way to Moscow, Lula stopped": an adverbial at the head is about the subject behind its comma. */
function subjectBehind({ passage, clause, grammar }: Scene, cue: Tag): Found | null {
  const { clauses, groups } = passage;
  if (clause.first !== 0 || cue.first !== 0 || grammar.subject !== 'before') return null;
  const next = clauses[clauses.indexOf(clause) + 1];
  const group = groups.find((each) => each.first === next?.first && each.kind === 'leaders');
  return next?.opens === 'comma' && group && !group.oblique && !group.owner ? found(group) : null;
}

/** "También aterrizó, cuando ya nadie lo esperaba, X.": behind an aside the subject ends the sentence. */
function subjectAtEnd({ passage, clause, grammar }: Scene, cue: Tag): Found | null {
  if (grammar.proDrop !== true || grammar.unspaced || clause.first !== 0) return null;
  const { clauses, groups, items, tagOf } = passage;
  const end = clauses.at(-1);
  if (end === undefined || end.opens !== 'comma' || clauses.indexOf(end) < 2) return null;
  const aside = clauses[clauses.indexOf(clause) + 1];
  if (aside?.opens !== 'conjunction' || clauses.indexOf(end) !== clauses.indexOf(aside) + 1) return null;
  const group = groups.find((each) => each.first === end.first && each.kind === 'leaders');
  const isAll = group !== undefined && items.slice(group.last, end.last).every(({ kind }) => kind === 'mark');
  const isBare = range(cue.last, clause.last).every(
    (i) => means(tagOf[i], 'adverb', 'also') || items[i]?.kind === 'mark',
  );
  return group && isAll && isBare && !group.oblique && !group.owner ? found(group) : null;
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
export function relativeObject(scene: Scene): Found | null {
  const { passage, clause, grammar } = scene;
  if (clause.opens !== 'relative' || grammar.cases !== true || grammar.unspaced) return null;
  const relative = passage.tags.findLast((tag) => tag.last <= clause.first && means(tag, 'relative'));
  const word = passage.items[relative?.first ?? -1];
  return word === undefined || RELATIVE_SUBJECT.test(word.key) ? null : relativeAntecedent(scene);
}

const AMONG = /^(?:среди|числе|among|wśród|gronie|parmi|unter|entre|printre|među|међу|серед|spośród|بين|ضمن)$/;

const WHO = /^(?:الذي|التي|котор(?:ый|ая)|як(?:ий|а)|котр(?:ий|а)|któr[ya]|der|welcher)$/;
/** Serbian "koji" is one or several: the verb behind it tells. */
const KOJI = /^(?:који|koji)$/;
const IS = /^(?:је|je|није|nije)$/;

/** Whether "who" is said of one only, the last of several: "between Xi and Biden, who has confirmed". */
function isOneWho({ items, tagOf }: Pick<Passage, 'items' | 'tagOf'>, first: number): boolean {
  const at = means(tagOf[first], 'relative') ? first : first - 1;
  const word = items[at]?.key ?? '';
  return WHO.test(word) || (KOJI.test(word) && IS.test(items[at + 1]?.key ?? ''));
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
  // "will be among the leaders who come": whoever is told to be one of them.
  if (group && group.kind !== 'foreign') {
    if (group.owner) return null;
    const who = found(group);
    const subjects = isOneWho({ items, tagOf }, clause.first) ? who.subjects.slice(-1) : who.subjects;
    return { ...who, subjects, kind: 'inherited', last: clause.first };
  }
  const named = [...groups].reverse().find((each) => each.last <= at && !each.oblique && !each.owner);
  if (named === undefined) return null;
  const between = range(named.last, at + 1);
  const ties = between.some((i) => means(tagOf[i], 'only', 'including') || AMONG.test(items[i]?.key ?? ''));
  return ties && between.length <= 14 ? { ...found(named), kind: 'inherited', last: clause.first } : null;
}

/** The subject of the nearest clause before: its first name that is no object. */
function subjectBefore({ passage, clause }: Scene): Group | null {
  for (const earlier of [...passage.clauses].reverse()) {
    if (earlier.first >= clause.first) continue;
    const groups = passage.groups.filter((group) => group.first >= earlier.first && group.first < earlier.last);
    const subject = groups.find(
      (group) =>
        !group.oblique &&
        !group.owner &&
        group.kind !== 'foreign' &&
        !isWhereTo(passage, group) &&
        !isReplaced(passage, group),
    );
    if (subject) return subject;
  }
  return null;
}

/** "veio a Lisboa e não participou": where to, and not who. */
function isWhereTo({ tagOf, items }: Passage, { kind, first }: Group): boolean {
  return kind === 'states' && items[first]?.form === 'city' && means(tagOf[first - 1], 'toward');
}

/** "نيابة عن الرئيس A": whose place is taken does not go on. */
function isReplaced({ tagOf }: Passage, { first }: Group): boolean {
  return (
    tagOf[first - 1]?.senses.some(
      (sense) => sense.kind === 'cue' && sense.cue.act === 'represent' && sense.cue.who === 'object',
    ) ?? false
  );
}

/** Who alone is the subject of the verb of speech right before a clause. */
function whoSays({ clauses, groups, tagOf }: Passage, clause: Clause): Group | null {
  for (let at = clauses.indexOf(clause) - 1; at >= 0; at--) {
    const { first, last } = clauses[at] ?? clause;
    const [only, ...others] = groups.filter(
      (group) =>
        group.first >= first && group.last <= last && !group.oblique && !group.owner && group.kind === 'leaders',
    );
    if (only) return others.length === 0 && tagOf.slice(first, last).some((tag) => means(tag, 'say')) ? only : null;
    if (last - first > LONGEST_OF_SPEECH) return null;
  }
  return null;
}

/** So many items may stand between a verb of speech and what is said: "su", "u utorak". */
const LONGEST_OF_SPEECH = 4;

/** "NÃO VÃO": words that head a list, and no sentence. */
function isHeadingLine({ items, labels }: Passage): boolean {
  return labels.length > 0 && items.length <= LONGEST_HEADING && !/^[.!?…]$/.test(items.at(-1)?.key ?? '');
}

const LONGEST_HEADING = 5;

/** "Hamas a confirmat că nu va participa": whoever says so of themselves, by a name that we do not know. */
function isSaidByAnother({ passage, clause }: Scene): boolean {
  const { items, tagOf, clauses } = passage;
  const before = clauses[clauses.indexOf(clause) - 1];
  if (clause.opens !== 'complement' || before === undefined) return false;
  const verb = tagOf.slice(before.first, before.last).findIndex((tag) => means(tag, 'say'));
  if (verb < 0 || tagOf.slice(before.first, before.last).some((tag) => means(tag, 'side', 'owned'))) return false;
  const speaker = before.first + verb - 1;
  return speaker >= before.first && items[speaker]?.isName === true && tagOf[speaker] === undefined;
}

function soleSubject(scene: Scene): readonly ClaimSubject[] {
  const { previous, passage, discourse, clause, grammar } = scene;
  if (isSaidByAnother(scene)) return [];
  if (previous.length === 1) return previous;
  // "a Kišida i Obrador su izvestili da neće doći": whoever says so in the clause right before.
  const near = grammar.cases === true ? whoSays(passage, clause) : null;
  if (near) return near.members;
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
