import type { AttendanceEvent, Group, Leader, Representative, Series } from '../../lib/packs/schema.ts';
import type { Words } from '../words/words.ts';
import type { SubjectState } from './subject-state.ts';

/** Whether a name written in `lang` is one for readers of `reader` (`pt` serves `pt-BR`). */
function serves(lang: string | undefined, reader: string): boolean {
  return lang !== undefined && lang.split('-')[0] === reader.split('-')[0];
}

/** The leader's name for this reader: in their own language where the record has it in full. */
export function leaderName(leader: Leader, words: Words): string {
  if (serves('en', words.lang)) return leader.name;
  return leader.names?.find((name) => name.kind === 'full' && serves(name.lang, words.lang))?.text ?? leader.name;
}

/** A leader's name by id, or the id itself where the record does not carry the person. */
export function nameOf(id: string, leaders: readonly Leader[], words: Words): string {
  const leader = leaders.find((each) => each.id === id);
  return leader ? leaderName(leader, words) : id;
}

/** A group's name by id, or the id itself where the record does not carry it. */
export function groupName(id: string, groups: readonly Group[]): string {
  return groups.find((group) => group.id === id)?.name ?? id;
}

/** The series' name for this reader. */
export function seriesName(series: Series, words: Words): string {
  if (serves('en', words.lang)) return series.name;
  return series.names.find((name) => serves(name.lang, words.lang))?.text ?? series.name;
}

/** What readers call an edition beside its date: its own name, or its series', without the year that the date says again. */
export function occasionName(event: AttendanceEvent, series: Series | null | undefined, words: Words): string {
  return editionName(event, series, words).replace(new RegExp(`[,\\s]+${event.start.slice(0, 4)}$`), '');
}

function editionName(event: AttendanceEvent, series: Series | null | undefined, words: Words): string {
  if (!series) return event.name ?? event.id;
  const name = seriesName(series, words);
  // A series' name in the reader's language says more to them than an edition's in English.
  return name === series.name ? (event.name ?? name) : name;
}

/** What readers call an edition where it stands alone: with the year, unless its name has it. */
export function eventName(event: AttendanceEvent, series: Series | null | undefined, words: Words): string {
  const name = editionName(event, series, words);
  const year = event.start.slice(0, 4);
  return name.includes(year) || name === event.id ? name : words.t('eventOfYear', name, year);
}

/** Who came in somebody's place, as far as the record says: a name, an office, or both. */
export function representativeName(
  representative: Representative,
  leaders: readonly Leader[],
  words: Words,
): string | null {
  const name = representative.leader ? nameOf(representative.leader, leaders, words) : representative.name;
  if (name && representative.office) return words.t('nameWithOffice', name, representative.office);
  return name ?? representative.office ?? null;
}

/** What a surface that stands at a subject is called; null while that is not known. */
export function subjectTitle(subject: SubjectState, words: Words): string | null {
  if (subject.state === 'leader') return leaderName(subject.history.leader, words);
  if (subject.state === 'event') return eventName(subject.history.event, subject.history.series, words);
  return null;
}
