import type { Article } from '../../lib/recognise/types.ts';
import { loadGold } from '../quality/gold.ts';

/** The languages in which the bench has articles of its own. */
export const LANGUAGES = ['en', 'ru', 'uk', 'de', 'fr', 'es', 'pt', 'zh', 'ro', 'pl', 'sr', 'ja', 'ar'] as const;
/** About 5,000 English words. */
export const LONG_ARTICLE = 30_000;
/** The day on which all samples are read. */
const PUBLISHED = '2025-05-08';

const [own = []] = loadGold().flatMap(({ name, articles }) => (name === 'open' ? [articles] : []));

/**
 * One long article in a language, made of our own ones: rich in leaders, dates and claims, as few real
 * pages are.
 *
 * @param units its least length; whole articles are taken, over and over
 */
export function sampleArticle(lang: string, units: number): Article {
  const texts = own.filter((article) => article.lang === lang).map(({ text }) => text);
  if (texts.length === 0) throw new RangeError(`no articles in "${lang}"`);
  let text = '';
  for (let i = 0; text.length < units; i++) text += `${texts[i % texts.length]}\n\n`;
  // Concatenation makes ropes; what is measured is to read one plain string.
  return { text: Buffer.from(text, 'utf16le').toString('utf16le'), lang, published: PUBLISHED };
}
