import { CARD_STORIES } from './card-stories.tsx';
import { CARD_TOLD_STORIES } from './card-told-stories.tsx';
import { HISTORY_STORIES } from './history-stories.tsx';
import { KEPT_STORIES } from './kept-stories.tsx';
import { PAGE_STORIES } from './page-stories.tsx';
import { POPUP_STORIES } from './popup-stories.tsx';
import type { Story } from './story.ts';

/** Every state of every view; the screenshot run and the accessibility check walk through this list. */
export const STORIES: readonly Story[] = [
  ...CARD_STORIES,
  ...CARD_TOLD_STORIES,
  ...POPUP_STORIES,
  ...PAGE_STORIES,
  ...HISTORY_STORIES,
  ...KEPT_STORIES,
];
