import type { Knowledge } from '../../types.ts';
import { isAbsence } from '../parsers/polarity.ts';
import type { Draft } from '../types.ts';

/** "Xi is skipping the summit. Beijing confirmed it": what is confirmed was said right before, and it was a no. */
export function leaveConfirmedNo(
  drafts: readonly Draft[],
  recent: readonly Draft[],
  { leaders }: Pick<Knowledge, 'leaders'>,
): Draft[] {
  const away = recent.filter(isAbsence);
  return drafts.filter(({ act, subject }) => {
    if (act !== 'accept' || !('country' in subject)) return true;
    return !away.some(
      ({ subject: absent }) => 'leader' in absent && leaders.get(absent.leader)?.country === subject.country,
    );
  });
}
