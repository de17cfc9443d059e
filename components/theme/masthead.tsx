import type { Words } from '../words/words.ts';
import { Mark } from './mark.tsx';

/** The head of a page that needs no way back: the product's mark and name. */
export function Masthead({ words }: { readonly words: Words }) {
  return (
    <header class="masthead">
      <p class="wordmark">
        <Mark />
        {words.t('extName')}
      </p>
    </header>
  );
}
