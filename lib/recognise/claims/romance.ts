/** The Romance languages that are read. */
export const ROMANCE: ReadonlySet<string> = new Set(['fr', 'es', 'pt', 'ro']);

/** Those whose verbs need no subject beside them. */
export const ROMANCE_BUT_FRENCH: ReadonlySet<string> = new Set(['es', 'pt', 'ro']);
