import { VENUES } from '../occasions/summits/venues.ts';

/**
 * Where summits have been held outside the capitals of a table, in the letters of one script. Who comes "в Казань" or
 * "到庆州" comes to what takes place there, and to nothing that takes place elsewhere.
 *
 * @param script what every letter of a name is
 * @param cities the language's capitals, which stand for their governments
 * @returns rows of names by the word that the packs have in an event's `place`, lower case; `*` is any ending
 */
export function venuesIn(script: RegExp, cities: Readonly<Record<string, string>>): Record<string, string> {
  const capitals = Object.values(cities).flatMap((row) => row.toLowerCase().split(', '));
  const rows: Record<string, string> = {};
  for (const [place, row] of Object.entries(VENUES)) {
    const names = row
      .split(' ')
      .filter((name) => script.test(name.replace(/[*_-]/g, '')))
      .map((name) => name.replace(/_/g, ' '));
    const isCapital = names.some((name) => capitals.some((city) => city.startsWith(name.replace('*', ''))));
    if (names.length > 0 && !isCapital && !WORDS.has(place)) rows[place.toLowerCase()] = names.join(', ');
  }
  return rows;
}

/** Names that are part of others: "海岛" is any island, "上海合作组织" no place. */
const WORDS: ReadonlySet<string> = new Set(['Sea Island', 'Shanghai']);
