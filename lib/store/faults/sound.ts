import * as v from 'valibot';
import { claimSchema, packSchema, sourceSchema } from '../../packs/schema.ts';
import type { OwnRecord } from '../database.ts';
import { CLAIM_PREFIX, WRONG_PREFIX } from '../own/kept-rows.ts';
import type { RowTable } from '../rows.ts';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day like "2025-05-09"'));
const quote = v.strictObject({ exact: v.string(), prefix: v.string(), suffix: v.string() });

/** What the reader keeps, by what its id begins with. */
export const recordSchema = v.variant('kind', [
  v.strictObject({
    id: v.pipe(v.string(), v.startsWith(CLAIM_PREFIX)),
    kind: v.literal('claim'),
    claim: claimSchema,
    source: sourceSchema,
    quote: v.nullable(quote),
    read: day,
  }),
  v.strictObject({ id: v.pipe(v.string(), v.startsWith(WRONG_PREFIX)), kind: v.literal('wrong'), on: day }),
]);

/** Whether a record is as we have written it. Of a kind that we do not know, another version has. */
export function isSoundRecord(record: OwnRecord): boolean {
  const known = record.id.startsWith(CLAIM_PREFIX) || record.id.startsWith(WRONG_PREFIX);
  return !known || v.is(recordSchema, record);
}

/** Whether rows of one table of a pack are as its validation has let them in. */
export function areSoundRows(table: RowTable, rows: readonly unknown[]): boolean {
  return v.is(packSchema.entries[table], rows);
}
