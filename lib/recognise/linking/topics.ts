import { isLetterAt } from '../neighbours.ts';
import type { Span } from '../types.ts';
import { wordTree } from '../word-tree.ts';
import { TOPIC_WORDS, type TopicWords } from './topic-words.ts';

/** How many words of a text speak of politics, and how many of sport, kitchen, stage and shop. */
export interface Topics {
  readonly politics: number;
  readonly elsewhere: number;
}

interface TopicPattern {
  readonly words: RegExp;
  /** Of the words those that must end where they end, in small letters. */
  readonly whole: ReadonlySet<string>;
}

interface TopicPatterns {
  readonly politics: TopicPattern;
  readonly elsewhere: TopicPattern;
}

const ALIASES: Readonly<Partial<Record<string, string>>> = { hr: 'sr', bs: 'sr', be: 'ru', bg: 'ru', kk: 'ru' };
const UNSPACED = new Set(['zh', 'ja']);
/** Beyond this a text is about politics, or is not; counting further tells nothing. */
const ENOUGH = 40;
const compiled = new Map<string, TopicPatterns>();

function patternsFor(lang: string): TopicPatterns {
  const tables: Partial<Record<string, TopicWords>> = TOPIC_WORDS;
  const key = tables[lang] ? lang : (ALIASES[lang] ?? 'en');
  let known = compiled.get(key);
  if (!known) {
    const words = tables[key] ?? TOPIC_WORDS.en;
    known = { politics: patternOf(words.politics), elsewhere: patternOf(words.elsewhere) };
    compiled.set(key, known);
  }
  return known;
}

function patternOf(list: string): TopicPattern {
  const words = list.split(' ');
  const whole = words.filter((word) => word.endsWith('.')).map((word) => word.slice(0, -1));
  return { words: wordTree([...words.filter((word) => !word.endsWith('.')), ...whole]), whole: new Set(whole) };
}

/** Counts the topic words of a stretch of text in the language given; others are read with the English words. */
export function topicsOf(text: string, lang: string, span: Span = { start: 0, end: text.length }): Topics {
  const patterns = patternsFor(lang);
  const part = text.slice(span.start, span.end);
  return {
    politics: countDistinct(part, patterns.politics, UNSPACED.has(lang)),
    elsewhere: countDistinct(part, patterns.elsewhere, UNSPACED.has(lang)),
  };
}

/**
 * Words count from their beginning: "goal" in "goalless", but not "war" in "toward". Each counts twice
 * at most: a match report may well say "president" of the club ten times.
 */
function countDistinct(text: string, { words, whole }: TopicPattern, unspaced: boolean): number {
  const seen = new Map<string, number>();
  let count = 0;
  for (const match of text.matchAll(words)) {
    if (!unspaced && match.index > 0 && isLetterAt(text, match.index - 1)) continue;
    const key = match[0].toLowerCase();
    if (whole.has(key) && isLetterAt(text, match.index + key.length)) continue;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    if (times <= 2 && ++count >= ENOUGH) break;
  }
  return count;
}
