import type { SummitVocabulary } from '../../occasions/summits/vocabulary.ts';

/** Japanese. */
export const JA_SUMMITS = {
  noun: ['首脳会議', '首脳会合', 'サミット'],
  session: ['会議', '会合', '総会', 'フォーラム'],
  leaders: ['首脳'],
  between: [...'の第回諸国非公式拡大特別機構組織関連'],
  locative: ['での', 'で開かれた', 'で開く', 'で開かれる'],
  next: ['次回', '次の', '来たる'],
  previous: ['前回', '前の'],
  ordinalEndings: ['回', '次'],
  ordinals: [],
  placeStands: 'before',
} satisfies SummitVocabulary;
