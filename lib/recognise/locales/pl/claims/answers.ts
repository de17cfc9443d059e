import type { CueRow } from '../../../claims/vocabulary.ts';
import { rowsOf } from '../../slavic-verbs.ts';
import { conjugate } from '../verbs.ts';

const COMING =
  'przyjechać, przybyć, przylecieć, odwiedzić, wziąć udział, uczestniczyć, pojechać, jechać, lecieć, polecieć, być, przyjść, udać się, przyjeżdżać, ~ przyjechać, ~ wziąć udział';

const VISIT =
  'swój udział, swój przyjazd, swój przylot, swoją wizytę, swoją obecność, zamiar przyjazdu, zamiar udziału, że przyjedzie, że weźmie udział';

/** A yes from the leader's own side. */
export const consent: readonly CueRow[] = [
  {
    act: 'accept',
    tense: 'behind',
    forms: rowsOf('podjął/podjęła/podjęli decyzję', 'o przyjeździe, o wyjeździe, o udziale, o podróży, o wylocie'),
  },
  ...conjugate(
    { act: 'accept' },
    'przyjąć | | | przyjął; przyjmować | | | | przyjmuje przyjmują',
    'zaproszenie, ~ zaproszenie',
  ),
  ...conjugate(
    { act: 'accept' },
    'potwierdzić | | | potwierdził; potwierdzać | | potwierdzam | | potwierdza potwierdzają; zapowiedzieć | | | zapowiedział; zapowiadać | | | | zapowiada zapowiadają; ogłosić | | | ogłosił',
    VISIT,
  ),
  ...conjugate(
    { act: 'accept' },
    'zgodzić | | | zgodził; obiecać | | | obiecał; zdecydować | | | zdecydował; postanowić | | | postanowił',
    `${COMING}, ${rowsOf('się', COMING)}, się na przyjazd, się na udział, się na wyjazd`,
  ),
  ...conjugate({ act: 'accept', needs: 'end' }, 'potwierdzić | | | potwierdził; zgodzić | | | '),
  { act: 'accept', tense: 'behind', needs: 'end', forms: 'zgodził/zgodziła/zgodzili się' },
  {
    act: 'accept',
    tense: 'behind',
    beside: ['zaproszenie', 'zaproszenia'],
    forms: 'przyjął/przyjęła/przyjęli/przyjęło',
  },
  {
    act: 'accept',
    tense: 'behind',
    beside: ['udział', 'przyjazd', 'przylot', 'wizytę', 'obecność', 'podróż', 'wyjazd'],
    forms:
      'potwierdził/potwierdziła/potwierdzili/potwierdziło/zapowiedziało/zapowiedział/zapowiedziała/zapowiedzieli/ogłosił/ogłosiła/ogłosili/zadeklarował/zadeklarowała/zadeklarowali',
  },
  {
    act: 'accept',
    tense: 'behind',
    forms:
      'wyraził/wyraziła/wyrazili zgodę na przyjazd, odpowiedział/odpowiedziała/odpowiedzieli twierdząco, powiedział/powiedziała/powiedzieli tak',
  },
];

const TRIP =
  'podróż, wizytę, przyjazd, przylot, udział, wyjazd, swoją podróż, swoją wizytę, swój przyjazd, swój udział, ~ podróż, ~ wizytę, ~ przyjazd, ~ udział, lot';

