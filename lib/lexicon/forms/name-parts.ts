import { fold } from '../../text/fold.ts';
import { PARTICLES } from '../particles.ts';
import { type Convention, DYNASTIES, IBERIAN_GIVEN } from './conventions.ts';

/** A name taken apart. All parts as written; several words in a part are joined by spaces. */
export interface NameParts {
  readonly given: readonly string[];
  /** Null where the name has no surname ("Naruhito") or is never shortened. */
  readonly surname: string | null;
  /** What the person is also called for short, without the article having said more. */
  readonly shorts: readonly string[];
  /** Shorter versions that still hold two names. */
  readonly reduced: readonly Reduction[];
}

/** A full name with something left out: "George Bush" of "George W. Bush". */
interface Reduction {
  readonly text: string;
  /** False where another person may well bear the shorter name ("Otto Pérez", "Ferdinand Marcos"). */
  readonly safe: boolean;
}

const ROMAN = /^[IVXL]+$/;
const JUNIOR = /^(?:Jr\.?|Sr\.?|Júnior|Junior|Fils|II|III|IV)$/;
const INITIALS = /^(?:\p{Lu}\.)+$/u;
const ARTICLE = /^(?:al|el|as|ash|ad|an|ar|at|az|аль|эль|ас|аш|ад|ан|ар|ат|аз|ел|ал)[-\s]/iu;
const SON_OF = /^(?:bin|ben|ibn|bint|ould|бен|бин|бін|ибн|бинт|بن)$/iu;

/** Takes a full name apart by the convention of its country. */
export function namePartsOf(name: string, convention: Convention): NameParts {
  const words = joinArticles(name.split(/\s+/).filter((word) => word !== ''));
  const whole: NameParts = { given: words, surname: null, shorts: [], reduced: [] };
  if (words.length < 2 || convention === 'whole') return whole;
  switch (convention) {
    case 'east-asian':
      return surnameFirst(words, words[0] ?? '');
    case 'vietnamese':
      return surnameFirst(words, words.at(-1) ?? '');
    case 'given':
      return { given: words, surname: null, shorts: [words[0] ?? ''], reduced: [] };
    case 'either':
      return { ...western(words), shorts: [words[0] ?? '', words.at(-1) ?? ''] };
    case 'arabic':
      return arabic(words);
    case 'spanish':
    case 'portuguese':
      return iberian(words, convention);
    default:
      return western(words);
  }
}

/** "al Assad", "Al Sabah" and "al-Assad" are one word here; "Abdel Fattah" and "Abd al-Aziz" stay apart. */
function joinArticles(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const [i, word] of words.entries()) {
    const before = joined.at(-1);
    if (i > 0 && before !== undefined && /^(?:al|el|аль|эль|ел|ас|آل)$/iu.test(before)) {
      joined[joined.length - 1] = `${before} ${word}`;
    } else joined.push(word);
  }
  return joined;
}

function surnameFirst(words: readonly string[], short: string): NameParts {
  return { given: words.slice(1), surname: words[0] ?? null, shorts: [short], reduced: [] };
}

