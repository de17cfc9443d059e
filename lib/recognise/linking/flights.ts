import type { Span } from '../types.ts';

/** Where a flight goes to or comes from, in all our languages with spaces. */
const PLACED =
  /(?<!\p{L})(?:at|from|to|into|via|near|à|depuis|vers|de|desde|en|para|am|ab|nach|von|из|в|з|из|до|na|z|do|la|din|spre)[\s\u00a0]$/iu;
const FLIGHTS =
  /(?<!\p{L})(?:flights?|airports?|runways?|airlines?|vols?|aéroports?|Flug|Flüge|Flughafen|vuelos?|aeropuertos?|voos?|aeroportos?|рейс|аэропорт|аеропорт|lotnisk|lotów|zboruri|zborul|aeroport|letov|aerodrom)/iu;

/** Whether a sentence about flights has a name where airports stand: "At Lech Walesa in Gdansk flights were delayed". */
export function isAirport(text: string, name: Span, sentence: Span): boolean {
  if (/^['’]s/.test(text.slice(name.end, name.end + 2))) return false;
  if (!PLACED.test(text.slice(Math.max(0, name.start - 8), name.start))) return false;
  return FLIGHTS.test(text.slice(sentence.start, sentence.end));
}
