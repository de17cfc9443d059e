import type { AttendanceEvent } from '../../../packs/schema.ts';
import { daysApart, spanOfValue } from '../editions/calendar.ts';
import type { World } from '../editions/edition.ts';
import { isAt } from '../editions/landmarks.ts';
import { mayPlace, placesOf } from '../editions/places.ts';
import { isOfAnotherStop } from '../editions/time-anchor.ts';
import type { Clause, Group, Passage, Tag } from '../types.ts';
import type { Act } from '../vocabulary.ts';

/** Guests come and go within so many days. */
const AROUND = 3;

/** Whether places are all known, and none of them is where an event is held. */
export function areElsewhere(places: readonly string[], event: AttendanceEvent, world: World): boolean {
  return places.length > 0 && places.every((place) => !place.startsWith('?') && !isAt(event, place, world));
}

/**
 * Leaders whom a sentence has be somewhere else in the days of an event: "Meanwhile Macron and Tusk arrived in Kyiv",
 * "Zelensky visited the front". What they are told to do after that, they do there. Who stays where they are goes nowhere.
 *
 * @returns ids of leaders
 */
export function leadersElsewhere(passage: Passage, event: AttendanceEvent, world: World): string[] {
  if (passage.isQuestion || !passage.groups.some(isSubject)) return [];
  if (isOfAnotherStop(passage) || !isOfThoseDays(passage, event)) return [];
  const isFar = (clause: Clause): boolean => {
    if (namesFarPlace(passage, clause)) return true;
    const { toward, hasOccasion } = mayPlace(passage) ? placesOf(passage, clause) : NOWHERE;
    return !hasOccasion && areElsewhere(toward, event, world);
  };
  return passage.clauses.flatMap((clause) => {
    const subjects = subjectsOf(passage, clause);
    if (subjects.length === 0 || passage.tagOf.slice(clause.first, clause.last).some(saysOtherwise)) return [];
    return isFar(clause) ? subjects : [];
  });
}

/** Leaders named together with one who is elsewhere, in a text that has gone there: "Macron hugged Zelensky". */
export function leadersBeside(passage: Passage, elsewhere: ReadonlySet<string>): string[] {
  const isThere = passage.clauses.some((clause) => subjectsOf(passage, clause).some((id) => elsewhere.has(id)));
  return isThere ? passage.items.flatMap(({ kind, id }) => (kind === 'leader' ? [id] : [])) : [];
}

const isSubject = ({ oblique, owner }: Group): boolean => !oblique && !owner;

function subjectsOf({ groups }: Passage, clause: Clause): string[] {
  return groups
    .filter((group) => group.first >= clause.first && group.last <= clause.last && isSubject(group))
    .flatMap(({ members }) => members.flatMap((member) => ('leader' in member ? [member.leader] : [])));
}

const NOWHERE = { toward: [], hasOccasion: false } as const;

/** Where no event of ours is held: at home, at the front, on a golf course. */
const FAR_PLACES: Readonly<Record<string, RegExp>> = {
  en: /\b(?:at home|the front(?= ?(?:line|$|[.,;]| and| in| near))|front ?lines?|golf(?:ed|ing)?)\b/iu,
  de: /(?:zu Hause|daheim|(?:die|der|zur) Front(?!al)|Frontlinie|Golf(?:platz|klub|club)?)(?!\p{L})/u,
  fr: /(?:\bchez (?:lui|elle|eux|soi)|\b(?:le|au|du) front|\bgolf)(?!\p{L})/iu,
  es: /(?:\ben (?:su )?casa|\bel frente|\bdel frente|\bgolf)(?!\p{L})/iu,
  pt: /(?:\bem casa|\b(?:visitou|visita|percorreu|inspecionou|na linha d[ae]) (?:a )?frente|\bgolfe)(?!\p{L})/iu,
  ro: /(?<!\p{L})(?:acasă|frontul|pe front|golf)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:(?<!(?:у|около|из|от|возле) )дома|(?:на|по|посетил\p{L}*|объехал\p{L}*) фронт(?:е|у)?|линии фронта|на передов(?:ую|ой)|гольф)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:вдома|удома|(?:на|по|відвіда\p{L}*|об’їха\p{L}*) фронт(?:у|і)?|лінії фронту|на передов(?:у|ій)|гольф)(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:w domu|(?:na|odwiedził\p{L}*) fron(?:t|cie)|linii frontu|golfa)(?!\p{L})/iu,
  sr: /(?<!\p{L})(?:kod kuće|код куће|(?:на|обишао) фронту?|(?:na|obišao) frontu?|golf|голф)(?!\p{L})/iu,
};

function namesFarPlace({ text, language, items }: Passage, { first, last }: Clause): boolean {
  const [start, end] = [items[first]?.start, items[last - 1]?.end];
  return start !== undefined && end !== undefined && FAR_PLACES[language]?.test(text.slice(start, end)) === true;
}

function isOfThoseDays({ items }: Passage, event: AttendanceEvent): boolean {
  return items.every((item) => {
    if (item.kind === 'event') return item.id === event.id;
    const span = item.kind === 'date' ? spanOfValue(item.id) : null;
    return span === null || (daysApart(span.last, event.start) <= AROUND && daysApart(event.end, span.first) <= AROUND);
  });
}

/** Who stays away goes nowhere; who will be there is not there yet. */
function saysOtherwise(tag: Tag | undefined): boolean {
  return (
    tag?.senses.some(
      (sense) =>
        (sense.kind === 'cue' && (NO.has(sense.cue.act) || sense.cue.tense === 'ahead')) ||
        (sense.kind === 'auxiliary' && (sense.points === 'ahead' || sense.points === 'ahead-of-past')),
    ) ?? false
  );
}

const NO: ReadonlySet<Act> = new Set(['stay-away', 'decline', 'represent']);
