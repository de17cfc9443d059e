import type { SummitVocabulary } from '../../occasions/summits/vocabulary.ts';

/** German. */
export const DE_SUMMITS = {
  noun: ['gipfel|gipfels|gipfeltreffen|gipfeltreffens|gipfelkonferenz'],
  session: ['treffen|treffens|tagung|sitzung|forum|konferenz|zusammenkunft'],
  leaders: ['staats- und regierungschefs', 'staatschefs|regierungschefs|staatenlenker|präsidenten'],
  between: [
    'historische|historischen|sogenannten|sogenannte|der|des|die|den|dem|staats|und|regierungschefs|staatschefs|länder|staaten|staatengruppe|gruppe|jährliche|jährlichen|informelle|informellen|virtuelle|virtuellen|außerordentliche|außerordentlichen|zweitägige|zweitägigen|dreitägige|dreitägigen|erweiterte|erweiterten|führenden|wichtigsten|plus',
  ],
  locative: ['in', 'im', 'auf', 'von', 'bei', 'am'],
  next: ['nächste|nächsten|nächster|nächstes', 'kommende|kommenden|kommender', 'bevorstehende|bevorstehenden'],
  previous: [
    'vorherige|vorherigen',
    'vorige|vorigen|voriger',
    'letzte|letzten|letzter',
    'vorangegangene|vorangegangenen',
    'jüngste|jüngsten',
  ],
  ordinalEndings: ['te', 'ten', 'ter'],
  ordinals: [
    [2, 'zweite zweiten zweiter'],
    [3, 'dritte dritten dritter'],
    [5, 'fünfte fünften'],
    [15, 'fünfzehnte fünfzehnten'],
    [16, 'sechzehnte sechzehnten'],
    [17, 'siebzehnte siebzehnten'],
    [80, 'achtzigste achtzigsten'],
  ],
  placeStands: 'before',
} satisfies SummitVocabulary;
