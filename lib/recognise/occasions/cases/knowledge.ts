import type { AttendanceEvent, Series } from '../../../packs/schema.ts';

function moscow(year: number): AttendanceEvent {
  const day = year === 2020 ? '2020-06-24' : `${year}-05-09`;
  return {
    id: `moscow-victory-day/${year}`,
    series: 'moscow-victory-day',
    start: day,
    end: day,
    ...(year === 2020 && { planned: { start: '2020-05-09', end: '2020-05-09' } }),
    place: 'Red Square, Moscow',
    country: 'RU',
    anniversary: year - 1945,
  };
}

function beijing(year: number): AttendanceEvent {
  const day = `${year}-09-03`;
  const id = `beijing-victory-day/${year}`;
  const place = 'Tiananmen Square, Beijing';
  return { id, series: 'beijing-victory-day', start: day, end: day, place, country: 'CN', anniversary: year - 1945 };
}

const SERIES: readonly Series[] = [
  { id: 'moscow-victory-day', name: 'Victory Day in Moscow', names: [] },
  { id: 'beijing-victory-day', name: 'Victory Day parade in Beijing', names: [] },
];

const years = Array.from({ length: 2026 - 1995 + 1 }, (_, at) => 1995 + at);
const EVENTS = [...years.map(moscow), beijing(2015), beijing(2025)];

/** The editions that the cases are written for, independent of the packs. */
export const KNOWLEDGE = {
  series: new Map(SERIES.map((series) => [series.id, series])),
  events: new Map(EVENTS.map((event) => [event.id, event])),
};
