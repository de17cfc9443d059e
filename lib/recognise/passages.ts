import type { Sentence } from '../text/sentences.ts';

/** No sentence is read in one piece beyond this: a page without a full stop must not cost its square. */
const LONGEST = 1000;

/** What has been cut, kept as long as the sentences are. */
const cut = new WeakMap<readonly Sentence[], readonly Sentence[]>();

/** Cuts what is too long to be a sentence at white space, or where there is none, anywhere. */
export function boundedSentences(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
  if (sentences.every(({ start, end }) => end - start <= LONGEST)) return sentences;
  const known = cut.get(sentences);
  if (known) return known;
  const bounded: Sentence[] = [];
  for (const sentence of sentences) {
    let { start } = sentence;
    while (sentence.end - start > LONGEST) {
      // Only in the second half: a text without spaces must not be searched back to its beginning each time.
      const half = start + LONGEST / 2;
      const space = text.slice(half, start + LONGEST + 1).lastIndexOf(' ');
      const end = space > 0 ? half + space : start + LONGEST;
      bounded.push({ ...sentence, start, end });
      start = end;
    }
    bounded.push(start === sentence.start ? sentence : { ...sentence, start });
  }
  cut.set(sentences, bounded);
  return bounded;
}
