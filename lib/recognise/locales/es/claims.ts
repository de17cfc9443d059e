import type { ClaimVocabulary, CueRow } from '../../claims/vocabulary.ts';
import { byContinent } from '../continents.ts';
import { conjugate, withAuxiliary } from '../romance-verbs.ts';
import { venues } from '../venues.ts';
import { cities } from './cities.ts';

const TO_GOAL =
  'a <the>? <goal>, al <goal>, en <the>? <goal>, a <the>? ~ <goal>, a <event>, al <event>, en <the>? <event>';
const TRIP =
  'viaje, visita, participación, asistencia, presencia, desplazamiento, viaje a <country>, visita a <country>';
const HIS = 'su, sus, el, la, un, una';
const his = (nouns: string): string =>
  HIS.split(', ')
    .flatMap((word) => nouns.split(', ').map((noun) => `${word} ${noun}`))
    .join(', ');
const GO =
  'viajar | viajará viajarán viajaré | viaja viajan | viajó viajaron viajaba | viajado; acudir | acudirá acudirán acudiré | acude acuden | acudió acudieron | acudido; ir | irá irán iré | va van | fue fueron | ido; volar | volará volarán | vuela vuelan | voló volaron | volado; desplazarse | se_desplazará se_desplazarán | se_desplaza se_desplazan | se_desplazó se_desplazaron | desplazado; trasladarse | se_trasladará | se_traslada | se_trasladó | trasladado';
const YES_TO =
  'asistir, acudir, participar, viajar, ir, estar presente, estar, que asistirá, que acudirá, que viajará, que irá, que participará, que estará';

const THERE =
  'estar | estará estarán estaré | | estuvo estuvieron | estado; ir | irá irán iré | | | ido; acudir | acudirá acudirán | | acudió acudieron | acudido';
const ONLY_ONE =
  'único/única líder/mandatario/dirigente/presidente/gobernante/jefe_de_gobierno/jefe_de_estado/europeo/latinoamericano';

const presence: readonly CueRow[] = [
  // What is done where leaders meet, told of a day at the scene.
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'charló, charlaron, conversó, conversaron, se abrazaron, se inclinó, se inclinaron, rezó, rezaron, besó, besaron, brindó, brindaron, saludó, saludaron, sonrió, posó, posaron, desfiló, caminó, caminaron, depositó, depositaron, ocupó, ocuparon, se dieron la mano, hizo su entrada, hicieron su entrada, llegó tarde, llegó acompañado, encendió, escuchó, escucharon, aplaudió, aplaudieron',
  },
  ...conjugate({ act: 'come', needs: 'end' }, THERE),
  ...conjugate(
    { act: 'come' },
    'encabezar | encabezará encabezarán | encabeza encabezan | encabezó encabezaron | encabezado; liderar | liderará | lidera | lideró | liderado; presidir | presidirá | preside | presidió | presidido',
    'la delegación, su delegación, una delegación, la comitiva',
  ),
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms: `${ONLY_ONE} que viaje/viaja/acude/acuda/asiste/asista, ${ONLY_ONE} ~ que viaje/viaja/acude/acuda/asiste/asista, ${ONLY_ONE} en viajar/acudir/asistir, ${ONLY_ONE} ~ en viajar/acudir/asistir`,
  },
  {
    act: 'come',
    tense: 'behind',
    forms:
      'defendió/justificó su presencia/asistencia/viaje/visita/participación, ha/había defendido/justificado su presencia/asistencia/viaje/visita/participación, no quiso perderse',
  },
  {
    act: 'come',
    tense: 'behind',
    forms: 'tras asistir, tras participar, tras acudir, después de asistir, después de participar',
  },
  ...conjugate(
    { act: 'come' },
    'asistir | asistirá asistirán asistiré asistiremos | asiste asisten | asistió asistieron asistía asistían | asistido asistiendo; participar | participará participarán participaré | participa participan | participó participaron | participado participando; concurrir | concurrirá concurrirán | concurre concurren | concurrió concurrieron | concurrido; comparecer | comparecerá | comparece | compareció | comparecido',
  ),
  ...conjugate(
    { act: 'come' },
    'tomar | tomará tomarán | toma toman | tomó tomaron | tomado; formar | formará formarán | forma forman | formó formaron | formado; hacer | hará harán | hace hacen | hizo hicieron | hecho',
    'parte, acto de presencia',
  ),
  ...conjugate(
    { act: 'come' },
    'estar | estará estarán estaré | está están | estuvo estuvieron estaba estaban | estado',
    'presente, presentes, entre los invitados, entre los asistentes, entre los presentes, entre los líderes presentes, en la tribuna, en el palco, en el desfile, en <the>? <goal>, en <event>, en la Plaza Roja, en la plaza roja, a su lado, en primera fila, en la primera fila',
  ),
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'estar | estará estarán estaré | | estuvo estuvieron | estado',
    'en <country>, allí, ahí, también',
  ),
  ...conjugate(
    { act: 'come' },
    'ser | será serán | es son | fue fueron era eran | sido',
    'el invitado de honor, el invitado principal, el principal invitado, el huésped de honor, invitado de honor, el invitado estrella, el único líder, el único mandatario, el único dirigente, uno de los invitados, uno de los asistentes, el único jefe de gobierno, el único gobernante',
  ),
  ...conjugate(
    { act: 'come' },
    'ser | será serán | | fue | sido',
    '~ gobernante ~ en la tribuna, ~ líder ~ en <the>? <goal>, ~ mandatario ~ en <the>? <goal>',
  ),
  ...conjugate(
    { act: 'come' },
    'presenciar | presenciará presenciarán | presencia presencian | presenció presenciaron | presenciado; seguir | seguirá seguirán | sigue siguen | siguió siguieron | seguido; contemplar | contemplará | contempla contemplan | contempló contemplaron | contemplado; observar | observará observarán | observa observan | observó observaron | observado; ver | verá verán | ve ven | vio vieron | visto',
    '<the>? desfile, <the>? parada militar, <the>? parada, <the>? ceremonia, ~ <the>? desfile, ~ <the>? ceremonia, los tanques, el <event>, la <event>, <event>, desde la tribuna, desde el palco, el paso de',
  ),
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'se sentó, se sentaron, aplaudió, aplaudieron, llegó, llegaron, aterrizó, aterrizaron, saludó desde, posó, posaron, depositó una ofrenda, depositaron una ofrenda, estrechó la mano, se puso en pie, se arrodilló, sentado, sentados, estuvo allí, estuvieron allí, se dieron cita, fue recibido, fueron recibidos, fue recibida, se reunieron, fue ovacionado',
  },
  { act: 'come', needs: 'goal', tense: 'now', forms: 'se sienta, se sientan, llega, llegan, aterriza, aterrizan' },
  {
    act: 'come',
    who: 'object',
    tense: 'behind',
    needs: 'day',
    forms: 'la foto oficial reunió a, la foto de familia reunió a, reunió a, congregó a, la cita reunió a',
  },
];

