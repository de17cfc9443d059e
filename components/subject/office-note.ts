import type { OfficeFinding } from '../../lib/history/beside-a-page/office-check.ts';
import type { Leader } from '../../lib/packs/schema.ts';
import type { Words } from '../words/words.ts';
import { officeName } from './office.ts';

/** A quiet note where the page calls somebody by an office that they did not hold on its day. */
export function officeNote(finding: OfficeFinding, leader: Leader, words: Words): string {
  const office = officeName(finding.office, leader, words);
  return finding.kind === 'left'
    ? words.t('calledLeft', office, words.date(finding.on))
    : words.t('calledNotYet', office, words.date(finding.from));
}
