/** Words for an end of life, and what follows one. */
const DEATH = [
  ...['death', 'killing', 'murder', 'assassination', 'burial', 'funeral'],
  ...['tod(?:es)?', 'ermordung', 'beisetzung', 'begräbnis', 'beerdigung'],
  ...['mort', 'décès', 'assassinat', 'meurtre', 'obsèques', 'funérailles'],
  ...['muerte', 'fallecimiento', 'asesinato', 'magnicidio', 'funerales'],
  ...['morte', 'falecimento', 'assassinato', 'funerais'],
  ...['moartea', 'asasinarea', 'funeraliile', 'înmormântarea'],
  ...['смерт[ьи]ю?', 'гибел[ьи]ю?', 'убийств\\p{L}+', 'похорон\\p{L}*', 'загибел\\p{L}+', 'вбивств\\p{L}+'],
  ...[
    'śmier\\p{L}+',
    'zabójstw\\p{L}+',
    'pogrzeb\\p{L}*',
    'smrt\\p{L}*',
    'sahran\\p{L}+',
    'смрт\\p{L}*',
    'сахран\\p{L}+',
  ],
].join('|');
const OF = 'of|von|des|der|du|de|del|da|do|dos|a|al';
const ARTICLE = 'the|le|la|el|o';

const OF_THE_DEAD = new RegExp(
  `(?<!\\p{L})(?:${DEATH})[\\s\u00a0](?:${OF})?[\\s\u00a0]?(?:${ARTICLE})?[\\s\u00a0]?(?:former|late)?[\\s\u00a0]?$`,
  'iu',
);
const REACH = 40;

/**
 * Whether the words right before a title tell of its bearer's death: "the death of the Iranian president", "после
 * гибели президента Ирана". Whoever holds the office on the article's day is not the one who died in it.
 */
export function isOfTheDead(text: string, start: number): boolean {
  return OF_THE_DEAD.test(text.slice(Math.max(0, start - REACH), start));
}