const journeys: readonly CueRow[] = [
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'repetir | repetirá | repite | repitió | repetido',
    'en <the>? <goal>, en <country>, en tiananmen, viaje',
  ),
  ...conjugate(
    { act: 'come', journey: true },
    GO,
    `${TO_GOAL}, este/el <date> a/hacia <country>, a <the>? <country>, hasta <the>? <country>, a <country> para, hacia <country>, rumbo a <country>`,
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'day' },
    'viajar | viajará viajarán | viaja viajan | viajó viajaron viajaba | viajado; acudir | acudirá acudirán acudiré | acude acuden | acudió acudieron | acudido; venir | vendrá vendrán | viene vienen | vino vinieron | venido',
  ),
  ...conjugate({ act: 'come' }, 'ir | irá irán iré | va van | | ido'),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'despegar | despegará | despega | despegó | despegado; partir | partirá partirán | parte parten | partió partieron | partido; salir | saldrá | sale | salió salieron | salido; aterrizar | aterrizará aterrizarán | aterriza aterrizan | aterrizó aterrizaron | aterrizado; llegar | llegará llegarán | llega llegan | llegó llegaron | llegado; emprender | emprenderá | emprende | emprendió | emprendido',
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'visitar | visitará visitarán | visita visitan | visitó visitaron | visitado',
    '<country>, la capital rusa, la capital china',
  ),
  {
    act: 'come',
    journey: true,
    tense: 'now',
    forms:
      'está en camino, están en camino, rumbo a <country>, de camino a <country>, en camino a <country>, viaja ya a <country>, vuela ya a <country>, antes de acudir al <goal>, antes de asistir al <goal>, mantiene su viaje, mantiene su asistencia',
  },
];

const inversions: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'now',
    needs: 'day',
    inverted: true,
    forms: 'a su derecha <comma>, a su izquierda <comma>, a su lado <comma>',
  },
  { act: 'come', tense: 'behind', needs: 'day', company: true, forms: 'flanquearon, flanqueó, escoltaron, arroparon' },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    forms: 'tomará la palabra, tomarán la palabra, pronunciará un discurso, intervendrá, intervendrán',
  },
  { act: 'come', tense: 'now', needs: 'preview', forms: 'está/están en <country>, está/están ya en <country>' },
  { act: 'stay-away', tense: 'behind', forms: 'se sumó al boicot, se sumaron al boicot, se ha sumado al boicot' },
  { act: 'stay-away', tense: 'now', forms: 'se suma al boicot, se suman al boicot' },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms:
      'la lista de asistentes incluye a, la lista de asistentes incluye además a, la lista de asistentes incluye también a, la lista de invitados incluye también a, la lista incluye también a, completan la lista',
  },
  {
    act: 'come',
    tense: 'behind',
    beside: ['asistentes', 'invitados', 'presentes', 'participantes', 'tribuna', 'palco', 'fila'],
    forms:
      'estaban, estaba, estuvieron, estuvo, figuraban, figuraba, figuraron, se encontraban, se encontraba, destacaban, destacaba, destacó, destacaron',
  },
  {
    act: 'come',
    tense: 'now',
    beside: ['asistentes', 'invitados', 'participantes', 'tribuna', 'palco'],
    forms: 'están, figuran, figura, se encuentran, se cuentan, destacan, destaca',
  },
  {
    act: 'come',
    tense: 'ahead',
    beside: ['asistentes', 'invitados', 'participantes', 'presentes', 'tribuna', 'palco'],
    forms:
      'estarán, estará, destacan, destaca, destacarán, figurarán, figurará, se encontrarán, se contarán, se sentarán, se sentará',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    inverted: true,
    forms:
      'acompañaron, acompañó, lo acompañaron, le acompañaron, lo acompañó, también estuvieron, también estuvo, tampoco faltaron, tampoco faltó',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    forms: 'acompañado por, acompañado de, rodeado de, rodeado por, flanqueado por, escoltado por, arropado por',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms:
      'entre los asistentes estaban, entre los asistentes estuvieron, entre los asistentes figuraban, entre los asistentes se encontraban, entre los invitados estaban, entre los invitados figuraban, entre los invitados se encontraban, entre los presentes estaban, entre los presentes figuraban, en la tribuna estaban, en la tribuna estuvieron, en la tribuna se sentaron, también asistieron, también asistió, también acudieron, también acudió, asistieron también, a su lado estaba, a su lado estaban, a su lado se sentó, junto a él estaba, junto a él estaban, a su derecha se sentó, a su izquierda se sentó',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms:
      'entre los invitados están, entre los invitados figuran, entre los invitados se encuentran, entre los asistentes están, entre los asistentes figuran, la lista incluye a, la lista de invitados incluye a, en la lista figuran, en la lista están, también asistirán, también asistirá, también estarán, también estará, asistirán también, entre los líderes que asistirán están, entre los que asistirán están, entre los que asistirán figuran, también irá, también irán, también viajarán, también viajará, acudirán también',
  },
  {
    act: 'expect',
    tense: 'now',
    inverted: true,
    forms:
      'se espera a, se espera también a, se espera la presencia de, se espera la asistencia de, se espera la llegada de, está prevista la asistencia de, está prevista la presencia de, está prevista la llegada de, se prevé la asistencia de, se prevé la presencia de, se prevé la llegada de, se espera la participación de, también son esperados, también se espera a',
  },
  {
    act: 'accept',
    tense: 'behind',
    inverted: true,
    forms:
      'han confirmado su asistencia, han confirmado su presencia, ha confirmado su asistencia, ha confirmado su presencia, han confirmado su participación, ya han confirmado, confirmaron su asistencia, confirmaron su presencia, han aceptado la invitación, han aceptado, confirmaron también, entre los que han confirmado están, entre los confirmados están, entre los confirmados figuran',
  },
  {
    act: 'decline',
    tense: 'behind',
    inverted: true,
    forms:
      'han declinado la invitación, han rechazado la invitación, declinaron la invitación, rechazaron la invitación, entre los que han declinado están',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    inverted: true,
    forms:
      'entre los ausentes estaban, entre los ausentes estuvieron, entre los ausentes figuraban, los grandes ausentes fueron, el gran ausente fue, la gran ausente fue, brillaron por su ausencia, brilló por su ausencia, no asistieron, faltaron, faltó',
  },
  {
    act: 'invite',
    tense: 'behind',
    inverted: true,
    forms:
      'fueron invitados, también fueron invitados, también fue invitado, también han sido invitados, han sido invitados, entre los invitados están también, la invitación llegó también a, la invitación se extendió a, las invitaciones se enviaron a',
  },
];

