import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../../romance-verbs.ts';

/** Who hosts. */
export const hosting: readonly CueRow[] = [
  { act: 'host', tense: 'ahead', forms: 'encabezará/presidirá ~ <goal>' },
  {
    act: 'host',
    tense: 'now',
    who: 'target',
    beside: ['desfile', 'cumbre', 'acto', 'ceremonia', 'parada', 'cita', 'encuentro', '<event>'],
    forms: 'presidido/presidida/encabezado/encabezada/liderado/liderada por <the>?',
  },
  { act: 'host', tense: 'behind', forms: 'encabezó/presidió ~ <goal>' },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'there',
    company: true,
    forms: 'se_reunirá_con/se_reunirán/se_reunirán_con/se_verá_con/se_entrevistará_con/mantendrá_un_encuentro_con',
  },
  { act: 'come', tense: 'now', needs: 'there', company: true, forms: 'se_reúne_con/se_reúnen/se_ve_con' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'there',
    company: true,
    forms:
      'se_reunió_con/se_reunieron/se_reunieron_con/se_ha_reunido_con/se_entrevistó_con/mantuvo_un_encuentro_con/mantuvo_una_reunión_con/se_vio_con/conversó_con/se_encontró_con/sostuvo_un_encuentro_con/sostuvo_una_reunión_con/tuvo_un_encuentro_con',
  },
  {
    act: 'host',
    tense: 'now',
    inverted: true,
    forms: 'el anfitrión será, el anfitrión es, la anfitriona será, la anfitriona es',
  },
  { act: 'host', tense: 'behind', inverted: true, forms: 'el anfitrión fue, el anfitrión era, la anfitriona fue' },
  ...conjugate(
    { act: 'host' },
    'presidir | presidirá presidirán | preside presiden | presidió presidieron | presidido; encabezar | encabezará | encabeza | encabezó | encabezado; inaugurar | inaugurará | inaugura | inauguró | inaugurado; liderar | liderará | lidera | lideró | liderado; clausurar | clausurará | clausura | clausuró | clausurado; dirigir | dirigirá | dirige | dirigió | dirigido',
    '<the>? <goal>, <the>? desfile, <the>? cumbre, <event>, el <event>, la <event>, este ~ la cumbre, ~ la cumbre, ~ el desfile, ~ la ceremonia, el ~ desfile, la ~ cumbre, la ~ ceremonia',
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
  {
    act: 'host',
    tense: 'now',
    who: 'object',
    forms:
      'el/la anfitrión/anfitriona del/de <the>? <event>/<goal> es/será/fue, tendrá/tiene/tuvo como anfitrión/anfitriona a, bajo la presidencia de',
  },
  {
    act: 'host',
    tense: 'now',
    forms:
      '<comma> anfitrión/anfitriona del/de, <comma> el/la anfitrión/anfitriona del/de, <comma> el/la? presidente/presidenta anfitrión/anfitriona',
  },
  { act: 'host', tense: 'now', who: 'target', forms: 'el/del/al anfitrión <comma>, la anfitriona <comma>' },
  {
    act: 'host',
    tense: 'behind',
    who: 'target',
    forms: 'el anfitrión, la anfitriona, su anfitrión',
  },
  {
    act: 'host',
    tense: 'behind',
    who: 'target',
    needs: 'day',
    forms:
      'fue/fueron recibido/recibida/recibidos por, ha/han sido recibido/recibida/recibidos por, recibido/recibida/recibidos por ~ anfitrión',
  },
  {
    act: 'host',
    tense: 'behind',
    needs: 'day',
    forms: 'recibió a/al más/casi/unos/cerca/decenas/medio/una_veintena/una_treintena ~ <people>',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'there',
    company: true,
    forms:
      'habló/hablaron/conversó/conversaron con, celebró/celebraron/mantuvo/mantuvieron/tuvo/tuvieron ~ reunión/encuentro/conversación/conversaciones con, se vio/vieron con',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'there',
    forms:
      'celebró/celebraron/mantuvo/mantuvieron/tuvo/tuvieron ~ reunión/encuentro, celebró/celebraron/mantuvo/mantuvieron/tuvo/tuvieron ~ reunión ~',
  },
];

/** Who is received: the guest was there. */
export const meetings: readonly CueRow[] = [
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
      'recibió ~ a, saludó ~ a, recibió ~ al, saludó ~ al, recibió a, saludó a, abrazó a, dio la bienvenida a, recibió también a, recibió al, saludó al, dio la bienvenida al',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: 'fue/fueron recibido/recibida/recibidos por, ha/han sido recibido/recibida/recibidos por',
  },
];
