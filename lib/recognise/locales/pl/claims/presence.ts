import type { CueRow } from '../../../claims/vocabulary.ts';
import { rowsOf } from '../../slavic-verbs.ts';
import { conjugate } from '../verbs.ts';
import { SHOWS } from './words.ts';

const ON_STAND =
  'na placu świętego piotra, na trybunie, na trybunach, na trybunie honorowej, na placu czerwonym, na placu tiananmen, na placu niebiańskiego spokoju, na defiladzie, na paradzie, na uroczystościach, na obchodach, na ceremonii, na szczycie, na pogrzebie, na inauguracji, na koronacji, na forum, w pierwszym rzędzie, w drugim rzędzie, wśród gości, w gronie gości, wśród zaproszonych gości, gościem honorowym, gośćmi honorowymi, głównym gościem, jedynym gościem, gościem, gośćmi, obecny, obecna, obecni, wśród obecnych, wśród uczestników, jedynym przywódcą';

const JOIN = 'wziąć | weźmie wezmą | wezmę weźmiemy | wziął; brać | | biorę | brał | bierze biorą';

const ATTEND =
  'uczestniczyć | | uczestniczę | uczestniczył | uczestniczy uczestniczą; współuczestniczyć | | | współuczestniczył | ';

const SIT =
  'siedzieć | | | siedział | siedzi siedzą; stać | | | stał | stoi stoją; usiąść | usiądzie usiądą | | usiadł usiadła usiedli; stanąć | stanie staną | | stanął; zasiąść | zasiądzie zasiądą | | zasiadł zasiadła zasiedli; zająć | zajmie zajmą | | zajął; znaleźć | znajdzie znajdą | | znalazł znalazła znaleźli; pojawić | pojawi pojawią | | pojawił; zasiadać | | | zasiadał | zasiada zasiadają';

