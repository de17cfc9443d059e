import type { ClaimVocabulary } from '../../claims/vocabulary.ts';
import { venues } from '../venues.ts';
import { cities } from './cities.ts';
import { absence } from './claims/absence.ts';
import { acceptance, refusal } from './claims/answers.ts';
import { deeds } from './claims/deeds.ts';
import { hosting, meetings } from './claims/hosting.ts';
import { idioms } from './claims/idioms.ts';
import { company, inversions } from './claims/inversions.ts';
import { expectation, invitations, lists } from './claims/invitations.ts';
import { journeys } from './claims/journeys.ts';
import { presence } from './claims/presence.ts';
import { substitutes } from './claims/substitutes.ts';

/** "la venue de Lula", "d'Erdogan". */
const elided = (forms: string): string => forms.replace(/ de(?=,|$| <leader>)/g, " de/d'");

/** French. */
export const claims = {
  cues: [
    ...presence,
    ...journeys,
    ...inversions,
    ...company,
    ...absence,
    ...acceptance,
    ...refusal,
    ...invitations,
    ...lists,
    ...expectation,
    ...substitutes,
    ...hosting,
    ...idioms,
    ...meetings,
  ].map((row) => ({ ...row, forms: elided(row.forms) })),
  deeds,
  auxiliaries: {
    ahead:
      "va, vont, vais, doit, doivent, prévoit de, prévoit d', prévoient de, compte, comptent, entend, entendent, s' apprête à, s' apprêtent à, devrait, devraient, est censé, prévu d', prévu de",
    behind:
      "a, ont, ai, avait, avaient, eut, ayant, est, sont, était, étaient, fut, furent, s' est, se sont, s' était, étant, y a, y est, y sont",
    now: '',
    aheadOfPast: 'allait, allaient, devait, devaient',
    hedge: `ne devrait pas, ne devraient pas, mis en garde, met en garde, mettent en garde, mise en garde, a failli, faillit, interdit à, interdit aux, sur le point de renoncer, peut, peuvent, pourrait, pourraient, pourra, pourront, peut-être, sans doute, probablement, éventuellement, possible, possibilité, probable, improbable, envisage, envisagent, envisageait, envisagerait, étudie, étudient, songe, songent, réfléchit, hésite, hésitent, hésité, songé, envisagé, souhaite, souhaitent, souhaitait, souhaiterait, souhaité, veut, veulent, voulait, voudrait, aimerait, espère, espèrent, espérait, demande, demandé, demandent, demandait, appelle, appelé, appellent, exhorte, exhorté, presse de, presse d', pressé de, pressé d', exige, exigé, conseille, conseillé, recommande, avertit, averti, met en garde, mis en garde, menace, menacé, rumeur, rumeurs, selon des rumeurs, spéculations, incertain, incertaine, incertitude, indécis, pas encore décidé, pas encore confirmé, pas confirmé, n' a pas confirmé, n' a pas exclu, n' exclut pas, pas exclu, prêt à, prêts à, prête à, disposé à, faut, faudrait, aurait, auraient, serait, seraient, convaincre, persuader, dissuader, invité à, invités à, inviter à, question de, on ignore, ignore, doute, hypothèse, éventuelle, éventuel`,
    infinitive: '',
  },
  not: "ne, n', pas, jamais, ni, non, plus guère, aucunement, nullement, guère, sans",
  nevers: 'jamais',
  notNot:
    "sans réponse, sans surprise, sans attendre, sans tarder, sans hésiter, sans sourciller, sans prévenir, sans conditions, sans réserve, sans encombre, sans se faire prier, sans son épouse, sans explication, sans explications, sans donner de raison, sans invitation, non seulement, pas seulement, pas moins, ne serait-ce, sans doute, pas uniquement, ne serait-ce qu'",
  nobody: 'aucun, aucune, personne, nul, nulle, aucun des, aucun autre, peu de',
  people:
    "chefs d' etat, chefs d' etat et de gouvernement, chef d' etat, dirigeants, dirigeant, chefs d' état, chef d' état, chefs de gouvernement, chef de gouvernement, chefs d' état et de gouvernement, chefs d' état ou de gouvernement, leaders, présidents, premiers ministres, invités, hôtes, convives, dignitaires, alliés, homologues, monarques, rois, responsables politiques, participants, autres, personnalités, délégations, délégations étrangères, délégations de, têtes couronnées",
  others:
    "troupes, soldats, militaires, ministres, responsables, ambassadeurs, ambassadeur, diplomates, délégation, entreprises, journalistes, vétérans, unités, manifestants, porte-parole, conseiller, conseillers, partisans, pèlerins, touristes, milliers, centaines, visiteurs, citoyens, étudiants, gouverneurs, proches, avion, train, chars, missiles, navires, ce, c', cela, ceci, quelqu'un, on, tout, tous, équipe, fanfare, cardinaux, évêques, cardinal, députés, sénateurs, maire, épouse, mari, frère, sœur, fille, fils, ministre, vice-président, vice-premier, prince, princesse, invitation, voyage, visite, réunion, guerre, crise, incendies, journée, détachement, régiment, sources, personne, bateaux, joueur, match, club",
  foreign:
    "dirigeants étrangers, chefs d' état étrangers, invités étrangers, dignitaires étrangers, leaders étrangers, dirigeant étranger, chef d' état étranger, invité étranger, hôtes étrangers, chefs d' état et de gouvernement étrangers, invités internationaux",
  groups: {
    cis: "dirigeants de la cei, présidents de la cei, chefs d' état de la cei, dirigeants des pays de la cei",
    'central-asia':
      "dirigeants d' asie centrale, présidents d' asie centrale, cinq présidents d' asie centrale, dirigeants centrasiatiques",
    'baltic-states': 'dirigeants baltes, présidents baltes, présidents des pays baltes, dirigeants des pays baltes',
  },
  including:
    'dont, parmi lesquels, parmi eux, y compris, notamment, comme, tels que, à commencer par, à savoir, entre autres, au premier rang desquels, en particulier',
  except: elided(
    "sauf, excepté, hormis, à l' exception notable de, à l' exception notable du, à l' exception de, à l' exception du, à part, hors, en dehors de",
  ),
  alongside: elided(
    "suivi de, suivis de, suivie de, escorté de, tout proche de, tout proche d', tout près de, non loin de, à quelques mètres de, tout comme, de même que, à l' instar de, outre, en plus de, aux côtés de, aux côtés du, avec à ses côtés, à côté de, en compagnie de, accompagné de, ainsi que, flanqué de, auprès de, au côté de, entouré de",
  ),
  together: elided(
    'avec, entre, derrière, devant, juste derrière, à la droite de, à la gauche de, à la droite du, à la gauche du, face à, à quelques sièges de, à deux pas de, accueilli par, accueillie par, reçu par, salué par',
  ),
  and: 'et, mais aussi, mais également, sans oublier, ainsi que, ou, ni, comme aussi, de même que',
  conjunctions:
    "mais, tandis que, alors que, bien que, parce que, car, après que, avant que, quand, lorsque, depuis que, puisque, jusqu'à ce que, où, cependant que, pendant que, après avoir, avant de, avant d', afin de",
  but: 'mais, cependant, toutefois',
  relatives: 'qui, lequel, laquelle, lesquels, dont',
  complements: "que, qu', comment, pourquoi",
  reasons: 'pourquoi',
  conditions: "si, s' il, s' ils, s' elle, à moins que, à condition que, en cas de, au cas où, à supposer que",
  adverbs:
    "moqué les absents, raillé les absents, fustigé les absents, critiqué les absents, refusé de, refuse de, refusent de, refusa de, refusé d', y serait/seraient jamais/pas allé/allés/rendu/venu, y serait/seraient allé/rendu/venu, a invité/appelé/exhorté ~ à négocier/cesser/accepter/reprendre/signer/renoncer/faire/mettre/respecter/ne/s'_asseoir/s'_abstenir, la venue/présence/participation de/du ~ <leader> n' est pas/toujours, la venue/présence/participation de/du ~ <leader> n' a pas été confirmée, la venue/présence/participation de/du ~ <leader> reste/semble/serait/pourrait, arrivé au pouvoir, arrivée au pouvoir, venu au pouvoir, arrivé à un accord, aussi, également, maintenant, alors, déjà, encore, toujours, finalement, en fin de compte, à la dernière minute, au dernier moment, personnellement, officiellement, formellement, cette année, hier, aujourd'hui, demain, récemment, pour la première fois, de nouveau, puis, ensuite, auparavant, entre-temps, naturellement, bien sûr, de son côté, pour sa part, quant à lui, quant à elle, lui aussi, elle aussi, en personne, lui-même, elle-même, initialement, seulement, poliment, bien, bel et bien, y, en, lui, elle, eux, tous, tous deux, deux, ensemble, certes, donc, ainsi, aussitôt, immédiatement, pourtant, toutefois, cependant, néanmoins, en revanche, quant à, ce soir, ce matin, se, s', me, discrètement, notamment, ici, là-bas, dès, encore une fois, cette fois, enfin, plus, en principe, d' abord, il y a cinq ans, il y a dix ans, il y a un an",
  articles: "le, la, les, l', un, une, des, ce, cet, cette, ces, m., mm., mme, monsieur, madame",
  prepositions: elided(
    "aux côtés de, aux côtés du, à côté de, à côté du, à la place de, à la place du, au nom de, au nom du, en lieu et place de, à, au, aux, avec, outre, chez, contre, dans, de, d', du, des, depuis, devant, derrière, en, entre, envers, jusqu', par, parmi, pendant, pour, sans, selon, sous, sur, vers, malgré, avant, après, via, hors, comme, rencontré, rencontre, téléphoné à, appelé, félicité, remercié, critiqué",
  ),
  of: "de, d', du, des, à, au, aux, pour",
  pronouns: {
    one: 'il, celui-ci, ce dernier, celle-ci, cette dernière',
    several:
      'ils, elles, tous deux, les deux hommes, les deux dirigeants, les deux, les trois, tous trois, tous les deux, les deux/trois/quatre dirigeants/présidents/hommes/leaders, ces deux/trois/quatre dirigeants/présidents',
    neither: "ni l' un ni l' autre, aucun des deux, aucun d' eux, aucun des trois",
    object: "le, la, les, l', lui, leur",
    possessive: 'son, sa, ses, leur, leurs',
    speaker: "je, j', me, moi, nous",
  },
  owned:
    'porte-parole, bureau, visite, voyage, avion, train, épouse, femme, fils, fille, frère, allié, parti, gouvernement, prédécesseur, successeur, invitation, invité, équipe, délégation, discours, conseiller, ami, rival, mort, absence, présence, arrivée, départ, décision, refus, entourage, déclarations, propos, participation, venue, camp, obsèques, appel',
  deputies:
    "président de l' assemblée, présidente de l' assemblée, président du parlement, présidente du parlement, président de son parlement, président du sénat, chef adjoint de l' administration, ministre délégué, ministre déléguée, ministre des affaires étrangères, ministre de la défense, vice-ministre des affaires étrangères, vice-ministre de la défense, vice-ministre, chef de la diplomatie, cheffe de la diplomatie, ministre de la culture, ministre de l' économie, ministre de l' intérieur, ministre, ministres, vice-premier ministre, vice-première ministre, vice-président, vice-présidente, secrétaire d' état, sous-secrétaire d' état, ambassadeur, ambassadrice, ambassadeurs, envoyé, envoyé spécial, envoyée spéciale, émissaire, diplomate, diplomates, délégation, représentant, représentante, représentants, responsable, président du parlement, présidente du parlement, président de l' assemblée nationale, présidente de l' assemblée nationale, président du sénat, fils, fille, frère, sœur, épouse, femme, prince, prince héritier, princesse, première dame, conseiller, conseillère, général, chargé d' affaires, consul, maire, numéro deux, suppléant, remplaçant, premier ministre, adjoint, attaché militaire, directeur de cabinet",
  sides:
    "porte-parole, bureau, service de presse, ministère des affaires étrangères, ministère, diplomatie, gouvernement, ambassade, présidence, administration, conseiller, ministre des affaires étrangères, ambassadeur, palais, cabinet, entourage, sources, source, télévision d' état, médias d' état, agence, maison blanche, kremlin, élysée, chancellerie, quai d' orsay, délégation",
  say: "a communiqué, annonçant, indiquant, affirmant, assurant, précisant, a dit, ont dit, dit, disent, a déclaré, ont déclaré, déclare, déclarait, a annoncé, ont annoncé, annonce, annoncent, a confirmé, ont confirmé, confirme, confirment, a indiqué, ont indiqué, indique, a affirmé, ont affirmé, affirme, affirment, a assuré, ont assuré, assure, a précisé, précise, a expliqué, explique, a ajouté, ajoute, a souligné, souligne, a rapporté, rapporte, rapportent, a fait savoir, ont fait savoir, fait savoir, a écrit, écrit, a révélé, révèle, a répété, répète, a rappelé, rappelle, a reconnu, reconnaît, a répondu, répond, a commenté, a martelé, a insisté, a martelé, a promis, a prévenu, prévient, a glissé, dit-on, a-t-il dit, a-t-il déclaré, a-t-il ajouté, a-t-il confirmé, a-t-il annoncé, a-t-il promis, a-t-il assuré, a-t-il précisé, a-t-elle dit, a-t-elle déclaré, a-t-elle ajouté, a-t-elle confirmé, a-t-elle annoncé, a-t-on indiqué, déclarait, selon, a soutenu, soutient, a laissé entendre, a estimé, estime, a noté, l' a annoncé, l' a confirmé, l' ont annoncé, l' a indiqué, l' ont confirmé",
  according: "selon, d' après, à en croire, de l' avis de, aux dires de, au dire de, selon les mots de",
  deny: 'a démenti, ont démenti, dément, démentent, démentait, a nié, ont nié, nie, nient, a contesté, conteste, a réfuté, réfute, ont réfuté, a rejeté les informations, a qualifié de fausse, a qualifié de faux, a qualifié de fausses, il est faux que, il est faux, a écarté les rumeurs',
  untrue:
    'est/sont/était/étaient fausse/fausses/faux/infondée/infondées/erronée/erronées/inexacte/inexactes/infondés/erronés',
  report:
    'information, informations, rapport, rapports, rumeur, rumeurs, nouvelle, cela, ceci, affirmation, affirmations, article',
  thisTime: 'cette fois, cette fois-ci',
  dayAfter:
    'le lendemain du, au lendemain du, le lendemain de, au lendemain de, au lendemain des, le lendemain des, un jour après, deux jours après',
  remote:
    'au téléphone, à distance, à distance par vidéo, en distanciel, par écran interposé, par message vidéo, dans un message vidéo, à la télévision, par visioconférence, en visioconférence, par vidéoconférence, en vidéoconférence, par liaison vidéo, par vidéo, en visio, par téléphone, virtuellement, devant la télévision',
  lookBack: "à l' époque, alors, cette année-là, cette fois-là, à cette occasion, ce jour-là",
  likewise:
    'à eux se joindront, à eux se joint, à eux se joignent, pareil pour, idem pour, même chose pour, a fait de même, ont fait de même, fera de même, de même pour, il en va de même pour, en a fait autant, a pris la même décision, ont pris la même décision, même décision pour, également, non plus',
  headings: 'voici, liste, la liste, les noms',
  labels: {
    expected:
      'attendus, sont attendus, seront présents, invités attendus, liste des invités, la liste des invités, les invités, qui vient, qui sera là, qui y va, annoncés, présents attendus, viendront',
    accepted:
      'confirmés, ont confirmé, ont accepté, ont dit oui, invités confirmés, confirmés à ce jour, présences confirmées',
    declined:
      "ne viendront pas, ont décliné, ont refusé, qui ne vient pas, désistements, ont annulé, n' iront pas, ont dit non, excusés, refus",
    attended:
      'parmi les invités, parmi les participants, étaient présents, qui était là, ont assisté, sont venus, dans la tribune, à la tribune, étaient là',
    missing:
      'grand absent, grande absente, le grand absent, la grande absente, grands absents, les grands absents, absents, les absents, absences',
    absent: 'manquaient, étaient absents, qui manquait, ne sont pas venus, pas venus',
    invited: 'invités, sont invités, ont été invités, conviés, étaient invités',
    attending:
      'autour de la table, à la table, autour du cercueil, présents, les présents, la liste des présents, liste des présents, participants, les participants, la liste des participants, liste des participants',
    uninvited: "non invités, pas invités, non conviés, n' ont pas été invités, n' ont pas été conviés, sans invitation",
    represented: 'représentés',
  },
  only: "seul, seule, seuls, uniquement, seulement, le seul, la seule, unique, l' unique",
  goals:
    "parade, défilé, défilé militaire, parade militaire, célébration, célébrations, cérémonie, cérémonies, commémoration, commémorations, événement, festivités, sommet, anniversaire, obsèques, funérailles, investiture, couronnement, messe, inauguration, ouverture, cérémonie d' ouverture, conférence, jour de la victoire, place rouge, place saint-pierre, basilique saint-pierre, parvis de la basilique, tribune, réunion, session, jubilé, rendez-vous, hommage, débarquement, fête, sacre, intronisation, funéraille, commémoratives",
  kinds: {
    parade: 'parade, défilé, défilé militaire, parade militaire',
    summit: 'sommet, sommets',
    funeral: 'funérailles, obsèques, enterrement',
  },
  toward: "à, au, aux, en, vers, pour, dans, jusqu' à",
  abandoned:
    "avait prévu d', avait prévu de, avaient prévu de, envisageait d', envisageait de, comptait d' abord, avait d' abord prévu, initialement, à l' origine, au départ, dans un premier temps",
  light:
    'pourtant, pas, plus, point, non, aussi, également, bien, finalement, toutefois, cependant, notamment, personnellement, effectivement, déjà, encore, guère, officiellement, ainsi, donc, même',
  also: 'aussi, également, de même, y compris, même',
  roles:
    "celui de, celle de, celui du, président, présidente, premier ministre, première ministre, premier, chef, chancelier, chancelière, roi, reine, émir, sultan, prince héritier, chef d' état, chef de l' état, chef du gouvernement, chef de gouvernement, dirigeant, dirigeante, leader, homologue, allié, alliée, ancien, ancienne, ex-président, ex-premier ministre, dictateur, autocrate, hôte, invité, collègue, voisin, pape, monarque, général, secrétaire général, sortant, intérimaire, actuel, nouveau, nouvelle, souverain, conservateur, nationaliste, populiste, démissionnaire, numéro un, maître du kremlin, camarade, vieux, feu",
  capitals: 'capitale',
  cities,
  venues,
  grammar: {
    subject: 'either',
    negation: 'before',
    auxiliary: 'before',
    concord: true,
    clitics: true,
    elision: true,
    wholeNames: true,
    endings: ' s e ne nes es',
  },
} as const satisfies ClaimVocabulary;
