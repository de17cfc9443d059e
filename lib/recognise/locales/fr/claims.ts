import type { ClaimVocabulary, CueRow } from '../../claims/vocabulary.ts';
import { byContinent } from '../continents.ts';
import { conjugate, withAuxiliary } from '../romance-verbs.ts';
import { venues } from '../venues.ts';
import { cities } from './cities.ts';

const TO_GOAL =
  'à <the>? <goal>, au <goal>, aux <goal>, aux cérémonies du <event>, au <event>, à la <event>, aux célébrations, à la cérémonie';
const HIS = "sa, son, ses, leur, leurs, la, le, l', une, un";
const his = (nouns: string): string =>
  HIS.split(', ')
    .flatMap((word) => nouns.split(', ').map((noun) => `${word} ${noun}`))
    .join(', ');
const TRIP = 'venue, voyage, visite, participation, présence, déplacement';
const GO =
  'aller | ira iront irai | va vont | alla allèrent | allé allés; se_rendre | se_rendra se_rendront me_rendrai | se_rend se_rendent | se_rendit | rendu rendus rendue; venir | viendra viendront viendrai | vient viennent | vint vinrent | venu venus venue; voyager | voyagera voyageront | voyage voyagent | | voyagé';
const YES_TO =
  "d' assister, d' y assister, de participer, de venir, de revenir, d' y revenir, de se rendre, de s' y rendre, d' aller, d' être présent, d' y participer, d' y aller, de faire le déplacement, de faire le voyage";
const A_YES_TO = 'à assister, à participer, à venir, à se rendre, à être présent, à y assister';

/** Where the one is who came, without its name: "y était". */
const THERE =
  'y_être | y_sera y_seront y_serai | y_est y_sont | y_était y_étaient y_fut y_furent | y_été; y_participer | y_participera y_participeront | y_participe y_participent | y_participa | y_participé; y_assister | y_assistera y_assisteront y_assisterai | y_assiste y_assistent | y_assista | y_assisté';
const ONLY_ONE =
  "seul/seule/unique dirigeant/dirigeante/président/chef_d'_état/chef_de_gouvernement/premier_ministre/leader/invité/européen/occidental";
const TO_COME =
  "à se rendre, à s' y rendre, à venir, à assister, à y assister, à participer, à faire le déplacement, à faire le voyage, à s' être rendu, à être venu, à avoir assisté, à avoir fait le déplacement, à être présent, à y être";

const presence: readonly CueRow[] = [
  // What is done where leaders meet, told of a day at the scene.
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      "a bavardé, ont bavardé, a échangé quelques mots, ont échangé quelques mots, a échangé une poignée de main, ont échangé une poignée de main, s' est assis, s' est assise, se sont assis, s' est incliné, se sont inclinés, s' est agenouillé, s' est recueilli, se sont recueillis, a embrassé, ont embrassé, a salué la foule, a levé son verre, a posé, ont posé, a souri, a applaudi, ont applaudi, a déposé, ont déposé, était assis, étaient assis, se tenait, se tenaient, a pris place, ont pris place, est apparu, sont apparus, a fait son entrée, ont fait leur entrée",
  },
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
  ...byContinent(
    ['union européenne', 'europe', 'amérique', 'afrique', 'asie', 'union', 'ue', 'continent', 'occident'],
    { ahead: 'sera', now: 'est', behind: 'était/fut/a_été' },
    'représentée/représenté par <the>?',
  ),
  { act: 'come', tense: 'behind', journey: true, forms: 'arrivé/arrivée/arrivés à/en/au/aux <country>' },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms: "principal/principale invité/invitée ~ est, invité/hôte d' honneur est",
  },
  ...conjugate(
    { act: 'come' },
    'être | sera seront serai | est sont | était étaient fut furent | été',
    "présent, présents, présente, présentes, parmi les invités, parmi les convives, parmi les participants, de la partie, là, à la tribune, dans la tribune, sur la tribune, en tribune, sur la place rouge, à ses côtés, au premier rang, l' invité d' honneur, l' hôte d' honneur, l' invité vedette, l' invité principal, le principal invité, du voyage, au rendez-vous, les hôtes d' honneur",
  ),
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'être | sera seront serai | est sont | était étaient fut furent | été',
    'à <country>, en <country>, au <country>, sous, dans la capitale, ~ à <country>, aussi, bien',
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
  {
    act: 'come',
    needs: 'day',
    forms:
      'pris place, arrivé, arrivés, arrivée, atterri, applaudi, assis, assise, posé, déposé une gerbe, déposé des fleurs, serré la main, salué depuis, présent, présents, été accueilli, été accueillis, été reçu, été reçus, été applaudi, été ovationné',
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
];

