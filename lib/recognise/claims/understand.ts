import type { Knowledge } from '../types.ts';
import { type Discourse, isChronicleYear } from './discourse/discourse.ts';
import type { Speaker } from './discourse/speaker.ts';
import type { ClaimLanguage } from './language.ts';
import { parseActor } from './parsers/actor.ts';
import { parseAmong } from './parsers/among.ts';
import { answer } from './parsers/answer.ts';
import { parseCaption } from './parsers/caption.ts';
import { parseCompanions } from './parsers/companions.ts';
import { parseCounted } from './parsers/counted.ts';
import { parseDelegation } from './parsers/delegation.ts';
import { parseEllipsis } from './parsers/ellipsis.ts';
import { parseEnumeration } from './parsers/enumeration.ts';
import { parseExamples } from './parsers/examples.ts';
import { parseGapping } from './parsers/gapping.ts';
import { parseLabel } from './parsers/label.ts';
import { parseLikewise } from './parsers/likewise.ts';
import { parseListedCountries } from './parsers/listed-countries.ts';
import { parseObject } from './parsers/object.ts';
import type { Construction, Parser } from './parsers/parser.ts';
import { parsePeople } from './parsers/people.ts';
import { parseRoll } from './parsers/roll.ts';
import { parseRollOfModified } from './parsers/roll-of-modified.ts';
import { parseShortAnswer } from './parsers/short-answer.ts';
import { parseAlso, parseThey } from './parsers/they.ts';
import { parseButNot, parseThwarted } from './parsers/thwarted.ts';
import { parseChronicle, parseLeftOut, parseNobody } from './parsers/verbless.ts';
import { absorb } from './refiners/absorb.ts';
import { applyDenials } from './refiners/deny.ts';
import { leaveSideOccasions } from './refiners/side-occasions.ts';
import { deedsOf, inversionsOf } from './sentence/deeds.ts';
import { isBeside, means } from './sentence/tags.ts';
import type { Clause, Cue, Draft, Passage, Tag } from './types.ts';

