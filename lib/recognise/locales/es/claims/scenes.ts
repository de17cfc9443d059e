import type { CueRow } from '../../../claims/vocabulary.ts';
import { speeches } from '../../romance-speeches.ts';

const SEAT = 'silla/silla_vacía/asiento/sillón/butaca/sitio/lugar/puesto';
const EMPTY = 'vacía/vacío/libre/desierta/desocupado';
const STOOD =
  'estaba/estaban/estuvo/estuvieron/quedó/quedaron/caminaba/caminaban/se_sentaba/se_sentaban/se_sentó/se_sentaron/aplaudía/aplaudían/iba/iban/venía/venían/aparecía/aparecían/se_situó/se_situaron/se_colocó/se_colocaron';

/** What is told of a day where leaders meet: where they stand, what they do there, who sees them. */
export const scenes: readonly CueRow[] = [
  ...speeches({
    during: 'en/durante su/el_turno_de_su',
    speech: 'discurso/intervención/alocución/comparecencia/turno',
    gave: 'pronunció/pronunciaron/dio/ofreció',
    given: 'discurso',
    opened: 'abrió/inauguró/inició/cerró',
    debate: 'el_debate/el_debate_general/la_sesión/la_jornada/la_ronda',
  }),
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms: 'subió/subieron al estrado/podio/atril, compartió/compartieron ~ la_tribuna/el_palco/el_estrado',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms: 'el/la único/única ~ presente/asistente fue/era, los/las únicos/únicas ~ presentes/asistentes fueron/eran',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'scene',
    forms: 'tuvo/tenía a_su_lado/a_su_derecha/a_su_izquierda a',
  },
  { act: 'host', tense: 'behind', forms: 'saludó/recibió uno a uno a los invitados/mandatarios/líderes' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'caminaba, caminaban, sonreía, sonreían, aplaudía, aplaudían, conversaba, conversaban, charlaba, charlaban, observaba, observaban, escuchaba, escuchaban, miraba, miraban, posaba, posaban, se levantó, se levantaron, se persignó, se santiguó, lloró, bostezó, subió/subieron a la/al tribuna/estrado/palco/escalinata, bajó/bajaron del coche/auto/avión, se llevó/llevaron el/la/los ~ abrazo/ovación/aplauso/aplausos, se ganó el/la ~ abrazo/ovación/aplauso/aplausos, fue/fueron recibido/recibida/recibidos con ~ ovación/aplausos/honores/abrazo, fue/fueron aplaudido/aplaudida/ovacionado/ovacionada/abucheado/abucheados/aplaudidos, abandonó/abandonaron la/el sala/tribuna/palco/plenario/ceremonia, arrancó/arrancaron aplausos, se asomó/asomaron a la/al tribuna/palco/balcón',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    company: true,
    forms:
      'compartió/compartieron/compartía/compartían ~ con, estrechó/estrecharon/estrechaba la mano de/del/a/al, departió/departieron/departía con, conversaba/conversaban/charlaba/charlaban con, junto_a/al_lado_de/al_lado_del/a_la_derecha_de/a_la_izquierda_de <leader> <comma>',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    inverted: true,
    forms: `detrás/delante/enfrente/al_fondo/más_atrás/más_allá/a_su_lado/a_su_derecha/a_su_izquierda/al_lado/junto_a_él/cerca ~ ${STOOD}, en_primera/en_segunda/en_la_primera/en_la_segunda fila ${STOOD}`,
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'scene',
    forms:
      'cámaras/cámara enfocaron/enfocó/captaron/mostraron/buscaron a/al, se vio/veía en ~ tribuna/fila/palco a/al, pudo verse a/al, saludó/abrazó/recibió/besó efusivamente/calurosamente/afectuosamente a/al',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'target',
    needs: 'scene',
    forms: `al_lado/a_la_derecha/a_la_izquierda/junto/detrás/a_un_lado de/del/a/al <leader> ~ ${STOOD}`,
  },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'target',
    forms: `la/el/una/un ${SEAT} de/del <leader> ~ ${EMPTY}, la/el/una/un ${SEAT} de/del ~ <leader> ~ ${EMPTY}, la/el ${SEAT} de/del <the>? <country> ~ ${EMPTY}, la/el ${SEAT} reservada/reservado a/al/para ~ ${EMPTY}, la/el ${SEAT} ${EMPTY} de/del, se echó/echaba en/de falta/menos a/al, se echó/notó/sintió la falta de, no se vio/veía/ha_visto a/al, no hubo/había rastro/noticia/señales de, se notó/sintió la ausencia de/del, llamó/llama la atención la ausencia de/del`,
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms:
      'no llegó/llegaron a viajar/ir/acudir/salir, dejó/dejaron ~ silla/asiento/sitio/butaca vacía/vacío, se quedó/quedaron sin ir/viajar/acudir/desfile/cumbre',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms:
      'solo/sólo/únicamente se_atrevió/se_atrevieron/acudió/acudieron/fue/vino/viajó/estuvo, el/la único/única ~ que se atrevió/que acudió/que fue/que vino/que viajó/que asistió/en ir/en venir ~ fue, se dejaron/dejó caer/ver por',
  },
  {
    act: 'come',
    tense: 'behind',
    forms:
      'fue/era uno/una de los/las ~ que acudieron/asistieron/estuvieron/viajaron/participaron, fue/era uno/una de los/las ~ presentes/asistentes, dijo/dijeron presente, se hizo/hicieron presente/presentes, <comma> presente/presentes en <the>? <goal>, <comma> presente/presentes en <event>',
  },
  {
    act: 'come',
    tense: 'ahead',
    forms:
      'será/serán uno/una de los/las ~ que acudirán/asistirán/estarán/viajarán/participarán/acudan/asistan, será/serán uno/una de los/las invitados/asistentes/presentes/huéspedes, será/serán de la partida, no se perderá/perderán <the>? <goal>, se dejará/dejarán ver en/por, flanqueará/flanquearán a, ocupará/ocuparán el/la/un/su asiento/sitio/lugar/silla, se quedará/quedarán en <country> hasta/para el/la <goal>, <comma> junto/al_lado con/de/a <leader> <comma> el único',
  },
  {
    act: 'come',
    tense: 'now',
    needs: 'preview',
    forms:
      '<comma> en <country> para el/la/los/asistir/participar, <comma> presente/presentes, alargará/alarga su/la estancia/visita',
  },
  { act: 'come', tense: 'now', who: 'target', forms: 'con <leader> como ~ invitado/invitada/huésped/estrella' },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    forms: 'el/la/su invitado/invitada/huésped ~ honor/principal/estrella será',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms: 'el/la/su invitado/invitada/huésped ~ honor/principal/estrella fue/era',
  },
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    needs: 'preview',
    who: 'target',
    forms:
      'avión/aeronave/vuelo/ilyushin/airbus/falcon/jet/tren de/del <leader> ~ aterrizó/tomó_tierra/llegó/despegó/partió/ha_aterrizado/ha_llegado/ha_despegado/acaba_de',
  },
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    needs: 'goal',
    forms:
      'emprendió/inició/inició_su/emprendió_el viaje/vuelo/camino, puso/pusieron rumbo, tomó/tomaron el avión, cruzó la frontera ~ <country>',
  },
  {
    act: 'host',
    tense: 'now',
    forms:
      'ejercerá/ejerció/oficia/oficiará/ofició/hace/hará/hizo/hacía/ejercía/actúa/actuará/actuó ~ de/como anfitrión/anfitriona/maestro/maestra, pasa/pasará/pasó revista a, golpeó el mazo, abrió/abre/abrirá el desfile, ofreció/ofrece/ofrecerá ~ recepción/cena/banquete/almuerzo a/para/en ~ sus/los/honor ~ invitados/mandatarios/líderes/huéspedes, agasajará/agasajó/agasaja a sus, dará/dio/da la bienvenida a sus/los/las',
  },
  {
    act: 'come',
    tense: 'now',
    who: 'owner',
    needs: 'preview',
    forms: 'asistencia, participación',
  },
];

