/** Words as they stand right beside a name where words are written together, by the sign that touches it. */
export interface EdgeWords {
  /** Whether one of them begins at a place of a text. */
  readonly beginAt: (text: string, at: number) => boolean;
  /** Whether one of them ends there. */
  readonly endAt: (text: string, at: number) => boolean;
}

/** @param words none of them empty */
export function edgeWords(words: readonly string[]): EdgeWords {
  const byFirst = Map.groupBy(words, (word) => word.charAt(0));
  const byLast = Map.groupBy(words, (word) => word.slice(-1));
  return {
    beginAt: (text, at) => byFirst.get(text.charAt(at))?.some((word) => text.startsWith(word, at)) ?? false,
    endAt: (text, at) => byLast.get(text.charAt(at - 1))?.some((word) => text.endsWith(word, at)) ?? false,
  };
}
