import type { Knowledge } from '../types.ts';
import { isChronicleYear } from './discourse/event-memory.ts';
import type { Discourse } from './discourse/memory.ts';
import type { Speaker } from './discourse/speaker.ts';
import type { ClaimLanguage } from './language.ts';
import { parseActor } from './parsers/actor.ts';
import { parseAmong, parseIdentity } from './parsers/among.ts';
import { answer } from './parsers/answer.ts';
import { parseAppositive } from './parsers/appositive.ts';
import { parseAtTheirSide, parseVerbless } from './parsers/at-their-side.ts';
import { parseBystanders } from './parsers/bystanders.ts';
import { parseCaption } from './parsers/caption.ts';
import { parseCompanions } from './parsers/companions.ts';
import { parseCounted } from './parsers/counted.ts';
import { parseDelegation } from './parsers/delegation.ts';
import { parseEllipsis } from './parsers/ellipsis.ts';
import { parseEnumeration } from './parsers/enumeration.ts';
import { parseExamples } from './parsers/examples.ts';
import { parseFigures } from './parsers/figures.ts';
import { parseGapping } from './parsers/gapping.ts';
import { parseGuestsBehind } from './parsers/guests-behind.ts';
import { parseLabel } from './parsers/label.ts';
import { parseLikewise } from './parsers/likewise.ts';
import { parseListWithRemarks } from './parsers/list-with-remarks.ts';
import { parseListedCountries } from './parsers/listed-countries.ts';
import { parseObject } from './parsers/object.ts';
import type { Construction, Parser } from './parsers/parser.ts';
import { parsePeople } from './parsers/people.ts';
import { parseResumedList } from './parsers/resumed-list.ts';
import { parseRoll } from './parsers/roll.ts';
import { parseRollOfModified } from './parsers/roll-of-modified.ts';
import { parseRows } from './parsers/rows.ts';
import { parseShortAnswer } from './parsers/short-answer.ts';
import { parseSpreadList } from './parsers/spread-list.ts';
import { parseAlso, parseThey } from './parsers/they.ts';
import { parseButNot, parseElsewhere, parseThwarted } from './parsers/thwarted.ts';
import { parseChronicle, parseLeftOut, parseNobody } from './parsers/verbless.ts';
import { absorb } from './refiners/absorb.ts';
import { applyDenials } from './refiners/deny.ts';
import { leaveGivenUp } from './refiners/given-up.ts';
import { leaveSideOccasions } from './refiners/side-occasions.ts';
import { cuesOf } from './sentence/cues.ts';
import { deedsOf, inversionsOf } from './sentence/deeds.ts';
import { isMeanwhile } from './sentence/shaped-deeds.ts';
import { SLAVIC } from './slavic.ts';
import type { Clause, Cue, Draft, Passage, Tag } from './types.ts';
import { isMet } from './who/company.ts';

const PARSERS: readonly Parser[] = [
  parseActor,
  parseAppositive,
  parseObject,
  parsePeople,
  parseListedCountries,
  parseCompanions,
  parseAtTheirSide,
  parseAmong,
  parseIdentity,
  parseExamples,
  parseCounted,
  parseSpreadList,
  parseListWithRemarks,
];

