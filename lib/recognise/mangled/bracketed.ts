import type { ReadArticle } from '../linking/scene.ts';
import { heldDuring, tenuresOf } from '../offices/tenures.ts';
import { type CompiledTitles, titleKey } from '../titles/compile.ts';
import type { Knowledge } from '../types.ts';
import { likeness, type RecoveredName } from './recover-name.ts';
import { nameTokens } from './similarity.ts';

/** "Teodoro Obian (Guiné Equatorial)": what may be a country in brackets, … */
const COUNTRY = /\((\p{Lu}[\p{L}\s’'.-]{2,30})\)/gu;
/** … and two to five names of one line before it. */
const RUN =
  /(?<![\p{L}-])(\p{Lu}[\p{L}’'-]+(?:[^\S\n](?:(?:de|da|do|dos|del|al|el|bin|ould|von|van|der)[^\S\n])?\p{Lu}[\p{L}’'-]+){1,4})[^\S\n]?$/u;
/** Without an office beside it a name must be more alike than with one. */
const ALIKE = 0.85;

/**
 * Reads the names of rolls with countries in brackets that no list holds as those of who leads the country
 * on the article's day, where the spelling is alike enough.
 *
 * @returns sorted by start; nothing without the article's day
 */
export function recoverBracketed(article: ReadArticle): RecoveredName[] {
  const { text, published, tables } = article;
  if (published === null || !tables || !text.includes('(')) return [];
  const codes = codesOf(tables);
  let last = 0;
  return [...text.matchAll(COUNTRY)].flatMap(({ 0: whole, 1: country = '', index }) => {
    const before = text.slice(last, index);
    last = index + whole.length;
    const code = codes.get(titleKey(country));
    const found = code === undefined ? null : RUN.exec(before.slice(lineStart(before)));
    if (code === undefined || found === null) return [];
    const [words, run = ''] = found;
    const best = bearerOf(run, code, published, article);
    const end = index - words.length + run.length;
    return best === null ? [] : [{ start: end - best.words.length, end, leader: best.leader }];
  });
}

/** Where a name at the end of a stretch may begin at the earliest: it goes over no line and no bracket. */
function lineStart(before: string): number {
  return Math.max(...['\n', '(', ')'].map((stop) => before.lastIndexOf(stop))) + 1;
}

interface Bearer {
  readonly leader: string;
  readonly words: string;
  readonly likeness: number;
}

/** Whose name the run is or ends with: an office or "Mme" may stand before it. */
function bearerOf(run: string, code: string, day: string, { knowledge }: ReadArticle): Bearer | null {
  // "Congo" is one of two.
  const held = code.split('|').flatMap((each) => tenuresOf(knowledge).byCountry.get(each) ?? []);
  const ids = held.flatMap((tenure) => (heldDuring(tenure, { first: day, last: day }) ? [tenure.leader] : []));
  const alike = [...new Set(ids)]
    .map((leader) => bestEnd(run, leader, knowledge))
    .filter((bearer) => bearer.likeness >= ALIKE);
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function bestEnd(run: string, leader: string, knowledge: Knowledge): Bearer {
  const parts = run.split(/\s/u);
  const ends = parts.slice(0, -1).map((_, from) => parts.slice(from).join(' '));
  return ends
    .map((words) => ({ leader, words, likeness: likeness(words, nameTokens(words), leader, knowledge) }))
    .reduce((best, end) => (end.likeness > best.likeness ? end : best));
}

const names = new WeakMap<CompiledTitles, ReadonlyMap<string, string>>();

/** Countries by their names as they stand alone. */
function codesOf(tables: CompiledTitles): ReadonlyMap<string, string> {
  let known = names.get(tables);
  if (!known) {
    known = new Map(
      Object.entries(tables.locale.countries).flatMap(([code, { name = [] }]) =>
        /^[A-Z|-]{2,}$/.test(code) ? name.map((each) => [titleKey(each), code] as const) : [],
      ),
    );
    names.set(tables, known);
  }
  return known;
}
