import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Knowledge } from '../../types.ts';
import { isBackAtScene, namesCity } from '../editions/at-scene.ts';
import { daysApart, spanOfValue } from '../editions/calendar.ts';
import { isAt } from '../editions/landmarks.ts';
import { mayPlace, placesOf } from '../editions/places.ts';
import type { DeedIndex } from '../sentence/deed-words.ts';
import { isMeanwhile } from '../sentence/shaped-deeds.ts';
import { SLAVIC } from '../slavic.ts';
import type { Draft, Passage } from '../types.ts';
import type { Act } from '../vocabulary.ts';
import type { Discourse } from './memory.ts';

const LEAVES: ReadonlySet<Act> = new Set(['stay-away', 'decline', 'represent']);

/** Where what is done from afar is listed by stems, it is told by its own sentence alone. */
const ALONE: ReadonlySet<string> = new Set(['de', 'ru', 'uk']);

/**
 * Whether a report has left the scene with this sentence: it tells of somebody who is not there, of another place or
 * another year, or of what is done from afar. It is back where it names the occasion or who came; else it stays where it was.
 */
export function isAwayAfter(
  { isAway }: Pick<Discourse, 'isAway'>,
  passage: Passage,
  drafts: readonly Draft[],
  main: AttendanceEvent | null,
  deeds: DeedIndex | null,
  knowledge: Pick<Knowledge, 'countries'>,
): boolean {
  const shapes = deeds?.shapes;
  if (main === null || !shapes) return false;
  if (!SLAVIC.has(passage.language)) return isAway;
  const comes = drafts.some(({ act, negative, needs }) => act === 'come' && !negative && needs !== 'deed');
  const leaves = drafts.some(({ act, negative }) => LEAVES.has(act) || (act === 'come' && negative));
  const isElsewhere =
    passage.kinds.has('remote') ||
    passage.clauses.some((clause) => isMeanwhile(passage, clause, shapes)) ||
    isOfAnotherYear(passage, main) ||
    playsElsewhere(passage, main, knowledge);
  if (comes) return isElsewhere || (leaves && isAway);
  if (leaves || isElsewhere) return true;
  const isShown =
    passage.items.some(({ kind }) => kind === 'event') ||
    passage.kinds.has('goal') ||
    isBackAtScene(passage, { first: 0, last: passage.items.length }, deeds.scene);
  return isShown ? false : isAway || (!ALONE.has(passage.language) && tellsFromAfar(passage, deeds));
}

/**
 * Whether a paragraph has left the scene, this sentence included: where verbs are known by their place, not by
 * case, it does so by saying so ("Pendant ce temps", "En 2014, …").
 */
export function isAwayWith(
  { isAway, sentences }: Pick<Discourse, 'isAway' | 'sentences'>,
  passage: Passage,
  main: AttendanceEvent | null,
  deeds: DeedIndex | null,
): boolean {
  const shapes = deeds?.shapes;
  if (main === null || !shapes) return false;
  if (SLAVIC.has(passage.language)) return isAway;
  const { items, groups } = passage;
  const head = items.slice(0, groups[0]?.first ?? 0);
  return (
    (isAway && sentences > 0) ||
    passage.clauses.some((clause) => isMeanwhile(passage, clause, shapes)) ||
    isOfAnotherYear({ items: head }, main)
  );
}

function isOfAnotherYear({ items }: Pick<Passage, 'items'>, { start, end }: AttendanceEvent): boolean {
  return items.some(({ kind, id }) => {
    const span = kind === 'date' ? spanOfValue(id) : null;
    return span !== null && (span.last < `${start.slice(0, 4)}-01-01` || span.first > `${end.slice(0, 4)}-12-31`);
  });
}

function playsElsewhere(passage: Passage, main: AttendanceEvent, knowledge: Pick<Knowledge, 'countries'>): boolean {
  if (passage.clauses.some((clause) => namesCity(passage, clause, main, knowledge))) return true;
  if (!mayPlace(passage)) return false;
  const toward = passage.clauses.flatMap((clause) => placesOf(passage, clause).toward);
  const known = toward.filter((place) => !place.startsWith('?'));
  return known.length > 0 && !known.some((place) => isAt(main, place, knowledge));
}

/** A leader is the subject, and some word of the clause is one for what is done from anywhere. */
function tellsFromAfar({ clauses, groups, items, tagOf }: Passage, { afar }: DeedIndex): boolean {
  return clauses.some(({ first, last }) => {
    const isOfLeader = groups.some(
      (group) =>
        group.kind === 'leaders' && !group.oblique && !group.owner && group.first >= first && group.last <= last,
    );
    if (!isOfLeader) return false;
    return items.some(
      ({ kind }, i) => i >= first && i < last && kind === 'word' && !tagOf[i] && afar.indexIn(items, i, i + 1) >= 0,
    );
  });
}

/** On the day and the morrow a report that names its event in the first lines plays there. */
const MORROW = 1;

/** Whether a sentence of the first lines names the event of whose day the article is. */
export function opensReport(
  { items, language }: Passage,
  main: AttendanceEvent | null,
  published: string | null,
): boolean {
  if (main === null || published === null || !OPENS_SO.has(language)) return false;
  if (published < main.start || daysApart(main.end, published) > MORROW) return false;
  return items.some(({ kind, id }) => kind === 'event' && id === main.id);
}

/** Where this has been tried. */
const OPENS_SO: ReadonlySet<string> = new Set(['fr', 'es']);
