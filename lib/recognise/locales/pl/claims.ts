import type { ClaimVocabulary, CueRow } from '../../claims/vocabulary.ts';
import { inflect } from '../../titles/inflect.ts';
import { rowsOf } from '../slavic-verbs.ts';
import { cities } from './cities.ts';
import { conjugate } from './verbs.ts';

const all = (stem: string, endings: readonly string[]): string => inflect(stem, endings).join(', ');
const OBLIQUE = ['a', 'owi', 'em'];
const MASCULINE = ['', ...OBLIQUE, 'owie', 'ów', 'om', 'ami'];
const ON_STAND =
  'na trybunie, na trybunach, na trybunie honorowej, na placu czerwonym, na placu tiananmen, na placu niebiańskiego spokoju, na defiladzie, na paradzie, na uroczystościach, na obchodach, na ceremonii, na szczycie, na pogrzebie, na inauguracji, na koronacji, na forum, w pierwszym rzędzie, w drugim rzędzie, wśród gości, w gronie gości, wśród zaproszonych gości, gościem honorowym, gośćmi honorowymi, głównym gościem, jedynym gościem, gościem, gośćmi, obecny, obecna, obecni, wśród obecnych, wśród uczestników, jedynym przywódcą';
/** What is watched or missed, wherever in the clause it stands: "paradę oglądał też Vučić". */
const SHOWS =
  'defilada defiladę defilady defiladzie parada paradę parady paradzie ceremonię ceremonii uroczystość uroczystości uroczystościach obchody obchodów szczyt szczytu szczycie pogrzeb pogrzebu wydarzenie wydarzenia inaugurację inauguracji koronację koronacji forum święto święta przemarsz przemarszu mszę mszy spotkanie spotkania czołgów czołgi'.split(
    ' ',
  );
const JOIN = 'wziąć | weźmie wezmą | wezmę weźmiemy | wziął; brać | | biorę | brał | bierze biorą';
const ATTEND =
  'uczestniczyć | | uczestniczę | uczestniczył | uczestniczy uczestniczą; współuczestniczyć | | | współuczestniczył | ';
const SIT =
  'siedzieć | | | siedział | siedzi siedzą; stać | | | stał | stoi stoją; usiąść | usiądzie usiądą | | usiadł usiadła usiedli; stanąć | stanie staną | | stanął; zasiąść | zasiądzie zasiądą | | zasiadł zasiadła zasiedli; zająć | zajmie zajmą | | zajął; znaleźć | znajdzie znajdą | | znalazł znalazła znaleźli; pojawić | pojawi pojawią | | pojawił; zasiadać | | | zasiadał | zasiada zasiadają';

const presence: readonly CueRow[] = [
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
  { act: 'come', forms: ON_STAND },
];

const ARRIVE =
  'przyjechać | przyjedzie przyjadą | przyjadę przyjedziemy | przyjechał; przybyć | przybędzie przybędą | przybędę | przybył; przylecieć | przyleci przylecą | przylecę | przyleciał; zjawić się | zjawi | | zjawił; przyjeżdżać | | | przyjeżdżał | przyjeżdża przyjeżdżają; przybywać | | | przybywał | przybywa przybywają; przylatywać | | | | przylatuje przylatują; zawitać | zawita | | zawitał; dotrzeć | dotrze dotrą | dotrę | dotarł dotarła dotarli; przyjść | przyjdzie przyjdą | | przyszedł przyszła przyszli; zjechać | zjedzie zjadą | | zjechał; zjeżdżać | | | | zjeżdża zjeżdżają; dojechać | dojedzie dojadą | | dojechał; dolecieć | doleci dolecą | | doleciał; stawić | stawi stawią | | stawił';
const GO =
  'pojechać | pojedzie pojadą | pojadę | pojechał; jechać | | jadę jedziemy | jechał | jedzie jadą; jeździć | | | jeździł | jeździ; polecieć | poleci polecą | polecę | poleciał; lecieć | | | leciał | leci lecą; wyruszyć | wyruszy wyruszą | | wyruszył; wylecieć | wyleci wylecą | | wyleciał; udać | uda udadzą | udam | udał; udawać | | udaję | | udaje udają; wybrać | wybierze wybiorą | | wybrał; wybierać | | wybieram | | wybiera wybierają; przyjść | przyjdzie przyjdą | | przyszedł przyszła przyszli; zmierzać | | | | zmierza zmierzają; iść | pójdzie pójdą; pójść | pójdzie pójdą | pójdę | poszedł poszła poszli';
const AT_TIME =
  'na jeden, na dwa, na trzy, na cztery, na kilka, na parę, na dzień, na <number>, na weekend, na tydzień, tego samego, w ostatniej, w tej samej, na początku, w nocy, w <date>, na <date>, w towarzystwie, na czele, w sobotę, w niedzielę, w poniedziałek, we wtorek, w środę, w czwartek, w piątek, z żoną, z małżonką, z rodziną, z synem, jako, na pokładzie, do wieczora';
const journeys: readonly CueRow[] = [
  ...conjugate({ act: 'come', journey: true }, ARRIVE),
  ...conjugate({ act: 'come', journey: true }, ARRIVE, AT_TIME),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    ARRIVE,
    'do, na, w, ~ do <country>, ~ na <goal>, się na, się w',
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    GO,
    'do, na, w, się do, się na, się w, ~ do <country>, ~ na <goal>',
  ),
  ...conjugate({ act: 'come', journey: true, needs: 'preview' }, GO, ', się, tam, się tam, też, także'),
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'być | będzie będą | będę będziemy | był',
    'na, w <country>, w, tam, ~ w <country>, ~ na <goal>',
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'odwiedzić | odwiedzi odwiedzą | odwiedzę | odwiedził; odwiedzać | | | odwiedzał | odwiedza odwiedzają',
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'złożyć | złoży złożą | | złożył',
    'wizytę w, oficjalną wizytę w, ~ wizytę w',
  ),
  {
    act: 'come',
    journey: true,
    tense: 'now',
    forms: 'w drodze do <country>, jest już w <country>, są już w <country>',
  },
];

