import type { ClaimReading, ClaimSubject } from '../types.ts';
import type { Discourse } from './discourse/memory.ts';
import { speaksFor } from './discourse/sides.ts';
import type { Speaker } from './discourse/speaker.ts';
import { speakerFor } from './discourse/speakers.ts';
import { areElsewhere } from './discourse/whereabouts.ts';
import { isOfAnotherYear } from './editions/another-year.ts';
import type { Edition } from './editions/edition.ts';
import { candidates } from './editions/editions.ts';
import { type Desk, lacksGoal, staysThere } from './editions/evidence.ts';
import { namesAnother, namesAnotherIn } from './editions/other-occasions.ts';
import { isBeforeOffice, mayMeanEarlier } from './editions/out-of-office.ts';
import { phaseOf } from './editions/phase.ts';
import { placesOf } from './editions/places.ts';
import { type Reading, statusOf } from './editions/status.ts';
import { comesAfter, isToldBefore, isYetToCome, leavesBefore, opensLater } from './editions/told-times.ts';
import { ofReplaced } from './parsers/replaced.ts';
import { representativeOf } from './parsers/stand-in.ts';
import { means } from './sentence/tags.ts';
import type { Draft, Group } from './types.ts';
import { leaderOfCountry } from './who/own-country.ts';

/**
 * Weighs a draft against the calendar: which edition, what status, who says so.
 *
 * @returns null where no edition fits, or where the words say nothing about the one that does
 */
export function claimFrom(
  given: Draft,
  speakers: readonly Speaker[],
  discourse: Discourse,
  desk: Desk,
): ClaimReading | null {
  const draft = stayingThere(inPerson(ofReplaced(given), discourse, desk), discourse, desk);
  if (comesHome(draft, speakers, desk)) return null;
  const first = settle(draft, discourse, desk);
  const guest = first && asGuest(draft, first, discourse, desk);
  const settled = guest && asHost(draft, guest, desk);
  if (
    settled === null ||
    leavesBefore(draft, settled.edition) ||
    isHost(draft, settled, desk) ||
    isTheirs(draft, settled)
  )
    return null;
  const { edition, reading } = settled;
  if (isTally(draft, reading)) return null;
  const speaker = draft.speaker === undefined ? speakerFor(draft.passage, draft.clause, speakers) : null;
  const name = draft.speaker === undefined ? speaker && nameFor(speaker, draft.subject, desk) : draft.speaker;
  const isOwnWord =
    speaker !== null && !reading.denies && isSaid(draft, speaker) && speaksFor(speaker, draft.subject, desk.knowledge);
  // Of one who has arrived nobody says yes.
  const isComing =
    (draft.act === 'come' && !(draft.journey && draft.tense === 'behind')) ||
    (draft.act === 'expect' && draft.ofNoun === true);
  const status = reading.status === 'expected' && isComing && isOwnWord ? 'accepted' : reading.status;
  const representative = representativeOf(draft, desk.knowledge);
  const scope = scopeOf(draft, edition);
  const { start, end } = draft.passage.sentence;
  return {
    subject: draft.subject,
    event: edition.event.id,
    status,
    ...(reading.denies ? { denies: true as const } : {}),
    ...(scope ? { scope } : {}),
    ...(representative ? { representative } : {}),
    speaker: name,
    start,
    end,
    text: desk.article.text.slice(start, end),
  };
}

/**
 * "Vučić je rekao da u sredu dolazi Tusk": where a leader says that others come, and not where to, they come to him.
 */
function comesHome(
  { act, journey, needs, passage, clause, subject }: Draft,
  speakers: readonly Speaker[],
  desk: Desk,
): boolean {
  if (!HERE.has(passage.language) || act !== 'come' || !journey || needs !== undefined) return false;
  if (
    placesOf(passage, clause).hasOccasion ||
    passage.items.slice(clause.first, clause.last).some(({ kind }) => kind === 'event')
  )
    return false;
  const leader = speakerFor(passage, clause, speakers)?.leader;
  if (typeof leader !== 'string' || ('leader' in subject && subject.leader === leader)) return false;
  const home = desk.knowledge.leaders.get(leader)?.country;
  const event = desk.editions.main;
  return (
    event !== null &&
    home !== undefined &&
    home !== event.country &&
    !passage.items.some(({ kind, id }) => kind === 'country' && id === event.country)
  );
}

/** Languages whose verbs of coming are told from those of going. */
const HERE: ReadonlySet<string> = new Set(['sr', 'pl', 'ru', 'uk']);

/** Of several who speak together, each by the own name. */
function nameFor({ name, leaders }: Speaker, subject: ClaimSubject, { knowledge }: Desk): string {
  const own = leaders && 'leader' in subject && leaders.includes(subject.leader) ? subject.leader : null;
  return (own && knowledge.leaders.get(own)?.name) ?? name;
}

/** Of "has declared a day of mourning and will attend" the second is nobody's word. */
function isSaid({ clause }: Draft, { tag }: Speaker): boolean {
  return clause.opens !== 'and' || tag.first >= clause.first;
}

