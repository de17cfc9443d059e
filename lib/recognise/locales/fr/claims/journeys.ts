import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate, withAuxiliary } from '../../romance-verbs.ts';

const TO_GOAL =
  'à <the>? <goal>, au <goal>, aux <goal>, aux cérémonies du <event>, au <event>, à la <event>, aux célébrations, à la cérémonie';

const GO =
  'aller | ira iront irai | va vont | alla allèrent | allé allés; se_rendre | se_rendra se_rendront me_rendrai | se_rend se_rendent | se_rendit | rendu rendus rendue; venir | viendra viendront viendrai | vient viennent | vint vinrent | venu venus venue; voyager | voyagera voyageront | voyagent | | voyagé';

/** Journeys: to the event, or to its place while the article is about it. */
export const journeys: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'now',
    who: 'target',
    forms: 'délégation ~ sera/est/était/a_été ~ conduite/dirigée/emmenée par',
  },
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    forms: 'est/fut/a_été/ont_été/sont/furent ~ premiers ~ arrivé/arrivés/à_arriver',
  },
  ...conjugate(
    { act: 'come', journey: true },
    GO,
    withAuxiliary(
      'pas?',
      `${TO_GOAL}, <date>? à <country>, <date>? en <country>, au <country>, jusqu' à <country>, dans la capitale russe, dans la capitale chinoise, lui aussi à <country>`,
    ),
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'day' },
    'venir | viendra viendront viendrai | vient viennent | vint vinrent | venu venus venue; se_déplacer | se_déplacera se_déplaceront | se_déplace se_déplacent | se_déplaça | déplacé déplacés',
  ),
  ...conjugate(
    { act: 'come' },
    "y_aller | ira iront irai ira_pas | y_va | | ; s'_y_rendre | s'_y_rendra s'_y_rendront | s'_y_rend | s'_y_rendit | y_rendu",
  ),
  { act: 'come', tense: 'ahead', forms: 'viendra, viendront, viendrai' },
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    "s'_envoler | s'_envolera s'_envoleront | s'_envole s'_envolent | s'_envola | envolé; partir | partira partiront | part partent | partit | parti partis; décoller | décollera | décolle | décolla | décollé; arriver | arrivera arriveront | arrive arrivent | arriva | arrivé; atterrir | atterrira | atterrit | | atterri",
    'pas? <date>? pour <country>, pas? <date>? à <country>, pas? à <the>? <goal>, pas? pour <the>? <goal>, pas? vers <country>, dans la capitale',
  ),
  {
    act: 'come',
    journey: true,
    tense: 'now',
    forms:
      'en route pour <country>, en route vers <country>, est en route, sont en route, maintient son déplacement, maintient sa venue, maintient sa visite, maintient sa participation, maintiennent leur déplacement',
  },
  {
    act: 'come',
    journey: true,
    tense: 'behind',
    forms: 'a maintenu son déplacement, a maintenu sa venue, a maintenu sa visite',
  },
  {
    act: 'come',
    tense: 'ahead',
    journey: true,
    needs: 'goal',
    forms:
      'doit/doivent/devrait/devraient arriver/atterrir/débarquer/rejoindre, doit/doivent/devrait/devraient y arriver',
  },
];
