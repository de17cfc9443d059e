import type { VNode } from 'preact';
import type { Words } from '../words/words.ts';

/** Where a story's view stands in the product, which decides its stylesheet and its frame. */
export type Stage = 'card' | 'popup' | 'page';

/** One state of one view, with everything it needs. */
export interface Story {
  /** Names the story in the address and its screenshots. */
  readonly id: string;
  readonly stage: Stage;
  render(words: Words): VNode;
}
