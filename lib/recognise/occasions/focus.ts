import {
  evidenceOfAnniversary,
  evidenceOfDay,
  evidenceOfGuests,
  evidenceOfName,
  evidenceOfParagraphs,
  evidenceOfSeason,
  evidenceOfTitle,
  isTimely,
} from './article-evidence.ts';
import { distance, type EditionIndex } from './editions.ts';
import type { Scene, SceneSentence } from './scene.ts';
import { evidenceOf } from './sentence-evidence.ts';
import { VICTORY_SERIES, type VictorySeries } from './victory-days.ts';
import type { CueKind } from './vocabulary.ts';
import { isElsewhere } from './whose.ts';

/** An article is about a series from this much evidence on. */
const ABOUT = 2;
/** An article that appeared this near to an edition is about its series first, in days. */
const AT_HAND = 10;

/** Names that the words beside them place elsewhere. */
function namesElsewhere(scene: Scene): boolean {
  return scene.sentences.some((sentence) =>
    sentence.cues.some((cue) => cue.key === 'victoryDay' && isElsewhere(scene, sentence, cue)),
  );
}

/** A name of the occasion, a victory or a war over the series' enemy, its host, or soldiers on parade. */
function isOfVictory({ counts, sentences, text }: Scene, series: VictorySeries): boolean {
  const words: readonly CueKind[] = [
    'victoryDay',
    'victory',
    'worldWar',
    series.ownName,
    series.ownParade,
    series.host,
  ];
  return words.some((word) => counts.has(word)) || sentences.some((sentence) => isOfSoldiers(text, sentence));
}

/** "Militärparade", "военный парад", "阅兵": no shop has one. */
const MILITARY = /milit[aä]|mylit|військов|воєнн|военн|војн|vojn[aieou]|wojskow|阅兵|閱兵|軍事|عسكري/iu;

function isOfSoldiers(text: string, { kinds, start, end }: SceneSentence): boolean {
  return kinds.has('parade') && MILITARY.test(text.slice(start, end));
}

function isAtHand({ published }: Scene, { id }: VictorySeries, editions: EditionIndex): boolean {
  return published !== null && (editions.get(id) ?? []).some((edition) => distance(edition, published) <= AT_HAND);
}

/**
 * The victory series that an article is about, the likeliest first.
 *
 * @param earlier ids of events that earlier parts of the page spoke of.
 * @param isPolitical false for an article that names no leader: a parade on the day in the city may then be a shop's.
 */
export function focusOf(
  scene: Scene,
  editions: EditionIndex,
  earlier: readonly string[],
  isPolitical: boolean,
): VictorySeries[] {
  const isAnyElsewhere = namesElsewhere(scene);
  const scored = VICTORY_SERIES.map((series: VictorySeries) => {
    let score = evidenceOfTitle(scene, series, editions);
    for (const sentence of scene.sentences) score += evidenceOf(scene, sentence, series, editions);
    score += evidenceOfParagraphs(scene, series, editions);
    // Where neither city nor day nor season is the series' own, a country's name proves nothing.
    if (!scene.counts.has(series.city) && !isTimely(scene, series, editions)) score = 0;
    if (!scene.counts.has(series.city) && isAnyElsewhere) score = 0;
    if (!isPolitical && !isOfVictory(scene, series)) score = 0;
    if (earlier.some((id) => id.startsWith(`${series.id}/`))) score += ABOUT;
    return { series, score, isAtHand: isAtHand(scene, series, editions) };
  });
  // Evidence scattered over the article: a shared name counts only where no series has evidence in one place.
  const isOpen = scored.every(({ score }) => score < ABOUT);
  for (const entry of scored) {
    if (!isPolitical && !isOfVictory(scene, entry.series)) continue;
    if (isOpen) entry.score += evidenceOfAnniversary(scene, entry.series, editions);
    if (entry.score >= ABOUT || !isTimely(scene, entry.series, editions)) continue;
    entry.score += evidenceOfDay(scene, entry.series, editions);
    if (isOpen && entry.score < ABOUT) entry.score += evidenceOfName(scene, entry.series, editions);
    if (entry.score < ABOUT) entry.score += evidenceOfSeason(scene, entry.series, editions, isOpen);
    if (isOpen && entry.score < ABOUT && isPolitical && !isAnyElsewhere)
      entry.score += evidenceOfGuests(scene, entry.series, editions);
  }
  return scored
    .filter(({ score, series }) => score >= ABOUT && editions.has(series.id))
    .sort((a, b) => Number(b.isAtHand) - Number(a.isAtHand) || b.score - a.score)
    .map(({ series }) => series);
}