function western(words: readonly string[]): NameParts {
  let end = words.length;
  while (end > 2 && JUNIOR.test(words[end - 1] ?? '')) end--;
  const core = words.slice(0, end);
  const suffix = words.slice(end);
  const split = surnameStart(core);
  const given = core.slice(0, split);
  const surname = core.slice(split).join(' ');
  const shorts = [surname];
  // "von Weizsäcker", "de Villepin" are also quoted without; "von der Leyen", "De Croo" never.
  const bare = /^(?:von|zu|de|d[’'])\s?(\p{Lu}\S*)$/u.exec(surname);
  if (bare?.[1] !== undefined) shorts.push(bare[1]);
  const reduced: Reduction[] = [];
  const kept = given.filter((word, i) => i === 0 || !(INITIALS.test(word) || isPatronymic(word)));
  if (kept.length < given.length && !INITIALS.test(kept[0] ?? ''))
    reduced.push({ text: [...kept, surname].join(' '), safe: true });
  else if (given.length === 2 && !INITIALS.test(given.join(''))) {
    // "Recep Erdoğan", "Fogh Rasmussen"
    for (const word of given) reduced.push({ text: `${word} ${surname}`, safe: false });
  }
  if (suffix.length > 0) reduced.push({ text: core.join(' '), safe: false });
  return { given, surname, shorts, reduced };
}

/** Where the surname begins: at the first particle, else at the last word. */
function surnameStart(words: readonly string[]): number {
  for (let i = 1; i < words.length; i++) {
    const word = words[i] ?? '';
    if (i < words.length - 1 && PARTICLES.has(fold(word)) && !/^(?:e|y|i)$/iu.test(word)) return i;
  }
  return words.length - 1;
}

const PATRONYMIC = /(?:ovich|evich|ovych|evych|ovna|evna|ivna|ович|евич|ійович|йович|овна|евна|івна|ївна|ич)$/u;

function isPatronymic(word: string): boolean {
  return PATRONYMIC.test(word) && word.length > 6;
}

function iberian(words: readonly string[], convention: 'spanish' | 'portuguese'): NameParts {
  let start = 1;
  while (start < words.length - 1 && IBERIAN_GIVEN.has(fold(words[start] ?? ''))) start++;
  const given = words.slice(0, start);
  const surnames = words.slice(start);
  const surname = surnames.join(' ');
  const shorts = [surname];
  const reduced: Reduction[] = [];
  const first = surnames[0] ?? '';
  if (surnames.length > 1 && !PARTICLES.has(fold(first))) {
    shorts.push(first);
    reduced.push({ text: [...given, first].join(' '), safe: false });
    if (given.length > 1) reduced.push({ text: [given[0], ...surnames].join(' '), safe: true });
  }
  const last = surnames.at(-1) ?? '';
  if (surnames.length > 2 && convention === 'spanish') {
    shorts.push(last);
    // "Cristina Fernández de Kirchner" is Cristina Kirchner at home.
    reduced.push({ text: [given[0], last].join(' '), safe: false });
  }
  return { given, surname, shorts, reduced };
}

function arabic(words: readonly string[]): NameParts {
  const last = words.at(-1) ?? '';
  const house = fold(last.replace(ARTICLE, ''));
  const article = ARTICLE.test(last);
  const son = words.findIndex((word, i) => i > 0 && SON_OF.test(word));
  const reduced: Reduction[] = [];
  const shorts: string[] = [];
  if (article && DYNASTIES.has(house) && words.length > 2) {
    // "Mohammed bin Abdulrahman bin Jassim Al Thani", "Sabah Al-Ahmad Al-Jaber Al-Sabah"
    const head = son > 0 ? words.slice(0, son + 2) : words.slice(0, 2);
    reduced.push({ text: head.join(' '), safe: true }, { text: [...head, last].join(' '), safe: true });
    if (son > 0) shorts.push(words.slice(son, son + 2).join(' '));
  } else if (son > 0 && son === words.length - 2) shorts.push(words.slice(son).join(' '));
  else {
    shorts.push(last);
    if (article) shorts.push(last.replace(ARTICLE, ''));
  }
  return { given: words.slice(0, -1), surname: last, shorts, reduced };
}

/** A monarch's or pope's name: "Abdullah II of Jordan", "Jean, Grand Duke of Luxembourg", "Pope Leo XIV". */
export function monarchParts(name: string): { readonly regnal: string; readonly first: string } | null {
  const bare = name
    .replace(/^Pope /, '')
    .replace(/, .*$/, '')
    .replace(/ of (?:the )?\p{Lu}.*$/u, '');
  const words = bare.split(' ');
  const numbered = words.some((word, i) => i > 0 && ROMAN.test(word));
  if (bare === name && !numbered) return null;
  return { regnal: bare, first: words.filter((word) => !ROMAN.test(word)).join(' ') };
}