const journeys: readonly CueRow[] = [
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
];

const inversions: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'now',
    needs: 'day',
    inverted: true,
    forms: 'à sa droite <comma>, à sa gauche <comma>, à ses côtés <comma>',
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
    forms: 'entouré de, entouré des, flanqué de, accompagné de, aux côtés de, rejoint par',
  },
];

const company: readonly CueRow[] = [
  { act: 'come', who: 'target', tense: 'now', forms: 'en présence de, en présence du, en présence notamment de' },
];

const absence: readonly CueRow[] = [
  ...conjugate(
    { act: 'stay-away' },
    'briller | brillera brilleront | brille brillent | brillait brilla | brillé',
    'par son absence, par leur absence',
  ),
  { act: 'stay-away', tense: 'now', forms: 'absent/absente/absents du/de/des <the>? <goal>' },
  { act: 'stay-away', tense: 'behind', forms: "n' y était pas, n' y étaient pas" },
  { act: 'stay-away', tense: 'ahead', forms: "n' y sera pas, n' y seront pas" },
  ...conjugate(
    { act: 'stay-away' },
    'bouder | boudera bouderont | boude boudent | bouda boudèrent | boudé; boycotter | boycottera boycotteront | boycotte boycottent | boycotta boycottèrent | boycotté; sécher | séchera | sèche | | séché; manquer | manquera manqueront | manque manquent | manqua manquait | manqué',
    "<the>? <goal>, <the>? défilé, la parade, les cérémonies, le <event>, la <event>, le rendez-vous, l' événement, à l' appel",
  ),
  ...conjugate(
    { act: 'stay-away' },
    'bouder | boudera bouderont | boude boudent | bouda boudèrent | boudé; boycotter | boycottera boycotteront | boycotte boycottent | boycotta boycottèrent | boycotté',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'rester | restera resteront | reste restent | resta restèrent | resté restés; demeurer | demeurera | demeure | demeura | demeuré',
    "chez lui, chez elle, chez eux, à la maison, à l' écart, dans son pays, à <country>",
  ),
  ...conjugate(
    { act: 'stay-away' },
    'être | sera seront | est sont | était étaient fut furent | été',
    'absent, absents, absente, le grand absent, les grands absents, retenu, empêché, déjà reparti, déjà repartie',
  ),
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      'ne peut pas venir, ne peut assister, ne peut pas assister, ne pourra pas assister, ne pourra pas venir, ne pourra se rendre, ne pourra pas se rendre, ne pourra être présent, ne pourra pas être présent, ne pourront pas assister, ne sera pas du voyage',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms:
      "n' a pas pu assister, n' a pas pu venir, n' ont pas pu assister, n' a pas pu se rendre, n' a pas fait le déplacement, n' ont pas fait le déplacement, n' a pas fait le voyage, n' était pas du voyage, brillait par son absence, a brillé par son absence, s' est contenté, a préféré rester",
  },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'owner',
    forms: "l' absence de, absence de, l' absence du, l' absence remarquée de",
  },
];

const COMING = 'venue/présence/participation/visite';
const CONFIRMED = 'a été confirmée, a été annoncée, est confirmée, est acquise, a été officialisée';

const acceptance: readonly CueRow[] = [
  {
    act: 'expect',
    tense: 'now',
    who: 'object',
    forms: CONFIRMED.split(', ')
      .flatMap((tail) => [`${COMING} de <leader> ${tail}`, `${COMING} du ~ <leader> ${tail}`])
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
    "oui, présent, présents, favorablement à l' invitation, favorablement, à l' invitation",
  ),
  {
    act: 'accept',
    tense: 'behind',
    forms: 'a donné son accord, ont donné leur accord, a donné son accord de principe',
  },
  { act: 'accept', tense: 'behind', who: 'owner', forms: "la venue confirmée de, l' acceptation de" },
];

