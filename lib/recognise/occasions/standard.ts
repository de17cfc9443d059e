import { DEFAULT_WINDOW, yearOf } from './edition-time.ts';
import {
  distance,
  type Edition,
  type EditionIndex,
  editionIn,
  editionOfAnniversary,
  editionOfYear,
  nearestEdition,
} from './editions.ts';
import type { Scene } from './scene.ts';
import type { VictorySeries } from './victory-days.ts';
import { isOnDay } from './whose.ts';

/** The first year whose mention can date an article: earlier ones are history. */
const FIRST_YEAR = 1995;

/** An edition further from publication than this is meant only where the article names no other, in days. */
const AT_HAND = 60;

/** Editions that an article itself names, by an anniversary or by their day. */
function editionsNamed(scene: Scene, editions: readonly Edition[], series: VictorySeries): Edition[] {
  const anniversaries = scene.sentences.flatMap(({ cues }) =>
    cues.flatMap(({ key, number }) =>
      key === 'anniversary' && number !== undefined ? (editionOfAnniversary(editions, number) ?? []) : [],
    ),
  );
  const days = scene.sentences.flatMap(({ dates }) =>
    dates.flatMap((date) => (isOnDay(date, series) && date.value !== null ? (editionIn(editions, date) ?? []) : [])),
  );
  return [...anniversaries, ...days];
}

/** Those of an undated article: it may also name them by a year. */
function editionsOfUndated(scene: Scene, editions: readonly Edition[], series: VictorySeries): Edition[] {
  const named = editionsNamed(scene, editions, series);
  if (named.length > 0) return named;
  const years = scene.sentences.flatMap(({ dates }) => dates.flatMap((date) => yearOf(date) ?? []));
  return years.filter((year) => year >= FIRST_YEAR).flatMap((year) => editionOfYear(editions, year) ?? []);
}

/** The latest: an article looks back on the editions before the one it is about. */
function latest(editions: readonly Edition[]): Edition | null {
  return editions.reduce<Edition | null>(
    (best, edition) => (best && best.first >= edition.first ? best : edition),
    null,
  );
}

/** The edition nearest to publication, unless that is far off and the article names one single other within reach. */
function editionOfDated(scene: Scene, published: number, editions: readonly Edition[], series: VictorySeries) {
  const nearest = nearestEdition(editions, published, DEFAULT_WINDOW);
  if (nearest && distance(nearest, published) <= AT_HAND) return nearest;
  const named = new Set(editionsNamed(scene, editions, series));
  const [only] = named;
  return only && named.size === 1 && nearestEdition([only], published, DEFAULT_WINDOW) ? only : nearest;
}

/**
 * By series, the edition that an article means where it does not say which: the one nearest to its
 * publication; without a date the latest that its own words name, or that the page spoke of before.
 */
export function standardEditions(
  scene: Scene,
  index: EditionIndex,
  focus: readonly VictorySeries[],
  earlier: readonly string[],
): Map<string, Edition> {
  const found = new Map<string, Edition>();
  for (const series of focus) {
    const editions = index.get(series.id) ?? [];
    const recalled = editions.findLast(({ id }) => earlier.includes(id)) ?? null;
    const edition =
      scene.published === null
        ? (latest(editionsOfUndated(scene, editions, series)) ?? recalled)
        : editionOfDated(scene, scene.published, editions, series);
    if (edition) found.set(series.id, edition);
  }
  return found;
}
