import type { ClaimVocabulary, CueRow } from '../../claims/vocabulary.ts';
import { venues } from '../venues.ts';
import { cities } from './cities.ts';
import { conjugate, separable } from './verbs.ts';

const PASSIVE = [
  'wurde',
  'wurden',
  'worden',
  'wird',
  'werden',
  'werde',
  'ist',
  'sind',
  'war',
  'waren',
  'sei',
  'seien',
  'würde',
  'würden',
];
const ACTIVE = ['hat', 'haben', 'habe', 'hatte', 'hatten', 'hätte', 'hätten'];
const OCCASIONS =
  '<the>? <goal>, <the>? parade, <the>? militärparade, <the>? siegesparade, <the>? feiern, <the>? feierlichkeiten, <the>? zeremonie, <the>? gedenkfeier, <the>? festakt, <the>? truppenschau';
const TRIP =
  'reise, besuch, teilnahme, reisepläne, fahrt, moskau-reise, moskaureise, peking-reise, kommen, auftritt, teilnahme an ~ <goal>, reise nach <country>, besuch in <country>';
const HIS = ['sein', 'seine', 'seinen', 'ihre', 'ihren', 'ihr', 'die', 'den', 'eine', 'einen', 'das'];
const his = (nouns: string): string =>
  nouns
    .split(', ')
    .map((noun) => `${HIS.join('/')} ${noun}`)
    .join(', ');
/** What one forgoes: a jacket, or criticism, says nothing of coming. */
const FORGONE = `${his('teilnahme, reise, fahrt, anreise, besuch, auftritt')}, teilnahme, reise, moskau-reise, moskaureise, peking-reise, ${OCCASIONS}`;
const forgone = (before: string, behind: string): string =>
  FORGONE.split(', ')
    .map((noun) => `${before} ${noun} ${behind}`.trim())
    .join(', ');
const BEFORE_PLACE =
  'nach <country>, in <country>, zu/zur/zum <the>? <goal>, zur/zum <event>, nach <country> zu/zur/zum <the>? <goal>, nach <country> zum/zur <event>, dorthin, dort, <the>? <goal>, in <country> an/bei';

/** "Moskau-Reise", "Pekingbesuch": headlines write the journey and where it goes together. */
const TRIP_NOUNS = [
  ...['teilnahme', 'kommen', 'reise', 'besuch', 'anreise', 'zusage', 'anwesenheit', 'erscheinen', 'reisepläne', 'trip'],
  ...[
    'moskau',
    'peking',
    'rom',
    'gipfel',
    'parade',
    'china',
    'russland',
    'tianjin',
    'kasan',
    'paris',
    'auslands',
  ].flatMap((place) =>
    ['reise', 'besuch', 'trip', 'teilnahme'].flatMap((noun) => [`${place}-${noun}`, `${place}${noun}`]),
  ),
];
/** What is watched from a stand. */
const SHOWS =
  'parade militärparade siegesparade truppenparade truppenschau waffenschau aufmarsch vorbeimarsch zeremonie feier feierlichkeiten festakt spektakel feuerwerk eröffnungsfeier'.split(
    ' ',
  );
/** Nobody is "Europe's" leader: whoever the continent is represented by is there. */
const CONTINENTS = [
  'europa',
  'eu',
  'union',
  'lateinamerika',
  'südamerika',
  'afrika',
  'asien',
  'westen',
  'zentralasien',
];
const DEPUTIES =
  'sekretär generalgouverneur generalgouverneurin vize stellvertreterin abordnung politbüromitglied thronfolger außenminister außenministerin verteidigungsminister verteidigungsministerin vizeverteidigungsminister vize-verteidigungsminister vizeaußenminister vize-außenminister kulturminister kulturministerin handelsminister wirtschaftsminister finanzminister innenminister minister ministerin vizeminister staatsminister staatssekretär staatssekretärin ministerpräsidenten premierminister vizepremier vizepräsident vizepräsidenten vizepräsidentin botschafter botschafterin gesandten sondergesandten diplomaten delegation stellvertreter vertreter parlamentspräsident parlamentspräsidenten parlamentspräsidentin parlamentschef sohn tochter bruder schwester frau ehefrau kronprinz kronprinzen kronprinzessin prinzen berater sicherheitsberater'.split(
    ' ',
  );

