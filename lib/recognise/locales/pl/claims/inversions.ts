import type { CueRow } from '../../../claims/vocabulary.ts';
import { rowsOf } from '../../slavic-verbs.ts';

/** The verb comes first and the names follow. */
export const inversions: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms:
      'wśród ~ przywódców przybyłych ~ jest/są/był/byli, wśród ~ gości znaleźli/znajdą/znajdują/byli/są/będą, na trybunie honorowej ~ znaleźli się/zasiedli/stanęli, nie zabraknie, nie zabraknie też, nie zabraknie również, wśród gości są, wśród gości byli, wśród gości był, wśród gości będą, wśród gości będzie, wśród gości znaleźli się, wśród gości znajdą się, wśród gości, wśród obecnych byli, wśród obecnych był, wśród uczestników są, wśród uczestników byli, gośćmi ~ byli, gośćmi ~ będą, gościem ~ był, gościem ~ będzie, gościem honorowym, gośćmi honorowymi, do gości należą, do gości należeli, na trybunie zasiedli, na trybunie usiedli, na trybunie siedzieli, towarzyszyli mu, towarzyszył mu, towarzyszyć mu będą, dołączyli do nich, dołączył do nich, dołączą do nich, jedynym gościem ~ był, jedynym przywódcą ~ był, jedynym przywódcą ~ będzie',
  },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    needs: 'preview',
    forms: 'wśród nich znajdą_się/znajdzie_się/będą/będzie',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'scene',
    forms: 'wśród nich byli/był/znaleźli_się/znalazł_się',
  },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    forms: rowsOf('obok <leader>, u boku <leader>', 'zasiądzie/zasiądą/usiądzie/usiądą/stanie/staną/będzie/będą'),
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: rowsOf(
      'obok <leader>, u boku <leader>',
      'zasiadł/zasiedli/usiadł/usiedli/stał/stali/siedział/siedzieli/stanął/stanęli',
    ),
  },
  {
    act: 'list',
    who: 'actor',
    tense: 'now',
    inverted: true,
    forms:
      'na liście są, na liście jest, na liście znaleźli się, na liście znalazł się, na liście gości są, lista obejmuje, lista gości obejmuje, listę otwiera, listę otwierają',
  },
  {
    act: 'accept',
    tense: 'behind',
    inverted: true,
    forms:
      'udział potwierdzili, udział potwierdził, przyjazd potwierdzili, przyjazd potwierdził, swój udział potwierdzili, swój udział potwierdził, zaproszenie przyjęli, zaproszenie przyjął, zaproszenie przyjęła, zaproszenia przyjęli',
  },
  {
    act: 'decline',
    tense: 'behind',
    inverted: true,
    forms:
      'zaproszenie odrzucił, zaproszenie odrzucili, zaproszenie odrzuciła, odmówili, podróż odwołał, wizytę odwołał, wizytę odwołali, przyjazd odwołał',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    inverted: true,
    forms: 'wśród nieobecnych, wśród nieobecnych byli, wśród nieobecnych jest, wśród nieobecnych są',
  },
  {
    act: 'invite',
    tense: 'behind',
    inverted: true,
    forms:
      'wśród zaproszonych są, wśród zaproszonych, wśród zaproszonych znaleźli się, zaproszenie otrzymał, zaproszenie otrzymali, zaproszenie otrzymała, zaproszenie dostał, zaproszenie dostali, zaproszenia otrzymali, zaproszenia dostali',
  },
  {
    act: 'expect',
    tense: 'now',
    inverted: true,
    forms:
      'których oczekuje/oczekują się w <country> <comma> są/znajdują_się, oczekiwanych w <country> są/znajdują_się/jest',
  },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    needs: 'preview',
    forms: 'przyjedzie/przyleci/przybędzie/pojedzie/weźmie_udział tylko/jedynie/wyłącznie, będzie tylko/jedynie',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: 'przyjechał/przyleciał/przybył tylko/jedynie/wyłącznie, był tylko/jedynie',
  },
];
