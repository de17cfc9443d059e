import { inventedName, namesInText } from './names.ts';
import { pick, randomFrom } from './random.ts';
import { type Language, SCRIPTS, SENTENCES } from './sentences.ts';

/**
 * News of our own making of about `units` UTF-16 units: paragraphs of a few sentences, one language
 * a paragraph. A third of the names in Latin and Cyrillic belong to nobody in any lexicon.
 */
export function newsText(units: number, languages: readonly Language[], seed = 1): string {
  const random = randomFrom(seed);
  const names = namesInText();
  const paragraphs: string[] = [];
  let length = 0;
  while (length < units) {
    const language = pick(languages, random);
    const script = SCRIPTS[language];
    const name = () => (script === 'latin' && random() < 0.33 ? inventedName(random) : pick(names[script], random));
    const sentences = Array.from({ length: 3 + Math.floor(random() * 4) }, () =>
      pick<string>(SENTENCES[language], random).replaceAll('{}', name),
    );
    const paragraph = sentences.join(script === 'han' || script === 'kana' ? '' : ' ');
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}

export const ALL_LANGUAGES = Object.keys(SENTENCES) as Language[];
