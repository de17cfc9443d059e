import type { Leader } from '../../packs/schema.ts';
import type { ReadArticle } from '../linking/scene.ts';
import { isCommonSurname } from '../names/common-surnames.ts';
import { isCapitalised, wordAfter } from '../neighbours.ts';
import { answerTo } from '../offices/holders.ts';
import type { Days } from '../offices/tenures.ts';
import { indexFrom } from '../sorted-spans.ts';
import { type CompiledTitles, titleKey } from '../titles/compile.ts';
import { longestAfter, type TitleMention } from '../titles/find-titles.ts';
import type { Knowledge, Span } from '../types.ts';
import { nameSimilarity, nameTokens, tokenSimilarity } from './similarity.ts';
import { soundLikeness } from './sound-likeness.ts';

/**
 * With office and country in the text, a name this alike is the holder's. On the pairs of
 * `similarity.test.ts` the mangled ones begin at .83 ("Alexander Vicz"), and what is not kept apart by
 * a word without likeness is a name that differs in its last letters only.
 */
const ALIKE = 0.8;
/** A surname by itself has less to tell it by. */
const ALIKE_ALONE = 0.84;
/** The runner-up must be this much less alike. */
const LEAD = 0.08;
const MOST_WORDS = 6;

/** A name beside a title that no list holds, and whom the title makes of it. */
export interface RecoveredName extends Span {
  readonly leader: string;
}

/**
 * Reads the unknown name beside a title with its country ("Serbian President Alexander Vicz") as the
 * person who held that office around those days, where the spelling is alike enough.
 *
 * @param days the time spoken of; null where it is not known: then anyone who ever held the office
 * @returns null without a name there, or where it is nobody's
 */
export function recoverName(
  text: string,
  title: TitleMention,
  days: Days | null,
  { knowledge, candidates, tables }: Pick<ReadArticle, 'knowledge' | 'candidates' | 'tables'>,
): RecoveredName | null {
  // A vice president is nobody of ours, and a former one could be anyone.
  if (title.blocked) return null;
  const countries = title.countries.length > 0 ? title.countries : countriesBehind(text, title.end, tables);
  if (countries.length === 0) return null;
  const ids = answerTo({ sense: title.sense, countries }, days, knowledge);
  // The run of capitals may go on into the next leader's name: "… Нарендрою Моді Зеленський говорив".
  const at = indexFrom(candidates, title.end);
  const foreign = candidates
    .slice(at, at + MOST_WORDS)
    .find(({ folded, full, short }) => !isCommonSurname(folded) && ![...full, ...short].some((id) => ids.includes(id)));
  const name = nameAfter(text, title.end, foreign?.start ?? text.length, tables);
  if (!name) return null;
  const words = text.slice(name.start, name.end);
  const tokens = nameTokens(words);
  if (tokens.length === 0) return null;
  const ranked = [...new Set(ids)]
    .map((leader) => ({ leader, score: likeness(words, tokens, leader, knowledge) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  if (!best || best.score < (tokens.length > 1 ? ALIKE : ALIKE_ALONE)) return null;
  if (next && best.score - next.score < LEAD) return null;
  return { ...name, leader: best.leader };
}

/** "President Nana Akofo-Ado of Ghana": the country stands behind the name. */
function countriesBehind(text: string, from: number, tables: CompiledTitles | null): readonly string[] {
  const name = tables && nameAfter(text, from, text.length, tables);
  const form = name ? longestAfter(text, name.end, tables)?.form : null;
  return form?.code.split('|').filter((code) => code !== '-') ?? [];
}

/** How alike the words are to the most alike of a leader's names in their script: 0 to 1. */
export function likeness(words: string, tokens: readonly string[], id: string, knowledge: Knowledge): number {
  const leader = knowledge.leaders.get(id);
  if (!leader) return 0;
  const script = scriptOf(words);
  const names = tokenised(leader).filter((name) => name.script === script);
  // No list has the name in this script: what it sounds like tells.
  if (names.length === 0) return soundLikeness(tokens.join(' '), leader, false);
  const [only] = tokens;
  let best = 0;
  for (const name of names) {
    if (tokens.length === 1 && only && only.length > 3) {
      for (const token of name.tokens) if (token.length > 3) best = Math.max(best, tokenSimilarity(only, token));
    } else if (name.tokens.length > 1) best = Math.max(best, nameSimilarity(tokens, name.tokens));
  }
  return best;
}

interface TokenisedName {
  readonly script: string;
  readonly tokens: readonly string[];
}

const names = new WeakMap<Leader, readonly TokenisedName[]>();

/** A leader's names as words; remembered, since a page names few countries and often. */
function tokenised(leader: Leader): readonly TokenisedName[] {
  let known = names.get(leader);
  if (!known) {
    const texts = new Set([leader.name, ...(leader.names ?? []).map((name) => name.text)]);
    known = [...texts].map((text) => ({ script: scriptOf(text), tokens: nameTokens(text) }));
    names.set(leader, known);
  }
  return known;
}

function scriptOf(text: string): string {
  if (/\p{Script=Latin}/u.test(text)) return 'latin';
  return /\p{Script=Cyrillic}/u.test(text) ? 'cyrillic' : 'other';
}

const BEFORE_HONOUR = /^(?:the|his|her|most)$/;

/** The run of capitalised words after a title, an apposition's comma allowed: ", Sadar Japarov". */
function nameAfter(text: string, from: number, limit: number, tables: CompiledTitles | null): Span | null {
  const comma = /^,[\s\u00a0]{1,2}/.exec(text.slice(from, from + 3));
  let start = -1;
  let end = comma ? from + comma[0].length - 1 : from;
  for (let n = 0; n < MOST_WORDS; n++) {
    const word = wordAfter(text, end);
    if (!word || word.end > limit) break;
    // "Abd el-Fatah es-Sisi": an Arabic article is written small and together with its name.
    const particle = /^(?:da|de|al|el|bin|von|van|der|di|del|dos|la|[ae][dlnrstz]h?-\p{Lu}\p{L}+)$/u.test(word.text);
    // ", the Honourable Roosevelt Skerritt".
    if (start < 0 && comma && BEFORE_HONOUR.test(word.text)) {
      end = word.end;
      continue;
    }
    if (!isCapitalised(word.text) && !(particle && start >= 0)) break;
    end = word.end;
    // "acting President Senior General Min Aung Hlaing": ranks are no part of the name.
    if (start < 0 && isRank(word.text, tables)) continue;
    if (start < 0) start = word.start;
    if (/['’]s?$/.test(word.text)) {
      end -= /['’]s$/.test(word.text) ? 2 : 1;
      break;
    }
  }
  return start < 0 ? null : { start, end };
}

function isRank(word: string, tables: CompiledTitles | null): boolean {
  const key = titleKey(word);
  return (
    tables !== null && (tables.honorifics.has(key) || tables.otherRoles.has(key) || /^(?:senior|his|her)$/.test(key))
  );
}