const inversions: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms:
      'wśród gości są, wśród gości byli, wśród gości był, wśród gości będą, wśród gości będzie, wśród gości znaleźli się, wśród gości znajdą się, wśród gości, wśród obecnych byli, wśród obecnych był, wśród uczestników są, wśród uczestników byli, gośćmi ~ byli, gośćmi ~ będą, gościem ~ był, gościem ~ będzie, gościem honorowym, gośćmi honorowymi, do gości należą, do gości należeli, na trybunie zasiedli, na trybunie usiedli, na trybunie siedzieli, towarzyszyli mu, towarzyszył mu, towarzyszyć mu będą, dołączyli do nich, dołączył do nich, dołączą do nich, jedynym gościem ~ był, jedynym przywódcą ~ był, jedynym przywódcą ~ będzie',
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
];

const OUR_GOAL =
  'defiladę, paradę, uroczystości, obchody, ceremonię, szczyt, pogrzeb, inaugurację, koronację, forum, spotkanie, ~ defiladę, ~ paradę, ~ uroczystości, ~ obchody, ~ szczyt, <event>, podróż, wyjazd';
const manners: readonly CueRow[] = [
  {
    act: 'accept',
    tense: 'behind',
    inverted: true,
    forms: 'wśród potwierdzonych gości są/jest/znaleźli_się/znalazł_się',
  },
  {
    act: 'expect',
    who: 'patient',
    tense: 'now',
    inverted: true,
    forms:
      'na liście ~ znaleźli/znalazł/znalazła się, na liście ~ są/jest, na liście ~ figurują/figuruje, na liście ~ znajdują/znajduje się',
  },
  {
    act: 'stay-away',
    tense: 'ahead',
    forms:
      'nie będzie/będą uczestniczył/uczestniczyła/uczestniczyli/uczestniczyć/obecny/obecna/obecni, nie będzie brał/brała/brać udziału, nie będą brali/brać udziału',
  },
  {
    act: 'decline',
    tense: 'behind',
    inverted: true,
    forms: 'swoją nieobecność zapowiedział/zapowiedziała/potwierdził/ogłosił/zapowiedzieli',
  },
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'zapowiedział/zapowiedziała/potwierdził/ogłosił swoją nieobecność, nie wybrał się, nie wybrała się, nie wybiera się, nie wybierają się, nie pofatygował się',
  },
  { act: 'stay-away', tense: 'behind', needs: 'day', forms: 'został w domu, została w domu, zostali w domu' },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms:
      'wydelegował/wydelegowała/wydelegowali/wydeleguje ~ <deputy>, wydelegował/wydelegowała szefa/szefową dyplomacji',
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms: 'były/był/była/było/będą/będzie reprezentowane/reprezentowany/reprezentowana',
  },
  { act: 'come', tense: 'behind', journey: true, needs: 'day', forms: 'wyleciał do, wyleciała do, wylecieli do' },
];

const absence: readonly CueRow[] = [
  ...conjugate(
    { act: 'stay-away' },
    'opuścić | opuści opuszczą | opuszczę | opuścił; opuszczać | | | | opuszcza opuszczają; zignorować | zignoruje zignorują | | zignorował; ignorować | | | ignorował | ignoruje ignorują; zbojkotować | zbojkotuje zbojkotują | | zbojkotował; bojkotować | | | bojkotował | bojkotuje bojkotują; ominąć | ominie | | ominął; pominąć | pominie | | pominął; odpuścić | odpuści | | odpuścił',
    OUR_GOAL,
  ),
  ...conjugate(
    { act: 'stay-away', beside: SHOWS },
    'opuścić | opuści opuszczą | opuszczę | opuścił; opuszczać | | | | opuszcza opuszczają; zignorować | zignoruje zignorują | | zignorował; zbojkotować | zbojkotuje zbojkotują | | zbojkotował; bojkotować | | | bojkotował | bojkotuje bojkotują; ominąć | ominie | | ominął; pominąć | pominie | | pominął; odpuścić | odpuści | | odpuścił',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'zostać | zostanie zostaną | zostanę | został; pozostać | pozostanie pozostaną | | pozostał; zostawać | | | | zostaje zostają; pozostawać | | | | pozostaje',
    'w domu, w kraju, w <country>, u siebie, u siebie w <country>',
  ),
  { act: 'stay-away', forms: 'nieobecny, nieobecna, nieobecni' },
  {
    act: 'stay-away',
    tense: 'ahead',
    forms: rowsOf(
      'nie będzie/będą mógł/mogła/mogli',
      'przyjechać, przybyć, wziąć, uczestniczyć, polecieć, pojechać, być',
    ),
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms: `${rowsOf('nie mógł/mogła/mogli', 'przyjechać, przybyć, wziąć, uczestniczyć, polecieć, pojechać, być, ~ przyjechać, ~ wziąć udziału')}, nie dotarł/dotarła/dotarli, nie zjawił/zjawiła/zjawili się, nie pojawił/pojawiła/pojawili się, nie doleciał/dolecieli, nie dojechał/dojechali`,
  },
  { act: 'stay-away', tense: 'ahead', who: 'object', needs: 'end', forms: 'nie będzie, zabraknie' },
  { act: 'stay-away', tense: 'behind', who: 'object', needs: 'end', forms: 'nie było, nie było też, zabrakło' },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'object',
    forms:
      'nie było wśród, nie było na <goal>, na trybunie nie było, na <goal> nie było, zabrakło też, zabrakło na <goal>, zabrakło także, zabrakło wśród',
  },
  {
    act: 'stay-away',
    tense: 'ahead',
    who: 'object',
    forms: 'nie będzie wśród, nie będzie na <goal>, zabraknie też, zabraknie na <goal>, zabraknie także',
  },
  {
    act: 'come',
    negative: true,
    tense: 'ahead',
    who: 'object',
    forms: 'w <country> nie będzie, nie będzie w <country>, zabraknie w <country>',
  },
  {
    act: 'come',
    negative: true,
    tense: 'behind',
    who: 'object',
    forms: 'w <country> nie było, nie było w <country>, zabrakło w <country>, w <country> zabrakło',
  },
  { act: 'stay-away', tense: 'now', who: 'object', needs: 'day', forms: 'nie ma na <goal>, nie ma wśród' },
  { act: 'stay-away', tense: 'behind', who: 'owner', forms: 'nieobecność, absencja' },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'object',
    beside: [...SHOWS, 'trybunę', 'plac', 'salę'],
    forms: 'nie wpuszczono, nie dopuszczono, nie wpuścili, nie dopuścili',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'object',
    beside: ['trybunie', 'paradzie', 'defiladzie', 'placu', 'sali', 'uroczystości', 'szczycie'],
    forms: 'nikt nie widział, nie widziano, nie dostrzeżono, brakowało, zabrakło',
  },
];

