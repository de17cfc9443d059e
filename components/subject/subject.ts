/** A leader or an event, by its permanent id. */
export interface SubjectRef {
  readonly kind: 'leader' | 'event';
  readonly id: string;
}

/** Where a subject's own page is; absent where a view cannot lead there (the card). */
export type LinkTo = (subject: SubjectRef) => string;
