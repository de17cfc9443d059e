import { daysCovered } from '../dates/calendar.ts';
import { isDateline } from './days.ts';
import { yearOf } from './edition-time.ts';
import { editionOfAnniversary, editionOfYear } from './editions.ts';
import type { Proposal } from './proposal.ts';
import type { SceneSentence } from './scene.ts';
import type { Setting } from './setting.ts';
import { VICTORY_SERIES } from './victory-days.ts';

/** Words of sport and public life that on another occasion's day mean something else; a funeral is itself one of them. */
const FUNERALS: readonly string[] = ['papal-funeral', 'royal-funeral'];

/** The series last linked before an offset, else the first behind it: what "the summit" goes on about. */
function seriesAround(linked: readonly Proposal[], at: number): string | null {
  return (linked.findLast(({ end }) => end <= at) ?? linked[0])?.edition.series ?? null;
}

/** "In 2005, at the 60th anniversary": the number and the year agree on an edition of the series named. */
function linkAnniversaries({ editions }: Setting, sentence: SceneSentence, linked: readonly Proposal[]): Proposal[] {
  return sentence.cues.flatMap(({ key, number, start, end }) => {
    const series = seriesAround(linked, start);
    if (key !== 'anniversary' || number === undefined || series === null) return [];
    const own = editions.get(series) ?? [];
    const edition = editionOfAnniversary(own, number);
    const agrees = sentence.dates.some((date) => {
      const year = yearOf(date);
      return year !== null && edition !== null && editionOfYear(own, year)?.id === edition.id;
    });
    return edition && agrees ? [{ start, end, edition }] : [];
  });
}

/** The one day of an edition that the article has named, where nothing else is told of it. */
function linkDays({ scene }: Setting, sentence: SceneSentence, linked: readonly Proposal[]): Proposal[] {
  if (sentence.kinds.has('otherDays')) return [];
  return sentence.dates.flatMap((date) => {
    const covered = date.value === null ? null : daysCovered(date.value);
    if (date.kind !== 'calendar-day' || !covered || isDateline(scene, sentence, date)) return [];
    const found = linked.find(
      ({ edition: { first, last } }) => first === last && covered.first === first && covered.last === last,
    );
    const isOther = found && sentence.kinds.has('otherTopics') && !FUNERALS.includes(found.edition.series);
    return found && !isOther ? [{ start: date.start, end: date.end, edition: found.edition }] : [];
  });
}

/**
 * What an article says of a series that it has named, without naming it again.
 *
 * @param linked the mentions of named series, sorted by start.
 */
export function linkSeriesPhrases(setting: Setting, linked: readonly Proposal[]): Proposal[] {
  const own = linked.filter(({ edition }) => VICTORY_SERIES.every(({ id }) => id !== edition.series));
  if (own.length === 0) return [];
  return setting.scene.sentences.flatMap((sentence) => [
    ...linkAnniversaries(setting, sentence, own),
    ...linkDays(setting, sentence, own),
  ]);
}