const COMING =
  'przyjechać, przybyć, przylecieć, odwiedzić, wziąć udział, uczestniczyć, pojechać, jechać, lecieć, polecieć, być, przyjść, udać się, przyjeżdżać, ~ przyjechać, ~ wziąć udział';
const VISIT =
  'swój udział, swój przyjazd, swoją wizytę, swoją obecność, zamiar przyjazdu, zamiar udziału, że przyjedzie, że weźmie udział';
const consent: readonly CueRow[] = [
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
    'zgodzić się | | | zgodził; obiecać | | | obiecał; zdecydować | | | zdecydował; postanowić | | | postanowił',
    `${COMING}, ${rowsOf('się', COMING)}, się na przyjazd, się na udział, się na wyjazd`,
  ),
  ...conjugate({ act: 'accept', needs: 'end' }, 'potwierdzić | | | potwierdził; zgodzić | | | '),
  { act: 'accept', tense: 'behind', needs: 'end', forms: 'zgodził/zgodziła/zgodzili się' },
  { act: 'accept', tense: 'behind', beside: ['zaproszenie', 'zaproszenia'], forms: 'przyjął/przyjęła/przyjęli' },
  {
    act: 'accept',
    tense: 'behind',
    beside: ['udział', 'przyjazd', 'wizytę', 'obecność', 'podróż', 'wyjazd'],
    forms:
      'potwierdził/potwierdziła/potwierdzili/zapowiedział/zapowiedziała/zapowiedzieli/ogłosił/ogłosiła/ogłosili/zadeklarował/zadeklarowała/zadeklarowali',
  },
  {
    act: 'accept',
    tense: 'behind',
    forms:
      'wyraził/wyraziła/wyrazili zgodę na przyjazd, odpowiedział/odpowiedziała/odpowiedzieli twierdząco, powiedział/powiedziała/powiedzieli tak',
  },
];

const TRIP =
  'podróż, wizytę, przyjazd, udział, wyjazd, swoją podróż, swoją wizytę, swój przyjazd, swój udział, ~ podróż, ~ wizytę, ~ przyjazd, ~ udział, lot';
const refusal: readonly CueRow[] = [
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
    'zrezygnować | | | zrezygnował; rezygnować | | | | rezygnuje rezygnują; wycofać się | | | wycofał',
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
  { act: 'decline', tense: 'behind', who: 'owner', forms: 'odmowa, odmowa udziału, odmowa przyjazdu' },
];

const invitations: readonly CueRow[] = [
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    beside: ['zaproszenie', 'zaproszenia', 'zaproszeń', 'zaproszeniem'],
    forms:
      'wysłał/wysłała/wysłało/wysłali/wysłano/wysyłał/wysyłała/wysyłali/wysyłano/przesłał/przesłała/przesłano/przekazał/przekazała/przekazano/wręczył/wręczyła/wręczono/skierował/skierowano/wystosował/wystosowała/wystosowano/rozesłano/rozesłał/rozesłali',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    beside: ['zaproszenie', 'zaproszenia'],
    forms: 'otrzymał/otrzymała/otrzymali/dostał/dostała/dostali/ma/mają/doczekał/doczekała/doczekali',
  },
  { act: 'invite', who: 'object', tense: 'behind', forms: 'zaprosiło/zapraszało/zapraszano' },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms: `zaproszony/zaproszona/zaproszeni, ${rowsOf('otrzymał/otrzymała/otrzymali/dostał/dostała/dostali', 'zaproszenie, ~ zaproszenie, zaproszenia')}, na liście zaproszonych, wśród zaproszonych, zaproszenie otrzymał/otrzymała/otrzymali/dostał/dostała/dostali, ma zaproszenie`,
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms:
      'nie zaproszony/zaproszona/zaproszeni, nie został/została/zostali zaproszony/zaproszona/zaproszeni, nie był/była/byli zaproszony/zaproszona/zaproszeni, nie otrzymał/otrzymała/otrzymali/dostał/dostała/dostali zaproszenia, nie otrzymał/otrzymała/otrzymali/dostał/dostali ~ zaproszenia, zaproszenia nie otrzymał/otrzymała/otrzymali/dostał/dostała/dostali, niezaproszony, niezaproszeni',
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    forms: `zaprosił/zaprosiła/zaprosili/zapraszał/zapraszała/zapraszali, zaproszono, ${rowsOf('wysłał/wysłała/wysłali/przesłał/przesłała/przekazał/przekazała/wręczył/skierował/wystosował/wystosowała', 'zaproszenie do, zaproszenia do, zaproszenie, zaproszenia, ~ zaproszenie')}`,
  },
  { act: 'invite', who: 'object', tense: 'now', forms: 'zaprasza/zapraszają' },
  { act: 'invite', who: 'object', forms: 'zaprosić, zapraszać' },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    forms: 'zaproszenie dla, zaproszenia dla, zaproszenia do, zaproszeń dla',
  },
];

