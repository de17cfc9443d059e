import { isHanDigit, readHanSigns } from '../../dates/han-numbers.ts';
import type { Token } from '../../dates/tokens.ts';
import type { Span } from '../../types.ts';
import { fitsAny, joins, type PhraseMatch } from '../phrases.ts';
import type { SceneSentence } from '../scene.ts';
import { tableForm, wordForms } from '../word-forms.ts';
import { leadsTo } from './country-place.ts';
import type { SummitKey, SummitLanguage } from './language.ts';

export type SummitCue = PhraseMatch<SummitKey>;

/** A sentence with the cues of summits in it. */
export interface SummitSentence {
  readonly sentence: SceneSentence;
  readonly cues: readonly SummitCue[];
}

/** Words that stand for a summit: its noun with the body that meets, or the noun alone. Token numbers inclusive. */
export interface SummitPhrase extends Span {
  readonly sentence: SceneSentence;
  readonly first: number;
  readonly last: number;
  /** The body's series, or null where the noun stands alone. */
  readonly series: string | null;
  readonly isSession: boolean;
  /** A body beside a word for any meeting ("G20 meeting"): one of its summits only where the place proves it. */
  readonly isPerhaps?: true;
}

/** An ordinal and where it begins or ends. */
export interface Ordinal extends Span {
  readonly number: number;
  /** Said in a word or in Roman figures: it tells which, and is no part of the name. */
  readonly isWord?: true;
}

/** The longest way from a noun to its body, in words: "the summit of the leaders of the member states of the …". */
const REACH = 14;
/** What may stand between the words of a phrase: as in any other, and the brackets of an acronym ("…協力会議（APEC）首脳会議"). */
const OPENING = /[(（]/;
const CLOSING = /[)）]/;
const BRACKETS = /^\s?[()（）]\s?$/;
/** "القمة الـ33": the article joined to figures. */
const ARABIC_ARTICLE = /^ال\u0640?$/;
const ROMAN = /^[IVX]{1,6}$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

const PREPOSITION = /^(?:на|в|у|с|for|w|na)$/;

/** The series of a body or council. */
export function seriesOf({ key }: Pick<SummitCue, 'key'>): string | null {
  if (key.startsWith('body:')) return key.slice(5);
  return key.startsWith('council:') ? key.slice(8) : null;
}

export const venueOf = ({ key }: SummitCue): string | null => (key.startsWith('venue:') ? key.slice(6) : null);

/** A word in small letters: no acronym. */
const LATIN = /^[A-Za-z][a-z]+$/;

function isFiller({ kind, lower }: Token, { between, ordinalEndings }: SummitLanguage): boolean {
  return kind === 'number' || isHanDigit(lower) || ordinalEndings.has(lower) || fitsAny(lower, between);
}

/** "アジア太平洋経済協力会議（APEC）": an acronym with the name that it abbreviates. */
function withNameBefore(
  text: string,
  tokens: readonly Token[],
  cues: readonly SummitCue[],
  body: SummitCue,
): SummitCue {
  const [before, here] = [tokens[body.first - 1], tokens[body.first]];
  if (!before || !here || !isJoined(text, before, here)) return body;
  const name = cues.find((cue) => cue.last === body.first - 1 && seriesOf(cue) === seriesOf(body));
  return name ? { ...body, first: name.first, start: name.start } : body;
}

/** True where the cues between two tokens name those who meet at summits. */
function hasLeaders(cues: readonly SummitCue[], from: number, to: number): boolean {
  return cues.some(({ key, first, last }) => key === 'leaders' && first >= from && last <= to);
}

function isJoined(text: string, before: Token, after: Token): boolean {
  return joins(text, before, after) || BRACKETS.test(text.slice(before.end, after.start));
}

