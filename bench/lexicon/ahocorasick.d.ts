declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** For each place where keywords end: the index of their last unit, and the keywords. */
    search(text: string): [last: number, keywords: string[]][];
  }
}
