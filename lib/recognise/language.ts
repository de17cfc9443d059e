import { STOPWORDS } from './language/stopwords.ts';

/** How much of a text is read: enough to be sure, little enough to cost nothing. */
const SAMPLE = 6000;

/** Scripts that name their language by themselves, or nearly; the order settles ties. */
const SCRIPTS = [
  ['ja', /[\u3041-\u3096\u30a1-\u30fa]/g],
  ['ko', /[\uac00-\ud7a3]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ar', /[\u0621-\u064a\u0671-\u06d3]/g],
  ['he', /[\u05d0-\u05ea]/g],
  ['el', /[\u0391-\u03ce]/g],
  ['hy', /[\u0561-\u0587]/g],
  ['ka', /[\u10d0-\u10fa]/g],
  ['th', /[\u0e01-\u0e3a]/g],
  ['hi', /[\u0905-\u0939]/g],
  ['cyrillic', /[\u0400-\u04ff]/g],
  ['latin', /[A-Za-z\u00c0-\u024f\u1ea0-\u1ef9]/g],
] as const;

/** Letters that only some languages of a script have, each worth a few small words. */
const LETTERS = {
  ru: /[ыэё]/g,
  uk: /[іїєґ]/g,
  be: /[ўі]/g,
  sr: /[ђјљњћџ]|\b[a-zšđčćž]*đ[a-zšđčćž]*\b/g,
  mk: /[ѓќѕ]/g,
  bg: /ъ/g,
  kk: /[әғқңөұүһ]/g,
  de: /ß/g,
  ro: /[șțşţ]/g,
  pl: /[łąęśźż]/g,
  cs: /[řůě]/g,
  sk: /[ľĺŕô]/g,
  hu: /[őű]/g,
  tr: /[ğış]/g,
  az: /ə/g,
  vi: /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g,
  pt: /[ãõ]/g,
  es: /[ñ¿¡]/g,
  lv: /[āēīūģķļņ]/g,
  lt: /[ėįųū]/g,
  et: /õ/g,
} as const satisfies Record<string, RegExp>;

const CYRILLIC = new Set(['ru', 'uk', 'be', 'bg', 'mk', 'sr', 'kk']);
/** The languages that we read: one small word is enough to take a line for one of them. */
const READ = new Set(['en', 'ru', 'uk', 'de', 'fr', 'es', 'pt', 'zh', 'ro', 'pl', 'sr', 'ja', 'ar']);
/** How many small words it takes to think of another, or as much in letters of its own: "Putin met Xi" is no Dutch. */
const SURE_OF_ANOTHER = 1.25;
/** The languages that are told by their script. */
const OF_SCRIPTS = new Set(['ja', 'ko', 'zh', 'ar', 'fa', 'ur', 'he', 'el', 'hy', 'ka', 'th', 'hi']);
const PERSIAN = /[پچژگی]/g;
const URDU = /[ٹڈڑےں]/g;

let words: Map<string, string[]> | null = null;

/** Small words by spelling, with the languages that have them; built when first asked for. */
function wordTable(): Map<string, string[]> {
  if (words) return words;
  words = new Map();
  for (const [lang, list] of Object.entries(STOPWORDS)) {
    for (const word of new Set(list.split(' '))) {
      const langs = words.get(word);
      if (langs) langs.push(lang);
      else words.set(word, [lang]);
    }
  }
  return words;
}

/**
 * The language of a text, from its script, its small words and its letters.
 *
 * @returns BCP 47 primary subtag; `und` for a text without letters of a script we know
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const counts = new Map<string, number>(SCRIPTS.map(([name, pattern]) => [name, count(sample, pattern)]));
  const of = (name: string) => counts.get(name) ?? 0;
  // Japanese news is half kanji: a tenth of kana tells it from Chinese.
  if (of('ja') > 0 && of('ja') * 9 > of('zh') && of('ja') + of('zh') > of('latin') / 2) return 'ja';
  const [script, most] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['und', 0]);
  // One Chinese character says as much as a Latin word.
  if (of('zh') * 3 > most && of('zh') > 0 && script !== 'ja' && script !== 'ko') return 'zh';
  if (most === 0) return 'und';
  if (script === 'ar') return count(sample, URDU) * 30 > most ? 'ur' : count(sample, PERSIAN) * 25 > most ? 'fa' : 'ar';
  if (script !== 'latin' && script !== 'cyrillic') return script;
  return bySmallWords(sample, script === 'cyrillic');
}

/** What a page states may be what its template states; in small words, what it takes to believe the prose instead. */
const SURE_AGAINST_STATED = 5;
const TIMES_AS_SURE = 2;
/** Lines of this length are prose; menus may be in the language of the template. UTF-16 units. */
const PROSE_LINE = 80;
const ENOUGH_PROSE = 300;
const ENOUGH_TO_DOUBT = 100;
/** Written alike to the last small word: whichever of them a page states, it is that. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(['sr', 'hr', 'bs', 'sh', 'me', 'cnr']),
  new Set(['no', 'nb', 'nn', 'da']),
  new Set(['id', 'ms']),
];

/**
 * The language of a page: the one that it states, unless its prose is plainly in another.
 *
 * @param stated primary subtag, or null where the page states none
 * @param text its readable text, block by block, parted by line breaks
 */
export function languageOfPage(stated: string | null, text: string): string {
  const lines = text.split('\n').filter((line) => line.length >= PROSE_LINE);
  const prose = lines.join('\n').slice(0, SAMPLE);
  const sample = prose.length >= ENOUGH_PROSE ? prose : text.slice(0, SAMPLE);
  const detected = detectLanguage(sample);
  if (stated === null || detected === stated) return detected;
  if (detected === 'und' || sample.length < ENOUGH_TO_DOUBT) return stated;
  if (ALIKE.some((family) => family.has(stated) && family.has(detected))) return stated;
  // A script tells its language for certain, but not those that we do not know.
  if (!(detected in STOPWORDS)) return stated in STOPWORDS || OF_SCRIPTS.has(stated) ? detected : stated;
  // Serbian is written in both.
  if (stated in STOPWORDS && stated !== 'sr' && CYRILLIC.has(stated) !== CYRILLIC.has(detected)) return detected;
  const scores = smallWords(sample.toLowerCase());
  const [found, against] = [scores.get(detected) ?? 0, scores.get(stated) ?? 0];
  return found >= SURE_AGAINST_STATED && found >= against * TIMES_AS_SURE ? detected : stated;
}

/** How much the small words and letters of a text, in lower case, speak for each language. */
function smallWords(sample: string): Map<string, number> {
  const table = wordTable();
  const scores = new Map<string, number>();
  const add = (lang: string, score: number) => scores.set(lang, (scores.get(lang) ?? 0) + score);
  for (const [word] of sample.matchAll(/[\p{L}\p{M}'’]+/gu)) {
    const langs = table.get(word);
    // A word that many languages share says little about each.
    if (langs) for (const lang of langs) add(lang, 1 / langs.length);
  }
  for (const [lang, pattern] of Object.entries(LETTERS)) {
    const found = count(sample, pattern);
    if (found > 0) add(lang, Math.min(found, 200) / 4);
  }
  return scores;
}

function bySmallWords(sample: string, cyrillic: boolean): string {
  const scores = smallWords(sample);
  let best = cyrillic ? 'ru' : 'en';
  for (const [lang, score] of scores) {
    const fits = cyrillic ? CYRILLIC.has(lang) : lang === 'sr' || !CYRILLIC.has(lang);
    if (fits && (READ.has(lang) || score >= SURE_OF_ANOTHER) && score > (scores.get(best) ?? 0)) best = lang;
  }
  return best;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found++;
  return found;
}