const lists: readonly CueRow[] = [
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    forms:
      'na liście gości, na liście uczestników, na liście, figuruje/figurują na liście, znalazł/znalazła/znaleźli się na liście, widnieje/widnieją na liście, wymieniony/wymieniona/wymienieni wśród, trafił/trafiła/trafili na listę',
  },
  {
    act: 'list',
    who: 'object',
    tense: 'now',
    negative: true,
    forms:
      'nie ma na liście, na liście nie ma, brak na liście, nie ma wśród, brakuje na liście, na liście brakuje, nie było na liście, na liście zabrakło, zabrakło na liście',
  },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    negative: true,
    forms: 'nie figuruje/figurują, nie znalazł/znalazła/znaleźli się na liście, nie widnieje/widnieją',
  },
  {
    act: 'expect',
    who: 'patient',
    tense: 'now',
    forms: `oczekiwany/oczekiwana/oczekiwani, spodziewany/spodziewana/spodziewani, zapowiedziany/zapowiedziani, ${rowsOf('ma/mają', 'przyjechać, przybyć, przylecieć, wziąć udział, uczestniczyć, być obecny, być obecni, się pojawić, pojawić się, ~ wziąć udział, ~ przyjechać, zasiąść, zjawić się')}`,
  },
  {
    act: 'expect',
    who: 'owner',
    tense: 'now',
    beside: [
      ...'potwierdził potwierdziła potwierdzili potwierdziło potwierdzono potwierdzony potwierdzona ogłosił ogłosiła ogłosili ogłosiło ogłoszono zapowiedział zapowiedziała zapowiedzieli zapowiedziało zapowiedziano zapowiedziany zapowiedziana planowany planowana oczekuje oczekują spodziewany spodziewana spodziewa spodziewają uzgodniono poinformował poinformowała poinformowano'.split(
        ' ',
      ),
    ],
    forms:
      'przyjazd, przyjazdu, przyjeździe, wizyta, wizyty, wizytę, wizycie, udział, udziału, udziale, podróż, przybycie, przylot, obecność',
  },
  {
    act: 'expect',
    who: 'object',
    tense: 'now',
    forms: 'spodziewa/spodziewają się, oczekuje/oczekują, czekają na, czeka na, spodziewamy się, oczekuje się',
  },
];

const SENDS =
  'wyśle/wyślą/wysłał/wysłała/wysłało/wysłały/wysłali/przysłało/przysłały/oddelegowały/wysyła/wysyłają/przyśle/przysłał/przysłała/przysłali/deleguje/delegował/oddelegował/oddeleguje/pośle/posłał';
const substitutes: readonly CueRow[] = [
  ...conjugate(
    { act: 'represent', who: 'object' },
    'reprezentować | | | reprezentował | reprezentuje reprezentują; zastąpić | zastąpi zastąpią | | zastąpił; zastępować | | | zastępował | zastępuje zastępują',
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  { act: 'represent', who: 'target', tense: 'now', forms: 'zamiast, w zastępstwie, w imieniu, w miejsce' },
  {
    act: 'represent',
    who: 'owner',
    tense: 'now',
    beside: ['zajmie', 'zajął', 'zajęła', 'zajmą', 'zajmuje', 'zajmował', 'przypadło', 'przypadnie', 'oddano'],
    forms: 'miejsce, fotel',
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms:
      'zamiast niego, zamiast niej, zamiast nich, zastąpi go, zastąpił go, zastąpiła go, zastąpi ją, zastąpił ją, zastępuje go, jego miejsce zajmie, jego miejsce zajął, reprezentować go będzie, reprezentował go, reprezentuje go, w jego miejsce, w jego imieniu',
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms:
      'reprezentowany/reprezentowana/reprezentowani/reprezentowane, będzie/będą reprezentowany/reprezentowana/reprezentowani, był/była/byli reprezentowany/reprezentowana/reprezentowani',
  },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms: `${rowsOf(SENDS, '<deputy>, ~ <deputy>, zamiast siebie')}, ${rowsOf('postanowił/postanowiła/planuje/zamierza/zapowiedział', 'wysłać/przysłać/oddelegować', '<deputy>, ~ <deputy>')}, ograniczył/ograniczyła/ograniczyli się do ~ <deputy>`,
  },
];

const GUESTS =
  'gości, ~ gości, przywódców, ~ przywódców, zagranicznych przywódców, zagranicznych gości, liderów, ~ liderów, delegacje, ~ delegacje, szefów państw, ocalałych, ~ ocalałych';