const presence: readonly CueRow[] = [
  // What is done where leaders meet, told of a day at the scene.
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'plauderte, plauderten, flüsterte, winkte, winkten, lächelte, kniete, knieten, betete, beteten, umarmte, umarmten, schritt, schritten, legte einen kranz, legten einen kranz, legte blumen, legten blumen, entzündete, prostete, stieß an, posierte, posierten, salutierte, marschierte, nahm neben, nahmen neben, reichte ~ die hand, gab ~ die hand, drückte ~ die hand, verbeugte sich, verbeugten sich, wischte sich',
  },
  ...['anwesend', 'zugegen', 'dabei'].flatMap((particle): CueRow[] => [
    { act: 'come', tense: 'behind', particle, forms: 'war, waren' },
    { act: 'come', tense: 'now', particle, forms: 'ist, sind' },
  ]),
  ...conjugate(
    { act: 'come', beside: SHOWS },
    'verfolgen | verfolgt verfolge | verfolgte verfolgten | verfolgt; beobachten | beobachtet | beobachtete beobachteten | beobachtet; sehen | sieht | sah sahen | gesehen',
  ),
  ...separable(
    { act: 'come', beside: SHOWS },
    'an',
    'sehen | sieht sehe | sah sahen | gesehen; schauen | schaut schaue | schaute schauten | geschaut',
  ),
  { act: 'come', tense: 'behind', needs: 'day', particle: 'dabei', forms: 'saß, saßen, stand, standen' },
  {
    act: 'come',
    tense: 'now',
    forms: 'kommt/kommen ., kommt/kommen <comma>, kommt/kommen ;, kommt/kommen auch, kommt/kommen ebenfalls',
  },
  { act: 'come', tense: 'now', needs: 'end', forms: 'reist an, reisen an, ist da, sind da' },
  {
    act: 'come',
    tense: 'behind',
    forms: 'kam/kamen ., kam/kamen <comma>, kam/kamen ;, kam/kamen auch, kam/kamen ebenfalls',
  },
  { act: 'come', tense: 'behind', needs: 'end', forms: 'war da, waren da' },
  {
    act: 'come',
    tense: 'now',
    needs: 'preview',
    forms:
      'aus <country> kommt/kommen/reist/reisen, aus der <country> kommt/kommen/reist/reisen, aus europa/lateinamerika/südamerika/afrika/asien/zentralasien kommt/kommen/reist/reisen, aus dem westen kommt/kommen/reist/reisen',
  },
  {
    act: 'come',
    tense: 'now',
    needs: 'preview',
    inverted: true,
    forms: 'es kommen, es kommt, anreisen werden, kommen werden, kommen wird',
  },
  {
    act: 'come',
    tense: 'behind',
    forms:
      'ließ sich blicken, ließen sich blicken, ließ sich ~ nicht blicken, machte seine aufwartung, machten ihre aufwartung, machte ~ seine aufwartung, gab sich die ehre, gaben sich die ehre, war zugegen, waren zugegen, war mit dabei, waren mit dabei',
  },
  {
    act: 'come',
    tense: 'now',
    forms:
      'lässt sich blicken, macht ~ seine aufwartung, gibt sich die ehre, ist zugegen, sind zugegen, bleibt ~ zur parade, bleiben ~ zur parade, bleibt bis zur parade, zur parade bleibt, zur parade bleiben',
  },
  { act: 'come', forms: 'sich blicken lassen, zur parade bleiben, zur parade geblieben' },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    beside: CONTINENTS,
    forms: 'durch ~ <leader> ~ vertreten, durch <leader> vertreten',
  },
  {
    act: 'come',
    tense: 'behind',
    forms:
      'verteidigte/rechtfertigte/begründete <his> teilnahme/reise/besuch/kommen, ~ teilnahme verteidigt, ~ reise verteidigt, ~ besuch verteidigt, ~ teilnahme gerechtfertigt',
  },
  {
    act: 'come',
    tense: 'now',
    needs: 'preview',
    inverted: true,
    forms: 'ans rednerpult treten, ans rednerpult tritt, das wort ergreifen, reden halten',
  },
  { act: 'come', tense: 'behind', needs: 'day', particle: 'platz', forms: 'nahm, nahmen' },
  ...separable({ act: 'come' }, 'teil', 'nehmen | nimmt nehme nähme | nahm nahmen | genommen'),
  ...separable({ act: 'come', needs: 'day' }, 'bei', 'wohnen | wohnt wohne | wohnte wohnten | gewohnt'),
  ...separable({ act: 'come', needs: 'goal' }, 'mit', 'feiern | feiert | feierte feierten | gefeiert'),
  ...conjugate({ act: 'come' }, 'besuchen | besucht | besuchte besuchten | besucht', OCCASIONS),
  ...conjugate(
    { act: 'come' },
    'verfolgen | verfolgt verfolge | verfolgte verfolgten | verfolgt; beobachten | beobachtet beobachte | beobachteten | beobachtet; sehen | sieht | sah sahen | gesehen',
    `${OCCASIONS}, <the>? aufmarsch, <the>? vorbeimarsch, <the>? panzer`,
  ),
  {
    act: 'come',
    tense: 'now',
    forms:
      'ist dabei, sind dabei, sei dabei, ist anwesend, sind anwesend, ist zu gast, sind zu gast, ist vor ort, sind vor ort, ist mit von der partie, ist ehrengast, sind ehrengäste, auf der gästeliste stehen, als gast dabei, als ehrengast dabei, als ehrengast eingeladen ist',
  },
  {
    act: 'come',
    tense: 'behind',
    forms:
      'war dabei, waren dabei, dabei war, dabei waren, war anwesend, waren anwesend, anwesend war, anwesend waren, war zu gast, waren zu gast, war vor ort, waren vor ort, war ehrengast, ehrengast war, ehrengäste waren, als ehrengast, unter den gästen war, unter den gästen waren, saß auf der tribüne, saßen auf der tribüne, stand auf der tribüne, standen auf der tribüne, saß in der ersten reihe, saßen in der ersten reihe, auf der tribüne saßen, auf der tribüne saß, auf der tribüne standen, auf der tribüne stand, auf der ehrentribüne saßen, auf der ehrentribüne standen, war auch da, waren auch da, war gekommen, waren gekommen',
  },
  {
    act: 'come',
    forms:
      'dabei sein, dabeisein, anwesend sein, zugegen sein, vor ort sein, zu gast sein, dort sein, mit von der partie sein, auf der tribüne stehen, auf der tribüne sitzen, auf der tribüne platz nehmen, auf der ehrentribüne stehen, auf der ehrentribüne sitzen, in <country> sein, dabei gewesen, anwesend gewesen',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'saß, saßen, stand, standen, applaudierte, applaudierten, klatschte, klatschten, nahm platz, nahmen platz, verneigte sich, verneigten sich, erhob sich, wurde ~ begrüßt, wurden ~ begrüßt, legte ~ nieder, legten ~ nieder, traf ein, trafen ein, mischte sich, lauschte, lauschten, schüttelte, schüttelten',
  },
  {
    act: 'come',
    tense: 'now',
    needs: 'goal',
    forms: 'sitzt, sitzen, steht, stehen, ist in <country>, sind in <country>, ist dann in <country>',
  },
];

const journeys: readonly CueRow[] = [
  {
    act: 'come',
    journey: true,
    forms: `${BEFORE_PLACE.split(', ')
      .map((place) => `${place} gekommen/gereist/geflogen/gefahren/aufgebrochen/begeben`)
      .join(
        ', ',
      )}, anreisen, angereist, eingeflogen, einfliegen, angeflogen, hinreisen, hinfahren, hinfliegen, mitreisen, hingereist, hingefahren`,
  },
  {
    act: 'come',
    journey: true,
    tense: 'now',
    forms: BEFORE_PLACE.split(', ')
      .map((place) => `${place} kommen/reisen/fliegen/fahren/gehen/aufbrechen/begeben`)
      .join(', '),
  },
  // Bare, only with "will come": on its own the verb means too much.
  { act: 'come', forms: 'kommen, gekommen' },
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
      'gereist, geflogen, gefahren, kam, kamen, flog, flogen, reiste, reisten, fuhr, fuhren, landete, landeten, brach auf, brachen auf, erschien, erschienen, machte sich auf den weg, eingetroffen, angekommen, gelandet',
  },
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
  ...separable({ act: 'come', journey: true, needs: 'day' }, 'zusammen', 'kommen | kommt | kam kamen | gekommen'),
  ...separable(
    { act: 'come', journey: true, needs: 'day' },
    'auf',
    'brechen | bricht breche | brach brachen | gebrochen',
  ),
];

const LEAVING =
  'reisen | reist reise | reiste reisten | gereist; fliegen | fliegt fliege | flog flogen | geflogen; fahren | fährt | fuhr fuhren | gefahren; kehren | kehrt | kehrte kehrten | gekehrt';

/** Who leaves before it begins is not there; of other departures nothing is said. */
const departures: readonly CueRow[] = ['ab', 'zurück', 'heim', 'weiter'].flatMap((particle) => [
  ...separable({ act: 'leave' }, particle, LEAVING),
  ...separable({ act: 'stay-away', needs: 'goal', beside: ['vor'] }, particle, LEAVING),
]);

const received: readonly CueRow[] = [
  {
    act: 'come',
    who: 'target',
    tense: 'behind',
    needs: 'day',
    forms: 'flankiert von, eingerahmt von, umrahmt von, umringt von, flankiert durch',
  },
  { act: 'come', tense: 'behind', needs: 'goal', forms: 'war/waren ~ in <country>, war/waren ~ zu sehen' },
  {
    act: 'come',
    who: 'patient',
    tense: 'behind',
    needs: 'day',
    beside: ['wurde', 'wurden', 'worden'],
    forms: 'begrüßt, empfangen',
  },
];