const PARSERS: readonly Parser[] = [
  parseActor,
  parseObject,
  parsePeople,
  parseListedCountries,
  parseCompanions,
  parseAmong,
  parseExamples,
  parseCounted,
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
  const cues = [...cuesOf(passage)];
  for (const [tag, clause, given] of [
    ...cues,
    ...deedsOf(passage, language, isAtScene(discourse)),
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
  drafts.push(
    ...parseThwarted(passage, drafts),
    ...parseButNot({ passage, scene: language.deeds?.scene }, drafts),
    ...(drafts.length === 0 ? parseEnumeration(passage, language.deeds?.scene) : []),
  );
  // "Printre aceștia se află A": where they are, the verb alone does not say.
  const isRoll = passage.language === 'en' && passage.items[0]?.key === 'among' && passage.items[1]?.key === 'them';
  if (drafts.every(({ needs, clause }) => needs === 'goal' || (isRoll && clause.opens === 'relative')))
    drafts.push(...parseThey(passage, discourse.unnamed));
  if (drafts.length === 0) drafts.push(...parseAlso(passage, recent));
  if (drafts.length === 0) drafts.push(...parseCaption(passage));
  const isChronicle = discourse.isChronicle || isChronicleYear(passage);
  // "2015: Xi, Castro; Merkel did not come".
  const next = drafts[0]?.clause;
  const isHead = drafts.length === 0 || (next !== undefined && passage.items[next.first - 1]?.key === ';');
  if (drafts.length === 0) drafts.push(...parseNobody(passage));
  if (isHead) drafts.push(...parseChronicle(passage, isChronicle, next?.first));
  if (drafts.length === 0) drafts.push(...parseShortAnswer(passage, discourse));
  return applyDenials(
    passage,
    absorb(answer(passage, leaveSideOccasions(drafts), discourse, knowledge), knowledge),
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

/** Whether the sentence before, or the paragraph so far, was at an occasion. */
function isAtScene({ hasOccasion, drafts, draftsAge }: Discourse): boolean {
  return hasOccasion || (draftsAge <= 1 && drafts.some(({ act, negative }) => act === 'come' && !negative));
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

/** The cues of a sentence in their clauses, in order. */
export function* cuesOf(passage: Passage): Generator<readonly [Tag, Clause, Cue]> {
  for (const tag of passage.tags) {
    for (const sense of tag.senses) {
      if (sense.kind !== 'cue') continue;
      const clause = passage.clauses.find((each) => each.first <= tag.first && tag.first < each.last);
      if (!clause || lacksVenue(passage, clause, tag, sense.cue)) continue;
      if (sense.cue.act === 'host' && passage.items.slice(tag.first, tag.last).some(({ key }) => key === 'until'))
        continue;
      if (isOfNone(passage, tag, sense.cue) || isOwnDeed(passage, tag, sense.cue)) continue;
      if (isAskedTo(passage, tag, sense.cue)) continue;
      if (isOfMembers(passage, tag, sense.cue) || attendsElsewhere(passage, tag, sense.cue)) continue;
      if (lacksCompany(passage, clause, sense.cue) || hasObject(passage, clause, tag, sense.cue)) continue;
      if (isOfSomethingElse(passage, tag, sense.cue) || isNegatedWithin(passage, tag, sense.cue)) continue;
      if (sendsTroops(passage, tag, sense.cue) || missesMeal(passage, tag, sense.cue)) continue;
      if (sense.cue.journey && isFuture(passage, tag)) continue;
      yield [tag, clause, sense.cue];
    }
  }
}

/** "were asked to send ambassadors": whether they did is not said. */
function isAskedTo({ items, language }: Passage, { first }: Tag, { act, who }: Cue): boolean {
  const isSending = language === 'en' && act === 'represent' && who === 'actor' && items[first - 1]?.key === 'to';
  return isSending && /^(?:asked|invited|told|urged|requested|allowed|advised)$/.test(items[first - 2]?.key ?? '');
}

/** "He invited all those present": a pronoun right before makes it no passive. */
function isOwnDeed({ tagOf, language }: Passage, { first, last }: Tag, { act, who }: Cue): boolean {
  const isBare = language === 'en' && act === 'invite' && who === 'patient' && last - first === 1;
  return isBare && means(tagOf[first - 1], 'pronoun-one');
}

/** "has attended none of these meetings": says nothing of any one of them. */
function isOfNone({ items, language }: Passage, { last }: Tag, { act }: Cue): boolean {
  return language === 'en' && act === 'come' && /^(?:none|neither|few)$/.test(items[last]?.key ?? '');
}

/** "the guest list doesn't include": what a form leaves open may hold its negation. */
function isNegatedWithin({ items, language }: Passage, { first, last }: Tag, { act, inverted }: Cue): boolean {
  if (language !== 'en' || inverted !== true || act === 'stay-away' || act === 'decline') return false;
  return items.slice(first, last).some(({ key }) => NOT.test(key));
}

const NOT = /n't$|^(?:not|never|nor)$/;

/** "invited Belarus and Cuba as partner countries": to join, and not to come. */
function isOfMembers({ items, language }: Passage, { first, last }: Tag, { act }: Cue): boolean {
  if (JOIN[language] !== undefined && act !== 'come' && act !== 'represent')
    return items
      .slice(first, last + REACH_OF_AS)
      .some(({ key }, i, all) => JOIN[language]?.test(key + (all[i + 1]?.key ?? '')));
  if (language !== 'en' || act !== 'invite') return false;
  const as = items.findIndex(({ key }, i) => i >= last && key === 'as');
  if (as < 0) return false;
  const behind = items.slice(as + 1, as + REACH_OF_AS).map(({ key }) => key);
  return behind.some((key) => MEMBER.test(key));
}

/** "is attending his granddaughter's wedding", "attended a school there": what is attended is no occasion of ours. */
function attendsElsewhere({ items, tagOf, language }: Passage, { first, last }: Tag, { act }: Cue): boolean {
  if (language !== 'en' || act !== 'come' || !/^attend/.test(items[first]?.key ?? '')) return false;
  for (let i = last; i < Math.min(items.length, last + REACH_OF_OBJECT); i++) {
    const item = items[i];
    if (item?.kind === 'event' || item?.kind === 'mark' || means(tagOf[i], 'goal', 'toward', 'cue', 'and'))
      return false;
    if (OTHERWISE.test(item?.key ?? '')) return true;
  }
  return false;
}

const REACH_OF_OBJECT = 6;
const OTHERWISE =
  /^(?:wedding|weddings|christening|baptism|graduation|school|university|college|academy|class|classes|lecture|match|game|concert|premiere|exhibition|festival|rally|trial|hearing|church|mosque|fundraiser)$/;

/** "回绝了加入金砖的邀请", "تخلفت عن الانضمام": to become a member. */
const JOIN: Readonly<Record<string, RegExp>> = { zh: /^(?:加入|入会)/, ja: /^(?:加盟|加入)/, ar: /^(?:ال|لل)?انضمام/ };
const MEMBER = /^(?:members?|partners?|observers?)$/;
const REACH_OF_AS = 6;

/** "is going to miss it": what looks like a journey is a future. */
function isFuture({ items, tagOf, language }: Passage, { last }: Tag): boolean {
  const next = items[last];
  if (language !== 'en' || items[last - 1]?.key !== 'to' || items[last - 2]?.key !== 'going') return false;
  return next?.kind === 'word' && !next.capital && !means(tagOf[last], 'article', 'goal', 'pronoun-possessive');
}

/** Before an occasion these say that something is done there. */
const AT: ReadonlySet<string> = new Set([
  ...['at', 'during', 'sidelines', 'margins', 'fringes', 'lors', 'pendant', 'marge', 'margen', 'márgenes', 'durante'],
  ...['rande', 'rand', 'abseits', 'beim', 'während'],
  ...['margem', 'marja', 'timpul', 'cadrul', 'ocasión', 'ocasião'],
  ...['полях', 'кулуарах', 'рамках', 'время', 'ходе', 'межах', 'час', 'ході', 'маргинама', 'оквиру', 'током'],
  ...['marginama', 'okviru', 'tokom', 'tijekom', 'rubu'],
]);
/** The same in languages where these words mean it before an occasion. */
const AT_IN: Readonly<Record<string, RegExp>> = {
  fr: /^(?:aux?|à)$/,
  es: /^en$/,
  pt: /^(?:em|n[ao])$/,
  ro: /^(?:la|în)$/,
};
const LIGHT: ReadonlySet<string> = new Set([
  ...['the', 'of', 'a', 'this', 'an', "'s", 'le', 'la', 'les', 'de', 'du', 'des', 'ce', 'cette', 'el', 'los', 'las'],
  ...['des', 'der', 'dem', 'den', 'dieses'],
  ...['del', 'este', 'esta', 'do', 'da', 'o', 'ao', 'unui', 'acestui', 'última'],
]);

/** "met before the summit": only what is done at the occasion tells who came to it. */
function lacksVenue({ items, tagOf, language }: Passage, clause: Clause, tag: Tag, { needs }: Cue): boolean {
  if (needs !== 'there') return false;
  const isVenue = (i: number): boolean => {
    if (items[i]?.kind !== 'event' && !means(tagOf[i], 'goal')) return false;
    let at = i - 1;
    const isAt = (): boolean => AT.has(items[at]?.key ?? '') || (AT_IN[language]?.test(items[at]?.key ?? '') ?? false);
    while (!isAt() && (LIGHT.has(items[at]?.key ?? '') || items[at]?.kind === 'country' || items[at]?.kind === 'date'))
      at--;
    return isAt();
  };
  // "En marge du sommet, X a rencontré Y": at the head of the sentence too.
  for (let i = tag.first - 1; i >= 0 && !means(tagOf[i], 'cue', 'say', 'conjunction'); i--)
    if (isVenue(i)) return false;
  // "met X in Bali, on the sidelines of the summit".
  for (let i = tag.last; i < items.length; i++) {
    if (i >= clause.last && means(tagOf[i], 'cue', 'say', 'conjunction', 'relative', 'and')) break;
    if (isVenue(i)) return false;
  }
  return true;
}

const ABSENT = /^(?:absent(?:e?s?|ă|i|ți)|ausentes?)$/;
const FROM = /^(?:d[eo]s?|du|d'|del|das?|din)$/;

const TROOPS = /仪仗|方队|方阵|部队|军队|官兵|士兵|战机|军舰/;

/** "派出仪仗队参加": troops are no deputies. */
function sendsTroops({ items, language }: Passage, { first, last }: Tag, { act }: Cue): boolean {
  if (language !== 'zh' || act !== 'represent') return false;
  const words = items.slice(first, last).map(({ key }) => key);
  return TROOPS.test(words.join(''));
}

/** "没有参加随后的午宴": what comes with an occasion is not the occasion. */
function missesMeal({ items, text, language }: Passage, { first, last }: Tag, { act, negative }: Cue): boolean {
  const meal = MEAL[language];
  if (meal === undefined) return false;
  const [from, to] = [items[first]?.start ?? 0, (items[last - 1]?.end ?? 0) + REACH_OF_MEAL];
  const isNot = NOT_IN[language]?.test(text.slice(Math.max(0, from - 2), from)) ?? false;
  return (act === 'stay-away' || act === 'decline' || negative || isNot) && meal.test(text.slice(from, to));
}

/** So many UTF-16 units behind the verb. */
const REACH_OF_MEAL = 7;
const NOT_IN: Readonly<Record<string, RegExp>> = { zh: /[没沒未不]有?$/ };
const MEAL: Readonly<Record<string, RegExp>> = {
  zh: /^[^，。；、]*(?:午宴|午餐|晚餐|早餐|茶叙|合影|记者会|新闻发布会)/,
};

/** "absent du débat": from something that is no occasion. */
function isOfSomethingElse({ items, tagOf }: Passage, tag: Tag, { act }: Cue): boolean {
  if (act !== 'stay-away' || !ABSENT.test(items[tag.last - 1]?.key ?? '')) return false;
  if (!FROM.test(items[tag.last]?.key ?? '')) return false;
  let at = tag.last + 1;
  while (means(tagOf[at], 'article')) at++;
  return items[at]?.kind === 'word' && items[at]?.capital === false && tagOf[at] === undefined;
}

/** "eingeladen" is a passive only beside "wurde". */
function lacksCompany({ items }: Passage, clause: Clause, { beside }: Cue): boolean {
  return beside !== undefined && !items.slice(clause.first, clause.last).some((item) => isBeside(item, beside));
}

/**
 * Where nouns have capitals and the verb may come last, an object shows anywhere in the clause: "lehnte die
 * Waffenruhe ab" turns down no invitation. A noun behind a preposition is none ("wegen der Spannungen").
 */
function hasObject({ items, tagOf, capitalNouns }: Passage, clause: Clause, tag: Tag, { needs }: Cue): boolean {
  if (!capitalNouns || needs !== 'end') return false;
  let isBehindPreposition = false;
  for (let i = clause.first; i < clause.last; i++) {
    if (i >= tag.first && i < tag.last) continue;
    const item = items[i];
    const isNoun = item?.kind === 'word' && item.capital && i > 0;
    if (!isNoun && means(tagOf[i], 'preposition', 'toward')) isBehindPreposition = true;
    if (!isNoun || TIME.test(item.key)) continue;
    if (!isBehindPreposition && !means(tagOf[i], 'role', 'side', 'people', 'cue', 'adverb')) return true;
    isBehindPreposition = false;
  }
  return false;
}

/** "sagte eine Woche vorher ab". */
const TIME = /^(?:tage?n?|wochen?|monate?n?|stunden?|minuten?|jahre?n?|zeit)$/;

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
  if (last.act === 'represent' && passage.language === 'ar' && !isSentBySubject(passage, last)) return [];
  const hasNewcomer = passage.groups.some(
    (group) =>
      group.kind === 'leaders' &&
      !group.oblique &&
      !group.owner &&
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
