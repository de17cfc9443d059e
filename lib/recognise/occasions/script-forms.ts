const LATIN = /^[^\u0370-\uffff]*$/u;
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /[\u0600-\u06ff]/,
  ja: /[\u3040-\u9fff]/,
  ru: /[\u0400-\u04ff]/,
  uk: /[\u0400-\u04ff]/,
  zh: /[\u3400-\u9fff]/,
};
/** Short names that pages in every script write in Latin letters: "G20", "BRICS". */
const ACRONYM = /^[a-z][a-z-]{1,4}\d{0,2}$/;

/** The forms of a row that a page of the language can hold: what it cannot need not be compiled. */
export function formsFor(lang: string, row: string): string[] {
  const script = SCRIPTS[lang];
  return row
    .split(' ')
    .filter((form) => (script ? script.test(form) || ACRONYM.test(form) : lang === 'sr' || LATIN.test(form)))
    .map((form) => form.replaceAll(/[_-]/g, ' '));
}
