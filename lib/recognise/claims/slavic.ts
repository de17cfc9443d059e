/** The Slavic languages that are read: cases tell who does what, words stand freely, and "not" is said twice. */
export const SLAVIC: ReadonlySet<string> = new Set(['ru', 'uk', 'pl', 'sr']);
