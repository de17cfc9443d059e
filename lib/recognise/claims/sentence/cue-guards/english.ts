import { means } from '../tags.ts';
import type { CueGuard } from './guard.ts';

/** "no decision yet about who would represent Britain", "has yet to say who will go": nobody has been named. */
const isOpenQuestion: CueGuard = ({ items }, { first, opens }) =>
  opens === 'relative' && items[first - 1]?.key === 'who' && OPEN.test(items[first - 2]?.key ?? '');

const OPEN =
  /^(?:about|on|over|as|of|to|know|knows|knew|say|said|tell|decide|decided|see|clear|unclear|asked|question|wonder)$/;

/** "Leaders who oppose the war include Lula", "Leaders backing the plan are A and B": those are together in nothing but that. */
const isOfOtherCrowd: CueGuard = ({ items }, _clause, { first, last }, { act, inverted }) => {
  if (act !== 'come' || inverted !== true) return false;
  return items.slice(first, last).some(({ key }, i) => {
    const isWho = key === 'who' && !THERE.test(items[first + i + 1]?.key ?? '');
    return isWho || AGAINST.test(key);
  });
};

const THERE =
  /^(?:came|attended|turned|travell?ed|flew|made|joined|gathered|marched|sat|stood|watched|arrived|took|are|were|have|had|will|would|said|say|confirmed|accepted|plan|planned|do|did|come|attend)$/;
const AGAINST =
  /^(?:whose|opposing|opposed|critical|against|backing|supporting|calling|urging|demanding|condemning|criticising|criticizing|boycotting|absent|missing)$/;

/** "were asked to send ambassadors": whether they did is not said. */
const isAskedTo: CueGuard = ({ items }, _clause, { first }, { act, who }) =>
  act === 'represent' && who === 'actor' && items[first - 1]?.key === 'to' && ASKED.test(items[first - 2]?.key ?? '');

const ASKED = /^(?:asked|invited|told|urged|requested|allowed|advised)$/;

/** "offered Istanbul for talks": a verb's form right behind a preposition is a noun. */
const isNoun: CueGuard = ({ tagOf, items }, _clause, { first, last }, { act, who }) =>
  act === 'come' &&
  who === undefined &&
  last - first === 1 &&
  /[^i]..s$/.test(items[first]?.key ?? '') &&
  means(tagOf[first - 1], 'preposition') &&
  !means(tagOf[first - 1], 'adverb');

/** "He invited all those present": a pronoun right before makes it no passive. */
const isOwnDeed: CueGuard = ({ tagOf }, _clause, { first, last }, { act, who }) =>
  act === 'invite' && who === 'patient' && last - first === 1 && means(tagOf[first - 1], 'pronoun-one');

/** "has attended none of these meetings": says nothing of any one of them. */
const isOfNone: CueGuard = ({ items }, _clause, { last }, { act }) =>
  act === 'come' && /^(?:none|neither|few)$/.test(items[last]?.key ?? '');

/** "the guest list doesn't include": what a form leaves open may hold its negation. */
const isNegatedWithin: CueGuard = ({ items }, _clause, { first, last }, { act, inverted }) =>
  inverted === true &&
  act !== 'stay-away' &&
  act !== 'decline' &&
  items.slice(first, last).some(({ key }) => NOT.test(key));

const NOT = /n't$|^(?:not|never|nor)$/;

/** "invited Belarus and Cuba as partner countries": to join, and not to come. */
const isOfMembers: CueGuard = ({ items }, _clause, { last }, { act }) => {
  if (act !== 'invite') return false;
  const as = items.findIndex(({ key }, i) => i >= last && key === 'as');
  return as >= 0 && items.slice(as + 1, as + REACH_OF_AS).some(({ key }) => MEMBER.test(key));
};

const MEMBER = /^(?:members?|partners?|observers?)$/;
const REACH_OF_AS = 6;

/** "is attending his granddaughter's wedding", "attended a school there": what is attended is no occasion of ours. */
const attendsElsewhere: CueGuard = ({ items, tagOf }, _clause, { first, last }, { act }) => {
  if (act !== 'come' || !/^attend/.test(items[first]?.key ?? '')) return false;
  for (let i = last; i < Math.min(items.length, last + REACH_OF_OBJECT); i++) {
    const item = items[i];
    if (item?.kind === 'event' || item?.kind === 'mark' || means(tagOf[i], 'goal', 'toward', 'cue', 'and'))
      return false;
    if (OTHERWISE.test(item?.key ?? '')) return true;
  }
  return false;
};

const REACH_OF_OBJECT = 6;
const OTHERWISE =
  /^(?:wedding|weddings|christening|baptism|graduation|school|university|college|academy|class|classes|lecture|match|game|concert|premiere|exhibition|festival|rally|trial|hearing|church|mosque|fundraiser)$/;

/** "is going to miss it": what looks like a journey is a future. */
const isFuture: CueGuard = ({ items, tagOf }, _clause, { last }, { journey }) => {
  const next = items[last];
  if (journey !== true || items[last - 1]?.key !== 'to' || items[last - 2]?.key !== 'going') return false;
  return next?.kind === 'word' && !next.capital && !means(tagOf[last], 'article', 'goal', 'pronoun-possessive');
};

/** "will host talks until the parade": what is hosted until then is something else. */
const isUntil: CueGuard = ({ items }, _clause, { first, last }, { act }) =>
  act === 'host' && items.slice(first, last).some(({ key }) => key === 'until');

