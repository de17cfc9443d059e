import type { PageClaim } from '../../lib/browser/messages.ts';
import type { CameOfIt, Comparison } from '../../lib/history/beside-a-page/came-of-it.ts';
import { phaseOfSaying, type ToldClaim } from '../../lib/history/beside-a-page/told-claims.ts';
import type { Outcome } from '../../lib/history/types.ts';
import { claimPhrase } from '../ladder/claim-phrase.ts';
import { outcomeLook, shownOutcome } from '../outcome/outcome-words.ts';
import { groupName, nameOf } from '../subject/names.ts';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';

/** How much a comparison has to say for itself: agreement is quiet, contradiction and change are not. */
const VERDICTS = {
  contradicts: 'claimContradicts',
  changed: 'claimChanged',
  disputed: null,
  completes: null,
  agrees: null,
} as const satisfies Record<Comparison, PlainKey | null>;

const LOUD: ReadonlySet<CameOfIt['kind']> = new Set(['contradicts', 'changed', 'disputed']);

/** Whether what came of a claim is something that its reader would not expect. */
export function isLoud({ came }: Pick<ToldClaim, 'came'>): boolean {
  return came !== null && LOUD.has(came.kind);
}

/** What is odd about it, as a sentence; null where nothing is, or where the outcome's own word says it. */
export function verdictPhrase(came: CameOfIt, words: Words): string | null {
  const key = came.kind === 'no-report' ? null : VERDICTS[came.kind];
  return key && words.t(key);
}

/** Of whom a claim speaks, in the reader's words. */
export function claimSubject({ claim, people, groups }: ToldClaim<PageClaim>, words: Words): string {
  const { subject } = claim;
  if ('leader' in subject) return nameOf(subject.leader, people, words);
  if ('country' in subject) return words.country(subject.country);
  if ('group' in subject) return groupName(subject.group, groups);
  return words.t('allForeignLeaders');
}

/** What the page says: “Accepted”, “Denied: Accepted”, “Represented by the ambassador”. */
export function saidPhrase(
  { claim, people, groups, event }: ToldClaim<PageClaim>,
  published: string | null,
  words: Words,
) {
  return claimPhrase({ claim, phase: phaseOfSaying(claim, published, event) }, { people, groups }, words);
}

/** Up to so many of a group are called by name. */
const NAMED = 4;

/** “Attended: 24 · Did not attend: Ann Arbor and Boris Plekszy”, for what is said of many. */
export function manyPhrase(
  there: readonly Outcome[],
  away: readonly Outcome[],
  people: ToldClaim['people'],
  words: Words,
): string {
  const named = ({ subject }: Outcome) =>
    'leader' in subject ? nameOf(subject.leader, people, words) : words.country(subject.country);
  const parts = [
    { word: words.t('outcomeAttended'), of: there },
    { word: words.t('outcomeAbsent'), of: away },
  ];
  return parts
    .filter(({ of }) => of.length > 0)
    .map(({ word, of }) =>
      words.t('labelled', word, of.length > NAMED ? words.number(of.length) : words.list(of.map(named))),
    )
    .join(' · ');
}

/** The look of what came of a claim: that of its outcome, or of none. */
export function cameLook(came: CameOfIt) {
  const outcome = 'outcome' in came && came.kind !== 'no-report' ? came.outcome : null;
  const shown = outcome && shownOutcome(outcome);
  return { shown, ...outcomeLook(shown) };
}