const guests: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    inverted: true,
    forms: 'le siguieron, le siguió, el primero en llegar fue, el primero en llegar ~ había sido',
  },
  { act: 'come', tense: 'behind', needs: 'day', forms: 'se sumó, se sumaron' },
  { act: 'come', tense: 'ahead', needs: 'preview', forms: 'aparecerá, aparecerán' },
  { act: 'decline', forms: 'se ha excusado, se había excusado, se han excusado, se habían excusado' },
  { act: 'represent', who: 'actor', tense: 'now', forms: 'delegó/delegaron/delegará en ~ <deputy>' },
  { act: 'stay-away', tense: 'now', who: 'target', forms: 'ausencias ~ son las del/de, ausencia ~ es la del/de' },
  { act: 'invite', who: 'patient', tense: 'behind', forms: 'invitado/invitada/invitados por ~ <leader>' },
  {
    act: 'come',
    who: 'target',
    tense: 'now',
    forms:
      'en presencia de, contó con la participación de, con la presencia de, con la asistencia de, con la participación de, contó con la presencia de, contó con la asistencia de',
  },
];

const company: readonly CueRow[] = [
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'acompañar | acompañará acompañarán | acompaña acompañan | | acompañado',
    'a, al',
  ),
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    inverted: true,
    forms: 'fueron/fue de los primeros ~ en llegar, fueron los primeros ~ en llegar, fue el primero ~ en llegar',
  },
  { act: 'come', tense: 'behind', journey: true, forms: 'llegado/llegada/llegados a <country>' },
  {
    act: 'expect',
    who: 'target',
    tense: 'now',
    forms: 'se espera la presencia/llegada/asistencia/participación de/del',
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms: 'su lugar será ocupado por, su lugar lo ocupará, su lugar lo ocupó, su lugar fue ocupado por',
  },
  ...byContinent(
    ['unión europea', 'europa', 'américa', 'latinoamérica', 'áfrica', 'asia', 'unión', 'ue', 'occidente'],
    { ahead: 'estará/será', now: 'está/es', behind: 'estuvo/fue/estaba' },
    'representada/representado por <the>?',
  ),
];

const absence: readonly CueRow[] = [
  ...conjugate(
    { act: 'stay-away' },
    'ser | será serán | es son | fue fueron | sido',
    'el gran ausente, la gran ausente, los grandes ausentes, baja, la gran ausencia',
  ),
  { act: 'stay-away', tense: 'now', forms: 'causa baja, causará baja, ausente/ausentes del/de <the>? <goal>' },
  {
    act: 'stay-away',
    tense: 'behind',
    forms: 'causó baja, se quedó sin viajar, dejó vacía su silla, se perdió <the>? <goal>',
  },
  ...conjugate(
    { act: 'stay-away' },
    'ausentarse | se_ausentará se_ausentarán | se_ausenta se_ausentan | se_ausentó se_ausentaron | ausentado; faltar | faltará faltarán | falta faltan | faltó faltaron | faltado; boicotear | boicoteará boicotearán | boicotea boicotean | boicoteó boicotearon | boicoteado',
    'al <goal>, a la <goal>, a las <goal>, a los <goal>, el <goal>, la <goal>, a la cita, del <goal>, de la <goal>, al <event>, a la <event>, el <event>',
  ),
  ...conjugate(
    { act: 'stay-away', needs: 'day' },
    'ausentarse | se_ausentará se_ausentarán | se_ausenta se_ausentan | se_ausentó se_ausentaron | ausentado; faltar | faltará faltarán | | faltó faltaron | faltado',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'quedarse | se_quedará se_quedarán | se_queda se_quedan | se_quedó se_quedaron | quedado; permanecer | permanecerá | permanece | permaneció | permanecido',
    'en casa, en su país, en <country>',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'estar | estará estarán | está están | estuvo estuvieron | estado',
    'ausente, ausentes',
  ),
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      'no puede asistir, no pueden asistir, no podrá asistir, no podrán asistir, no podrá viajar, no podrá acudir, no podrá estar, no puede viajar, no puede acudir, no estará presente',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms:
      'no pudo asistir, no pudieron asistir, no pudo viajar, no pudo acudir, no pudo estar, no hizo el viaje, prefirió quedarse, prefirió la cita de, brilló por su ausencia, brillaron por su ausencia, fue el gran ausente, fueron los grandes ausentes, fue la gran ausente, no se presentó, no apareció',
  },
  { act: 'stay-away', tense: 'behind', who: 'owner', forms: 'ausencia, ausencias, ausencia de, inasistencia de' },
  {
    act: 'stay-away',
    tense: 'ahead',
    who: 'target',
    forms:
      'no contará/contarán con la presencia/asistencia/participación de/del, no/tampoco se espera/esperaba la llegada/presencia/asistencia/participación de/del',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'target',
    forms: 'no contó/cuenta con la presencia/asistencia/participación de/del',
  },
  { act: 'stay-away', tense: 'now', who: 'target', needs: 'goal', forms: 'sin ~ <leader>' },
  {
    act: 'stay-away',
    tense: 'now',
    inverted: true,
    forms:
      'entre los ausentes está/están/figura/figuran/destacan/destaca, entre los ausentes se encuentra/encuentran/cuenta/cuentan, entre los ~ ausentes destacan/destaca/están/está/figuran/figura, entre los ~ ausentes ~ destacan/destaca/se_encuentra',
  },
];

