import type { Sentence } from '../../../text/sentences.ts';
import { tenuresOf } from '../../offices/tenures.ts';
import type { ClaimReading, ClaimSubject, Knowledge } from '../../types.ts';
import type { World } from '../editions/edition.ts';
import type { Editions } from '../editions/spoken-editions.ts';
import { answersWho } from '../parsers/answer.ts';
import { headingSense } from '../parsers/label.ts';
import { means } from '../sentence/tags.ts';
import type { Draft, Passage } from '../types.ts';
import type { LabelSense } from '../vocabulary.ts';
import { LONGEST_TITLE, rememberEvent } from './event-memory.ts';
import { lookedBackIn } from './looked-back.ts';
import type { Discourse } from './memory.ts';
import { placeScene, rememberSeen, rememberWhereabouts, turnScene } from './scene.ts';
import type { Speaker } from './speaker.ts';

/** A sentence that is not read at all, since nobody and nothing of ours is near. */
export function passOver(discourse: Discourse, { paragraph }: Sentence, world: World): void {
  turn(discourse, paragraph, world);
  discourse.topic = [];
  discourse.unnamed = null;
  discourse.severalAge++;
  discourse.draftsAge++;
  discourse.seenAge++;
  discourse.eventAge++;
}

function turn(discourse: Discourse, paragraph: number, world: World): void {
  if (discourse.paragraph === paragraph) return;
  const isFirst = discourse.paragraph < 0;
  discourse.paragraph = paragraph;
  if (discourse.asked?.isAnswered) discourse.asked = null;
  discourse.paragraphEvent = null;
  discourse.lookedBack = null;
  discourse.opensParagraph = false;
  discourse.sentences = 0;
  discourse.isChronicle = false;
  discourse.day = null;
  turnScene(discourse, isFirst, world);
}

/** Before a sentence is read: a new paragraph begins without an event and without places. */
export function turnParagraph(discourse: Discourse, passage: Passage, world: World): void {
  turn(discourse, passage.sentence.paragraph, world);
  if (discourse.sentences === 0) discourse.day = dayAtHead(passage);
  if (discourse.sentences === 0 && isStamped(passage)) discourse.topic = [];
  placeScene(discourse, passage);
}

/** "May 8: …", "8 May – …". */
function dayAtHead({ items: [first, second] }: Passage): string | null {
  const isDay = first?.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(first.id);
  return isDay && second?.kind === 'mark' && second.key !== ',' ? first.id : null;
}

/** "14.05 He is not coming after all": in a live report the newest stands first, and who it is has yet to be said. */
function isStamped({ text, sentence }: Passage): boolean {
  return /^\D{0,2}[0-2]?\d(?:[.:h]|时|時)[0-5]\d(?!\p{N})/u.test(text.slice(sentence.start, sentence.start + STAMP));
}

const STAMP = 10;

/** A paragraph is about an edition that its first or second sentence names. */
const OPENING = 1;

/** After a sentence is read: what the next ones may refer to. */
export function remember(
  discourse: Discourse,
  passage: Passage,
  drafts: readonly Draft[],
  speakers: readonly Speaker[],
  editions: Editions,
  knowledge: Pick<Knowledge, 'events' | 'leaders' | 'countries'>,
  claims: readonly ClaimReading[] = [],
): void {
  discourse.lookedBack = lookedBackIn(passage, discourse, editions, knowledge);
  rememberPeople(discourse, passage, drafts);
  // Of a president of today "the prime minister" is not said, whatever he once was.
  const [topic] = discourse.topic;
  const terms = topic && 'leader' in topic ? (tenuresOf(knowledge).byLeader.get(topic.leader) ?? []) : [];
  const day = editions.main?.start ?? '';
  discourse.offices = new Set(terms.flatMap(({ kind, from, to }) => (from <= day && day < to ? [kind] : [])));
  rememberCountries(discourse, passage, knowledge);
  const { paragraphEvent } = discourse;
  rememberWhereabouts(discourse, passage, editions, knowledge);
  rememberEvent(discourse, passage, editions, knowledge, claims);
  if (discourse.paragraphEvent !== paragraphEvent)
    discourse.opensParagraph = discourse.paragraphEvent !== null && discourse.sentences <= OPENING;
  rememberSeen(discourse, passage, drafts, editions, claims);
  discourse.sentences++;
  discourse.teller = speakers.find(({ leader }) => leader !== null)?.leader ?? null;
  for (const { name } of speakers) {
    discourse.speaker = name;
    const last = name.split(' ').at(-1);
    if (last !== undefined && last !== name) discourse.fullNames.set(last, name);
  }
  discourse.draftsAge++;
  if (drafts.length > 0) {
    discourse.drafts = drafts;
    discourse.draftsAge = 1;
  }
}

function rememberCountries(
  { compatriots, paragraph }: Discourse,
  { items }: Passage,
  { leaders }: Pick<Knowledge, 'leaders'>,
): void {
  for (const { kind, id } of items) {
    const country = kind === 'leader' ? leaders.get(id)?.country : undefined;
    if (country === undefined) continue;
    const known = compatriots.get(country);
    const isAnother = known === null || (known !== undefined && known.leader !== id);
    compatriots.set(country, isAnother ? null : { leader: id, paragraph });
  }
}

