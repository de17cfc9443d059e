import type { SummitVocabulary } from '../../occasions/summits/vocabulary.ts';

/** Chinese in simplified and traditional characters. */
export const ZH_SUMMITS = {
  noun: [
    '峰会',
    '峰會',
    '高峰会',
    '高峰會',
    '领导人非正式会议',
    '領導人非正式會議',
    '首脑会议',
    '首腦會議',
    '首脑会晤',
    '首腦會晤',
    '领导人会议',
    '領導人會議',
    '領袖會議',
    '元首理事会',
    '元首會議',
  ],
  session: ['会议', '會議', '会晤', '會晤', '理事会', '大会', '論壇', '论坛'],
  leaders: ['领导人', '領導人', '領袖', '元首'],
  between: [...'领导人領導袖元首组织組織国國家成员員第次届屆的集团團非正式特别上之经济經濟'],
  locative: [],
  next: ['下届', '下屆', '下一届', '下一屆', '下次'],
  previous: ['上届', '上屆', '上一届', '上一屆', '上次', '前届'],
  ordinalEndings: ['次', '届', '屆'],
  ordinals: [],
  placeStands: 'before',
} satisfies SummitVocabulary;