/** Presence: who attends, sits, watches. */
export const presence: readonly CueRow[] = [
  {
    act: 'come',
    needs: 'preview',
    forms: 'przysłuchiwać się, przyglądać się, w stolicy <country> są, w stolicy <country> jest, w <country> są m.in.',
  },
  ...conjugate({ act: 'come' }, JOIN, 'udział, osobiście udział, ~ udział'),
  ...conjugate({ act: 'come', needs: 'goal' }, JOIN, 'udział w, udział we, ~ udział w'),
  ...conjugate({ act: 'come' }, ATTEND),
  ...conjugate({ act: 'come', needs: 'goal' }, ATTEND, 'w, we, ~ w'),
  ...conjugate(
    { act: 'come' },
    'oglądać | | | oglądał | ogląda oglądają; obejrzeć | obejrzy obejrzą | obejrzę | obejrzał; obserwować | | | obserwował | obserwuje obserwują; śledzić | | | śledził | śledzi śledzą',
    'defiladę, paradę, paradę wojskową, defiladę wojskową, ~ defiladę, ~ paradę, przemarsz, uroczystości',
  ),
  ...conjugate(
    { act: 'come' },
    SIT,
    `tam, tutaj, obok, u boku, ramię w ramię, po prawej, po prawicy, po lewej, tuż obok, się na <goal>, się na trybunie, się wśród gości, ${ON_STAND.replace(', obecny, obecna, obecni', '')}`,
  ),
  ...conjugate(
    { act: 'come', needs: 'day' },
    'siedzieć | | | siedział | siedzi siedzą; stać | | | stał | stoi stoją; usiąść | | | usiadł usiadła usiedli; stanąć | | | stanął; zasiąść | | | zasiadł zasiadła zasiedli; słuchać | | | słuchał | słucha słuchają; klaskać | | | klaskał; oklaskiwać | | | oklaskiwał',
  ),
  ...conjugate(
    { act: 'come', needs: 'scene' },
    'złożyć | złoży złożą | | złożył; składać | | | składał | składa; położyć | | | położył',
    'kwiaty, wieniec, wieńce, ~ kwiaty, ~ wieńce',
  ),
  ...conjugate(
    { act: 'come', needs: 'scene' },
    'przemawiać | | | przemawiał | przemawia; przemówić | przemówi | | przemówił; zabrać | zabierze | | zabrał',
    ', głos, na <goal>',
  ),
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'wystąpić | wystąpi wystąpią | | wystąpił; gościć | | | gościł | gości',
    'na, w, podczas',
  ),
  ...conjugate(
    { act: 'come', beside: SHOWS },
    'oglądać | | | oglądał | ogląda oglądają; obejrzeć | obejrzy obejrzą | obejrzę | obejrzał; obserwować | | | obserwował | obserwuje obserwują; śledzić | | | śledził | śledzi śledzą; zobaczyć | zobaczy zobaczą | | zobaczył; przyglądać | | | przyglądał | przygląda przyglądają',
  ),
  ...conjugate({ act: 'come', beside: ['udział', 'udziału'] }, JOIN),
  ...conjugate(
    { act: 'come', beside: ['kwiaty', 'wieniec', 'wieńce', 'znicz', 'znicze', 'goździki', 'róże'], needs: 'scene' },
    'złożyć | złoży złożą | | złożył; składać | | | składał | składa składają; położyć | | | położył; zapalić | zapali | | zapalił',
  ),
  ...conjugate(
    { act: 'come', needs: 'scene' },
    'rozmawiać | | | rozmawiał | rozmawia rozmawiają; porozmawiać | | | porozmawiał; pogadać | | | pogadał; szeptać | | | szeptał | szepcze szepczą; uścisnąć | | | uścisnął; ściskać | | | ściskał | ściska; objąć | | | objął; obejmować | | | obejmował; przywitać | | | przywitał; witać | | | ; uśmiechać | | | uśmiechał | uśmiecha uśmiechają; pomachać | | | pomachał; machać | | | machał | macha; przywieźć | przywiezie | | przywiózł przywiozła przywieźli; zabrać | | | ; pozować | | | pozował | pozuje pozują; sfotografować | | | ; włożyć | | | włożył; przysiąść | | | przysiadł; przesiedzieć | | | przesiedział; przestać | | | ; ustawić | | | ustawił; dołączyć | | | dołączył; podejść | | | podszedł podeszła podeszli; zejść | | | zszedł zeszła zeszli; wysiąść | | | wysiadł wysiadła wysiedli; wejść | | | wszedł weszła weszli; maszerować | | | maszerował | maszeruje; przejść | | | przeszedł przeszła przeszli; kroczyć | | | kroczył | kroczy; pokłonić | | | pokłonił; uklęknąć | | | uklęknął uklękła; modlić | | | modlił | modli modlą; pomodlić | | | pomodlił; pożegnać | | | pożegnał; żegnać | | | żegnał | żegna żegnają; wysłuchać | | | wysłuchał; zjeść | | | zjadł zjadła zjedli; spóźnić | | | spóźnił; pojawiać | | | pojawiał | pojawia pojawiają; marznąć | | | marzł; znaleźć | | | znalazł znalazła znaleźli; zająć | | | zajął; towarzyszyć | | | towarzyszył | towarzyszy towarzyszą',
    ', się',
  ),
  ...conjugate(
    { act: 'come', needs: 'goal', journey: true },
    'spędzić | spędzi spędzą | | spędził; gościć | | | gościł | gości; przebywać | | | przebywał | przebywa przebywają; wylądować | wyląduje wylądują | | wylądował; bawić | | | bawił | bawi',
  ),
  ...conjugate(
    { act: 'come', needs: 'scene' },
    'wygłosić | wygłosi wygłoszą | | wygłosił; wystąpić | wystąpi wystąpią | | wystąpił; występować | | | występował | występuje; zabrać | zabierze zabiorą | | zabrał; zabierać | | | | zabiera; przemawiać | | | przemawiał | przemawia przemawiają',
    'przemówienie, głos, z przemówieniem, jako pierwszy, pierwszego dnia, drugiego dnia, przed uczestnikami, ',
  ),
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms: rowsOf(
      ON_STAND.replace(', obecny, obecna, obecni', ''),
      'siedział/siedziała/siedzieli/stał/stała/stali/zasiadł/zasiadła/zasiedli/usiadł/usiadła/usiedli/stanął/stanęła/stanęli/był/była/byli/zajął/zajęła/zajęli/znalazł_się/znaleźli_się/pojawił_się/pojawiła_się/pojawili_się/stanął/stanęli',
    ),
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    needs: 'day',
    forms: rowsOf(
      'na placu świętego piotra, na trybunie, na trybunach, na trybunie honorowej, na placu czerwonym, w pierwszym rzędzie',
      'są/jest/stoi/stoją/siedzi/siedzą',
    ),
  },
  {
    act: 'come',
    who: 'patient',
    tense: 'behind',
    needs: 'day',
    beside: ['został', 'została', 'zostali'],
    forms: 'powitany/powitana/powitani, przywitany/przywitana/przywitani',
  },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    forms: rowsOf(
      ON_STAND.replace(', obecny, obecna, obecni', ''),
      'zasiądzie/zasiądą/stanie/staną/usiądzie/usiądą/będzie/będą/pojawi_się/pojawią_się/znajdzie_się/znajdą_się',
    ),
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'speaker',
    needs: 'goal',
    forms: 'byłem/byłam/byliśmy, siedziałem, stałem, przyjechałem/przyjechałam, uczestniczyłem, wziąłem udział',
  },
  ...conjugate({ act: 'come', inverted: true }, 'towarzyszyć | | | towarzyszył | towarzyszy towarzyszą', 'mu, jej, im'),
  {
    act: 'come',
    tense: 'behind',
    forms: rowsOf(
      'obok, obok niego, tuż obok, obok siebie, nieopodal',
      'siedział/siedziała/siedzieli/stał/stała/stali/usiadł/usiadła/usiedli',
    ),
  },
  {
    act: 'stay-away',
    tense: 'ahead',
    forms: rowsOf('uczestniczyć, brać udziału, udziału brać', 'nie będzie/będą'),
  },
  {
    act: 'come',
    negative: true,
    tense: 'ahead',
    beside: SHOWS,
    forms: rowsOf('oglądać, śledzić, obserwować', 'nie będzie/będą'),
  },
  ...conjugate({ act: 'come', who: 'object', needs: 'scene' }, 'towarzyszyć | | | towarzyszył | towarzyszy towarzyszą'),
  { act: 'come', tense: 'ahead', who: 'object', needs: 'preview', forms: 'towarzyszyć będzie, towarzyszyć będą' },
  { act: 'come', tense: 'ahead', forms: 'towarzyszyć będzie, towarzyszyć będą, będzie towarzyszyć, będą towarzyszyć' },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    needs: 'preview',
    forms: 'będą też, będą także, będą również, będzie też, będzie także, będzie również',
  },
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'zadebiutować | zadebiutuje zadebiutują | | zadebiutował; debiutować | | | debiutował | debiutuje debiutują',
    'na',
  ),
  ...conjugate(
    { act: 'come', beside: ['ewangelię', 'ewangelii', 'fragment', 'modlitwę', 'psalm', 'czytanie'], needs: 'scene' },
    'czytać | | | czytał | czyta czytają; przeczytać | | | przeczytał; odczytać | | | odczytał',
  ),
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    beside: ['gości', 'obecnych', 'zaproszonych', 'żałobników', 'zgromadzonych', 'uczestników', 'widzów'],
    forms: 'dostrzeżono, zauważono, widziano, można było zobaczyć, można było dostrzec, wypatrzono',
  },
  { act: 'come', tense: 'ahead', needs: 'preview', forms: 'tam też będzie/będą, będzie tam/będą tam, tam będzie/będą' },
  { act: 'come', tense: 'behind', forms: 'tam też był/była/byli, był tam, była tam, byli tam, tam był/była/byli' },
  ...conjugate(
    { act: 'come', beside: ['miejsce', 'miejsca', 'miejscu', 'fotel'], needs: 'scene' },
    'zająć | zajmie zajmą | | zajął; zajmować | | | zajmował | zajmuje zajmują; dzielić | | | dzielił | dzieli',
  ),
  {
    act: 'come',
    tense: 'ahead',
    journey: true,
    needs: 'preview',
    forms: 'już w drodze, jest w drodze, są w drodze, pakuje walizki, wyleciał/wyleciała już',
  },
  ...conjugate(
    { act: 'come', beside: SHOWS },
    'zostać | zostanie zostaną | zostanę | został; zostawać | | | | zostaje zostają',
    'na',
  ),
  ...conjugate(
    { act: 'come', who: 'object', needs: 'preview' },
    'posadzić | posadzi posadzą | | posadził; usadzić | usadzi | | usadził; umieścić | umieści | | umieścił',
    'po prawej, po lewej, obok, między, na trybunie, po prawicy',
  ),
  ...conjugate(
    { act: 'come', needs: 'preview' },
    'przemawiać | | ; przemówić | przemówi przemówią | ; wystąpić | wystąpi wystąpią | ',
  ),
  ...conjugate({ act: 'come', needs: 'preview', beside: ['hołd'] }, 'oddać | odda oddadzą | | '),
  ...conjugate({ act: 'come', needs: 'scene', beside: ['hołd'] }, ' | | | oddał; | | | | oddaje oddają'),
  ...conjugate(
    { act: 'come', needs: 'preview', beside: ['papieża', 'franciszka', 'królową', 'zmarłego', 'zmarłą'] },
    'pożegnać | pożegna pożegnają | | pożegnał; żegnać | | | żegnał | żegna żegnają',
  ),
  { act: 'come', forms: ON_STAND },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: 'opuścił/opuściła/opuścili/wyjechał_z/wyjechała_z <country> przed końcem/zakończeniem',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: rowsOf(
      'wziął/wzięła/wzięli udział w spotkaniu/rozmowach/dyskusji, uczestniczył/uczestniczyła/uczestniczyli w spotkaniu/rozmowach/dyskusji',
      '., <comma>',
    ),
  },
  ...conjugate(
    { act: 'come', needs: 'there' },
    'spotkać | spotka spotkają | | spotkał | ; spotykać | | | spotykał | spotyka spotykają',
    'się',
  ),
  ...conjugate(
    { act: 'come', needs: 'there' },
    'rozmawiać | | | rozmawiał | rozmawia rozmawiają; porozmawiać | porozmawia porozmawiają | | porozmawiał | ',
  ),
  ...conjugate(
    { act: 'come', needs: 'there' },
    'odbyć | odbędzie odbędą | | odbył | ',
    '~ spotkanie, ~ ~ spotkanie, ~ ~ ~ spotkanie, ~ rozmowę, ~ rozmowy, ~ ~ rozmowy, spotkanie, rozmowy',
  ),
  ...conjugate(
    { act: 'come', needs: 'there', beside: ['spotkanie', 'rozmowy', 'rozmowę', 'spotkania'] },
    'odbyć | odbędzie odbędą | | odbył | ',
  ),
];