const acceptance: readonly CueRow[] = [
  {
    act: 'come',
    who: 'speaker',
    tense: 'ahead',
    forms: withAuxiliary('iré/viajaré/acudiré', `${TO_GOAL}, a <country>`),
  },
  {
    act: 'come',
    who: 'speaker',
    tense: 'ahead',
    forms: withAuxiliary('estaré/asistiré/participaré', `${TO_GOAL}, en <country>, allí, ahí, presente`),
  },
  {
    act: 'accept',
    tense: 'behind',
    forms: withAuxiliary('ha/han/había/habían confirmado/anunciado/ratificado/reafirmado', his(TRIP)),
  },
  {
    act: 'come',
    who: 'speaker',
    tense: 'ahead',
    forms:
      'asistiré, acudiré, viajaré, iré, estaré, participaré, vamos a asistir, voy a asistir, voy a ir, voy a viajar',
  },
  {
    act: 'accept',
    who: 'speaker',
    tense: 'behind',
    forms: 'he aceptado, acepté, he aceptado la invitación, acepté la invitación',
  },
  ...conjugate(
    { act: 'accept' },
    'aceptar | | acepta aceptan | aceptó aceptaron | aceptado; recoger | | recoge | recogió | recogido',
    `<the>? invitación, <the>? ~ invitación, la oferta, ${YES_TO}, el convite, gustoso, encantado, viajar a <country>`,
  ),
  ...conjugate(
    { act: 'accept', needs: 'end' },
    'aceptar | | acepta aceptan | aceptó aceptaron | aceptado; confirmar | | confirma confirman | confirmó confirmaron | confirmado',
  ),
  ...conjugate(
    { act: 'accept' },
    'confirmar | | confirma confirman | confirmó confirmaron | confirmado; anunciar | | anuncia anuncian | anunció anunciaron | anunciado; ratificar | | ratifica | ratificó | ratificado; reafirmar | | reafirma | reafirmó | reafirmado; comprometer | | compromete | comprometió | comprometido',
    his(TRIP),
  ),
  ...conjugate(
    { act: 'accept' },
    'decidir | | decide deciden | decidió decidieron | decidido; prometer | | promete prometen | prometió prometieron | prometido; acordar | | acuerda | acordó | acordado; comprometerse | | se_compromete_a | se_comprometió_a | comprometido_a',
    'asistir, acudir, participar, viajar, ir, viajar a <country>',
  ),
  ...conjugate({ act: 'accept', needs: 'end' }, 'decir | | dice dicen | dijo dijeron | dicho', 'que sí, sí'),
  {
    act: 'accept',
    tense: 'behind',
    forms:
      'dado su conformidad, dio su conformidad, dio el sí, ha dado el sí, dio su sí, dio su palabra, respondió afirmativamente, respondió que sí, dio el visto bueno a su viaje',
  },
  { act: 'accept', tense: 'behind', who: 'owner', forms: 'aceptación de, confirmación de la asistencia de' },
];

const refusal: readonly CueRow[] = [
  ...conjugate(
    { act: 'decline' },
    'rechazar | rechazará rechazarán | rechaza rechazan | rechazó rechazaron | rechazado; declinar | declinará | declina declinan | declinó declinaron | declinado; rehusar | rehusará | rehúsa rehúsan | rehusó rehusaron | rehusado',
    `<the>? invitación, <the>? ~ invitación, ~ invitación, la oferta, ${YES_TO}, el convite, la convocatoria`,
  ),
  { act: 'stay-away', tense: 'behind', needs: 'end', forms: 'no fue, no fueron' },
  { act: 'decline', tense: 'behind', forms: 'dijo que no a la, dijo que no al, dijo no a la invitación' },
  {
    act: 'decline',
    tense: 'behind',
    forms: 'canceló/cancelaron/anuló/suspendió ~ su participación/asistencia/visita/viaje/presencia',
  },
  {
    act: 'decline',
    tense: 'behind',
    forms: 'optó/optaron por quedarse/no, prefirió/prefirieron quedarse/no, se quedó en casa, se quedaron en casa',
  },
  ...conjugate({ act: 'decline', needs: 'end' }, 'declinar | | declina declinan | declinó declinaron | declinado'),
  ...conjugate(
    { act: 'decline' },
    'cancelar | cancelará cancelarán | cancela cancelan | canceló cancelaron | cancelado; suspender | suspenderá | suspende suspenden | suspendió suspendieron | suspendido; anular | anulará | anula | anuló anularon | anulado; aplazar | aplazará | aplaza | aplazó | aplazado; descartar | descartará | descarta descartan | descartó descartaron | descartado; posponer | pospondrá | pospone | pospuso | pospuesto',
    `${his(TRIP)}, asistir, acudir, viajar, participar, ir`,
  ),
  ...conjugate(
    { act: 'decline' },
    'negarse | se_negará se_negarán | se_niega se_niegan | se_negó se_negaron | negado; renunciar | renunciará | renuncia renuncian | renunció renunciaron | renunciado',
    'a asistir, a acudir, a viajar, a participar, a ir, a su viaje, al viaje',
  ),
  ...conjugate(
    { act: 'decline' },
    'excusarse | se_excusará se_excusarán | se_excusa se_excusan | se_excusó se_excusaron | excusado; disculparse | se_disculpará | se_disculpa | se_disculpó se_disculparon | disculpado',
    'por, de, por su ausencia, de asistir',
  ),
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'decidió no asistir, decidieron no asistir, decidió no viajar, decidieron no viajar, decidió no acudir, decidió no ir, decidió no participar, ha decidido no asistir, ha decidido no viajar, ha decidido no acudir, ha decidido no ir, optó por no asistir, optó por no viajar, optó por no ir, optaron por no asistir, optó por quedarse, se excusó, se excusaron, plantó a <leader>, dio plantón a, dejó plantado a, dejó plantados a, dio la espantada, se descolgó, prefirió no asistir, prefirió no viajar, prefirió no ir, dio marcha atrás, se echó atrás, ha rehusado, envió sus excusas, presentó sus excusas',
  },
  {
    act: 'decline',
    tense: 'now',
    forms:
      'no tiene planes ~ de ir, no tiene planes ~ de viajar, no tiene planes ~ de asistir, no tiene previsto asistir, no tiene previsto viajar, no tiene previsto acudir, no tiene previsto ir, no tienen previsto asistir, no tiene intención de asistir, no tiene intención de viajar, no tiene intención de ir, no tiene intención de acudir, no piensa asistir, no piensa viajar, no piensa ir, no piensa acudir, no tiene planes de asistir, no tiene planes de viajar, no planea asistir, no planea viajar, se excusa, declina, decide no asistir, decide no viajar',
  },
  { act: 'decline', tense: 'behind', who: 'owner', forms: 'negativa de, rechazo de, decisión de no asistir de' },
];

