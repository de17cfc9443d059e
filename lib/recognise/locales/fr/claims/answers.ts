import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate, withAuxiliary } from '../../romance-verbs.ts';

const HIS = "sa, son, ses, leur, leurs, la, le, l', une, un";

const his = (nouns: string): string =>
  HIS.split(', ')
    .flatMap((word) => nouns.split(', ').map((noun) => `${word} ${noun}`))
    .join(', ');

const TRIP = 'venue, voyage, visite, participation, présence, déplacement';

const YES_TO =
  "d' assister, d' y assister, de participer, de venir, de revenir, d' y revenir, de se rendre, de s' y rendre, d' aller, d' être présent, d' y participer, d' y aller, de faire le déplacement, de faire le voyage";

const A_YES_TO = 'à assister, à participer, à venir, à se rendre, à être présent, à y assister';

const COMING = 'venue/présence/participation/visite';

const CONFIRMED =
  'a été confirmée, a été annoncée, est confirmée, est acquise, a été officialisée, est annoncée, était annoncée, est attendue, est assurée, est certaine, est garantie, ne fait aucun doute, ne fait pas de doute, ne fait plus de doute';

/** A yes from the leader's own side. */
export const acceptance: readonly CueRow[] = [
  {
    act: 'accept',
    tense: 'behind',
    forms: 'est/fut/a_été/ont_été/sont/furent ~ premiers/premier ~ à confirmer/annoncer ~ présence/venue/participation',
  },
  {
    act: 'accept',
    tense: 'behind',
    forms:
      "a/ont/avait/avaient confirmé/annoncé/officialisé/réaffirmé/indiqué/signalé ~ sa/leur présence/venue/participation, a/ont confirmé/annoncé ~ présence/venue/participation de son/leur/leurs président/dirigeants/présidents/premier_ministre/chef_d'_état/chefs_d'_état",
  },
  {
    act: 'expect',
    tense: 'now',
    who: 'object',
    forms: CONFIRMED.split(', ')
      .flatMap((tail) => [`la? ${COMING} de <leader> ${tail}`, `la? ${COMING} du ~ <leader> ${tail}`])
      .join(', '),
  },
  {
    act: 'accept',
    tense: 'behind',
    forms: withAuxiliary('a/ont/avait/avaient confirmé/annoncé/réaffirmé/promis', his(TRIP)),
  },
  ...conjugate(
    { act: 'accept' },
    'accepter | | accepte acceptent | accepta acceptèrent | accepté; honorer | honorera honoreront | honore honorent | | honoré',
    `<the>? invitation, ~ invitation, ${YES_TO}, l' offre`,
  ),
  ...conjugate(
    { act: 'accept', needs: 'end' },
    'accepter | | accepte acceptent | accepta acceptèrent | accepté; confirmer | | confirme confirment | confirma confirmèrent | confirmé',
  ),
  ...conjugate(
    { act: 'accept' },
    'confirmer | | confirme confirment | confirma confirmèrent | confirmé; annoncer | | annonce annoncent | annonça annoncèrent | annoncé; réaffirmer | | réaffirme | | réaffirmé; promettre | | promet promettent | | promis',
    `${his(TRIP)}, qu' il assistera, qu' il viendra`,
  ),
  ...conjugate(
    { act: 'accept' },
    'décider | | décide décident | décida décidèrent | décidé; promettre | | promet promettent | promit | promis; choisir | | choisit choisissent | | choisi',
    YES_TO,
  ),
  ...conjugate({ act: 'accept' }, "s'_engager | | s'_engage s'_engagent | s'_engagea | engagé", A_YES_TO),
  ...conjugate(
    { act: 'accept' },
    'dire | | dit disent | | dit; répondre | | répond répondent | répondit | répondu',
    "à l' appel, oui, présent, présents, favorablement à l' invitation, favorablement, à l' invitation",
  ),
  {
    act: 'accept',
    tense: 'behind',
    forms: 'a/ait/avait donné son accord, ont/aient/avaient donné leur accord',
  },
  { act: 'accept', tense: 'behind', who: 'owner', forms: "la venue confirmée de, l' acceptation de" },
  {
    act: 'accept',
    tense: 'behind',
    forms:
      "a/ont/avait/avaient promis de venir/participer, a/ont/avait/avaient promis d' assister/être_là/être_présent/y_être/y_participer/y_assister, a/ont/avait/avaient promis de faire le déplacement/voyage, a/ont/avait/avaient promis de se rendre/s'_y_rendre, a/ont/avait promis ~ présence/venue/participation",
  },
  {
    act: 'accept',
    tense: 'behind',
    forms:
      "ont tous/toutes donné leur accord, à avoir annoncé qu' il/elle prendrait/viendrait/serait/assisterait/participerait",
  },
  {
    act: 'accept',
    tense: 'behind',
    forms:
      "rien ne l' empêcherait/empêchera d'/de, rien ne l' empêcherait/empêchera de se_rendre/venir/assister/participer, rien ne les empêcherait/empêchera de/d'",
  },
];

