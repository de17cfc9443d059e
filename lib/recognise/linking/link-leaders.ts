import { fold } from '../../text/fold.ts';
import { tokensOf } from '../dates/tokens.ts';
import { recoverArabic } from '../mangled/arabic.ts';
import { recoverBracketed } from '../mangled/bracketed.ts';
import { type RecoveredName, recoverName } from '../mangled/recover-name.ts';
import { recoverSmall } from '../mangled/small-letters.ts';
import { recoverTranscribed } from '../mangled/transcribed.ts';
import { UNMISTAKABLE } from '../names/unmistakable.ts';
import { isUnspacedAt } from '../neighbours.ts';
import { everHeld } from '../offices/holders.ts';
import { boundedSentences } from '../passages.ts';
import { covers, indexFrom } from '../sorted-spans.ts';
import type { TitleMention } from '../titles/find-titles.ts';
import { resolveThen, resolveTitle } from '../titles/resolve-title.ts';
import { isBoundToThen } from '../titles/then.ts';
import type { LeaderMention } from '../types.ts';
import type { Candidate } from './candidates.ts';
import { isCoordinated } from './coordinated.ts';
import { decideFullName } from './full-names.ts';
import { isInThingsName } from './guards.ts';
import { lineCases } from './line-case.ts';
import { companyOf, politicsOf, politicsOfOne } from './political-names.ts';
import { recoveredSurnames } from './recovered-surnames.ts';
import {
  articleTopics,
  type Company,
  earlierTime,
  introduce,
  type ReadArticle,
  type Scene,
  sentenceAt,
  timesOf,
} from './scene.ts';
import { shoutedSurnames } from './shouted.ts';
import { decideSurname, noteOthers } from './surnames.ts';
import { TitlesBeside } from './title-beside.ts';
import { standsAlone } from './titles-alone.ts';
import type { Topics } from './topics.ts';

/** The leaders an article speaks of, and whom it has introduced for what follows on the page. */
export interface LinkedLeaders {
  /** Sorted by start, never overlapping. */
  readonly mentions: readonly LeaderMention[];
  readonly introduced: readonly string[];
}

/**
 * Decides which names and titles of an article mean which leader.
 *
 * Full names first, then names that no list holds but office and country reveal, then surnames with a
 * title: all these introduce a person. Then surnames alone, in the light of who was introduced; last
 * the titles with a country that stand for themselves. What is not settled is left alone.
 */
export function linkLeaders(article: ReadArticle): LinkedLeaders {
  const beside = new TitlesBeside(article.text, article.titles);
  const recovered: LeaderMention[] = [];
  const scene = openScene(article, recovered);
  const pending: Candidate[] = [];
  for (const candidate of article.candidates) {
    if (!decideFullName(candidate, beside, scene)) pending.push(candidate);
  }
  for (const title of article.titles) add(unlistedName(title, scene), scene, recovered);
  for (const name of recoverBracketed(article)) add(name, scene, recovered);
  for (const name of recoverSmall(article)) add(name, scene, recovered);
  const untitled = pending.filter((candidate) => !decideSurname(candidate, beside, scene, 'titled'));
  for (const candidate of untitled) noteOthers(candidate, scene);
  const political = withCompany(scene, untitled);
  const open = untitled.filter((candidate) => !decideSurname(candidate, beside, political, 'alone'));
  // "Boric, Fernández and Lacalle Pou": from the last to the first, what stands behind a name may tell whose it is.
  for (const candidate of open.toReversed()) {
    if (isCoordinated(candidate, sentenceAt(scene, candidate.start), scene))
      decideSurname(candidate, beside, political, 'alone');
  }
  const again = [...recoveredSurnames(recovered, scene), ...shoutedSurnames(scene)];
  for (const candidate of again) decideSurname(candidate, beside, political, 'alone');
  const mentions = [...article.candidates, ...again].flatMap((candidate) => mentionOf(candidate, scene));
  const named = merge(mentions, recovered);
  const titles = article.titles.flatMap((title) => readAlone(title, named, scene));
  return { mentions: merge(named, titles), introduced: [...scene.introduced.keys()] };
}

/** Nothing but names speaks of politics, and one of them is a restaurant's, a cell's, a tomcat's: the others may be too. */
function isAboutThings({ text, candidates }: ReadArticle, { politics }: Topics): boolean {
  return politics < FEW && candidates.some((candidate) => isInThingsName(text, candidate));
}
const FEW = 2;

