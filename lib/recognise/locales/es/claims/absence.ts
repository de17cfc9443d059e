import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../../romance-verbs.ts';

/** Absence by a word of its own. */
export const absence: readonly CueRow[] = [
  ...conjugate(
    { act: 'stay-away' },
    'eludir | eludirá | elude eluden | eludió eludieron | eludido; evitar | evitará | evita evitan | evitó evitaron | evitado; esquivar | esquivará | esquiva | esquivó esquivaron | esquivado; saltarse | se_saltará | se_salta se_saltan | se_saltó se_saltaron | saltado; rehuir | rehuirá | rehúye | rehuyó rehuyeron | rehuido; desairar | desairará | desaira | desairó desairaron | desairado',
    '<the>? <goal>, <event>, <the>? <event>',
  ),
  { act: 'stay-away', tense: 'behind', forms: 'dio/dieron/da/dan plantón, dejó/dejaron plantado/plantada' },
  { act: 'stay-away', tense: 'behind', needs: 'day', forms: 'no embarcó, no subió al avión, no llegó a embarcar' },
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      'no se quedará/quedarán/queda/quedan al/a_la/para_el/para_la/hasta_el ~ <goal>, no se quedará/queda al/a_la/para_el/para_la/hasta_el <goal>',
  },
  {
    act: 'stay-away',
    tense: 'now',
    forms: 'no enviará a nadie, no envía a nadie, no envió a nadie, no pisará <the>? <goal>, no pisó <the>? <goal>',
  },
  {
    act: 'stay-away',
    tense: 'now',
    who: 'target',
    forms: 'ni rastro de, no hay rastro de, sin rastro de, tampoco hay rastro de',
  },
  { act: 'decline', tense: 'behind', forms: 'ignoró/ignoraron/ha_ignorado la invitación' },
  { act: 'decline', tense: 'behind', needs: 'end', forms: 'se disculpó, se disculparon' },
  {
    act: 'decline',
    tense: 'behind',
    forms: 'suspendió/suspendieron/ha_suspendido su viaje/visita/participación/asistencia',
  },
  { act: 'stay-away', tense: 'now', needs: 'end', forms: 'ausente, ausentes' },
  {
    act: 'stay-away',
    tense: 'now',
    inverted: true,
    forms: 'quien/quienes no asistirá/asistirán/estará/estarán/irá/irán/acudirá/viajará ~ es/será/son/serán',
  },
  {
    act: 'stay-away',
    tense: 'now',
    who: 'target',
    needs: 'preview',
    forms: 'sin <leader> <comma>, <event> sin <leader>, <goal> sin <leader>',
  },
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'había/habían confirmado su asistencia/presencia/participación <comma>? pero la/lo canceló/cancelaron/suspendió, canceló/cancelaron ~ planes de viajar/asistir/acudir/ir/participar',
  },
  {
    act: 'stay-away',
    tense: 'now',
    who: 'target',
    forms: 'ausencias ~ como ~ la/las/el/los de/del, ausencia ~ es la de/del',
  },
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'confirmó/anunció/justificó/confirmaron/anunciaron/ha_confirmado/ha_anunciado/excusó ~ su ausencia/inasistencia',
  },
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
  // "se va antes de que empiece": who goes away may have been there.
  { act: 'leave', forms: 'se va, se fue, se van, se fueron, se irá, se irán, se marcha, se marchó' },
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'prefirió/prefirieron/decidió/decidieron/eligió quedarse/permanecer en <country>/casa, ha/han/había decidido/preferido quedarse/permanecer en <country>/casa, optó/optaron por quedarse/permanecer en <country>/casa',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms:
      'no se movió/movieron de <country>, no salió/salieron de <country>, no se encontraba/encontraban entre los asistentes/invitados/presentes, estuvo/estuvieron por tanto? ausente/ausentes',
  },
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      'no/tampoco aparece/aparecen/figura/figuran/figuró/figuraba ~ en la lista/relación, no/tampoco figuró/figuraba/figura nunca entre los asistentes/invitados',
  },
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'se excusó/excusaron/disculpó/disculparon, había/habían pedido disculpas, pidió/pidieron disculpas por carta',
    needs: 'preview',
  },
];
