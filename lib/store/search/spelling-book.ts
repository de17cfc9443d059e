import { allowedIn, lettersOf, likeness, mayBeLike } from '../../text/likeness.ts';

/** Every word by which something can be found, and which of them belong together. */
export interface SpellingBook {
  readonly words: readonly string[];
  /** The words of each leader, event and country, by their places in `words`. */
  readonly found: readonly (readonly number[])[];
}

/** The same with the letters of each word, by which most are passed over. */
export interface OpenBook extends SpellingBook {
  readonly letters: readonly number[];
}

/** So many ways to read a question that nothing fits are tried, the nearest ones. */
const READINGS = 3;

/** Writes the book of all that can be found, each by its words. */
export function writeBook(all: Iterable<readonly string[]>): SpellingBook {
  const places = new Map<string, number>();
  const placeOf = (word: string): number => {
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    return place;
  };
  const found = Array.from(all, (words) => words.map(placeOf));
  return { words: [...places.keys()], found };
}

/** Makes a book ready for reading. */
export function openBook(book: SpellingBook): OpenBook {
  return { ...book, letters: book.words.map(lettersOf) };
}

/** Whether a question has a word long enough for another to be meant. */
export function mayBeMisspelt(asked: readonly string[]): boolean {
  return asked.some((word) => allowedIn(word.length) > 0);
}

/**
 * What a question may have meant that nothing fits as it stands: its words as the record has them,
 * the likeliest first. A word is held against all that one leader, event or country is found by, so
 * that two words that are known, but not together, are not taken at their word.
 */
export function readingsIn({ words, letters, found }: OpenBook, asked: readonly string[]): string[][] {
  const costs = asked.map((word) => {
    const limit = allowedIn(word.length);
    const own = lettersOf(word);
    return words.map((known, place) => {
      if (!mayBeLike(own, letters[place] ?? 0, limit)) return Number.NaN;
      const cost = likeness(word, known, limit);
      return cost > limit ? Number.NaN : cost;
    });
  });
  const readings = new Map<string, { readonly words: string[]; readonly cost: number }>();
  for (const own of found) {
    const best = costs.map((ofWord) => nearest(own, ofWord));
    if (best.includes(-1)) continue;
    const reading = best.map((place) => words[place] ?? '');
    const cost = best.reduce((sum, place, n) => sum + (costs[n]?.[place] ?? 0), 0);
    readings.set(reading.join(' '), { words: reading, cost });
  }
  const ordered = [...readings.values()].toSorted((a, b) => a.cost - b.cost);
  const least = ordered[0]?.cost ?? 0;
  return ordered
    .filter(({ cost }) => cost === least)
    .slice(0, READINGS)
    .map((reading) => reading.words);
}

/** The place of the word that costs least, or -1 where none is near enough. */
function nearest(places: readonly number[], costs: readonly number[]): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const cost = costs[place] ?? Number.NaN;
    if (cost < least) {
      best = place;
      least = cost;
    }
  }
  return best;
}
