import { READER_CSS, READER_JS } from './readers.ts';

/** The card's file in the package. */
const CARD_JS = '/card.js';

/**
 * Starts the reader in this page of our own, with the same files that news pages get. The card comes
 * first: into our own pages the background may not bring it later.
 */
export function readHere(): void {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = READER_CSS;
  document.head.append(style);
  for (const file of [CARD_JS, READER_JS] as const) {
    const script = document.createElement('script');
    script.src = file;
    // In this order, whichever is loaded first.
    script.async = false;
    document.head.append(script);
  }
}
