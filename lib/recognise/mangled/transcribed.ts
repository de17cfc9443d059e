import type { ReadArticle } from '../linking/scene.ts';
import { namesCountry, sentenceAt } from '../linking/scene.ts';
import { RELATIVES_GIVEN_NAMES } from '../names/relatives.ts';
import { answerTo } from '../offices/holders.ts';
import { type Days, tenuresOf } from '../offices/tenures.ts';
import { indexFrom } from '../sorted-spans.ts';
import type { TitleMention } from '../titles/find-titles.ts';
import type { Knowledge, Span } from '../types.ts';
import { recoverHan } from './han.ts';
import type { RecoveredName } from './recover-name.ts';
import { editSimilarity } from './similarity.ts';
import { SOUNDS_ALIKE, soundLikeness } from './sound-likeness.ts';

/** A foreign name in kana, its parts parted by dots, a king's number behind it: アブドッラー2世. */
const KANA = /[\u30a1-\u30fa\u30fc][\u30a1-\u30fc・＝=]*(?:[0-9０-９]+世)?$/u;
/** A foreign name in Han signs up to its last dot; where the rest ends is for the word lists to tell. */
const HAN = /^(?:[\u4e00-\u9fff]{1,9}[·•・‧])+/u;
const PART = /[·•・‧＝=]/u;
const SCANNED = 40;
/** How far before a Japanese name its country stands: "イスラエル国の", "フランス共和国の". */
const COUNTRY = 16;
/** Kana names are short: one sign in four may differ (ローハニ, ロウハニ). */
const ALIKE = 0.75;
const LEAST_SIGNS = 3;

/**
 * Reads a foreign name in Chinese or Japanese whose parts no list holds together, beside a title with
 * its country: "イスラエルのビンヤミン・ネタニヤフ首相", "以色列总理本雅明·内塔尼亚胡". Newsrooms transcribe given names
 * each in their way; the surname, or one spelled almost like it, tells with the office who is meant.
 *
 * @param days the time spoken of; null where it is not known: then anyone who ever held the office
 * @returns null without such a name there, or where it is nobody's
 */
export function recoverTranscribed(title: TitleMention, days: Days | null, article: ReadArticle): RecoveredName | null {
  const { text, lang, knowledge, tables } = article;
  // "大統領夫人": the title is part of somebody else's.
  if (title.blocked || title.deputy || tables?.locale.otherRoles.some((role) => text.startsWith(role, title.end)))
    return null;
  const name = lang === 'ja' ? kanaBefore(title, article) : hanBehind(title, article);
  if (!name) return lang === 'ja' ? null : recoverHan(title, days, article);
  const parts = text.slice(name.start, name.end).split(PART);
  if (parts.slice(0, -1).some((part) => RELATIVES_GIVEN_NAMES.has(part))) return null;
  const ids = answerTo({ sense: title.sense, countries: countriesBeside(title, name, article) }, days, knowledge);
  const [leader, ...others] = new Set(bearers(parts.at(-1) ?? '', name, ids, article));
  return leader === undefined || others.length > 0 ? null : { ...name, leader };
}

function kanaBefore(title: TitleMention, { text }: ReadArticle): Span | null {
  const end = title.head.start;
  const run = KANA.exec(text.slice(Math.max(0, end - SCANNED), end));
  return run && { start: end - run[0].length, end };
}

function hanBehind(title: TitleMention, { text, candidates }: ReadArticle): Span | null {
  const given = HAN.exec(text.slice(title.end, title.end + SCANNED));
  if (!given) return null;
  const start = title.end + given[0].length;
  const surname = candidates[indexFrom(candidates, start)];
  return surname?.start === start ? { start: title.end, end: surname.end } : null;
}

function countriesBeside(title: TitleMention, name: Span, article: ReadArticle): readonly string[] {
  if (title.countries.length > 0 || article.lang !== 'ja') return title.countries;
  const before = {
    start: Math.max(sentenceAt(article, name.start).start, name.start - COUNTRY),
    end: name.start,
  };
  return [...tenuresOf(article.knowledge).byCountry.keys()].filter((code) => namesCountry(article, code, before));
}

function bearers(surname: string, name: Span, ids: readonly string[], article: ReadArticle): string[] {
  const listed = article.candidates.find(({ end }) => end === name.end);
  if (listed) return [...listed.full, ...listed.short].filter((id) => ids.includes(id));
  const signs = kanaSounds(surname);
  const alike = (id: string) =>
    signs.length < LEAST_SIGNS ? isListed(surname, id, article.knowledge) : isAlike(signs, id, article.knowledge);
  return ids.filter((id) => alike(id) || isHeard(surname, id, article.knowledge));
}

/** Few newsrooms ever wrote of a premier of Togo: where no list has his name in kana, its sound tells. */
function isHeard(surname: string, id: string, knowledge: Knowledge): boolean {
  const leader = knowledge.leaders.get(id);
  const listed = leader?.names?.some(({ lang }) => lang === 'ja') ?? false;
  return leader !== undefined && !listed && soundLikeness(surname, leader, false) >= SOUNDS_ALIKE;
}

/** Surnames of two signs are taken as they are listed: ルト. */
function isListed(surname: string, id: string, knowledge: Knowledge): boolean {
  return (knowledge.leaders.get(id)?.names ?? []).some(({ text, lang }) => lang === 'ja' && text === surname);
}

function isAlike(signs: string, id: string, knowledge: Knowledge): boolean {
  return (knowledge.leaders.get(id)?.names ?? []).some(
    ({ text, lang }) => lang === 'ja' && editSimilarity(signs, kanaSounds(text.split(PART).at(-1) ?? '')) >= ALIKE,
  );
}

/** Spellings of one sound that compete in kana, reduced to one. Order matters. */
const SOUNDS = [
  [/[0-9０-９]+世$/u, ''],
  [/ヴァ/gu, 'バ'],
  [/ヴィ/gu, 'ビ'],
  [/ヴェ/gu, 'ベ'],
  [/ヴォ/gu, 'ボ'],
  [/ヴ/gu, 'ブ'],
  [/ティ/gu, 'チ'],
  [/ディ/gu, 'ジ'],
  [/(?<=[オコソトノホモヨロゴゾドボポョ])ウ/gu, ''],
  [/[ーッ]/gu, ''],
  [/ャ/gu, 'ヤ'],
  [/ュ/gu, 'ユ'],
  [/ョ/gu, 'ヨ'],
] as const;

function kanaSounds(name: string): string {
  return SOUNDS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), name);
}
