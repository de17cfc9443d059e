/** The day of publication, and a sentence or two with the events marked as in `cases/notation.ts`. */
export type SummitCase = readonly [published: string, text: string];
