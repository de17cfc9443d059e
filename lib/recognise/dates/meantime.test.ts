import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { segment } from '../../text/sentences.ts';
import { isoDay, parseDay, weekdayOf } from './calendar.ts';
import { findDates } from './find-dates.ts';

/**
 * Scores date reading on 120 Wikinews articles annotated by others (MEANTIME, CC BY 4.0), which no
 * rule was tuned on. Only the head of each article is annotated there, so only that part counts.
 */
const MATERIAL = new URL('../../../../shared/reference/dates/meantime_dates.json', import.meta.url);

interface Timex {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly value: string;
}

interface Document {
  readonly ref_date: string | null;
  readonly text: string;
  readonly timexes: readonly Timex[];
}

/** A TIMEX3 week or weekend as an interval; other values as they are. */
function asInterval(value: string): string {
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  const fourth = week ? parseDay(`${week[1]}-01-04`) : null;
  if (!week || fourth === null) return value;
  const monday = fourth - weekdayOf(fourth) + 1 + (Number(week[2]) - 1) * 7;
  return `${isoDay(week[3] ? monday + 5 : monday)}/${isoDay(monday + 6)}`;
}

const isCalendar = ({ type, value }: Timex): boolean =>
  type === 'DATE' && /^\d{4}(?:-\d\d(?:-\d\d)?|-W\d\d(?:-WE)?)?$/.test(value);

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

function score(documents: readonly Document[]) {
  let [found, missed, invented, right] = [0, 0, 0, 0];
  for (const { ref_date, text, timexes } of documents) {
    const annotatedUntil = Math.max(0, ...timexes.map(({ end }) => end));
    const read = findDates(text, segment(text, 'en'), { lang: 'en', published: ref_date }).filter(
      ({ start, value }) => value !== null && start < annotatedUntil,
    );
    for (const timex of timexes.filter(isCalendar)) {
      const match = read.find((date) => overlaps(date, timex));
      if (!match) missed += 1;
      else {
        found += 1;
        if (match.value === asInterval(timex.value)) right += 1;
      }
    }
    invented += read.filter((date) => !timexes.some((timex) => overlaps(date, timex))).length;
  }
  return { precision: found / (found + invented), recall: found / (found + missed), resolved: right / found };
}

describe.skipIf(!existsSync(MATERIAL))(
  'dates of annotated Wikinews articles (skipped where the material is missing)',
  () => {
    it('are found and resolved as well as recorded in docs/decisions/0015-dates.md', () => {
      const { docs } = JSON.parse(readFileSync(MATERIAL, 'utf8')) as { docs: readonly Document[] };
      const { precision, recall, resolved } = score(docs);
      expect(precision).toBeGreaterThanOrEqual(0.98);
      expect(recall).toBeGreaterThanOrEqual(0.9);
      expect(resolved).toBeGreaterThanOrEqual(0.93);
    });
  },
);
