import type { AttendanceEvent } from '../../../packs/schema.ts';
import { wordSet } from '../sentence/word-set.ts';
import type { Clause, Passage } from '../types.ts';
import { namesPlace } from './gathering.ts';

/** So far into a text it names where it plays. */
const LEAD = 400;

/** "Scharm el-Scheich": so much of a name may stand behind its first word. */
const REACH_OF_NAME = 14;

/** "in Uniform": nouns that stand behind "in" without an article, and are no places. */
const NO_PLACE = wordSet(`
  abwesenheit, anwesenheit, anzug, applaus, arbeit, augenschein, begleitung, beifall, betracht, bewegung,
  bildern, blau, brand, demut, ehren, eile, empfang, erinnerung*, fahrt, feierlaune, form, frage, frieden,
  führung, gala, gang, gedanken, gelächter, gesellschaft, gruppen, grün, hemds*, hochform, hälfte, hände,
  händen, höhe, hörweite, jeans, jubel, kamel*, kolonne, kontakt, kraft, kürze, lauf, limousinen, mantel,
  not, panik, person, position, rage, reihe, richtung, rot, ruhe, sachen, sakko, sandalen, schlange,
  schutz, schwarz, sicherheit, sichtweite, socken, stiefel*, stimmung, szene, szenen, teilen, tracht,
  trauer*, tränen, turnschuhe*, tönen, uniform*, verbindung, verlegenheit, wahrheit, weiß, wirklichkeit,
  worten, würde, zeiten, zivil, zukunft, zweierreihen`);

/**
 * "Netanjahu sprach in Tel Aviv": where nouns have capitals, one right behind "in" or "nach" is a place. Whether a
 * clause names such a place, that is neither the event's nor one that the first lines name.
 */
export function namesBarePlace(
  { capitalNouns, items, tagOf, text, sentence, language }: Passage,
  event: AttendanceEvent,
  { first, last }: Pick<Clause, 'first' | 'last'>,
): boolean {
  if (!capitalNouns || language !== 'de') return false;
  const lead = text.slice(0, Math.min(LEAD, sentence.start));
  return items.slice(first, last - 1).some(({ key }, at) => {
    const i = first + at;
    const noun = items[i + 1];
    if ((key !== 'in' && key !== 'nach') || noun?.kind !== 'word' || !noun.capital || tagOf[i + 1] !== undefined)
      return false;
    if (NO_PLACE.has(noun.key)) return false;
    const word = text.slice(noun.start, noun.end);
    const isHere = event.place.includes(word) || namesPlace(event, text.slice(noun.start, noun.end + REACH_OF_NAME));
    return !lead.includes(word) && !isHere;
  });
}
