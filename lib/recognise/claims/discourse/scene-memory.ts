/** What earlier sentences tell of where the text plays: at the event, or elsewhere. */
export interface SceneMemory {
  /** Countries and capitals that the paragraph has placed something in: `RU`, `*RU`. */
  places: readonly string[];
  /** Those of them that a sentence began with: what follows plays there too, whoever is named. */
  settings: readonly string[];
  /** Whether the paragraph has named an occasion or an event. */
  hasOccasion: boolean;
  /** How many sentences ago somebody was told to be there, with nobody away (`ABSENT`) and no other place named (`FAR`) since. */
  seenAge: number;
  /** Whether an earlier paragraph has: a report stays at its scene until it names another place. */
  hadOccasion: boolean;
  /** How many sentences ago somebody was last said to be there, or something of the scene was named. */
  sceneAge: number;
  /** Whether the article has said in its first lines that it reports of the day itself. */
  isReport: boolean;
  /** What was last told was done elsewhere, or by somebody who is not there. */
  isAway: boolean;
  /** Whether the text has left the scene: the last paragraph with a place had leaders be in others. */
  hasMoved: boolean;
  /** Whether the paragraph has leaders be elsewhere. */
  hasLeft: boolean;
  /** Where a summit that is none of ours was last told of: what follows may be said of it. */
  rival: readonly string[];
  /** Leaders who were told to be somewhere else in those days. */
  readonly elsewhere: Set<string>;
}

/** Of others it has been told since that they are not there. */
export const ABSENT = 50;

/** Longer ago than anything is remembered. */
export const FAR = 99;

/** An article has not yet said where it plays. */
export function newScene(): SceneMemory {
  return {
    places: [],
    settings: [],
    hasOccasion: false,
    seenAge: FAR,
    hadOccasion: false,
    sceneAge: Number.POSITIVE_INFINITY,
    isReport: false,
    isAway: false,
    hasMoved: false,
    hasLeft: false,
    rival: [],
    elsewhere: new Set(),
  };
}