/** "Kai Schröder, Petra Merz, Läuferin Anna Scholz": a page that gives leaders' surnames to so many others, and to fewer leaders. */
function isAmongStrangers({ candidates, others, decided, knowledge }: Scene, { politics, elsewhere }: Topics): boolean {
  const most = elsewhere >= politics ? FEW : MANY_STRANGERS;
  if (others.size < most || decided.size >= others.size) return false;
  // Families of those whom the world knows are in the news of politics.
  const known = new Set(
    candidates.filter(({ short }) => short.some((id) => UNMISTAKABLE.has(id))).map((each) => each.folded),
  );
  const surnames = [...others.keys()].filter(
    (key) => !knowledge.leaders.has(key) && !key.startsWith('kin of ') && !known.has(key),
  );
  return surnames.length >= most && decided.size < surnames.length;
}
const MANY_STRANGERS = 4;

function openScene(article: ReadArticle, recovered: readonly LeaderMention[]): Scene {
  const { text } = article;
  // A surname alone is not known to be one yet: "Ким Чжу Э" is no list of two leaders.
  const full = article.candidates.filter((candidate) => candidate.full.length > 0);
  const heads = new Set(article.titles.map((title) => title.head.start));
  let small: ReadonlySet<string> | null = null;
  let topics: Topics | null = null;
  const decided = new Map<number, string>();
  return {
    ...article,
    topics: () => (topics ??= articleTopics(text, article.lang, article.headline)),
    company: () => new Map(),
    introduced: new Map((article.context?.leaders ?? []).map((id) => [id, [-1]])),
    others: new Map(),
    countriesNamed: new Map(),
    elsewhere: new Map(),
    decided,
    around: {
      text,
      lang: article.lang,
      tables: article.tables,
      smallWords: () => (small ??= smallWordsOf(article)),
      lineCase: lineCases(text),
      isKnown: (position) =>
        covers(full, position) ||
        covers(recovered, position) ||
        isDecidedAt(position, article.candidates, decided) ||
        covers(article.titles, position) ||
        covers(article.dates, position),
      isName: (position) => covers(article.candidates, position),
      isTitle: (position) => heads.has(position),
    },
  };
}

function isDecidedAt(
  position: number,
  candidates: readonly Candidate[],
  decided: ReadonlyMap<number, string>,
): boolean {
  const candidate = candidates[indexFrom(candidates, position + 1) - 1];
  return candidate !== undefined && position < candidate.end && decided.has(candidate.start);
}

/** The same scene, where the names found so far count as politics too; not on what may be a page of sport. */
function withCompany(scene: Scene, surnames: readonly Candidate[]): Scene {
  let topics: Topics | null = null;
  let company: Company | null = null;
  const gather = (): Company => (company ??= companyOf(surnames, scene));
  const read = (): Topics => {
    const words = scene.topics();
    if (isAmongStrangers(scene, words)) return { ...words, politics: Math.min(words.politics, FEW) };
    if (words.elsewhere > words.politics || isAboutThings(scene, words)) return words;
    const names = politicsOf(gather()) || (words.elsewhere > 0 ? 0 : politicsOfOne(surnames, words.politics, scene));
    return { ...words, politics: words.politics + names };
  };
  return { ...scene, topics: () => (topics ??= read()), company: gather };
}

const SHORTEST_WORD = 3;

/** The words that begin with a small letter, folded; what follows an apostrophe or a hyphen is none. */
function smallWordsOf({ text, sentences }: ReadArticle): ReadonlySet<string> {
  const words = new Set<string>();
  for (const tokens of tokensOf(text, boundedSentences(text, sentences))) {
    for (const { kind, start, lower } of tokens) {
      if (kind !== 'word' || lower.length < SHORTEST_WORD || text.charCodeAt(start) !== lower.charCodeAt(0)) continue;
      if (!isPart(text.charCodeAt(start - 1))) words.add(fold(lower));
    }
  }
  return words;
}

function isPart(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2d;
}

function add(name: RecoveredName | null, scene: Scene, recovered: LeaderMention[]): void {
  if (!name || !yields(name, scene)) return;
  recovered.push({
    kind: 'leader',
    id: name.leader,
    start: name.start,
    end: name.end,
    text: scene.text.slice(name.start, name.end),
  });
  introduce(scene, name.leader, name.start);
}

