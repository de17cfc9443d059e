import type { Article } from '../../lib/recognise/types.ts';
import type { Language } from '../lexicon/sentences.ts';
import { newsText } from '../lexicon/text.ts';
import { loadGold } from '../quality/gold.ts';

/** The languages in which the bench has articles of its own. */
export const LANGUAGES = ['en', 'ru', 'uk', 'de', 'fr', 'es', 'pt', 'zh', 'ro', 'pl', 'sr', 'ja', 'ar'] as const;
/** About 5,000 English words. */
const LONG_ARTICLE = 30_000;
/** What a sample is called: a language, or one with `, plain`. */
export function namedSample(name: string): Article {
  const [lang = '', kind] = name.split(', ');
  const own = LANGUAGES.find((each) => each === lang);
  if (own === undefined) throw new RangeError(`no articles in "${lang}"`);
  return kind === 'plain' ? plainArticle(own, LONG_ARTICLE) : sampleArticle(own, LONG_ARTICLE);
}

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
  return articleOf(text, lang);
}

/** A long article as most are: news in which leaders are named here and there, and no event. */
function plainArticle(lang: Language, units: number): Article {
  return articleOf(newsText(units, [lang]), lang);
}

function articleOf(text: string, lang: string): Article {
  // Concatenation makes ropes; what is measured is to read one plain string.
  return { text: Buffer.from(text, 'utf16le').toString('utf16le'), lang, published: PUBLISHED };
}