/** "delivers a recorded speech", "appears on a monitor": it was made elsewhere. */
const isRecorded: CueGuard = ({ items }, _clause, { first, last }, { act }) => {
  if (act !== 'come') return false;
  if (items.slice(first, last).some(({ key }) => RECORDED.test(key))) return true;
  return items[last - 1]?.key === 'on' && items.slice(last, last + REACH_OF_SCREEN).some(({ key }) => SCREEN.test(key));
};

const REACH_OF_SCREEN = 3;
const SCREEN = /^(?:monitors?|screens?|television|tv|video)$/;

const RECORDED = /^(?:recorded|pre-recorded|prerecorded|taped|televised|video)$/;

/** "never made it out of the bus", "made it past the guards": from one place there to another. */
const isMadeWithin: CueGuard = ({ items }, _clause, { last }) =>
  items[last - 1]?.key === 'it' && MADE.test(items[last - 2]?.key ?? '') && FARTHER.test(items[last]?.key ?? '');

const MADE = /^(?:make|makes|made|making)$/;
const FARTHER = /^(?:out|past|through|up|off|onto|beyond)$/;

/** "opened without Biden mentioning it": not without him. */
const isWithoutHisDoing: CueGuard = ({ items }, _clause, { last }, { act, who }) => {
  if (act !== 'stay-away' || who !== 'target') return false;
  const name = items.findIndex(({ kind }, i) => i >= last && i < last + REACH_OF_OBJECT && kind === 'leader');
  return name >= 0 && DOING.test(items[name + 1]?.key ?? '');
};

const DOING = /^(?!attending|being|coming|taking|participating|joining).+ing$/;

/** "told the summit of his party", "met X on the sidelines of another summit": somewhere else. */
const isOfAnother: CueGuard = ({ items, tagOf }, _clause, { last }, { act, needs }) => {
  if (act !== 'come' || needs !== 'scene' || items[last]?.key !== 'of') return false;
  const word = items[last - 1]?.key ?? '';
  if (MARGIN.test(word)) return ANOTHER.test(items[last + 1]?.key ?? '');
  return MEETING.test(word) && !means(tagOf[last + 1], 'people');
};

const MARGIN = /^(?:sidelines|margins|fringes)$/;
const ANOTHER = /^(?:a|an|another|other|his|her|last|previous|earlier|some)$/;

const MEETING = /^(?:summit|conference|forum|plenary|session|meeting|leaders)$/;

/** "his minister took the seat beside him", "gave a thumbs-up to the deal": where, or to what, changes what is told. */
const goesOn: CueGuard = ({ items }, _clause, { last }, { act }) => {
  const end = items[last - 1]?.key ?? '';
  const next = items[last]?.key ?? '';
  return (
    (act === 'represent' && SEAT.test(end) && SOMEWHERE.test(next)) ||
    (act === 'come' && end === 'thumbs-up' && /^(?:to|for)$/.test(next)) ||
    (act === 'come' &&
      SPEECH.test(end) &&
      /^(?:to|at|on|before|in|from|last|about|after|earlier|of|via|by)$/.test(next))
  );
};

const SPEECH = /^(?:speech|address|remarks|statement|intervention|keynote)$/;
const SEAT = /^(?:seat|chair|place)$/;
const SOMEWHERE = /^(?:beside|next|behind|opposite|at|of|in|on|across|alongside|near|to|between)$/;

/** "marched against Maduro's presence": whether he is there, or only asked, is not said. */
const isAgainst: CueGuard = ({ items }, _clause, { first }, { act, who }) =>
  act === 'come' &&
  who === 'owner' &&
  items.slice(Math.max(0, first - REACH_OF_AGAINST), first).some(({ key }) => key === 'against');

const REACH_OF_AGAINST = 4;

/** "Xi's speech at the summit was read by Li", "told the summit from Moscow": the words were there, and not the one whose they are. */
const isHeardOnly: CueGuard = ({ items }, _clause, { first, last }, { act }) => {
  if (act !== 'come') return false;
  const words = items.slice(first, last);
  const isSpeech = words.some(({ key }) => SPEECH.test(key));
  if (isSpeech && items.some(({ key }, i) => key === 'read' && /^(?:by|out|on)$/.test(items[i + 1]?.key ?? '')))
    return true;
  return TOLD.test(words[0]?.key ?? '') && items[last]?.key === 'from' && items[last + 1]?.kind === 'country';
};

const TOLD = /^(?:address(?:e[ds]|ing)?|tell(?:s|ing)?|told|sp[eo]ak(?:s|ing)?|spoke)$/;

/** "all sent delegations": their leaders may head them. */
const isOfDelegations: CueGuard = ({ items }, _clause, { first, last }, { act }) =>
  act === 'represent' &&
  items[last - 1]?.key === 'delegations' &&
  items.slice(first, last - 1).every(({ key }) => SENT.test(key));

const SENT = /^(?:sen[dt]s?|sending|dispatch(?:ed|es)?|only|their)$/;

/** What English cues do not say. */
export const ENGLISH_GUARDS: readonly CueGuard[] = [
  isUntil,
  isOfNone,
  isOwnDeed,
  isAskedTo,
  isNoun,
  isOfMembers,
  attendsElsewhere,
  isNegatedWithin,
  isOfOtherCrowd,
  isOpenQuestion,
  isFuture,
  isRecorded,
  isMadeWithin,
  isWithoutHisDoing,
  isOfAnother,
  goesOn,
  isAgainst,
  isOfDelegations,
  isHeardOnly,
];
