import { allowedIn, lettersOf, likeness, mayBeLike } from '../text/likeness.ts';
import { activePacks } from './active.ts';
import { type AttendanceDatabase, recordTables } from './database.ts';
import { gatherer } from './gather.ts';

/** Every word by which something can be found, and which of them belong together. */
interface SpellingBook {
  readonly words: readonly string[];
  /** The words of each leader, event and country, by their places in `words`. */
  readonly found: readonly (readonly number[])[];
}

/** The same with the letters of each word, by which most are passed over. */
interface OpenBook extends SpellingBook {
  readonly letters: readonly number[];
}

const KEY = 'spelling';

/** So many ways to read a question that nothing fits are tried, the nearest ones. */
const READINGS = 3;

/** The book that belongs to the packs as they are, by what stands for them. */
const books = new WeakMap<AttendanceDatabase, { readonly hash: string; readonly book: OpenBook }>();

/**
 * What a question may have meant that nothing fits as it stands: its words as the record has them,
 * the likeliest first. A word is held against all that one leader, event or country is found by, so
 * that two words that are known, but not together, are not taken at their word.
 */
export async function readingsOf(db: AttendanceDatabase, asked: readonly string[]): Promise<string[][]> {
  if (!asked.some((word) => allowedIn(word.length) > 0)) return [];
  const { words, letters, found } = await spellingBook(db);
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

/** The book, from memory, from the database, or made anew where the packs have changed. */
async function spellingBook(db: AttendanceDatabase): Promise<OpenBook> {
  const { packs } = await activePacks(db);
  const hash = packs.map(({ id, gen }) => `${id} ${gen}`).join('\n');
  const known = books.get(db);
  if (known?.hash === hash) return known.book;
  const cached = await db.cache.get(KEY);
  const closed = cached?.hash === hash ? (cached.value as SpellingBook) : await makeBook(db);
  const book = { ...closed, letters: closed.words.map(lettersOf) };
  books.set(db, { hash, book });
  // Whoever may not write makes it anew each time.
  if (cached?.hash !== hash) await db.cache.put({ key: KEY, hash, value: closed }).catch(() => {});
  return book;
}

function makeBook(db: AttendanceDatabase): Promise<SpellingBook> {
  return db.transaction('r', recordTables(db), async () => {
    const gather = gatherer(await activePacks(db));
    const [leaders, countries, events, series] = await Promise.all([
      gather.all(db.leaders),
      gather.all(db.countries),
      gather.all(db.events),
      gather.all(db.series),
    ]);
    const ofSeries = new Map(series.map(({ id, words }) => [id, words]));
    const places = new Map<string, number>();
    const placeOf = (word: string): number => {
      const place = places.get(word) ?? places.size;
      places.set(word, place);
      return place;
    };
    const all = [
      ...[...leaders, ...countries].map(({ words }) => words),
      ...events.map((event) => [...event.words, ...(ofSeries.get(event.series) ?? [])]),
    ];
    const found = all.map((words) => words.map(placeOf));
    return { words: [...places.keys()], found };
  });
}