const GUEST =
  'prominentester/prominenteste/wichtigster/wichtigste/hochrangigster/ranghöchster/bekanntester/einziger/einzige gast/gäste/staatsgast/eu-gast/besucher/vertreter/teilnehmer';

const GUESTS = 'weitere/weiterer/andere gäste/gast/teilnehmer';

const inversions: readonly CueRow[] = [
  {
    act: 'stay-away',
    who: 'target',
    tense: 'now',
    forms: 'geht/findet/beginnt/startet/tagt ohne ~ <leader>, ohne ~ <leader>',
    needs: 'goal',
    beside: ['statt', 'bühne', 'beginnt', 'startet', 'tagt', 'auskommen'],
  },
  {
    act: 'stay-away',
    who: 'target',
    tense: 'behind',
    forms: 'ging/fand/begann/startete/tagte ohne ~ <leader>, ohne ~ <leader>',
    needs: 'goal',
    beside: ['statt', 'stattgefunden', 'bühne', 'begann', 'begonnen', 'startete', 'tagte'],
  },
  { act: 'come', tense: 'behind', needs: 'day', company: true, forms: 'flankierten, flankierte, umrahmten' },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms: `${GUEST} war, ${GUEST} waren, stargast war, ${GUESTS} waren, ${GUESTS} <the>/bei/beim <goal> waren, ${GUESTS} waren ~ zufolge`,
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms: `${GUEST} ist, ${GUEST} sind, stargast ist, ${GUESTS} sind, ${GUESTS} <the>/bei/beim <goal> sind, ${GUESTS} <the>/bei/beim <goal> sind ~ zufolge`,
  },
  {
    act: 'come',
    tense: 'now',
    beside: ['gästen', 'ehrengästen', 'geladenen', 'teilnehmern'],
    forms: 'zählt, zählen, gehört, gehören, befindet sich, befinden sich',
  },
  {
    act: 'come',
    tense: 'behind',
    beside: ['gästen', 'ehrengästen', 'geladenen', 'teilnehmern', 'anwesenden'],
    forms: 'zählte, zählten, gehörte, gehörten, befand sich, befanden sich',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms:
      'unter den gästen waren, unter den gästen war, unter den gästen befanden sich, unter den gästen befand sich, unter den anwesenden waren, zu den gästen zählten, zu den gästen gehörten, zu den gästen gehörte, zu den ehrengästen zählten, zu den ehrengästen gehörten, gekommen waren, gekommen war, angereist waren, angereist war, erschienen waren, anwesend waren, anwesend war, dabei waren, mit dabei waren, ehrengast war, ehrengäste waren, ehrengast <country> <deputy> war, neben ihm saßen, neben ihm saß, neben ihm stand, neben ihm standen, an seiner seite saß, an seiner seite stand, an seiner seite saßen, an seiner seite standen, an seiner seite waren, auf der tribüne waren, auf der tribüne saß auch, auf der tribüne saßen auch',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms:
      'unter den gästen sind, unter den gästen ist, zu den gästen zählen, zu den gästen gehören, zu den gästen gehört, auf der gästeliste stehen, auf der gästeliste steht, auf der liste stehen, auf der liste steht, mit dabei sind, dabei sind, mit dabei ist, ehrengast ist, ehrengäste sind, ebenfalls dabei sind',
  },
  {
    act: 'expect',
    tense: 'now',
    inverted: true,
    forms:
      'erwartet werden, erwartet wird, angekündigt haben sich, angekündigt hat sich, angesagt haben sich, als gäste erwartet werden, ebenfalls erwartet werden',
  },
  {
    act: 'accept',
    tense: 'behind',
    inverted: true,
    forms:
      'zugesagt haben, zugesagt hat, zugesagt hätten, zusagen kamen von, ihr kommen bestätigt haben, bestätigt haben, fest zugesagt haben',
  },
  {
    act: 'decline',
    tense: 'behind',
    inverted: true,
    forms:
      'abgesagt haben, abgesagt hat, abgelehnt haben, absagen kamen von, absagen kamen aus, eine absage kam von, eine absage kam aus',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    inverted: true,
    forms:
      'nicht dabei waren, nicht dabei war, nicht gekommen waren, nicht gekommen war, es fehlten, es fehlte, abwesend waren',
  },
  {
    act: 'invite',
    tense: 'behind',
    inverted: true,
    forms:
      'eingeladen sind, eingeladen waren, eingeladen wurden, eingeladen worden sind, einladungen gingen an, eine einladung ging an, eine einladung erhielten, eine einladung bekamen',
  },
];

const absence: readonly CueRow[] = [
  { act: 'stay-away', tense: 'behind', forms: 'kam/kamen nicht ., kam/kamen nicht <comma>, kam/kamen nicht ;' },
  { act: 'stay-away', tense: 'now', forms: 'kommt/kommen nicht ., kommt/kommen nicht <comma>, kommt/kommen nicht ;' },
  ...separable({ act: 'stay-away', needs: 'end' }, 'weg', 'bleiben | bleibt bleibe | blieb blieben | geblieben'),
  {
    act: 'stay-away',
    tense: 'behind',
    forms:
      'schloss sich dem boykott an, schlossen sich dem boykott an, glänzte mit abwesenheit, glänzten mit abwesenheit, ließ ~ sausen, trat ~ reise nicht an',
  },
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      'schließt sich dem boykott an, glänzt durch abwesenheit, glänzt mit abwesenheit, lässt ~ sausen, tritt ~ reise nicht an',
  },
  ...separable({ act: 'stay-away' }, 'fern', 'bleiben | bleibt bleibe | blieb blieben | geblieben'),
  ...separable(
    { act: 'stay-away' },
    'aus',
    'lassen | lässt lasse | ließ ließen | gelassen',
    '<the>? <goal>, <the>? parade',
  ),
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      'fehlt, fehlen, fehle, bleibt zu hause, bleiben zu hause, bleibt daheim, bleiben daheim, bleibe zu hause, meidet, meiden, boykottiert, boykottieren, schwänzt, ist nicht dabei, sind nicht dabei, ist verhindert, sei verhindert, sind verhindert, kann nicht kommen, kann nicht teilnehmen, kann nicht dabei sein, können nicht kommen, könne nicht kommen, könne nicht teilnehmen, kann ~ nicht kommen, kann ~ nicht teilnehmen, könne ~ nicht teilnehmen',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms:
      'fehlte, fehlten, blieb zu hause, blieben zu hause, blieb daheim, blieben daheim, blieb im, blieb in <country>, mied, mieden, boykottierte, boykottierten, war nicht dabei, waren nicht dabei, nicht dabei war, war verhindert, konnte nicht kommen, konnte nicht teilnehmen, glänzte durch abwesenheit, glänzten durch abwesenheit, war abwesend, waren abwesend, tauchte nicht auf, nahm nicht teil',
  },
  { act: 'stay-away', tense: 'behind', beside: ['hause', 'daheim'], forms: 'blieb, blieben' },
  { act: 'stay-away', tense: 'now', beside: ['hause', 'daheim'], forms: 'bleibt, bleiben, bleibe' },
  {
    act: 'stay-away',
    forms:
      'fehlen, zu hause bleiben, daheim bleiben, boykottieren, boykottiert, abwesend sein, zu hause geblieben, daheim geblieben, gefehlt',
  },
  { act: 'stay-away', tense: 'behind', who: 'owner', forms: 'abwesenheit, fernbleiben, fehlen' },
];