const invitations: readonly CueRow[] = [
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms:
      'fue invitado, fue invitada, fueron invitados, fueron invitadas, han sido invitadas, están invitadas, ha sido invitado, ha sido invitada, han sido invitados, había sido invitado, habían sido invitados, está invitado, están invitados, está invitada, estaba invitado, estaban invitados, sido invitado, sido invitados, sido invitada, fue convidado, recibió una invitación, recibieron una invitación, ha recibido una invitación, han recibido una invitación, ha recibido la invitación, recibió la invitación, recibió su invitación, fue llamado a asistir, tiene invitación, tienen invitación, figura entre los invitados a, fue también invitado',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms:
      'no recibió invitación, no recibieron invitación, no ha recibido invitación, no ha recibido ninguna invitación, no recibió ninguna invitación, no han recibido invitación, no tiene invitación, sin invitación, no estaba entre los invitados, no está entre los invitados, no figura entre los invitados, no figuraba entre los invitados, no invitado, no fue invitado, no fueron invitadas, no han sido invitadas, no están invitadas, no fueron invitados, no fue invitada, no ha sido invitado, no ha sido invitada, no han sido invitados, no está invitado, no está invitada, no están invitados, no estaba invitado, no había sido invitado',
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    forms:
      'invitó, invitaron, ha invitado, han invitado, había invitado, habían invitado, convidó, cursó una invitación, cursó invitación, envió una invitación, ha enviado una invitación, envió invitaciones, extendió una invitación, ha extendido una invitación, hizo llegar una invitación',
  },
  { act: 'invite', who: 'object', tense: 'now', forms: 'invita, invitan' },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    forms: 'invitación a, invitaciones a, invitación para, invitación al, invitación del kremlin a',
  },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    negative: true,
    forms:
      'ninguna invitación a, ninguna invitación para, ninguna invitación al, no se ha enviado invitación a, no se envió invitación a, no se cursó invitación a, no hay invitación para, ha hablado de invitar a, habló de invitar a, nadie invitó a, nadie ha invitado a, no se ha invitado a, no se invitó a, no se invitó al, nadie ha invitado al',
  },
];

const lists: readonly CueRow[] = [
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    forms:
      'en la lista, en la lista de invitados, en la lista de asistentes, figura en la lista, figuran en la lista, aparece en la lista, aparecen en la lista, está en la lista, están en la lista, figura entre los invitados, figuran entre los invitados, figura entre los asistentes, figuran entre los asistentes, figura entre los líderes, figuran entre los líderes, se cuenta entre los invitados, en el programa',
  },
  { act: 'list', who: 'patient', tense: 'now', negative: true, forms: 'fuera de la lista, ausente de la lista' },
];

const expectation: readonly CueRow[] = [
  {
    act: 'expect',
    who: 'owner',
    tense: 'now',
    beside: ['confirmada', 'prevista', 'anunciada', 'confirmado', 'previsto', 'anunciado'],
    forms: 'presencia, asistencia, participación, visita, llegada',
  },
  {
    act: 'expect',
    who: 'patient',
    tense: 'now',
    forms:
      'es esperado, son esperados, es esperada, será esperado, está previsto que asista, está previsto que asistan, está previsto que viaje, está previsto que acuda, está previsto que llegue, se espera que asista, se espera que asistan, se espera que viaje, se espera que viajen, se espera que acuda, se espera que acudan, se espera que llegue, se espera que lleguen, se espera que participe, se espera que participen, tiene previsto asistir, tiene previsto viajar, tiene previsto acudir, tiene previsto ir, tiene previsto participar, tienen previsto asistir, tienen previsto viajar, prevé viajar, prevé asistir, prevé acudir, planea asistir, planea viajar, se dispone a viajar, su asistencia está confirmada, está confirmado, están confirmados',
  },
  {
    act: 'expect',
    who: 'object',
    tense: 'now',
    forms:
      'espera a, esperan a, espera también a, aguarda a, espera la llegada de, espera la visita de, espera la presencia de, lo espera, se espera que',
    needs: 'preview',
  },
  {
    act: 'expect',
    who: 'owner',
    tense: 'now',
    forms:
      'está confirmada la presencia de, está confirmada la asistencia de, confirmó la asistencia de, confirmó la presencia de, confirmó la participación de, ha confirmado la asistencia de, ha confirmado la presencia de, anunció la asistencia de, anunció la presencia de, anunció la participación de, anunció la visita de',
  },
];

const DEPUTY_TAILS =
  'a <the>? <deputy>, a <the>? ~ <deputy>, ~ a <the>? <deputy>, al <deputy>, ~ al <deputy>, al ~ <deputy>, una <deputy>, una ~ <deputy>, un <deputy>, a un <deputy>, en <the>? <deputy>, en un <deputy>, en su <deputy>, a su hijo, en su lugar a, como representante a, solo a <the>? <deputy>, una delegación';
const FOR_SOMEBODY = 'acudirá/acude/acudió/asistirá/asiste/asistió/viajará/viaja/viajó/irá/va/fue/estará/estuvo';

