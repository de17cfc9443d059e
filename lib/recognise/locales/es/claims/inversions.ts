import type { CueRow } from '../../../claims/vocabulary.ts';
import { byContinent } from '../../continents.ts';
import { rolls } from '../../romance-rolls.ts';
import { conjugate } from '../../romance-verbs.ts';

/** The verb comes first and the names follow. */
export const inversions: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    inverted: true,
    forms:
      'la encabeza/encabezan, encabeza/encabezan la lista/nómina/relación/delegación, completan/completa la nómina/relación',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    inverted: true,
    forms:
      'le/les seguía/seguían/siguió/siguieron, detrás <comma>, más allá <comma>, junto/detrás/delante/al_lado/alrededor a/de él/ella/ellos/ambos <comma>, detrás/delante/junto/al_lado de/a él/ella/ellos/ambos se_veía/se_distinguía/podía_verse a, en la/su/primera/segunda/tercera fila <comma>',
  },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    forms: 'será el/la primero/primera/primer ~ en hablar/intervenir/tomar, abrirá/abrirán ~ discursos/debate/sesión',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    needs: 'preview',
    forms:
      'únicos/únicas ~ confirmados/esperados/presentes/invitados ~ son/serán/fueron/eran, únicos/únicas ~ confirmados/esperados/presentes/invitados ~ ~ son/serán/fueron/eran',
  },
  ...rolls({
    among: 'entre/dentro_de',
    guests:
      'oradores/asistentes/invitados/participantes/presentes/esperados/convocados/primeros_en/acuden/asisten/asistieron/acudieron',
    leaders: 'líderes/mandatarios/presidentes/nombres/jefes_de_estado',
    confirmed: 'confirmados/confirmadas/confirmaron/han_confirmado',
    absent: 'ausentes/ausencias/bajas',
    now: 'están/está/figuran/figura/se_encuentran/se_encuentra/destacan/destaca/se_cuentan/se_cuenta/aparecen/sobresalen/se_hallan',
    behind:
      'estaban/estaba/estuvieron/figuraban/figuraba/figuraron/destacaron/destacó/destacaban/se_encontraban/se_encontraba/se_contaban',
    ahead: 'estarán/estará/figurarán/figurará/se_encontrarán/se_encontrará/se_contarán/se_contará',
    thatOf: 'la/las/el/los de/del',
  }),
  {
    act: 'come',
    tense: 'now',
    needs: 'day',
    inverted: true,
    forms: 'a/en la/su/el derecha/izquierda/lado/centro <comma>',
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
    beside: ['asistentes', 'invitados', 'participantes', 'tribuna', 'palco', 'oradores'],
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
      'se espera a/al, se aguarda a/al, se espera también a/al, se espera la presencia de, se espera la asistencia de, se espera la llegada de, está prevista la asistencia de, está prevista la presencia de, está prevista la llegada de, se prevé la asistencia de, se prevé la presencia de, se prevé la llegada de, se espera la participación de, también son esperados, también se espera a',
  },
  {
    act: 'accept',
    tense: 'behind',
    inverted: true,
    forms: 'quien ~ confirmó/aceptó fue/es, el que ~ confirmó/aceptó fue/es',
  },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    forms: 'dirá/dirán presente, también dirá/dirán presente',
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
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    needs: 'preview',
    forms: 'solo/sólo/solamente/únicamente acudirá/irá/viajará/asistirá/estará/vendrá/participará/acudirán/asistirán',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms:
      'solo/sólo/solamente/únicamente acudió/fue/viajó/asistió/estuvo/vino/participó/acudieron/asistieron/viajaron',
  },
  {
    act: 'expect',
    tense: 'now',
    inverted: true,
    forms:
      'que se espera/esperan/aguarda/aguardan en <country> figura/figuran/está/están/destaca/destacan, que se espera/esperan ~ figura/figuran/está/están',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms: 'también estuvo/estuvieron/ha_estado/han_estado presente/presentes',
  },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    forms:
      'solo irá/acudirá/asistirá un ~ <comma>, sí habrá otro/un ~ <comma>, entre los que se estrenan ~ están/figuran, se esperaba/espera la llegada de',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: 'muy? cerca/detrás/delante/al_lado se sentó/sentaron/sentaba/sentaban',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    forms: 'acompañado/acompañada/flanqueado/flanqueada/rodeado/rodeada en la/el tribuna/palco/plaza por/de/del',
  },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    inverted: true,
    forms: 'también en la lista :, en la lista también :',
  },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    needs: 'preview',
    forms: 'se sentará/sentarán, tomará/tomarán asiento',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    forms:
      'agradeció/agradecieron a <leader> su presencia/visita/asistencia/participación, agradeció/agradecieron la presencia/visita/asistencia de',
  },
];

/** Guests who are named behind a word for all of them. */
export const guests: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    inverted: true,
    forms: 'le siguieron, le siguió, el primero en llegar fue, el primero en llegar ~ había sido',
  },
  { act: 'come', tense: 'behind', needs: 'day', forms: 'se sumó, se sumaron' },
  { act: 'come', tense: 'now', who: 'target', needs: 'preview', forms: 'destaca/destacan la/las de/del' },
  { act: 'come', tense: 'ahead', needs: 'preview', forms: 'aparecerá, aparecerán' },
  { act: 'decline', forms: 'se ha excusado, se había excusado, se han excusado, se habían excusado' },
  { act: 'represent', who: 'actor', tense: 'now', forms: 'delegó/delegaron/delegará en ~ <deputy>' },
  {
    act: 'stay-away',
    tense: 'now',
    who: 'target',
    forms: 'ausencias ~ son/fueron/han_sido/serán las del/de, ausencia ~ es/fue/ha_sido/será la del/de',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms:
      'invitado/invitada/invitados por ~ <leader>, aunque/pese_a_estar invitado/invitada/convidado, fue/fueron/ha_sido convidado/convidada/convidados',
  },
  {
    act: 'come',
    who: 'target',
    tense: 'now',
    forms:
      'en presencia de, contó con la participación de, con la presencia de, con la asistencia de, con la participación de, contó con la presencia de, contó con la asistencia de',
  },
];

/** Who came together with whom. */
export const company: readonly CueRow[] = [
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
    'representada/representado por <the>?, representada/representado solo/sólo/únicamente/apenas por <the>?',
  ),
];