/** A no from the leader's own side. */
export const refusal: readonly CueRow[] = [
  {
    act: 'decline',
    tense: 'behind',
    forms: rowsOf(
      'podjął/podjęła/podjęli decyzję',
      'o rezygnacji, o odwołaniu wizyty/podróży/przyjazdu/udziału, o bojkocie',
    ),
  },
  {
    act: 'decline',
    tense: 'now',
    forms: 'nie wybiera się, nie wybierają się',
  },
  ...conjugate(
    { act: 'decline' },
    'odmówić | | | odmówił; odmawiać | | odmawiam | odmawiał | odmawia odmawiają',
    'udziału, przyjazdu, wyjazdu, podróży, wizyty, przyjęcia zaproszenia, zaproszenia, uczestnictwa, ~ udziału, ~ przyjazdu, ~ zaproszenia',
  ),
  {
    act: 'decline',
    tense: 'behind',
    beside: ['zaproszenie', 'zaproszenia', 'zaproszeniem'],
    forms: 'odrzucił/odrzuciła/odrzucili/zignorował/zignorowała/zignorowali/odmówił/odmówiła/odmówili/wzgardził',
  },
  {
    act: 'decline',
    tense: 'behind',
    beside: [
      'wizytę',
      'wizyty',
      'podróż',
      'podróży',
      'przyjazd',
      'przyjazdu',
      'udział',
      'udziału',
      'wyjazd',
      'wyjazdu',
    ],
    forms:
      'odwołał/odwołała/odwołali/odmówił/odmówiła/odmówili/zrezygnował/zrezygnowała/zrezygnowali/wykluczył/wykluczyła/wykluczyli/przełożył/przełożyła/przełożyli',
  },
  {
    act: 'decline',
    tense: 'now',
    forms: rowsOf(COMING.replace(/, ~[^,]+/g, ''), 'nie zamierza/zamierzają/planuje/planują/chce/chcą/ma_zamiaru'),
  },
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'odesłał/odesłała/odesłali zaproszenie/zaproszenia, odesłał/odesłała/odesłali ~ zaproszenie/zaproszenia, zwrócił/zwróciła/zwrócili zaproszenie, za nie podziękował/podziękowała/podziękowali, za zaproszenie podziękował/podziękowała/podziękowali, powiedział/powiedziała/powiedzieli nie, wymówił/wymówiła/wymówili się',
  },
  ...conjugate({ act: 'decline', needs: 'end' }, 'odmówić | | | odmówił; zrezygnować | | | zrezygnował'),
  ...conjugate(
    { act: 'decline' },
    'odrzucić | | | odrzucił; odrzucać | | | | odrzuca odrzucają',
    'zaproszenie, ~ zaproszenie',
  ),
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'nie przyjął/przyjęła/przyjęli zaproszenia, nie przyjął/przyjęła/przyjęli ~ zaproszenia, nie skorzystał/skorzystała/skorzystali z zaproszenia, podziękował/podziękowała/podziękowali za zaproszenie, zaproszenia nie przyjął/przyjęła/przyjęli',
  },
  ...conjugate(
    { act: 'decline' },
    'odwołać | | | odwołał; odwoływać | | | | odwołuje odwołują; przełożyć | | | przełożył; wykluczyć | | | wykluczył; wycofać | | | wycofał',
    TRIP,
  ),
  ...conjugate(
    { act: 'decline' },
    'zrezygnować | | | zrezygnował; rezygnować | | | | rezygnuje rezygnują; wycofać | | | wycofał',
    'z udziału, z przyjazdu, z podróży, z wyjazdu, z wizyty, z ~ udziału, z ~ podróży, się z udziału, się z przyjazdu, się z wyjazdu',
  ),
  ...conjugate(
    { act: 'decline' },
    'zdecydować | | | zdecydował; postanowić | | | postanowił; woleć | | | wolał | woli wolą',
    `${rowsOf('nie', COMING.replace(/, ~[^,]+/g, ''))}, ${rowsOf('się nie', COMING.replace(/, ~[^,]+/g, ''))}, zostać w domu, zostać w kraju, nie brać udziału`,
  ),
  {
    act: 'decline',
    tense: 'now',
    forms: `${rowsOf('nie zamierza/zamierzają/planuje/planują', `${COMING}, brać udziału, wizyty, przyjazdu, podróży`)}, nie ma zamiaru jechać, nie chce jechać, nie chcą jechać, nie wybiera/wybierają się, się nie wybiera/wybierają`,
  },
  {
    act: 'decline',
    tense: 'now',
    who: 'speaker',
    forms: `${rowsOf('nie zamierzam/zamierzamy/planuję/planujemy', COMING.replace(/, ~[^,]+/g, ''))}, nie wybieram się`,
  },
  {
    act: 'decline',
    tense: 'behind',
    forms: rowsOf('wolał/wolała/woleli', 'zostać/pozostać', 'w domu, w kraju, u siebie'),
  },
  {
    act: 'decline',
    tense: 'behind',
    who: 'owner',
    forms:
      'odwołanie/odwołaniu/odwołania udziału/obecności/przyjazdu/wizyty/wyjazdu/podróży, odmowa, odmowa udziału, odmowa przyjazdu',
  },
];
