import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Knowledge } from '../../types.ts';
import type { Discourse } from '../discourse/memory.ts';
import { means } from '../sentence/tags.ts';
import type { WordSet } from '../sentence/word-set.ts';
import { SLAVIC } from '../slavic.ts';
import type { Clause, Draft, Passage } from '../types.ts';
import { daysApart, spanOfValue } from './calendar.ts';
import { isAt } from './landmarks.ts';
import { isOfAnotherKind, kindNamed } from './occasion-kinds.ts';
import { codesOf, placesOf } from './places.ts';

/** Days after an event on which a report is of the event itself. */
const AFTERMATH = 3;

/** Days before it in which an article says who will speak and sit there. */
const PREVIEW = 14;

/** So far into a text it names where it plays. */
const LEAD = 400;
const SHORTEST_STEM = 4;
const ENDING = 2;

/** "произнёс речь в Раде": a place by a name that the beginning of the article has not. */
export function namesElsewhere({ passage, clause, needs }: Draft): boolean {
  const { items, tagOf, text, sentence, takesUnknownPlaces } = passage;
  // The first sentence says itself where it plays.
  if (!takesUnknownPlaces || sentence.start === 0) return false;
  const lead = text.slice(0, Math.min(LEAD, sentence.start)).toLowerCase();
  // "подписали договор в Нанси, пожали руки": where the sentence began, it goes on.
  for (let i = 0; i + 1 < clause.last; i++) {
    const next = items[i + 1];
    if (
      !means(tagOf[i], 'toward') ||
      (needs === 'deed' && !WITHIN.test(items[i]?.key ?? '')) ||
      next?.isName !== true ||
      means(tagOf[i + 1], 'goal', 'role', 'cue')
    )
      continue;
    const stem = next.key.slice(0, Math.max(SHORTEST_STEM, next.key.length - ENDING));
    if (!lead.includes(stem)) return true;
  }
  return false;
}

/** Whether a deed is told in a report of the event itself, of which nothing says that it plays elsewhere. */
export function isAtScene(
  draft: Draft,
  event: AttendanceEvent,
  { places, hasOccasion, hadOccasion }: Discourse,
  published: string | null,
  knowledge: Pick<Knowledge, 'countries'>,
): boolean {
  const { passage, clause, tense } = draft;
  const kind = kindNamed(passage, clause.first, clause.last);
  // "hatte beim Begräbnis in derselben Reihe gesessen", in a report of what is no burial.
  const isAtBurial = kind === 'funeral' && !event.series.endsWith('-funeral');
  if (isAtBurial || isOfAnotherKind(event, kind)) return false;
  const early = tense === 'ahead' ? PREVIEW : 0;
  if (published === null || daysApart(published, event.start) > early || daysApart(event.end, published) > AFTERMATH)
    return false;
  if (
    SLAVIC.has(passage.language) &&
    (isOnAnotherDay(draft, event) || namesElsewhere(draft) || namesCity(passage, clause, event, knowledge))
  )
    return false;
  const isHere = (place: string): boolean => place.replace('*', '') === event.country || isAt(event, place, knowledge);
  const own = placesOf(passage, clause).toward.filter((place) => !place.startsWith('?'));
  // "In Moskau …. In Kiew trat Merz vor die Presse": where the clause plays goes before where others do.
  if (own.length > 0 && !own.some(isHere)) return false;
  // "In Kyiv, Zelensky welcomed guests".
  const [head] = passage.clauses;
  const fronted = head && means(passage.tagOf[0], 'toward') ? placesOf(passage, head).toward : [];
  if (own.length === 0 && fronted.length > 0 && fronted.every((place) => !place.startsWith('?') && !isHere(place)))
    return false;
  // "gingen den Flur entlang, vor vier Wochen hatten sie in Washington gesessen": what is told later plays there.
  const later = passage.clauses
    .filter(({ first }) => first >= clause.last)
    .flatMap((each) => placesOf(passage, each).toward);
  const around = [...places.filter((place) => !later.includes(place)), ...own].filter(
    (place) => !place.startsWith('?'),
  );
  return (hasOccasion || hadOccasion) && (around.length === 0 || around.some(isHere));
}

/** "отишао је из Кине дан раније": done on another day than the event's. */
function isOnAnotherDay(
  { passage: { items }, clause: { first, last } }: Draft,
  { start, end }: AttendanceEvent,
): boolean {
  return items.slice(first, last).some(({ kind, id }) => {
    const span = kind === 'date' ? spanOfValue(id) : null;
    return span !== null && (span.last < start || span.first > end);
  });
}

/** "na pustej ulicy Kijowa": a city in whatever case, and not the event's. */
export function namesCity(
  { items, groups }: Passage,
  { first, last }: Clause,
  event: AttendanceEvent,
  knowledge: Pick<Knowledge, 'countries'>,
): boolean {
  return items.slice(first, last).some((item, i) => {
    if (item.kind !== 'country' || item.form !== 'city') return false;
    const isOfTitle = groups.some(
      (group) => group.kind !== 'states' && group.first <= first + i && first + i < group.last,
    );
    if (FROM.test(items[first + i - 1]?.key ?? '')) return false;
    return !isOfTitle && !codesOf(item).some((place) => isAt(event, place, knowledge));
  });
}

/** Of what is read "to the Colossians" nobody goes there. */
const WITHIN = /^(?:w|we|na|u|у|на|в|во)$/;

/** Where somebody comes from says nothing. */
const FROM = /^(?:iz|из|з|із|z|ze|od|од|от)$/;

/** Where no case tells who does what, whatever stands at the scene brings a report back to it. */
export function isBackAtScene(
  { items, language }: Passage,
  { first, last }: Pick<Clause, 'first' | 'last'>,
  scene: WordSet,
): boolean {
  return CASELESS.has(language) && scene.indexIn(items, first, last) >= 0;
}

const CASELESS: ReadonlySet<string> = new Set(['ar', 'ja', 'zh']);

/** "平壌の病院を歩いた": in those languages a city of somewhere else, wherever it stands in the clause. */
export function isInOtherCity(
  { passage, clause }: Draft,
  event: AttendanceEvent,
  knowledge: Pick<Knowledge, 'countries'>,
): boolean {
  return CASELESS.has(passage.language) && namesCity(passage, clause, event, knowledge);
}
