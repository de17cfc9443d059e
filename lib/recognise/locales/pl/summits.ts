import type { SummitVocabulary } from '../../occasions/summits/vocabulary.ts';

/** Polish. */
export const PL_SUMMITS = {
  noun: ['szczyt|szczytu|szczytowi|szczytem|szczycie|szczyty'],
  session: ['spotkani*', 'posiedzeni*', 'sesj*', 'edycj*', 'forum', 'konferencj*', 'zgromadzeni*'],
  leaders: ['przywódców|liderów|prezydentów', 'szefów państw|rządów', 'głów państw'],
  between: [
    'jubileuszow*|historyczn*|grupy|państw|krajów|i|przywódców|liderów|szefów|głów|rządów|członkowskich|prezydentów|organizacji|nieformaln*|nadzwyczajn*|doroczn*|wirtualn*|dwudniow*|rozszerzon*|w|formule',
  ],
  locative: ['w', 'we', 'na', 'pod', 'z'],
  next: ['następn*', 'kolejn*', 'przyszły|przyszłego|przyszłym|przyszłą|przyszłej', 'nadchodząc*', 'najbliższ*'],
  previous: ['poprzedni*', 'ostatni*', 'miniony|minionego|minionym', 'wcześniejsz*'],
  ordinalEndings: ['go', 'y', 'ego', 'ym', 'ta', 'tej'],
  ordinals: [
    [2, 'drugi drugiego'],
    [3, 'trzeci trzeciego'],
    [15, 'piętnasty piętnastego'],
    [16, 'szesnasty szesnastego'],
    [17, 'siedemnasty siedemnastego'],
    [80, 'osiemdziesiąta osiemdziesiątej'],
  ],
  placeStands: 'apart',
} satisfies SummitVocabulary;
