type Method = (this: unknown, ...args: unknown[]) => unknown;

/** What one call costs, given the text, pattern or list it was called on. */
type Price = (
  self: unknown,
  args: readonly unknown[],
  call: (args: readonly unknown[]) => unknown,
) => { result: unknown; steps: number };

const lengthOf = (value: unknown): number => (typeof value === 'string' ? value.length : 0);

/** Looks at one character. */
const one: Price = (_self, args, call) => ({ result: call(args), steps: 1 });
/** Copies as much as it returns. */
const copy: Price = (_self, args, call) => {
  const result = call(args);
  return { result, steps: lengthOf(result) };
};
/** May look at the whole text. */
const all: Price = (self, args, call) => ({ result: call(args), steps: String(self).length });
/** Looks on from a place to what it finds, or to the end. */
const onward: Price = (self, args, call) => {
  const result = call(args);
  const [, from = 0] = args;
  const end = typeof result === 'number' && result >= 0 ? result + 1 : lengthOf(self);
  return { result, steps: Math.max(0, end - Number(from)) };
};
/** Looks back from a place to what it finds, or to the beginning. */
const back: Price = (self, args, call) => {
  const result = call(args);
  const from = Math.min(lengthOf(self), Number(args[1] ?? Number.POSITIVE_INFINITY));
  return { result, steps: Math.max(0, from - (result as number)) };
};
/** Looks from where the pattern stands to where its match ends, or to the end of the text. */
const search: Price = (self, args, call) => {
  const [text] = args;
  const pattern = self as RegExp;
  const goesOn = pattern.global || pattern.sticky;
  const from = goesOn ? pattern.lastIndex : 0;
  const result = call(args);
  const found = result !== null && result !== false;
  return { result, steps: (goesOn && found ? pattern.lastIndex : lengthOf(text)) - from };
};
/** Looks at one entry of a list each time it calls what it was given. */
const ask: Price = (_self, [question, ...rest], call) => {
  let steps = 0;
  const counted: Method = function (...args) {
    steps++;
    return (question as Method).apply(this, args);
  };
  const result = call(typeof question === 'function' ? [counted, ...rest] : [question, ...rest]);
  return { result, steps };
};
const { indexOf } = Array.prototype;
/** Looks at the entries of a list up to the one it finds. */
const seek: Price = (self, args, call) => {
  const result = call(args);
  const list = self as readonly unknown[];
  const found = typeof result === 'number' ? result : result ? indexOf.call(list, args[0]) : -1;
  return { result, steps: found < 0 ? list.length : found + 1 };
};

const PRICES: readonly (readonly [target: object, price: Price, names: readonly PropertyKey[]])[] = [
  [String.prototype, one, ['charCodeAt', 'charAt', 'codePointAt', 'at']],
  [String.prototype, copy, ['slice', 'substring', 'toLowerCase', 'toUpperCase', 'normalize', 'trim']],
  [String.prototype, onward, ['indexOf']],
  [String.prototype, back, ['lastIndexOf']],
  [String.prototype, all, ['includes', 'split', 'replace', 'replaceAll', Symbol.iterator]],
  [String.prototype, all, ['match', 'matchAll', 'search']],
  // `test`, `match` and the others come by here as well.
  [RegExp.prototype, search, ['exec']],
  [Array.prototype, ask, ['every', 'filter', 'find', 'findIndex', 'findLast', 'findLastIndex', 'flatMap']],
  [Array.prototype, ask, ['forEach', 'map', 'reduce', 'some']],
  [Array.prototype, seek, ['includes', 'indexOf']],
];

/**
 * Counts how many characters of texts and entries of lists a piece of work looks at, for tests that hold work to linear growth
 * without a clock: the count is the same on every machine.
 *
 * Counted is what goes through the methods of strings, patterns and lists, native searches by the stretch
 * they may have to read. Comparisons, loops and index access (`text[i]`) are not seen.
 *
 * @param work runs at once, and must not be asynchronous
 */
export function countSteps(work: () => void): number {
  let steps = 0;
  const restore: (() => void)[] = [];
  for (const [target, price, names] of PRICES) {
    for (const name of names) {
      const descriptor = Object.getOwnPropertyDescriptor(target, name);
      if (!descriptor) throw new TypeError(`no method ${String(name)}`);
      const method = descriptor.value as Method;
      const counted: Method = function (...args) {
        const priced = price(this, args, (given) => method.apply(this, [...given]));
        steps += priced.steps;
        return priced.result;
      };
      Object.defineProperty(target, name, { ...descriptor, value: counted });
      restore.push(() => Object.defineProperty(target, name, descriptor));
    }
  }
  try {
    work();
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
}
