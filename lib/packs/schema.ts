/**
 * The shapes of a pack, `attendance-pack/1` (docs/architecture.md, "The pack format").
 *
 * Every type used for data in this project is inferred from these schemas, so what passes
 * validation is what the rest of the code may rely on. Unknown fields are an error.
 */
import * as v from 'valibot';
import { DAY_PATTERN, EDTF_PATTERN } from './edtf-format.ts';

/** A permanent, readable id: ASCII lower case, digits and hyphens. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** `<series>/<year>`, with `-<place>` or `-<month>` where a year has more than one edition. */
const EVENT_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*\/\d{4}(?:-[a-z0-9]+)*$/;
/** ISO 3166-1 alpha-2, `XK`, `GE-AB`, `GE-SO`, or an organisation with a top office. */
const COUNTRY = /^(?:[A-Z]{2}|GE-AB|GE-SO|NATO|AFRICAN-UNION)$/;
/** `¶n`, `¶n–m`: the nth non-blank line of the document, counted from one. */
const LOCATOR = /^¶\d+(?:–\d+)?$/;

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const slug = v.pipe(
  v.string(),
  v.regex(SLUG, 'expected an id of lower-case letters, digits and hyphens, like "robert-fico"'),
);
const eventId = v.pipe(v.string(), v.regex(EVENT_ID, 'expected an event id like "g20/2025"'));
const countryCode = v.pipe(v.string(), v.regex(COUNTRY, 'expected a country code like "SK"'));
const day = v.pipe(v.string(), v.regex(DAY_PATTERN, 'expected a day like "2025-05-09"'));
const edtf = v.pipe(v.string(), v.regex(EDTF_PATTERN, 'expected a date (EDTF level 1) like "2025-05-09" or "2025-05"'));
const locator = v.nullable(v.pipe(v.string(), v.regex(LOCATOR, 'expected a locator like "¶4"')));
const wikidataId = v.pipe(v.string(), v.regex(/^Q\d+$/, 'expected a Wikidata id like "Q42"'));
const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'expected a language tag like "pt-BR"'),
);
const WEB = 'expected an http or https address like "https://daily.example/1"';
/** Without white space, a backslash or somebody's name before the host: what such an address leads to is not what it shows. */
const url = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s\\/@?#]+(?:[/?#][^\s\\]*)?$/, WEB),
  v.check((address) => URL.canParse(address), WEB),
);

const roleSchema = v.picklist(['state', 'government', 'party', 'both']);
const STATUSES = ['invited', 'expected', 'accepted', 'declined', 'attended', 'absent', 'represented', 'host'] as const;
export const statusSchema = v.picklist(STATUSES);
export const scopeSchema = v.picklist(['city', 'programme', 'event']);
const sourceKindSchema = v.picklist([
  'agency',
  'newspaper',
  'broadcaster',
  'state-media',
  'government',
  'organiser',
  'encyclopedia',
  'aggregator',
]);

const officeSchema = v.strictObject({
  title: text,
  role: roleSchema,
  /** Where it differs from the leader's own country: a person can hold offices in several. */
  country: v.optional(countryCode),
  from: edtf,
  /** The first day out of office, or null while in office. */
  to: v.nullable(edtf),
  acting: v.optional(v.boolean()),
  sources: v.optional(v.array(text)),
});

const leaderNameSchema = v.strictObject({
  text,
  lang: v.optional(languageTag),
  /**
   * `full` names the person by itself; `variant` is another spelling of a full name;
   * `short` (a surname, "Lula") does so only where the article has made it plain.
   */
  kind: v.optional(v.picklist(['full', 'short', 'variant'])),
});

const leaderSchema = v.strictObject({
  id: slug,
  name: text,
  country: countryCode,
  wikidata: v.optional(wikidataId),
  names: v.optional(v.array(leaderNameSchema)),
  offices: v.array(officeSchema),
});

const countrySchema = v.strictObject({
  code: countryCode,
  name: text,
  otherNames: v.optional(v.array(text)),
  capital: v.nullable(text),
  demonyms: v.array(text),
  /** Which role normally represents the country at such events, by date. */
  represents: v.array(v.strictObject({ role: roleSchema, from: v.nullable(edtf), to: v.nullable(edtf) })),
});

const groupSchema = v.strictObject({
  id: slug,
  name: text,
  members: v.array(v.strictObject({ country: countryCode, from: v.nullable(edtf), to: v.nullable(edtf) })),
});

const seriesSchema = v.strictObject({
  id: slug,
  name: text,
  place: v.optional(text),
  country: v.optional(countryCode),
  names: v.array(v.strictObject({ text, lang: languageTag })),
});

