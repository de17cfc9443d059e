import type { ClaimSubject } from '../../types.ts';
import { beforeAside } from '../sentence/asides.ts';
import { isInfinitiveFrame } from '../sentence/infinitive-frame.ts';
import { means } from '../sentence/tags.ts';
import { SLAVIC } from '../slavic.ts';
import type { Group, Passage, Tag } from '../types.ts';
import { bareDemonym, bareTitle } from './bare-titles.ts';
import { soleSubject, subjectBefore } from './earlier-subjects.ts';
import { type Found, found, range, type Scene } from './found.ts';
import { isLight } from './light-words.ts';
import { byNationality } from './nationals.ts';
import { beforeOffice } from './office-asides.ts';
import { byOrdinal } from './ordinals.ts';
import {
  hasSubjectBehind,
  hasSubjectBetween,
  hasUnknownSubject,
  hidesSubject,
  isOfSeveral,
  isPlaceOfAnother,
} from './other-subjects.ts';
import { relativeAntecedent } from './relative-subjects.ts';

/** A clause without a subject of its own goes on with the one before: "Lee was asked but decided not to go". */
export function inherited(scene: Scene, cue: Tag): Found | null {
  const { passage, clause, discourse, grammar, previous } = scene;
  const counted = byOrdinal(scene, cue);
  if (counted) return counted;
  const head = beforeOffice(scene);
  if (head) return { ...found(head), kind: 'inherited', last: clause.first };
  const resumed = resumedSubject(scene, cue) ?? subjectBehind(scene, cue) ?? subjectAtEnd(scene, cue);
  if (resumed) return resumed;
  const list = listBetweenDashes(scene);
  if (list) return { ...found(list), kind: 'inherited', last: scene.clause.first };
  const topic = topicBefore(scene, cue);
  if (topic) return topic;
  if (isPlaceOfAnother(scene, cue) || isOfWhatFollows(scene, cue)) return null;
  const titled = bareTitle(scene, cue) ?? bareDemonym(scene, cue);
  if (titled !== undefined) return titled;
  const national = byNationality(scene, cue);
  if (national) return national;
  if (isNeuter(passage, cue)) return null;
  const isInfinitive = isInfinitiveFrame(passage, clause, cue);
  const isPlain = isLight(passage, showEnd(scene, cue), cue.first) || isAdverbial(scene, cue.first);
  const isFramed = isFrame(scene) || sharesAuxiliary(scene, cue);
  if (!isPlain && !isFramed && !isInfinitive) return null;
  if (hasUnknownSubject(passage, clause)) return null;
  if (hidesSubject(scene, cue) || hasSubjectBehind(scene, cue)) return null;
  const wrap = (subjects: readonly ClaimSubject[]): Found | null =>
    subjects.length > 0 ? { subjects, negative: false, last: clause.first, kind: 'inherited' } : null;
  if (clause.opens === 'relative') return relativeAntecedent(scene);
  if ((clause.opens === 'complement' && !isInfinitive) || clause.opens === 'condition') {
    return grammar.proDrop ? wrap(soleSubject(scene)) : null;
  }
  if (clause.first === 0 || clause.opens === 'start' || isBehindDay(scene)) {
    // "No estará. Sí confirmó Trump": another than the one before.
    if (passage.items[clause.first]?.key === 'sí') return null;
    // A government named as a place ("in Peking") is not who goes on.
    const isPerson = discourse.topic.length === 1 && discourse.topic.every((subject) => 'leader' in subject);
    return grammar.proDrop && isPerson && !isOfSeveral(passage, cue) && !isHeadingLine(passage)
      ? wrap(discourse.topic)
      : null;
  }
  if (hasSubjectBetween(passage, clause) || hasOtherInBrackets(passage, clause.first)) return null;
  if (previous.length > 0) return wrap(isOfOne(scene, cue) ? previous.slice(-1) : previous);
  const group = subjectBefore(scene);
  return group ? { ...found(group), kind: 'inherited', last: clause.first } : null;
}

/** "Очікується, що Аббас приїде", "Se espera que Petro asista": of whom it is expected, the clause behind tells. */
function isOfWhatFollows({ passage: { clauses }, clause }: Scene, cue: Tag): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  const isExpected = cue.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'expect');
  return isExpected && cue.last >= clause.last && next?.opens === 'complement';
}