/** Everything that a sentence says, before it is weighed against the calendar. */
export function understand(
  passage: Passage,
  speakers: readonly Speaker[],
  discourse: Discourse,
  language: ClaimLanguage,
  knowledge: Pick<Knowledge, 'leaders'>,
): Draft[] {
  const asksWhy = passage.isQuestion && passage.kinds.has('reason');
  if (passage.isQuestion && !asksWhy) return [];
  const isAnswer = discourse.asked !== null && discourse.asked.drafts.length > 0;
  if (!isAnswer && saysNothing(passage)) return [];
  const label = parseLabel(passage);
  if (label.length > 0) return label;
  const speaker = speakers.map((each) => each.leader).find((leader) => leader !== null);
  const drafts: Draft[] = [];
  const { grammar, phrases } = language;
  const base = { passage, discourse, grammar, phrases, language, speaker: speaker ? { leader: speaker } : null };
  const cues = [...cuesOf(passage)].filter(([, , cue]) => !isElsewhere(passage, cue, language));
  for (const [tag, clause, given] of [
    ...cues,
    ...deedsOf(passage, language, isAtScene(discourse, passage.language)),
    ...inversionsOf(passage, language),
  ]) {
    const cue = inTenseBefore(passage, tag, clause, given);
    const construction: Construction = {
      ...base,
      clause,
      previous: previousIn(drafts, passage, clause, tag),
      tag,
      cue,
    };
    for (const parse of PARSERS) drafts.push(...parse(construction));
  }
  if (grammar.subject === 'before')
    drafts.push(
      ...(grammar.unspaced ? parseRollOfModified : parseRoll)(
        passage,
        cues.map(([tag, clause, cue]) => ({ tag, clause, cue })),
        base,
      ),
    );
  const recent = discourse.draftsAge <= 1 ? discourse.drafts : [];
  drafts.push(...parseDelegation(passage, drafts, discourse, knowledge));
  const earlier = [...recent, ...drafts];
  drafts.push(...parseEllipsis(passage, earlier, discourse), ...parseLikewise(passage, earlier));
  drafts.push(...parseGapping(passage, drafts), ...parseLeftOut(passage, drafts));
  if (grammar.verbFirst === true) drafts.push(...parseResumedList(passage, drafts));
  drafts.push(
    ...parseThwarted(passage, drafts),
    ...parseElsewhere(passage, drafts),
    ...parseButNot({ passage, scene: language.deeds?.scene }, drafts),
    ...(drafts.every(({ act }) => act === 'host') ? parseEnumeration(passage, language.deeds?.scene) : []),
  );
  // A place of the scene tells itself where it is.
  const isNamed = SLAVIC.has(passage.language) && (discourse.hasOccasion || discourse.hadOccasion);
  if (isNamed || isAtScene(discourse, passage.language)) drafts.push(...parseVerbless({ passage, language }, drafts));
  // "Printre aceștia se află A": where they are, the verb alone does not say.
  const isRoll = passage.language === 'en' && passage.items[0]?.key === 'among' && passage.items[1]?.key === 'them';
  if (drafts.every(({ needs, clause }) => needs === 'goal' || (isRoll && clause.opens === 'relative')))
    drafts.push(...parseThey(passage, discourse.unnamed));
  if (drafts.every(({ needs }) => needs === 'deed')) drafts.push(...parseFigures(passage, language.deeds?.scene));
  if (drafts.length === 0) drafts.push(...parseAlso(passage, recent));
  if (drafts.every(({ needs }) => needs === 'deed')) drafts.push(...parseCaption(passage, language.deeds?.scene));
  drafts.push(...parseRows(passage, drafts, discourse.hasOccasion || discourse.hadOccasion));
  drafts.push(...parseGuestsBehind(passage, drafts));
  drafts.push(...parseBystanders(passage, drafts, discourse.hasOccasion || discourse.hadOccasion));
  const isChronicle = discourse.isChronicle || isChronicleYear(passage);
  // "2015: Xi, Castro; Merkel did not come".
  // A weak deed leaves it to the year at the head what the row tells.
  const next = drafts.find(({ needs }) => needs !== 'deed')?.clause;
  const isHead =
    drafts.every(({ needs }) => needs === 'deed') || (next !== undefined && passage.items[next.first - 1]?.key === ';');
  // "No A, no B: the democracies kept away".
  const colon = passage.items.findIndex(({ key }) => key === ':');
  if (drafts.every(({ first }) => colon > 0 && first > colon)) drafts.push(...parseNobody(passage));
  if (isHead) drafts.push(...parseChronicle(passage, isChronicle, next?.first));
  if (drafts.length === 0) drafts.push(...parseShortAnswer(passage, discourse));
  return applyDenials(
    passage,
    absorb(answer(passage, leaveGivenUp(leaveSideOccasions(drafts)), discourse, knowledge), knowledge),
    speakers,
    recent,
  );
}

const AMONG_THEM = /^(?:среди|серед|међу|među|wśród)$/;

