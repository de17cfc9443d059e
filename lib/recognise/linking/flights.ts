import type { Span } from '../types.ts';

/** Where a flight goes to or comes from, in all our languages with spaces. */
const PLACED =
  /(?<!\p{L})(?:at|from|to|into|via|near|à|depuis|vers|de|desde|en|para|am|ab|nach|von|из|в|з|из|до|na|z|do|la|din|spre)[\s\u00a0]$/iu;
const FLIGHTS =
  /(?<!\p{L})(?:flights?|airports?|runways?|airlines?|vols?|aéroports?|Flug|Flüge|Flughafen|vuelos?|aeropuertos?|voos?|aeroportos?|рейс|аэропорт|аеропорт|lotnisk|lotów|zboruri|zborul|aeroport|letov|aerodrom)/iu;

/** "Montreal's Trudeau": whose airport it is. */
const CITYS = /(\p{Lu}\p{Ll}{3,})['’]s\s$/u;
const TRAVELLERS = /(?<!\p{L})(?:passengers|travell?ers|land(?:s|ed|ing)?|terminals?)(?!\p{L})/iu;
const PLACED_REACH = 20;

/**
 * Whether a surname alone is an airport's: "at Montreal's Trudeau", or "à Trudeau" where the text also says
 * "Montréal-Trudeau", not a capital's leader. Whoever wrote "to Trudeau about flights" wrote to him.
 */
export function isCitysAirport(text: string, name: Span, sentence: Span, capitals: () => readonly string[]): boolean {
  const before = text.slice(Math.max(0, name.start - PLACED_REACH), name.start);
  // Both patterns end with a space.
  if (!/\s/.test(text.charAt(name.start - 1))) return false;
  const city = CITYS.exec(before)?.[1];
  if (city !== undefined) {
    const words = text.slice(sentence.start, sentence.end);
    return (FLIGHTS.test(words) || TRAVELLERS.test(words)) && !capitals().includes(city);
  }
  return PLACED.test(before) && joinsCity(text, text.slice(name.start, name.end));
}

/** What was answered of the text asked about last: a name that stands in it a thousand times is looked for once. */
const asked = { text: '', answers: new Map<string, boolean>() };

function joinsCity(text: string, name: string): boolean {
  if (asked.text !== text) {
    asked.text = text;
    asked.answers.clear();
  }
  const known = asked.answers.get(name) ?? isJoinedToCity(text, name);
  asked.answers.set(name, known);
  return known;
}

/** "Montréal-Trudeau": elsewhere the text calls the airport by both names. */
function isJoinedToCity(text: string, name: string): boolean {
  const joined = /\p{L}[-–]$/u;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (joined.test(text.slice(Math.max(0, at - 2), at)) && FLIGHTS.test(text)) return true;
  }
  return false;
}

/** Whether a sentence about flights has a name where airports stand: "At Lech Walesa in Gdansk flights were delayed". */
export function isAirport(text: string, name: Span, sentence: Span): boolean {
  if (/^['’]s/.test(text.slice(name.end, name.end + 2))) return false;
  if (!PLACED.test(text.slice(Math.max(0, name.start - 8), name.start))) return false;
  return FLIGHTS.test(text.slice(sentence.start, sentence.end));
}
