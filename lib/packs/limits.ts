/** How much of a file is taken in, each with its reason. Who needs more has made something else than a pack. */
export const LIMITS = {
  /** Of a pack, in megabytes: 100,000 claims take half of it, and all of it stands in memory twice. */
  packMegabytes: 50,
  /** Of a backup, in megabytes: all packs that may be imported, below the longest string that browsers make. */
  backupMegabytes: 450,
  /** Rows of one pack: what a browser checks and writes while somebody waits. The bundled packs have 25,000. */
  rows: 250_000,
  /** Rows of all imported packs together: so many can be put into one backup, and asked in the time a popup has. */
  importedRows: 1_000_000,
  /** How deep values lie in each other: the deepest field of the format is `leaders[0].offices[0].sources[0]`. */
  depth: 8,
  /** Of one text, in UTF-16 units: a note of two pages. What is longer is no fact in somebody's own words. */
  text: 10_000,
  /** Fields of one row, or entries of a list in it: a leader has names in some fifty spellings. */
  fields: 500,
  /** Faults that are looked for and listed: more help nobody. */
  faults: 100,
} as const;

/**
 * Signs that no name or title needs and that make a text look like another: what turns the direction of
 * writing around (Unicode's "Trojan Source" set), control characters, tags, halves of pairs, and what is
 * no character at all. Marks for joining and for the direction of a single sign stay: Persian and Hebrew
 * need them.
 */
export const DECEPTIVE =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

/** A text of somebody else's without such signs, white space for each. */
export function plainText(text: string): string {
  return text.replace(new RegExp(DECEPTIVE, 'gu'), ' ').trim();
}

/** Names that every object has already: a field by such a name is an attack or a mistake. */
export const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));
