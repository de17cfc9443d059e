import { defineBackground } from 'wxt/utils/define-background';
import { answerKeeping } from './answer-keeping.ts';
import { answerPages } from './answer-pages.ts';
import { answerSurfaces } from './answer-surfaces.ts';
import { followBrowser } from './follow-browser.ts';
import { keepRecord } from './keep-record.ts';

/**
 * The background: one record and one lexicon for all tabs. It may be stopped at any moment and is
 * started again by the next event, so all listeners are set at once, and nothing is remembered that
 * is not in the store or can be read from the package again.
 */
export default defineBackground({
  // As a module it shares the store's code with the surfaces instead of bringing its own.
  type: 'module',
  main() {
    const keeper = keepRecord();
    answerPages(keeper);
    answerSurfaces(keeper);
    answerKeeping(keeper);
    followBrowser(keeper);
  },
});
