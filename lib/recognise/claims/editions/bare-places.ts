import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Clause, Passage } from '../types.ts';
import { namesPlace } from './gathering.ts';

/** So far into a text it names where it plays. */
const LEAD = 400;

/** "Scharm el-Scheich": so much of a name may stand behind its first word. */
const REACH_OF_NAME = 14;

/** "in Uniform": nouns that stand behind "in" without an article, and are no places. */
const NO_PLACE =
  /^(?:uniform\w*|zivil|tracht|trauer\w*|schwarz|weiß|rot|blau|grün|form|ruhe|sicherheit|schutz|erinnerung\w*|begleitung|richtung|zeiten|hemds\S+|anwesenheit|abwesenheit|tränen|gedanken|eile|arbeit|frieden|wahrheit|zukunft|kürze|höhe|sachen|bewegung|gang|stimmung|schlange|reihe|position|gesellschaft|gruppen|kraft|frage|betracht|empfang|augenschein|szene|händen|lauf|rage|panik|verlegenheit|wirklichkeit|führung|verbindung|kontakt|beifall|jubel|gelächter|applaus|turnschuhe\w*|jeans|sandalen|stiefel\w*|socken|sakko|anzug|mantel|gala|hälfte|teilen|sichtweite|hörweite|hochform|feierlaune|kamel\w*|limousinen|kolonne|zweierreihen|worten|tönen|szenen|bildern|person|fahrt|brand|not|ehren|würde|demut|hände)$/;

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
    if (NO_PLACE.test(noun.key)) return false;
    const word = text.slice(noun.start, noun.end);
    const isHere = event.place.includes(word) || namesPlace(event, text.slice(noun.start, noun.end + REACH_OF_NAME));
    return !lead.includes(word) && !isHere;
  });
}