const WELCOME =
  'przyjąć | przyjmie | | przyjął; przyjmować | | | przyjmował | przyjmuje; powitać | powita | | powitał; witać | | | witał | wita; podejmować | | | podejmował | podejmuje; gościć | | | gościł | gości; ugościć | | | ugościł';
const hosting: readonly CueRow[] = [
  ...conjugate({ act: 'host' }, WELCOME, GUESTS),
  ...conjugate(
    { act: 'host' },
    'przyjąć | przyjmie | | przyjął; przyjmować | | | przyjmował | przyjmuje; otworzyć | otworzy | | otworzył; otwierać | | | otwierał | otwiera; poprowadzić | poprowadzi | | poprowadził',
    'defiladę, paradę, szczyt, uroczystości, obchody, forum, <event>',
  ),
  ...conjugate(
    { act: 'host' },
    'przewodniczyć | | | przewodniczył | przewodniczy; wydać | wyda | | wydał',
    ', obradom, szczytowi, kolację, bankiet, obiad, przyjęcie',
  ),
  {
    act: 'host',
    tense: 'now',
    who: 'target',
    forms: `gośćmi <leader>, gościem <leader>, goście <leader>, gości <leader>, ${rowsOf('gospodarz, gospodyni, gospodarzem, gospodynią', 'szczytu, spotkania, obchodów, forum, parady, uroczystości, ~ szczytu, ~ spotkania')}`,
  },
  ...conjugate(
    {
      act: 'host',
      beside: ['<event>', 'szczyt', 'posiedzenie', 'obrady', 'forum', 'spotkanie', 'uroczystości', 'obchody'],
    },
    'otworzyć | otworzy | | otworzył; otwierać | | | otwierał | otwiera; zamknąć | | | zamknął; poprowadzić | | | poprowadził; prowadzić | | | prowadził | prowadzi; zainaugurować | | | zainaugurował',
  ),
  ...conjugate(
    { act: 'host', beside: ['szefów', 'głowy', 'przywódców', 'prezydentów', 'liderów'], needs: 'preview' },
    WELCOME,
  ),
  ...conjugate(
    { act: 'host', beside: ['gości', 'przywódców', 'delegacje', 'liderów', 'zaproszonych'], needs: 'day' },
    WELCOME,
  ),
  {
    act: 'host',
    tense: 'now',
    inverted: true,
    forms:
      'gospodarzem będzie, gospodarzem był, gospodarzem jest, gospodarzem szczytu będzie, gospodarzem szczytu jest, gospodarzem szczytu był, gospodynią była, gospodarzem ~ był, przyjmować gości będzie, gości przyjmie',
  },
  {
    act: 'host',
    tense: 'now',
    forms: 'jest gospodarzem, był gospodarzem, będzie gospodarzem, jako gospodarz, gospodarz obchodów',
  },
  ...conjugate({ act: 'greet', who: 'object', needs: 'day' }, WELCOME),
  ...conjugate({ act: 'host', needs: 'day' }, WELCOME),
];

const withTails = (row: string, tails: string): string =>
  row
    .split(', ')
    .flatMap((form) => tails.split(', ').map((tail) => `${form} ${tail}`))
    .join(', ');
const MINISTER = all('minist', ['er', 'ra', 'rowi', 'rem', 'rze', 'rowie', 'rów']);
const VICE_MINISTER = all('wiceminist', ['er', 'ra', 'rowi', 'rem']);
const DEPUTIES = [
  MINISTER,
  withTails(MINISTER, 'spraw zagranicznych, obrony, kultury, gospodarki, finansów, obrony narodowej'),
  VICE_MINISTER,
  withTails(VICE_MINISTER, 'spraw zagranicznych, obrony'),
  'szef dyplomacji, szefa dyplomacji, szefem dyplomacji, szef msz, szefa msz, szefem msz',
  all('ambasador', MASCULINE),
  all('wicepremier', MASCULINE),
  all('wiceprezyden', ['t', 'ta', 'tem', 'towi']),
  all('zastępc', ['a', 'y', 'ę', 'ą']),
  all('wysłannik', ['', 'a', 'iem', 'owi']),
  'delegacja, delegacji, delegację, delegacją, marszałek, marszałka, marszałkiem, przewodniczący parlamentu, przewodniczącego parlamentu, przewodniczącym parlamentu, spiker, spikera',
  all('przedstawiciel', MASCULINE),
  all('dyplomat', ['a', 'y', 'ę', 'ą', 'ów']),
  'urzędnik, urzędnika, syn, syna, synem, brat, brata, bratem, córka, żona, żonę, małżonka, pierwsza dama, doradca, doradcę, sekretarz stanu, sekretarza stanu, premier, premiera, premierem, książę, następca tronu, generał, generała, attaché, chargé d’affaires, poseł, senator, dyrektor',
].join(', ');

const NAMED_ROLES = [
  'prezydent',
  'premier',
  'kanclerz',
  'lider',
  'szef',
  'emir',
  'sułtan',
  'król',
  'ekspremier',
  'eksprezydent',
];

