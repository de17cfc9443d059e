import { annotate } from '../../lib/recognise/annotate.ts';
import { bundledKnowledge } from './bundled-knowledge.ts';

const knowledge = bundledKnowledge();

/**
 * The leaders that are marked in a text with the bundled record, for tests: `Keir Starmer keir-starmer`.
 *
 * @param published `YYYY-MM-DD`
 */
export function leadersIn(lang: string, published: string, text: string): string[] {
  return annotate({ text, lang, published }, knowledge).mentions.flatMap((mention) =>
    mention.kind === 'leader' ? [`${mention.text} ${mention.id}`] : [],
  );
}
