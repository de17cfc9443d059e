import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../../romance-verbs.ts';
import { TO_GOAL } from './words.ts';

const GO =
  'viajar | viajará viajarán viajaré | viaja viajan | viajó viajaron viajaba | viajado; acudir | acudirá acudirán acudiré | acude acuden | acudió acudieron | acudido; ir | irá irán iré | va van | fue fueron | ido; volar | volará volarán | vuela vuelan | voló volaron | volado; desplazarse | se_desplazará se_desplazarán | se_desplaza se_desplazan | se_desplazó se_desplazaron | desplazado; trasladarse | se_trasladará | se_traslada | se_trasladó | trasladado';

/** Journeys: to the event, or to its place while the article is about it. */
export const journeys: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'now',
    who: 'target',
    forms: 'delegación ~ ~ estará/será/está/estuvo/fue ~ encabezada/liderada/presidida por',
  },
  { act: 'come', tense: 'behind', journey: true, forms: 'fue/fueron/es/son ~ primeros ~ en llegar/arribar/aterrizar' },
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
  {
    act: 'come',
    journey: true,
    tense: 'ahead',
    needs: 'preview',
    forms: 'viajará, viajarán, volará, volarán, acudirá, acudirán, se desplazará, se desplazarán',
  },
  {
    act: 'come',
    journey: true,
    needs: 'day',
    forms: 'ha/han viajado, se ha/han desplazado, ha/han volado, voló/volaron/vuela/vuelan ~ desde',
    tense: 'behind',
  },
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'pisar | pisará pisarán | pisa pisan | pisó pisaron | pisado',
    '<country>, tianjin',
  ),
  ...conjugate({ act: 'come' }, 'ir | irá irán iré | va van | | ido'),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'despegar | despegará | despega | despegó | despegado; partir | partirá partirán | parte parten | partió partieron | partido; salir | saldrá | sale | salió salieron | salido; aterrizar | aterrizará aterrizarán | aterriza aterrizan | aterrizó aterrizaron | aterrizado; llegar | llegará llegarán | llega llegan | llegó llegaron | llegado; arribar | arribará arribarán | arriba arriban | arribó arribaron | arribado; emprender | emprenderá | emprende | emprendió | emprendido',
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'visitar | visitará visitarán | visita visitan | visitó visitaron | visitado',
    '<country>, la capital rusa, la capital china',
  ),
  // Who is there already, and who came first.
  {
    act: 'come',
    journey: true,
    needs: 'preview',
    tense: 'now',
    forms:
      'se_encuentra/se_encuentran en <country>/la_ciudad/la_capital, se_encuentra/se_encuentran desde <date> en <country>/la_ciudad/la_capital, está/están desde <date> en <country>/la_ciudad/la_capital',
  },
  {
    act: 'come',
    journey: true,
    needs: 'preview',
    tense: 'now',
    inverted: true,
    forms: 'se_encuentra/se_encuentran en la_ciudad/la_capital, está/están en la_ciudad/la_capital',
  },
  {
    act: 'come',
    journey: true,
    needs: 'preview',
    tense: 'behind',
    inverted: true,
    forms:
      'el primero/el_primer_mandatario/el_primer_presidente/la_primera en arribar/llegar/aterrizar fue, arribó/arribaron/llegó/llegaron a la_ciudad/la_capital, partió/partieron ~ con_destino a/al <country>',
  },
  { act: 'come', tense: 'now', forms: 'dirá/dirán/dijo/dijeron/dice/dicen presente' },
  {
    act: 'come',
    journey: true,
    tense: 'now',
    forms:
      'está en camino, están en camino, rumbo a <country>, de camino a <country>, en camino a <country>, viaja ya a <country>, vuela ya a <country>, antes de acudir al <goal>, antes de asistir al <goal>, mantiene su viaje, mantiene su asistencia',
  },
];
