import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../../romance-verbs.ts';

const THERE =
  'estar | estará estarán estaré | | estuvo estuvieron | estado; ir | irá irán iré | | | ido; acudir | acudirá acudirán | | acudió acudieron | acudido';

const ONLY_ONE =
  'único/única líder/mandatario/dirigente/presidente/gobernante/jefe_de_gobierno/jefe_de_estado/europeo/latinoamericano';

/** Presence: who attends, sits, watches. */
export const presence: readonly CueRow[] = [
  { act: 'come', tense: 'behind', forms: `fue/era el/la ${ONLY_ONE} ~ en la sala/tribuna/plaza/foto/mesa/cita` },
  {
    act: 'come',
    tense: 'behind',
    forms:
      'fue/fueron ~ de los pocos ~ en acudir/asistir/viajar/ir/participar, fue/fueron ~ de los pocos ~ que acudieron/asistieron/viajaron/fueron',
  },
  { act: 'come', tense: 'behind', needs: 'scene', forms: 'apareció, aparecieron' },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    forms: 'tiene/tendrá/tienen/tendrán asiento/sitio/lugar/puesto reservado/asegurado, hace/prepara las maletas',
  },
  {
    act: 'come',
    journey: true,
    tense: 'behind',
    needs: 'preview',
    forms: 'aterrizó, aterrizaron, ha aterrizado, han aterrizado',
  },
  // Who is seen at the scene, by the verb of whoever sees.
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'scene',
    forms: 'se distinguía/divisaba/veía/vio/ve/pudo_ver/podía_ver a/al, al se le vio, a se le vio, se le vio',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'se dejó ver, se dejaron ver, dejarse ver, hizo acto de presencia, dio la cara, ocupaba/ocupó/ocuparon/ocupaban ~ lugar/sitio/asiento/puesto/fila, toma/toman la palabra, interviene/intervienen ante/en, <comma> uno/una de los/las primeros/primeras en llegar',
  },
  {
    act: 'come',
    needs: 'goal',
    tense: 'behind',
    forms: 'se había plantado/presentado en, se plantó/plantaron en, se presentó/presentaron en',
  },
  { act: 'stay-away', tense: 'now', needs: 'preview', forms: 'no está/están/estaba/estaban aquí' },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms: 'quien/quienes se_sentó/se_sentaron/estuvo/acudió/acudieron/asistió/asistieron/viajó ~ fue/fueron/ha_sido',
  },
  {
    act: 'come',
    tense: 'now',
    forms:
      'es el/la primer/primera ~ que asiste/participa/acude/viaja, es el/la primer/primera ~ ~ que asiste/participa/acude/viaja',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'acaba de llegar, acaban de llegar, acaba de aterrizar, acaban de aterrizar, ocupa/ocupan ~ asiento/asientos, entra en la basílica, entran en la basílica',
  },
  { act: 'come', tense: 'behind', who: 'target', needs: 'scene', forms: 'a la llegada de/del' },
  { act: 'come', tense: 'now', who: 'owner', needs: 'preview', forms: 'presencia' },
  { act: 'come', tense: 'behind', forms: `fue/era el/la ${ONLY_ONE} ~ presente/asistente/invitado` },
  { act: 'come', tense: 'ahead', forms: `será el/la ${ONLY_ONE} ~ presente/asistente/invitado` },
  { act: 'come', tense: 'ahead', reported: true, forms: 'estaría/estarían ~ presente/presentes' },
  { act: 'stay-away', tense: 'ahead', reported: true, forms: 'estaría/estarían ~ ausente/ausentes' },
  { act: 'come', tense: 'ahead', forms: 'estará/estarán ~ presente/presentes' },
  { act: 'stay-away', tense: 'ahead', forms: 'estará/estarán ~ ausente/ausentes' },
  { act: 'come', tense: 'now', forms: 'está/están/se_encuentra/se_encuentran ~ presente/presentes' },
  { act: 'stay-away', tense: 'now', forms: 'está/están/se_encuentra/se_encuentran ~ ausente/ausentes' },
  { act: 'come', tense: 'behind', forms: 'estuvo/estuvieron/estaba/estaban/ha_estado ~ presente/presentes' },
  { act: 'stay-away', tense: 'behind', forms: 'estuvo/estuvieron/estaba/estaban/ha_estado ~ ausente/ausentes' },
  // What is done where leaders meet, told of a day at the scene.
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'charló, charlaron, conversó, conversaron, se abrazaron, se inclinó, se inclinaron, rezó, rezaron, besó, besaron, brindó, brindaron, saludó, saludaron, sonrió, posó, posaron, desfiló, caminó, caminaron, depositó, depositaron, ocupó, ocuparon, se dieron la mano, hizo su entrada, hicieron su entrada, llegó tarde, llegó acompañado, encendió, escuchó, escucharon, aplaudió, aplaudieron',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'entró en la basílica, entraron en la basílica, se inclinó ante, rezó ante, presentó sus respetos, presentaron sus respetos, dio el último adiós, dieron el último adiós, intercambió unas palabras, intercambiaron unas palabras, coincidió con, coincidieron, se tomó la foto, se tomaron la foto, se hizo la foto, se hicieron la foto, abandonó la cumbre, fue captado, fueron captados, fue visto, fue vista, fueron vistos',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'target',
    needs: 'scene',
    forms: 'apretón_de_manos/encuentro_improvisado/breve_encuentro ~ entre',
  },
  ...conjugate(
    { act: 'come' },
    'sumarse | se_sumará se_sumarán | se_suma se_suman | se_sumó se_sumaron | sumado; unirse | se_unirá se_unirán | se_une se_unen | se_unió se_unieron | unido',
    'al <goal>, a la <goal>, a las <goal>, a los <goal>',
  ),
  ...conjugate({ act: 'come', needs: 'end' }, THERE),
  { act: 'come', tense: 'ahead', needs: 'preview', forms: 'estará/estarán/estaré allí/ahí' },
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
      'defendió/justificó su presencia/asistencia/viaje/visita/participación, ha/había defendido/justificado su presencia/asistencia/viaje/visita/participación, no quiso perderse, no ha querido perderse, no se quiso perder',
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
    'parte, acto de presencia, el viaje, el desplazamiento',
  ),
  ...conjugate(
    { act: 'come' },
    'estar | estará estarán estaré | está están | estuvo estuvieron estaba estaban | estado',
    'presente, presentes, entre los invitados, entre los asistentes, entre los presentes, entre los líderes presentes, en la tribuna, en el palco, en el desfile, en <the>? <goal>, en <event>, en la Plaza Roja, en la plaza roja, a su lado, en primera fila, en la primera fila',
  ),
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'estar | estará estarán estaré | | estuvo estuvieron | estado',
    'en <country>, también',
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
  { act: 'come', tense: 'behind', journey: true, needs: 'day', forms: 'había/habían llegado/aterrizado/desembarcado' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'abandonó/dejó/abandonaron/dejaron <country> antes del/de_que final/fin/cierre/término/acabara/terminara, se marchó/fue ~ antes del final/fin/cierre',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'compartió/compartieron banco/fila/mesa/tribuna con, se sentaba/sentaban/sentó/sentaron cerca/delante/detrás, sí estuvo/estuvieron, ocupó/ocuparon asiento, desfiló/desfilaron por la nave',
  },
  {
    act: 'come',
    tense: 'now',
    needs: 'preview',
    forms:
      'se encuentra/encuentran ya en, está/están ya en, ya está/están en, se ha/han quedado ~ al/a_la/para <goal>, se_han/se_ha quedado también al/a_la <goal>, lleva ~ ~ en la ciudad',
  },
  { act: 'come', tense: 'behind', journey: true, needs: 'preview', forms: 'arribó/arribaron a/al/en/el, tocó tierra' },
];
