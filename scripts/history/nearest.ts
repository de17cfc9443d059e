/**
 * The ids nearest to one that nobody knows: those that hold all of its words first, then those
 * that differ by the fewest letters. Of editions that are equally near, the newest come first: who gives
 * a series without a year most likely means the last one.
 *
 * @returns at most `limit` ids, best first; none where nothing is near
 */
export function nearestIds(wanted: string, ids: readonly string[], limit = 5): string[] {
  const words = wordsOf(wanted);
  return ids
    .map((id) => ({ id, distance: distanceTo(words, id) }))
    .filter(({ distance }) => distance < 1)
    .sort((a, b) => a.distance - b.distance || compareIds(a.id, b.id))
    .slice(0, limit)
    .map(({ id }) => id);
}

/** By name; the editions of one series, `<series>/<year>`, from the newest to the oldest. */
function compareIds(a: string, b: string): number {
  const [seriesA = '', yearA = ''] = a.split('/');
  const [seriesB = '', yearB = ''] = b.split('/');
  if (seriesA !== seriesB) return seriesA < seriesB ? -1 : 1;
  return yearA === yearB ? 0 : yearA > yearB ? -1 : 1;
}

function wordsOf(id: string): string[] {
  const folded = id
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** From 0, the same words, to 1, nothing in common: how far the words are, on average, from the id's nearest ones. */
function distanceTo(words: readonly string[], id: string): number {
  const others = wordsOf(id);
  if (words.length === 0 || others.length === 0) return 1;
  const distances = words.map((word) => Math.min(...others.map((other) => relativeDistance(word, other))));
  const average = distances.reduce((sum, distance) => sum + distance, 0) / words.length;
  if (!distances.some((distance) => distance <= NEAR)) return 1;
  // Of ids that fit equally well, the one with fewer further words.
  return Math.min(0.999, average + 0.01 * Math.max(0, others.length - words.length));
}

/** Words further apart than this are other words, not misspelt ones. */
const NEAR = 0.34;

function relativeDistance(a: string, b: string): number {
  return editDistance(a, b) / Math.max(a.length, b.length);
}

/** Levenshtein's distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