const COMING = 'teilnahme/kommen/besuch/reise/anwesenheit/erscheinen';
const ASSURED = 'bestätigt/angekündigt/zugesagt/zugesichert/bekanntgegeben/bekräftigt';

const acceptance: readonly CueRow[] = [
  {
    act: 'accept',
    tense: 'behind',
    who: 'object',
    forms: `${COMING} von ~ <leader> ${ASSURED}, ${COMING} <leader> ${ASSURED}, ${COMING} des ~ <leader> ${ASSURED}, bestätigte/bestätigten ~ ${COMING} von/des ~ <leader>, kündigte/kündigten ~ ${COMING} von/des ~ <leader> an, ${COMING} von ~ <leader> ~ ${ASSURED}`,
  },
  {
    act: 'accept',
    tense: 'behind',
    who: 'owner',
    forms: `${COMING} wurde ~ ${ASSURED}, ${COMING} ist ${ASSURED}, ${COMING} sei ${ASSURED}, ${COMING} wurde ${ASSURED}`,
  },
  { act: 'accept', beside: ['einladung', 'einladungen'], forms: 'gefolgt, angenommen' },
  ...separable({ act: 'accept', beside: TRIP_NOUNS }, 'zu', 'sagen | sagt | sagte sagten | gesagt'),
  ...separable({ act: 'accept', needs: 'end' }, 'zu', 'sagen | sagt | sagte sagten | gesagt'),
  ...separable(
    { act: 'accept' },
    'an',
    'nehmen | nimmt nehme | nahm nahmen | genommen',
    '<the>? einladung, ~ einladung',
  ),
  ...separable({ act: 'accept' }, 'an', 'kündigen | kündigt | kündigte kündigten | gekündigt', `${his(TRIP)}`),
  ...conjugate(
    { act: 'accept' },
    'bestätigen | bestätigt bestätige | bestätigte bestätigten | bestätigt',
    `${his(TRIP)}, ~ teilnahme, ~ kommen, ~ besuch, ~ reise`,
  ),
  { act: 'accept', beside: TRIP_NOUNS, forms: 'bestätigt, angekündigt, zugesagt, zugesichert, bekräftigt' },
  { act: 'accept', tense: 'behind', beside: TRIP_NOUNS, forms: 'bestätigte, bestätigten' },
  { act: 'accept', tense: 'now', beside: TRIP_NOUNS, forms: 'bestätigt' },
  {
    act: 'accept',
    tense: 'behind',
    forms:
      'einladung ~ angenommen, einladung angenommen, teilnahme zugesichert, folgte ~ einladung, folgten ~ einladung, der einladung gefolgt, gab ~ zusage, ihre teilnahme bestätigt, seine teilnahme bestätigt, sagte ja, ja gesagt, sein kommen angekündigt, sein kommen zugesagt, seine teilnahme zugesagt, sein kommen bestätigt',
  },
  {
    act: 'accept',
    tense: 'now',
    forms:
      'folgt ~ einladung, folgen ~ einladung, hält an ~ reise fest, hält an ~ teilnahme fest, besteht auf ~ teilnahme',
  },
  { act: 'accept', tense: 'behind', who: 'owner', forms: 'zusage' },
];

const refusal: readonly CueRow[] = [
  { act: 'decline', beside: TRIP_NOUNS, forms: 'gestrichen, storniert, gecancelt, abgeblasen' },
  { act: 'decline', tense: 'behind', beside: TRIP_NOUNS, forms: 'strich, strichen, stornierte, cancelte' },
  { act: 'decline', tense: 'now', beside: TRIP_NOUNS, forms: 'streicht, storniert, cancelt' },
  ...separable({ act: 'decline', needs: 'end' }, 'zurück', 'ziehen | zieht | zog zogen | gezogen'),
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'gab ~ einen korb, gaben ~ einen korb, musste ~ absagen, mussten ~ absagen, ließ ~ absagen, ~ einen korb gegeben, absagen müssen, absagen lassen, sah sich ~ verhindert',
  },
  {
    act: 'decline',
    tense: 'now',
    forms:
      'gibt ~ einen korb, muss ~ absagen, müssen ~ absagen, lässt ~ absagen, hat nicht die absicht, habe nicht die absicht, hat keine absicht, hat keine pläne, habe keine pläne, hat keinen plan, denkt nicht daran, denke nicht daran, sieht keinen grund, sieht keinen anlass',
  },
  { act: 'decline', beside: ['einladung', 'einladungen'], forms: 'ausgeschlagen, abgelehnt, zurückgewiesen' },
  ...separable(
    { act: 'decline', beside: [...TRIP_NOUNS, 'einladung'] },
    'ab',
    'sagen | sagt | sagte sagten | gesagt; lehnen | lehnt lehne | lehnte lehnten | gelehnt',
  ),
  ...separable(
    { act: 'decline', needs: 'end' },
    'ab',
    'sagen | sagt | sagte sagten | gesagt; lehnen | lehnt lehne | lehnte lehnten | gelehnt; winken | winkt | winkte winkten | gewinkt',
  ),
  ...conjugate(
    { act: 'decline' },
    'streichen | streicht | strich strichen | gestrichen; stornieren | storniert | stornierte stornierten | storniert; canceln | cancelt | cancelte | gecancelt; verschieben | verschiebt | verschob verschoben | verschoben',
    his(TRIP),
  ),
  ...conjugate(
    { act: 'decline' },
    'ausschlagen | | | ausgeschlagen; zurückweisen | | | zurückgewiesen; ablehnen | | | abgelehnt',
    '~ einladung, <the>? einladung',
  ),
  { act: 'decline', particle: 'aus', tense: 'behind', forms: 'schlug ~ einladung, schlugen ~ einladung' },
  { act: 'decline', particle: 'aus', tense: 'now', forms: 'schlägt ~ einladung, schlagen ~ einladung' },
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'ließ sich entschuldigen, ließen sich entschuldigen, entschuldigte sich, erteilte ~ eine absage, erteilten ~ eine absage, erteilte eine absage, machte einen rückzieher, zog seine zusage zurück, zog ~ zusage zurück, seine zusage zurückgezogen, ihre zusage zurückgezogen, einladung ~ ausgeschlagen, einladung ~ abgelehnt, wies ~ einladung zurück, schloss ~ teilnahme aus, schloss ~ reise aus, entschied sich gegen',
  },
  {
    act: 'decline',
    tense: 'now',
    forms:
      'lässt sich entschuldigen, weigert sich, will nicht kommen, will nicht teilnehmen, will nicht nach <country>, wollen nicht kommen, wolle nicht kommen, wolle nicht teilnehmen, hat nicht vor, plant nicht, plant keine reise, plant keine teilnahme, schließt ~ teilnahme aus, schließt ~ reise aus, lässt sich vertreten und',
  },
  { act: 'decline', tense: 'behind', who: 'owner', forms: 'absage, weigerung, nein, verzicht' },
  { act: 'stay-away', tense: 'now', forms: forgone('verzichtet/verzichten/verzichte auf', '') },
  { act: 'decline', tense: 'behind', forms: forgone('verzichtete/verzichteten auf', '') },
  { act: 'decline', forms: `${forgone('auf', 'verzichten/verzichtet')}, ${forgone('auf', '~ verzichten/verzichtet')}` },
];