/** "Turkey's foreign minister (Mr Erdogan has stayed at home) will be there": who stands in brackets is somebody else. */
function hasOtherInBrackets({ items, groups }: Passage, first: number): boolean {
  const close = [first, first - 1].find((at) => items[at]?.key === ')');
  if (close === undefined) return false;
  const open = items.findLastIndex(({ key }, i) => i < close && key === '(');
  return groups.some((group) => group.kind === 'leaders' && group.first > open && group.last < close);
}

/** "що разом із Ердоганом вирушить": where company named first ends, that is no subject. */
function companyEnd({ passage, clause, grammar }: Scene): number {
  const head = passage.tagOf[clause.first];
  const group = passage.groups.find(({ first }) => first === head?.last);
  const isCompany = grammar.cases === true && means(head, 'alongside') && group?.oblique === true;
  return isCompany ? group.last : clause.first;
}

/** "ali paradu nije gledao": behind what is watched, where a verb of watching follows. */
function showEnd(scene: Scene, cue: Tag): number {
  const end = companyEnd(scene);
  const { items, tagOf } = scene.passage;
  const isWatched = cue.senses.some(
    (sense) => sense.kind === 'cue' && (sense.cue.beside?.includes(items[end]?.key ?? '') ?? false),
  );
  return isWatched && means(tagOf[end], 'goal') ? end + 1 : end;
}

/** "Okupilo se više od 40 lidera", "собралось много гостей": of no person named before. */
function isNeuter({ items, language }: Passage, cue: Tag): boolean {
  return (
    SLAVIC.has(language) && items.slice(cue.first, cue.last).some(({ key }) => /..(?:ло|лось|лося|lo|ło)$/.test(key))
  );
}

