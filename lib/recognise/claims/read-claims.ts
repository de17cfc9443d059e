import type { Sentence } from '../../text/sentences.ts';
import type { ClaimReading, Knowledge, Mention } from '../types.ts';
import { claimFrom } from './claim.ts';
import { isAwayAfter, isAwayWith } from './discourse/away.ts';
import { passOver, remember, turnParagraph } from './discourse/discourse.ts';
import { headingOf, saidOfUnnamed } from './discourse/headings.ts';
import { lineTitleSense } from './discourse/line-titles.ts';
import { followLists, holdEvent, isInsideList, isMereItem, isSentFor, newLists, rowOf } from './discourse/lists.ts';
import { newDiscourse } from './discourse/memory.ts';
import { rememberScene } from './discourse/scene.ts';
import { findSpeakers } from './discourse/speakers.ts';
import type { Desk } from './editions/desk.ts';
import { editionsOf } from './editions/spoken-editions.ts';
import { claimLanguage } from './language.ts';
import { withFurtherEvents } from './parsers/further-events.ts';
import { whatIsAsked } from './parsers/short-answer.ts';
import { whetherItIsSo } from './parsers/yes-or-no.ts';
import { readPassage } from './passage.ts';
import { withoutBareAnswers } from './refiners/bare-answers.ts';
import { consistent } from './refiners/consistent.ts';
import { distinct } from './refiners/distinct.ts';
import type { Draft, LinkedArticle } from './types.ts';
import { isCorrection, understand } from './understand.ts';
import { nameForms } from './who/name-forms.ts';

/** So many sentences in a row without a leader or an event, and the next such one says nothing of either. */
const ISOLATED = 4;

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
  const language = editions.main === null ? null : claimLanguage(article.lang, article.text);
  if (language === null) return [];
  const desk: Desk = { article, editions, knowledge, deeds: language.deeds };
  const names = nameForms(knowledge);
  const discourse = newDiscourse();
  discourse.hadOccasion = editions.isAtScene;
  // Whatever else is named, a report of the day began at its scene.
  if (editions.isAtScene) {
    discourse.lastEvent = editions.main;
    discourse.sceneAge = 0;
  }
  const claims: ClaimReading[] = [];
  const weak = new Set<ClaimReading>();
  const lists = newLists();
  let asked: readonly Draft[] = [];
  let at = 0;
  let isolation = 0;
  for (const sentence of sentences) {
    const inside: Mention[] = [];
    while (at < mentions.length && (mentions[at]?.start ?? 0) < sentence.end) {
      const mention = mentions[at++];
      if (mention && mention.start >= sentence.start && mention.end <= sentence.end) inside.push(mention);
    }
    isolation = inside.some(({ kind }) => kind !== 'date') ? 0 : isolation + 1;
    if (isolation > ISOLATED && !isInsideList(lists) && discourse.asked === null) {
      passOver(discourse, sentence, knowledge);
      continue;
    }
    const passage = readPassage(article.text, sentence, inside, language, names);
    turnParagraph(discourse, passage, knowledge);
    discourse.isAway = isAwayWith(discourse, passage, editions.main, language.deeds);
    const speakers = findSpeakers(passage, discourse, knowledge);
    const row = rowOf(lists, passage, discourse.unnamed);
    holdEvent(lists, row, discourse);
    // A row that says something itself is no mere item of its list.
    const isBare = (row.drafts.length > 0 && !passage.kinds.has('cue')) || lineTitleSense(passage) !== null;
    const said = isBare ? [] : understand(passage, speakers, discourse, language, knowledge);
    const before = claims.length;
    const claim = (drafts: readonly Draft[]): void => {
      for (const draft of drafts.flatMap(withFurtherEvents)) {
        const made = claimFrom(draft, speakers, discourse, desk);
        if (made) claims.push(made);
        if (made && isDeed(draft)) weak.add(made);
      }
    };
    // What a correction takes back is kept in mind, for "He did not." to follow, and claimed by nobody.
    const isClaimed = !isCorrection(passage);
    if (isClaimed) claim(said);
    const isItem = isMereItem(row, passage, said, claims.length > before);
    if (isClaimed && (isItem || isSentFor(row, said))) claim(row.drafts);
    const drafts = isItem ? row.drafts : said;
    followLists(lists, passage, row, isItem, headingOf(passage, discourse, language), discourse.unnamed);
    discourse.unnamed = saidOfUnnamed(passage, discourse, language);
    if (passage.isQuestion) {
      const asks = understand({ ...passage, isQuestion: false }, speakers, discourse, language, knowledge);
      asked = whatIsAsked(passage, asks.length > 0 ? asks : whetherItIsSo(passage), asked);
    }
    discourse.isAway = isAwayAfter(discourse, passage, drafts, editions.main, language.deeds, knowledge);
    remember(discourse, passage, drafts, speakers, editions, knowledge, claims.slice(before));
    rememberScene(discourse, passage, claims.slice(before), desk);
    if (discourse.asked) discourse.asked = { ...discourse.asked, drafts: asked };
  }
  return distinct(withoutBareAnswers(consistent(claims, weak, discourse.elsewhere)));
}

/** "laid flowers", "sat down": of somebody who is told to be away it is told of another place. */
function isDeed({ needs, journey }: Draft): boolean {
  return needs === 'deed' || needs === 'scene' || (needs === 'day' && !journey);
}
