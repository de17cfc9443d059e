import type { CueRow } from '../../../claims/vocabulary.ts';
import { speeches } from '../../romance-speeches.ts';

const SEAT = 'scaunul/locul/fotoliul';
const EMPTY = 'gol/liber/neocupat';
const STOOD =
  'a_stat/au_stat/stătea/stăteau/s-a_așezat/s-au_așezat/s-a_aflat/s-au_aflat/se_afla/se_aflau/era/erau/mergea/mergeau/pășea/pășeau/venea/veneau/aplauda/aplaudau/a_luat_loc/au_luat_loc';

/** What is told of a day where leaders meet: where they stand, what they do there, who sees them. */
export const scenes: readonly CueRow[] = [
  ...speeches({
    during: 'în/în_timpul',
    speech: 'discursul_său/discursul_ei/discursul_lui/intervenția_sa/alocuțiunea_sa/discursului_său/intervenției_sale',
    gave: 'a_ținut/a_susținut/a_rostit/au_susținut',
    given: 'discurs/discursul/discursuri',
    opened: 'a_deschis/a_inaugurat/a_închis',
    debate: 'dezbaterile/dezbaterea/sesiunea/lucrările',
  }),
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'zâmbea, zâmbeau, aplauda, aplaudau, asculta, ascultau, privea, priveau, discuta, discutau, se plimba, se plimbau, și-a făcut/și-au_făcut cruce, a plâns, a lăcrimat, a căscat, a_urcat/au_urcat în/la/pe tribună/tribuna/podium, a_coborât/au_coborât/coboară din mașină/avion/tren, a_fost/au_fost aplaudat/aplaudată/ovaționat/ovaționată/huiduit/aplaudați, a_fost/au_fost primit/primită/primiți/întâmpinat/întâmpinată cu ~ aplauze/onoruri/ovații/brațele, a_părăsit/au_părăsit sala/tribuna/ceremonia, a_plecat/au_plecat înainte de final, și-a_luat/și-au_luat rămas-bun/rămas_bun de la, vine/vin pe jos, a_vorbit/au_vorbit ~ în bazilică/basilică/sală/culise, stau/stă față în față, a_stat/au_stat ~ mai încolo/deoparte/alături, s-a_numărat/s-au_numărat printre, s-a_așezat/s-au_așezat lângă',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    company: true,
    forms:
      'a_dat/au_dat/dădea/dă mâna cu, a_strâns/strânge mâna lui, a_împărțit/au_împărțit ~ cu, a_stat/au_stat de vorbă cu, a_stat/au_stat/stătea lângă/alături_de, s-a_așezat/s-au_așezat lângă/alături_de',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    inverted: true,
    forms: `în_spate/mai_în_spate/alături/lângă_el/la_dreapta_sa/la_stânga_sa/în_primul_rând/în_al_doilea_rând/în_jur ${STOOD}, primul/prima/primii sosit/venit/sosiți ~ a_fost/au_fost, și-a_mai/și-au_mai făcut apariția`,
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'scene',
    forms:
      'i-a/l-a avut alături/oaspete/oaspeți/invitați, i-a/l-a avut lângă el, l-am văzut ~ pe, camerele l-au/i-au/au surprins/arătat ~ pe, a/au avut ~ dreapta/stânga sa, s-a văzut/zărit ~ în tribună',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'target',
    needs: 'scene',
    forms: `lângă/alături_de/la_dreapta_lui/la_stânga_lui/în_dreapta_lui/în_stânga_lui/în_spatele_lui <leader> ~ ${STOOD}`,
  },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'target',
    forms: `${SEAT} lui <leader> ~ ${EMPTY}, ${SEAT} rezervat/destinat lui ~ ${EMPTY}, ${SEAT} ${EMPTY} al lui, s-a simțit/remarcat lipsa/absența lui, fără <leader> în/la tribună/tribuna/masă/paradă`,
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms:
      'nu/nici_nu s-a/s-au arătat, nu/n-a și-a/și-au făcut apariția, nu și-a/și-au făcut apariția, n-a_făcut/nu_a_făcut/n-au_făcut/nu_au_făcut deplasarea/drumul, nu a/n-a ajuns, a_lăsat/au_lăsat ~ scaunul/locul gol/liber',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    inverted: true,
    forms: 'printre absenți <comma>, printre absenți ~ s-a/s-au numărat/aflat',
  },
  {
    act: 'come',
    tense: 'behind',
    forms:
      'a_fost/era unul/una dintre/din ~ care au_venit/au_participat/au_fost/au_asistat, a_fost/era unul/una dintre/din ~ prezenți/invitați, <comma> singurul/singura ~ din/la/în tribună/tribuna/paradă, <comma> prezent/prezentă/prezenți la <goal>',
  },
  {
    act: 'come',
    tense: 'ahead',
    forms:
      'va_fi/vor_fi unul/una dintre/din ~ care vor_participa/vor_fi/vor_veni/vor_asista, va_fi/vor_fi unul/una dintre/din invitații/oaspeții/participanții/invitați/oaspeți, îl/îi/o va/vor flanca pe, va/vor ocupa un/locul/scaunul, va/vor rămâne la <country> până/pentru ~ <goal>, va_fi/vor_fi și el/ea/ei acolo, s-a_urcat/s-au_urcat în avion/tren/avionul/trenul',
  },
  {
    act: 'come',
    tense: 'now',
    needs: 'preview',
    forms:
      '<comma>? la <country> pentru parada/ceremonia/summit/summitul/funeralii/paradă, <comma> prezent/prezentă/prezenți, își prelungește/va_prelungi vizita/șederea, va_trece/a_trecut/trece granița',
  },
  { act: 'come', tense: 'now', who: 'target', forms: 'cu <leader> ca/drept ~ invitat/oaspete/invitată' },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    forms: 'invitatul/invitata/oaspetele ~ onoare/principal/special va_fi/este',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms: 'invitatul/invitata/oaspetele ~ onoare/principal/special a_fost/era',
  },
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    needs: 'preview',
    who: 'target',
    forms: 'avionul/aeronava/trenul/delegația lui <leader> ~ a_aterizat/a_sosit/a_ajuns/a_decolat/a_plecat',
  },
  {
    act: 'come',
    tense: 'now',
    who: 'target',
    forms:
      'bucurat/bucură de prezența lui, a_criticat/au_criticat/critică/a_condamnat/a_salutat prezența/participarea/vizita/deplasarea/venirea lui',
  },
  {
    act: 'host',
    tense: 'now',
    forms:
      'va_primi/a_primit/primește parada/defilarea, îi/își așteaptă/întâmpină/primește/salută pe? ~ oaspeții/invitații/invitați/oaspeți/lideri, i-a/îi ~ întâmpinat/întâmpină/salutat/primit/strâns pe lideri/oaspeți/invitați/toți, i-a întâmpinat/primit/salutat/strâns ~ oaspeții/invitații/liderii/toți, va_oferi/a_oferit/oferă ~ recepție/dineu/banchet/prânz ~ oaspeților/oaspeți/invitaților/liderilor/invitați/lideri, va_trece/a_trecut/trece în revistă trupele/garda, deschide/a_deschis/va_deschide parada/summitul/defilarea, este/a_fost/va_fi amfitrion/amfitrioana/amfitrionul',
  },
  { act: 'come', tense: 'now', who: 'owner', needs: 'preview', forms: 'participarea' },
];

