import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate, withAuxiliary } from '../../romance-verbs.ts';
import { TO_GOAL } from './words.ts';

const TRIP =
  'viaje, visita, participación, asistencia, presencia, desplazamiento, viaje a <country>, visita a <country>';

const HIS = 'su, sus, el, la, un, una';

const his = (nouns: string): string =>
  HIS.split(', ')
    .flatMap((word) => nouns.split(', ').map((noun) => `${word} ${noun}`))
    .join(', ');

const YES_TO =
  'asistir, acudir, participar, viajar, ir, estar presente, estar, que asistirá, que acudirá, que viajará, que irá, que participará, que estará';

/** A yes from the leader's own side. */
export const acceptance: readonly CueRow[] = [
  {
    act: 'accept',
    tense: 'behind',
    forms:
      'es uno/una de los/las ~ confirmados/confirmadas, está/están/figura/figuran entre los/las ~ confirmados/confirmadas',
  },
  {
    act: 'accept',
    tense: 'behind',
    forms: 'fue/fueron/es/son ~ primeros/primero ~ en confirmar/anunciar ~ presencia/asistencia/participación/viaje',
  },
  {
    act: 'accept',
    tense: 'behind',
    forms:
      'ha/han/había/habían confirmado/anunciado/ratificado ~ su presencia/participación/asistencia/viaje/visita, confirmó/confirmaron/anunció/anunciaron/ratificó/confirman/confirma ~ su presencia/participación/asistencia',
  },
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
  {
    act: 'accept',
    tense: 'behind',
    forms:
      'ha/había/han prometido ~ que acudirá/irá/asistirá/viajará/estará/vendrá/participará, prometió/prometieron ~ que acudirá/irá/asistirá/viajará/estará/acudiría/iría/asistiría/viajaría/estaría, ha/había prometido a <leader> que acudirá/irá/asistirá/viajará/estará/acudiría/iría',
  },
  {
    act: 'accept',
    tense: 'now',
    forms:
      'insiste/insisten/insistió en que irá/acudirá/asistirá/viajará/estará, insiste/insistió en ir/acudir/asistir/viajar, nada le/les/lo impedirá/impediría/frenará viajar/ir/acudir/asistir/estar, nada le/les impedirá/impediría estar',
  },
];

/** A no from the leader's own side. */
export const refusal: readonly CueRow[] = [
  {
    act: 'decline',
    tense: 'behind',
    needs: 'preview',
    forms:
      'se descolgó, se descuelga, se cae/cayó del cartel/de la lista, se cae del cartel, se borró, se bajó del viaje, se apeó, se echó/echa atrás',
  },
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'suspendiera/cancelara/anulara/aplazara el/su viaje/visita/asistencia, declinara/rechazara <the>? invitación, descartó/descarta/descartaron volver/regresar',
  },
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
    forms: 'optó/optaron por quedarse/no, prefirió/prefirieron quedarse/no',
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
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'dijo/dijeron que no en/ya/por/desde/hace <date>/invierno/verano/otoño/primavera/motivos/razones, dijo/dijeron que no a la ~ invitación, había/habían dicho que no en/ya/por/desde/hace',
  },
  ...conjugate(
    { act: 'decline' },
    'excusarse | se_excusará se_excusarán | se_excusa se_excusan | se_excusó se_excusaron | excusado; disculparse | se_disculpará | se_disculpa | se_disculpó se_disculparon | disculpado',
    'por, de, por su ausencia, de asistir',
  ),
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'decidió no asistir, decidieron no asistir, decidió no viajar, decidieron no viajar, decidió no acudir, decidió no ir, decidió no participar, ha decidido no asistir, ha decidido no viajar, ha decidido no acudir, ha decidido no ir, optó por no asistir, optó por no viajar, optó por no ir, optaron por no asistir, optó por quedarse, se excusó, se excusaron, excusó/excusaron/excusa/excusan su asistencia/presencia/participación, plantó a <leader>, dio plantón a, dejó plantado a, dejó plantados a, dio la espantada, se descolgó, prefirió no asistir, prefirió no viajar, prefirió no ir, dio marcha atrás, se echó atrás, ha rehusado, envió sus excusas, presentó sus excusas',
  },
  {
    act: 'decline',
    tense: 'now',
    forms:
      'no tiene planes ~ de ir, no tiene planes ~ de viajar, no tiene planes ~ de asistir, no/tampoco tiene/tienen previsto/planeado asistir/acudir/viajar/ir/participar/estar, no tiene previsto viajar, no tiene previsto acudir, no tiene previsto ir, no tienen previsto asistir, no tiene intención de asistir, no tiene intención de viajar, no tiene intención de ir, no tiene intención de acudir, no piensa asistir, no piensa viajar, no piensa ir, no piensa acudir, no tiene planes de asistir, no tiene planes de viajar, no planea asistir, no planea viajar, se excusa, declina, decide no asistir, decide no viajar',
  },
  { act: 'decline', tense: 'behind', who: 'owner', forms: 'negativa de, rechazo de, decisión de no asistir de' },
  {
    act: 'accept',
    tense: 'behind',
    inverted: true,
    forms: 'sí ha/han/habían confirmado/aceptado, sí confirmó/confirmaron/aceptó/aceptaron',
  },
  {
    act: 'decline',
    tense: 'behind',
    needs: 'preview',
    forms:
      'se ha/han/había echado atrás, se echó/echaron atrás, había/habían cancelado a última hora, había/habían cancelado en el último momento, había/habían cancelado ~ antes',
  },
];
