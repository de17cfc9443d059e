/**
 * "the death of the Iranian president", "после гибели президента Ирана": whoever holds the office on the article's
 * day is not the one who died in it.
 */
const OF_THE_DEAD =
  /(?<!\p{L})(?:death|killing|murder|assassination|burial|funeral|tod(?:es)?|ermordung|beisetzung|begräbnis|beerdigung|mort|décès|assassinat|meurtre|obsèques|funérailles|muerte|fallecimiento|asesinato|magnicidio|funeral(?:es)?|morte|falecimento|assassinato|funerais|moartea|asasinarea|funeraliile|înmormântarea|смерт[ьи]ю?|гибел[ьи]ю?|убийств\p{L}+|похорон\p{L}*|загибел\p{L}+|вбивств\p{L}+|śmier\p{L}+|zabójstw\p{L}+|pogrzeb\p{L}*|smrt\p{L}*|sahran\p{L}+|смрт\p{L}*|сахран\p{L}+)[\s\u00a0](?:of|von|des|der|du|de|del|da|do|dos|a|al)?[\s\u00a0]?(?:the|le|la|el|o)?[\s\u00a0]?(?:former|late)?[\s\u00a0]?$/iu;
const REACH = 40;

/** Whether the words right before a title tell of its bearer's death. */
export function isOfTheDead(text: string, start: number): boolean {
  return OF_THE_DEAD.test(text.slice(Math.max(0, start - REACH), start));
}
