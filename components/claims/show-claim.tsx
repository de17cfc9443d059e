import type { Words } from '../words/words.ts';

/** Leads to the sentence of the page that says it. */
export function ShowClaim({
  about,
  words,
  onShow,
}: {
  /** Of whom it speaks, in words. */
  readonly about: string;
  readonly words: Words;
  readonly onShow: () => void;
}) {
  const name = words.t('jumpTo');
  return (
    <button type="button" class="text-button" aria-label={words.t('labelled', name, about)} onClick={onShow}>
      {name}
    </button>
  );
}