/** Whose funeral it is. */
const OF_THE_DEAD: Readonly<Record<string, string>> = {
  'papal-funeral/2005': 'pope-john-paul-ii',
  'papal-funeral/2023': 'pope-benedict-xvi',
  'papal-funeral/2025': 'pope-francis',
  'royal-funeral/2022': 'elizabeth-ii',
};

/** Nobody comes to their own funeral, or stays away from it. */
function isTheirs({ subject }: Draft, { edition }: Settled): boolean {
  return 'leader' in subject && OF_THE_DEAD[edition.event.id] === subject.leader;
}

/** "26 foreign leaders will attend" counts; only "no foreign leaders" speaks of all of them. */
function isTally({ subject }: Draft, { status, denies }: Reading): boolean {
  return 'all' in subject && !denies && status !== 'absent' && status !== 'declined';
}

/** A leader who represents the own country comes. */
function inPerson(draft: Draft, discourse: Discourse, desk: Desk): Draft {
  const { article, knowledge, editions } = desk;
  if (draft.act !== 'represent' || !('country' in draft.subject)) return draft;
  // Whoever leads a country today may have been somebody's envoy then.
  const day = settle(draft, discourse, desk)?.edition.event.start ?? article.published ?? editions.main?.start;
  const subject = day === undefined ? null : leaderOfCountry(draft, day, knowledge, discourse.topic);
  return subject === null ? draft : { ...draft, subject, act: 'come' };
}

/** "pozostanie w Moskwie do soboty": whoever stays where it takes place is there. */
function stayingThere(draft: Draft, discourse: Discourse, desk: Desk): Draft {
  if (draft.act !== 'stay-away' || draft.negative || !HERE.has(draft.passage.language)) return draft;
  const { main } = desk.editions;
  const there: Draft = { ...draft, act: 'come', journey: true };
  const isThere = main !== null && staysThere(draft, main) && settle(there, discourse, desk)?.edition.event === main;
  return isThere ? there : draft;
}

interface Settled {
  readonly edition: Edition;
  readonly reading: Reading;
}

/** The most likely edition about which the statement makes sense. */
function settle(draft: Draft, discourse: Discourse, desk: Desk): Settled | null {
  const { article, editions, knowledge } = desk;
  const { lastEvent, paragraphEvent, eventAge, opensParagraph } = discourse;
  const background = { last: lastEvent, paragraph: paragraphEvent, isFresh: eventAge === 0 || opensParagraph };
  const pinned = draft.event === undefined ? undefined : knowledge.events.get(draft.event);
  const found = pinned
    ? [{ event: pinned, by: 'clause' as const }]
    : candidates(draft.passage, draft.clause, draft, draft.act, editions, background, article.published, knowledge);
  for (const edition of found) {
    if (editions.isAboutAnother && edition.by !== 'clause') continue;
    if (isOfAnotherOccasion(draft, edition) || isOfAnotherYear(draft, edition)) continue;
    if (staysThere(draft, edition.event) || comesAfter(draft, edition.event, article.published)) continue;
    if (isOfAnotherHost(draft, edition) || isPreferred(draft, edition)) continue;
    if (lacksGoal(draft, edition, discourse, desk)) continue;
    const phase = phaseOf(edition.event, article.published, editions.latestYear);
    const isPlan = phase !== 'before' && isToldBefore(draft, edition.event);
    const isEarlier = discourse.day !== null && discourse.day < edition.event.start;
    const isAhead = isPlan || isYetToCome(draft, article.published);
    const statement = isAhead ? { ...draft, tense: 'ahead' as const } : draft;
    const reading = statusOf(statement, isPlan || isEarlier ? 'before' : phase);
    const isAnswer = reading !== null && reading.status !== 'attended';
    if (isAnswer && edition.by === 'around' && mayMeanEarlier(draft, edition.event, editions, knowledge)) return null;
    // Whom an article names at its own event was there, a crown prince or a candidate.
    const isBackground = edition.event.id !== editions.main?.id;
    if (reading)
      return isBackground && isBeforeOffice(draft.subject, edition.event, knowledge) ? null : { edition, reading };
  }
  return null;
}

/** "Australia cancels the Quad summit after Biden pulls out": an occasion named beside it, that is none of ours. */
function isOfAnotherOccasion({ passage }: Draft, { event, by }: Edition): boolean {
  if (by === 'clause' || (by !== 'around' && passage.language === 'en')) return false;
  const { language, items, text, sentence } = passage;
  if (items.some(({ kind }) => kind === 'event')) return false;
  const words = text.slice(sentence.start, sentence.end);
  return language === 'en' ? namesAnother(words, event) : namesAnotherIn(language, words);
}

/** "plans to skip this year's meeting in favour of the summit": the one they go to. */
function isPreferred({ act, passage: { items, language } }: Draft, { event }: Edition): boolean {
  if (language !== 'en' || (act !== 'stay-away' && act !== 'decline')) return false;
  return items.some(
    ({ id }, i) => id === event.id && items.slice(Math.max(0, i - 3), i).some(({ key }) => /^favou?r$/.test(key)),
  );
}

