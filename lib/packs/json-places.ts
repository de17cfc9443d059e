/**
 * Where in a JSON text its values stand, for messages about a file that a person has written. Only
 * read when something is wrong: the text itself is parsed by the browser.
 */

/** The text is no JSON: where, and why. */
export class JsonSyntaxError extends Error {
  override name = 'JsonSyntaxError';
  /** UTF-16 units from the beginning of the text. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Deeper than any pack is; beyond it nothing is looked for. */
const DEEPEST = 64;

/**
 * The offsets at which values begin, by their paths (`claims[12].event`; the whole is `''`). A path
 * that is not in the text is left out.
 *
 * @param wanted only these are remembered
 * @throws {JsonSyntaxError} where the text is no JSON, or nested too deeply to be a pack
 */
export function jsonPlaces(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const scanner = new Scanner(text, (path, offset) => {
    if (wanted.has(path)) places.set(path, offset);
  });
  scanner.whole();
  return places;
}

/** The line of an offset, counted from one. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** Everything that may stand where a value begins and is neither an object, a list nor a string. */
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
/** Whatever is no quotation mark, no backslash and no control character; and escapes. */
const STRING = /"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*"/uy;
const SPACE = /[ \t\r\n]*/y;

class Scanner {
  readonly #text: string;
  readonly #visit: (path: string, offset: number) => void;
  #at = 0;

  constructor(text: string, visit: (path: string, offset: number) => void) {
    this.#text = text;
    this.#visit = visit;
  }

  whole(): void {
    this.#value('', 0);
    this.#space();
    if (this.#at < this.#text.length) this.#fail('something follows after the end');
  }

  #value(path: string, depth: number): void {
    if (depth > DEEPEST) this.#fail('nested too deeply');
    this.#space();
    this.#visit(path, this.#at);
    const first = this.#text[this.#at];
    if (first === '{') this.#object(path, depth);
    else if (first === '[') this.#list(path, depth);
    else if (first === '"') this.#take(STRING, 'a string that does not end, or holds a line break or a wrong escape');
    else this.#take(LITERAL, first === undefined ? 'the text ends too early' : 'expected a value');
  }

  #object(path: string, depth: number): void {
    this.#at++;
    if (this.#next('}')) return;
    do {
      this.#space();
      const key: string = JSON.parse(this.#take(STRING, 'expected a field’s name in quotation marks'));
      if (!this.#next(':')) this.#fail('expected ":" after a field’s name');
      this.#value(path === '' ? key : `${path}.${key}`, depth + 1);
    } while (this.#next(','));
    if (!this.#next('}')) this.#fail('expected "," or "}"');
  }

  #list(path: string, depth: number): void {
    this.#at++;
    if (this.#next(']')) return;
    let n = 0;
    do this.#value(`${path}[${n++}]`, depth + 1);
    while (this.#next(','));
    if (!this.#next(']')) this.#fail('expected "," or "]"');
  }

  /** Whether this sign comes next; then it is passed. */
  #next(sign: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }

  #space(): void {
    SPACE.lastIndex = this.#at;
    SPACE.test(this.#text);
    this.#at = SPACE.lastIndex;
  }

  #take(pattern: RegExp, otherwise: string): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) return this.#fail(otherwise);
    this.#at += found.length;
    return found;
  }

  #fail(message: string): never {
    throw new JsonSyntaxError(message, this.#at);
  }
}
