import type { Claim } from '../../lib/packs/schema.ts';
import type { Compared, Standing } from './compare.ts';
import type { Curation } from './draft.ts';

const HEADINGS = {
  contradicting: 'Contradicting what the packs say: look twice',
  new: 'New',
  confirming: 'Confirming what the packs say',
} as const satisfies Record<Standing, string>;

/** What a person has to look at, in the order in which it is worth looking. */
export function curationReport({ draft, read, unknown }: Curation, compared: readonly Compared[]): string {
  const words = new Map(read.map((one) => [one.claim.id, one.words]));
  const lines = [`${draft.source.id}: ${compared.length} claims`];
  for (const [standing, heading] of Object.entries(HEADINGS)) {
    const those = compared.filter((one) => one.standing === standing);
    if (those.length === 0) continue;
    lines.push('', `${heading} (${those.length})`);
    for (const { claim, against } of those) {
      lines.push(`  ${claim.locator ?? '?'}  ${claimLine(claim)}`);
      lines.push(`      “${(words.get(claim.id) ?? '').replace(/\s+/g, ' ')}”`);
      for (const other of against.slice(0, 3)) lines.push(`      ${other.id}: ${claimLine(other)}`);
      if (against.length > 3) lines.push(`      and ${against.length - 3} more`);
    }
  }
  if (unknown.length > 0) {
    lines.push('', `Names that stand for nobody in the packs (${unknown.length})`);
    for (const { text, times, locator, besideTitle } of unknown)
      lines.push(
        `  ${locator ?? '?'}  ${text}${times > 1 ? ` (${times} times)` : ''}${besideTitle ? ': beside an office' : ''}`,
      );
  }
  return lines.join('\n');
}

function claimLine({ subject, event, status, denies, scope, speaker }: Claim): string {
  const said = `${denies ? 'not ' : ''}${status}${scope ? ` (${scope})` : ''}`;
  return `${Object.values(subject)[0]} · ${event} · ${said}${speaker ? ` · says ${speaker}` : ''}`;
}
