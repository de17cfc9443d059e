import type { Clause, Cue, Passage, Tag } from '../types.ts';
import { isBeside, means } from './tags.ts';
import { lacksVenue } from './venue.ts';

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
      if (isAskedTo(passage, tag, sense.cue) || isNoun(passage, tag, sense.cue)) continue;
      if (isOfMembers(passage, tag, sense.cue) || attendsElsewhere(passage, tag, sense.cue)) continue;
      if (lacksCompany(passage, clause, sense.cue) || hasObject(passage, clause, tag, sense.cue)) continue;
      if (isOfSomethingElse(passage, tag, sense.cue) || isNegatedWithin(passage, tag, sense.cue)) continue;
      if (sendsTroops(passage, tag, sense.cue) || isOfOtherCrowd(passage, tag, sense.cue)) continue;
      if (isOpenQuestion(passage, clause)) continue;
      // "美国派驻APEC高级官员": posted there for good, and sent by nobody to this occasion.
      if (passage.language === 'zh' && sense.cue.act === 'represent' && means(tag, 'adverb')) continue;
      if (sense.cue.journey && isFuture(passage, tag)) continue;
      yield [tag, clause, sense.cue];
    }
  }
}

/** "no decision yet about who would represent Britain", "has yet to say who will go": nobody has been named. */
function isOpenQuestion({ items, language }: Passage, { first, opens }: Clause): boolean {
  if (language !== 'en' || opens !== 'relative' || items[first - 1]?.key !== 'who') return false;
  return OPEN.test(items[first - 2]?.key ?? '');
}

const OPEN =
  /^(?:about|on|over|as|of|to|know|knows|knew|say|said|tell|decide|decided|see|clear|unclear|asked|question|wonder)$/;

/** "Leaders who oppose the war include Lula", "Leaders backing the plan are A and B": those are together in nothing but that. */
function isOfOtherCrowd({ items, language }: Passage, { first, last }: Tag, { act, inverted }: Cue): boolean {
  if (language !== 'en' || act !== 'come' || inverted !== true) return false;
  return items.slice(first, last).some(({ key }, i) => {
    const isWho = key === 'who' && !THERE.test(items[first + i + 1]?.key ?? '');
    return isWho || AGAINST.test(key);
  });
}

const THERE =
  /^(?:came|attended|turned|travell?ed|flew|made|joined|gathered|marched|sat|stood|watched|arrived|took|are|were|have|had|will|would|said|say|confirmed|accepted|plan|planned|do|did|come|attend)$/;
const AGAINST =
  /^(?:whose|opposing|opposed|critical|against|backing|supporting|calling|urging|demanding|condemning|criticising|criticizing|boycotting|absent|missing)$/;

/** "were asked to send ambassadors": whether they did is not said. */
function isAskedTo({ items, language }: Passage, { first }: Tag, { act, who }: Cue): boolean {
  const isSending = language === 'en' && act === 'represent' && who === 'actor' && items[first - 1]?.key === 'to';
  return isSending && /^(?:asked|invited|told|urged|requested|allowed|advised)$/.test(items[first - 2]?.key ?? '');
}

/** "offered Istanbul for talks": a verb's form right behind a preposition is a noun. */
function isNoun({ tagOf, items, language }: Passage, { first, last }: Tag, { act, who, tense }: Cue): boolean {
  if (act !== 'come' || who !== undefined || last - first > 1) return false;
  // "لوقف إطلاق النار": written like a verb of the past, which no preposition takes.
  if (language === 'ar') return tense === 'behind' && /^[لب]$/.test(items[first - 1]?.key ?? '');
  if (language !== 'en') return false;
  return (
    /[^i]..s$/.test(items[first]?.key ?? '') &&
    means(tagOf[first - 1], 'preposition') &&
    !means(tagOf[first - 1], 'adverb')
  );
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

const ABSENT = /^(?:absent(?:e?s?|ă|i|ți)|ausentes?)$/;

const FROM = /^(?:d[eo]s?|du|d'|del|das?|din)$/;

const SENT: Readonly<Record<string, RegExp>> = {
  zh: /仪仗|方队|方阵|部队|军队|官兵|士兵|战机|军舰/,
  ja: /招待|親書|書簡|祝電|部隊|儀仗/,
};

/** "派出仪仗队参加", "首相に親書を送った": neither troops nor letters are deputies. */
function sendsTroops({ items, language }: Passage, { first, last }: Tag, { act }: Cue): boolean {
  if (act !== 'represent' || SENT[language] === undefined) return false;
  const words = items.slice(first, last).map(({ key }) => key);
  return SENT[language].test(words.join(''));
}

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
function hasObject(
  { items, tagOf, capitalNouns }: Passage,
  clause: Clause,
  tag: Tag,
  { needs, particle }: Cue,
): boolean {
  if (!capitalNouns || needs !== 'end') return false;
  let isBehindPreposition = false;
  let isNamed = false;
  for (let i = clause.first; i < clause.last; i++) {
    if (i >= tag.first && i < tag.last) continue;
    const item = items[i];
    const isNoun = item?.kind === 'word' && item.capital && i > 0;
    if (!isNoun && means(tagOf[i], 'preposition', 'toward')) isBehindPreposition = true;
    if (!isNoun || TIME.test(item.key) || item.key === particle) continue;
    // "laut Vizeaußenminister Hong Lei": who bears the title.
    const before = tagOf[i - 1];
    isNamed = (isNamed && items[i - 1]?.capital === true) || means(before, 'deputy', 'role', 'side');
    if (isNamed) continue;
    if (!isBehindPreposition && !means(tagOf[i], 'role', 'side', 'people', 'cue', 'adverb')) return true;
    isBehindPreposition = false;
  }
  return false;
}

/** "sagte eine Woche vorher ab". */
const TIME = /^(?:tage?n?|wochen?|monate?n?|stunden?|minuten?|jahre?n?|zeit)$/;