/** "トランプ大統領は「…」として不参加を表明した": where particles mark topics, one holds until the next. */
function topicBefore({ passage, clause, grammar }: Scene, cue: Tag): Found | null {
  if (grammar.topic === undefined || clause.first === 0) return null;
  const { groups, tagOf } = passage;
  if (range(clause.first, cue.first).some((i) => means(tagOf[i], 'topic-mark', 'people', 'nobody'))) return null;
  const marks = passage.tags.filter((tag) => tag.last <= clause.first && means(tag, 'topic-mark'));
  const groupOf = (mark: Tag | undefined): Group | undefined =>
    groups.find((each) => mark !== undefined && (each.last === mark.last || each.last === mark.first));
  const topic = marks.findLast((tag) => passage.items[tag.first]?.key === 'は') ?? marks.at(-1);
  // "米国はバイデン大統領が用事のため欠席し": of a country it tells what its leader does.
  const own = groupOf(topic)?.kind === 'states' ? marks.findLast((tag) => groupOf(tag)?.kind === 'leaders') : undefined;
  const mark = own !== undefined && topic !== undefined && own.first > topic.first ? own : topic;
  const group = groupOf(mark);
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
function subjectBehind(scene: Scene, cue: Tag): Found | null {
  const { passage, clause, grammar } = scene;
  const { clauses, groups } = passage;
  const isHaving = cue.first === 1 && passage.items[0]?.key === 'having';
  if (clause.first !== 0 || (cue.first !== 0 && !isHaving) || grammar.subject !== 'before')
    return subjectAhead(scene, cue);
  const next = clauses[clauses.indexOf(clause) + 1];
  const group = groups.find((each) => each.first === next?.first && each.kind === 'leaders');
  return next?.opens === 'comma' && group && !group.oblique && !group.owner ? found(group) : null;
}

/** A sentence begins within so many words with "after", "although": "Después de", "Pese a que". */
const LONGEST_CONJUNCTION = 3;
const NOT_FINITE =
  /^(?:tras|después|depois|após|habiendo|tendo|sin|sem|invitado|convidado|invitat|sentado|așezat)$|..(?:ndo|ând|ind)$/;

/** "Tras asistir al desfile, Vučić regresó", "După ce a acceptat, Modi nu a venit": of whom the main clause is. */
function subjectAhead({ passage, clause, grammar }: Scene, cue: Tag): Found | null {
  const { clauses, groups, items } = passage;
  const isHead =
    clause.opens === 'conjunction'
      ? clause.first <= LONGEST_CONJUNCTION
      : clause.first === 0 && NOT_FINITE.test(items[cue.first]?.key ?? '');
  if (grammar.clitics !== true || !isHead || !isLight(passage, clause.first, cue.first)) return null;
  const next = clauses[clauses.indexOf(clause) + 1];
  const group = groups.find((each) => each.first === next?.first && each.kind === 'leaders');
  return next?.opens === 'comma' && group && !group.oblique && !group.owner
    ? { ...found(group), kind: 'inherited', last: clause.first }
    : null;
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

/** "NÃO VÃO": words that head a list, and no sentence. */
function isHeadingLine({ items, labels }: Passage): boolean {
  return labels.length > 0 && items.length <= LONGEST_HEADING && !/^[.!?…]$/.test(items.at(-1)?.key ?? '');
}

const LONGEST_HEADING = 5;

/** "Vineri, 9 mai, va sta în tribună": nothing but the day stands before the clause. */
function isBehindDay({ passage: { items, tagOf }, clause, grammar }: Scene): boolean {
  if (grammar.clitics !== true || clause.opens !== 'comma') return false;
  const before = items.slice(0, clause.first);
  return (
    before.some(({ kind }) => kind === 'date' || kind === 'event') &&
    before.every(
      ({ kind }, i) =>
        kind === 'date' || kind === 'event' || kind === 'mark' || means(tagOf[i], 'article', 'preposition'),
    )
  );
}

/** "hatte sich angeschlossen und seine Teilnahme abgesagt": the participle ends the clause, its auxiliary stands before. */
function sharesAuxiliary({ grammar, clause, passage }: Scene, cue: Tag): boolean {
  const { tagOf, groups, items, clauses } = passage;
  if (grammar.capitalNouns !== true || clause.opens !== 'and') return false;
  const isEnd = range(cue.last, clause.last).every((i) => items[i]?.kind === 'mark');
  // "und seinen Außenminister geschickt": who is sent is no subject.
  const sends =
    means(tagOf[clause.first], 'pronoun-possessive') &&
    cue.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'represent');
  const hasOwn = range(clause.first, clause.last).some(
    (i) =>
      means(tagOf[i], 'auxiliary', 'pronoun-one', 'pronoun-several') ||
      (!sends && means(tagOf[i], 'people', 'others', 'deputy')),
  );
  const before = clauses[clauses.indexOf(clause) - 1];
  const isNamed = groups.some(({ first, kind }) => kind !== 'states' && first >= clause.first && first < clause.last);
  const isOpen = before !== undefined && range(before.first, before.last).some((i) => means(tagOf[i], 'auxiliary'));
  return (
    isEnd &&
    isOpen &&
    !hasOwn &&
    !isNamed &&
    /^(?:ge|\p{L}+ge|be|ver)\p{L}+(?:t|en)$/u.test(items[cue.last - 1]?.key ?? '')
  );
}

/** "A et B, remplacé par sa ministre": a participle in the singular behind a list is of the last of it. */
function isOfOne({ passage, clause }: Scene, cue: Tag): boolean {
  const word = passage.items[cue.first]?.key ?? '';
  return clause.opens === 'comma' && cue.first === clause.first && (ONE[passage.language]?.test(word) ?? false);
}

const ONE: Readonly<Record<string, RegExp>> = {
  fr: /..ée?$/,
  es: /..[ai]d[oa]$/,
  pt: /..[ai]d[oa]$/,
  ro: /..[aiu]tă?$/,
};

/** Where the verb stands last, all else comes before it: ", der an der Parade teilnimmt", "und wird am 9. Mai kommen". */
function isFrame({ grammar, clause, passage }: Scene): boolean {
  return (
    grammar.auxiliary === 'clause' && (clause.opens === 'relative' || means(passage.tagOf[clause.first], 'auxiliary'))
  );
}

/** So many words may follow a preposition: "из-за кризиса с Пакистаном". */
const LONGEST_PHRASE = 3;

/** "но из-за кризиса с Пакистаном остался дома": where nouns have cases, phrases with prepositions before the verb. */
function isAdverbial({ passage, clause, grammar, previous }: Scene, to: number): boolean {
  const { tagOf, items } = passage;
  const isJoined = clause.opens === 'conjunction' || clause.opens === 'and' || clause.opens === 'comma';
  if (grammar.cases !== true || !isJoined || previous.length === 0) return false;
  let words = LONGEST_PHRASE;
  for (let i = clause.first; i < to; i++) {
    const tag = tagOf[i];
    if (means(tag, 'preposition', 'toward') && !means(tag, 'alongside', 'cue', 'according')) words = 0;
    else if (
      words < LONGEST_PHRASE &&
      (tag === undefined || items[i]?.kind === 'country') &&
      items[i]?.kind !== 'leader'
    )
      words++;
    else if (!isLight(passage, i, i + 1)) return false;
  }
  return words > 0;
}