const substitutes: readonly CueRow[] = [
  ...conjugate(
    { act: 'represent' },
    'ceder | cederá cederán | cede ceden | cedió cedieron | cedido',
    'el sitio a, su sitio a, el puesto a, su puesto a, su lugar a, el lugar a, el sitio al, su lugar al',
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms: `por <leader> ${FOR_SOMEBODY} <the>? <deputy>`,
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    beside: ['por'],
    forms: 'representado, representada, representados',
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms:
      'representado por, representada por, representados por, representado al nivel de, sustituido por, sustituida por, reemplazado por, representado en <country> por, representado solo por, representado en el desfile por, representado en <the>? <goal> por, representada en <the>? <goal> por, representado allí por, representada allí por, representada solo por',
  },
  ...conjugate(
    { act: 'represent', who: 'actor' },
    'enviar | enviará enviarán | envía envían | envió enviaron | enviado; mandar | mandará mandarán | manda mandan | mandó mandaron | mandado; delegar | delegará delegarán | delega delegan | delegó delegaron | delegado; designar | designará | designa | designó | designado; despachar | despachará | despacha | despachó | despachado',
    DEPUTY_TAILS,
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  ...conjugate(
    { act: 'represent', who: 'object' },
    'representar | representará representarán | representa representan | representó representaron | representado; sustituir | sustituirá | sustituye | sustituyó | sustituido; reemplazar | reemplazará | reemplaza | reemplazó | reemplazado',
    'a, al, en <country> a, en el desfile a, en <the>? <goal> a',
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms:
      'en lugar de, en representación de, en nombre de, en sustitución de, en vez de, en reemplazo de, en lugar del, en representación del, en nombre del, no manda a, no envía a',
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms:
      'en su lugar, en su representación, en su nombre, lo representará, la representará, lo representó, la representó, lo representa, lo sustituirá, lo sustituyó, lo sustituye, lo reemplazará, lo reemplazó, irá en su lugar, ocupará su lugar, ocupó su lugar, como representante suyo',
  },
];

const hosting: readonly CueRow[] = [
  {
    act: 'host',
    tense: 'now',
    inverted: true,
    forms: 'el anfitrión será, el anfitrión es, la anfitriona será, la anfitriona es',
  },
  { act: 'host', tense: 'behind', inverted: true, forms: 'el anfitrión fue, el anfitrión era, la anfitriona fue' },
  ...conjugate(
    { act: 'host' },
    'presidir | presidirá | preside | presidió | presidido; encabezar | encabezará | encabeza | encabezó | encabezado; inaugurar | inaugurará | inaugura | inauguró | inaugurado; clausurar | clausurará | clausura | clausuró | clausurado; dirigir | dirigirá | dirige | dirigió | dirigido',
    '<the>? <goal>, <the>? desfile, <the>? cumbre, <event>, el <event>, la <event>, este ~ la cumbre, ~ la cumbre, ~ el desfile, ~ la ceremonia',
  ),
  ...conjugate(
    { act: 'host', needs: 'goal' },
    'presidir | presidirá | preside | presidió | presidido; clausurar | clausurará | clausura | clausuró | clausurado; inaugurar | inaugurará | inaugura | inauguró | inaugurado',
  ),
  ...conjugate(
    { act: 'host' },
    'recibir | recibirá | recibe | recibió | recibido; acoger | acogerá | acoge | acogió | acogido',
    'a sus invitados, a los invitados, a los líderes, a los mandatarios, a los jefes de estado, a ~ jefes de estado, a ~ líderes, a ~ mandatarios, a ~ invitados',
  ),
  {
    act: 'host',
    tense: 'now',
    forms: 'es el anfitrión, es la anfitriona, ejerce de anfitrión, será el anfitrión, como anfitrión',
  },
  {
    act: 'host',
    tense: 'behind',
    forms: 'fue el anfitrión, ejerció de anfitrión, fue la anfitriona, en su discurso en la plaza roja',
  },
  { act: 'host', tense: 'now', forms: '<comma> anfitrión/anfitriona del/de' },
  { act: 'host', tense: 'now', who: 'target', forms: 'el anfitrión <comma>, la anfitriona <comma>' },
  {
    act: 'host',
    tense: 'behind',
    who: 'target',
    forms: 'el anfitrión, la anfitriona, su anfitrión',
  },
];

const meetings: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms: 'tomó la palabra, tomaron la palabra, pronunció un discurso, intervino, intervinieron, subió al estrado',
  },
  {
    act: 'host',
    needs: 'preview',
    tense: 'now',
    beside: ['líderes', 'mandatarios', 'jefes', 'invitados', 'homólogos', 'delegaciones'],
    forms: 'recibe, recibirá, acoge, acogerá',
  },
  {
    act: 'host',
    needs: 'preview',
    tense: 'behind',
    beside: ['líderes', 'mandatarios', 'jefes', 'invitados', 'homólogos', 'delegaciones'],
    forms: 'recibió, acogió, dio la bienvenida',
  },
  { act: 'come', journey: true, tense: 'ahead', needs: 'preview', forms: 'llegará, llegarán, aterrizará, aterrizarán' },
  {
    act: 'greet',
    who: 'object',
    tense: 'behind',
    needs: 'day',
    forms:
      'recibió ~ a, saludó ~ a, recibió a, saludó a, abrazó a, dio la bienvenida a, recibió también a, recibió al, saludó al, dio la bienvenida al',
  },
];

