import type { Discourse } from '../discourse/memory.ts';
import { areElsewhere } from '../discourse/whereabouts.ts';
import type { Draft, Group } from '../types.ts';
import type { Desk } from './desk.ts';
import type { Edition } from './edition.ts';
import { placesOf } from './places.ts';
import type { Settled } from './settle.ts';
import { opensLater } from './told-times.ts';

/** Who chairs a meeting abroad is there, and no host: "Sisi and Trump chaired the summit". */
export function asGuest(
  draft: Draft,
  settled: Settled,
  discourse: Discourse,
  { knowledge, article }: Desk,
): Settled | null {
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
  if (edition.by !== 'clause' && isReceiving(draft)) return null;
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

/** Verbs of one who has guests: those are at home, or have a table of their own. */
const RECEIVES =
  /^(?:re[cç][eo]b|recib|receiv|welcom|empf[aäi]ng|accueil|re[cç]oi|reçu|găzdui|primi|прим[аеи]|прийма|przyjm|gości|doček|acog|acolh|entertain)/;

/** "On Monday Lula receives the leaders of the G20 in Rio", in a report of another summit: he is the host of his own. */
function isReceiving({ passage, first, last }: Draft): boolean {
  return passage.items.slice(first, last).some(({ key }) => RECEIVES.test(key));
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
export function asHost({ subject, needs, passage, first }: Draft, settled: Settled, { knowledge }: Desk): Settled {
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
export function isHost(draft: Draft, { edition, reading }: Settled, { knowledge }: Desk): boolean {
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
