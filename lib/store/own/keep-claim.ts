import * as v from 'valibot';
import type { KeptClaim } from '../../history/types.ts';
import { contentHash } from '../../packs/content-hash.ts';
import { plainText } from '../../packs/limits.ts';
import { type Claim, type Source, sourceSchema } from '../../packs/schema.ts';
import { statementOf } from '../../packs/statement.ts';
import type { Quotation } from '../../text/quotation.ts';
import type { AttendanceDatabase } from '../database.ts';
import { activePacks } from '../queries/active.ts';
import { gatherer, rowsIn } from '../queries/gather.ts';
import type { Store } from '../store.ts';
import { CLAIM_PREFIX, keptUnder } from './kept-rows.ts';

/** What a page says, as the reader wants it kept. */
export interface ClaimToKeep {
  readonly subject: Claim['subject'];
  readonly event: string;
  readonly status: Claim['status'];
  readonly denies?: true | undefined;
  readonly scope?: Claim['scope'] | undefined;
  readonly representative?: Claim['representative'] | undefined;
  /** Null in the reporter's own voice. */
  readonly speaker: string | null;
  readonly quote: Quotation | null;
  readonly page: ReadPage;
}

/** The page that it stands on. */
export interface ReadPage {
  /** Null where it is not known, or no address of the web. */
  readonly url: string | null;
  readonly title: string;
  /** The article's day, `YYYY-MM-DD`. */
  readonly published: string | null;
  /** A language tag, or empty. */
  readonly lang: string;
}

/** A claim about somebody or something that no pack knows: it could be shown nowhere. */
class UnknownSubjectError extends Error {
  override name = 'UnknownSubjectError';
}

/**
 * Makes the record of a claim that the reader keeps: in the shapes of the pack format, so that it
 * can be exported and shown like any other. Keeping the same again gives the record that is there.
 *
 * @param today on which the reader keeps it, `YYYY-MM-DD`
 * @throws {UnknownSubjectError} when no pack has its event, or whom it is about
 */
export async function claimToRecord(store: Store, wanted: ClaimToKeep, today: string): Promise<KeptClaim> {
  const url = webAddress(wanted.page.url);
  const { title, published } = wanted.page;
  const mark = (await contentHash({ url, title, published })).slice(0, 12);
  const { outlet, ofPage } = await store.use((db) =>
    db.transaction(
      'r',
      [db.packs, db.records, db.leaders, db.countries, db.groups, db.events, db.sources],
      async () => {
        await requireKnown(db, wanted);
        return { outlet: await outletOf(db, url), ofPage: await keptUnder(db, `kept-${mark}#`) };
      },
    ),
  );
  const source = sourceOf(wanted.page, url, `kept-${mark}`, outlet, today);
  const same = ofPage.find(({ claim }) => isSame(claim, wanted));
  if (same) return same;
  const taken = ofPage.map(({ claim }) => Number(claim.id.slice(claim.id.indexOf('#') + 1)));
  const claim = claimOf(wanted, source, `${source.id}#${Math.max(0, ...taken) + 1}`, today);
  return { id: `${CLAIM_PREFIX}${claim.id}`, kind: 'claim', claim, source, quote: wanted.quote, read: today };
}

/** Two claims of one page are one where they say the same of the same; a speaker more or less is no other claim. */
function isSame(claim: Claim, { subject, event, status, denies }: ClaimToKeep): boolean {
  return (
    JSON.stringify(claim.subject) === JSON.stringify(subject) &&
    claim.event === event &&
    claim.status === status &&
    (claim.denies ?? false) === (denies ?? false)
  );
}

function claimOf(wanted: ClaimToKeep, source: Source, id: string, today: string): Claim {
  const { subject, event, page } = wanted;
  const speaker = plainText(wanted.speaker ?? '');
  return {
    id,
    subject,
    event,
    ...statementOf({ ...wanted, representative: plainStandIn(wanted.representative) }),
    ...(speaker ? { speaker } : {}),
    origin: speaker || source.publisher,
    reported: page.published ?? today,
    source: source.id,
    locator: null,
  };
}

function plainStandIn(standIn: ClaimToKeep['representative']): ClaimToKeep['representative'] {
  const { leader, name, office } = standIn ?? {};
  const plain = { name: plainText(name ?? ''), office: plainText(office ?? '') };
  const known = {
    ...(leader ? { leader } : {}),
    ...(plain.name ? { name: plain.name } : {}),
    ...(plain.office ? { office: plain.office } : {}),
  };
  return Object.keys(known).length > 0 ? known : undefined;
}

/** What other reports of the same outlet are known to be. */
type Outlet = Pick<Source, 'publisher' | 'kind' | 'restrictedIn'>;

function sourceOf(page: ReadPage, url: string | null, id: string, outlet: Outlet | null, today: string): Source {
  const { published, lang } = page;
  const host = url === null ? null : hostOf(url);
  const publisher = outlet?.publisher ?? host ?? '–';
  return {
    id,
    publisher,
    // Of an outlet that we do not know nothing worse is said than that it publishes.
    kind: outlet?.kind ?? 'newspaper',
    title: plainText(page.title) || publisher,
    url,
    published: published ?? today,
    lang: /^[a-z]{2,3}(?=$|[-_])/.exec(lang.toLowerCase())?.[0] ?? 'und',
    ...(outlet?.restrictedIn ? { restrictedIn: outlet.restrictedIn } : {}),
  };
}

/** Without what points into the page; null for anything but an address of the web. */
function webAddress(url: string | null): string | null {
  const plain = url?.replace(/#.*$/, '') ?? null;
  return v.is(sourceSchema.entries.url, plain) ? plain : null;
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}

async function outletOf(db: AttendanceDatabase, url: string | null): Promise<Outlet | null> {
  const host = url === null ? null : hostOf(url);
  if (host === null) return null;
  const sources = rowsIn(await gatherer(await activePacks(db)).all(db.sources));
  return sources.find((source) => source.url !== null && hostOf(source.url) === host) ?? null;
}

async function requireKnown(db: AttendanceDatabase, { subject, event }: ClaimToKeep): Promise<void> {
  const gather = gatherer(await activePacks(db));
  const found = [gather.byId(db.events, [event])] as Promise<readonly unknown[]>[];
  if ('leader' in subject) found.push(gather.byId(db.leaders, [subject.leader]));
  if ('country' in subject) found.push(gather.byId(db.countries, [subject.country]));
  if ('group' in subject) found.push(gather.byId(db.groups, [subject.group]));
  if ((await Promise.all(found)).some((rows) => rows.length === 0)) {
    throw new UnknownSubjectError('No pack has this event, or this person.');
  }
}
