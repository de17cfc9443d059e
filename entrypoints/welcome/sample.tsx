import type { Words } from '../../components/words/words.ts';

/** A sentence as it would stand on a news page. */
export function Sample({ words }: { readonly words: Words }) {
  return <p>{words.t('welcomeSampleText', 'Robert Fico', words.date('2025-05-09'))}</p>;
}
