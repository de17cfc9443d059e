const ARABIC = /^[\u0600-\u06ff]/;
const LATIN = /^[a-z\u00aa\u00ba\u00c0-\u024f\u1e00-\u1eff]/;
const COMBINING = /[\u0300-\u036f]/g;
/** Letters that have no decomposition, as the press writes them without their marks. */
const UNDECOMPOSED: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };
/** Nothing to take off. */
const PLAIN = /^[\x20-\x7f]*$/;
const MARKS = /[\u0610-\u061a\u064b-\u065f\u0640]/g;

/** Arabic letters that the press writes one for another, as one: alef with and without hamza, final ya. */
function evenOut(word: string): string {
  return word
    .replace(MARKS, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى$/, 'ي');
}

/** Latin letters without their marks: "Moscú" and "Moscu" are one word. */
function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .replace(COMBINING, '')
    .replace(/[łđøßæœı]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/** A form under which a word is looked up, and how many units of it stand before that form. */
export interface WordForm {
  readonly form: string;
  readonly cut: number;
}

/**
 * The forms under which a word of a text may stand in a table. Words of other scripts have one.
 * Arabic writes conjunctions and prepositions onto the word: "وبالذكرى" is also "الذكرى" and "بالذكرى".
 */
export function wordForms(lower: string): readonly WordForm[] {
  if (PLAIN.test(lower)) return [{ form: lower, cut: 0 }];
  if (!ARABIC.test(lower)) return [{ form: LATIN.test(lower) ? withoutMarks(lower) : lower, cut: 0 }];
  const word = evenOut(lower);
  const forms: WordForm[] = [{ form: word, cut: 0 }];
  let cut = 0;
  let rest = word;
  for (const letters of ['وف', 'بكل']) {
    if (rest.length <= 3 || !letters.includes(rest.charAt(0))) continue;
    // "للذكرى" is "ل" and "الذكرى", written with one lam.
    const isJoinedArticle = rest.startsWith('لل');
    cut += 1;
    rest = isJoinedArticle ? `ا${rest.slice(1)}` : rest.slice(1);
    forms.push({ form: rest, cut: isJoinedArticle ? cut - 1 : cut });
  }
  return forms;
}

/** The form of a table's own word. */
export function tableForm(lower: string): string {
  if (PLAIN.test(lower)) return lower;
  if (ARABIC.test(lower)) return evenOut(lower);
  return LATIN.test(lower) ? withoutMarks(lower) : lower;
}
