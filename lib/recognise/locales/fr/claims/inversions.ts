import type { CueRow } from '../../../claims/vocabulary.ts';
import { rolls } from '../../romance-rolls.ts';
import { conjugate } from '../../romance-verbs.ts';

/** The verb comes first and the names follow. */
export const inversions: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    forms: "sera/seront ~ premier/première/premiers à parler/intervenir/s'exprimer/prendre, ouvrira le bal",
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    needs: 'preview',
    forms:
      'seuls/seules ~ confirmés/attendus/présents/invités ~ sont/seront/étaient, seuls/seules ~ confirmés/attendus/présents/invités ~ ~ sont/seront/étaient',
  },
  { act: 'come', tense: 'ahead', inverted: true, needs: 'preview', forms: 'il y aura, on verra' },
  { act: 'come', tense: 'behind', inverted: true, needs: 'day', forms: 'il y avait' },
  {
    act: 'expect',
    tense: 'now',
    inverted: true,
    forms:
      'seront/sera/étaient/sont ~ attendus/attendu/attendues ~ pour/à ~ discours/sommet/cérémonie/obsèques, seront/sera ~ attendus/attendu',
  },
  ...rolls({
    among: 'parmi/entre',
    guests:
      'orateurs/intervenants/invités/invitées/conviés/convives/participants/présents/présentes/hôtes/attendus/attendues/annoncés/annoncées/premiers_arrivés/premiers_à_arriver',
    leaders: "dirigeants/leaders/présidents/noms/chefs_d'_état/personnalités/figures/têtes_couronnées/souverains",
    confirmed: 'confirmés/confirmées',
    absent: 'absents/absences/désistements',
    now: 'figurent/figure/se_trouvent/se_trouve/sont/est/on_trouve/on_compte/on_retrouve/on_note',
    behind:
      'figuraient/figurait/se_trouvaient/se_trouvait/étaient/était/on_trouvait/on_comptait/on_remarquait/ont_figuré',
    ahead: 'figureront/figurera/se_trouveront/seront/sera/on_trouvera/on_comptera/on_retrouvera',
    thatOf: 'celle/celles/celui/ceux de/du',
  }),
  // "ce sommet, auquel participait A".
  ...conjugate(
    { act: 'come', inverted: true },
    ['auquel', 'à_laquelle', 'auxquels', 'auxquelles']
      .map(
        (which) =>
          `| ${which}_participera ${which}_participeront ${which}_assistera ${which}_assisteront ${which}_prendra_part ${which}_prendront_part | ${which}_participe ${which}_participent ${which}_assiste ${which}_assistent ${which}_prend_part ${which}_prennent_part | ${which}_participait ${which}_participaient ${which}_assistait ${which}_assistaient ${which}_prenait_part ${which}_prenaient_part ${which}_ont_participé ${which}_a_participé ${which}_ont_assisté ${which}_a_assisté`,
      )
      .join(';'),
  ),
  {
    act: 'accept',
    tense: 'behind',
    inverted: true,
    forms:
      'parmi <the> ~ à avoir? confirmer/confirmé/annoncer/annoncé <his> présence/venue/participation figure/figurent/figuraient/on_trouve',
  },
  {
    act: 'come',
    tense: 'now',
    needs: 'day',
    inverted: true,
    forms:
      "à sa droite <comma>, à sa gauche <comma>, à ses côtés <comma>, autour de la table <comma>, autour du cercueil <comma>, à/dans la tribune <comma>, sur l' estrade <comma>, sur l' esplanade <comma>, dans la salle <comma>, dans la nef <comma>, sur les bancs <comma>, un peu plus loin <comma>, juste derrière <comma>, derrière eux/lui/elle <comma>, non loin <comma>",
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    company: true,
    forms: 'encadraient, encadrait, entouraient, entourait, ont encadré, ont entouré',
  },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    forms: 'prendra la parole, prendront la parole, prononcera un discours',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms: "s' est joint au boycott, s' est associé au boycott, s' était joint au boycott",
  },
  {
    act: 'come',
    tense: 'behind',
    beside: ['invités', 'convives', 'participants', 'présents', 'hôtes', 'tribune', 'rang'],
    forms: 'figuraient, figurait, se trouvaient, se trouvait, comptaient parmi, comptait parmi',
  },
  {
    act: 'come',
    tense: 'now',
    beside: ['invités', 'convives', 'participants', 'hôtes', 'tribune', 'rang'],
    forms: 'figurent, figure, se trouvent, comptent parmi, compte parmi',
  },
  {
    act: 'come',
    tense: 'ahead',
    beside: ['invités', 'convives', 'participants', 'hôtes', 'tribune', 'rang'],
    forms: 'figureront, figurera, se trouveront, compteront parmi, comptera parmi',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'owner',
    forms: 'notait/remarquait/relevait/signalait/soulignait la présence de/du',
  },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    inverted: true,
    forms: 'y figurent, y figure, y figureront, y figurera',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms:
      'étaient présents, étaient aussi présents, étaient également présents, était présent, était aussi présent, étaient notamment présents, parmi les invités figuraient, parmi les invités figuraient aussi, parmi les invités figurait, parmi les invités figurait aussi, parmi les invités se trouvaient, parmi les présents figuraient, parmi les participants figuraient, parmi les convives figuraient, au premier rang figuraient, à ses côtés se tenaient, à ses côtés se tenait, à ses côtés étaient assis, à ses côtés était assis, à la tribune avaient pris place, avaient pris place, avaient fait le déplacement, avait fait le déplacement, ont assisté, sont venus, sont aussi venus, est aussi venu, en présence des présidents',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms:
      'parmi les invités figurent, parmi les invités figure, parmi les invités attendus figurent, parmi les participants figurent, parmi les convives figurent, la liste comprend, la liste des invités comprend, sur la liste figurent, sur la liste figure, seront présents, seront également présents, seront aussi présents, sera aussi présent, seront notamment présents, viendront aussi, viendra aussi, seront aussi de la partie',
  },
  {
    act: 'expect',
    tense: 'now',
    inverted: true,
    forms:
      'sont attendus, sont également attendus, sont aussi attendus, sont notamment attendus, est également attendu, est aussi attendu, sont annoncés, sont également annoncés, est annoncé, on attend, on attend aussi, on attend notamment',
  },
  {
    act: 'accept',
    tense: 'behind',
    inverted: true,
    forms:
      "ont confirmé leur venue, ont confirmé leur présence, ont confirmé leur participation, a confirmé sa venue, a confirmé sa présence, ont également confirmé leur présence, ont accepté l' invitation, ont répondu présent, ont répondu présents, ont dit oui, a répondu présent",
  },
  {
    act: 'decline',
    tense: 'behind',
    inverted: true,
    forms:
      "ont décliné l' invitation, ont décliné, ont annulé leur venue, ont refusé l' invitation, a décliné l' invitation, ont dit non",
  },
  {
    act: 'stay-away',
    tense: 'behind',
    inverted: true,
    forms:
      "manquaient, manquait, étaient absents, était absent, les grands absents étaient, le grand absent était, parmi les absents figuraient, manquaient à l' appel, manquait à l' appel, brillaient par leur absence",
  },
  {
    act: 'invite',
    tense: 'behind',
    inverted: true,
    forms:
      'ont été invités, ont également été invités, ont aussi été invités, a également été invité, a aussi été invité, étaient invités, sont également invités, sont aussi invités, une invitation a été adressée à, des invitations ont été adressées à',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    forms:
      'entouré de, entouré des, encadré/entouré/flanqué par, encadré de, flanqué de, accompagné de, aux côtés de, rejoint par',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    forms:
      "entouré/entourée/accompagné/accompagnée/encadré à la tribune de/par/du, entouré/entourée/accompagné sur l' estrade de/par/du",
  },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    inverted: true,
    forms: 'également/aussi/figurent_aussi/également_inscrits sur la liste :, sur la liste également/aussi :',
  },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    needs: 'preview',
    forms: 'sera/seront assis/assise/installé/installés',
  },
];

/** Who came together with whom. */
export const company: readonly CueRow[] = [
  { act: 'come', who: 'target', tense: 'now', forms: 'en présence de, en présence du, en présence notamment de' },
];