function unlistedName(title: TitleMention, scene: Scene): RecoveredName | null {
  const { published } = scene;
  const [time] = timesOf(scene, sentenceAt(scene, title.start));
  const days = time ?? (published === null ? null : { first: published, last: published });
  if (isUnspacedAt(scene.text, title.start)) return recoverTranscribed(title, days, scene);
  if (scene.lang === 'ar') return title.countries.length === 0 ? null : recoverArabic(title, days, scene);
  const beside = scene.candidates[indexFrom(scene.candidates, title.end)];
  // "Slovak Prime Minister Robert Fico": the name is known, nothing is to be recovered.
  const isPart = beside?.full.length === 0 && /^\s\p{Lu}\p{Ll}/u.test(scene.text.slice(beside.end, beside.end + 3));
  if (beside && beside.start - title.end <= 2 && !isPart) return null;
  return recoverName(scene.text, title, days, scene);
}

/**
 * Whether names decided within the recovered one give way to it: "Lula da Silva" within "Louise Inacio
 * Lula da Silva" does, being the same person in fewer words.
 */
function yields(name: RecoveredName, scene: Scene): boolean {
  const at = Math.max(0, indexFrom(scene.candidates, name.start) - 1);
  const within = scene.candidates
    .slice(at, indexFrom(scene.candidates, name.end))
    .filter((candidate) => candidate.end > name.start && scene.decided.has(candidate.start));
  const same = within.every(
    (candidate) =>
      scene.decided.get(candidate.start) === name.leader &&
      candidate.end - candidate.start < name.end - name.start &&
      candidate.end <= name.end,
  );
  if (same) for (const candidate of within) scene.decided.delete(candidate.start);
  return same;
}

function mentionOf(candidate: Candidate, scene: Scene): LeaderMention[] {
  const id = scene.decided.get(candidate.start);
  return id === undefined
    ? []
    : [{ kind: 'leader', id, start: candidate.start, end: candidate.end, text: candidate.text }];
}

function readAlone(title: TitleMention, named: readonly LeaderMention[], scene: Scene): LeaderMention[] {
  if (title.countries.length === 0) return [];
  const isThen = isBoundToThen(scene.text, title);
  if ((title.blocked && !isThen) || !standsAlone(title, named, scene)) return [];
  const sentence = sentenceAt(scene, title.start);
  const context = {
    text: scene.text,
    published: scene.published,
    times: timesOf(scene, sentence),
    sentenceStart: sentence.start,
    earlier: earlierTime(scene, sentence),
    introduced: scene.introduced,
  };
  const id = isThen ? resolveThen(title, context, scene.knowledge) : resolveTitle(title, context, scene.knowledge);
  if (id === null || isApposed(title, id, named, scene)) return [];
  introduce(scene, id, title.start);
  return [{ kind: 'leader', id, start: title.start, end: title.end, text: scene.text.slice(title.start, title.end) }];
}

/** "Stephen Harper, prime minister of Canada": the name has just been marked, be it of a holder of other days. */
function isApposed(title: TitleMention, id: string, named: readonly LeaderMention[], scene: Scene): boolean {
  const { text, knowledge } = scene;
  const previous = named[indexFrom(named, title.start) - 1];
  if (!previous || title.start - previous.end > APPOSITION) return false;
  // "Jakaya Kikwete (prime minister of Tanzania)": a slip for his office is no other person.
  if (/^\s\($/.test(text.slice(previous.end, title.start))) return true;
  const held = () => title.countries.some((code) => everHeld(title.sense, code, knowledge).includes(previous.id));
  if (previous.id !== id && !held()) return false;
  if (/^・?$/.test(text.slice(previous.end, title.start))) return true;
  return APPOSED.test(text.slice(previous.end, title.start));
}

/** ", the new " at most. */
const APPOSITION = 16;
const APPOSED =
  /^,[\s\u00a0]+(?:the|der|die|le|la|l['’]|el|o|a)?[\s\u00a0]*(?:(?:new|neue|neuer|nouveau|nouvelle|nuevo|nueva|novo|nova|nowy|nowa|новый|новая|новий|нова|нови)[\s\u00a0])?$/iu;

function merge(left: readonly LeaderMention[], right: readonly LeaderMention[]): LeaderMention[] {
  const sorted = [...left, ...right].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: LeaderMention[] = [];
  for (const mention of sorted) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}
