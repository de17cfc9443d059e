import type { ClaimVocabulary } from '../claims/vocabulary.ts';
import type { DateVocabulary } from '../dates/vocabulary.ts';
import type { SummitVocabulary } from '../occasions/summits/vocabulary.ts';
import type { OccasionVocabulary } from '../occasions/vocabulary.ts';
import type { TitleLocale } from '../titles/locale.ts';

/** What the recogniser knows of one language; what a language lacks is read as English, or not at all. */
export interface Locale {
  readonly claims?: ClaimVocabulary;
  readonly dates?: DateVocabulary;
  readonly occasions?: OccasionVocabulary;
  readonly summits?: SummitVocabulary;
  readonly titles?: TitleLocale;
}
