import { inBothScripts } from '../../locales/sr/serbian-scripts.ts';
import type { Knowledge } from '../../types.ts';
import { keyOf } from '../sentence/words.ts';
import type { Item } from '../types.ts';

/** Tells base forms of names from inflected ones. */
export interface NameForms {
  /** Whether a leader's mention shows an ending that none of the leader's names has ("Путина", "Putins"). */
  isInflected(item: Item, lang: string): boolean;
  /** Whether it is a base form that would change as an object: "Путин", but not "Фицо". */
  isBase(item: Item, lang: string): boolean;
  /** Whether a leader has held an office of a country. */
  isOf(leader: Item, country: Item | undefined): boolean;
}

/** The vowels in which names of other tongues end that have no cases in ours. */
const UNCHANGING = /[oeiuyéíóúоеиуюэыіїєў]$/u;

/** "Зеленський", "Zełenski": names that are adjectives change their whole ending. */
const ADJECTIVAL = /(?<=[кkhг])(?:[иыоі]й|[iy])$/u;
/** "Franciszek", "Paweł": the vowel goes where an ending comes. */
const FLEETING = /e(?=[kcł]$)/u;
const FEMININE = /[aа]$/u;
/** "Lukašenko" beside "Lukašenka": what a name in -a ends in is no case of it that a sentence has. */
const NOMINATIVE = /[aаoо]$/u;
const LONGEST_ENDING = 4;
const SHORTEST_BASE = 2;
const ENDING = /^[aąeęiouyаеиоуыюяіїє]\p{L}{0,2}$/u;

/** What no case ends in: "Александар" is another spelling of "Александр". */
const NO_ENDING = /[бгджзклнпрстфцчшщbcdfgklnprstzšžč]$/u;

/** Languages written in two scripts, whose names the packs have in one. */
const TWO_SCRIPTS: ReadonlySet<string> = new Set(['sr', 'bs', 'hr']);

/** Kept beside the knowledge: names are looked up again in every article. */
const made = new WeakMap<Knowledge['leaders'], NameForms>();

/** Looks into the names of the leaders that a text mentions; what was looked up is kept. */
export function nameForms({ leaders }: Pick<Knowledge, 'leaders'>): NameForms {
  const known = made.get(leaders) ?? makeForms(leaders);
  made.set(leaders, known);
  return known;
}

/** A leader's names in one language, and what has been said of mentions so far, by key. */
interface KnownNames extends Words {
  /** Full names of this language and their surnames, as they stand in the packs: "Николя Саркози", "Саркози". */
  readonly own: ReadonlySet<string>;
  readonly inflected: Map<string, boolean>;
  readonly base: Map<string, boolean>;
}

/** How many mentions are remembered for each name: misspelt ones have no end. */
const REMEMBERED = 200;

function makeForms(leaders: Knowledge['leaders']): NameForms {
  const byLanguage = new Map<string, Map<string, KnownNames>>();
  const namesOf = (id: string, lang: string): KnownNames => {
    const byLeader = byLanguage.get(lang) ?? new Map<string, KnownNames>();
    byLanguage.set(lang, byLeader);
    const known = byLeader.get(id);
    if (known) return known;
    const leader = leaders.get(id);
    // "Putins" is Latvian for him, and German for what is his.
    const isOwn = (other: string | undefined): boolean => other === undefined || other.startsWith(lang);
    const names = leader
      ? [leader.name, ...(leader.names ?? []).flatMap((name) => (isOwn(name.lang) ? [name.text] : []))]
      : [];
    const full = leader
      ? [leader.name, ...(leader.names ?? []).flatMap((name) => (name.kind === 'full' ? [name.text] : []))]
      : [];
    const own = (leader?.names ?? []).flatMap(({ kind, lang: of, text }) =>
      kind === 'full' && of?.startsWith(lang) ? [text] : [],
    );
    const made = {
      words: wordsOf(names, lang),
      full: wordsOf(full, lang),
      own: new Set(inScripts(own, lang).flatMap((name) => [keyOf(name), surnameOf(keyOf(name))])),
      inflected: new Map(),
      base: new Map(),
    };
    byLeader.set(id, made);
    return made;
  };
  return {
    isOf(item, country) {
      const leader = leaders.get(item.id);
      if (country?.kind !== 'country' || leader === undefined) return false;
      return leader.country === country.id || leader.offices.some((office) => office.country === country.id);
    },
    isInflected(item, lang) {
      const known = namesOf(item.id, lang);
      return remembered(
        known.inflected,
        item.key,
        () => !known.own.has(item.key) && wordsOfItem(item).some((word) => isFormOf(word, known)),
      );
    },
    isBase(item, lang) {
      const known = namesOf(item.id, lang);
      return remembered(known.base, item.key, () => {
        const own = wordsOfItem(item);
        const last = own.at(-1) ?? '';
        return !UNCHANGING.test(last) && own.every((word) => known.words.has(word) && !isFormOf(word, known));
      });
    },
  };
}

