import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate, separable } from '../verbs.ts';
import { OCCASIONS } from './words.ts';

/** What is watched from a stand. */
const SHOWS =
  'parade militärparade siegesparade truppenparade truppenschau waffenschau aufmarsch vorbeimarsch panzer zeremonie feier feierlichkeiten festakt spektakel feuerwerk eröffnungsfeier'.split(
    ' ',
  );

/** Nobody is "Europe's" leader: whoever the continent is represented by is there. */
const CONTINENTS = ['europa', 'lateinamerika', 'südamerika', 'afrika', 'asien', 'westen', 'zentralasien'];

/** Presence: who attends, sits, watches. */
export const presence: readonly CueRow[] = [
  // What is done where leaders meet, told of a day at the scene.
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'plauderte, plauderten, flüsterte, winkte, winkten, lächelte, kniete, knieten, betete, beteten, umarmte, umarmten, schritt, schritten, legte einen kranz, legten einen kranz, legte blumen, legten blumen, entzündete, prostete, stieß an, posierte, posierten, salutierte, marschierte, reichte ~ die hand, gab ~ die hand, drückte ~ die hand, verbeugte sich, verbeugten sich, wischte sich',
  },
  {
    act: 'come',
    tense: 'now',
    needs: 'scene',
    forms: 'sitzt, sitzen, steht, stehen, betritt, betreten, lauscht, lauschen',
  },
  { act: 'come', tense: 'behind', needs: 'scene', beside: ['hat', 'haben'], forms: 'unterhalten' },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    forms:
      'steht/stehen/stand/standen auf der ~ gästeliste/teilnehmerliste, steht/stehen/stand/standen auf der gästeliste/teilnehmerliste, an der spitze der liste/gästeliste steht/stehen/stand/standen, steht/stehen/stand/standen an der spitze der liste/gästeliste, findet/finden/fand/fanden sich auf der liste/gästeliste',
  },
  { act: 'come', needs: 'preview', forms: 'zu sehen sein' },
  { act: 'come', tense: 'behind', needs: 'day', beside: ['musste', 'durfte', 'konnte'], forms: 'platz nehmen' },
  ...['hinzu', 'dazu'].map(
    (particle): CueRow => ({
      act: 'come',
      tense: 'behind',
      needs: 'day',
      particle,
      forms: 'gesellte sich, gesellten sich',
    }),
  ),
  { act: 'come', tense: 'behind', needs: 'goal', particle: 'zusammen', forms: 'kamen' },
  { act: 'come', tense: 'now', needs: 'goal', particle: 'zusammen', forms: 'kommen' },
  { act: 'come', tense: 'now', forms: 'ist/sind ~ vor ort' },
  { act: 'come', tense: 'behind', forms: 'war/waren ~ vor ort' },
  { act: 'come', forms: 'unter den gästen/ehrengästen/staatsgästen/trauergästen sein' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'auf der ~ tribüne/ehrentribüne platziert, auf der tribüne/ehrentribüne platziert, betritt den, betreten den, betrat den, betraten den, suchen ihre plätze, sucht seinen platz',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    beside: ['gemeinsam', 'zusammen', 'seite'],
    forms: 'zeigten sich, zeigen sich, zeigte sich, zeigt sich, betraten, präsentierten sich',
  },
  { act: 'come', needs: 'preview', forms: 'gemeinsam auftreten, zusammen auftreten, mit von der partie' },
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
      'ließ sich blicken, ließen sich blicken, machte seine aufwartung, machten ihre aufwartung, machte ~ seine aufwartung, machte/machten ~ die aufwartung, die aufwartung machte/machten, erwies/erwiesen ~ die ehre, war/waren mit von der partie, gab sich die ehre, gaben sich die ehre, war zugegen, waren zugegen, war mit dabei, waren mit dabei',
  },
  {
    act: 'come',
    tense: 'now',
    forms:
      'lässt sich blicken, macht ~ seine aufwartung, macht/machen ~ die aufwartung, erweist/erweisen ~ die ehre, gibt sich die ehre, ist zugegen, sind zugegen, bleibt ~ zur parade, bleiben ~ zur parade, bleibt bis zur parade, zur parade bleibt, zur parade bleiben',
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
      'auf der tribüne/ehrentribüne gesessen/gestanden, in der ersten reihe gesessen/gestanden, neben <leader> gesessen/gestanden, platz genommen, dabei gewesen, zugegen gewesen, anwesend gewesen, dort gewesen, zu gast gewesen, dabei sein, dabeisein, anwesend sein, zugegen sein, vor ort sein, zu gast sein, dort sein, mit von der partie sein, auf der tribüne stehen, auf der tribüne sitzen, auf der tribüne platz nehmen, auf der ehrentribüne stehen, auf der ehrentribüne sitzen, in <country> sein, dabei gewesen, anwesend gewesen',
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
  { act: 'come', tense: 'ahead', needs: 'preview', forms: 'wird/werden/werde da sein, da sein wird/werden/werde' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'verließ/verließen/verlässt <country> vor dem/noch_vor_dem ende/abschluss/schluss, reiste/reisten/reist vor dem/noch_vor_dem ende/abschluss/schluss ~ ab',
  },
  {
    act: 'come',
    tense: 'ahead',
    forms:
      'werde/wird/soll der/die wichtigste/prominenteste/höchste gast sein, werde/wird/soll der/die ~ ehrengast sein, werde/wird der/die hauptgast sein',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'sprach/redete in der eröffnungssitzung/arbeitssitzung/plenarsitzung, sprach/redete auf der eröffnungssitzung',
  },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    forms:
      'wird/werden von der tribüne aus? ~ zusehen/verfolgen/zuschauen, wird/werden ~ von der tribüne aus zusehen/verfolgen',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    forms: 'dankte/dankten <leader> für sein/ihr/das kommen/erscheinen/teilnahme, dankte/dankten <leader> <comma> dass',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: 'verfolgte/verfolgten die panzer/soldaten/truppen/kolonnen/raketen, sah/sahen den panzern/soldaten/truppen',
  },
];

/** Who is received: the guest was there. */
export const received: readonly CueRow[] = [
  {
    act: 'come',
    who: 'target',
    tense: 'behind',
    needs: 'day',
    forms: 'flankiert von, eingerahmt von, umrahmt von, umringt von, flankiert durch',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'goal',
    forms: 'war/waren ~ in <country>, war/waren ~ in der stadt, war/waren ~ zu sehen',
  },
  {
    act: 'come',
    who: 'patient',
    tense: 'behind',
    needs: 'day',
    beside: ['wurde', 'wurden', 'worden'],
    forms: 'begrüßt, empfangen',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    beside: ['empfangen', 'begrüßt', 'willkommen'],
    forms: 'wurde/wurden ~ von, wurde/wurden von, wird/werden von',
  },
];
