/**
 * Adds to a list of forms the spellings that the press uses beside the proper one.
 *
 * @param list forms separated by spaces.
 * @param rewrites each gives one more spelling of the whole list.
 * @returns the list with every spelling that differs.
 */
export function withSpellings(list: string, ...rewrites: readonly ((text: string) => string)[]): string {
  const forms = new Set(list.split(' '));
  for (const rewrite of rewrites) for (const form of rewrite(list).split(' ')) forms.add(form);
  return [...forms].join(' ');
}

type Strings = string | number | boolean | undefined | readonly Strings[] | { readonly [key: string]: Strings };

/**
 * Applies a rewriting of lists to every string of a nested table, keys left alone.
 *
 * @param codes strings that are no words of the language and stay as they are.
 * @returns a table of the same shape.
 */
export function respell<T extends object>(table: T, rewrite: (list: string) => string, codes: readonly string[]): T {
  const walk = (value: Strings): Strings => {
    if (typeof value === 'string') return value === '' || codes.includes(value) ? value : rewrite(value);
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(table as Strings) as T;
}