/** Polish. */
export const claims = {
  cues: [
    ...presence,
    ...journeys,
    ...inversions,
    ...manners,
    ...absence,
    ...consent,
    ...refusal,
    ...invitations,
    ...lists,
    ...substitutes,
    ...hosting,
  ],
  auxiliaries: {
    ahead:
      'będzie, będą, będę, będziemy, ma, mają, planuje, planują, zamierza, zamierzają, wybiera się, powinien, powinna, powinni, przygotowuje się, ma zamiar, mają zamiar',
    now: 'jest, są',
    behind: 'był, była, byli, został, została, zostali',
    aheadOfPast: 'miał, miała, mieli, miał był, planował, planowała, planowali, zamierzał, zamierzała, zamierzali',
    hedge:
      'może, mogą, mógł, mogła, mogli, mógłby, mogłaby, mogliby, by, czy, możliwe, możliwe że, być może, prawdopodobnie, niewykluczone, nie jest wykluczone, chce, chciał, chciała, chcieli, chcą, chciałby, chciałaby, ma nadzieję, mają nadzieję, rozważa, rozważają, zastanawia się, waha się, wezwał, wezwała, wezwali, wzywa, wzywają, poprosił, prosi, rzekomo, podobno, ponoć, jeszcze nie, nie wyklucza, nie wykluczył, nie wykluczyli, nie wykluczają, wątpliwe, nie wiadomo, niejasne, pod znakiem zapytania, marzy, zaproponował, zaproponowali, proponuje, przekonać, namówić, pozwolił, omawia, możliwość, możliwości, radzi, doradził, plotki, spekulacje, pytanie, gotów, gotowy, gotowa, gotowi, zdecyduje, zdecydują, nie zdecydował, nie zdecydowała, zależy, warto, należy, nie wolno, można, przypuszcza, życzenie, życzy sobie, zakazał, nie potwierdził, nie potwierdziła, nie potwierdzili, nie potwierdza, nie potwierdzono, zasugerował, spróbuje, próbuje, próbował, wątpi, ryzykuje, żeby, aby, odmówił komentarza, pragnie, miałby, mieliby, miałaby',
    infinitive: '',
  },
  not: 'nie, ani, nigdy nie, już nie, też nie, wcale nie',
  notNot: 'nie tylko, nie jeden, nie mniej, nie więcej, nie lada',
  nobody: 'nikt, nikogo, żaden, żadnego, żadna, żadnych, nikt z, żaden z',
  people:
    'premierzy, premierów, przywódcy, przywódców, przywódcami, liderzy, liderów, liderami, szefowie państw, szefów państw, szefowie rządów, szefów rządów, głowy państw, głów państw, szefowie państw i rządów, szefów państw i rządów, prezydenci, prezydentów, premierzy, premierów, goście, gości, gośćmi, gościom, światowi przywódcy, światowych przywódców, monarchowie, politycy, polityków, zaproszeni, zaproszonych',
  others:
    'wojska, wojsko, żołnierze, żołnierzy, kontyngent, ministrowie, ministrów, urzędnicy, dyplomaci, dziennikarze, dziennikarzy, weterani, weteranów, ocalali, ocalałych, pododdział, pododdziały, uczestnicy, firmy, samolot, samoloty, kolumna, pociąg, czołgi, to, nikt, ci, ludzie, mieszkańcy, tysiące, turyści, sportowcy, studenci, posłowie, burmistrz, aktywiści, krewni, wnuk, dzieci, orkiestra, artyści, piosenkarz, biznesmeni, drużyna, reprezentacja, rzecznik, doradca, przedstawiciele, oddziały, kompania',
  foreign:
    'zagraniczni przywódcy, zagranicznych przywódców, zagraniczni goście, zagranicznych gości, zagraniczni liderzy, zagranicznych liderów, szefowie obcych państw, zagraniczny przywódca, zagranicznego przywódcy',
  groups: {
    cis: 'przywódcy wnp, liderzy wnp, przywódcy państw wnp, szefowie państw wnp',
    'central-asia':
      'przywódcy azji środkowej, prezydenci azji środkowej, przywódcy państw azji środkowej, przywódcy azji centralnej, prezydenci państw azji centralnej, przywódcy pięciu państw azji centralnej, przywódcy pięciu państw azji środkowej',
    'baltic-states':
      'przywódcy państw bałtyckich, prezydenci państw bałtyckich, prezydenci trzech państw bałtyckich, przywódcy krajów bałtyckich',
  },
  including:
    'w tym, między innymi, m.in, wśród nich, wśród których, na przykład, a mianowicie, na czele z, takich jak, tacy jak, jedyny, jedynym',
  except: 'oprócz, poza, z wyjątkiem, prócz',
  alongside:
    'obok, obok siebie, rząd od, rzędy od, niedaleko od, naprzeciwko, pomiędzy, między, razem z, wraz z, a także, w towarzystwie, u boku, ramię w ramię z',
  and: 'ani, i, oraz, a także, jak i, lub, albo',
  conjunctions:
    'ale, lecz, a, jednak, jednakże, chociaż, choć, ponieważ, bo, gdyż, dopóki, kiedy, gdy, po tym jak, zanim, gdzie, dokąd, natomiast, podczas gdy, jak, potem, po czym, zaś, tymczasem, więc',
  but: 'ale, lecz, jednak, jednakże, natomiast, a, zaś',
  relatives: 'który, która, które, którzy, którego, których, któremu, którą, którym, kto',
  complements: 'że, iż, jakoby',
  conditions: 'jeśli, jeżeli, gdyby, pod warunkiem, w razie, o ile',
  adverbs:
    'reprezentowana/reprezentowany/reprezentowane ~ na najwyższym szczeblu, też, także, również, już, jeszcze, sam, sama, sami, osobiście, obaj, oboje, wszyscy, razem, po raz pierwszy, znowu, znów, ponownie, jednak, wreszcie, wczoraj, dziś, dzisiaj, jutro, teraz, wtedy, potem, oficjalnie, w ostatniej chwili, ostatecznie, w końcu, rzeczywiście, w szczególności, wcześniej, później, specjalnie, tym razem, jak zwykle, po prostu, od razu, dwukrotnie, tradycyjnie, dokładnie, rano, wieczorem, po południu, jako pierwszy, jako ostatni, pierwszy, ostatni, publicznie, uprzejmie, grzecznie, niespodziewanie, nagle, pisemnie, telefonicznie, w odpowiedzi, z kolei, na pewno, niedawno, oddzielnie, z powodu choroby, ze względów zdrowotnych, oczywiście, wkrótce, tu, tam, zamiast tego, tymczasem, się, prosto, w niedzielę, w poniedziałek',
  articles: 'ten, ta, ci, tego, tych, swój',
  prepositions:
    'z, ze, w, we, na, od, do, dla, o, bez, u, nad, pod, przed, przy, przez, między, pomiędzy, przeciw, przeciwko, po, za, oprócz, poza, wraz z, razem z, obok, koło, wokół, dzięki, według, zgodnie z, mimo, zamiast, w imieniu, na czele z, na cześć, wśród, wobec, odnośnie, zdaniem, u boku, naprzeciw, na zaproszenie, ku, podczas, w miejsce',
  of: '',
  pronouns: {
    one: 'on, ona',
    several: 'oni, obaj, oboje, obaj przywódcy, obaj politycy, wszyscy trzej, wszyscy troje',
    neither: 'żaden z nich, ani jeden ani drugi, nikt z nich',
    object: 'go, jego, ją, ich, mu, jej, im, niego, niej',
    possessive: 'jego, jej, ich, swój, swojego, swoją, swoim, swoich, swego',
    speaker: 'ja, mnie, mi, my, nas, nam',
  },
  owned:
    'rzecznik, rzecznika, rzeczniczka, doradca, doradcy, biuro, biura, wizyta, wizyty, wizytę, przyjazd, przyjazdu, podróż, podróży, udział, udziału, nieobecność, nieobecności, obecność, obecności, samolot, samolotu, kancelaria, kancelarii, administracja, administracji, otoczenie, żona, syn, syna, córka, brat, zaproszenie, zaproszenia, słowa, słów, decyzja, decyzji, przemówienie, przemówienia, spotkanie, spotkania, rozmowy, rozmów, rząd, rządu, sojusznik, sojusznicy, przeciwnik, poprzednik, następca, odmowa, miejsce, przybycie, list, oświadczenie, portret, przyjaciel, wróg, krytyk, partia, partii, plan, plany, zgoda, fotel, goście, gość, gości, gośćmi, żoną',
  deputies: DEPUTIES,
  sides:
    'rzecznik, rzecznika, rzeczniczka, biuro, biuro prasowe, kancelaria, kancelarii, msz, ministerstwo, ministerstwa, rząd, rządu, rządzie, administracja, administracji, ambasada, ambasady, przedstawiciel, kreml, kremla, kremlu, biały dom, białego domu, białym domu, pałac elizejski, pałacu elizejskiego, źródło, źródła, doradca, urzędnik, urzędnicy, otoczenie, otoczeniu, dyplomata, dyplomaci, ambasador, minister, szef msz, departament stanu, pałac prezydencki',
  say: 'powiedział, powiedziała, powiedzieli, oświadczył, oświadczyła, oświadczyli, stwierdził, stwierdziła, stwierdzili, poinformował, poinformowała, poinformowali, informuje, informują, przekazał, przekazała, przekazali, podał, podała, podali, podaje, podają, dodał, dodała, dodali, podkreślił, podkreśliła, zaznaczył, zaznaczyła, wyjaśnił, wyjaśniła, wyjaśnili, przypomniał, przypomniała, napisał, napisała, pisze, piszą, odpowiedział, odpowiedziała, odpowiedzieli, powtórzył, powtórzyła, ogłosił, ogłosiła, ogłosili, wymienił, wymieniła, przyznał, przyznała, potwierdził, potwierdziła, potwierdzili, mówi, mówią, mówił, mówiła, twierdzi, twierdzą, twierdził, zapewnił, zapewniła, zapewnili, zapewnia, dał do zrozumienia, dali do zrozumienia, zauważył, zażartował, cytuje, zapowiedział, zapowiedziała, zapowiedzieli, obiecał, poręczył',
  according:
    'jego zdaniem, jej zdaniem, według niego, według niej, jego słowami, według, zdaniem, jak podał, jak podała, jak podali, jak poinformował, jak poinformowała, jak poinformowano, jak podaje, jak podają, jak pisze, powołując się na, jak powiedział, jak przekazał, zgodnie z',
  deny: 'zaprzeczył, zaprzeczyła, zaprzeczyli, zaprzecza, zaprzeczają, zdementował, zdementowała, zdementowali, dementuje, dementują, nazwał kłamstwem, nazwał fałszywymi, odrzucił doniesienia, nie odpowiada prawdzie, nieprawda',
  report:
    'doniesienia, doniesieniom, informacje, informacjom, pogłoski, pogłoskom, plotki, to, temu, te informacje, publikacje, twierdzenia',
  lookBack:
    'tamtego dnia, tamtej wiosny, tamtego lata, tamtej jesieni, na tamtym szczycie, tamtą defiladę, tamtej defiladzie, tamtą paradę, tamtej paradzie, tamten szczyt, tamtą uroczystość, tamtej uroczystości, wtedy, wówczas, tamtego roku, tamtego dnia, na tamtej paradzie, tamtym razem',
  remote:
    'przez telefon, telefonem, z balkonu, w ambasadzie, w hotelu, na twitterze, na facebooku, w mediach społecznościowych, zdalnie, online, przez wideo, łączem wideo, przez internet, telefonicznie, wirtualnie, za pośrednictwem wideo, na telebimie, w nagraniu wideo, w nagraniu',
  likewise:
    'podobnie jak, tak samo jak, tak jak, to samo zrobił, to samo zrobiła, to samo zrobili, tak samo postąpił, tak samo postąpili, podobnie postąpił, w jego ślady poszedł',
  labels: {
    expected:
      'przyjadą, będą, oczekiwani, lista gości, kto przyjedzie, kto będzie, goście, uczestnicy, na liście, przyjedzie, kto jedzie, jadą, lista uczestników',
    accepted:
      'potwierdzili, zgodzili się, potwierdzili udział, potwierdzili przyjazd, przyjęli zaproszenie, kto potwierdził, potwierdzeni',
    declined:
      'odmówili, nie przyjadą, kto odmówił, kto nie przyjedzie, zostają w domu, nie przyjedzie, odrzucili zaproszenie, kogo nie będzie, zrezygnowali',
    attended: 'byli, byli obecni, obecni, przyjechali, kto przyjechał, kto był, na trybunie, przybyli, uczestniczyli',
    absent: 'nieobecni, nie przyjechali, nie ma na liście, kogo nie było, kto nie przyjechał, kogo zabrakło, zabrakło',
    invited: 'zaproszeni, zaproszono, kogo zaproszono, zaproszenia otrzymali',
  },
  offices: 'kancelaria, kancelarii, kancelarię, biuro prasowe, biuro, administracja',
  only: 'jeden, jedna, jedyny, jedyna, jedynym, jedyną, tylko, jedynie, wyłącznie',
  goals:
    'opactwo, opactwie, opactwa, opactwu, katedra, katedrze, katedry, katedrę, bazylika, bazylice, bazyliki, bazylikę, pożegnanie, pożegnaniu, przyjęcie, przyjęciu, kolacja, kolacji, kolację, namiot, namiocie, defilada, defilady, defiladę, defiladzie, defiladą, parada, parady, paradę, paradzie, paradą, uroczystość, uroczystości, uroczystościach, uroczystościom, obchody, obchodów, obchodach, obchodom, święto, święcie, święta, ceremonia, ceremonii, ceremonię, szczyt, szczytu, szczycie, rocznica, rocznicy, rocznicę, jubileusz, jubileuszu, pogrzeb, pogrzebu, pogrzebie, inauguracja, inauguracji, inaugurację, koronacja, koronacji, koronację, forum, otwarcie, otwarciu, plac czerwony, placu czerwonym, trybuna, trybunie, trybunę, trybunach, dzień zwycięstwa, dnia zwycięstwa, dniu zwycięstwa, konferencja, konferencji, konferencję, posiedzenie, posiedzeniu, sesja, sesji, sesję, wydarzenie, wydarzeniu, wydarzenia, msza, mszy, mszę',
  kinds: {
    parade: 'defilada, defilady, defiladę, defiladą, defiladzie, parada, parady, paradę, paradą, paradzie',
    summit: 'szczyt, szczytu, szczytowi, szczytem, szczycie',
    funeral: 'pogrzeb, pogrzebu, pogrzebowi, pogrzebem, pogrzebie',
  },
  toward: 'do, na, w, we, dla, ku',
  abandoned: 'pierwotnie, początkowo',
  light: 'też, także, również, już, jeszcze, osobiście, jednak, ostatecznie, rzeczywiście, oficjalnie',
  also: 'też, także, również, nawet',
  roles: [
    ...NAMED_ROLES.map((role) => all(role, MASCULINE)),
    'przywódca, przywódcy, przywódcę, przywódcą, przewodniczący, przewodniczącego, przewodniczącemu, przewodniczącym, sekretarz, sekretarza, sekretarz generalny, sekretarza generalnego, królowa, królowej, królową, kolega, kolegę, pan, pana, pani, nowy, nowego, były, byłego, była, byłym, sojusznik, gość, gościa, najwyższy, minister, marszałek, doradca, pierwszy, zastępca, rzecznik, republiki, chrl, krld, rp, usa, generał, partii, serbów bośniackich, republiki serbskiej, ówczesny, obecny szef, urzędujący, książę, papież, wybrany, tymczasowy, przejściowy, junty, prezes, prezesa, mer, ustępujący, ustępującego',
  ].join(', '),
  titleCases: {
    base: 'prezydent, premier, kanclerz, lider, szef, emir, sułtan, król, królowa, przywódca, przewodniczący, sekretarz, pan, książę, papież',
    other: [
      ...NAMED_ROLES.map((role) => all(role, OBLIQUE)),
      'przywódcę, przywódcą, przywódcy, przewodniczącego, przewodniczącemu, przewodniczącym, sekretarza, królowej, królową, pana, papieża, papieżowi, prezesa',
    ].join(', '),
  },
  capitals: 'stolica, stolicy, stolicę, stolicą',
  cities,
  grammar: {
    subject: 'either',
    negation: 'before',
    auxiliary: 'clause',
    cases: true,
    accusative: true,
    proDrop: true,
    genitive: true,
    endings:
      'ea ei eę eą a u owi em ie ia io y i ę ą o e ii ię ią iej ich ego emu im ym ów om ami ach iom iach om ę ej iego iemu mi skiego skiej ską ski ska skie skich',
  },
} as const satisfies ClaimVocabulary;
