/**
 * What may come in through messages. A content script runs beside the page, in a process that a page
 * may have taken over: what it sends is checked like anything from outside, and what only our own
 * pages may ask is refused to it.
 */
import * as v from 'valibot';
import type { Status } from '../packs/schema.ts';
import { subjectSchema as claimSubject, representativeSchema, scopeSchema, statusSchema } from '../packs/schema.ts';

const subjectKind = v.picklist(['leader', 'event']);
const id = v.pipe(v.string(), v.maxLength(120), v.regex(/^[a-z0-9/-]+$/));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
/** What a page says may be of any length; more than this of it is not worth reading. */
const clipped = (length: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, length)),
  );
const ids = v.pipe(v.array(id), v.maxLength(2_000));

export const annotateRequestSchema = v.object({
  blocks: v.pipe(
    v.array(v.object({ id: v.pipe(v.number(), v.integer()), text: v.pipe(v.string(), v.maxLength(50_000)) })),
    v.maxLength(100_000),
  ),
  lang: v.optional(clipped(50)),
  published: v.optional(day),
  dated: v.optional(
    v.object({
      url: v.nullable(clipped(4_000)),
      jsonLd: v.pipe(
        v.array(clipped(300_000)),
        v.transform((scripts) => scripts.slice(0, 100)),
      ),
      metas: v.pipe(
        v.array(v.strictTuple([clipped(200), clipped(200)])),
        v.transform((metas) => metas.slice(0, 500)),
      ),
      time: v.nullable(clipped(200)),
    }),
  ),
  title: v.optional(clipped(2_000)),
  context: v.optional(v.object({ leaders: ids, events: ids })),
});

/** At most so many things that a page says go along with a question: an article says a few dozen. */
const SAID = 500;
const country = v.pipe(v.string(), v.regex(/^[A-Z-]{2,15}$/));
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const status = v.picklist([
  'invited',
  'expected',
  'accepted',
  'declined',
  'attended',
  'absent',
  'represented',
  'host',
] as const satisfies readonly Status[]);

const pageClaimSchema = v.object({
  subject: v.union([
    v.strictObject({ leader: id }),
    v.strictObject({ country }),
    v.strictObject({ group: id }),
    v.strictObject({ all: v.literal('foreign') }),
  ]),
  event: id,
  status,
  denies: v.exactOptional(v.literal(true)),
  scope: v.exactOptional(v.picklist(['city', 'programme', 'event'])),
  representative: v.exactOptional(
    v.strictObject({
      leader: v.exactOptional(id),
      name: v.exactOptional(clipped(500)),
      office: v.exactOptional(clipped(500)),
    }),
  ),
  speaker: v.nullable(clipped(500)),
  block: place,
  start: place,
  end: place,
  quote: v.strictObject({ exact: clipped(5_000), prefix: clipped(100), suffix: clipped(100) }),
});

const edtf = v.pipe(v.string(), v.maxLength(30), v.regex(/^[\d?~%/-]+$/));
const officeSchema = v.object({
  title: clipped(300),
  role: v.picklist(['state', 'government', 'party', 'both']),
  country: v.exactOptional(country),
  from: edtf,
  to: v.nullable(edtf),
  acting: v.exactOptional(v.boolean()),
});
const officeFindingSchema = v.variant('kind', [
  v.object({ kind: v.literal('left'), on: edtf, office: officeSchema }),
  v.object({ kind: v.literal('not-yet'), from: edtf, office: officeSchema }),
]);

const pageEntrySchema = v.object({
  kind: subjectKind,
  id,
  text: clipped(500),
  count: place,
  recorded: v.boolean(),
  office: v.optional(officeFindingSchema),
});

/** What a page holds and says, cut off where it goes on for ever. */
const pageSummarySchema = v.object({
  entries: v.pipe(
    v.array(pageEntrySchema),
    v.transform((entries) => entries.slice(0, SAID)),
  ),
  claims: v.pipe(
    v.array(pageClaimSchema),
    v.transform((claims) => claims.slice(0, SAID)),
  ),
  published: v.nullable(day),
  lang: v.nullable(clipped(50)),
});

export const cardRequestSchema = v.object({ kind: subjectKind, id, page: pageSummarySchema });