/** The body that a noun reaches over small words, on one side. */
function bodyFrom(
  text: string,
  { sentence: { tokens }, cues }: SummitSentence,
  language: SummitLanguage,
  noun: SummitCue,
  step: 1 | -1,
): SummitCue | null {
  let at = step > 0 ? noun.last : noun.first;
  for (let walked = 0; walked <= REACH; walked += 1) {
    const [here, next] = [tokens[at], tokens[at + step]];
    if (!here || !next || !isJoined(text, step > 0 ? here : next, step > 0 ? next : here)) return null;
    at += step;
    const bodies = cues.filter((cue) => seriesOf(cue) !== null && (step > 0 ? cue.first === at : cue.last === at));
    const body = bodies.find(({ key }) => key.startsWith('council:')) ?? bodies[0];
    if (body) return step > 0 ? body : withNameBefore(text, tokens, cues, body);
    // "лидеры ШОС на саммит": the body belongs to what stands before the preposition.
    if (step < 0 && PREPOSITION.test(next.lower)) return null;
    // "G7広島サミット": a place may stand between a body and the noun behind it.
    const isVenue = step < 0 && cues.some((cue) => venueOf(cue) !== null && cue.first <= at && at <= cue.last);
    // "القمة المقبلة لمجموعة العشرين", "la cumbre anterior de los BRICS".
    const isShift = cues.some(
      ({ key, first, last }) => (key === 'next' || key === 'previous') && first <= at && at <= last,
    );
    // "上海合作組織（Shanghai Cooperation Organisation）峰會": the name in another language, in brackets.
    const isGloss = tokens[noun.first]?.kind === 'ideograph' && LATIN.test(text.slice(next.start, next.end));
    // "the EPC's third meeting".
    const isFilling = isFiller(next, language) || isOrdinal(next.lower, language);
    if (!isVenue && !isShift && !isGloss && !isFilling) return null;
  }
  return null;
}

