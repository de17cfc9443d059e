import type { CueRow } from '../../../claims/vocabulary.ts';
import { nounsOfComing } from '../../romance-nouns.ts';

/** Who was asked, and who was not. */
export const invitations: readonly CueRow[] = [
  ...nounsOfComing({
    nouns:
      'presencia/presencias/participación/asistencia/llegada/visita/presencia_confirmada/asistencia_confirmada/participación_confirmada/concurrencia',
    absence: 'ausencia/ausencias/inasistencia',
    of: 'de/del/tanto_de/tanto_del/conjunta_de/conjuntas_de/conjuntas_del',
    announced:
      'anunció/confirmó/anunciaron/confirmaron/ha_anunciado/ha_confirmado/han_confirmado/anuncia/confirma/anunciando/confirmando/destaca/destacó/destacan/destaca_asimismo/destaca_también/llaman_la_atención/se_destaca',
    expected:
      'se_espera/se_prevé/está_prevista/está_confirmada/se_anunció/se_confirmó/se_ha_confirmado/se_esperan/está_anunciada/se_descuenta',
    ahead: 'contará_con/tendrá/se_celebrará_con/estará_marcada_por/estará_marcado_por',
    now: 'cuenta_con/con/marcada_por/marcado_por/registra',
    behind: 'contó_con/tuvo/ha_contado_con/estuvo_marcada_por/estuvo_marcado_por/se_destacó/registró',
    without: 'sin',
  }),
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
  { act: 'invite', tense: 'behind', forms: 'había/habían/ha/han recibido una/la/su invitación', who: 'patient' },
];

/** Who stands on a list. */
export const lists: readonly CueRow[] = [
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    negative: true,
    forms: 'no figura/figuran/aparece/aparecen/figuraba/figuraban/está/están en ninguna lista/relación',
  },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    forms:
      'en la lista, en la lista de invitados, en la lista de asistentes, figura en la lista, figuran en la lista, aparece en la lista, aparecen en la lista, está en la lista, están en la lista, figura entre los invitados, figuran entre los invitados, figura entre los asistentes, figuran entre los asistentes, figura entre los líderes, figuran entre los líderes, se cuenta entre los invitados, en el programa',
  },
  { act: 'list', who: 'patient', tense: 'now', negative: true, forms: 'fuera de la lista, ausente de la lista' },
  {
    act: 'expect',
    tense: 'now',
    who: 'target',
    forms: 'anuncia/anuncian/espera/esperan ~ mandatarios/líderes/dirigentes <comma> entre ellos',
  },
];

/** Who is expected. */
export const expectation: readonly CueRow[] = [
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
