const ARABIC = /^[\u0600-\u06ff]/;
const MARKS = /[\u0610-\u061a\u064b-\u065f\u0640]/g;

/** Arabic letters that the press writes one for another, as one: alef with and without hamza, final ya. */
function evenOut(word: string): string {
  return word
    .replace(MARKS, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى$/, 'ي');
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
  if (!ARABIC.test(lower)) return [{ form: lower, cut: 0 }];
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
  return ARABIC.test(lower) ? evenOut(lower) : lower;
}
