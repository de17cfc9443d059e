import type { AttendanceEvent } from '../../../packs/schema.ts';
import { formsOf } from '../phrases/phrase-forms.ts';
import { SLAVIC } from '../slavic.ts';
import { claimVocabulary } from '../vocabularies.ts';

const VOWEL = /[aeiouyаеиоуыяю]$/u;
const SHORTEST_STEM = 4;

/** The beginnings of the city's names, lower case; none for an edition outside of its country's capital. */
export function cityWords({ country, place }: AttendanceEvent, lang: string): string[] {
  const row = claimVocabulary(lang)?.cities[country];
  if (row === undefined || !CAPITALS.test(place)) return [];
  return formsOf(row).map((form) => {
    const word = form.toLowerCase();
    // "московский", "moskiewski", "pekińska": adjectives share no more than this with their city.
    return SLAVIC.has(lang)
      ? word.slice(0, SHORTEST_STEM)
      : word.length > SHORTEST_STEM
        ? word.replace(VOWEL, '')
        : word;
  });
}

/** Where parades and funerals of these series take place, as the packs write it. */
const CAPITALS = /Moscow|Beijing|Tiananmen|Red Square/;