/** Spanish. */
export const claims = {
  cues: [
    ...presence,
    ...journeys,
    ...inversions,
    ...guests,
    ...company,
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
    ahead:
      'va a, van a, voy a, irá a, irán a, piensa, piensan, prevé, prevén, planea, planean, tiene previsto, tienen previsto, se dispone a, se disponen a, está previsto que, se espera que',
    behind: 'ha, han, había, habían, hubo, habiendo, tras haber',
    now: 'está, están',
    aheadOfPast: 'iba a, iban a, tenía previsto, tenían previsto, debía, debían, estaba previsto que',
    hedge: `estuvo a punto de, casi, prohibió, prohibido, puede, pueden, podría, podrían, podrá, podrán, quizá, quizás, tal vez, acaso, posiblemente, probablemente, probable, improbable, es probable, es posible, posible, posibilidad, baraja, barajan, estudia, estudian, estudiaba, considera, considera la posibilidad, evalúa, evalúan, analiza, sopesa, duda, dudan, en duda, desea, desean, quiere, quieren, quisiera, quería, querían, le gustaría, espera, esperan, confía, confían, pidió, pide, piden, pidieron, instó, insta, instaron, urgió, exigió, exige, recomendó, recomienda, advirtió, advierte, advirtieron, amenazó, rumores, rumor, se especula, especula, especulaciones, según rumores, al parecer, supuestamente, presuntamente, habría, habrían, sería, serían, por decidir, aún no ha decidido, todavía no ha decidido, no ha decidido, no han decidido, por confirmar, sin confirmar, indeciso, dispuesto a, dispuesta a, listo para, debería, deberían, debe, deben, convencer, persuadir, disuadir, invitado a, invitados a, incógnita, aún no ha confirmado, todavía no ha confirmado, no ha confirmado, no han confirmado, no confirmó, no descarta, no descartó, no descartan`,
    infinitive: '',
  },
  not: `no, nunca, jamás, tampoco, ni, ni siquiera, sin, nadie`,
  notNot: 'no solo, no sólo, no solamente, no obstante, no únicamente, sin duda, sin embargo, no en vano',
  nobody: 'ningún, ninguna, ninguno, nadie, ninguno de, pocos',
  people:
    'líderes, líder, jefes de estado, jefe de estado, jefes de gobierno, jefes de estado y de gobierno, jefes de estado y gobierno, jefes de estado o de gobierno, mandatarios, gobernantes, dirigentes, presidentes, invitados, dignatarios, primeros ministros, aliados, homólogos, monarcas, reyes, políticos, asistentes, otros, delegados, líderes mundiales, jefes de delegación, líderes de',
  others:
    'tropas, soldados, militares, ministros, funcionarios, embajadores, embajador, diplomáticos, delegación, delegaciones, empresarios, periodistas, veteranos, unidades, manifestantes, portavoz, portavoces, vocero, asesor, asesores, seguidores, peregrinos, turistas, miles, cientos, visitantes, ciudadanos, estudiantes, gobernadores, familiares, hijos, hijas, avión, tren, tanques, misiles, barcos, quien, alguien, todos, todo, esto, eso, esta, ese, equipo, banda, coro, cardenales, obispos, cardenal, diputados, senadores, alcalde, esposa, marido, hermano, hermana, hija, hijo, canciller, ministro, ministra, vicepresidente, viceprimer, príncipe, invitación, viaje, visita, reunión, agenda, fuentes, nadie, el gobierno, guerra, crisis, selección, premio, delantero, portero, técnico, jugador',
  foreign:
    'líderes extranjeros, mandatarios extranjeros, jefes de estado extranjeros, dirigentes extranjeros, invitados extranjeros, dignatarios extranjeros, invitados internacionales, líderes internacionales, ningún líder extranjero, líder extranjero, mandatario extranjero, invitado extranjero',
  groups: {
    cis: 'líderes de la cei, presidentes de la cei, jefes de estado de la cei, líderes de los países de la cei, presidentes de los países de la cei',
    'central-asia':
      'líderes de asia central, presidentes de asia central, cinco presidentes de asia central, líderes centroasiáticos, presidentes centroasiáticos, cinco presidentes centroasiáticos',
    'baltic-states':
      'líderes bálticos, presidentes bálticos, presidentes de los países bálticos, líderes de los países bálticos',
  },
  including:
    'entre ellos, entre ellas, incluidos, incluido, incluida, incluidas, incluyendo, entre otros, como, tales como, encabezados por, liderados por, en particular, a saber, entre los que están, entre los que figuran, entre los que se encuentran, entre los que destacan, como el, como los, empezando por',
  except: 'excepto, salvo, a excepción de, con la excepción de, con excepción de, menos, aparte de, con la salvedad de',
  alongside:
    'además de, aparte de, igual que, al igual que, lo mismo que, junto a, junto con, al lado de, acompañado por, acompañado de, flanqueado por, en compañía de, además de, así como, codo con codo con, junto al',
  and: 'como, tanto, y, e, así como, o, ni, además de',
  conjunctions:
    'si bien, pero, mientras, mientras que, aunque, porque, ya que, pues, después de que, antes de que, cuando, desde que, sino, sino que, hasta que, donde, adonde, tras, en cambio, por lo que, después de, antes de',
  but: 'pero, sino, aunque',
  relatives: 'que, quien, quienes, el cual, la cual, los cuales, cuyo, cuya',
  complements: 'en que, de que, que, cómo, por qué',
  conditions: 'si, a menos que, siempre que, en caso de que, con tal de que',
  adverbs:
    'la asistencia/presencia/participación/visita/llegada de ~ <leader> no está/ha/fue/es/sigue, asistencia/presencia/participación/visita/llegada de ~ <leader> no está/ha/fue/es, llegó al poder, llegaron al poder, llegar al poder, llegó a un acuerdo, también, además, ahora, entonces, ya, aún, todavía, por su parte, finalmente, al final, a última hora, en el último momento, personalmente, oficialmente, formalmente, este año, ayer, hoy, mañana, recientemente, por primera vez, de nuevo, luego, después, antes, mientras tanto, naturalmente, por supuesto, asimismo, igualmente, todos, ambos, él mismo, en persona, inicialmente, previamente, solo, sólo, únicamente, se, le, les, definitivamente, efectivamente, así, en principio, cortésmente, amablemente, allí, pronto, sí, ya, igual, rápidamente, en su día, hace, este, aquí, juntos, el',
  articles: 'el, la, los, las, un, una, unos, unas, lo, este, esta, ese, esa, dicho, señor, señora, don, doña',
  prepositions:
    'junto a, junto al, al lado de, al lado del, a su lado con, en lugar de, en vez de, en nombre de, en representación de, en lugar del, a, al, ante, bajo, con, contra, de, del, desde, durante, en, entre, hacia, hasta, para, por, según, sin, sobre, tras, mediante, excepto, llamó, telefoneó, como',
  of: 'a, al, de, del, para',
  pronouns: {
    one: 'él, ella, éste, este último',
    several: 'ellos, ambos, ambos líderes, los dos, los tres, los cuatro, ambos mandatarios',
    neither: 'ninguno de los dos, ninguno de ellos, ninguno de los tres',
    object: 'lo, la, los, las, le, les',
    possessive: 'su, sus',
    speaker: 'yo, me, nosotros, nos',
  },
  owned:
    'portavoz, vocero, oficina, visita, viaje, avión, tren, esposa, mujer, hijo, hija, hermano, aliado, partido, gobierno, antecesor, predecesor, sucesor, invitación, invitado, equipo, delegación, discurso, asesor, amigo, rival, muerte, ausencia, presencia, llegada, salida, decisión, negativa, comitiva, palabras, declaraciones, asistencia, participación, entorno, agenda, funeral',
  deputies:
    'ministro de exteriores, ministra de exteriores, ministro de asuntos exteriores, ministra de asuntos exteriores, ministro de relaciones exteriores, ministra de relaciones exteriores, viceministro de exteriores, viceministro de relaciones exteriores, viceministro de defensa, ministro de defensa, ministra de defensa, ministro de cultura, ministra de cultura, ministro de economía, ministro de energía, ministro del interior, ministro, ministra, viceministro, viceministra, ministros, viceprimer ministro, viceprimera ministra, vicepresidente, vicepresidenta, canciller, secretario de estado, subsecretario, subsecretaria, secretario, secretaria, embajador, embajadora, embajadores, enviado, enviado especial, enviada especial, diplomático, diplomáticos, delegación, representante, representantes, funcionario, presidente del parlamento, presidenta del parlamento, presidente de la asamblea nacional, presidente del senado, presidente del congreso, hijo, hija, hermano, hermana, esposa, príncipe, príncipe heredero, princesa, primera dama, asesor, consejero, general, encargado de negocios, cónsul, alcalde, número dos, sustituto, suplente, jefe de gabinete, primer ministro',
  sides:
    'portavoz, vocero, vocera, oficina, servicio de prensa, secretaría de prensa, ministerio de exteriores, ministerio de asuntos exteriores, ministerio de relaciones exteriores, cancillería, ministerio, gobierno, embajada, presidencia, administración, asesor, ministro de exteriores, embajador, palacio, gabinete, fuentes, fuente, televisión estatal, medios estatales, agencia, casa blanca, kremlin, elíseo, moncloa, delegación',
  say: 'dijo, dijeron, dice, dicen, declaró, declararon, declara, anunció, anunciaron, anuncia, confirmó, confirmaron, confirma, informó, informaron, informa, señaló, señalaron, señala, aseguró, aseguraron, asegura, afirmó, afirmaron, afirma, explicó, explica, indicó, indicaron, indica, añadió, agregó, sostuvo, manifestó, comentó, reiteró, insistió, subrayó, precisó, aclaró, escribió, reveló, comunicó, publicó, adelantó, recordó, zanjó, apuntó, admitió, reconoció, respondió, contestó, ha dicho, ha confirmado, ha anunciado, ha asegurado, ha informado, han confirmado, ha afirmado, ha explicado, prometió, promete, matizó, avanzó, dio a conocer',
  according:
    'según, de acuerdo con, en palabras de, a juicio de, conforme a, según informó, según dijo, según confirmó',
  deny: 'negó, negaron, niega, niegan, ha negado, han negado, desmintió, desmintieron, desmiente, ha desmentido, han desmentido, rechazó los informes, rechazó las informaciones, rechazó que, rechazó la información, refutó, tachó de falsa, tachó de falso, calificó de falsa, calificó de falso, es falso que, no es cierto que, descartó que',
  report:
    'informe, informes, información, informaciones, noticia, noticias, rumor, rumores, esto, eso, tal cosa, versión, extremo',
  remote:
    'por televisión, en televisión, por la televisión, en la televisión, por videoconferencia, por vídeo, por video, de forma virtual, virtualmente, por teléfono',
  lookBack:
    'entonces, en aquel momento, aquel año, en aquella ocasión, en esa ocasión, aquella vez, ese año, por entonces',
  likewise:
    'lo mismo, también, lo mismo hizo, lo mismo hará, otro tanto hizo, lo mismo vale para, tampoco lo hará, tampoco',
  labels: {
    expected:
      'asistirán, asistentes, invitados confirmados, lista de invitados, la lista de invitados, los invitados, esperados, quiénes asistirán, quién asistirá, quiénes van, se espera a, los asistentes, irán, quién va, estarán',
    accepted:
      'confirmados, confirmaron, han confirmado, han aceptado, aceptaron, confirmados hasta ahora, han dicho que sí, dijeron que sí',
    declined:
      'no irán, no asistirán, declinaron, han declinado, rechazaron, cancelaron, bajas, quiénes no van, no van, se excusaron, han rechazado, quién no va, dijeron que no',
    attended:
      'entre los asistentes, entre los invitados, asistieron, presentes, estuvieron, quiénes asistieron, acudieron, los asistentes fueron, en la tribuna, quién estuvo',
    absent:
      'ausentes, faltaron, los ausentes, no asistieron, no estuvieron, quiénes faltaron, no acudieron, las ausencias',
    invited: 'invitados, fueron invitados, convidados, invitados también, han sido invitados',
  },
  only: 'solo, sólo, solamente, únicamente, único, única, el único, la única, únicos',
  goals:
    'desfile, desfiles, parada, parada militar, desfile militar, celebración, celebraciones, ceremonia, ceremonias, conmemoración, conmemoraciones, acto, actos, evento, festejos, cumbre, aniversario, aniversarios, funeral, funerales, exequias, investidura, toma de posesión, coronación, misa, inauguración, apertura, conferencia, cita, día de la victoria, plaza roja, tribuna, fiesta, homenaje, sesión, festividades, ceremonia de apertura, palco, entronización, cónclave, jubileo',
  kinds: {
    parade: 'desfile, desfile militar, parada militar',
    summit: 'cumbre, cumbres',
    funeral: 'funeral, funerales, exequias, entierro',
  },
  toward: 'a, al, en, hacia, hasta, para, rumbo a, con destino a',
  abandoned: 'inicialmente, en un principio, originalmente, en principio',
  light: 'también, finalmente, ya, además, tampoco, personalmente, oficialmente, sí, igualmente, hoy, ayer, asimismo',
  also: 'también, además, asimismo, igualmente, incluso',
  roles:
    'presidente, presidenta, primer ministro, primera ministra, premier, líder, mandatario, mandataria, canciller, rey, reina, emir, sultán, príncipe heredero, jefe de estado, jefe de gobierno, gobernante, dirigente, secretario general, homólogo, homóloga, aliado, expresidente, exmandatario, ex presidente, dictador, autócrata, anfitrión, anfitriona, invitado, colega, vecino, papa, monarca, general, sultán de, rey de, presidente de, compañero, veterano, socio, comunitario, conservador, nacionalista, populista, socialista, ultraderechista, presidente ruso, presidente chino, gobernador, saliente, interino, actual, nuevo, nueva, antiguo, entonces, cubano, venezolano, brasileño, serbio, eslovaco, indio, mexicano',
  capitals: 'capital',
  cities,
  venues,
  grammar: {
    subject: 'either',
    negation: 'before',
    auxiliary: 'before',
    concord: true,
    clitics: true,
    proDrop: true,
    wholeNames: true,
    endings: ' s es a as o os',
  },
} as const satisfies ClaimVocabulary;
