import type { AttendanceEvent } from '../../../packs/schema.ts';
import { tenuresOf } from '../../offices/tenures.ts';
import type { ClaimSubject, Knowledge } from '../../types.ts';
import { means } from '../sentence/tags.ts';
import type { WordSet } from '../sentence/word-set.ts';
import type { Draft, Passage } from '../types.ts';
import { daysApart } from './calendar.ts';
import type { Editions } from './spoken-editions.ts';

/** Whoever is to take office so many days later may come as the one elected. */
const ELECTED = 120;

/**
 * "Merkel shrugged": of somebody who holds no office on the day a deed says little, unless something of the scene or
 * the occasion stands beside it ("Obama sat in the second row"). Who has none is often quoted, and seldom asked.
 */
export function isDoneOutOfOffice(
  { subject, passage }: Draft,
  event: AttendanceEvent,
  scene: WordSet | undefined,
  knowledge: Pick<Knowledge, 'leaders'>,
): boolean {
  if (!('leader' in subject)) return false;
  const terms = tenuresOf(knowledge).byLeader.get(subject.leader) ?? [];
  const holds = terms.some(({ from, to }) => daysApart(event.end, from) <= ELECTED && event.start <= to);
  if (terms.length === 0 || holds || isListed(passage, subject.leader)) return false;
  return !passage.items.some(
    ({ kind, key }, i) => kind === 'event' || scene?.has(key) === true || means(passage.tagOf[i], 'goal'),
  );
}

/** "Carney, who wants to avoid what happened at the summit of 2018": nobody leads a country before the first office. */
export function isBeforeOffice(
  subject: ClaimSubject,
  event: AttendanceEvent,
  knowledge: Pick<Knowledge, 'leaders'>,
): boolean {
  if (!('leader' in subject)) return false;
  const terms = tenuresOf(knowledge).byLeader.get(subject.leader) ?? [];
  return terms.length > 0 && terms.every(({ from }) => daysApart(event.end, from) > ELECTED);
}

/** Whoever left office so many days before an edition is seldom asked to it. */
const LONG_GONE = 365;

/**
 * "Adamkus and Rüütel refused", in a preview that looks back on another year: whoever has long left office, and held it
 * when an edition of a year that the article names took place, may mean that one.
 *
 * @param editions those of the series that the article names, and the years that it names
 */
export function mayMeanEarlier(
  { subject }: Draft,
  event: AttendanceEvent,
  { known, years }: Pick<Editions, 'known' | 'years'>,
  knowledge: Pick<Knowledge, 'leaders'>,
): boolean {
  if (!('leader' in subject)) return false;
  const terms = tenuresOf(knowledge).byLeader.get(subject.leader) ?? [];
  const isGone = terms.length > 0 && terms.every(({ to }) => daysApart(to, event.start) > LONG_GONE);
  return (
    isGone &&
    known.some(
      ({ series, start, end }) =>
        series === event.series &&
        end < event.start &&
        terms.some(({ from, to }) => from <= start && start < to) &&
        years.has(start.slice(0, 4)),
    )
  );
}

/** So many in a row are a roll of guests. */
const ROLL = 3;

function isListed({ groups }: Passage, leader: string): boolean {
  return groups.some(
    ({ members }) => members.length >= ROLL && members.some((member) => 'leader' in member && member.leader === leader),
  );
}
