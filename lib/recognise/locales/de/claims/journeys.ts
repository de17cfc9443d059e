import type { CueRow } from '../../../claims/vocabulary.ts';
import { separable } from '../verbs.ts';

const BEFORE_PLACE =
  'nach <country>, in <country>, zu/zur/zum <the>? <goal>, zur/zum <event>, nach <country> zu/zur/zum <the>? <goal>, nach <country> zum/zur <event>, dorthin, dort, <the>? <goal>, in <country> an/bei';

/** Journeys: to the event, or to its place while the article is about it. */
export const journeys: readonly CueRow[] = [
  {
    act: 'come',
    journey: true,
    forms: `${BEFORE_PLACE.split(', ')
      .map((place) => `${place} gekommen/gereist/geflogen/gefahren/aufgebrochen/begeben`)
      .join(
        ', ',
      )}, dazustoßen, hinzustoßen, dazukommen, anreisen, angereist, eingeflogen, einfliegen, angeflogen, hinreisen, hinfahren, hinfliegen, mitreisen, hingereist, hingefahren`,
  },
  {
    act: 'come',
    journey: true,
    tense: 'now',
    forms: BEFORE_PLACE.split(', ')
      .map((place) => `${place} kommen/reisen/fliegen/fahren/gehen/aufbrechen/begeben`)
      .join(', '),
  },
  // "kündigte an, nicht zum Gipfel zu reisen": within what somebody plans.
  {
    act: 'come',
    journey: true,
    forms: BEFORE_PLACE.split(', ')
      .filter((place) => !place.includes(' an/bei'))
      .map((place) => `${place} ~ zu kommen/reisen/fliegen/fahren`)
      .join(', '),
  },
  // Bare, only with "will come": on its own the verb means too much.
  { act: 'come', forms: 'kommen, gekommen' },
  { act: 'come', journey: true, needs: 'end', forms: 'fahren, reisen, fliegen, hingehen' },
  {
    act: 'come',
    journey: true,
    tense: 'now',
    needs: 'goal',
    forms:
      'kommt, komme, kommen, reist, reisen, fliegt, fliege, fliegen, fährt, fahren, macht sich auf den weg, bricht auf, brechen auf, besucht, besuche, begibt sich, begeben sich, ist unterwegs nach <country>, auf dem weg nach <country>, unterwegs nach <country>, erscheint, erscheinen',
  },
  {
    act: 'come',
    journey: true,
    tense: 'behind',
    needs: 'day',
    forms:
      'gereist, geflogen, gefahren, kam, kamen, flog, flogen, reiste, reisten, fuhr, fuhren, landete, landeten, brach auf, brachen auf, erschien, erschienen, machte sich auf den weg, machte/machten sich ~ auf den weg, eingetroffen, angekommen, gelandet',
  },
  { act: 'come', journey: true, tense: 'now', needs: 'day', forms: 'landet, landen' },
  ...separable(
    { act: 'come', journey: true, needs: 'day' },
    'an',
    'reisen | reist reise | reiste reisten | gereist; kommen | kommt komme | kam kamen | gekommen',
  ),
  ...separable(
    { act: 'come', journey: true, needs: 'day' },
    'ein',
    'treffen | trifft treffe | traf trafen | getroffen; fliegen | fliegt fliege | flog flogen | geflogen',
  ),
  ...separable({ act: 'come', journey: true, needs: 'day' }, 'ein', 'finden | findet finde | fand fanden | gefunden'),
  ...separable(
    { act: 'come', journey: true, needs: 'day' },
    'auf',
    'brechen | bricht breche | brach brachen | gebrochen',
  ),
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    needs: 'preview',
    forms:
      'ist/sind ~ in Richtung <country> aufgebrochen, ist/sind ~ nach <country> aufgebrochen/abgeflogen/abgereist, ist/sind bereits/schon in der stadt/hauptstadt',
  },
];

const LEAVING =
  'reisen | reist reise | reiste reisten | gereist; fliegen | fliegt fliege | flog flogen | geflogen; fahren | fährt | fuhr fuhren | gefahren; kehren | kehrt | kehrte kehrten | gekehrt';

/** Who leaves before it begins is not there; of other departures nothing is said. */
export const departures: readonly CueRow[] = [
  { act: 'leave', forms: 'nach hause geflogen/gereist/gefahren/zurückgekehrt, auf dem heimweg, auf dem rückweg' },
  ...['ab', 'zurück', 'heim', 'weiter'].flatMap((particle) => [
    ...separable({ act: 'leave' }, particle, LEAVING),
    ...separable({ act: 'stay-away', needs: 'goal', beside: ['vor'] }, particle, LEAVING),
  ]),
];
