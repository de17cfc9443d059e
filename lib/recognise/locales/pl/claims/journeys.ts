import type { CueRow } from '../../../claims/vocabulary.ts';
import { rowsOf } from '../../slavic-verbs.ts';
import { conjugate } from '../verbs.ts';

const ARRIVE =
  'przyjechać | przyjedzie przyjadą | przyjadę przyjedziemy | przyjechał; przybyć | przybędzie przybędą | przybędę | przybył; przylecieć | przyleci przylecą | przylecę | przyleciał; zjawić | zjawi zjawią | | zjawił; przyjeżdżać | | | przyjeżdżał | przyjeżdża przyjeżdżają; przybywać | | | przybywał | przybywa przybywają; przylatywać | | | | przylatuje przylatują; zawitać | zawita | | zawitał; dotrzeć | dotrze dotrą | dotrę | dotarł dotarła dotarli; przyjść | przyjdzie przyjdą | | przyszedł przyszła przyszli; zjechać | zjedzie zjadą | | zjechał; zjeżdżać | | | | zjeżdża zjeżdżają; dojechać | dojedzie dojadą | | dojechał; dolecieć | doleci dolecą | | doleciał; wylądować | wyląduje wylądują | | wylądował; stawić | stawi stawią | | stawił';

const GO =
  'pojechać | pojedzie pojadą | pojadę | pojechał; jechać | | jadę jedziemy | jechał | jedzie jadą; jeździć | | | jeździł | jeździ; polecieć | poleci polecą | polecę | poleciał; lecieć | | | leciał | leci lecą; wyruszyć | wyruszy wyruszą | | wyruszył; wylecieć | wyleci wylecą | | wyleciał; udać | uda udadzą | udam | udał; udawać | | udaję | | udaje udają; wybrać | wybierze wybiorą | | wybrał; wybierać | | wybieram | wybierał | wybiera wybierają; przyjść | przyjdzie przyjdą | | przyszedł przyszła przyszli; zmierzać | | | | zmierza zmierzają; iść | pójdzie pójdą; pójść | pójdzie pójdą | pójdę | poszedł poszła poszli';

const AT_TIME =
  'na jeden, na dwa, na trzy, na cztery, na kilka, na parę, na dzień, na <number>, na weekend, na tydzień, tego samego, w ostatniej, w tej samej, na początku, w nocy, w <date>, na <date>, w towarzystwie, na czele, w sobotę, w niedzielę, w poniedziałek, we wtorek, w środę, w czwartek, w piątek, z żoną, z małżonką, z rodziną, z synem, jako, na pokładzie, do wieczora';

/** Journeys: to the event, or to its place while the article is about it. */
export const journeys: readonly CueRow[] = [
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
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'pojawić | pojawi pojawią | pojawię | pojawił; pojawiać | | | pojawiał | pojawia pojawiają; znaleźć | znajdzie znajdą | | znalazł znalazła znaleźli',
    'się',
  ),
  ...conjugate({ act: 'come', needs: 'preview' }, 'pojawić | pojawi pojawią | pojawię | ', 'się'),
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    needs: 'preview',
    forms: rowsOf(
      'z <country>, ze <country>',
      'będzie/będą/przyjedzie/przyjadą/przyleci/przylecą/przybędzie/przybędą/pojawi_się/pojawią_się',
    ),
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: rowsOf(
      'z <country>, ze <country>',
      'był/była/byli/przyjechał/przyjechała/przyjechali/przyleciał/przyleciała/przylecieli/przybył/przybyła/przybyli/pojawił_się/pojawili_się',
    ),
  },
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
