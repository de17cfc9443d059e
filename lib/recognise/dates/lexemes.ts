import { tokenize } from './tokens.ts';
import type { DateVocabulary, Lexeme, Shifts, TenseCues } from './vocabulary.ts';

/** What a first token leads to: a word by itself, and longer forms that begin with it, longest first. */
export interface WordEntry {
  lexeme: Lexeme | undefined;
  readonly longer: { readonly rest: readonly string[]; lexeme: Lexeme }[];
}

/** Words by their first token. */
export type WordTable = ReadonlyMap<string, WordEntry>;

type MutableTable = Map<string, WordEntry>;

/** The boolean roles that a vocabulary lists under one name. */
const FLAGS = {
  articles: 'article',
  of: 'of',
  ordinalSuffixes: 'ordinalSuffix',
  yearSuffixes: 'yearSuffix',
  to: 'to',
  and: 'and',
  between: 'between',
  sameYear: 'sameYear',
  in: 'in',
  shyIn: 'shyIn',
  on: 'on',
  since: 'since',
  onward: 'onward',
  yearWords: 'yearWord',
  dayWords: 'dayWord',
  eves: 'eve',
  morrows: 'morrow',
  until: 'until',
  behindEve: 'behindEve',
  agoBefore: 'agoBefore',
  agoAfter: 'agoAfter',
  earlier: 'earlier',
  later: 'later',
  counted: 'counted',
  quantity: 'quantity',
  every: 'every',
  plurals: 'plural',
  countables: 'countable',
  not: 'blocked',
} as const satisfies Partial<Record<keyof DateVocabulary, keyof Lexeme>>;

/** What a page in another language still takes from English: names of days and months. */
const NAMES_ONLY = ['months', 'shyMonths', 'weekdays', 'shyWeekdays', 'days', 'ordinalSuffixes', 'not'] as const;

const forms = (list: string | undefined): string[] => list?.split(/\s+/).filter((form) => form !== '') ?? [];

function add(table: MutableTable, form: string, role: Lexeme): void {
  const [first, ...rest] = tokenize(form.replaceAll('_', ' ')).map((token) => token.lower);
  if (first === undefined) throw new Error(`no token in the form "${form}"`);
  const entry = table.get(first) ?? { lexeme: undefined, longer: [] };
  table.set(first, entry);
  if (rest.length === 0) {
    entry.lexeme = { ...entry.lexeme, ...role };
    return;
  }
  const known = entry.longer.find((longer) => longer.rest.join(' ') === rest.join(' '));
  if (known) known.lexeme = { ...known.lexeme, ...role };
  else entry.longer.push({ rest, lexeme: role });
}

function addShifts(table: MutableTable, shifts: Shifts | undefined, place: 'shiftBefore' | 'shiftAfter'): void {
  if (!shifts) return;
  for (const [list, by] of [
    [shifts.last, -1],
    [shifts.this, 0],
    [shifts.next, 1],
  ] as const) {
    for (const form of forms(list)) add(table, form, { [place]: by });
  }
}

function fill(table: MutableTable, words: Partial<DateVocabulary>): void {
  const capital: Lexeme = words.capitalised ? { capitalised: true } : {};
  words.months?.forEach((list, at) => {
    for (const form of forms(list)) add(table, form, { month: at + 1, ...capital });
  });
  words.weekdays?.forEach((list, at) => {
    for (const form of forms(list)) add(table, form, { weekday: at + 1, ...capital });
  });
  for (const form of forms(words.shyMonths)) add(table, form, { shy: true });
  for (const form of forms(words.dayMonths)) add(table, form, { dayOnly: true });
  for (const form of forms(words.shyWeekdays)) add(table, form, { shyWeekday: true });
  for (const [offset, list] of words.days ?? []) for (const form of forms(list)) add(table, form, { today: offset });
  for (const [unit, by, list] of words.neighbours ?? []) {
    for (const form of forms(list)) add(table, form, { phrase: { unit, by, from: 'mentioned' } });
  }
  for (const [unit, by, list] of words.phrases ?? []) {
    for (const form of forms(list)) add(table, form, { phrase: { unit, by, from: 'published' } });
  }
  for (const [unit, list] of Object.entries(words.units ?? {})) {
    for (const form of forms(list)) add(table, form, { unit: unit as keyof DateVocabulary['units'] });
  }
  addShifts(table, words.shiftBefore, 'shiftBefore');
  addShifts(table, words.shiftAfter, 'shiftAfter');
  words.ordinals?.forEach((list, at) => {
    for (const form of forms(list)) add(table, form, { ordinal: at + 1 });
  });
  words.numerals?.forEach((list, at) => {
    for (const form of forms(list)) add(table, form, { numeral: at + 1 });
  });
  for (const [era, first] of Object.entries(words.han?.eras ?? {})) add(table, era, { era: first });
  for (const [field, role] of Object.entries(FLAGS)) {
    const list = words[field as keyof typeof FLAGS];
    for (const form of forms(list)) add(table, form, { [role]: true });
  }
}

/** Enters the verbs that are whole words; shapes such as "*ed" go to `verbShapes`. */
function addTense(table: MutableTable, tense: TenseCues): void {
  for (const [list, role] of [
    [tense.ahead, 'ahead'],
    [tense.behind, 'behind'],
    [tense.faintlyAhead, 'faintlyAhead'],
  ] as const) {
    for (const form of forms(list)) if (!form.includes('*')) add(table, form, { [role]: true });
  }
}

/** Endings and beginnings of verbs that no list of words could hold ("*ed", "приед*"). */
export interface VerbShapes {
  readonly ahead: readonly string[];
  readonly behind: readonly string[];
  readonly faintlyAhead: readonly string[];
}

/** The beginnings and endings by which a language's verbs are known. */
export function verbShapes({ tense }: DateVocabulary): VerbShapes {
  const shapes = (list: string) => forms(list).filter((form) => form.includes('*'));
  return { ahead: shapes(tense.ahead), behind: shapes(tense.behind), faintlyAhead: shapes(tense.faintlyAhead ?? '') };
}

/** Roles with which a date may begin; other words only take part in one. */
const BEGINNINGS = [
  'month',
  'weekday',
  'today',
  'phrase',
  'unit',
  'shiftBefore',
  'numeral',
  'ordinal',
  'agoBefore',
  'dayWord',
  'eve',
  'morrow',
  'era',
] as const satisfies readonly (keyof Lexeme)[];

function mayBegin(lexeme: Lexeme): boolean {
  return BEGINNINGS.some((role) => lexeme[role] !== undefined);
}

/**
 * Compiles the words of the page's language, with the names of days and months of the second
 * language where the first does not use the same words itself.
 */
export function compileWords(own: DateVocabulary, other?: DateVocabulary): WordTable {
  const table: MutableTable = new Map();
  fill(table, own);
  addTense(table, own.tense);
  if (other) {
    const names: MutableTable = new Map();
    const taken = Object.fromEntries(NAMES_ONLY.map((field) => [field, other[field]]));
    fill(names, { ...taken, ...(other.capitalised && { capitalised: true }) });
    for (const [first, entry] of names) if (!table.has(first)) table.set(first, entry);
  }
  for (const entry of table.values()) {
    entry.longer.sort((a, b) => b.rest.length - a.rest.length);
    for (const form of [entry, ...entry.longer]) if (form.lexeme && mayBegin(form.lexeme)) form.lexeme.begins = true;
  }
  return table;
}