const invitations: readonly CueRow[] = [
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    inverted: true,
    forms:
      'eine einladung erhielt, eine einladung bekam, eine einladung erhalten hat, eine einladung erhalten haben, eine einladung hat ~ erhalten, eine einladung hat ~ bekommen, eine einladung haben ~ erhalten, geladen waren, geladen sind, geladen war',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    inverted: true,
    forms:
      'keine einladung erhielt, keine einladung erhielten, keine einladung bekam, keine einladung bekamen, nicht eingeladen waren, nicht eingeladen war, nicht eingeladen wurden, nicht eingeladen wurde, nicht eingeladen sind',
  },
  { act: 'invite', who: 'patient', tense: 'behind', beside: PASSIVE, forms: 'eingeladen, mit eingeladen, geladen' },
  { act: 'invite', who: 'patient', tense: 'behind', beside: PASSIVE, negative: true, forms: 'ausgeladen' },
  { act: 'invite', who: 'object', tense: 'behind', beside: ACTIVE, forms: 'eingeladen' },
  ...separable({ act: 'invite', who: 'object' }, 'ein', 'laden | lädt lade | lud luden | '),
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms:
      'einladung/einladungen ~ erhalten, einladung/einladungen ~ bekommen, bekam eine einladung, erhielt eine einladung, bekamen eine einladung, erhielten eine einladung, erhielten einladungen, hat eine einladung erhalten, hat eine einladung bekommen, haben eine einladung erhalten, eine einladung erhalten, eine einladung bekommen, erhielt seine einladung, hatte eine einladung, hat eine einladung, steht auf der einladungsliste, stand auf der einladungsliste',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms:
      'keine einladung erhalten, keine einladung bekommen, bekam keine einladung, erhielt keine einladung, hat keine einladung, hatte keine einladung, erhielten keine einladung, bekamen keine einladung, unerwünscht, nicht willkommen',
  },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    forms: 'einladung an, einladungen an, einladung für, einladungen gingen an, einladung ging an',
  },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    negative: true,
    forms: 'keine einladung an, keine einladungen an, keine einladung für, von einer einladung an',
  },
];

const lists: readonly CueRow[] = [
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    forms:
      'auf der gästeliste, auf der liste, auf der teilnehmerliste, steht auf der gästeliste, stehen auf der gästeliste, steht auf der liste, stehen auf der liste, auf der liste des kremls, auf der liste der gäste, steht im programm',
  },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    negative: true,
    forms:
      'fehlt auf der liste, fehlt auf der gästeliste, fehlen auf der liste, fehlen auf der gästeliste, von der liste gestrichen',
  },
];

const expectation: readonly CueRow[] = [
  {
    act: 'expect',
    who: 'object',
    tense: 'now',
    forms:
      'teilnahme/kommen/besuch von ~ <leader> gilt als sicher, teilnahme/kommen <leader> gilt als sicher, mit <leader> wird gerechnet, kommen von ~ <leader> wird erwartet, ankunft von ~ <leader> wird erwartet, fest mit <leader>',
  },
  { act: 'expect', who: 'patient', tense: 'now', beside: ['sich'], forms: 'angesagt, angekündigt' },
  {
    act: 'expect',
    who: 'patient',
    tense: 'now',
    beside: PASSIVE,
    forms: 'erwartet, angekündigt, als gast erwartet, als gäste erwartet',
  },
  { act: 'expect', who: 'object', tense: 'now', forms: 'erwartet, erwarten, rechnet mit, rechnen mit', needs: 'goal' },
  {
    act: 'expect',
    who: 'patient',
    tense: 'now',
    forms:
      'wird erwartet, werden erwartet, hat sich angekündigt, haben sich angekündigt, hat sich angesagt, haben sich angesagt, zum kommen angesagt, hat sein kommen angekündigt',
  },
];

const FOR_SOMEBODY =
  'kam/kommt/kommen/reist/reiste/nimmt/nahm/erschien/erscheint/sprach/spricht/ging/geht/saß/sitzt/fährt/fuhr/fliegt/flog';

const substitutes: readonly CueRow[] = [
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    particle: 'vertreten',
    forms: 'lässt sich, ließ sich, lassen sich, ließen sich, lasse sich',
  },
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    beside: DEPUTIES,
    forms: `für <leader> ${FOR_SOMEBODY}, für ~ <leader> ${FOR_SOMEBODY}, an <leader> stelle, an der stelle von <leader>`,
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms:
      'vertreten lassen, lässt sich ~ vertreten, ließ sich ~ vertreten, lassen sich ~ vertreten, ließen sich ~ vertreten, sich vertreten, sich ~ vertreten',
  },
  { act: 'represent', who: 'patient', tense: 'now', beside: ['von', 'vom', 'durch', 'worden'], forms: 'vertreten' },
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    beside: ['soll', 'sollen', 'will', 'hat', 'haben', 'habe', 'hatte'],
    forms: 'vertreten',
  },
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms:
      'vertritt, vertrat, vertraten, vertrete, in vertretung von, in vertretung für, anstelle von, stellvertretend für, sprang ein für, springt ein für',
  },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms:
      'schickt ~ vertreter/stellvertreter/berater, schicken ~ vertreter/stellvertreter, entsendet ~ vertreter/stellvertreter/berater, schickt ~ <deputy>, schickte ~ <deputy>, schicken ~ <deputy>, schickten ~ <deputy>, entsendet ~ <deputy>, entsandte ~ <deputy>, entsenden ~ <deputy>, entsandten ~ <deputy>, ~ <deputy> schicken, ~ <deputy> entsenden, ~ <deputy> geschickt, ~ <deputy> entsandt, <his> <deputy> schicken, <his> <deputy> entsenden, <his> <deputy> geschickt, <his> <deputy> entsandt, einen <deputy> schicken, einen <deputy> entsenden, einen <deputy> geschickt, einen <deputy> entsandt, nur einen <deputy> schicken, überlässt ~ <deputy>, überließ ~ <deputy>',
  },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    needs: 'goal',
    beside: DEPUTIES,
    forms: 'schickt, schickte, schicken, schickten, entsendet, entsandte, entsenden, entsandten, geschickt, entsandt',
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms:
      'an seiner stelle, an seiner statt, statt seiner, an ihrer stelle, stattdessen ~ <deputy>, statt ihm, statt ihrer, vertritt ihn, vertrat ihn, in seiner vertretung, in seinem namen, nimmt seinen platz ein, als sein vertreter, für ihn kam, für ihn kommt, für ihn reist, für ihn reiste, stattdessen kommt ~ <deputy>, stattdessen kam ~ <deputy>, stattdessen reist ~ <deputy>',
  },
  {
    act: 'represent',
    who: 'target',
    tense: 'now',
    forms: 'statt, anstatt, an stelle von, in vertretung des, anstelle des, anstelle der',
  },
];

