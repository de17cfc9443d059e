import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../../romance-verbs.ts';

const TO_GOAL = 'la <goal>, la <the>? <goal>, la <event>, pentru <goal>, pentru <event>';

/** Journeys: to the event, or to its place while the article is about it. */
export const journeys: readonly CueRow[] = [
  { act: 'come', tense: 'now', who: 'target', forms: 'delegația ~ ~ va_fi/este/a_fost ~ condusă de' },
  { act: 'come', tense: 'behind', journey: true, forms: 'a_fost/au_fost ~ primii ~ sosiți/care_au_sosit' },
  { act: 'come', tense: 'now', needs: 'goal', forms: 'rămâne la <goal>, rămân la <goal>' },
  ...conjugate(
    { act: 'come', journey: true },
    'merge meargă | | merge merg | mersese mersu | mers; veni vină | | vine vin | venise veniseră | venit; călători călătorească | | călătorește călătoresc | călătorise | călătorit; deplasa deplaseze | | se_deplasează | se_deplasase | deplasat; pleca plece | | pleacă | plecase | plecat; zbura zboare | | zboară | zburase | zburat; ajunge ajungă | | ajunge ajung | ajunsese | ajuns; sosi sosească | | sosește sosesc | sosise | sosit; duce ducă | | se_duce se_duc | se_dusese | dus',
    `${TO_GOAL}, și el la <country>, și ea la <country>, <date> la <country>, <date> spre <country>, <date> seara/dimineața/noaptea/după-amiază la/spre <country>, la <country>, în <country>, spre <country>, în capitala rusă, în capitala chineză`,
  ),
  // "va veni", "vor merge": bare, only with an auxiliary of the future.
  { act: 'come', journey: true, forms: 'veni, merge, vină, meargă' },
  ...conjugate(
    { act: 'come', journey: true, needs: 'day' },
    'veni | | vine vin | venise veniseră | venit; sosi | | | sosise | sosit',
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'vizita viziteze | | vizitează | vizitase | vizitat',
    '<country>, capitala rusă, capitala chineză',
  ),
  {
    act: 'come',
    journey: true,
    tense: 'now',
    forms:
      'este în drum spre, e în drum spre, sunt în drum spre, în drum spre <country>, își menține vizita, își menține deplasarea',
  },
];