/** The words of a leader's names, and those of the full ones, which the packs do not inflect. */
interface Words {
  readonly words: ReadonlySet<string>;
  readonly full: ReadonlySet<string>;
}

function wordsOf(names: readonly string[], lang: string): ReadonlySet<string> {
  return new Set(inScripts(names, lang).flatMap((name) => keyOf(name).split(/[\s-]+/)));
}

function inScripts(names: readonly string[], lang: string): readonly string[] {
  return TWO_SCRIPTS.has(lang) ? inBothScripts(names) : names;
}

function surnameOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

function remembered(answers: Map<string, boolean>, key: string, answer: () => boolean): boolean {
  const known = answers.get(key);
  if (known !== undefined) return known;
  if (answers.size >= REMEMBERED) answers.clear();
  const made = answer();
  answers.set(key, made);
  return made;
}

function wordsOfItem({ key }: Item): string[] {
  return keyOf(key).split(/[\s-]+/);
}

const MARKED = /[šśșčćçžźżń]/g;
const UNMARKED: Readonly<Record<string, string>> = {
  ...{ š: 's', ś: 's', ș: 's', č: 'c', ć: 'c', ç: 'c' },
  ...{ ž: 'z', ź: 'z', ż: 'z', ń: 'n' },
};

/** "Milos" for "Miloš": consonants as a paper without their marks writes them; vowels may be endings. */
function plain(word: string): string {
  return word.replace(MARKED, (letter) => UNMARKED[letter] ?? letter);
}

function isEnded(word: string, stem: string): boolean {
  return stem.length >= SHORTEST_BASE && ENDING.test(word.slice(stem.length)) && word.startsWith(stem);
}

/** Only an ending of a name we know counts: a title or another spelling is no inflected form. */
function isFormOf(word: string, { words: known, full }: Words): boolean {
  // The packs know some inflected forms too: beside a shorter name these are forms of it, unless it is the full name.
  if (known.has(word))
    return [...(full.has(word) ? full : known)].some(
      (name) =>
        isEnded(word, name) ||
        (FLEETING.test(name) && isEnded(word, name.replace(FLEETING, ''))) ||
        (FEMININE.test(name) && !NOMINATIVE.test(word) && isEnded(word, name.slice(0, -1))),
    );
  if ([...known].some((name) => name.length === word.length && plain(name) === plain(word))) return false;
  for (let cut = 1; cut <= LONGEST_ENDING; cut++) {
    const stem = word.slice(0, -cut);
    if (stem.length < 2) return false;
    if (known.has(stem) && cut < LONGEST_ENDING) return true;
    for (const name of known) {
      if (name.length > 2 && name.slice(0, -1) === stem && cut < LONGEST_ENDING && !NO_ENDING.test(word)) return true;
      if (name.replace(ADJECTIVAL, '') === stem || name.replace(FLEETING, '') === stem) return true;
    }
  }
  return false;
}