const hosting: readonly CueRow[] = [
  {
    act: 'host',
    beside: ['parade', 'siegesparade', 'militärparade', 'truppenparade'],
    forms: 'abnehmen, abgenommen, veranstaltet, ausgerichtet, abhalten, abgehalten',
  },
  { act: 'host', tense: 'now', inverted: true, forms: 'gastgeber ist, gastgeberin ist, gastgeber wird' },
  { act: 'host', tense: 'behind', inverted: true, forms: 'gastgeber war, gastgeberin war' },
  { act: 'host', tense: 'behind', forms: 'war ~ gastgeber/gastgeberin/hausherr/hausherrin' },
  { act: 'host', tense: 'now', forms: 'ist ~ gastgeber/gastgeberin/hausherr/hausherrin' },
  {
    act: 'host',
    tense: 'behind',
    forms: 'begrüßte/empfing ~ <people>, begrüßte/empfing ~ abordnungen/delegationen/vertreter',
  },
  {
    act: 'host',
    tense: 'now',
    forms: 'begrüßt/empfängt ~ <people>, begrüßt/empfängt ~ abordnungen/delegationen/vertreter',
  },
  {
    act: 'host',
    tense: 'behind',
    particle: 'ab',
    beside: ['parade', 'siegesparade', 'militärparade', 'truppenparade'],
    forms: 'nahm',
  },
  {
    act: 'host',
    tense: 'now',
    particle: 'ab',
    beside: ['parade', 'siegesparade', 'militärparade', 'truppenparade'],
    forms: 'nimmt',
  },
  {
    act: 'host',
    tense: 'behind',
    forms:
      'nahm die parade ab, nahm ~ parade ab, eröffnete ~ <goal>, eröffnete die parade, eröffnete die feierlichkeiten, war gastgeber, leitete ~ <goal>, begrüßte seine gäste, begrüßte die gäste, begrüßte ~ gäste, empfing seine gäste, empfing die gäste, empfing ~ gäste, empfing ~ staatsgäste, empfing ~ staats - und regierungschefs, sprach auf dem roten platz, sagte in seiner rede auf dem roten platz',
  },
  {
    act: 'host',
    tense: 'now',
    forms:
      'nimmt die parade ab, nimmt ~ parade ab, eröffnet ~ <goal>, ist gastgeber, leitet ~ <goal>, begrüßt ~ gäste, empfängt ~ gäste, empfängt ~ staats - und regierungschefs',
  },
  {
    act: 'host',
    tense: 'behind',
    who: 'owner',
    forms: 'ehrengast, ehrengäste, gäste, ehrengast war, ehrengäste waren, ehrengast ist, ehrengäste sind',
  },
  { act: 'host', tense: 'behind', who: 'target', forms: 'gastgeber' },
];

const meetings: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms: 'ergriff das wort, ergriffen das wort, hielt eine rede, hielt ~ rede, hielten reden, trat ans rednerpult',
  },
  { act: 'greet', who: 'object', tense: 'behind', needs: 'day', forms: 'begrüßte, empfing, umarmte' },
  { act: 'host', tense: 'behind', needs: 'day', forms: 'begrüßte, empfing' },
];

