import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../../romance-verbs.ts';

const HAS = 'a/ont/avait/avaient';

const CRAFT = 'avion/train/jet/train_blindé/train_spécial/appareil';

const STAND = 'sur la place rouge, à la tribune, dans la tribune, au premier rang, dans les tribunes';

const beforeStand = (words: string): string =>
  STAND.split(', ')
    .map((place) => `${words} ${place}`)
    .join(', ');

const SEEN_IN_VAIN = 'cherché/attendu';

/** How French says yes and no without the verbs for it. */
export const idioms: readonly CueRow[] = [
  // Asked.
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms: `${HAS} ~ reçu un carton d' invitation, ${HAS} lui/elle/eux aussi/également/même reçu <the>? invitation, fait/font/faisait/faisaient partie des ~ conviés/invités/convives`,
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    forms: `${HAS} prié ~ <leader> de venir/assister/participer/se_joindre/se_rendre`,
  },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    forms: 'invitation faite/adressée/envoyée/lancée/transmise/remise/expédiée à/au',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms: "n'_est/n'_était/n'_a_jamais_été pas? le/la bienvenu/bienvenue, persona non grata",
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    negative: true,
    forms:
      "n'_a/n'_ont/n'_avait pas jugé bon/utile/opportun d' inviter/convier, n'_a/n'_ont songé/pensé à inviter/convier, n'_a/n'_ont pas voulu inviter/convier",
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms:
      "assure/affirme/jure/dit/soutient/prétend/assurait n' avoir jamais/pas été invité/convié/sollicité, assure/affirme/jure/dit/soutient/prétend ne pas/jamais avoir été invité/convié/sollicité, assure/affirme/jure/dit/soutient n' avoir reçu aucune invitation",
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    negative: true,
    forms:
      'dément/démentent/nie/nient avoir jamais? invité/convié, a/ont démenti avoir jamais? invité/convié, a/ont nié avoir jamais? invité/convié',
  },
  // Said yes, and no.
  {
    act: 'accept',
    tense: 'behind',
    forms: `${HAS} dit oui ., ${HAS} dit oui <comma>, ${HAS} dit oui à/au <leader>/kremlin/poutine, ${HAS} dit oui à l' invitation, ${HAS} répondu oui/présent, ${HAS} répondu favorablement/positivement ., ${HAS} répondu favorablement/positivement à l' invitation, ${HAS} répondu par l' affirmative, ${HAS} promis à <leader> de venir/se_rendre/participer/revenir, ${HAS} promis à <leader> d' assister/y_assister/être_présent, s' est/était dit prêt/prête/disposé/disposée à participer/assister/venir/se_rendre/s'_y_rendre, ${HAS} donné sa parole <comma>, ${HAS} donné sa parole à <leader>, ait/aient accepté <the>? invitation`,
  },
  { act: 'accept', tense: 'behind', needs: 'end', forms: 'ait accepté, aient accepté, ait confirmé, aient confirmé' },
  {
    act: 'accept',
    tense: 'behind',
    who: 'object',
    forms: 'réponse de ~ <leader> est/était/fut/a_été positive/favorable',
  },
  { act: 'decline', tense: 'behind', who: 'object', forms: 'réponse de ~ <leader> est/était/fut/a_été négative' },
  {
    act: 'decline',
    tense: 'behind',
    forms: `${HAS} décommandé, ${HAS} posé un lapin, ${HAS} opposé un ~ refus, ${HAS} invoqué/prétexté ~ empêchement, ${HAS} fait_savoir/prévenu/annoncé/indiqué ~ qu' il/elle/ils ne pourra/pourrait/pourront/pourraient ~ venir/assister/participer/se_rendre/être_présent, ${HAS} ~ battu en retraite`,
  },
  {
    act: 'decline',
    tense: 'now',
    who: 'target',
    forms:
      'pas question pour, devra/devront/doit se passer de, se passera/passeront/passe de, devra/devront faire sans',
  },
  {
    act: 'stay-away',
    tense: 'now',
    forms: 'a/ont préféré rester à/chez/dans/en <country>, a/ont préféré rester chez lui/elle/eux',
  },
  ...conjugate(
    { act: 'stay-away' },
    'snober | snobera snoberont | snobe snobent | snoba snobait | snobé; zapper | zappera | zappe | | zappé; déserter | désertera déserteront | déserte désertent | déserta désertait | déserté',
    "<the>? <goal>, <the>? <event>, le rendez-vous, l' événement",
  ),
  ...conjugate({ act: 'stay-away' }, 'faire | fera feront | fait font | fit faisait | fait', 'défection'),
  ...conjugate(
    { act: 'stay-away', needs: 'goal' },
    'quitter | quittera quitteront | quitte quittent | quitta quittait | quitté',
    '<the>? <country> avant <the>? <goal>, <country> ~ avant <the>? <goal>',
  ),
  ...conjugate(
    { act: 'stay-away', needs: 'goal' },
    'rentrer | rentrera rentreront | rentre rentrent | rentra | rentré; repartir | repartira repartiront | repart repartent | repartit | reparti',
    'avant <the>? <goal>, ~ avant <the>? <goal>, chez lui avant <the>? <goal>',
  ),
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'object',
    forms: `${HAS} ${SEEN_IN_VAIN} en vain, ${HAS} ${SEEN_IN_VAIN} vainement, ${HAS} ${SEEN_IN_VAIN} <leader> en vain, cherchait en vain, chaise/fauteuil/siège/place/pupitre de/d'/du ~ <leader> est/était/fut/a_été/reste/restait/demeure/demeurait resté/restée/demeuré/demeurée/vide/vacant/inoccupé/inoccupée`,
  },
  { act: 'stay-away', tense: 'behind', who: 'target', needs: 'day', forms: "pas de, pas d'" },
  {
    act: 'stay-away',
    tense: 'behind',
    forms: `${beforeStand("ne s' est pas montré/montrée")}, ne s' est pas montré/montrée, ne se sont pas montrés, n' a/ont pas daigné venir/se_déplacer, n' a/ont pas donné signe de vie`,
  },
  { act: 'stay-away', tense: 'behind', needs: 'day', forms: "n'_était/n'_étaient pas à/en/au <country>" },
  // Will be there.
  {
    act: 'expect',
    who: 'object',
    tense: 'now',
    needs: 'preview',
    forms: "se prépare/préparent à accueillir/recevoir, s' apprête/apprêtent à accueillir/recevoir",
  },
  { act: 'come', tense: 'ahead', needs: 'preview', forms: "s' assiéra, s' assiéront, encadreront, entoureront" },
  ...conjugate(
    { act: 'come', journey: true },
    'mettre | mettra mettront | met mettent | mit | mis',
    'le cap sur <country>, cap sur <country>',
  ),
  ...conjugate(
    { act: 'come', journey: true },
    'se_rendre | se_rendra se_rendront | se_rend se_rendent | se_rendit se_rendirent | rendu rendue rendus',
    STAND,
  ),
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'se_trouver | se_trouvera se_trouveront | se_trouve se_trouvent | se_trouvait se_trouvaient | ',
    'déjà? à <country>, déjà? en <country>, déjà? au <country>',
  ),
  { act: 'come', forms: beforeStand('se tenir/être/siéger') },
  {
    act: 'come',
    who: 'object',
    tense: 'now',
    needs: 'preview',
    forms: `${CRAFT} de/du/d' ~ <leader> doit/devrait/va se_poser/atterrir/arriver, ${CRAFT} de/du/d' ~ <leader> ~ roule/vole/approche/arrive, ${CRAFT} de/du/d' ~ <leader> est ~ en route`,
  },
  {
    act: 'come',
    who: 'object',
    tense: 'behind',
    journey: true,
    needs: 'day',
    forms: `${CRAFT} de/du/d' ~ <leader> s'_est/a/est ~ posé/atterri/arrivé/franchi/entré/parti/décollé`,
  },
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    needs: 'goal',
    forms: `${HAS} franchi ~ frontière <country>, ${HAS} quitté ~ pour <country>, ${HAS} quitté ~ à_bord_de ~ pour <country>`,
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    needs: 'preview',
    forms:
      'seul/seule/unique ~ attendu/annoncé/confirmé/présent ~ est/sera/était, seul/seule/unique ~ ~ attendu/annoncé/confirmé/présent est/sera/était, parmi les participants/présents/invités <comma>',
  },
  {
    act: 'come',
    tense: 'now',
    who: 'target',
    needs: 'preview',
    forms: 'parmi les invités/convives/participants ~ figure/figurent/figurera/figureront <the>?',
  },
  {
    act: 'come',
    tense: 'now',
    forms: 'est/sont/compte/comptent/figure/figurent au nombre des invités/participants/convives',
  },
  { act: 'come', journey: true, needs: 'preview', forms: "atterrir, débarquer, se poser, pris l' avion" },
  { act: 'come', tense: 'now', needs: 'preview', forms: 'est/sont ~ sur place, est/sont du nombre' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: 'était/étaient/fut/furent ~ sur place, était/étaient du nombre',
  },
  ...conjugate(
    { act: 'come', needs: 'preview' },
    'prolonger | prolongera prolongeront | prolonge prolongent | prolongea prolongeait | prolongé',
    'son séjour, leur séjour, sa visite',
  ),
  ...conjugate({ act: 'come' }, 'voir | verra verront | voit voient | vit virent | vu', '<the>? défilé, <the>? parade'),
  // Was there.
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    inverted: true,
    forms:
      "derrière/devant/près_de eux/lui/elle <comma>, à ses/leurs côtés <comma>, au premier/deuxième/second/troisième rang <comma>, dans la tribune <comma>, à la tribune <comma>, autour d' eux <comma>, non loin <comma>, un peu plus loin <comma>",
  },
  {
    act: 'come',
    tense: 'now',
    needs: 'scene',
    forms:
      'arrive, arrivent, débarque, débarquent, descend, descendent, serre/serrent la main, embrasse, embrassent, salue, saluent',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: `seul/seule/unique dirigeant/dirigeante/leader/européen/président ~ sur la place rouge, seul/seule/unique dirigeant/dirigeante/leader/européen/président ~ ~ sur la place rouge`,
  },
  { act: 'come', tense: 'behind', who: 'target', needs: 'day', forms: 'aux côtés de <leader> :, à côté de <leader> :' },
  {
    act: 'come',
    tense: 'behind',
    forms: `n'_a/n'_ont/n'_avait pas raté/manqué/boudé <the>? <goal>, n'_a/n'_ont/n'_avait pas raté/manqué le rendez-vous, était/étaient/a_été/ont_été de la fête, était/étaient fidèle/fidèles au poste, avait/avaient répondu présent, avait/avaient répondu à l' appel/invitation, ${beforeStand("s'_est/s'_était montré/montrée")}, ${beforeStand('se sont montrés')}, s'_est/s'_était/se_sont joint/jointe/joints aux invités/convives/participants`,
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms: `${HAS} foulé ~ tapis rouge, ${HAS} reçu/eu_droit_à ~ accolade, ${HAS} trinqué`,
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'target',
    needs: 'scene',
    forms: 'accolade/poignée_de_main/embrassade avec/pour/à/de, accolade/poignée_de_main/embrassade plus ~ avec/pour/à',
  },
  {
    act: 'come',
    tense: 'now',
    needs: 'scene',
    forms:
      "plaisante, plaisantent, bavarde, bavardent, chuchote, chuchotent, filme, applaudit, applaudissent, s' incline, s' inclinent, se recueille, se recueillent, se joint, se joignent, rejoint la tribune, gagne la tribune",
  },
  // In somebody's stead.
  {
    act: 'represent',
    tense: 'now',
    forms:
      "n'_enverra/n'_envoie/n'_a_envoyé/n'_enverront/n'_envoient/n'_avait_envoyé qu'/que <the>? ~ <deputy>, n'_enverra/n'_envoie/n'_a_envoyé/n'_enverront/n'_envoient/n'_avait_envoyé qu'/que son/sa/un/une <deputy>, se contentera/contente/contentent/contenteront d'/de <the>? <deputy>, se contentera/contente d' envoyer ~ <deputy>, s' est contenté/contentée d'/de <the>? <deputy>, s' est contenté/contentée d' envoyer ~ <deputy>",
  },
  // At home.
  ...conjugate(
    { act: 'host' },
    'passer | passera | passe | passa | passé',
    'les troupes en revue, en revue les troupes, en revue ~ troupes, en revue le défilé',
  ),
  ...conjugate(
    { act: 'host', needs: 'preview' },
    'présider | présidera | préside | présida présidait | présidé; diriger | dirigera | dirige | dirigea dirigeait | dirigé; conduire | | | conduisait |',
    'les débats, les travaux, la réunion, la séance, la session, les discussions',
  ),
];
