import { HAN_PAIRS } from './han-pairs.ts';

const TO_SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...HAN_PAIRS].flatMap((character, i, all) => (i % 2 === 1 ? [[character, all[i - 1] ?? character] as const] : [])),
);

/** Those alone: of simplified text, which is most, nothing is looked up. */
const TRADITIONAL = new RegExp(`[${[...TO_SIMPLIFIED.keys()].join('')}]`, 'g');

/** A key with the traditional characters of our tables in their simplified form: tables are written in one of both. */
export function simplified(key: string): string {
  return key.replace(TRADITIONAL, (character) => TO_SIMPLIFIED.get(character) ?? character);
}
