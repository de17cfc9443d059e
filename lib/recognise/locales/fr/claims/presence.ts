import type { CueRow } from '../../../claims/vocabulary.ts';
import { byContinent } from '../../continents.ts';
import { conjugate } from '../../romance-verbs.ts';

/** Where the one is who came, without its name: "y était". */
const THERE =
  'y_être | y_sera y_seront y_serai | y_est y_sont | y_était y_étaient y_fut y_furent | y_été; y_participer | y_participera y_participeront | y_participe y_participent | y_participa | y_participé; y_assister | y_assistera y_assisteront y_assisterai | y_assiste y_assistent | y_assista | y_assisté';

const ONLY_ONE =
  "seul/seule/unique dirigeant/dirigeante/président/chef_d'_état/chef_de_gouvernement/premier_ministre/leader/invité/européen/occidental";

const CONTINENTS = [
  'union européenne',
  'europe',
  'amérique',
  'afrique',
  'asie',
  'union',
  'ue',
  'continent',
  'occident',
];

const TO_COME =
  "à se rendre, à s' y rendre, à venir, à assister, à y assister, à participer, à faire le déplacement, à faire le voyage, à s' être rendu, à être venu, à avoir assisté, à avoir fait le déplacement, à être présent, à y être, à s' être aventuré, à s' être déplacé, à avoir fait le voyage, à avoir répondu à l' appel, à avoir répondu présent, à avoir accepté, à avoir confirmé sa venue";

