import type { Sentence } from '../../text/sentences.ts';
import type { ClaimReading, Knowledge, Mention } from '../types.ts';
import { claimFrom, type Desk } from './claim.ts';
import { type Discourse, newDiscourse } from './discourse.ts';
import { byDate, editionsOf } from './editions.ts';
import { type ClaimLanguage, claimLanguage } from './language.ts';
import { nameForms } from './name-forms.ts';
import { parseActor } from './parsers/actor.ts';
import { answer } from './parsers/answer.ts';
import { parseCompanions } from './parsers/companions.ts';
import { parseDelegation } from './parsers/delegation.ts';
import { parseEllipsis } from './parsers/ellipsis.ts';
import { parseEnumeration } from './parsers/enumeration.ts';
import { headingSense, listed, parseLabel } from './parsers/label.ts';
import { parseLikewise } from './parsers/likewise.ts';
import { parseObject } from './parsers/object.ts';
import type { Parser } from './parsers/parser.ts';
import { parsePeople } from './parsers/people.ts';
import { parseThwarted } from './parsers/thwarted.ts';
import { readPassage } from './passage.ts';
import { placesOf } from './places.ts';
import { absorb } from './refiners/absorb.ts';
import { applyDenials } from './refiners/deny.ts';
import { distinct } from './refiners/distinct.ts';
import { findSpeakers, type Speaker } from './speakers.ts';
import { means } from './tags.ts';
import type { Clause, Cue, Draft, Passage } from './types.ts';
import type { LabelSense } from './vocabulary.ts';

/** An article whose sentences, leaders and dates are known. */
export interface LinkedArticle {
  readonly text: string;
  readonly lang: string;
  readonly published: string | null;
  /** Ids of events that earlier parts of the same page spoke of. */
  readonly earlier?: readonly string[];
}

const PARSERS: readonly Parser[] = [parseActor, parseObject, parsePeople, parseCompanions];

/**
 * Reads what an article says of leaders and events: who was asked, who says yes, who came, who says so.
 *
 * Small parsers each know one construction and look at every cue of every sentence; refiners then
 * settle denials, repetitions, and which edition and which side of its day a statement belongs to.
 *
 * @param sentences in order, as `segment` gives them
 * @param mentions leaders, events and plain dates, sorted by start, not overlapping
 * @returns in order of the text; nothing in a language without a table, or where no event is spoken of
 */
export function readClaims(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  article: LinkedArticle,
  knowledge: Omit<Knowledge, 'lexicon'>,
): ClaimReading[] {
  const editions = editionsOf(mentions, article, knowledge);
  if (editions.main === null) return [];
  const language = claimLanguage(article.lang);
  if (language === null) return [];
  const desk: Desk = { article, editions, knowledge };
  const names = nameForms(knowledge);
  const discourse = newDiscourse();
  const claims: ClaimReading[] = [];
  let heading: LabelSense | null = null;
  let at = 0;
  for (const sentence of sentences) {
    const inside: Mention[] = [];
    while (at < mentions.length && (mentions[at]?.start ?? 0) < sentence.end) {
      const mention = mentions[at++];
      if (mention && mention.start >= sentence.start && mention.end <= sentence.end) inside.push(mention);
    }
    const passage = readPassage(article.text, sentence, inside, language, names);
    turnParagraph(discourse, sentence.paragraph);
    discourse.places = [...discourse.places, ...passage.clauses.flatMap((clause) => placesOf(passage, clause).toward)];
    const list: Draft[] = heading === null ? [] : listOf(passage, heading);
    const speakers = findSpeakers(passage, discourse, knowledge);
    const drafts = list.length > 0 ? list : understand(passage, speakers, discourse, language, knowledge);
    for (const draft of drafts) {
      const claim = claimFrom(draft, speakers, discourse, desk);
      if (claim) claims.push(claim);
    }
    heading = list.length > 0 ? heading : headingSense(passage);
    remember(discourse, passage, drafts, speakers, desk);
  }
  return distinct(claims.filter((claim) => claim !== null));
}

