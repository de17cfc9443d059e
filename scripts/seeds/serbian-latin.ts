/**
 * Adds the Latin spelling of every Serbian name in `seeds/world/leaders/`.
 *
 *     npx node scripts/seeds/serbian-latin.ts
 *
 * Serbian is written in two alphabets that correspond letter by letter, so the Latin press form ("Donald Tramp",
 * "Emanuel Makron") follows from the Cyrillic one and need not be collected. Running it again changes nothing.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Leader, LeaderName } from '../../lib/packs/schema.ts';
import { fold } from '../../lib/text/fold.ts';
import { formatLeaders } from './format.ts';
import { mergeNames } from './merge-names.ts';

const LEADERS = fileURLToPath(new URL('../../seeds/world/leaders', import.meta.url));

/** Gaj's Latin alphabet for Vuk's Cyrillic. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
};

/** A Serbian text in the Latin alphabet; what is not Serbian Cyrillic stays as it is. */
export function serbianLatin(text: string): string {
  let latin = '';
  for (const letter of text) {
    const small = LETTERS[letter.toLowerCase()];
    if (small === undefined) latin += letter;
    else latin += letter === letter.toLowerCase() ? small : small.charAt(0).toUpperCase() + small.slice(1);
  }
  return latin;
}

/** The Latin forms of a leader's Serbian names that none of the leader's names folds to already. */
export function missingLatinNames(leader: Leader): LeaderName[] {
  const known = new Set([leader.name, ...(leader.names ?? []).map((name) => name.text)].map(fold));
  const missing: LeaderName[] = [];
  for (const name of leader.names ?? []) {
    if (name.lang !== 'sr' && name.lang !== 'sr-Cyrl') continue;
    const text = serbianLatin(name.text);
    if (known.has(fold(text))) continue;
    known.add(fold(text));
    missing.push({ ...name, text, lang: 'sr-Latn' });
  }
  return missing;
}

function main(): void {
  let count = 0;
  for (const file of readdirSync(LEADERS)) {
    const path = join(LEADERS, file);
    const before = readFileSync(path, 'utf8');
    const leaders = (JSON.parse(before) as Leader[]).map((leader) => {
      const missing = missingLatinNames(leader);
      count += missing.length;
      return missing.length === 0 ? leader : { ...leader, names: mergeNames(leader.names ?? [], missing) };
    });
    const after = formatLeaders(leaders);
    if (after !== before) writeFileSync(path, after);
  }
  console.log(`${count} Serbian names added in the Latin alphabet`);
}

if (import.meta.main) main();