const eventSchema = v.strictObject({
  id: eventId,
  series: slug,
  name: v.optional(text),
  start: day,
  end: day,
  planned: v.optional(v.strictObject({ start: day, end: day })),
  cancelled: v.optional(v.boolean()),
  place: text,
  country: countryCode,
  host: v.optional(slug),
  hostSource: v.optional(slug),
  anniversary: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  invitations: v.optional(v.picklist(['listed', 'open', 'none', 'unknown'])),
  /** Everybody from abroad who was there is on the record: whoever is not on it did not attend (docs/decisions/0017). */
  rollComplete: v.optional(v.boolean()),
});

export const sourceSchema = v.strictObject({
  id: slug,
  publisher: text,
  kind: sourceKindSchema,
  title: text,
  url: v.nullable(url),
  /** A day, or an interval where only a window is known; then `windowReason` says why. */
  published: edtf,
  windowReason: v.optional(text),
  lang: languageTag,
  machineTranslated: v.optional(v.boolean()),
  restrictedIn: v.optional(v.array(countryCode)),
});

export const subjectSchema = v.union(
  [
    v.strictObject({ leader: slug }),
    v.strictObject({ country: countryCode }),
    v.strictObject({ group: slug }),
    v.strictObject({ all: v.literal('foreign') }),
  ],
  'expected one of { leader }, { country }, { group }, { all: "foreign" }',
);

export const representativeSchema = v.strictObject({
  leader: v.optional(slug),
  name: v.optional(text),
  office: v.optional(text),
});

export const claimSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+#\d+$/, 'expected a claim id like "<source>#3"')),
  subject: subjectSchema,
  /** An edition, or with `series` a standing habit. Exactly one of the two. */
  event: v.optional(eventId),
  series: v.optional(slug),
  status: statusSchema,
  denies: v.optional(v.boolean()),
  scope: v.optional(scopeSchema),
  representative: v.optional(representativeSchema),
  /** The source says that nobody else of the named kind is (`the only EU leader present`). */
  only: v.optional(v.literal(true)),
  speaker: v.optional(text),
  origin: text,
  reported: edtf,
  source: slug,
  locator,
  note: v.optional(text),
});

const tallySchema = v.strictObject({
  event: eventId,
  what: v.picklist(['leaders', 'countries', 'contingents']),
  status: statusSchema,
  n: v.pipe(v.number(), v.integer(), v.minValue(0)),
  bound: v.picklist(['exact', 'about', 'min']),
  /** Counts a part of them only, or others with them: no number to be held against the record. */
  partial: v.optional(v.literal(true)),
  speaker: v.optional(text),
  source: slug,
  locator,
  note: v.optional(text),
});

const visitSchema = v.strictObject({
  id: slug,
  leader: slug,
  country: countryCode,
  place: v.optional(text),
  from: edtf,
  to: v.optional(edtf),
  kind: v.optional(v.picklist(['official', 'working', 'summit'])),
  host: v.optional(slug),
  met: v.optional(v.array(slug)),
  partOf: v.optional(eventId),
  /** The source tells of a journey that was to be made, not of one that was made (docs/decisions/0018). */
  announced: v.optional(v.literal(true)),
  /** The source calls it the last one there, as of a day: `place` is the visit's own, `abroad` any country. */
  last: v.optional(v.strictObject({ of: v.picklist(['place', 'country', 'abroad']), asOf: edtf })),
  /** The source counts it as the leader's nth journey to the country in office. */
  nth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  source: slug,
  locator,
  note: v.optional(text),
});

export const packSchema = v.strictObject({
  format: v.literal('attendance-pack/1'),
  id: slug,
  name: text,
  version: text,
  licence: text,
  /** The day on which the pack's record ends. */
  recordUntil: day,
  countries: v.optional(v.array(countrySchema)),
  leaders: v.array(leaderSchema),
  groups: v.optional(v.array(groupSchema)),
  series: v.array(seriesSchema),
  events: v.array(eventSchema),
  sources: v.array(sourceSchema),
  claims: v.array(claimSchema),
  tallies: v.optional(v.array(tallySchema)),
  visits: v.optional(v.array(visitSchema)),
});

export type Role = v.InferOutput<typeof roleSchema>;
export type Status = v.InferOutput<typeof statusSchema>;
export type Scope = v.InferOutput<typeof scopeSchema>;
export type SourceKind = v.InferOutput<typeof sourceKindSchema>;
export type Office = v.InferOutput<typeof officeSchema>;
export type LeaderName = v.InferOutput<typeof leaderNameSchema>;
export type Leader = v.InferOutput<typeof leaderSchema>;
export type Country = v.InferOutput<typeof countrySchema>;
export type Group = v.InferOutput<typeof groupSchema>;
export type Series = v.InferOutput<typeof seriesSchema>;
export type AttendanceEvent = v.InferOutput<typeof eventSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Subject = v.InferOutput<typeof subjectSchema>;
export type Representative = v.InferOutput<typeof representativeSchema>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type Tally = v.InferOutput<typeof tallySchema>;
export type Visit = v.InferOutput<typeof visitSchema>;
export type Pack = v.InferOutput<typeof packSchema>;