/** Everything that a sentence says, before it is weighed. */
function understand(
  passage: Passage,
  speakers: readonly Speaker[],
  discourse: Discourse,
  language: ClaimLanguage,
  knowledge: Desk['knowledge'],
): Draft[] {
  if (passage.isQuestion) return [];
  const label = parseLabel(passage);
  if (label.length > 0) return label;
  const speaker = speakers.map((each) => each.leader).find((leader) => leader !== null);
  const drafts: Draft[] = [];
  for (const tag of passage.tags) {
    for (const sense of tag.senses) {
      if (sense.kind !== 'cue') continue;
      const clause = passage.clauses.find((each) => each.first <= tag.first && tag.first < each.last);
      if (!clause || lacksCompany(passage, clause, sense.cue)) continue;
      const scene = {
        passage,
        clause,
        discourse,
        grammar: language.grammar,
        phrases: language.phrases,
        language,
        speaker: speaker ? { leader: speaker } : null,
        previous: drafts.at(-1) ? subjectsOfLast(drafts) : [],
        tag,
        cue: sense.cue,
      };
      for (const parse of PARSERS) drafts.push(...parse(scene));
    }
  }
  drafts.push(...parseDelegation(passage, drafts, discourse, knowledge));
  const earlier = [...(discourse.draftsAge <= 1 ? discourse.drafts : []), ...drafts];
  drafts.push(...parseEllipsis(passage, earlier), ...parseLikewise(passage, earlier));
  drafts.push(...parseThwarted(passage, drafts), ...(drafts.length === 0 ? parseEnumeration(passage) : []));
  const answers = answer(passage, drafts, discourse, knowledge);
  return applyDenials(passage, absorb(answers), speakers, discourse.draftsAge <= 1 ? discourse.drafts : []);
}

/** "eingeladen" is a passive only beside "wurde". */
function lacksCompany({ items }: Passage, clause: Clause, { beside }: Cue): boolean {
  return beside !== undefined && !items.slice(clause.first, clause.last).some((item) => beside.includes(item.key));
}

function subjectsOfLast(drafts: readonly Draft[]) {
  const last = drafts.at(-1);
  return drafts.filter((draft) => draft.first === last?.first && draft.act === last.act).map((draft) => draft.subject);
}

/** A bullet or a row under a heading: it begins with a name, or is nothing but names. */
function listOf(passage: Passage, heading: LabelSense): Draft[] {
  const [first] = passage.groups;
  const begins = first !== undefined && first.first <= 1;
  const hasCue = passage.tags.some((tag) => means(tag, 'cue', 'say')) || passage.labels.length > 0;
  return begins && !hasCue ? listed(passage, heading, 0, first.first, first.last) : [];
}

function turnParagraph(discourse: Discourse, paragraph: number): void {
  if (discourse.paragraph === paragraph) return;
  discourse.paragraph = paragraph;
  discourse.paragraphEvent = null;
  discourse.places = [];
}

/** "2005." or "2005: …" at the head of a paragraph. */
function isChronicleYear({ items }: Passage): boolean {
  const [first, second] = items;
  if (first?.kind !== 'date' || !/^\d{4}$/.test(first.id)) return false;
  return second === undefined || (second.kind === 'mark' && second.key !== ',');
}

/** What the next sentences may refer to. */
function remember(
  discourse: Discourse,
  passage: Passage,
  drafts: readonly Draft[],
  speakers: readonly Speaker[],
  { knowledge, editions }: Desk,
): void {
  const named = passage.groups.filter((group) => group.kind === 'leaders');
  const subject = named.find((group) => !group.oblique && !group.owner) ?? named[0];
  const ofDrafts = subjectsOfLast(drafts);
  if (ofDrafts.length > 0) discourse.topic = ofDrafts;
  else if (subject) discourse.topic = subject.members;
  else if (!passage.tags.some((tag) => means(tag, 'pronoun-one', 'pronoun-possessive', 'pronoun-object')))
    discourse.topic = [];
  const several = named.find((group) => group.members.length > 1);
  if (ofDrafts.length > 1) discourse.several = ofDrafts;
  else if (several) discourse.several = several.members;
  else if (named.length > 1) discourse.several = named.flatMap((group) => group.members);
  const speaker = speakers.at(-1);
  if (speaker) discourse.speaker = speaker.name;
  if (drafts.length > 0) {
    discourse.drafts = drafts;
    discourse.draftsAge = 1;
  } else discourse.draftsAge++;
  const event = [...passage.items].reverse().find((item) => item.kind === 'event');
  const known = event ? (knowledge.events.get(event.id) ?? null) : null;
  const dated = known ?? (isChronicleYear(passage) ? byDate(passage.items, editions) : null);
  if (dated) discourse.paragraphEvent = dated;
  if (known) {
    discourse.lastEvent = known;
    discourse.paragraphEvent = known;
  }
  const isWho = passage.tags.some((tag) => means(tag, 'relative'));
  discourse.asked = passage.isQuestion ? { subjects: named.flatMap((group) => group.members), isWho } : null;
}