/** German. */
export const claims = {
  cues: [
    ...presence,
    ...journeys,
    ...departures,
    ...received,
    ...inversions,
    ...absence,
    ...acceptance,
    ...refusal,
    ...invitations,
    ...lists,
    ...expectation,
    ...substitutes,
    ...hosting,
    ...meetings,
  ],
  auxiliaries: {
    ahead: 'wird, werden, werde, will, wollen, wolle, soll, sollen, solle, würde, würden, plant, planen, beabsichtigt',
    behind: 'hat, haben, habe, hatte, hatten, ist, sind, war, waren, sei, seien, wurde, wurden, worden',
    now: '',
    aheadOfPast: '',
    hedge: `beinahe, untersagte, untersagt, verbot, verbietet, sollte, sollten, zusammen, zustande, voran, im fernsehen, kann, können, könne, könnte, könnten, möchte, möchten, dürfte, dürften, darf, dürfen, mag, wollte, wollten, müsste, hätte, hätten, wäre, wären, vielleicht, womöglich, möglicherweise, eventuell, wohl, wahrscheinlich, vermutlich, voraussichtlich nicht, unklar, offen, ungewiss, fraglich, unsicher, unentschieden, erwägt, erwägen, erwäge, überlegt, überlegen, prüft, prüfen, zögert, zögern, hofft, hoffe, hoffen, hoffte, gehofft, erhofft, gewünscht, aufgefordert, gebeten, wünscht, wünschte, drängt, drängte, drängen, bat, bittet, baten, forderte, fordert, fordern, rief, warnte, warnt, warnten, angeblich, gerüchte, gerüchten, spekulationen, spekuliert, im gespräch, bereit, entscheidet, entscheiden, entschieden, noch nicht entschieden, rät, riet, mahnt, mahnte, falls, drohte, droht, appelliert, ob, diskutiert, diskutieren, denkbar, möglich, mögliche, möglichen, möglicher, überredet, überreden, zu einem weiteren besuch, zu einem gegenbesuch, zu einem staatsbesuch, zu einem besuch in <country>, erlaubt, muss, müssen, müsse`,
    infinitive: '',
  },
  not: 'nicht aber, nicht jedoch, nicht, nie, niemals, keineswegs, keinesfalls, nicht mehr, mitnichten, weder, noch nie',
  notNot: 'nicht nur, nicht allein, nicht zuletzt, nicht bloß',
  nobody: 'kein, keine, keiner, keinen, keinem, niemand, niemanden, kein einziger, kaum ein',
  people:
    'üblichen verdächtigen, staats - und regierungschefs, staats - und regierungschef, staatschefs, staatschef, staatsoberhäupter, staatsoberhaupt, regierungschefs, regierungschef, präsidenten, gäste, gast, staatsgäste, ehrengäste, politiker, spitzenpolitiker, staatenlenker, amtskollegen, monarchen, staatsmänner, andere, verbündete, teilnehmer, ministerpräsidenten, premierminister',
  others:
    'soldaten, truppen, minister, ministerin, beamte, botschafter, botschafterin, diplomaten, delegation, delegationen, unternehmer, journalisten, reporter, veteranen, einheiten, demonstranten, sprecher, sprecherin, kremlsprecher, regierungssprecher, regierungssprecherin, berater, anhänger, touristen, menschen, tausende, hunderte, besucher, bürger, abgeordnete, gouverneure, frau, ehefrau, sohn, tochter, bruder, maschine, flugzeug, zug, panzer, raketen, schiffe, es, das, dies, wer, was, man, sie, niemand, jeder, alle anderen, mannschaft, kapelle, chor, kosmonauten, bischöfe, kardinäle, bischof, kardinal, außenminister, außenministerin, verteidigungsminister, kulturminister, vizepräsident, vizeminister, parlamentspräsident, kommissar, krieg, gespräche, verhandlungen, kronprinz, prinz, prinzessin, general, händler',
  foreign:
    'ausländische staats - und regierungschefs, ausländischen staats - und regierungschefs, ausländische gäste, ausländischen gäste, ausländische staatsgäste, ausländische staatschefs, ausländischen staatschefs, internationale gäste, staatsgäste aus dem ausland, gäste aus dem ausland, ausländischer staatschef, ausländische staatsoberhäupter',
  groups: {
    cis: 'staatschefs der gus, staats - und regierungschefs der gus, staatschefs der gus-staaten, präsidenten der gus-staaten',
    'central-asia':
      'zentralasiatischen präsidenten, zentralasiatischen staatschefs, präsidenten zentralasiens, staatschefs zentralasiens, fünf zentralasiatischen präsidenten, präsidenten der zentralasiatischen staaten, staatschefs der zentralasiatischen staaten',
    'baltic-states':
      'baltischen präsidenten, baltischen staatschefs, präsidenten der baltischen staaten, staatschefs der baltischen staaten',
  },
  including:
    'darunter, unter ihnen, unter anderem, unter anderen, etwa, wie etwa, allen voran, einschließlich, nämlich, darunter auch, unter ihnen auch, auch',
  except: 'außer, bis auf, abgesehen von, mit ausnahme von, ausgenommen',
  alongside:
    'neben, nach, seite an seite mit, gemeinsam mit, zusammen mit, an der seite von, in begleitung von, begleitet von, sowie',
  and: 'als auch, und, sowie, oder, wie auch',
  conjunctions:
    'aber, doch, während, obwohl, weil, nachdem, bevor, seitdem, denn, bis, sobald, solange, obgleich, wenngleich, wo, sondern, damit, sodass',
  but: 'aber, doch, jedoch, allerdings, sondern',
  relatives: 'der, die, das, welcher, welche',
  complements: 'dass, wie, warum, weshalb, wonach, demzufolge',
  conditions: 'wenn, falls, ob, sofern, es sei denn, vorausgesetzt',
  adverbs:
    'sowohl, an die macht kam, kam an die macht, an die macht gekommen, ums leben kam, kam ums leben, kam es zu, kommt es zu, zur welt kam, jedoch, allerdings, dagegen, hingegen, auch, ebenfalls, gleichfalls, nun, jetzt, dann, noch, schon, bereits, bisher, zudem, außerdem, wohlbehalten, persönlich, selbst, wieder, erneut, später, zuvor, vorher, schließlich, endlich, offiziell, inzwischen, mittlerweile, unterdessen, derweil, gestern, heute, morgen, kurzfristig, überraschend, in letzter minute, dieses mal, diesmal, zum ersten mal, erstmals, natürlich, höflich, dankend, ebenso, gemeinsam, allein, je, jemals, damals, wegen, laut eigenen angaben, sofort, früh, frühzeitig, demonstrativ, sein kommen, ihr kommen, zu kommen, zu reisen, zu fliegen, zu fahren, zu besuchen, zu bleiben, zu fehlen, zu erscheinen, da, dabei, hin, am ende, am nachmittag, am vormittag, am abend, pünktlich, offenbar, bislang, daher, deshalb, trotzdem, dennoch, lieber, stattdessen, sich, wie geplant, planmäßig, am samstag, einzig, ihrerseits, seinerseits, gar, sehr wohl, beide, fest',
  articles:
    'der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, dessen, deren, dieser, diese, diesen, alle, herr, herrn, frau',
  prepositions:
    'mit, von, vom, bei, beim, zu, zum, zur, nach, gegen, ohne, über, unter, vor, hinter, neben, zwischen, durch, um, an, am, auf, aus, in, im, ins, gegenüber, trotz, wegen, nahe, seit, statt, als, per, laut, wie, traf, trifft, treffen, getroffen, telefonierte mit, kritisierte, warf, lobte, dankte, gratulierte, nannte, begrüßte, empfing, empfängt, zwischen',
  of: 'an, für, des, der, aus',
  pronouns: {
    one: 'er',
    several: 'beide, die beiden, die zwei, alle drei, alle vier, alle fünf, die drei, beide politiker',
    neither: 'keiner von beiden, keiner der beiden, beide nicht',
    object: 'ihn, ihm, ihr, ihnen',
    possessive: 'sein, seine, seinen, seinem, seiner, seines, ihr, ihre, ihren, ihrem, ihrer, ihres, dessen, deren',
    speaker: 'ich, mich, mir, wir, uns',
  },
  owned:
    'sprecher, sprecherin, büro, besuch, reise, flugzeug, maschine, zug, frau, sohn, tochter, bruder, schwester, verbündeter, partei, regierung, vorgänger, nachfolger, einladung, gast, gäste, team, delegation, rede, berater, freund, rivale, anhänger, kritiker, tod, abwesenheit, teilnahme, ankunft, abreise, entscheidung, absage, zusage, umfeld, leute, seite, anwesenheit, auftritt',
  deputies:
    'sekretär, generalgouverneur, generalgouverneurin, vize, thronfolger, außenminister, außenministerin, verteidigungsminister, verteidigungsministerin, vizeverteidigungsminister, vize-verteidigungsminister, vizeaußenminister, vize-außenminister, stellvertretender verteidigungsminister, stellvertretenden verteidigungsminister, stellvertretender außenminister, stellvertretenden außenminister, kulturminister, kulturministerin, handelsminister, wirtschaftsminister, finanzminister, innenminister, minister, ministerin, vizeminister, staatsminister, staatssekretär, staatssekretärin, ministerpräsident, premierminister, vizepremier, vizeregierungschef, vizepräsident, vizepräsidenten, vizepräsidentin, botschafter, botschafterin, gesandter, gesandten, sondergesandter, sondergesandten, diplomat, diplomaten, delegation, abordnung, stellvertreter, stellvertreterin, vertreter, vertreterin, parlamentspräsident, parlamentspräsidenten, parlamentspräsidentin, parlamentschef, parlamentsvorsitzender, parlamentsvorsitzenden, sohn, tochter, bruder, schwester, frau, ehefrau, gattin, kronprinz, kronprinzen, kronprinzessin, prinz, prinzen, prinzessin, berater, sicherheitsberater, general, geschäftsträger, militärattaché, konsul, politbüromitglied, bundestagspräsidentin, parteisekretär, gouverneur',
  sides:
    'sprecher, sprecherin, regierungssprecher, regierungssprecherin, kremlsprecher, präsidentensprecher, büro, presseamt, pressedienst, außenministerium, außenamt, auswärtiges amt, auswärtige amt, ministerium, regierung, botschaft, präsidialamt, präsidentschaft, kanzlei, staatskanzlei, berater, außenminister, botschafter, palast, kabinett, beamter, staatsfernsehen, staatsmedien, nachrichtenagentur, kanzleramt, kreml, delegation, umfeld, diplomaten, regierungskreise',
  say: 'sagte, sagten, sagt, erklärte, erklärten, erklärt, teilte mit, teilten mit, teilt mit, mitgeteilt, bekräftigte, betonte, berichtete, berichteten, berichtet, schrieb, schreibt, verkündete, verlautete, meldete, meldeten, meldet, bestätigte, bestätigten, versicherte, ergänzte, fügte hinzu, ließ ~ wissen, ließ wissen, ließ ausrichten, behauptete, behaupten, unterstrich, hieß es, heißt es, gab bekannt, gaben bekannt, kündigte an, kündigten an, stellte klar, räumte ein, antwortete, kommentierte, sprach von, verriet, machte klar, machte deutlich, wiederholte, erwiderte',
  according:
    'laut, nach angaben, nach angaben von, nach angaben des, nach angaben der, zufolge, nach worten, nach den worten von, wie ~ mitteilte, nach darstellung von, nach auskunft von',
  deny: 'dementierte, dementierten, dementiert, bestritt, bestritten, bestreitet, leugnete, wies ~ bericht/berichte/meldung/meldungen/darstellung/behauptung/behauptungen/angaben/spekulationen/gerüchte zurück, wies dies zurück, wies das zurück, wies ~ sprecher zurück, wies ~ sprecherin zurück, wies ~ kreml zurück, wies ~ regierung zurück, weist ~ bericht/berichte/meldung/meldungen/darstellung/behauptung/spekulationen/gerüchte zurück, weist dies zurück, widersprach, widersprachen, widerspricht, zurückgewiesen, verneinte, als falsch, sei falsch, ist falsch, stimme nicht, erfunden, nannte ~ falsch',
  report:
    'bericht, berichte, meldung, meldungen, das, dies, darstellung, behauptung, behauptungen, gerücht, gerüchte, angaben, spekulationen, berichten, meldungen darüber',
  remote:
    'im fernsehen, am fernseher, vor dem fernseher, per video, per videoschalte, per videobotschaft, per livestream, telefonisch, am telefon, virtuell, per telefon',
  lookBack: 'damals, seinerzeit, zu jener zeit, in jenem jahr, bei jener parade',
  likewise:
    'hinzu kommen, dazu kommen, hinzu kommt, dazu kommt, ebenso, genauso, auch, das gleiche gilt für, gleiches gilt für, dasselbe gilt für',
  labels: {
    expected:
      'es kommen, erwartet, erwartet werden, wer kommt, gästeliste, die gästeliste, gäste, die gäste, wer dabei ist, dabei, es werden erwartet, angekündigt, mit dabei, auf der gästeliste',
    accepted: 'zugesagt, zugesagt haben, zusagen, bestätigt, es haben zugesagt, haben zugesagt, fest zugesagt',
    declined:
      'abgesagt, abgesagt haben, absagen, wer nicht kommt, es kommen nicht, nicht dabei, haben abgesagt, es haben abgesagt, abgelehnt, es bleiben zu hause, nicht kommen',
    attended:
      'unter den gästen, unter den anwesenden, anwesend, dabei waren, wer da war, gekommen, es kamen, waren dabei, wer kam, gesehen auf der tribüne, auf der tribüne',
    absent:
      'abwesend, fehlten, es fehlten, gefehlt haben, wer fehlte, nicht gekommen, nicht auf der liste, wer nicht kam, es fehlen, nicht da',
    invited: 'eingeladen, eingeladen sind, eingeladen waren, einladungen gingen an, wer eingeladen ist',
  },
  only: 'nur, einzig, einzige, einziger, einzigen, einziges, allein, lediglich, als einziger, als einzige, ein einziger',
  goals:
    'dorthin, parade, paraden, militärparade, siegesparade, truppenparade, truppenschau, waffenschau, feier, feiern, feierlichkeiten, siegesfeier, siegesfeiern, siegesfeierlichkeiten, gedenkfeier, gedenkfeiern, zeremonie, zeremonien, festakt, veranstaltung, veranstaltungen, gipfel, gipfeltreffen, jubiläum, jahrestag, jubiläumsfeier, beerdigung, begräbnis, trauerfeier, beisetzung, amtseinführung, krönung, eröffnungsfeier, eröffnung, konferenz, siegestag, gedenken, jahrestags, gedenkveranstaltung, festlichkeiten, roten platz, tribüne, ehrentribüne, sitzung, staatsbankett, totenmesse, requiem, messe, inauguration, aufmarsch, weltkriegsgedenken',
  kinds: {
    parade: 'parade, militärparade, siegesparade, truppenparade, truppenschau, waffenschau',
    summit: 'gipfel, gipfels, gipfeltreffen',
    funeral: 'beerdigung, begräbnis, trauerfeier, beisetzung',
  },
  toward: 'nach, in, zu, zum, zur, ins, auf',
  abandoned: 'ursprünglich, eigentlich, vorgehabt, vorhatte',
  also: 'auch, ebenfalls, ebenso, gleichfalls',
  roles:
    'langzeitherrscher, langzeitpräsident, präsident, präsidenten, präsidentin, premier, regierungschef, regierungschefin, staatschef, staatspräsident, ministerpräsident, ministerpräsidenten, kanzler, bundeskanzler, kanzlerin, bundeskanzlerin, bundespräsident, bundespräsidenten, könig, königin, emir, sultan, kronprinz, machthaber, herrscher, chef, parteichef, kollege, amtskollege, gast, ehrengast, gastgeber, freund, verbündeter, ex-präsident, ex-kanzler, altkanzler, ex-premier, kremlchef, us-präsident, us-präsidenten, scheidende, scheidenden, neue, neuen, damalige, damaligen, frühere, früheren, ehemalige, ehemaligen, linke, rechte, papst, generalsekretär, großherzog, fürst, autokrat, diktator, populist, populisten, rechtspopulist, vorsitzender, staats - und parteichef, hausherr, sozialdemokrat, staatsoberhaupt, regierende, regierungschefs, staatschefs, ',
  capitals: 'hauptstadt',
  cities,
  venues,
  grammar: {
    subject: 'either',
    negation: 'clause',
    auxiliary: 'clause',
    concord: true,
    possessive: true,
    capitalNouns: true,
    wholeNames: true,
    endings: 's es',
  },
} as const satisfies ClaimVocabulary;