const refusal: readonly CueRow[] = [
  ...conjugate(
    { act: 'decline' },
    'refuser | refusera refuseront | refuse refusent | refusa refusèrent | refusé; décliner | déclinera déclineront | décline déclinent | déclina déclinèrent | décliné; rejeter | rejettera | rejette rejettent | rejeta | rejeté',
    `<the>? invitation, ~ invitation, l' offre, ${YES_TO}`,
  ),
  ...conjugate(
    { act: 'decline', needs: 'end' },
    'décliner | déclinera déclineront | décline déclinent | déclina déclinèrent | décliné; refuser | | | refusa refusèrent | refusé; annuler | | annule | annula annulèrent | annulé; y_renoncer | y_renoncera | y_renonce | y_renonça | y_renoncé y_a_renoncé y_avait_renoncé y_a_finalement_renoncé y_ont_renoncé',
  ),
  ...conjugate(
    { act: 'decline' },
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
      "n' a pas l' intention d' assister, n' a pas l' intention de venir, n' a pas l' intention de se rendre, n' a pas l' intention d' y aller, ne prévoit pas de se rendre, ne prévoit pas d' assister, ne prévoit pas de venir, ne compte pas se rendre, ne compte pas assister, n' entend pas se rendre, n' entend pas assister, n' envisage pas de se rendre, n' envisage pas d' assister, décide de ne pas, choisit de ne pas, se désiste, exclut de se rendre, exclut de venir",
  },
  { act: 'decline', tense: 'behind', who: 'owner', forms: 'le refus de, refus de, la défection de, le désistement de' },
];

const invitations: readonly CueRow[] = [
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms:
      "a été invité, a été invitée, ont été invités, ont été invitées, ont été conviées, sont invitées, sont conviées, avait été invité, avait été invitée, avaient été invités, est invité, est invitée, sont invités, était invité, étaient invités, été invité, été invités, été invitée, été convié, été conviée, été conviés, a été convié, ont été conviés, avait été convié, avaient été conviés, est convié, sont conviés, était convié, fut invité, fut convié, a reçu une invitation, ont reçu une invitation, avait reçu une invitation, a reçu l' invitation, reçu d' invitation, reçu une invitation, figure parmi les invités à, sur la liste des invités",
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
];

const lists: readonly CueRow[] = [
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
];

const expectation: readonly CueRow[] = [
  {
    act: 'expect',
    who: 'owner',
    tense: 'now',
    forms:
      "a/ont confirmé/annoncé la venue/participation/présence/visite de/du, a/ont confirmé/annoncé l' arrivée de/du",
  },
  {
    act: 'expect',
    who: 'patient',
    tense: 'now',
    forms:
      "est attendu, est attendue, sont attendus, est également attendu, est aussi attendu, sont également attendus, est annoncé, sont annoncés, est annoncée, attendu à <country>, attendus à <country>, attendu au premier rang, attendu au <goal>, attendus au <goal>, attendu à <the>? <goal>, attendus à <the>? <goal>, fait partie des invités, font partie des invités, prévoit de se rendre, prévoit d' assister, prévoit de venir, compte se rendre, compte assister, entend se rendre, entend assister, s' apprête à se rendre, sa venue est confirmée",
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
    who: 'owner',
    tense: 'now',
    forms: 'la venue de, la participation de, la présence de, venue du',
    needs: 'end',
  },
];

const DEPUTY_TAILS =
  '<the>? <deputy>, <the>? ~ <deputy>, ~ <the>? <deputy>, que <the>? <deputy>, à sa place, une délégation, un simple <deputy>, seulement <the>? <deputy>';
