import type { SummitVocabulary } from '../../occasions/summits/vocabulary.ts';

/** Romanian. */
export const RO_SUMMITS = {
  noun: ['summit|summitul|summitului|summituri|summit-ul|summit-ului'],
  session: [
    'ediția|ediției|reuniunea|reuniunii|reuniune|întâlnirea|întâlnirii|sesiune|sesiunea|sesiunii|forumul|forumului|conferința|conferinței|adunarea|adunării',
  ],
  leaders: ['liderilor|lideri|președinților', 'șefilor de stat|guvern', 'șefi de stat'],
  between: [
    'aniversar|istoric|al|a|ale|de|din|la|și|șefilor|șefi|stat|guvern|liderilor|lideri|țărilor|statelor|membre|anual|informal|virtual|extraordinar|extins|grupului|grupul|organizației|președinților',
  ],
  locative: ['de la', 'la', 'din', 'în', 'de pe', 'organizat la'],
  next: ['următorul|următoarea|următorului', 'viitorul|viitoarea|viitor'],
  previous: ['precedentul|precedent|precedenta', 'anterior|anteriorul', 'ultimul|ultima|trecut'],
  ordinalEndings: ['lea', 'a'],
  ordinals: [
    [2, 'doilea doua'],
    [3, 'treilea treia'],
    [16, 'xvi-lea'],
  ],
  placeStands: 'apart',
} satisfies SummitVocabulary;