/** "L'Élysée attend le chancelier": whom another government expects does not come to this event. */
function isOfAnotherHost({ act, needs, passage, first }: Draft, { event, by }: Edition): boolean {
  if (act !== 'expect' || needs === undefined || by === 'clause') return false;
  return passage.items.slice(0, first).some(({ kind, form, id }, i) => {
    const isGovernment = kind === 'country' && form !== 'adjective' && !means(passage.tagOf[i - 1], 'toward');
    return isGovernment && !id.split('|').includes(event.country);
  });
}

/** Who chairs a meeting abroad is there, and no host: "Sisi and Trump chaired the summit". */
function asGuest(draft: Draft, settled: Settled, discourse: Discourse, { knowledge, article }: Desk): Settled | null {
  const { edition, reading } = settled;
  if (
    reading.status !== 'host' ||
    !('leader' in draft.subject) ||
    draft.needs !== undefined ||
    (draft.tense === 'ahead' && draft.passage.language !== 'zh')
  ) {
    return settled;
  }
  const atHome = knowledge.leaders.get(draft.subject.leader)?.country === edition.event.country;
  const isAhead = article.published !== null && article.published < edition.event.start;
  if (atHome) return settled;
  if (edition.by !== 'clause' && isAtTheirOwn(draft, edition.event, discourse, knowledge)) return null;
  // "将主持签署仪式" may be anything: only who will chair the named occasion itself comes to it.
  if (draft.tense === 'ahead')
    return edition.by === 'clause' ? { edition, reading: { ...reading, status: 'expected' } } : null;
  // Nobody has attended what is yet to come; who is said to chair it then will be there.
  if (isAhead && (draft.passage.language === 'ja' || draft.tense === 'behind')) return null;
  // Chinese verbs have no time: "敲下木槌" beside "下届峰会主席国" is no word of the next one.
  if (isAhead && draft.passage.language === 'zh' && edition.by !== 'clause') return null;
  const isPlanned = isAhead || opensLater(draft.passage, draft.clause);
  return { edition, reading: { ...reading, status: isPlanned ? 'expected' : 'attended' } };
}

/** "was in Baku, where he hosted a reception": what is chaired elsewhere is another occasion. */
function isAtTheirOwn(
  { passage, clause }: Draft,
  event: Edition['event'],
  { places, hasOccasion }: Discourse,
  knowledge: Desk['knowledge'],
): boolean {
  const own = passage.clauses
    .filter(({ first }) => first <= clause.first)
    .flatMap((each) => placesOf(passage, each).toward);
  return areElsewhere(own.length > 0 || hasOccasion ? own : places, event, knowledge);
}

/** "Putin laid flowers": what the host of an event does at its scene, or whom he has with him, he does as its host. */
function asHost({ subject, needs, passage, first }: Draft, settled: Settled, { knowledge }: Desk): Settled {
  const { edition, reading } = settled;
  if (!('leader' in subject) || edition.event.host !== subject.leader) return settled;
  if (reading.status !== 'attended' || reading.denies || needs === undefined) return settled;
  if (knowledge.leaders.get(subject.leader)?.country !== edition.event.country) return settled;
  if (OF_A_LIFE.test(edition.event.series)) return settled;
  // "Xi sat beside Putin" is about the guest, and in a row ("Xi, Putin, Kim share balcony") he was there as they were.
  const own = groupOf(subject.leader, passage);
  const isActor = own?.members.length === 1 && !own.oblique && own.last <= first;
  return isActor ? { edition, reading: { ...reading, status: 'host' } } : settled;
}

/** Where a king weeps, or is crowned, he receives nobody. */
const OF_A_LIFE = /funeral|coronation|inauguration/;

/** Whom a leader is named together with, the leader included. */
function groupOf(leader: string, { groups }: Draft['passage']): Group | undefined {
  return groups.find(({ members }) => members.some((member) => 'leader' in member && member.leader === leader));
}

/** The host's own leader is at home: hosting can be said of him, or that he was there, but not that he comes. */
function isHost(draft: Draft, { edition, reading }: Settled, { knowledge }: Desk): boolean {
  const { subject } = draft;
  if ('country' in subject) return subject.country === edition.event.country;
  if (!('leader' in subject)) return false;
  const { event } = edition;
  const atHome = knowledge.leaders.get(subject.leader)?.country === event.country;
  if (reading.status === 'host') return !atHome;
  // The United Nations are nobody's home, and where the host is known, others of the country may come as guests do.
  const isHost = event.host === undefined ? event.series !== 'un-general-assembly' : event.host === subject.leader;
  if (!atHome || !isHost) return false;
  if (reading.status !== 'attended') return true;
  return (groupOf(subject.leader, draft.passage)?.members.length ?? 0) < 2;
}

/** `city` where only the place is spoken of, and nothing that happens there. */
function scopeOf(draft: Draft, edition: Edition): 'city' | undefined {
  if (draft.scope === 'city') return 'city';
  if (draft.act !== 'come' || edition.by !== 'place') return undefined;
  return placesOf(draft.passage, draft.clause).hasOccasion ? undefined : 'city';
}
