import { fold } from '../../text/fold.ts';
import { NAME_BEARERS } from '../names/name-bearers.ts';
import { isCapitalised, isUnspacedAt, wordAfter, wordBefore } from '../neighbours.ts';
import type { Span } from '../types.ts';
import { edgeWords } from './edge-words.ts';
import { isRoyalTitle } from './royal-titles.ts';

const words = (list: string) => new Set(list.split(' ').map((word) => fold(word)));

const BEARERS_BEFORE = words(NAME_BEARERS.before);

const BEARERS_AFTER = words(NAME_BEARERS.after);

const INFLECTED_BEFORE = words(NAME_BEARERS.inflectedBefore);

const CAPITALISED_BEFORE = words(NAME_BEARERS.capitalisedBefore);

const CAPITALISED_AFTER = words(NAME_BEARERS.capitalisedAfter);

const BETWEEN = words(NAME_BEARERS.between);

const HONORIFICS = words(NAME_BEARERS.honorifics);

const ARABIC_BEFORE = words(NAME_BEARERS.arabicBefore);

const UNSPACED_AFTER = edgeWords(NAME_BEARERS.unspacedAfter.split(' '));

const UNSPACED_BEFORE = edgeWords(NAME_BEARERS.unspacedBefore.split(' '));

/** "マルコス大統領夫人": the title is hers. */
const CONSORT = /^(?:元|前|故)?(?:大統領|首相|総理|国王|国家主席|主席|総書記|総統|总统|總統|总理|總理)夫人/u;

const CONSORT_REACH = 8;

