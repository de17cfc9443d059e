import * as v from 'valibot';
import { BACKUP_FORMAT, type Backup } from './backup.ts';
import { CLAIM_PREFIX } from './kept-rows.ts';

/** A quotation as it was exported (lib/history/exports/export-kept.ts); other annotations say nothing that could be kept. */
const annotationSchema = v.object({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  created: v.string(),
  body: v.object({ value: v.string() }),
  target: v.object({ selector: v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() }) }),
});

/** Whether a file is a list of Web Annotations: its first words say so. */
export function beginsLikeAnnotations(text: string): boolean {
  return /^\s*\[/.test(text) && text.slice(0, 200).includes('/ns/anno.jsonld');
}

/**
 * Exported quotations as the backup of nothing but them, whose checks they then pass or not. A text that
 * cannot be read is given back as it is, for those checks to say where.
 */
export function annotationsAsBackup(text: string): string {
  try {
    const found = v.parse(v.array(annotationSchema), JSON.parse(text));
    const records = found.map(({ created, body, target }) => {
      const { claim, source } = JSON.parse(body.value);
      const { exact, prefix, suffix } = target.selector;
      const quote = { exact, prefix, suffix };
      return { id: `${CLAIM_PREFIX}${claim.id}`, kind: 'claim', claim, source, quote, read: created.slice(0, 10) };
    });
    const backup: Backup = { format: BACKUP_FORMAT, settings: null, records, leaders: [], paintsOwn: false, packs: [] };
    return JSON.stringify(backup, null, 1);
  } catch {
    return text;
  }
}
