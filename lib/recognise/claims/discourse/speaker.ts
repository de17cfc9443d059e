import type { Tag } from '../types.ts';

/** Somebody who says something. */
export interface Speaker {
  /** As a reader would write it: "Dmitry Peskov", "Kremlin", "Park's office". */
  readonly name: string;
  /** The leader who speaks, or whose office or spokesman does. */
  readonly leader: string | null;
  /** Several who say the same, each for their part. */
  readonly leaders?: readonly string[];
  /** Countries in the speaker's description: "Kazakh foreign ministry", "Pyongyang". */
  readonly countries: readonly string[];
  /** Where in the sentence the verb of speech stands. */
  readonly tag: Tag;
}
