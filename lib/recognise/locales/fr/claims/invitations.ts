import type { CueRow } from '../../../claims/vocabulary.ts';
import { nounsOfComing } from '../../romance-nouns.ts';

/** Who was asked, and who was not. */
export const invitations: readonly CueRow[] = [
  ...nounsOfComing({
    nouns: 'présence/participation/venue/arrivée/présence_confirmée',
    absence: 'absence/absences',
    of: "de/du/des/d'",
    announced:
      'a_annoncé/a_confirmé/ont_annoncé/ont_confirmé/annonce/confirme/annonçant/confirmant/avait_annoncé/avait_confirmé',
    expected: 'est_attendue/est_prévue/est_annoncée/est_confirmée/sont_attendues/on_attend',
    ahead:
      'verra/avec/comptera_avec/se_tiendra_avec/sera_marqué_par/sera_marquée_par/bénéficiera_de/pourra_compter_sur',
    now: 'enregistre/note/marqué_par/marquée_par/compte_sur',
    behind: 'a_enregistré/a_vu/a_été_marqué_par/a_été_marquée_par/a_noté',
    without: 'sans',
  }),
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms:
      "a été invité, a été invitée, ont été invités, ont été invitées, ont été conviées, sont invitées, sont conviées, avait été invité, avait été invitée, avaient été invités, est invité, est invitée, sont invités, était invité, étaient invités, été invité, été invités, été invitée, été convié, été conviée, été conviés, a été convié, ont été conviés, avait été convié, avaient été conviés, est convié, sont conviés, était convié, fut invité, fut convié, a reçu une invitation, ont reçu une invitation, avait reçu une invitation, a reçu l' invitation, reçu d' invitation, reçu une invitation, figure/figurent parmi les pays invités, figure parmi les invités à, sur la liste des invités",
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms:
      "n' y sera pas convié, n' y sera pas invité, ne sera pas invité, ne sera pas invitée, ne sera pas convié, ne sera pas conviée, ne seront pas invités, ne seront pas conviés, n' y est pas convié, n' y est pas invité, n' y a pas été convié, n' y a pas été invité, n' a pas été invité, n' a pas été invitée, n' ont pas été invités, n' ont pas été invitées, n' ont pas été conviées, ne sont pas invitées, ne sont pas conviées, n' avaient pas été conviés, n' avaient pas été invités, n' avait pas été invité, n' avait pas été conviée, n' avait pas été convié, n' a pas été convié, n' a pas été conviée, n' ont pas été conviés, n' est pas invité, n' est pas invitée, n' est pas convié, ne sont pas invités, n' était pas invité, n' était pas convié, n' a pas reçu d' invitation, n' ont pas reçu d' invitation, n' avait pas reçu d' invitation, n' a reçu aucune invitation, n' ont reçu aucune invitation, n' avait reçu aucune invitation, n' a jamais été invité, n' a jamais été convié, n' a jamais reçu d' invitation, persona non grata",
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    forms:
      'a invité, ont invité, avait invité, avaient invité, a convié, ont convié, avait convié, invita, a également invité, a aussi invité, a adressé une invitation à, a envoyé une invitation à, a lancé une invitation à, a transmis une invitation à, a formellement invité',
  },
  { act: 'invite', who: 'object', tense: 'now', forms: 'invite, invitent, convie' },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    forms:
      'invitation à, invitation adressée à, invitation envoyée à, invitations à, invitation pour, invitation lancée à',
  },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    negative: true,
    forms:
      "aucune invitation à, aucune invitation n' a été adressée à, aucune invitation n' a été envoyée à, aucune invitation pour, aucune invitation adressée à, personne n' a invité, pas d' invitation pour, pas d' invitation à, n' a pas invité, n' ont pas invité, n' avait pas invité, renoncé à inviter, n' a jamais invité",
  },
  {
    act: 'invite',
    who: 'former',
    tense: 'behind',
    forms: 'à qui ~ avait/a adressé/envoyé un carton/une invitation',
  },
];

/** Who stands on a list. */
export const lists: readonly CueRow[] = [
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    forms:
      'sur la liste, figure sur la liste, figurent sur la liste, figure parmi les invités, figurent parmi les invités, figure au programme, est sur la liste, sont sur la liste, figure sur la liste des invités, figurent sur la liste des invités, parmi les invités annoncés, parmi les dirigeants attendus',
  },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    negative: true,
    forms:
      'absent de la liste, absents de la liste, ne figure pas sur la liste, ne figure pas parmi les invités, ne figurent pas sur la liste',
  },
  {
    act: 'expect',
    tense: 'now',
    who: 'target',
    forms: "annonce/annoncent/attend/attendent/table_sur ~ dirigeants/chefs_d'_état <comma> dont",
  },
  { act: 'list', tense: 'now', forms: 'est/figure en tête de <the>? liste, ouvre/ouvrent la liste' },
];

/** Who is expected. */
export const expectation: readonly CueRow[] = [
  {
    act: 'expect',
    who: 'owner',
    tense: 'now',
    announces: true,
    forms:
      "a/ont confirmé/annoncé la venue/participation/présence/visite de/du, a/ont confirmé/annoncé l' arrivée de/du",
  },
  {
    act: 'expect',
    who: 'patient',
    tense: 'now',
    forms:
      "est attendu, est attendue, sont attendus, est également attendu, est aussi attendu, sont également attendus, est annoncé, sont annoncés, est annoncée, attendu à <country>, attendus à <country>, attendu au premier rang, attendu au <goal>, attendus au <goal>, attendu à <the>? <goal>, attendus à <the>? <goal>, fait partie des invités, font partie des invités, a réservé son billet, ont réservé leur billet, a son billet, prévoit de se rendre, prévoit d' assister, prévoit de venir, compte se rendre, compte assister, entend se rendre, entend assister, s' apprête à se rendre, sa venue est confirmée",
  },
  {
    act: 'expect',
    who: 'patient',
    tense: 'behind',
    forms: 'était attendu, étaient attendus, était attendue, était annoncé, étaient annoncés, avait été annoncé',
  },
  {
    act: 'expect',
    who: 'object',
    tense: 'now',
    needs: 'preview',
    forms:
      'attend, attend aussi, attend également, attendent, attend notamment, attend la venue de, annonce la venue de',
  },
  {
    act: 'expect',
    tense: 'now',
    who: 'target',
    forms:
      "compte/comptent/comptait/comptaient sur <the> présence/venue/participation de/du/des/d', attend/attendent/attendait <the> venue/présence/participation de/du/des/d'",
  },
];