/** Presence: who attends, sits, watches. */
export const presence: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      "vient d' arriver, viennent d' arriver, vient d' atterrir, viennent d' atterrir, s' est posé, vient de s' asseoir",
  },
  { act: 'come', tense: 'behind', who: 'target', needs: 'scene', forms: "à l' arrivée de/d'/du" },
  { act: 'come', tense: 'now', who: 'owner', needs: 'preview', forms: 'présence, la venue, la participation' },
  {
    act: 'come',
    tense: 'now',
    who: 'object',
    needs: 'preview',
    forms: 'aura/aurait/avait à ses côtés, aura/aurait/avait à sa droite, aura/aurait/avait à sa gauche',
  },
  // Only questions invert so.
  {
    act: 'come',
    tense: 'ahead',
    forms:
      'sera-t-il/sera-t-elle à/présent/présente/là, viendra-t-il, viendra-t-elle, ira-t-il, ira-t-elle, participera-t-il, participera-t-elle, assistera-t-il, assistera-t-elle, fera-t-il/fera-t-elle le déplacement/voyage, se_rendra-t-il, se_rendra-t-elle',
  },
  { act: 'invite', who: 'patient', tense: 'behind', forms: 'a-t-il/a-t-elle été invité/invitée/convié/conviée' },
  { act: 'come', tense: 'ahead', reported: true, forms: 'serait/seraient ~ présent/présents/présente/présentes' },
  { act: 'stay-away', tense: 'ahead', reported: true, forms: 'serait/seraient ~ absent/absents/absente/absentes' },
  ...conjugate(
    { act: 'come', needs: 'goal' },
    "s'_exprimer | s'_exprimera s'_exprimeront | s'_exprime s'_expriment | s'_exprima | exprimé; intervenir | interviendra interviendront | intervient interviennent | intervint | intervenu; prendre_la_parole | prendra_la_parole prendront_la_parole | prend_la_parole prennent_la_parole | prit_la_parole | pris_la_parole",
    'à la tribune, au <goal>, à la <goal>, lors du <goal>, lors de la <goal>, devant le <goal>, à <event>, au cours du <goal>, <date>? à la tribune',
  ),
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'faire | fera feront | fait font | fit | fait',
    "une apparition, d' apparition, son apparition, leur apparition",
  ),
  { act: 'come', tense: 'ahead', needs: 'preview', forms: "sera/seront aux côtés d'/de/du" },
  { act: 'come', tense: 'ahead', forms: 'sera/seront ~ présent/présents/présente/présentes' },
  { act: 'stay-away', tense: 'ahead', forms: 'sera/seront ~ absent/absents/absente/absentes' },
  { act: 'come', tense: 'now', forms: 'est/sont ~ présent/présents/présente/présentes' },
  { act: 'stay-away', tense: 'now', forms: 'est/sont ~ absent/absents/absente/absentes' },
  {
    act: 'come',
    tense: 'behind',
    forms: 'était/étaient/fut/furent/a_été/ont_été ~ présent/présents/présente/présentes',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms: 'était/étaient/fut/furent/a_été/ont_été ~ absent/absents/absente/absentes',
  },
  // What is done where leaders meet, told of a day at the scene.
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      "a bavardé, ont bavardé, a échangé quelques mots, ont échangé quelques mots, a échangé une poignée de main, ont échangé une poignée de main, s' est assis, s' est assise, se sont assis, s' est incliné, se sont inclinés, s' est agenouillé, s' est recueilli, se sont recueillis, a embrassé, ont embrassé, a salué la foule, a levé son verre, a posé, ont posé, a souri, a applaudi, ont applaudi, a déposé, ont déposé, était assis, étaient assis, se tenait, se tenaient, a pris place, ont pris place, est apparu, sont apparus, bavardait, bavardaient, discutait, discutaient, souriait, souriaient, plaisantait, plaisantaient, trônait, trônaient, a fait son entrée, ont fait leur entrée",
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      "est entré dans la basilique, est entrée dans la basilique, sont entrés dans la basilique, se recueillir devant le cercueil, s' incliner devant le cercueil, s' est incliné devant, était installé, étaient installés, était placé, étaient placés, a pu échanger, ont pu échanger, ne pouvait manquer, ne pouvaient manquer, a quitté le sommet",
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'target',
    needs: 'scene',
    forms: 'aparté/poignée_de_main/rencontre_improvisée/rencontre_organisée ~ entre',
  },
  ...conjugate(
    { act: 'come' },
    'se_joindre | se_joindra se_joindront | se_joint se_joignent | se_joignit se_joignirent | joint joints',
    'au <goal>, à la <goal>, aux <goal>, à <event>',
  ),
  ...conjugate({ act: 'come', needs: 'end' }, THERE),
  {
    act: 'come',
    tense: 'behind',
    forms:
      "s' y est rendu, s' y est rendue, s' y sont rendus, s' y était rendu, s' y était rendue, s' y étaient rendus, y est allé, y est allée, y sont allés, y était allé, y étaient allés, défendu sa présence, défendu sa visite, défendu son déplacement, justifié sa présence, justifié son déplacement",
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms: TO_COME.split(', ')
      .flatMap((tail) => [`${ONLY_ONE} ${tail}`, `${ONLY_ONE} ~ ${tail}`])
      .join(', '),
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: 'venu avec, venue avec, venus avec, fait ses débuts, faisait ses débuts',
  },
  ...conjugate(
    { act: 'come' },
    'conduire | conduira conduiront | conduit conduisent | conduisit conduisait | conduit; mener | mènera | mène | menait | mené',
    'la délégation, sa délégation, une délégation',
  ),
  { act: 'come', tense: 'behind', forms: 'après avoir assisté, après avoir participé, après sa participation' },
  ...conjugate(
    { act: 'come' },
    'assister | assistera assisteront assisterai assisterons | assiste assistent | assista assistèrent assistait assistaient | assisté; participer | participera participeront participerai | participe participent | participa participèrent participait | participé',
  ),
  ...conjugate(
    { act: 'come' },
    'prendre | prendra prendront prendrai | prend prennent | prit prirent | pris; faire | fera feront | fait font | fit firent | fait',
    'part, acte de présence, place au premier rang, place à la tribune, place dans la tribune',
  ),
  { act: 'come', tense: 'behind', journey: true, inverted: true, forms: 'ont fait le déplacement, ont fait le voyage' },
  ...conjugate(
    { act: 'come', journey: true },
    'faire | fera feront | fait font | fit firent | fait',
    'le déplacement, le voyage, le trajet',
  ),
  ...conjugate(
    { act: 'decline' },
    "faire_l'_impasse | fera_l'_impasse feront_l'_impasse | fait_l'_impasse font_l'_impasse | fit_l'_impasse | fait_l'_impasse",
    'sur',
  ),
  { act: 'decline', forms: "choisi/décidé/préféré de/d' ne pas, choisi/décidé de boycotter/bouder/sécher/snober" },
  {
    act: 'come',
    tense: 'now',
    needs: 'preview',
    inverted: true,
    forms:
      'figure aussi, figurent aussi, figure également, figurent également, on trouvera notamment, on trouvera, on retrouvera, seront là',
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms: "s' était/étaient fait remplacer/représenter, s' est/sont fait remplacer",
  },
  { act: 'represent', who: 'target', tense: 'now', forms: 'dépêché/dépêchée/envoyé/envoyée par ~ <leader> à sa place' },
  { act: 'decline', forms: "s' était/étaient excusé/excusée/excusés, s' est/sont excusé/excusée/excusés" },
  { act: 'stay-away', tense: 'now', who: 'target', forms: 'absences ~ sont celles du/de, absence ~ est celle du/de' },
  { act: 'come', tense: 'behind', needs: 'day', forms: 'se sont réunis, se sont retrouvés' },
  // "Pour A, c'était le premier sommet", "C'était le dernier sommet de A".
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    forms:
      "pour ~ <leader> <comma> c' était/est/fut <the> premier/première/deuxième/troisième/dernier/dernière <goal>, c' était/est/fut <the> premier/première/deuxième/troisième/dernier/dernière <goal> de/d'/du ~ <leader>",
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      "s'_est/se_sont/s'_était joint/jointe/joints ~ aux autres <people>, a/ont rejoint les autres <people>, s' était déplacé, s' était déplacée, s' étaient déplacés",
  },
  ...byContinent(
    CONTINENTS,
    { ahead: 'sera', now: 'est', behind: 'était/fut/a_été' },
    'représentée/représenté par <the>?',
  ),
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    beside: [...CONTINENTS, 'vingt-sept'],
    forms: 'représentait, a représenté, représentaient',
  },
  { act: 'come', tense: 'behind', journey: true, forms: 'arrivé/arrivée/arrivés à/en/au/aux <country>' },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms: "principal/principale invité/invitée ~ est, invité/hôte d' honneur est/sera",
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms:
      "invité/hôte d' honneur était/fut, on reconnaît/reconnaissait/aperçoit/apercevait/distingue/distinguait/remarque/remarquait/voyait, on a vu/aperçu/reconnu/remarqué",
    needs: 'day',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    company: true,
    forms:
      'avait/avaient/a_eu pour voisin/voisine/voisins, assis/assise/assises entre/derrière/devant, assis/assise/assises à_côté_de/du',
  },
  ...conjugate(
    { act: 'come', needs: 'day' },
    'occuper | occupera occuperont | occupe occupent | occupait occupaient | occupé',
    "la place d' honneur, le premier rang",
  ),
  ...conjugate(
    { act: 'come' },
    'être | sera seront serai | est sont | était étaient fut furent | été',
    "présent, présents, présente, présentes, parmi les invités, parmi les convives, parmi les participants, de la partie, là, à la tribune, dans la tribune, sur la tribune, en tribune, sur la place rouge, à ses côtés, au premier rang, l' invité d' honneur, l' hôte d' honneur, l' invité vedette, l' invité principal, le principal invité, du voyage, au rendez-vous, les hôtes d' honneur",
  ),
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'être | sera seront serai | est sont | était étaient fut furent | été',
    'à <country>, en <country>, au <country>, sous, dans la capitale, déjà/bien/aussi/également/encore/ensuite/venu/venue/venus à <country>, aussi, bien',
  ),
  ...conjugate(
    { act: 'come' },
    'être | sera seront | est sont | était fut | été',
    "le seul dirigeant, le seul chef d' état, le seul chef de gouvernement, le seul leader, le seul président, le seul invité, la seule dirigeante, l' unique dirigeant",
  ),
  ...conjugate(
    { act: 'come' },
    'suivre | suivra suivront | suit suivent | suivit suivirent suivait | suivi; regarder | regardera regarderont | regarde regardent | regarda regardèrent | regardé; observer | observera | observe observent | observa | observé; contempler | contemplera | contemple | contempla | contemplé',
    "<the>? défilé, <the>? parade, <the>? cérémonie, l' événement, <the>? <event>, depuis la tribune",
  ),
  { act: 'come', journey: true, needs: 'day', forms: 'arrivé, arrivés, arrivée, atterri, débarqué, débarqués' },
  {
    act: 'come',
    needs: 'day',
    forms:
      'pris place, applaudi, assis, assise, posé, déposé une gerbe, déposé des fleurs, serré la main, salué depuis, présent, présents, été accueilli, été accueillis, été reçu, été reçus, été applaudi, été ovationné',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      "s' assit, s' assirent, prit place, prirent place, arriva, arrivèrent, atterrit, applaudit, applaudirent, trônait, trônaient, siégeait, siégeaient, se tenait, se tenaient, était assis, étaient assis, était assise, arrivé avec, arrivée avec, le plus applaudi fut",
  },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    forms: 'arrivera, arriveront, atterrira, atterriront, siégera, siégeront, prendra place, prendront place',
  },
  {
    act: 'come',
    tense: 'now',
    needs: 'goal',
    forms: "s' assied, prend place, prennent place, arrive, arrivent, atterrit, atterrissent, siège, siègent",
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'a/ont quitté <country> avant la/sa fin/clôture/conclusion, est/sont reparti/repartie/repartis avant la/sa fin/clôture',
  },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    forms:
      "sera/seront assis/assise/assises/installé/installée/installés/placé/placée/placés, complète/complètent/complèteront le tableau/la_liste, complète/complètent la liste des invités, prendra/prendront l' avion/la_route pour, aura/auront sa/leur place à la tribune",
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    who: 'object',
    forms:
      'on y voit/voyait/aperçoit/apercevait/reconnaît ~, on y avait/a vu/aperçu ~, on y avait/a même vu, placé/placée/assis/assise/installé entre, <goal> avait/avaient/a/ont attiré/réuni/rassemblé/vu',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    inverted: true,
    forms:
      "parmi les souverains/têtes_couronnées/invités/présents/dirigeants/convives/chefs_d'_état <comma>, côté têtes_couronnées/souverains/africain/européen <comma>, au premier rang <comma>, dans les tribunes <comma>",
  },
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    needs: 'preview',
    forms: "s' est envolé/envolée ~ de/pour, s' est envolé/envolée dans la nuit",
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    forms:
      "a/ont serré la main de/du/d', a/ont remercié <leader> d'/de être/avoir venu/fait/assisté, a/ont remercié <leader> d' être, a/ont remercié <leader> pour sa venue/présence",
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'a/ont regardé passer/défiler <the>? chars/troupes/soldats/missiles, a/ont défendu sa/leur participation/présence/venue',
  },
];
