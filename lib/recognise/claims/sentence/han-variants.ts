import { HAN_PAIRS } from '../../../text/han-pairs.ts';

const TO_SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...HAN_PAIRS].flatMap((character, i, all) => (i % 2 === 1 ? [[character, all[i - 1] ?? character] as const] : [])),
);

const HAN = /[\u4e00-\u9fff]/g;

/** A key with the traditional characters of our tables in their simplified form: tables are written in one of both. */
export function simplified(key: string): string {
  return key.replace(HAN, (character) => TO_SIMPLIFIED.get(character) ?? character);
}
