import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../../romance-verbs.ts';
import { TO_GOAL } from './words.ts';

const GO =
  'viajar | viajará viajarão viajarei | viaja viajam | viajou viajaram viajava | viajado; ir | irá irão irei | vai vão | foi foram | ido; voar | voará voarão | voa voam | voou voaram | voado; deslocar-se | desloca-se deslocar-se-á se_deslocará | desloca-se deslocam-se se_desloca | deslocou-se deslocaram-se se_deslocou | deslocado; rumar | rumará | ruma rumam | rumou rumaram | rumado';

const TO = 'a/à/ao/para/para_a/para_o <country>';

/** Journeys: to the event, or to its place while the article is about it. */
export const journeys: readonly CueRow[] = [
  {
    act: 'come',
    journey: true,
    tense: 'ahead',
    needs: 'preview',
    forms:
      'viajará, viajarão, virá, virão, comparecerá, comparecerão, chegará, chegarão, desembarcará, desembarcarão, desembarca, desembarcam',
  },
  { act: 'come', tense: 'now', needs: 'end', forms: 'vai, vão' },
  {
    act: 'come',
    tense: 'now',
    who: 'target',
    forms: 'delegação ~ ~ será/é/foi/está ~ chefiada/liderada/encabeçada por/pelo/pela',
  },
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    forms: 'foi/foram/é/são ~ primeiros ~ a chegar/desembarcar/aterrissar/aterrar',
  },
  ...conjugate(
    { act: 'come', journey: true },
    GO,
    `${TO_GOAL}, nesta/na/no/neste/esta/este <date> ${TO}, <date> ${TO}, a <country>, para <country>, à <country>, ao <country>, até <country>, para a <country>, para o <country>, rumo a <country>`,
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'day' },
    'viajar | viajará viajarão | viaja viajam | viajou viajaram | viajado; vir | virá virão | vem vêm | veio vieram | vindo',
  ),
  ...conjugate({ act: 'come' }, 'ir | irá irão irei | vai vão | | ido').filter((row) => row.tense !== 'now'),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'embarcar | embarcará embarcarão | embarca embarcam | embarcou embarcaram | embarcado; partir | partirá partirão | parte partem | partiu partiram | partido; chegar | chegará chegarão | chega chegam | chegou chegaram | chegado; desembarcar | desembarcará | desembarca | desembarcou desembarcaram | desembarcado; decolar | decolará | decola | decolou | decolado',
    `a <country>, para <country>, em <country>, à/na/ao/no/para_a/para_o <country>, nesta/na/no/neste/esta/este <date> ${TO}, <date> ${TO}, nesta/na/no/neste/esta/este <date> em/no/na <country>, <date> em/no/na <country>, à capital russa, à capital chinesa, na capital, para o <goal>, para a <goal>, para as <goal>`,
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'visitar | visitará visitarão | visita visitam | visitou visitaram | visitado',
    '<country>, a capital russa, a capital chinesa',
  ),
  // Who has left home, and for where; who is there already.
  {
    act: 'come',
    journey: true,
    needs: 'preview',
    tense: 'behind',
    forms:
      'com destino a/ao/à <country>, seguiu/seguiram/segue/seguem ~ para <the>? <country>, rumou/rumaram ~ a/para/à/ao <country>',
  },
  {
    act: 'come',
    journey: true,
    needs: 'preview',
    tense: 'now',
    forms:
      'encontra-se/encontram-se/se_encontra/se_encontram em/no/na/à <country>, encontra-se/encontram-se/se_encontra/se_encontram desde <date> em/no/na <country>, encontra-se/encontram-se/se_encontra/se_encontram na/em cidade/capital/cidade-sede, está/estão na/em cidade-sede, está/estão desde <date> em/no/na <country>',
  },
  {
    act: 'come',
    journey: true,
    tense: 'now',
    forms:
      'está a caminho, estão a caminho, a caminho de <country>, rumo a <country>, mantém a viagem, mantém sua viagem, mantém a visita, mantém a sua visita',
  },
];
