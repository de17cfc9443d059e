import { type OfficeFinding, officeCheck } from '../../lib/history/beside-a-page/office-check.ts';
import { addDays } from '../../lib/packs/calendar.ts';
import { edtfBounds } from '../../lib/packs/edtf.ts';
import { findCallings } from '../../lib/recognise/titles/called-by.ts';
import type { Annotations, Knowledge, Mention } from '../../lib/recognise/types.ts';

/** Who left an office longer ago is called by it out of courtesy: "President Obama". */
const COURTESY_DAYS = 400;

/** The mentions by which a text calls somebody by an office that they had just left, or were just about to take. */
export function officeNotes(
  text: string,
  { lang, published, mentions }: Annotations,
  { leaders }: Pick<Knowledge, 'leaders'>,
): Map<Mention, OfficeFinding> {
  const notes = new Map<Mention, OfficeFinding>();
  if (published === null) return notes;
  for (const { mention, ...calling } of findCallings(text, lang, mentions, published)) {
    const leader = leaders.get(mention.id);
    const finding = leader && officeCheck(leader, published, calling);
    if (finding && isNear(finding, published)) notes.set(mention, finding);
  }
  return notes;
}

function isNear(finding: OfficeFinding, day: string): boolean {
  const bounds = edtfBounds(finding.kind === 'left' ? finding.on : finding.from);
  return (
    bounds !== null && bounds.latest >= addDays(day, -COURTESY_DAYS) && bounds.earliest <= addDays(day, COURTESY_DAYS)
  );
}