const substitutes: readonly CueRow[] = [
  ...conjugate(
    { act: 'represent' },
    'céder | cédera céderont | cède cèdent | céda | cédé; laisser | laissera laisseront | laisse laissent | laissa | laissé',
    'la place à, sa place à, leur place à, cette fois la place à, la place au, sa place au',
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms: "à la place de <leader> <comma>? c' est, à la place de ~ <leader>",
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    beside: ['par'],
    forms: 'représenté, représentée, représentés, remplacé, remplacée',
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms:
      "se fera représenter, se fait représenter, se feront représenter, se font représenter, s' est fait représenter, se sont fait représenter, sera représenté, sera représentée, seront représentés, est représenté, est représentée, était représenté, était représentée, étaient représentés, a été représenté, a été représentée, laissera sa place",
  },
  ...conjugate(
    { act: 'represent', who: 'actor' },
    'envoyer | enverra enverront | envoie envoient | envoya envoyèrent envoyait | envoyé; dépêcher | dépêchera dépêcheront | dépêche dépêchent | dépêcha | dépêché; déléguer | déléguera | délègue délèguent | délégua | délégué; désigner | désignera | désigne | désigna | désigné; mandater | mandatera | mandate | | mandaté',
    DEPUTY_TAILS,
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  ...conjugate(
    { act: 'represent', who: 'object' },
    'représenter | représentera représenteront | représente représentent | représenta représentait représentaient | représenté; remplacer | remplacera remplaceront | remplace remplacent | remplaça remplaçait | remplacé; suppléer | suppléera | supplée | | suppléé',
  ).filter((row) => row.tense !== undefined),
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms:
      'à la place de, au nom de, en lieu et place de, en remplacement de, à la place du, au nom du, a représenté, ont représenté, pour représenter',
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms:
      "à sa place, en son nom, le représentera, la représentera, le représente, le représentait, l' a représenté, le remplacera, le remplace, l' a remplacé, le remplaçait, pour le représenter, pour le remplacer",
  },
];

const hosting: readonly CueRow[] = [
  { act: 'host', tense: 'now', inverted: true, forms: "l' hôte sera, l' hôte est, l' hôte en sera, l' hôte en est" },
  {
    act: 'host',
    tense: 'behind',
    inverted: true,
    forms: "l' hôte était, l' hôte fut, son hôte s' appelait, l' hôte en était",
  },
  ...conjugate(
    { act: 'host' },
    'présider | présidera | préside | présida présidait | présidé; accueillir | accueillera | accueille | accueillit accueillait | accueilli; inaugurer | inaugurera | inaugure | inaugura | inauguré; ouvrir | ouvrira | ouvre | ouvrit | ouvert',
    "<the>? <goal>, la parade, le défilé, les cérémonies, <event>, le <event>, <date>? ~ sommet, <date>? ~ défilé, <date>? ~ parade, <date>? ~ cérémonie, <date>? ~ <event>, <date>? ~ délégations, ~ chefs d' état, ~ délégations, ~ dirigeants, ses hôtes, ses invités, les invités, le sommet",
  ),
  ...conjugate(
    { act: 'host' },
    'recevoir | recevra | reçoit | reçut recevait | reçu',
    "~ chefs d' état, ~ dirigeants, ses hôtes, ses invités, ~ délégations, ~ ~ chefs d' état",
  ),
  {
    act: 'host',
    tense: 'behind',
    forms:
      "a reçu ~ chefs d' état, a reçu ~ dirigeants, a reçu ~ délégations, a accueilli ~ chefs d' état, a accueilli ~ dirigeants, a accueilli ~ délégations, a reçu ses hôtes, a accueilli ses hôtes, a accueilli ses invités",
  },
  { act: 'host', tense: 'now', forms: "est l' hôte, joue les hôtes, sera l' hôte, en hôte" },
  {
    act: 'host',
    tense: 'behind',
    forms: "était l' hôte, fut l' hôte, a joué les hôtes, dans son discours sur la place rouge",
  },
  {
    act: 'host',
    tense: 'behind',
    who: 'target',
    forms: "reçu par, accueilli par, son hôte, l' hôte, accueillis par, reçus par, son hôte <comma>",
  },
];