export const subjectSchema = v.object({ kind: subjectKind, id });

export const directionSchema = v.picklist(['next', 'previous']);

export const mentionSchema = v.object({ kind: subjectKind, id, text: clipped(500), wrong: v.boolean() });

export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

export const tabIdSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

const searchText = clipped(200);
const limit = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)));

export const storeQuerySchema = v.variant('name', [
  v.object({ name: v.literal('status'), args: v.strictTuple([]) }),
  v.object({
    name: v.literal('search'),
    args: v.union([v.strictTuple([searchText]), v.strictTuple([searchText, limit])]),
  }),
  v.object({ name: v.literal('brief'), args: v.strictTuple([v.pipe(v.array(subjectSchema), v.maxLength(2_000))]) }),
  v.object({ name: v.literal('leaders'), args: v.strictTuple([ids]) }),
  v.object({ name: v.literal('leaderHistory'), args: v.strictTuple([id]) }),
  v.object({ name: v.literal('comings'), args: v.strictTuple([ids, ids]) }),
  v.object({ name: v.literal('eventHistory'), args: v.strictTuple([id]) }),
  v.object({ name: v.literal('eventHistories'), args: v.strictTuple([ids]) }),
  v.object({ name: v.literal('seriesHistory'), args: v.strictTuple([id]) }),
  v.object({ name: v.literal('growth'), args: v.strictTuple([id]) }),
  v.object({ name: v.literal('overview'), args: v.strictTuple([]) }),
  v.object({ name: v.literal('keepsakes'), args: v.strictTuple([]) }),
  v.object({ name: v.literal('repair'), args: v.strictTuple([]) }),
]);

const optionalTab = v.nullable(tabIdSchema);
const quotationSchema = v.object({ exact: clipped(5_000), prefix: clipped(200), suffix: clipped(200) });
/** What is kept is the reader's: an id of a record, as the store writes them. */
const keptId = v.pipe(v.string(), v.maxLength(1_000), v.regex(/^(?:claim|wrong) /));

export const keepRequestSchema = v.object({
  tab: optionalTab,
  claim: v.object({
    subject: claimSubject,
    event: id,
    status: statusSchema,
    denies: v.optional(v.literal(true)),
    scope: v.optional(scopeSchema),
    representative: v.optional(representativeSchema),
    speaker: v.nullable(clipped(500)),
    quote: v.nullable(quotationSchema),
    page: v.object({
      url: v.nullable(clipped(4_000)),
      title: clipped(1_000),
      published: v.nullable(day),
      lang: clipped(50),
    }),
  }),
  replaces: v.optional(keptId),
});

export const wrongRequestSchema = v.object({ tab: optionalTab, what: v.pipe(v.string(), v.maxLength(900)) });

export const keptIdSchema = keptId;

/** Where a message comes from, as the browser says. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/** A message that its sender may not send. */
class ForbiddenError extends Error {
  override name = 'ForbiddenError';
}

/**
 * Lets a message through only from the extension's own pages.
 *
 * @param own the extension's id and the address under which its pages stand
 * @throws {ForbiddenError}
 */
export function requireOwnPage(sender: Sender, own: { readonly id: string; readonly base: string }): void {
  if (sender.id !== own.id || !sender.url?.startsWith(own.base)) throw new ForbiddenError('not from one of our pages');
}

/**
 * Lets a message through only where something may be kept: nothing is of private windows.
 *
 * @param sender a page of ours, which may stand in a tab of a private window itself
 * @param about the tab that it speaks of
 * @throws {ForbiddenError}
 */
export function requireOrdinaryWindow(sender: Sender, about: { readonly incognito: boolean } | null): void {
  if (sender.tab?.incognito || about?.incognito) throw new ForbiddenError('nothing is kept of private windows');
}

/**
 * Lets a message through only from a reader of ours in a tab's own document.
 *
 * @returns the tab and the frame to answer in
 * @throws {ForbiddenError}
 */
export function requireReader(sender: Sender, own: { readonly id: string }): { tabId: number; frameId: number } {
  const tabId = sender.tab?.id;
  if (sender.id !== own.id || tabId === undefined || sender.frameId !== 0) throw new ForbiddenError('not from a page');
  return { tabId, frameId: sender.frameId };
}
