/** A word as it stands in texts, in lower case: always the same object, so that what is known of it is kept with it. */
export interface Word {
  readonly lower: string;
  /** What the tables last asked know of it. */
  readonly notes: (Kept | undefined)[];
}

interface Kept {
  readonly by: WordNotes<unknown>;
  readonly note: unknown;
}

/** Places for notes at each word: more than one language has tables, and tables of one language are made together. */
const PLACES = 8;

let made = 0;

export function wordOf(lower: string): Word {
  return { lower, notes: Array.from({ length: PLACES }, () => undefined) };
}

/** What one table knows of the words of texts, worked out when a word is met and found again without looking it up. */
export class WordNotes<Note> {
  private readonly place = made++ % PLACES;
  private readonly look: (lower: string) => Note;

  /** @param look what the table knows of a word; the same each time */
  constructor(look: (lower: string) => Note) {
    this.look = look;
  }

  of({ lower, notes }: Word): Note {
    const kept = notes[this.place];
    if (kept?.by === this) return kept.note as Note;
    const note = this.look(lower);
    notes[this.place] = { by: this, note };
    return note;
  }
}
