import type { Claim, Pack, Source } from './schema.ts';

/** One claim with its source, which is what a row of the table says. */
export interface SourcedClaim {
  readonly claim: Claim;
  readonly source: Source;
}

const yes = (value: boolean | undefined): string => (value === undefined ? '' : String(value));

/** What each column of the table of claims says, in the order in which they are written. */
export const CLAIM_COLUMNS = {
  leader: ({ claim: { subject } }) => ('leader' in subject ? subject.leader : ''),
  country: ({ claim: { subject } }) => ('country' in subject ? subject.country : ''),
  group: ({ claim: { subject } }) => ('group' in subject ? subject.group : ''),
  all: ({ claim: { subject } }) => ('all' in subject ? subject.all : ''),
  event: ({ claim }) => claim.event ?? '',
  series: ({ claim }) => claim.series ?? '',
  status: ({ claim }) => claim.status,
  denies: ({ claim }) => yes(claim.denies),
  scope: ({ claim }) => claim.scope ?? '',
  only: ({ claim }) => yes(claim.only),
  representative: ({ claim }) => claim.representative?.leader ?? '',
  representative_name: ({ claim }) => claim.representative?.name ?? '',
  representative_office: ({ claim }) => claim.representative?.office ?? '',
  speaker: ({ claim }) => claim.speaker ?? '',
  origin: ({ claim }) => claim.origin,
  reported: ({ claim }) => claim.reported,
  note: ({ claim }) => claim.note ?? '',
  locator: ({ claim }) => claim.locator ?? '',
  publisher: ({ source }) => source.publisher,
  kind: ({ source }) => source.kind,
  title: ({ source }) => source.title,
  url: ({ source }) => source.url ?? '',
  published: ({ source }) => source.published,
  window_reason: ({ source }) => source.windowReason ?? '',
  lang: ({ source }) => source.lang,
  machine_translated: ({ source }) => yes(source.machineTranslated),
  restricted_in: ({ source }) => (source.restrictedIn ?? []).join(' '),
  source: ({ source }) => source.id,
  id: ({ claim }) => claim.id,
} as const satisfies Readonly<Record<string, (row: SourcedClaim) => string>>;

export type ClaimColumn = keyof typeof CLAIM_COLUMNS;

/** What a table says of the pack as a whole, in the first row that says it. */
export const PACK_COLUMNS = {
  pack: 'id',
  pack_name: 'name',
  version: 'version',
  licence: 'licence',
  record_until: 'recordUntil',
} as const satisfies Readonly<Record<string, keyof Pack>>;

export type PackColumn = keyof typeof PACK_COLUMNS;

/** The columns that stand for a field of a row, by the field's path: where a fault is told. */
export const COLUMN_OF: Readonly<Record<string, ClaimColumn>> = {
  'representative.leader': 'representative',
  'representative.name': 'representative_name',
  'representative.office': 'representative_office',
  'subject.leader': 'leader',
  'subject.country': 'country',
  'subject.group': 'group',
  'subject.all': 'all',
  subject: 'leader',
  windowReason: 'window_reason',
  machineTranslated: 'machine_translated',
  restrictedIn: 'restricted_in',
};
