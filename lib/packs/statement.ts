import type { Representative, Scope, Status } from './schema.ts';

/** What is said of somebody and an event, whoever says it. */
export interface Statement {
  readonly status: Status;
  readonly denies?: true;
  readonly scope?: Scope;
  readonly representative?: Representative;
}

/** Something that carries a statement, perhaps with fields that are there and empty. */
interface Carrier {
  readonly status: Status;
  readonly denies?: boolean | undefined;
  readonly scope?: Scope | undefined;
  readonly representative?: Representative | undefined;
}

/** The statement of a claim or a reading, by itself; what it lacks is no field. */
export function statementOf({ status, denies, scope, representative }: Carrier): Statement {
  return {
    status,
    ...(denies ? { denies } : {}),
    ...(scope ? { scope } : {}),
    ...(representative ? { representative } : {}),
  };
}