const meetings: readonly CueRow[] = [
  {
    act: 'greet',
    who: 'object',
    tense: 'behind',
    needs: 'day',
    forms: 'y a retrouvé, y a rejoint, y a accueilli, y a rencontré, a accueilli ~ sur le perron',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'a pris la parole, ont pris la parole, a prononcé un discours, est intervenu, est intervenue, sont intervenus',
  },
  {
    act: 'host',
    needs: 'preview',
    tense: 'now',
    beside: ['chefs', 'dirigeants', 'délégations', 'invités', 'homologues'],
    forms: 'accueille, reçoit, accueillera, recevra',
  },
  {
    act: 'host',
    needs: 'preview',
    tense: 'behind',
    beside: ['chefs', 'dirigeants', 'délégations', 'invités', 'homologues'],
    forms: 'a accueilli, a reçu',
  },
  { act: 'greet', who: 'object', tense: 'behind', needs: 'day', forms: 'a accueilli, a salué, a reçu, a embrassé' },
];

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
    ...meetings,
  ],
  auxiliaries: {
    ahead:
      "va, vont, vais, doit, doivent, prévoit de, prévoit d', prévoient de, compte, comptent, entend, entendent, s' apprête à, s' apprêtent à, devrait, devraient, est censé, prévu d', prévu de",
    behind:
      "a, ont, ai, avait, avaient, eut, ayant, est, sont, était, étaient, fut, furent, s' est, se sont, s' était, étant, y a, y est, y sont",
    now: '',
    aheadOfPast: 'allait, allaient, devait, devaient',
    hedge: `a failli, faillit, interdit à, interdit aux, sur le point de renoncer, peut, peuvent, pourrait, pourraient, pourra, pourront, peut-être, sans doute, probablement, éventuellement, possible, possibilité, probable, improbable, envisage, envisagent, envisageait, envisagerait, étudie, étudient, songe, songent, réfléchit, hésite, hésitent, souhaite, souhaitent, souhaitait, souhaiterait, souhaité, veut, veulent, voulait, voudrait, aimerait, espère, espèrent, espérait, demande, demandé, demandent, demandait, appelle, appelé, appellent, exhorte, exhorté, presse, pressé, exige, exigé, conseille, conseillé, recommande, avertit, averti, met en garde, mis en garde, menace, menacé, rumeur, rumeurs, selon des rumeurs, spéculations, incertain, incertaine, incertitude, indécis, pas encore décidé, pas encore confirmé, pas confirmé, n' a pas confirmé, n' a pas exclu, n' exclut pas, pas exclu, prêt à, prêts à, prête à, disposé à, faut, faudrait, aurait, auraient, serait, seraient, convaincre, persuader, dissuader, invité à, invités à, inviter à, question de, on ignore, ignore, doute, hypothèse, éventuelle, éventuel`,
    infinitive: '',
  },
  not: "ne, n', pas, jamais, ni, non, plus guère, aucunement, nullement, guère, sans",
  notNot: "non seulement, pas seulement, pas moins, ne serait-ce, sans doute, pas uniquement, ne serait-ce qu'",
  nobody: 'aucun, aucune, personne, nul, nulle, aucun des, aucun autre, peu de',
  people:
    "chefs d' etat, chefs d' etat et de gouvernement, chef d' etat, dirigeants, dirigeant, chefs d' état, chef d' état, chefs de gouvernement, chef de gouvernement, chefs d' état et de gouvernement, chefs d' état ou de gouvernement, leaders, présidents, premiers ministres, invités, hôtes, convives, dignitaires, alliés, homologues, monarques, rois, responsables politiques, participants, autres, personnalités, délégations de, têtes couronnées",
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
  except: "sauf, excepté, hormis, à l' exception de, à l' exception du, à part, hors, en dehors de",
  alongside:
    "tout comme, de même que, à l' instar de, outre, en plus de, aux côtés de, aux côtés du, avec à ses côtés, à côté de, en compagnie de, accompagné de, ainsi que, flanqué de, auprès de, au côté de, entouré de",
  and: 'et, ainsi que, ou, ni, comme aussi, de même que',
  conjunctions:
    "mais, tandis que, alors que, bien que, parce que, car, après que, avant que, quand, lorsque, depuis que, puisque, jusqu'à ce que, où, cependant que, pendant que, après avoir, avant de, avant d', afin de, mais aussi",
  but: 'mais, cependant, toutefois',
  relatives: 'qui, lequel, laquelle, lesquels, dont',
  complements: "que, qu', comment, pourquoi",
  conditions: "si, s' il, s' ils, s' elle, à moins que, à condition que, en cas de, au cas où, à supposer que",
  adverbs:
    "refusé de, refuse de, refusent de, refusa de, refusé d', y serait/seraient jamais/pas allé/allés/rendu/venu, y serait/seraient allé/rendu/venu, a invité/appelé/exhorté ~ à négocier/cesser/accepter/reprendre/signer/renoncer/faire/mettre/respecter/ne/s'_asseoir/s'_abstenir, la venue/présence/participation de/du ~ <leader> n' est pas/toujours, la venue/présence/participation de/du ~ <leader> n' a pas été confirmée, la venue/présence/participation de/du ~ <leader> reste/semble/serait/pourrait, arrivé au pouvoir, arrivée au pouvoir, venu au pouvoir, arrivé à un accord, aussi, également, maintenant, alors, déjà, encore, toujours, finalement, en fin de compte, à la dernière minute, au dernier moment, personnellement, officiellement, formellement, cette année, hier, aujourd'hui, demain, récemment, pour la première fois, de nouveau, puis, ensuite, auparavant, entre-temps, naturellement, bien sûr, de son côté, pour sa part, quant à lui, quant à elle, lui aussi, elle aussi, en personne, lui-même, elle-même, initialement, seulement, poliment, bien, bel et bien, y, en, lui, elle, eux, tous, tous deux, deux, ensemble, certes, donc, ainsi, aussitôt, immédiatement, pourtant, toutefois, cependant, néanmoins, en revanche, quant à, ce soir, ce matin, se, s', me, discrètement, notamment, ici, là-bas, dès, encore une fois, cette fois, enfin, plus, en principe, d' abord, il y a cinq ans, il y a dix ans, il y a un an",
  articles: "le, la, les, l', un, une, des, ce, cet, cette, ces, m., mm., mme, monsieur, madame",
  prepositions:
    "aux côtés de, aux côtés du, à côté de, à côté du, à la place de, à la place du, au nom de, au nom du, en lieu et place de, à, au, aux, avec, outre, chez, contre, dans, de, d', du, des, depuis, devant, derrière, en, entre, envers, jusqu', par, parmi, pendant, pour, sans, selon, sous, sur, vers, malgré, avant, après, via, hors, comme, rencontré, rencontre, téléphoné à, appelé, félicité, remercié, critiqué",
  of: "de, d', du, à, au, aux, pour",
  pronouns: {
    one: 'il, celui-ci, ce dernier, celle-ci, cette dernière',
    several:
      'ils, elles, tous deux, les deux hommes, les deux dirigeants, les deux, les trois, tous trois, tous les deux',
    neither: "ni l' un ni l' autre, aucun des deux, aucun d' eux, aucun des trois",
    object: "le, la, les, l', lui, leur",
    possessive: 'son, sa, ses, leur, leurs',
    speaker: "je, j', me, moi, nous",
  },
  owned:
    'porte-parole, bureau, visite, voyage, avion, train, épouse, femme, fils, fille, frère, allié, parti, gouvernement, prédécesseur, successeur, invitation, invité, équipe, délégation, discours, conseiller, ami, rival, mort, absence, présence, arrivée, départ, décision, refus, entourage, déclarations, propos, participation, venue, camp, obsèques, appel',
  deputies:
    "ministre des affaires étrangères, ministre de la défense, vice-ministre des affaires étrangères, vice-ministre de la défense, vice-ministre, chef de la diplomatie, cheffe de la diplomatie, ministre de la culture, ministre de l' économie, ministre de l' intérieur, ministre, ministres, vice-premier ministre, vice-première ministre, vice-président, vice-présidente, secrétaire d' état, sous-secrétaire d' état, ambassadeur, ambassadrice, ambassadeurs, envoyé, envoyé spécial, envoyée spéciale, émissaire, diplomate, diplomates, délégation, représentant, représentante, représentants, responsable, président du parlement, présidente du parlement, président de l' assemblée nationale, présidente de l' assemblée nationale, président du sénat, fils, fille, frère, sœur, épouse, femme, prince, prince héritier, princesse, première dame, conseiller, conseillère, général, chargé d' affaires, consul, maire, numéro deux, suppléant, remplaçant, premier ministre, adjoint, attaché militaire, directeur de cabinet",
  sides:
    "porte-parole, bureau, service de presse, ministère des affaires étrangères, ministère, diplomatie, gouvernement, ambassade, présidence, administration, conseiller, ministre des affaires étrangères, ambassadeur, palais, cabinet, entourage, sources, source, télévision d' état, médias d' état, agence, maison blanche, kremlin, élysée, chancellerie, quai d' orsay, délégation",
  say: "a dit, ont dit, dit, disent, a déclaré, ont déclaré, déclare, déclarait, a annoncé, ont annoncé, annonce, annoncent, a confirmé, ont confirmé, confirme, confirment, a indiqué, ont indiqué, indique, a affirmé, ont affirmé, affirme, affirment, a assuré, ont assuré, assure, a précisé, précise, a expliqué, explique, a ajouté, ajoute, a souligné, souligne, a rapporté, rapporte, rapportent, a fait savoir, ont fait savoir, fait savoir, a écrit, écrit, a révélé, révèle, a répété, répète, a rappelé, rappelle, a reconnu, reconnaît, a répondu, répond, a commenté, a martelé, a insisté, a martelé, a promis, a prévenu, prévient, a glissé, dit-on, a-t-il dit, a-t-il déclaré, a-t-il ajouté, a-t-on indiqué, déclarait, selon, a soutenu, soutient, a laissé entendre, a estimé, estime, a noté, l' a annoncé, l' a confirmé, l' ont annoncé, l' a indiqué, l' ont confirmé",
  according: "selon, d' après, à en croire, de l' avis de, aux dires de, au dire de, selon les mots de",
  deny: 'a démenti, ont démenti, dément, démentent, démentait, a nié, ont nié, nie, nient, a contesté, conteste, a réfuté, réfute, ont réfuté, a rejeté les informations, a qualifié de fausse, a qualifié de faux, a qualifié de fausses, il est faux que, il est faux, a écarté les rumeurs',
  report:
    'information, informations, rapport, rapports, rumeur, rumeurs, nouvelle, cela, ceci, affirmation, affirmations, article',
  remote:
    'à la télévision, par visioconférence, en visioconférence, par vidéoconférence, en vidéoconférence, par liaison vidéo, par vidéo, en visio, par téléphone, virtuellement, devant la télévision',
  lookBack: "à l' époque, alors, cette année-là, cette fois-là, à cette occasion, ce jour-là",
  likewise:
    'a fait de même, ont fait de même, fera de même, de même pour, il en va de même pour, en a fait autant, a pris la même décision, ont pris la même décision, même décision pour, également, non plus',
  labels: {
    expected:
      'attendus, sont attendus, seront présents, invités attendus, liste des invités, la liste des invités, les invités, qui vient, qui sera là, qui y va, participants, les participants, annoncés, présents attendus, viendront',
    accepted:
      'confirmés, ont confirmé, ont accepté, ont dit oui, invités confirmés, confirmés à ce jour, présences confirmées',
    declined:
      "ne viendront pas, ont décliné, ont refusé, qui ne vient pas, désistements, ont annulé, n' iront pas, ont dit non, excusés, refus",
    attended:
      'parmi les invités, parmi les participants, présents, étaient présents, qui était là, ont assisté, sont venus, dans la tribune, à la tribune, étaient là',
    absent: 'absents, manquaient, étaient absents, les absents, qui manquait, ne sont pas venus, pas venus, absences',
    invited: 'invités, sont invités, ont été invités, conviés, étaient invités',
  },
  only: "seul, seule, seuls, uniquement, seulement, le seul, la seule, unique, l' unique",
  goals:
    "parade, défilé, défilé militaire, parade militaire, célébration, célébrations, cérémonie, cérémonies, commémoration, commémorations, événement, festivités, sommet, anniversaire, obsèques, funérailles, investiture, couronnement, messe, inauguration, ouverture, cérémonie d' ouverture, conférence, jour de la victoire, place rouge, tribune, réunion, session, jubilé, rendez-vous, hommage, débarquement, fête, sacre, intronisation, funéraille, commémoratives",
  kinds: {
    parade: 'parade, défilé, défilé militaire, parade militaire',
    summit: 'sommet, sommets',
    funeral: 'funérailles, obsèques, enterrement',
  },
  toward: "à, au, aux, en, vers, pour, dans, jusqu' à",
  abandoned: "initialement, à l' origine, au départ, dans un premier temps",
  light:
    'pourtant, pas, plus, point, non, aussi, également, bien, finalement, toutefois, cependant, notamment, personnellement, effectivement, déjà, encore, guère, officiellement, ainsi, donc, même',
  also: 'aussi, également, de même, y compris, même',
  roles:
    "président, présidente, premier ministre, première ministre, premier, chef, chancelier, chancelière, roi, reine, émir, sultan, prince héritier, chef d' état, chef de l' état, chef du gouvernement, chef de gouvernement, dirigeant, dirigeante, leader, homologue, allié, alliée, ancien, ancienne, ex-président, ex-premier ministre, dictateur, autocrate, hôte, invité, collègue, voisin, pape, monarque, général, secrétaire général, sortant, intérimaire, actuel, nouveau, nouvelle, souverain, conservateur, nationaliste, populiste, démissionnaire, numéro un, maître du kremlin, camarade, vieux, feu",
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
