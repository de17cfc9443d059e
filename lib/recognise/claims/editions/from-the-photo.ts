import { ROMANCE_BUT_FRENCH } from '../romance.ts';
import { means } from '../sentence/tags.ts';
import type { Draft } from '../types.ts';

/** So far before a sentence a picture may be spoken of, in UTF-16 units. */
const NEAR = 400;
const PICTURE =
  /(?<!\p{L})foto(?:graf[ií]\p{L}*)?(?: [“"«]?(?:oficial\p{L}*|conjunta|de (?:famíli?[ae]|familia|familie|grupo?|líderes))| (?:aparec|posa)\p{L}*)|(?<!\p{L})(?:na|da|tirar a|tomar la|en la|de la|din|în) (?:foto(?:grafia)?|imagem|imagen)(?!\p{L})/iu;
/** Nouns and verbs for missing something; who "did not come" missed more than a picture. */
const MISSING = /^(?:ausên|ausen|absen|falt|lips|estiv|estuv)/;

/**
 * "Biden ficou fora da foto. O atraso também causou a ausência de Trudeau": missing from the picture, and at the
 * summit all the same. Where the clause names the occasion, it is that which is missed.
 */
export function isFromThePhoto({ act, negative, passage, clause, first, last }: Draft): boolean {
  const { text, sentence, items, tagOf, language } = passage;
  const isAbsence = act === 'stay-away' || (act === 'come' && negative);
  if (!ROMANCE_BUT_FRENCH.has(language) || !isAbsence) return false;
  if (!items.slice(first, last).some(({ key }) => MISSING.test(key))) return false;
  const hasOccasion = items.some(
    ({ kind }, i) => i >= clause.first && i < clause.last && (kind === 'event' || means(tagOf[i], 'goal')),
  );
  return !hasOccasion && PICTURE.test(text.slice(Math.max(0, sentence.start - NEAR), sentence.end));
}
