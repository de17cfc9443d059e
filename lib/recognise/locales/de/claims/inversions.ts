import type { CueRow } from '../../../claims/vocabulary.ts';

const GUEST =
  'prominentester/prominenteste/wichtigster/wichtigste/hochrangigster/ranghöchster/bekanntester/einziger/einzige gast/gäste/staatsgast/eu-gast/besucher/vertreter/teilnehmer';

const GUESTS = 'weitere/weiterer/andere gäste/gast/teilnehmer';

/** Whom somebody belongs to: "zu den Trauergästen zählen". */
const CROWD =
  'ankommenden angereisten gästen ehrengästen teilnehmern trauergästen staatsgästen führern staatschefs regierungschefs staatsoberhäuptern politikern spitzenpolitikern besuchern staatenlenkern gratulanten ersten prominenten'.split(
    ' ',
  );

/** The verb comes first and the names follow. */
export const inversions: readonly CueRow[] = [
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
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: 'anwesend/zugegen/vertreten/zu_gast/vor_ort/mit_von_der_partie war/waren',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms: 'anwesend/zugegen/mit_dabei/zu_gast/vor_ort/mit_von_der_partie ist/sind',
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
    beside: CROWD,
    forms: 'zählt, zählen, gehört, gehören, befindet sich, befinden sich',
  },
  {
    act: 'come',
    tense: 'behind',
    beside: [...CROWD, 'anwesenden'],
    forms: 'zählte, zählten, gehörte, gehörten, befand sich, befanden sich',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms:
      'hinter/neben/vor ihm/ihr/ihnen/beiden/<leader> waren/war/sind/ist, unter den ~ gästen/staatsgästen/ehrengästen/trauergästen/teilnehmern/gipfelteilnehmern/zuhörern/zuschauern/rednern/gratulanten/anwesenden/geladenen/prominenten/gratulanten/besuchern waren/war, unter den gästen/staatsgästen/ehrengästen/trauergästen/teilnehmern/gipfelteilnehmern/zuhörern/zuschauern/rednern/gratulanten/anwesenden/geladenen/prominenten/gratulanten/besuchern ~ waren/war, unter den gästen/staatsgästen/ehrengästen/trauergästen/teilnehmern/gipfelteilnehmern/zuhörern/zuschauern/rednern/gratulanten/anwesenden/geladenen/prominenten/gratulanten/besuchern waren/war, war/waren ~ unter den ~ gästen/staatsgästen/ehrengästen/trauergästen/teilnehmern/gipfelteilnehmern/zuhörern/zuschauern/rednern/gratulanten/anwesenden, war/waren ~ unter den gästen/staatsgästen/ehrengästen/trauergästen/teilnehmern/gipfelteilnehmern/zuhörern/zuschauern/rednern/gratulanten/anwesenden, unter den gästen/staatsgästen/ehrengästen/trauergästen/teilnehmern/gipfelteilnehmern/zuhörern/zuschauern/rednern/gratulanten/anwesenden/geladenen/prominenten/gratulanten/besuchern befanden/befand sich, zu den gästen zählten, zu den gästen gehörten, zu den gästen gehörte, zu den ehrengästen zählten, zu den ehrengästen gehörten, angereist/gekommen/eingetroffen/erschienen ist/sind, gekommen waren, gekommen war, angereist waren, angereist war, erschienen waren, anwesend waren, anwesend war, dabei waren, mit dabei waren, ehrengast war, ehrengäste waren, ehrengast <country> <deputy> war, neben ihm saßen, neben ihm saß, neben ihm stand, neben ihm standen, an seiner seite saß, an seiner seite stand, an seiner seite saßen, an seiner seite standen, an seiner seite waren, auf der tribüne waren, auf der tribüne saß auch, auf der tribüne saßen auch',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms:
      'unter den gästen/staatsgästen/ehrengästen/trauergästen/teilnehmern/gipfelteilnehmern/zuhörern/zuschauern/rednern/gratulanten/anwesenden/geladenen/prominenten/gratulanten/besuchern sind/ist/befinden/befindet, unter den ~ gästen/staatsgästen/ehrengästen/trauergästen/teilnehmern/gipfelteilnehmern/zuhörern/zuschauern/rednern/gratulanten/anwesenden/geladenen/prominenten/gratulanten/besuchern sind/ist/befinden/befindet, unter den gästen/staatsgästen/ehrengästen/trauergästen/teilnehmern/gipfelteilnehmern/zuhörern/zuschauern/rednern/gratulanten/anwesenden/geladenen/prominenten/gratulanten/besuchern ~ sind/ist/befinden/befindet, zu den gästen zählen, zu den gästen gehören, zu den gästen gehört, mit dabei sind, dabei sind, mit dabei ist, ehrengast ist, ehrengäste sind, ebenfalls dabei sind',
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
      '<his> kommen/teilnahme zugesagt/angekündigt/bestätigt/angesagt haben/hat/hätten, zugesagt auch/bereits/bislang/bisher/inzwischen/schon/ferner/außerdem hat/haben, zugesagt haben, zugesagt hat, zugesagt hätten, zusagen kamen von, ihr kommen bestätigt haben, bestätigt haben, fest zugesagt haben',
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
  {
    act: 'stay-away',
    tense: 'now',
    inverted: true,
    forms: 'nicht mit? dabei ist/sind/sein_wird/sein_werden',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    inverted: true,
    forms: 'nicht mit? dabei war/waren, nicht angereist/erschienen/gekommen war/waren/ist/sind',
  },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    inverted: true,
    forms:
      'auf der liste/gästeliste/teilnehmerliste/rednerliste stehen/steht/finden_sich/findet_sich, auf der liste/gästeliste/teilnehmerliste/rednerliste ~ stehen/steht/finden_sich/findet_sich',
  },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    needs: 'preview',
    forms: 'kommt/reist/erscheint nur/lediglich/allein/einzig',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: 'kam/reiste/erschien nur/lediglich/allein/einzig',
  },
  {
    act: 'expect',
    tense: 'now',
    inverted: true,
    forms:
      'erwartet werden <comma> gehören/zählen/sind, kommen sollen <comma> gehören/zählen/sind, kommen wollen <comma> gehören/zählen/sind',
  },
];
