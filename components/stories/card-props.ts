import type { CardProps } from '../card/props.ts';

const nothing = () => {};

/** A card on which everything can be done, and nothing comes of it. */
export const CARD: Omit<CardProps, 'view' | 'words' | 'text'> = {
  copy: async () => false,
  onClose: nothing,
  onPin: nothing,
  onStep: nothing,
  onWrong: nothing,
  onOpenHistory: nothing,
};
