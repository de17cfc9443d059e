import type { SummitVocabulary } from '../../occasions/summits/vocabulary.ts';

/** French. */
export const FR_SUMMITS = {
  noun: ['sommet|sommets'],
  session: ['réunion|édition|rencontre|session|forum|conférence|rendez-vous|assemblée'],
  leaders: ['dirigeants|leaders|présidents', "chefs d' état|etat", 'chefs de gouvernement'],
  between: [
    'historique|anniversaire|du|de|des|d|la|le|les|l|et|chefs|état|etat|gouvernement|dirigeants|leaders|pays|membres|annuel|annuelle|informel|informelle|virtuel|virtuelle|extraordinaire|élargi|grand|groupe|organisation|présidents',
  ],
  locative: ['à', 'de', 'd', 'en', 'au', 'du', 'tenu à', 'de la', 'organisé à'],
  next: ['prochain|prochaine', 'suivant|suivante'],
  previous: ['précédent|précédente', 'dernier|dernière'],
  ordinalEndings: ['e', 'ème', 'eme', 'ième', 'ᵉ', 'er', 're'],
  ordinals: [
    [2, 'deuxième second'],
    [3, 'troisième'],
    [4, 'quatrième'],
    [5, 'cinquième'],
    [8, 'huitième'],
    [10, 'dixième'],
    [15, 'quinzième'],
    [16, 'seizième'],
    [17, 'dix-septième'],
    [20, 'vingtième'],
    [80, 'quatre-vingtième'],
  ],
  placeStands: 'apart',
} satisfies SummitVocabulary;