/** Who stands on a list that was spoken of, and who says that they will be there. */
const onThem: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    inverted: true,
    forms:
      'en ella/él/ellas figura/figuran/aparece/aparecen/está/están, en la/su relación/nómina figura/figuran/aparece/aparecen/está/están',
  },
  {
    act: 'come',
    who: 'speaker',
    tense: 'ahead',
    needs: 'preview',
    forms: 'llegaré, allí/ahí estaré, estaré allí/ahí, no faltaré',
  },
  {
    act: 'come',
    tense: 'ahead',
    company: true,
    forms: 'estará/estarán/se_sentará/se_sentarán ~ al_lado/junto/a_la_derecha/a_la_izquierda de/del/a/al',
  },
];

/** A no by idiom, and plans that came to nothing. */
export const excuses: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'subieron juntos/la/las escalinata/escaleras/escalones, subió la/las escalinata/escaleras, completó/completaron la foto/imagen/fila, vio/vieron pasar/desfilar <the>? tanques/tropas/misiles/soldados, se dio/dieron ~ mano, llegó/llegaron tarde/temprano/juntos, llevó/llevaba/llevaban/llevaron consigo, se quedó/quedaron hasta el final, compartió/compartieron fila/banco/mesa/tribuna/palco, hablaron/habló ~ antes de la misa/ceremonia/cumbre',
  },
  { act: 'come', tense: 'behind', journey: true, needs: 'preview', forms: 'despegó/despegaron ~ de/desde <country>' },
  {
    act: 'come',
    tense: 'now',
    journey: true,
    needs: 'preview',
    forms: 'aterriza/llega/aterrizan/llegan este/el/esta <date>, aterriza/llega/aterrizan/llegan <date>',
  },
  { act: 'stay-away', tense: 'now', forms: 'ni está ni se le/les espera' },
  { act: 'host', tense: 'now', forms: '<comma> anfitrión/anfitriona <comma>' },
  {
    act: 'represent',
    who: 'within',
    tense: 'now',
    forms: 'ocupa/ocupó/ocupará la/el silla/asiento/sitio/lugar/sillón de/del <country>',
  },
  { act: 'decline', tense: 'behind', needs: 'end', forms: 'canceló, cancelaron, desistió, ha cancelado' },
  {
    act: 'represent',
    who: 'target',
    tense: 'now',
    forms: 'en nombre/representación de_su/del padre <comma>, representó/representando/representa a su padre <comma>',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms: 'fue/vino/acudió/asistió/estuvo/viajó un/una solo/sola/único/única ~ <comma>',
  },
  { act: 'expect', who: 'object', tense: 'behind', forms: 'anunció/había_anunciado/anunciaron a' },
  { act: 'come', tense: 'now', needs: 'preview', forms: 'está/están ~ en la ciudad/capital' },
  ...onThem,
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms: 'envía/enviará/envió/manda/mandará/mandó/despachó/ha_enviado a <name> <name>',
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms: 'quien lo/la/le sustituye/representa/reemplaza/sustituyó/representó/sustituirá es/fue/será',
  },
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'desistió/desistieron/desiste/ha_desistido de viajar/ir/asistir/acudir/participar/su/la, ha_declinado/declinó/declina ir/viajar/participar, envió/mandó/presentó/ha_enviado/transmitió/enviaron/mandaron/presentaron sus/unas/sus_más disculpas/excusas, ha_dado/dará/dieron calabazas/esquinazo a, se_baja/se_ha_bajado/se_bajó/se_apea/se_cae/se_ha_caído/se_cayó del/de_la viaje/cumbre/cartel/lista/desfile/cita, alegó/alegaron/alega/adujo/puso/esgrimió ~ problemas/motivos/razones/compromisos/excusa/agenda/viajes/visitas, acabó/terminó/acabaron cancelando/renunciando/declinando/excusándose',
  },
  {
    act: 'decline',
    tense: 'now',
    forms:
      'da/dará/dan/ha_dado plantón, avisó/avisaron/avisa/ha_avisado de que no irá/iría/viajaría/acudiría/asistiría/asistirá/acudirá',
  },
  {
    act: 'decline',
    tense: 'behind',
    who: 'target',
    forms:
      'viaje/visita/desplazamiento/participación/asistencia de/del <leader> ~ cancelado/cancelada/suspendido/suspendida/anulado/anulada/descartado/descartada, viaje/visita/desplazamiento de/del ~ <leader> ~ cancelado/cancelada/suspendido/suspendida/anulado/anulada/descartado/descartada, no ~ respuesta/viaje de <leader>',
  },
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      'ha_decidido/decidió/decide/decidieron/han_decidido/prefiere/prefieren quedarse, opta/optan/ha_optado por quedarse, no podrá/podrán/puede/pueden desplazarse/ir/estar/participar/venir, abandonará/abandona/dejará <country> antes del/de_la <goal>, prefiere/prefieren no moverse/ir/viajar/salir/acudir, no piensa/piensan pisar/moverse/desplazarse, se marchará/marcha/irá antes del/de_la <goal>, brillará/brillarán por su ausencia, regresa/regresará/vuelve/volverá ~ antes del/de_la <goal>',
  },
  {
    act: 'stay-away',
    tense: 'ahead',
    inverted: true,
    forms: 'el/la gran ausente será, los grandes ausentes serán',
  },
  { act: 'stay-away', tense: 'behind', inverted: true, forms: 'entre los ausentes <comma>, tampoco cruzó/pisó' },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    negative: true,
    forms:
      'descartó/descarta/descartaron/negó/rechazó/evitó/declinó invitar/haber_invitado a/al, no quiso/quiere invitar a/al',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms:
      'se ha quedado/quedó/quedaron/queda fuera de la lista/relación/nómina, no ha/había recibido invitación, no hubo/hay/habrá invitación para, no figura/figuraba ~ lista de invitados, no ha/fue/han convidado/convidada, fuera de la lista de invitados',
  },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    forms: 'a <leader> le llegó/envió/cursó/mandó/hizo_llegar/llegó_también ~ invitación',
  },
  {
    act: 'accept',
    tense: 'behind',
    forms:
      'no piensa/piensan renunciar/faltar, no renuncia/renunciará/renunció al/a_su/a viaje/ir/acudir/viajar, dio/ha_dado/dieron su_visto/el_visto/luz bueno/verde a la/su invitación/viaje, garantiza/garantizó/aseguró/asegura/ha_asegurado/prometió/promete que no faltará/fallará',
  },
  { act: 'accept', tense: 'behind', who: 'target', forms: 'invitación fue/ha_sido/había_sido aceptada por' },
  {
    act: 'expect',
    who: 'target',
    tense: 'now',
    forms:
      'da/dan/daba por segura/hecha/descontada/confirmada la presencia/asistencia/participación de/del, visita/viaje/asistencia/presencia/participación de/del <leader> ~ coincidirá',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    company: true,
    forms: 'se sentó/sentaba/sentaron entre, estaba/estuvo sentado/sentada entre, sentado/sentada entre',
  },
];