function rememberPeople(discourse: Discourse, passage: Passage, drafts: readonly Draft[]): void {
  const named = passage.groups.filter((group) => group.kind === 'leaders');
  const subject = named.find((group) => !group.oblique && !group.owner) ?? named[0];
  const last = drafts.at(-1);
  const said = drafts
    .filter(({ first, act }) => first === last?.first && act === last.act)
    .map((draft) => draft.subject);
  const { kinds } = passage;
  const refersBack = kinds.has('pronoun-one') || kinds.has('pronoun-possessive') || kinds.has('pronoun-object');
  if (said.length > 0) discourse.topic = said;
  else if (subject) discourse.topic = subject.members;
  else if (!refersBack && !isShortAnswer(passage, discourse)) discourse.topic = [];
  discourse.severalAge++;
  const several = severalIn(passage, said);
  if (several.length > 0) {
    discourse.several = several;
    discourse.severalAge = 1;
  }
  // "Are all the Europeans on board? They will be there": whoever it asks about.
  else if (passage.isQuestion && !kinds.has('pronoun-several')) discourse.several = [];
  const { asked } = discourse;
  const isAnswered = asked?.isWho === true && answersWho(passage).length > 0;
  discourse.asked = passage.isQuestion
    ? {
        subjects: named.flatMap((group) => group.members),
        isWho: (asksWho(passage) && !asksForStandIn(passage)) || asksAfterPeople(passage),
        says: headingSense(passage) ?? senseOfQuestion(passage) ?? (asksOn(passage) ? (asked?.says ?? null) : null),
        drafts: [],
      }
    : isAnswered
      ? { ...asked, isAnswered }
      : null;
}

function severalIn({ groups }: Passage, said: readonly ClaimSubject[]): readonly ClaimSubject[] {
  if (said.length > 1) return said;
  const named = groups.filter((group) => group.kind === 'leaders');
  const list = named.find((group) => group.members.length > 1);
  if (list) return list.members;
  return named.length > 1 ? named.flatMap((group) => group.members) : [];
}

/** "Is Orban a problem? Not this time. He will be there": whoever was asked about is still meant. */
function isShortAnswer({ items, isQuestion }: Passage, { asked }: Discourse): boolean {
  return asked !== null && !isQuestion && items.length <= LONGEST_ANSWER;
}

/** "No, not this time." has no more items. */
const LONGEST_ANSWER = 6;

/** "¿Irá algún latinoamericano?": of whom it is asked at all. */
const SOMEBODY = /^(?:algún|alguna|alguno|alguien|algum|alguma|alguém|vreun|vreo|cineva)$/;
const OF_REGION =
  /^(?:europe|latinoameric|latino-americ|african|africanos|asiátic|árab|occident|ocident|vecinos|vizinhos|vecinii|baltici|bálticos)/;

/** "Who is coming?": most languages ask with the word that opens a relative clause, German with its own. */
function asksWho({ items, kinds }: Passage): boolean {
  return kinds.has('relative') || /^we[rn]$/.test(items[0]?.key ?? '');
}

/** "And the Europeans?", "Any Africans?": who of them comes. */
function asksAfterPeople({ items, tagOf, groups, kinds }: Passage): boolean {
  if (items.length > LONGEST_TITLE || kinds.has('not') || groups.some(({ kind }) => kind === 'leaders')) return false;
  if (items.some(({ key }) => SOMEBODY.test(key))) return true;
  if (kinds.has('cue')) return false;
  return tagOf.some((tag) => means(tag, 'people', 'foreign')) || items.some(({ key }) => OF_REGION.test(key));
}

/** "Who represents India?": whoever is named behind it need not come. */
function asksForStandIn({ tags }: Passage): boolean {
  return tags.some(({ senses }) => senses.some((each) => each.kind === 'cue' && each.cue.act === 'represent'));
}

/** "Who stays away? A. Who else? B." */
function asksOn({ items, kinds }: Passage): boolean {
  return !kinds.has('cue') && items.some(({ key }) => /^(?:más|mais|altcineva|else)$/.test(key));
}

/** "Quem falta?": verbs and adjectives of absence, which need more beside them elsewhere. */
const MISSING = /^(?:falta[nm]?|faltar\S*|faltou|faltó|ausentes?|lipse\S*|absen[tțt]\S*)$/;

/** "Who stays at home?", "¿Quién no irá?", "Who was invited?": what the names behind it are said to do. */
function senseOfQuestion({ tags, items }: Passage): LabelSense | null {
  const cues = tags.flatMap(({ senses }) => senses.flatMap((each) => (each.kind === 'cue' ? [each.cue] : [])));
  const acts = new Set(cues.map(({ act }) => act));
  // "Who is off the list?"
  if (cues.some(({ act, negative }) => negative && (act === 'list' || act === 'invite'))) return 'uninvited';
  const isMissing = items.some(({ key }) => MISSING.test(key));
  if (isMissing || acts.has('stay-away') || acts.has('decline') || tags.some((tag) => means(tag, 'not')))
    return 'missing';
  if (acts.has('accept')) return 'accepted';
  if (acts.has('host')) return 'host';
  return acts.has('invite') ? 'invited' : null;
}
