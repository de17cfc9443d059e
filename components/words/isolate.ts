/** A name in running text of another direction: marked off, so that it takes its neighbours nowhere. */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}
