/** Puts each ending to a stem: the forms of a title or an adjective in an inflecting language. */
export function inflect(stem: string, endings: readonly string[]): string[] {
  return endings.map((ending) => stem + ending);
}