/** "Učestvovaće 20 lidera, a među njima i X": those named are said to do what the verb before says, at its time. */
function inTenseBefore({ items, tagOf }: Passage, tag: Tag, clause: Clause, cue: Cue): Cue {
  if (cue.inverted !== true || cue.tense !== 'now' || !AMONG_THEM.test(items[tag.first]?.key ?? '')) return cue;
  const isAhead = tagOf
    .slice(0, clause.first)
    .some((each) =>
      each?.senses.some(
        (sense) =>
          (sense.kind === 'auxiliary' && sense.points === 'ahead') ||
          (sense.kind === 'cue' && sense.cue.act === 'come' && sense.cue.tense === 'ahead'),
      ),
    );
  return isAhead ? { ...cue, tense: 'ahead' } : cue;
}

/** Languages whose reports are told to be at the scene until they leave it. */
const STAYS: ReadonlySet<string> = new Set(['ar', 'ja', 'zh']);

/** "石破首相は街頭に立った": what is told to play elsewhere is not done at the scene, whatever the verb. */
function isElsewhere(passage: Passage, { act, needs }: Cue, { deeds, grammar }: ClaimLanguage): boolean {
  const isWeak = (act === 'come' || act === 'greet') && (needs === 'day' || needs === 'scene');
  if (!isWeak || !deeds?.shapes || !(grammar.unspaced || grammar.verbFirst)) return false;
  return isMeanwhile(passage, { first: 0, last: passage.items.length }, deeds.shapes);
}

/** A report that was at the scene so few sentences ago is still there. */
const LINGERS = 2;

/** Whether the last sentences had somebody or something of the scene; an occasion that is only named is none. */
function isAtScene({ hasOccasion, hadOccasion, sceneAge, drafts, draftsAge }: Discourse, language: string): boolean {
  return (
    sceneAge <= LINGERS ||
    // Where it has left the scene, `isAway` tells.
    ((hasOccasion || hadOccasion) && STAYS.has(language)) ||
    (draftsAge <= 1 && drafts.some(({ act, negative }) => act === 'come' && !negative))
  );
}

/** Names nobody and has no verb of ours: most sentences of a long article. */
function saysNothing({ kinds, groups, labels }: Passage): boolean {
  const refersBack = kinds.has('pronoun-one') || kinds.has('pronoun-several');
  return groups.length === 0 && labels.length === 0 && !refersBack && !kinds.has('cue') && !kinds.has('deny');
}

/** "An earlier version of this article said …". */
export function isCorrection({ kinds }: Passage): boolean {
  return kinds.has('correction');
}

/** "أوفد بوتين وزيره وغاب": of "يمثل الوزير بوتين" it is the stand-in who goes on. */
function isSentBySubject({ tagOf }: Passage, { first }: Draft): boolean {
  return tagOf[first]?.senses.some((sense) => sense.kind === 'cue' && sense.cue.who === 'actor') ?? false;
}

/** Whom the last statement was about, unless somebody else has been named as a subject since. */
function previousIn(drafts: readonly Draft[], passage: Passage, clause: Clause, tag: Tag): Draft['subject'][] {
  // What another sense of the same words has said is no earlier statement.
  const last = drafts.findLast(({ first, passage: own }) => own !== passage || first !== tag.first);
  if (last === undefined) return [];
  // "李强将代表习近平，出席峰会": the stand-in does what follows.
  if (last.act === 'represent' && passage.language === 'zh') return [];
  // "Choe, sent in his stead, stood in the front row": the one who was sent.
  const isAside = last.clause.opens === 'comma' && last.first === last.clause.first;
  if (last.act === 'represent' && passage.language === 'en' && isAside) return [];
  if (last.act === 'represent' && passage.language === 'ar' && !isSentBySubject(passage, last)) return [];
  const hasNewcomer = passage.groups.some(
    (group) =>
      group.kind === 'leaders' &&
      !group.oblique &&
      !group.owner &&
      !(passage.language === 'zh' && isMet(passage, group)) &&
      group.first >= last.last + 1 &&
      group.last <= clause.first,
  );
  if (hasNewcomer) return [];
  const subjects = drafts
    .filter(({ first, act }) => first === last.first && act === last.act)
    .map((each) => each.subject);
  const byKey = new Map(subjects.map((subject) => [JSON.stringify(subject), subject]));
  return [...byKey.values()];
}
