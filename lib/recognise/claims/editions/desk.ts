import type { Knowledge } from '../../types.ts';
import type { DeedIndex } from '../sentence/deed-words.ts';
import type { LinkedArticle } from '../types.ts';
import type { Editions } from './spoken-editions.ts';

/** What lies on the desk while an article is read. */
export interface Desk {
  readonly article: LinkedArticle;
  readonly editions: Editions;
  readonly knowledge: Omit<Knowledge, 'lexicon'>;
  /** How deeds are told from all else in the article's language. */
  readonly deeds: DeedIndex | null;
}