/** A no from the leader's own side. */
export const refusal: readonly CueRow[] = [
  {
    act: 'decline',
    tense: 'behind',
    forms:
      "puis renoncé, puis y a renoncé, puis décliné, puis annulé, avant de se raviser, avant d' y renoncer, avant de renoncer, avant d' annuler",
  },
  ...conjugate(
    { act: 'decline' },
    'refuser | refusera refuseront | refuse refusent | refusa refusèrent | refusé; décliner | déclinera déclineront | décline déclinent | déclina déclinèrent | décliné; rejeter | rejettera | rejette rejettent | rejeta | rejeté',
    `<the>? invitation, ~ invitation, l' offre, ${YES_TO}`,
  ),
  ...conjugate(
    { act: 'decline', needs: 'end' },
    'décliner | déclinera déclineront | décline déclinent | déclina déclinèrent | décliné; refuser | | | refusa refusèrent | refusé; annuler | | annule annulent | annula annulèrent | annulé; renoncer | renoncera renonceront | renonce renoncent | renonça renoncèrent | renoncé; y_renoncer | y_renoncera | y_renonce | y_renonça | y_renoncé y_a_renoncé y_avait_renoncé y_a_finalement_renoncé y_ont_renoncé',
  ),
  ...conjugate(
    { act: 'stay-away' },
    "s'_abstenir | s'_abstiendra s'_abstiendront | s'_abstient s'_abstiennent | s'_abstint | abstenu abstenus",
    "de venir, de se rendre, de participer, d' assister, de tout déplacement, d' y aller, de faire le déplacement",
  ),
  ...conjugate(
    { act: 'decline' },
    'annuler | annulera annuleront | annule annulent | annula annulèrent | annulé; reporter | reportera | reporte | reporta | reporté',
    his(TRIP),
  ),
  ...conjugate(
    { act: 'decline' },
    'renoncer | renoncera renonceront | renonce renoncent | renonça renoncèrent | renoncé',
    'à se rendre, à venir, à assister, à participer, à son voyage, à son déplacement, à sa visite, à sa venue, au voyage, au déplacement, à y aller, à faire le déplacement',
  ),
  ...conjugate(
    { act: 'decline' },
    "s'_excuser | s'_excusera | s'_excuse s'_excusent | s'_excusa | excusé",
    'pour, auprès de, de ne pas, pour son absence',
  ),
  {
    act: 'decline',
    tense: 'behind',
    forms:
      "a décidé de ne pas, ont décidé de ne pas, a choisi de ne pas, ont choisi de ne pas, a préféré ne pas, ont préféré ne pas, a dit non, ont dit non, s' est désisté, se sont désistés, s' est fait excuser, s' est décommandé, a fait faux bond, fait faux bond, a fait machine arrière, a jeté l' éponge, a pris la même décision de ne pas, a exclu de se rendre, a exclu de venir, s' était fait excuser, s' étaient fait excuser, se sont fait excuser, s' était désisté, s' était décommandé, avait fait faux bond, a opposé une fin de non-recevoir",
  },
  {
    act: 'decline',
    tense: 'now',
    forms:
      "n' a pas l' intention d' assister, n' a pas l' intention de venir, n' a pas l' intention de se rendre, n' a pas l' intention d' y aller, ne prévoit pas de se rendre, ne prévoit pas d' assister, ne prévoit pas de venir, ne compte pas se rendre, ne compte pas assister, n' entend pas se rendre, n' entend pas assister, n' envisage pas de se rendre, n' envisage pas d' assister, ne compte/prévoit/envisage/souhaite pas/plus ~ s' y rendre, n' a/avait pas/aucunement l' intention d'/de, ne prévoyait/comptait/envisageait pas/plus de/d'/se, décide de ne pas, choisit de ne pas, se désiste, exclut de se rendre, exclut de venir",
  },
  { act: 'decline', tense: 'behind', who: 'owner', forms: 'le refus de, refus de, la défection de, le désistement de' },
  {
    act: 'decline',
    tense: 'behind',
    forms: 'fait/faire connaître son/leur refus, a/ont signifié son/leur refus, a/ont fait part de son/leur refus',
  },
];
