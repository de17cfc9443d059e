import { type AttendanceDatabase, recordTables } from '../database.ts';
import { activePacks } from '../queries/active.ts';
import { gatherer } from '../queries/gather.ts';
import { mayBeMisspelt, type OpenBook, openBook, readingsIn, type SpellingBook, writeBook } from './spelling-book.ts';

const KEY = 'spelling';

/** The book that belongs to the packs as they are, by what stands for them. */
const books = new WeakMap<AttendanceDatabase, { readonly hash: string; readonly book: OpenBook }>();

/** What a question that nothing in the database fits may have meant (`readingsIn`). */
export async function readingsOf(db: AttendanceDatabase, asked: readonly string[]): Promise<string[][]> {
  return mayBeMisspelt(asked) ? readingsIn(await spellingBook(db), asked) : [];
}

/** The book, from memory, from the database, or made anew where the packs have changed. */
async function spellingBook(db: AttendanceDatabase): Promise<OpenBook> {
  const { packs } = await activePacks(db);
  const hash = packs.map(({ id, gen }) => `${id} ${gen}`).join('\n');
  const known = books.get(db);
  if (known?.hash === hash) return known.book;
  const cached = await db.cache.get(KEY);
  const closed = cached?.hash === hash ? (cached.value as SpellingBook) : await makeBook(db);
  const book = openBook(closed);
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
    return writeBook([
      ...[...leaders, ...countries].map(({ words }) => words),
      ...events.map((event) => [...event.words, ...(ofSeries.get(event.series) ?? [])]),
    ]);
  });
}