/** "Gipfel der G7-Staaten": the body is written onto those who meet. */
const MEMBERS = /^[-‐‑](?:Staaten|Länder|Gruppe|Mitglieder|Partner)(?!\p{L})/u;
const QUOTES = /[“”„"«»「」『』]/g;
const CLOSING_QUOTE = /[“”"»」』]/;

/** A noun with its body, unless that would begin or end within brackets: "首脳会議（G20サミット）" is two names. */
function stretchOf(
  text: string,
  noun: SummitCue,
  body: SummitCue,
): Pick<SummitPhrase, 'first' | 'last' | 'start' | 'end'> {
  const start = Math.min(noun.start, body.start);
  const last = Math.max(noun.end, body.end);
  const end = last + (MEMBERS.exec(text.slice(last, last + 12))?.[0].length ?? 0);
  const words = text.slice(start, end);
  const depth = words.split(OPENING).length - words.split(CLOSING).length;
  const isClosedBehind = depth === 1 && CLOSING.test(text.charAt(end));
  if (depth !== 0 && !isClosedBehind) return noun;
  // "саммит «Большой семёрки»": the mark that closes belongs to it.
  const isQuoted = (words.match(QUOTES)?.length ?? 0) % 2 === 1 && CLOSING_QUOTE.test(text.charAt(end));
  return {
    first: Math.min(noun.first, body.first),
    last: Math.max(noun.last, body.last),
    start,
    end: isClosedBehind || isQuoted ? end + 1 : end,
  };
}

/** Bodies that meet in no other way than at summits. */
export const ONLY_SUMMITS: readonly string[] = ['european-political-community'];

/** The phrases for summits in a sentence. */
export function summitPhrases(text: string, read: SummitSentence, language: SummitLanguage): SummitPhrase[] {
  const { sentence, cues } = read;
  const found: SummitPhrase[] = [];
  for (const noun of cues) {
    if (noun.key !== 'noun' && noun.key !== 'session') continue;
    const isSession = noun.key === 'session';
    if (isSession && cues.some(({ key, first, last }) => key === 'noun' && first <= noun.first && noun.last <= last))
      continue;
    const sides = language.placeStands === 'before' ? ([-1, 1] as const) : ([1, -1] as const);
    const bodies = sides.map((step) => bodyFrom(text, read, language, noun, step)).filter((cue) => cue !== null);
    const body = bodies.find((cue) => {
      if (!isSession || cue.key.startsWith('council:') || ONLY_SUMMITS.includes(seriesOf(cue) ?? '')) return true;
      return hasLeaders(cues, Math.min(noun.first, cue.first), Math.max(noun.last, cue.last));
    });
    const series = body ? seriesOf(body) : null;
    // "the first meeting of the European Political Community": the body's name is the occasion's.
    const isOnly = body !== undefined && isSession && ONLY_SUMMITS.includes(series ?? '');
    found.push({ sentence, ...(isOnly ? body : stretchOf(text, noun, body ?? noun)), isSession, series });
    const [other] = body ? [] : bodies;
    if (other && isSession)
      found.push({ sentence, ...stretchOf(text, noun, other), isSession, series: seriesOf(other), isPerhaps: true });
  }
  return found;
}

function romanNumber(numeral: string): number {
  let sum = 0;
  for (let i = 0; i < numeral.length; i += 1) {
    const value = ROMAN_VALUES[numeral.charAt(i)] ?? 0;
    sum += value < (ROMAN_VALUES[numeral.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return sum;
}

/** True where a word is an ordinal by itself. */
export function isOrdinal(lower: string, { ordinals }: SummitLanguage): boolean {
  return wordForms(lower).some(({ form }) => ordinals.has(form));
}

/** The ordinal in words at a token, or at it and the one before. */
function wordAt(tokens: readonly Token[], at: number, { ordinals }: SummitLanguage): Ordinal | null {
  const [before, here] = [tokens[at - 1], tokens[at]];
  if (!here) return null;
  for (const { form } of wordForms(here.lower)) {
    const pair = before && wordForms(before.lower).find((other) => ordinals.has(`${other.form} ${form}`));
    const number = pair ? ordinals.get(`${pair.form} ${form}`) : ordinals.get(form);
    if (number === undefined) continue;
    return { number, start: pair && before ? before.start : here.start, end: here.end, isWord: true };
  }
  return null;
}

/** The ordinal whose last token is `at`: "15th", "XVI", "16.", "fifteenth", "第十六次". */
function ordinalAt(text: string, tokens: readonly Token[], at: number, language: SummitLanguage): Ordinal | null {
  const here = tokens[at];
  if (!here) return null;
  const { start, end } = here;
  if (here.kind === 'word' && ROMAN.test(text.slice(start, end))) {
    return { number: romanNumber(text.slice(start, end)), start, end, isWord: true };
  }
  if (here.kind === 'number') {
    const isOrdinal = text.charAt(end) === '.' && here.number > 0 && here.number < 200;
    return isOrdinal ? { number: here.number, start, end } : null;
  }
  const number = tokens[at - 1];
  const isEnding =
    language.ordinalEndings.has(tableForm(here.lower)) && number !== undefined && here.start - number.end <= 1;
  if (isEnding && number.kind === 'number' && number.number > 0 && number.number < 200) {
    const sign = tokens[at - 2];
    return { number: number.number, start: sign?.lower === '第' ? sign.start : number.start, end };
  }
  if (isEnding && isHanDigit(number.lower)) {
    let from = at - 1;
    while (isHanDigit(tokens[from - 1]?.lower ?? ' ')) from -= 1;
    const read = readHanSigns((offset) => (from + offset < at ? tokens[from + offset]?.lower : undefined));
    const sign = tokens[from - 1];
    const first = sign?.lower === '第' ? sign : tokens[from];
    return read && first ? { number: read.n, start: first.start, end } : null;
  }
  return wordAt(tokens, at, language);
}

/** The ordinal of a phrase: right before it or one word off, inside it, or in Arabic behind it. */
export function ordinalOf(
  text: string,
  { sentence: { tokens }, first, last }: Pick<SummitPhrase, 'sentence' | 'first' | 'last'>,
  language: SummitLanguage,
): Ordinal | null {
  const before = ordinalAt(text, tokens, first - 1, language);
  if (before) return before;
  const word = tokens[first - 1];
  const further = word && fitsAny(word.lower, language.between) ? ordinalAt(text, tokens, first - 2, language) : null;
  if (further) return further;
  for (let at = first + 1; at < last; at += 1) {
    const inside = language.ordinalEndings.has(tableForm(tokens[at]?.lower ?? ''))
      ? ordinalAt(text, tokens, at, language)
      : null;
    if (inside) return inside;
  }
  if (language.placeStands !== 'behind') return null;
  const article = [last + 1, last + 2].find((at) => ARABIC_ARTICLE.test(tokens[at]?.lower ?? ''));
  const figure = article === undefined ? undefined : tokens[article + 1];
  if (article !== undefined && figure?.kind === 'number' && figure.number > 0 && figure.number < 200)
    return { number: figure.number, start: tokens[article]?.start ?? figure.start, end: figure.end };
  return wordAt(tokens, last + 2, language) ?? wordAt(tokens, last + 1, language);
}

/** How far behind a name its place may stand where a verb comes between: "the APEC summit will be in Shenzhen". */
const FAR = 5;

/** The venue that the words right behind a name lead to with a preposition. */
export function venueBehind(
  { sentence: { tokens }, cues }: SummitSentence,
  { last }: Pick<SummitPhrase, 'last'>,
  { locative }: SummitLanguage,
): SummitCue | null {
  const found = cues.find((cue) => venueOf(cue) !== null && cue.first > last + 1 && cue.first - last <= FAR);
  const word = found && tokens[found.first - 1];
  const isLed = word && locative.some((slots) => slots.length === 1 && fitsAny(word.lower, slots));
  return found && isLed ? found : null;
}

/** The venue of a phrase, right before it or behind it: "Tianjin summit", "summit in Tianjin", "قمة قازان". */
export function venueBeside(
  text: string,
  { sentence: { tokens }, cues }: SummitSentence,
  { first, last }: Pick<SummitPhrase, 'first' | 'last'>,
  { locative, placeStands }: SummitLanguage,
): SummitCue | null {
  // Shanghai names the place of no summit where it is part of its body's name.
  const isOfBody = (place: SummitCue) =>
    cues.some((cue) => seriesOf(cue) !== null && cue.first <= place.first && place.last <= cue.last);
  const venues = cues.filter((cue) => venueOf(cue) !== null && !isOfBody(cue));
  const inside = venues.find((cue) => cue.first > first && cue.last < last);
  if (inside) return inside;
  const joined = (a: number, b: number) => {
    const [one, other] = [tokens[a], tokens[b]];
    return one !== undefined && other !== undefined && joins(text, one, other);
  };
  // "تستضيف بغداد القمة": where places stand behind, one before is the subject.
  const before = venues.find((cue) => cue.last === first - 1 && joined(first - 1, first));
  if (before && placeStands !== 'behind') return before;
  const [here] = tokens.slice(first, first + 1);
  const told = here && placeStands === 'before' ? venues.find((cue) => leadsTo(text, cue, here)) : undefined;
  if (told) return told;
  const owner = tokens[first - 1]?.lower === 's' ? venues.find((cue) => cue.last === first - 2) : undefined;
  if (owner) return owner;
  const direct = venues.find((cue) => cue.first === last + 1 && joined(last, last + 1));
  if (direct && (placeStands === 'behind' || direct.start > (tokens[direct.first]?.start ?? 0))) return direct;
  return (
    venues.find((cue) => {
      const words = tokens.slice(last + 1, cue.first);
      if (cue.first <= last || words.length === 0 || words.length > 3 || !joined(cue.first - 1, cue.first))
        return false;
      return joined(last, last + 1) && locative.some((slots) => isPhrase(words, slots));
    }) ?? null
  );
}

function isPhrase(words: readonly Token[], slots: readonly Parameters<typeof fitsAny>[1][number][]): boolean {
  return words.length === slots.length && slots.every((slot, i) => fitsAny(words[i]?.lower ?? '', [slot]));
}

/** "First", one or two words before a name. */
const FIRST =
  /^(?:first|inaugural|première?|primer[ao]?|primeir[ao]|erste[nrsm]?|перв\p{L}+|перш\p{L}+|pierwsz\p{L}+|prv\p{L}+|прв\p{L}+|prima|primul|الأول[ىي]?)$/u;

/** A word for "first" stands before words for a summit. */
export function isFirst({ sentence: { tokens }, first }: Pick<SummitPhrase, 'sentence' | 'first'>): boolean {
  return tokens.slice(Math.max(0, first - 2), first).some(({ lower }) => FIRST.test(lower));
}
