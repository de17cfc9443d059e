/** Longer runs of letters are rare and no words: they are made anew each time. In UTF-16 units. */
const LONGEST = 48;
/** How many words are kept before the table forgets them all. */
const KEPT = 20_000;
/** Places for words; at most two thirds of them are taken, so that few words meet. */
const PLACES = 1 << 15;

/**
 * What is known of each word of a text, found by the units of the text itself: no string is cut out for a
 * word that has been met before, and texts repeat themselves.
 *
 * The table outlives its texts and keeps none of them alive: words are copied.
 */
export class WordTable<Value> {
  private readonly make: (word: string) => Value;
  /** Index into `words` and `values`, from 1; 0 where a place is free. */
  private readonly places = new Uint16Array(PLACES);
  private words: string[] = [];
  private values: Value[] = [];

  /** @param make what is to be known of a word, worked out when it is first met */
  constructor(make: (word: string) => Value) {
    this.make = make;
  }

  /** What is known of the word in `text[start, end)`. */
  at(text: string, start: number, end: number): Value {
    const length = end - start;
    if (length > LONGEST) return this.make(text.slice(start, end));
    let hash = length;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    for (;;) {
      const index = this.places[place] ?? 0;
      if (index === 0) break;
      const word = this.words[index - 1] ?? '';
      if (word.length === length && stands(word, text, start)) return this.values[index - 1] as Value;
      place = (place + 1) & (PLACES - 1);
    }
    const word = copyOf(text, start, end);
    const made = this.make(word);
    this.keep(place, word, made);
    return made;
  }

  private keep(place: number, word: string, value: Value): void {
    if (this.words.length >= KEPT) {
      this.places.fill(0);
      this.words = [];
      this.values = [];
    }
    this.words.push(word);
    this.values.push(value);
    this.places[place] = this.words.length;
  }
}

function stands(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** A slice would keep the whole text. */
function copyOf(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let i = start; i < end; i++) units.push(text.charCodeAt(i));
  return String.fromCharCode(...units);
}
