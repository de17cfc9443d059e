/**
 * The subset of EDTF level 1 that packs use: a day, a month, a year, each optionally
 * uncertain (`?`), approximate (`~`) or both (`%`), and closed intervals of them.
 *
 * @see https://www.loc.gov/standards/datetime/ (ISO 8601-2:2019, profile level 1)
 */
const POINT = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[?~%]?`;

/** Matches one EDTF value of the subset: `2025-05-09`, `2025-05`, `2025~`, `2025-02-09/2025-02-12`. */
export const EDTF_PATTERN = new RegExp(`^${POINT}(?:/${POINT})?$`);

/** Matches a calendar day written `YYYY-MM-DD`. It does not check that the day exists. */
export const DAY_PATTERN = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
