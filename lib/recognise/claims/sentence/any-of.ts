/**
 * The source of an expression that matches any of some turns of words, to be put together from lists that can be read.
 *
 * @param turns each the source of an expression; an alternative inside one stands in a group of its own
 */
export function anyOf(...turns: readonly string[]): string {
  return `(?:${turns.join('|')})`;
}
