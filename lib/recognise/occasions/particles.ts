import type { Token } from '../dates/tokens.ts';
import { type Slot, slotsOf } from './phrase-table.ts';
import { fitsAny } from './phrases.ts';

/** Small words that matter only beside something else, so that they are looked at only there. */
export interface Particles {
  /** Between an occasion and where it is held: "in", "у". */
  readonly locative: readonly (readonly Slot[])[];
  /** Behind a place, where a language puts such words there: "で". */
  readonly locativeBehind: readonly (readonly Slot[])[];
  /** Before a place where somebody is or goes: "to", "nach". */
  readonly toward: readonly (readonly Slot[])[];
  /** Between a noun and the year of its edition: "of", "de l'". */
  readonly editionOf: readonly (readonly Slot[])[];
  /** First words of a time that hold the "of" within: "deste". */
  readonly fusedOf: readonly (readonly Slot[])[];
  /** Adjectives of the weekdays, Monday first. */
  readonly ofWeekday: readonly Slot[];
  /** Before a day that is an occasion: "for", "pour le". */
  readonly forDay: readonly (readonly Slot[])[];
  /** Adjectives and the like between a time and its noun. */
  readonly between: readonly Slot[];
  /** Between a name and the day that is its own. */
  readonly equates: readonly Slot[];
}

/** Compiles particles from a vocabulary's lists. */
export function compileParticles(lists: {
  readonly locative: readonly string[];
  readonly locativeBehind?: readonly string[];
  readonly toward: readonly string[];
  readonly editionOf: readonly string[];
  readonly fusedOf?: readonly string[];
  readonly ofWeekday?: readonly string[];
  readonly forDay: readonly string[];
  readonly between: readonly string[];
  readonly equates: readonly string[];
}): Particles {
  return {
    locative: lists.locative.map(slotsOf),
    locativeBehind: (lists.locativeBehind ?? []).map(slotsOf),
    toward: lists.toward.map(slotsOf),
    editionOf: lists.editionOf.map(slotsOf),
    fusedOf: (lists.fusedOf ?? []).map(slotsOf),
    ofWeekday: (lists.ofWeekday ?? []).flatMap(slotsOf),
    forDay: lists.forDay.map(slotsOf),
    between: lists.between.flatMap(slotsOf),
    equates: lists.equates.flatMap(slotsOf),
  };
}

/** How many tokens the longest of some phrases takes that end right before token `at`; 0 where none does. */
export function endingBefore(tokens: readonly Token[], at: number, phrases: readonly (readonly Slot[])[]): number {
  let longest = 0;
  for (const slots of phrases) {
    const isHere = slots.every((slot, i) => {
      const token = tokens[at - slots.length + i];
      return token !== undefined && fitsAny(token.lower, [slot]);
    });
    if (isHere) longest = Math.max(longest, slots.length);
  }
  return longest;
}

/** True where one of some phrases begins at token `at`. */
export function beginsAt(tokens: readonly Token[], at: number, phrases: readonly (readonly Slot[])[]): boolean {
  return phrases.some((slots) =>
    slots.every((slot, i) => {
      const token = tokens[at + i];
      return token !== undefined && fitsAny(token.lower, [slot]);
    }),
  );
}

/** True where a token may stand between a time and its noun. */
export function isBetween(token: Token | undefined, { between }: Particles): boolean {
  return token !== undefined && fitsAny(token.lower, between);
}
