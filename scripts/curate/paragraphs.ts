/** The lines of a document as locators count them: the nth that is not blank, from one. */
export interface Paragraph {
  readonly n: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Every line that is not blank, with where it stands; offsets are UTF-16 units. */
export function paragraphsOf(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === '') continue;
    found.push({ n: found.length + 1, text: line, start: index, end: index + line.length });
  }
  return found;
}

/** `¶4`, or `¶4–5` for a stretch that goes over several; null for one that lies in none. */
export function locatorOf(paragraphs: readonly Paragraph[], span: { start: number; end: number }): string | null {
  const touched = paragraphs.filter(({ start, end }) => start < span.end && end > span.start);
  const [first] = touched;
  const last = touched.at(-1);
  if (!first || !last) return null;
  return first === last ? `¶${first.n}` : `¶${first.n}–${last.n}`;
}