/** "l'équipementier, Macron", "habillés par Macron": a maker, a brand or a firm of the name. */
const BRAND =
  /(?:équipementier|sportswear|kits?|(?:(?<!peace|policy|law|decision|king|trouble)maker|brand|label|supplier)s?|marque|marca|fabricante|proveedor|Ausrüster|Marke|Hersteller|(?:[Ff]anshop|Laden|Bäckerei|Metzgerei) (?:von|der Familie)|(?:fan ?shop|bakery|boulangerie|panadería|padaria|piekarni\p{L}*|brutări\p{L}*)(?: of| de| da)?|бренд\p{L}*|экипировщик\p{L}*|производител\p{L}*|markę|marka|firmy|firma|brend|(?:habillée?s?|équipée?s?|vestid[oa]s?) p[ao]r|logo (?:de|of))(?:[\s\u00a0]italien(?:ne)?|[\s\u00a0]italian[oa]|[\s\u00a0]française?)?[\s\u00a0]*,?[\s\u00a0]*[«"“„]?$/iu;

/** "Merz, the fan shop". */
const APPOSED =
  /^,\s(?:the|der|die|das|le|la|el|a|an|ein|eine|un|une|una|uma|o|his|her|my|our|their|mein|sein|ihr|mon|son|mi|su)\s(?:\p{L}+[\s-]){0,2}(?:shop|store|brand|company|firm|retailer|supplier|maker|dachshund|beagle|labrador|poodle|parrot|rabbit|pony|Dackel|Pudel|chatte|chienne|café|cafe|band|restaurant|bakery|club|dog|collie|terrier|cat|horse|Hund|Katze|Pferd|chien|chat|perro|gato|caballo|cavalo|[Ff]an-?[Ss]hop|Laden|Firma|Geschäft|Bäckerei|boutique|magasin|marque|tienda|empresa|marca|loja|restaurante)(?!\p{L})/u;

/** Whether the words before a name, or those behind its comma, make it that of a maker. */
export function isBrand(text: string, { start, end }: Span): boolean {
  return (
    BRAND.test(text.slice(Math.max(0, start - BRAND_REACH), start)) ||
    APPOSED.test(text.slice(end, end + APPOSED_REACH))
  );
}

const APPOSED_REACH = 48;

const BRAND_REACH = 36;

/** "a rat called Merkel": named after a thing; but "the president called Merkel", "and called Merkel". */
const NAMED = /(?<!\p{L})(\p{Ll}{2,}) (?:called|named|dubbed|nicknamed)[\s\u00a0]["“']?$/u;

const CALLERS = words(
  'president minister premier chancellor leader king queen pope chief secretary he she they who has had have also then later and never first already just once again',
);

/** "ul. Lecha Kaczyńskiego", "аэропорт им. Назарбаева": the abbreviation's stop parts it from the name. */
const ABBREVIATED = /(?:^|[\s\u00a0(])(?:im|им|ім|ul|ул|вул|al|пл|просп|av|avda|blvd|bd)\.[\s\u00a0]$/iu;

/** Whether the name is part of the name of a thing: an airport, a ship, a street, a storm, a brand. */
export function isInThingsName(text: string, name: Span & { readonly inflected?: boolean }): boolean {
  const known = inThingsNames.get(name);
  if (known !== undefined) return known;
  const is = readThingsName(text, name);
  inThingsNames.set(name, is);
  return is;
}

/** Several rules ask of the same name, each in its turn. */
const inThingsNames = new WeakMap<Span, boolean>();

/** "Trg svetog Petra": a saint by one name; popes who became one have two at least. */
const SAINT =
  /(?:свят(?:ого|ой|ому|ым|ий|им)|св[еі]т(?:ог|ом|и)|св\.|svet(?:og|om|i)|sv\.|święt(?:ego|emu|ym|y)|św\.)[\s\u00a0]$/iu;

const SAINT_REACH = 12;

function readThingsName(text: string, name: Span & { readonly inflected?: boolean }): boolean {
  const isOneWord = !/\s/.test(text.slice(name.start, name.end));
  if (isOneWord && SAINT.test(text.slice(Math.max(0, name.start - SAINT_REACH), name.start))) return true;
  if (isUnspacedAt(text, name.start)) {
    return (
      UNSPACED_AFTER.beginAt(text, name.end) ||
      CONSORT.test(text.slice(name.end, name.end + CONSORT_REACH)) ||
      (UNSPACED_BEFORE.endAt(text, name.start) && !text.startsWith('布什', name.start))
    );
  }
  const hyphenated = /^[-\u2010\u2011–]([\p{L}\p{M}]+)/u.exec(text.slice(name.end, name.end + 40));
  // "Modis Platz blieb leer": after a genitive the noun is whose, not what.
  const after = hyphenated?.[1] ?? (name.inflected ? undefined : wordAfter(text, name.end)?.text);
  if (after && BEARERS_AFTER.has(lastPart(fold(after)))) return true;
  if (ABBREVIATED.test(text.slice(Math.max(0, name.start - 10), name.start))) return true;
  if (isBrand(text, name)) return true;
  // The pattern is dear, and what it looks for ends with a d.
  const namesake = /d\s["“']?$/.test(text.slice(Math.max(0, name.start - 3), name.start))
    ? NAMED.exec(text.slice(Math.max(0, name.start - 30), name.start))
    : null;
  if (namesake && !CALLERS.has(namesake[1] ?? '')) return true;
  if (after && isCapitalised(after) && CAPITALISED_AFTER.has(fold(after))) return !takesSeat(text, name, after);
  if (isThingFarther(text, name) || STREET.test(text.slice(name.start, name.end))) return true;
  if (isPartOfThing(text, name)) return true;
  const before = wordBefore(text, quoteBefore(text, name) ?? name.start);
  if (!before || TOOK_PLACE.test(text.slice(Math.max(0, before.end - SEAT_REACH), before.end))) return false;
  const isInflected = name.inflected === true;
  if (bears(before.text, isInflected)) return true;
  // "ملعب الملك فهد", "Hospital Rey Juan Carlos": the title is part of the thing's name as well.
  const isPart = isRoyalTitle(before.text) || HONORIFICS.has(fold(before.text));
  const farther = isPart ? wordBefore(text, before.start) : null;
  return farther !== null && bears(farther.text, isInflected);
}

/** "the crew of the George H.W. Bush": a person takes no article, but "the Barack Obama years". */
const ABOARD = /(?:aboard|crew of|deck of|sailors (?:of|from|on)|captain of|wreck of)[\s\u00a0]the[\s\u00a0]$/i;

/** "Sisi-les-Bains", "Kennedy-sur-Mer" are villages; "Pope Leo's Pizzeria" sells pizza; "Queen Elizabeth 2" is a ship. */
const VILLAGE = /^-(?:l[eèa]s?|lès|sur|sous|en|aux|am|an|im|upon|on|by)-\p{Lu}/u;

const EATERY =
  /^['’]s[\s\u00a0](?:Pizzeria|Diner|Grill|Pub|Bakery|Deli|Tavern|Steakhouse|Barbershop|Salon|Law)(?!\p{L})/u;

/** "the Xi baryon": the letter. */
const PARTICLE = /^[\s\u00a0-](?:function|baryon|hyperon|particle|boson|resonance|Baryon|Teilchen)s?(?!\p{L})/u;

/** "Sharif, Khan and Singh (2019)": authors and their year. */
const CITED =
  /^(?:,[\s\u00a0]\p{Lu}[\p{L}-]+){0,4},?[\s\u00a0](?:and|&|et|und|y|e|и|та|i|și|al\.)[\s\u00a0]?(?:\p{Lu}[\p{L}-]+)?,?[\s\u00a0]\(?(?:19|20)\d\d\)/u;

function isPartOfThing(text: string, { start, end }: Span): boolean {
  if (CITED.test(text.slice(end, end + 60))) return true;
  const behind = text.slice(end, end + 16);
  if (VILLAGE.test(behind) || EATERY.test(behind) || PARTICLE.test(behind)) return true;
  return ABOARD.test(text.slice(Math.max(0, start - 20), start));
}

/** «Борис Ельцин» behind "ледокол": where the name alone stands in quotation marks, the place before them. */
function quoteBefore(text: string, { start, end }: Span): number | null {
  const isQuoted = OPENS_QUOTE.test(text.charAt(start - 1)) && CLOSES_QUOTE.test(text.charAt(end));
  return isQuoted ? start - 1 : null;
}

const OPENS_QUOTE = /["“„«»]/;

const CLOSES_QUOTE = /["”“»«]/;

/** "ont pris place Xi et Poutine": they sat down, and no square is called after them. */
const TOOK_PLACE = /(?<!\p{L})pr(?:end\p{L}*|is|it|irent|ennent|enant)\s+place$/u;

const SEAT_REACH = 24;

/** "Neben ihm nahm Xi Platz": the verb stands before the name. */
const TOOK_SEAT = /(?<!\p{L})(?:nahm|nahmen|nimmt|nehmen|nehme)(?!\p{L})[^.;:!?\n]{0,60}$/iu;

function takesSeat(text: string, { start, end }: Span, after: string): boolean {
  if (after !== 'Platz') return false;
  return SEAT_TAKEN.test(text.slice(end, end + 24)) || TOOK_SEAT.test(text.slice(Math.max(0, start - 80), start));
}

/** "hatte Xi Platz genommen", "werden Putin und Kim Platz nehmen". */
const SEAT_TAKEN = /^\s+Platz\s+(?:zu\s)?(?:genommen|nehmen|nimmt|nahm)/;

/** "Rua Fernando Henrique": a street, not Fernando de la Rúa with his surname first. */
const STREET = /^Rua[\s\u00a0]/u;

/** "Narendra Modi Cricket Stadium", "Barack Obama Elementary School": a kind of thing, in capitals throughout. */
function isThingFarther(text: string, name: Span): boolean {
  let word = wordAfter(text, name.end);
  if (!word || !isBetween(word.text)) return false;
  while (word && isBetween(word.text)) word = wordAfter(text, word.end);
  if (!word || !isCapitalised(word.text)) return false;
  const folded = fold(word.text);
  return BEARERS_AFTER.has(folded) || CAPITALISED_AFTER.has(folded);
}

function isBetween(word: string): boolean {
  return isCapitalised(word) && BETWEEN.has(fold(word).replace(/['’]/g, ''));
}

/** "and", "so", "in", "for" are written together with the word. */
const ARABIC_AND = /^[وفبلك](?=\S{3})/;

function bears(word: string, isInflected: boolean): boolean {
  const folded = fold(word).replace(/\.$/, '');
  return (
    BEARERS_BEFORE.has(folded) ||
    ARABIC_BEFORE.has(folded) ||
    ARABIC_BEFORE.has(folded.replace(ARABIC_AND, '')) ||
    (isInflected && INFLECTED_BEFORE.has(folded)) ||
    (isCapitalised(word) && CAPITALISED_BEFORE.has(folded))
  );
}

/**
 * "the Queen Elizabeth" is a ship or a pub; the person takes no article. "another Bush" is one of a kind,
 * "no Bush" too, but "There will be no Joe Biden" is about him.
 */
export function isOneOfAKind(text: string, name: Span & { readonly full: readonly string[] }, lang: string): boolean {
  // Elsewhere "a" and "no" are other words.
  if (lang !== 'en') return false;
  const before = text.slice(Math.max(0, name.start - 14), name.start);
  if (/\b[Tt]he\s(?:King|Queen)\s$/.test(before) || /\b(?:[Aa]n?|[Aa]nother|[Oo]ne|[Ee]very)\s$/.test(before))
    return true;
  if (/\b[Tt]he\s$/.test(before) && OF_ITSELF.test(text.slice(name.end, name.end + 14))) return true;
  return name.full.length === 0 && /\b[Nn]o\s$/.test(before);
}

/** "The Xi is a cousin of the proton", "the Merkel has sunk": with an article and its own verb it is a thing. */
const OF_ITSELF =
  /^\s(?:(?:is|was|were|has|had|can|could|will|would|does|did|may|might|must)(?!\p{L})|(?:sail|anchor|dock|steam|deploy)ed)/u;

/** "…-stiftung" and "…-Flughafen": the last part of a compound names the thing. */
function lastPart(folded: string): string {
  return folded.slice(folded.lastIndexOf('-') + 1);
}

/** "Putin-Kritiker", "Merz-Regierung": German makes one word of it, and the word is not the person. */
export function isCompound(text: string, name: Span, lang: string, isName: (position: number) => boolean): boolean {
  if (lang !== 'de' || !/[-\u2010\u2011]/.test(text.charAt(name.end))) return false;
  return /^\p{Lu}\p{Ll}/u.test(text.slice(name.end + 1, name.end + 3)) && !isName(name.end + 1);
}

/**
 * "مجلس السيادة السوداني": behind a noun with its article it says whose the noun is, though it is a
 * surname as well (al-Sudani).
 *
 * @param isCountrys whether a word is what a language calls a country's own: "السوداني"
 */
export function isArabicAdjective(text: string, name: Span, isCountrys: (word: string) => boolean): boolean {
  const before = wordBefore(text, name.start);
  return before !== null && /^[وفبك]?ال|^لل/u.test(before.text) && isCountrys(text.slice(name.start, name.end));
}
