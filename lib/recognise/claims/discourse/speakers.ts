import type { Knowledge } from '../../types.ts';
import { clauseAt, hasObject } from '../sentence/clauses.ts';
import { means } from '../sentence/tags.ts';
import { SLAVIC } from '../slavic.ts';
import type { Clause, Group, Item, Passage, Tag } from '../types.ts';
import type { Discourse } from './memory.ts';
import type { Speaker } from './speaker.ts';
import { earlierSubject, leftOf, marksSubjects, type Range, rightOf } from './speaker-phrases.ts';

/** A speaker before a colon has no more words. */
const LONGEST_HEADING = 3;

const QUOTE = /^["“”„«»「」『』]$/;

/** Everybody whom a sentence quotes, in order. */
export function findSpeakers(passage: Passage, discourse: Discourse, knowledge: Pick<Knowledge, 'leaders'>): Speaker[] {
  const speakers: Speaker[] = [];
  const { kinds } = passage;
  const speaks = kinds.has('say') || kinds.has('deny') || kinds.has('according') || kinds.has('cue');
  for (const tag of speaks ? passage.tags : []) {
    // "ignored Seoul's hints": what is somebody's is a noun.
    if (passage.items[tag.first - 1]?.key === "'s" && !means(tag, 'according')) continue;
    const isSaying = means(tag, 'say', 'deny') || announces(tag);
    if ((!isSaying && !means(tag, 'according')) || isWhatever(passage, tag)) continue;
    const described = isSaying
      ? (leftOf(passage, tag) ??
        (marksSubjects(passage)
          ? null
          : ((isContent(passage, tag) ? null : rightOf(passage, tag)) ?? earlierSubject(passage, tag))))
      : rightOf(passage, tag);
    const teller = described === 'pronoun' ? subjectBefore(passage, tag) : null;
    if (teller !== null) {
      const name = knowledge.leaders.get(teller)?.name ?? teller;
      speakers.push({ name, leader: teller, countries: [], tag });
      continue;
    }
    if (described === 'pronoun' || (described === null && isHisWords(passage, tag))) {
      if (discourse.speaker !== null) speakers.push({ name: discourse.speaker, leader: null, countries: [], tag });
      continue;
    }
    const speaker = described === null ? null : describe(passage, described, tag, discourse, knowledge);
    if (speaker && !agrees(passage, speaker)) speakers.push(speaker);
  }
  const heading = headingSpeaker(passage, discourse, knowledge);
  const own = heading && speakers.length === 0 ? [heading] : speakers;
  const all = own.some(({ leader }) => leader !== null) ? own : [...own, ...tellerOf(passage, discourse, knowledge)];
  return all.map((speaker) => ({ ...speaker, name: discourse.fullNames.get(speaker.name) ?? speaker.name }));
}

/** "Fico odpowiedział jeszcze tego samego dnia. „Pojadę"": a quotation right behind the sentence that names who speaks. */
function tellerOf(
  { items, language }: Passage,
  { teller }: Discourse,
  knowledge: Pick<Knowledge, 'leaders'>,
): Speaker[] {
  if (teller === null || !SLAVIC.has(language) || !QUOTE.test(items[0]?.key ?? '')) return [];
  const name = knowledge.leaders.get(teller)?.name ?? teller;
  return [{ name, leader: teller, countries: [], tag: { first: 0, last: 1, senses: [] } }];
}

/** "on Tuesday said the Kazakh president will attend": whoever follows does what is said. */
function isContent({ groups, tagOf, items, language }: Passage, { first, last }: Tag): boolean {
  if (language !== 'en' || items[first - 1]?.kind !== 'date') return false;
  const group = groups.find((each) => each.first === last);
  return group !== undefined && means(tagOf[group.last], 'auxiliary', 'cue');
}

/** "will be there, whatever he says": that is not what he says. */
function isWhatever({ items, language }: Passage, { first }: Tag): boolean {
  return language === 'en' && items.slice(Math.max(0, first - 3), first).some(({ key }) => key === 'whatever');
}

/** "Putin is not coming: he told Modi so": the only leader that the sentence has named as a subject. */
function subjectBefore({ groups, language }: Passage, { first }: Tag): string | null {
  if (language !== 'en') return null;
  const subjects = groups.filter(
    (group) => group.kind === 'leaders' && group.last <= first && !group.oblique && !group.owner,
  );
  const [subject] = subjects;
  const [only] = subject?.members ?? [];
  const isOne = subjects.length === 1 && subject?.members.length === 1;
  return isOne && only !== undefined && 'leader' in only ? only.leader : null;
}

/** "KCNA confirmed Kim's attendance": the words that tell of it are words of speech. */
function announces({ senses }: Tag): boolean {
  return senses.some((sense) => sense.kind === 'cue' && sense.cue.announces === true);
}

/** "По его словам": whoever spoke before. */
const HIS = /^(?:его|ее|их|його|її|їхні\p{L}*|jego|jej|ich|niego|niej|(?:његов|њен|njegov|njen)\p{L}*)$/u;

function isHisWords({ items }: Passage, tag: Tag): boolean {
  return means(tag, 'according') && items.slice(tag.first, tag.last).some(({ key }) => HIS.test(key));
}

/** "Фицо подтвердил поездку": a leader who says yes is not quoted with it. */
function agrees({ items, clauses, groups }: Passage, { tag, leader }: Speaker): boolean {
  const clause = clauseAt(clauses, tag.first);
  if (clause === undefined || leader === null || !hasObject(items, tag, clause.first)) return false;
  return groups.some((group) => group.first >= clause.first && group.last <= clause.last && group.kind === 'leaders');
}

/** "KREMLIN: XI ACCEPTS": a short name and a colon at the head of a line. */
function headingSpeaker(passage: Passage, discourse: Discourse, knowledge: Pick<Knowledge, 'leaders'>): Speaker | null {
  const { items, tags } = passage;
  let colon = 1;
  while (colon <= LONGEST_HEADING && !/^[:：]$/.test(items[colon]?.key ?? '')) colon++;
  if (colon > LONGEST_HEADING) return null;
  const first = items[0];
  // "Germany: Chancellor Merkel arrives" is a row of a table; a capital speaks: "PYONGYANG: KIM WILL COME".
  const isCapital = first?.kind === 'country' && first.form === 'city';
  const isName = first?.kind === 'leader' || isCapital || means(passage.tagOf[0], 'side');
  // "XI JINPING: Xi will attend" is a heading; a leader speaks there only in the first person.
  if (first?.kind === 'leader' && !tags.some((each) => means(each, 'pronoun-speaker'))) return null;
  const tag = tags.find((each) => each.first === 0) ?? { first: 0, last: 1, senses: [] };
  return isName ? describe(passage, { first: 0, last: colon }, tag, discourse, knowledge) : null;
}

const OUTLET = /通讯社|媒体|传媒|电视|日报|时报|新闻网|俄媒|韩媒|日媒|美媒|港媒/;

function describe(
  passage: Passage,
  range: Range,
  tag: Tag,
  discourse: Discourse,
  knowledge: Pick<Knowledge, 'leaders'>,
): Speaker | null {
  const { items, groups, text } = passage;
  const inside = items.slice(range.first, range.last);
  // "俄罗斯卫星通讯社": a newspaper speaks for no government.
  const isOutlet = OUTLET.test(inside.map(({ key }) => key).join(''));
  const countries = isOutlet ? [] : inside.flatMap((item) => (item.kind === 'country' ? item.id.split('|') : []));
  const group = groups.find(
    // A list of speakers begins before its last comma.
    (each) => each.kind === 'leaders' && each.last > range.first && each.last <= range.last + 1,
  );
  const several = group === undefined || isOwned(passage, group, range) ? [] : leadersOf(group);
  if (several.length > 1) {
    const names = several.map((id) => knowledge.leaders.get(id)?.name ?? id);
    return { name: names.join(', '), leader: null, leaders: several, countries: [], tag };
  }
  const leader = leaderOf(group) ?? leaderMeant(passage, range, discourse);
  if (leader !== null && group && !isOwned(passage, group, range)) {
    return { name: knowledge.leaders.get(leader)?.name ?? leader, leader, countries, tag };
  }
  // "X's absence from the summit in Belem was noted": an occasion says nothing.
  const isOccasion = inside.some(({ kind }) => kind === 'event');
  if (isOccasion && !passage.tagOf.slice(range.first, range.last).some((each) => means(each, 'side', 'role')))
    return null;
  const span = properName(passage, range) ?? (hasSpeaker(passage, range) ? wholePhrase(passage, range) : null);
  return span === null ? null : { name: text.slice(span.start, span.end), leader, countries, tag };
}

function leadersOf({ members }: Group): string[] {
  return members.flatMap((member) => ('leader' in member ? [member.leader] : []));
}

function leaderOf(group: Group | undefined): string | null {
  const [only] = group?.members ?? [];
  return only !== undefined && 'leader' in only && group?.members.length === 1 ? only.leader : null;
}

/** "his office says", "the chancellery confirmed": of the one whom the sentence, or the last one, is about. */
function leaderMeant({ items, tagOf, groups }: Passage, range: Range, { topic }: Discourse): string | null {
  const isOnly = !items.slice(range.first, range.last).some(({ kind, capital }) => kind === 'country' || capital);
  let isHis = false;
  for (let i = range.first; i < range.last; i++) {
    if (means(tagOf[i], 'pronoun-possessive') || (isOnly && means(tagOf[i], 'office'))) isHis = true;
  }
  if (!isHis) return titleMeant({ items, tagOf, groups }, range);
  const named = groups.filter((group) => group.kind === 'leaders' && group.last <= range.first);
  const [only] = named.length === 0 ? topic : named.length === 1 ? (named[0]?.members ?? []) : [];
  return only !== undefined && 'leader' in only ? only.leader : null;
}

/** "President Trump will attend, the president posted": the title says who. */
function titleMeant(
  { items, tagOf, groups }: Pick<Passage, 'items' | 'tagOf' | 'groups'>,
  range: Range,
): string | null {
  const words = items.slice(range.first, range.last).map(({ key }) => key);
  const isTitle = words.length > 1 && means(tagOf[range.first], 'article') && means(tagOf[range.last - 1], 'role');
  if (!isTitle) return null;
  const title = words.slice(1).join(' ');
  const bearers = groups.filter(
    (group) =>
      group.kind === 'leaders' &&
      group.last <= range.first &&
      ` ${items
        .slice(group.first, group.last)
        .map(({ key }) => key)
        .join(' ')} `.includes(` ${title} `),
  );
  const [bearer] = bearers;
  const [only] = bearer?.members ?? [];
  return bearers.length === 1 && only !== undefined && 'leader' in only && bearer?.members.length === 1
    ? only.leader
    : null;
}

/** "Park's office", "a spokesman for Modi": the leader's side, not the leader. */
function isOwned({ tagOf }: Passage, group: Group, range: Range): boolean {
  if (group.owner || group.oblique) return true;
  for (let i = range.first; i < range.last; i++) {
    if (i >= group.first && i < group.last) continue;
    if (means(tagOf[i], 'side', 'owned')) return true;
  }
  return false;
}

/** The last run of two or more capital words that are no title: "Dmitry Peskov". */
function properName({ items, tagOf }: Passage, { first, last }: Range): { start: number; end: number } | null {
  let best: { start: number; end: number } | null = null;
  let run: Item[] = [];
  for (let i = first; i <= last; i++) {
    const item = i < last ? items[i] : undefined;
    if (
      item?.kind === 'word' &&
      item.capital &&
      !means(tagOf[i], 'role', 'side', 'article', 'deputy', 'people', 'say', 'according')
    ) {
      run.push(item);
      continue;
    }
    const [head] = run;
    const tail = run.at(-1);
    if (head && tail && run.length >= 2) best = { start: head.start, end: tail.end };
    run = [];
  }
  return best;
}

/** "which strongly denies": an adverb speaks for nobody. */
function hasSpeaker({ items, tagOf, language }: Passage, { first, last }: Range): boolean {
  if (language !== 'en') return true;
  for (let i = first; i < last; i++) {
    if (items[i]?.capital || means(tagOf[i], 'side', 'people', 'others', 'deputy', 'role', 'owned')) return true;
  }
  return false;
}

/** The phrase without articles and adverbs around it. */
function wholePhrase({ items, tagOf }: Passage, range: Range): { start: number; end: number } | null {
  let { first, last } = range;
  const isLoose = (i: number): boolean =>
    means(tagOf[i], 'article', 'adverb', 'also', 'auxiliary', 'and', 'conjunction', 'preposition', 'according') ||
    items[i]?.kind === 'date' ||
    QUOTE.test(items[i]?.key ?? '');
  while (first < last && isLoose(first)) first++;
  while (last > first && isLoose(last - 1)) last--;
  const head = items[first];
  const tail = items[last - 1];
  return head && tail && last > first ? { start: head.start, end: tail.end } : null;
}

/**
 * Who says what a clause says: the nearest speaker before it whose words these are, else one named
 * after it in the same sentence, up to a semicolon.
 */
export function speakerFor(passage: Passage, clause: Clause, speakers: readonly Speaker[]): Speaker | null {
  const before = speakers.filter(
    ({ tag }) => tag.last <= clause.first || (tag.first >= clause.first && tag.last <= clause.last),
  );
  const behind = speakers.filter((each) => !before.includes(each) && !pointsAhead(passage, each.tag));
  const candidates = [...before.reverse(), ...behind];
  return candidates.find((each) => !parted(passage, clause, each.tag)) ?? null;
}

/** How far behind its verb "that" may stand: "a anunțat miercuri că". */
const REACH_OF_THAT = 2;

/** "Modi cancelled, and Aliyev announced that he would stay": what comes first is not Aliyev's. */
function pointsAhead({ clauses }: Passage, { last }: Tag): boolean {
  return clauses.some(({ opens, first }) => opens === 'complement' && first > last && first - last <= REACH_OF_THAT);
}

function parted({ items, tagOf }: Passage, clause: Clause, tag: Tag): boolean {
  const from = Math.min(clause.last, tag.last);
  const to = Math.max(clause.first, tag.first);
  for (let i = from; i < to; i++) {
    if (/^[;；]$/.test(items[i]?.key ?? '')) return true;
    // "Peskov said A, but B": B is the reporter's again unless a quotation goes on.
    if (means(tagOf[i], 'conjunction') && tag.first < clause.first && items[i]?.key === 'but') return true;
  }
  return false;
}
