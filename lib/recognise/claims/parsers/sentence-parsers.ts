import { isChronicleYear } from '../discourse/event-memory.ts';
import { isStillAtScene } from '../discourse/still-there.ts';
import { SLAVIC } from '../slavic.ts';
import type { Draft } from '../types.ts';
import { parseVerbless } from './at-their-side.ts';
import { parseBareBe } from './bare-be.ts';
import { parseBystanders } from './bystanders.ts';
import { parseCaption } from './caption.ts';
import { parseDelegation } from './delegation.ts';
import { parseEllipsis } from './ellipsis.ts';
import { parseEnumeration } from './enumeration.ts';
import { parseFigures } from './figures.ts';
import { parseGapping } from './gapping.ts';
import { parseGuestsBehind } from './guests-behind.ts';
import { parseLikewise } from './likewise.ts';
import { parseListByRegion } from './list-by-region.ts';
import { parseOrigins } from './origins.ts';
import { parseResumedList } from './resumed-list.ts';
import { parseRoll } from './roll.ts';
import { parseRollOfModified } from './roll-of-modified.ts';
import { parseRows } from './rows.ts';
import { parseSaidThere } from './said-there.ts';
import type { Reading, SentenceParser } from './sentence-parser.ts';
import { parseShortAnswer } from './short-answer.ts';
import { parseAlso, parseThey } from './they.ts';
import { parseButNot, parseElsewhere, parseThwarted } from './thwarted.ts';
import { parseChronicle, parseLeftOut, parseNobody } from './verbless.ts';

/** People whom a clause describes, and behind the verb who they are. */
const roll: SentenceParser = ({ passage, cues, base }) => {
  if (base.grammar.subject !== 'before') return [];
  return (base.grammar.unspaced ? parseRollOfModified : parseRoll)(passage, cues, base);
};

/** What goes on with a verb that was said before, of somebody else or of the same. */
const withoutVerb: SentenceParser = ({ passage, discourse, recent }, drafts) => {
  const earlier = [...recent, ...drafts];
  return [...parseEllipsis(passage, earlier, discourse), ...parseLikewise(passage, earlier)];
};

const leftOut: SentenceParser = ({ passage }, drafts) => [
  ...parseGapping(passage, drafts),
  ...parseLeftOut(passage, drafts),
];

const resumedList: SentenceParser = ({ passage, base }, drafts) =>
  base.grammar.verbFirst || SLAVIC.has(passage.language) ? parseResumedList(passage, drafts) : [];

/** Who meant to come and did not, who was elsewhere, "but not X", and rows of a scene. */
const otherwise: SentenceParser = ({ passage, language }, drafts) => {
  const scene = language.deeds?.scene;
  return [
    ...parseThwarted(passage, drafts),
    ...parseElsewhere(passage, drafts),
    ...parseButNot({ passage, scene }, drafts),
    ...(drafts.every(({ act }) => act === 'host') ? parseEnumeration(passage, scene) : []),
  ];
};

/** A place of the scene tells itself where it is. */
const verbless: SentenceParser = ({ passage, discourse, language }, drafts) => {
  const isNamed = SLAVIC.has(passage.language) && hasOccasion(discourse);
  return isNamed || isStillAtScene(discourse, passage.language) ? parseVerbless({ passage, language }, drafts) : [];
};

/** "Printre aceștia se află A": where they are, the verb alone does not say. */
const they: SentenceParser = ({ passage, discourse }, drafts) => {
  const [among, them] = passage.items;
  const isRoll = passage.language === 'en' && among?.key === 'among' && them?.key === 'them';
  const isOpen = drafts.every(({ needs, clause }) => needs === 'goal' || (isRoll && clause.opens === 'relative'));
  return isOpen ? parseThey(passage, discourse.unnamed) : [];
};

const figures: SentenceParser = ({ passage, language }, drafts) =>
  drafts.every(isDeed) ? parseFigures(passage, language.deeds?.scene) : [];

const byRegion: SentenceParser = ({ passage, discourse, recent }, drafts) =>
  drafts.every(isDeed) ? parseListByRegion(passage, discourse.unnamed ?? recent.at(-1) ?? null) : [];

const bareBe: SentenceParser = ({ passage }, drafts) => (drafts.length === 0 ? parseBareBe(passage) : []);

const also: SentenceParser = ({ passage, recent }, drafts) => (drafts.length === 0 ? parseAlso(passage, recent) : []);

const caption: SentenceParser = ({ passage, language }, drafts) =>
  drafts.every(isDeed) ? parseCaption(passage, language.deeds?.scene) : [];

/** "No A, no B: the democracies kept away". */
const nobody: SentenceParser = ({ passage }, drafts) => {
  const colon = passage.items.findIndex(({ key }) => key === ':');
  return drafts.every(({ first }) => colon > 0 && first > colon) ? parseNobody(passage) : [];
};

/** "2015: Xi, Castro; Merkel did not come": a weak deed leaves it to the year at the head what the row tells. */
const chronicle: SentenceParser = ({ passage, discourse }, drafts) => {
  const next = drafts.find((draft) => !isDeed(draft))?.clause;
  const isHead = next === undefined || passage.items[next.first - 1]?.key === ';';
  return isHead ? parseChronicle(passage, discourse.isChronicle || isChronicleYear(passage), next?.first) : [];
};

/** In this order: each sees what those before it have read. */
const SENTENCE_PARSERS: readonly SentenceParser[] = [
  roll,
  ({ passage, discourse, knowledge }, drafts) => parseDelegation(passage, drafts, discourse, knowledge),
  withoutVerb,
  leftOut,
  resumedList,
  otherwise,
  verbless,
  they,
  figures,
  byRegion,
  bareBe,
  also,
  caption,
  ({ passage, discourse }, drafts) => parseRows(passage, drafts, hasOccasion(discourse)),
  ({ passage }, drafts) => parseGuestsBehind(passage, drafts),
  ({ passage, discourse }, drafts) => parseBystanders(passage, drafts, hasOccasion(discourse)),
  ({ passage }, drafts) => (drafts.every(isDeed) ? parseOrigins(passage) : []),
  ({ passage }, drafts) => (drafts.every(isDeed) ? parseSaidThere(passage) : []),
  nobody,
  chronicle,
  ({ passage, discourse }, drafts) => (drafts.length === 0 ? parseShortAnswer(passage, discourse) : []),
];

/** What is told by the sentence as a whole, behind what its verbs have told. */
export function parseSentence(reading: Reading, told: readonly Draft[]): Draft[] {
  const drafts = [...told];
  for (const parse of SENTENCE_PARSERS) drafts.push(...parse(reading, drafts));
  return drafts;
}

function isDeed({ needs }: Draft): boolean {
  return needs === 'deed';
}

function hasOccasion({ hasOccasion: has, hadOccasion: had }: Reading['discourse']): boolean {
  return has || had;
}