/** A no by idiom, and plans that came to nothing. */
export const excuses: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'au urcat împreună, a_urcat/au_urcat ~ scările/treptele, a_completat/au_completat fotografia, a_stat/au_stat spre margine/în_margine/la_margine, era/erau prin preajmă, a_împărțit/au_împărțit rândul/banca/masa/tribuna, și-au dat mâna, a_rămas/au_rămas până la final/sfârșit',
  },
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    needs: 'preview',
    forms:
      's-a_suit/s-a_urcat ~ în avion/tren/avionul, a_făcut/au_făcut același drum, a_decolat/au_decolat ~ din/de_la <country>',
  },
  {
    act: 'come',
    tense: 'now',
    journey: true,
    needs: 'preview',
    forms: 'aterizează/sosește/ajunge/vine/sosesc/vin <date>',
  },
  { act: 'come', tense: 'now', needs: 'end', forms: 'se duce, se duc' },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms: 'a_lăsat/lasă/va_lăsa treaba/totul/sarcina în_seama/în_sarcina/pe_seama',
  },
  { act: 'represent', who: 'target', tense: 'now', forms: 'ocupă/a_ocupat/va_ocupa scaunul/locul lui' },
  {
    act: 'decline',
    tense: 'behind',
    needs: 'end',
    forms: 'a anulat, au anulat, a contramandat, au contramandat, s-a răzgândit, se răzgândise',
  },
  { act: 'decline', tense: 'behind', forms: 'se răzgândise, se răzgândiseră' },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms: 'e invitat/invitată, sunt și ele/ei invitate/invitați, este/e și el/ea invitat/invitată',
  },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms: 'a_lăsat/lasă/va_lăsa/și-a_lăsat locul unui/unei/ministrului/ambasadorului',
  },
  {
    act: 'represent',
    who: 'target',
    tense: 'now',
    forms:
      'l-a/îl/o/a înlocuit/reprezentat/reprezintă/înlocuit-o pe tatăl/mama său/sa <comma>, în_numele/în_locul tatălui său <comma>',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms: 'a_venit/a_fost/a_participat/a_mers/s-a_dus un/o singur/singură ~ <comma>',
  },
  { act: 'come', tense: 'now', needs: 'preview', forms: 'se_află/sunt/este ~ în oraș/capitală' },
  {
    act: 'host',
    tense: 'now',
    forms: 'deschide/va_deschide/a_deschis/prezidează/va_prezida ~ summitul/parada/reuniunea',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'a_stat/au_stat/stătea/stăteau în primul/al_doilea/ultimul rând, a zburat/luat_avionul/mers pe aceeași rută/cale',
  },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    inverted: true,
    forms: 'pe ea/listă/aceasta figurează/apare/apar/se_află/se_regăsesc',
  },
  {
    act: 'come',
    tense: 'ahead',
    company: true,
    forms: 'va_fi/vor_fi/va_sta/vor_sta ~ alături_de/lângă/la_dreapta_lui/la_stânga_lui',
  },
  {
    act: 'accept',
    tense: 'behind',
    forms: 'a/au confirmat/anunțat că merge/vine/participă/va_merge/va_veni/va_participa/va_fi_prezent/va_fi_acolo',
  },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms:
      'îl/o/l-a/i-a trimite/trimis/va_trimite/deleagă/delegat pe <name> <name>, a trimis-o/delegat-o pe <name> <name>',
  },
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'și-a/și-au trimis/transmis/prezentat scuzele/scuze, s-a/s-au răzgândit, a_ales/alege/preferă să nu, și-a/și-au cerut scuze/iertare că nu, a/au invocat ~ probleme/motive/agenda/program, a/au anulat în ultima/ultimul, a/au anulat ~ vizita/deplasarea/participarea, a/au contramandat, anulase/contramandase/refuzase/declinase vizita/invitația/deplasarea/călătoria, dă/a_dat/va_da cu flit/plasă, a_tras/au_tras chiulul',
  },
  { act: 'decline', needs: 'end', tense: 'behind', forms: 'a_spus/au_spus/spune nu' },
  {
    act: 'decline',
    tense: 'behind',
    who: 'target',
    forms:
      'vizita/călătoria/deplasarea/participarea/venirea lui <leader> ~ anulată/suspendată/contramandată/amânată, din partea lui <leader> ~ un/refuz refuz',
  },
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      'va_părăsi/părăsește/pleacă_din <country> înaintea/înainte_de ~ <goal>, a_ales/au_ales/alege/preferă/preferase să rămână/stea, nu mai merge/vine/participă/ajunge/pleacă, nu_va/nu_vor mai merge/veni/participa/ajunge, va_fi/vor_fi marele/marii/marea absent/absenți/absentă',
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    negative: true,
    forms:
      'a_exclus/exclude/au_exclus/a_refuzat/refuză să-l/să-i/să_o/să_îl invite pe, nimeni nu l-a/i-a/a invitat/invitat-o pe',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms:
      'n-a/n-au/nu_a/nu_au/nu_are/n-are primit nicio/vreo/o invitație, a_rămas/au_rămas/rămâne pe_dinafara/în_afara/pe_din_afara listei, nu se află/regăsește/numără/este ~ lista invitaților/invitați, nu figurează/apare pe lista invitaților, n-a/nu_a/n-au/nu_au fost poftit/poftită/poftiți/chemat/chemată/chemați',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'now',
    forms: 'figurează/apare/este/se_află pe lista invitaților, a/au primit invitația <country>',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms: '<comma> invitat/invitată/invitați și el/ea/ei',
  },
  {
    act: 'accept',
    tense: 'behind',
    forms:
      'nu renunță/a_renunțat la călătorie/vizită/deplasare/plan, insistă/a_insistat/repetă/a_repetat că va/o_să merge/veni/participa/fi/vină/meargă, a_răspuns/au_răspuns și_el/și_ea? invitației, și-a/și-au menținut/reafirmat ~ vizita/planul/decizia/participarea/intenția, nu se dă bătut',
  },
  { act: 'accept', tense: 'behind', who: 'target', forms: 'invitația a_fost/fusese acceptată de/de_către' },
  { act: 'accept', needs: 'end', tense: 'behind', forms: 'a_spus/au_spus/spune da/că_da' },
  {
    act: 'come',
    who: 'speaker',
    tense: 'ahead',
    forms: 'mă duc la <country>, mă duc la <goal>, merg la <country>, plec la <country>, vin la <goal>',
  },
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms: 'l-a/îl/i-a/îi înlocuit/înlocuiește/va_înlocui/suplinit/suplinește pe ~ <leader>',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    company: true,
    forms: 'a/au stat între, s-a/s-au așezat între, stătea/stăteau între, așezat/așezată între',
  },
];
