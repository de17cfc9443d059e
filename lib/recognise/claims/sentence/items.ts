import type { Mention, Span } from '../../types.ts';
import type { ClaimLanguage } from '../language.ts';
import type { Item } from '../types.ts';
import { reachOf, withoutBrackets } from './brackets.ts';
import { type CountryHit, matchCountry } from './countries.ts';
import { isPartOfAmerica } from './parts-of-world.ts';
import { withoutPositions } from './positions.ts';
import { cutWords, type RawWord, readSpelling } from './words.ts';

/**
 * Cuts a sentence into items: each mention is one, each country, and what is left word by word.
 *
 * @param mentions those inside the span, sorted and not overlapping
 */
export function itemize(text: string, span: Span, mentions: readonly Mention[], language: ClaimLanguage): Item[] {
  const items: Item[] = [];
  let at = span.start;
  for (const mention of mentions) {
    addWords(items, text, at, mention.start, language);
    items.push({
      kind: mention.kind,
      start: mention.start,
      end: mention.end,
      key: mention.text.toLowerCase(),
      capital: true,
      isName: false,
      id: mention.kind === 'date' ? (mention.value ?? '') : mention.id,
      form: undefined,
      inflected: false,
    });
    at = mention.end;
  }
  addWords(items, text, at, span.end, language);
  if (language.grammar.cases && !language.grammar.capitalNouns) dropParentheticals(items);
  const reach = reachOf(language.grammar);
  return reach ? withoutBrackets(items, reach) : withoutPositions(items);
}

function addWords(items: Item[], text: string, from: number, to: number, language: ClaimLanguage): void {
  if (from >= to) return;
  const cut = cutWords(text, from, to, language.grammar);
  const words = language.grammar.proclitics ? cut.flatMap((word) => withoutProclitic(word, language)) : cut;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const place = capitalAt(words, i, language) ?? matchCountry(words, i, language.countries);
    const { start, spelling } = word;
    const isOther =
      place !== null &&
      (isOutlet(words, i + (place?.length ?? 1), language) ||
        isPartOfAmerica(spelling.key, words[i - 1]?.spelling.key, words[i + 1]?.spelling.key));
    const hit = isOther ? null : place;
    const capital = spelling.isCapital && spelling.kind === 'word';
    if (hit !== null) {
      const { end } = words[i + hit.length - 1] ?? word;
      const key = words
        .slice(i, i + hit.length)
        .map((each) => each.spelling.key)
        .join(' ');
      const { code: id, form, inflected } = hit;
      items.push({ kind: 'country', start, end, key, capital, isName: false, id, form, inflected });
      i += hit.length - 1;
    } else {
      const { kind, isName } = spelling;
      const key = (language.grammar.unspaced && FULL_WIDTH.get(spelling.key)) || spelling.key;
      items.push({ kind, start, end: word.end, key, capital, isName, id: '', form: undefined, inflected: false });
    }
  }
}

/** Marks that Chinese news also writes as Latin texts do: forms are written with its own. */
const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
]);

/** So many words may stand before the one that makes a newspaper of a country: "China Morning Post". */
const LONGEST_OUTLET = 2;

/** "South China Morning Post", "Japan Times": no country says anything there. */
function isOutlet(words: readonly RawWord[], at: number, { outlets }: ClaimLanguage): boolean {
  if (outlets.size === 0) return false;
  for (let i = at; i < at + LONGEST_OUTLET; i++) {
    const spelling = words[i]?.spelling;
    if (spelling?.kind !== 'word' || !spelling.isCapital) return false;
    if (outlets.has(spelling.key)) return true;
  }
  return false;
}

/** "российской столице", "столицу Китая", "la capital peruana": a place, as a city by its name is. */
function capitalAt(words: readonly RawWord[], at: number, { capitals, countries }: ClaimLanguage): CountryHit | null {
  if (capitals.size === 0) return null;
  const isBefore = capitals.has(words[at]?.spelling.key ?? '');
  if (!isBefore && !capitals.has(words[at + 1]?.spelling.key ?? '')) return null;
  const hit = matchCountry(words, isBefore ? at + 1 : at, countries);
  const belongs = hit !== null && (isBefore ? hit.form !== 'city' : hit.form === 'adjective' && hit.length === 1);
  return belongs ? { ...hit, form: 'city', length: hit.length + 1 } : null;
}

/** Parts "وسيحضر" into "و" and "سيحضر" where the vocabulary knows only the second. */
function withoutProclitic(word: RawWord, { grammar, knows }: ClaimLanguage): RawWord[] {
  const { key } = word.spelling;
  const first = key.charAt(0);
  if (!grammar.proclitics?.includes(first) || knows(key) || !knows(key.slice(1))) return [word];
  const middle = word.start + 1;
  const rest = key.slice(1);
  return [
    { start: word.start, end: middle, spelling: readSpelling(first, first) },
    { start: middle, end: word.end, spelling: readSpelling(rest, rest) },
  ];
}

/** Words between commas that say nothing of what stands around them: "Вучић је, подсећамо, био на паради". */
const PARENTHETICAL =
  /^(?:напомним|напротив|впрочем|однако|кстати|разумеется|конечно|наоборот|правда|нагадаємо|натомість|щоправда|навпаки|звісно|зрозуміло|втім|przypomnijmy|natomiast|zresztą|oczywiście|jednak|owszem|подсећамо|подсетимо|међутим|наравно|наиме|podsećamo|podsetimo|međutim|naravno|naime)$/;

function dropParentheticals(items: Item[]): void {
  for (let i = items.length - 3; i > 0; i--)
    if (items[i]?.key === ',' && items[i + 2]?.key === ',' && PARENTHETICAL.test(items[i + 1]?.key ?? ''))
      items.splice(i, 3);
}
