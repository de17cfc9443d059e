type Method = (this: unknown, ...args: unknown[]) => unknown;

/** What one call costs, given the text or pattern it was called on. */
type Price = (self: unknown, args: readonly unknown[], call: () => unknown) => { result: unknown; steps: number };

const lengthOf = (value: unknown): number => (typeof value === 'string' ? value.length : 0);

/** Looks at one character. */
const one: Price = (_self, _args, call) => ({ result: call(), steps: 1 });
/** Copies as much as it returns. */
const copy: Price = (_self, _args, call) => {
  const result = call();
  return { result, steps: lengthOf(result) };
};
/** May look at the whole text. */
const all: Price = (self, _args, call) => ({ result: call(), steps: String(self).length });
/** Looks from where the pattern stands to where its match ends, or to the end of the text. */
const search: Price = (self, [text], call) => {
  const pattern = self as RegExp;
  const goesOn = pattern.global || pattern.sticky;
  const from = goesOn ? pattern.lastIndex : 0;
  const result = call();
  const found = result !== null && result !== false;
  return { result, steps: (goesOn && found ? pattern.lastIndex : lengthOf(text)) - from };
};

const PRICES: readonly (readonly [target: object, price: Price, names: readonly PropertyKey[]])[] = [
  [String.prototype, one, ['charCodeAt', 'charAt', 'codePointAt', 'at']],
  [String.prototype, copy, ['slice', 'substring', 'toLowerCase', 'toUpperCase', 'normalize', 'trim']],
  [String.prototype, all, ['indexOf', 'lastIndexOf', 'includes', 'split', 'replace', 'replaceAll', Symbol.iterator]],
  [String.prototype, all, ['match', 'matchAll', 'search']],
  // `test`, `match` and the others come by here as well.
  [RegExp.prototype, search, ['exec']],
];

/**
 * Counts how many characters a piece of work looks at, for tests that hold work to linear growth
 * without a clock: the count is the same on every machine.
 *
 * Counted is what goes through the methods of strings and patterns, native searches by the stretch
 * they may have to read. Comparisons and index access (`text[i]`) are not seen.
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
        const priced = price(this, args, () => method.apply(this, args));
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
