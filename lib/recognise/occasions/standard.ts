import { DEFAULT_WINDOW, yearOf } from './edition-time.ts';
import {
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

/** Editions that an undated article itself names: by an anniversary, a full date, a year. */
function editionsNamed(scene: Scene, editions: readonly Edition[], series: VictorySeries): Edition[] {
  const anniversaries = scene.sentences.flatMap(({ cues }) =>
    cues.flatMap(({ key, number }) =>
      key === 'anniversary' && number !== undefined ? (editionOfAnniversary(editions, number) ?? []) : [],
    ),
  );
  const days = scene.sentences.flatMap(({ dates }) =>
    dates.flatMap((date) => (isOnDay(date, series) && date.value !== null ? (editionIn(editions, date) ?? []) : [])),
  );
  if (anniversaries.length + days.length > 0) return [...anniversaries, ...days];
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
        ? (latest(editionsNamed(scene, editions, series)) ?? recalled)
        : nearestEdition(editions, scene.published, DEFAULT_WINDOW);
    if (edition) found.set(series.id, edition);
  }
  return found;
}
