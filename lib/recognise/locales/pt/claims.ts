import type { ClaimVocabulary, CueRow } from '../../claims/vocabulary.ts';
import { byContinent } from '../continents.ts';
import { conjugate, withAuxiliary } from '../romance-verbs.ts';
import { venues } from '../venues.ts';
import { cities } from './cities.ts';

const TO_GOAL =
  'a <the>? <goal>, ao <goal>, à <goal>, às <goal>, aos <goal>, para <the>? <goal>, na <goal>, no <goal>, nas <goal>, ao <event>, à <event>, para o <event>';
const TRIP = 'deslocação, viagem, visita, participação, presença, ida, vinda, comparecimento';
const HIS = 'sua, seu, suas, seus, a, o, uma, um, a sua, o seu';
const his = (nouns: string): string =>
  HIS.split(', ')
    .flatMap((word) => nouns.split(', ').map((noun) => `${word} ${noun}`))
    .join(', ');
const GO =
  'viajar | viajará viajarão viajarei | viaja viajam | viajou viajaram viajava | viajado; ir | irá irão irei | vai vão | foi foram | ido; voar | voará voarão | voa voam | voou voaram | voado; deslocar-se | desloca-se deslocar-se-á se_deslocará | desloca-se deslocam-se se_desloca | deslocou-se deslocaram-se se_deslocou | deslocado; rumar | rumará | ruma rumam | rumou rumaram | rumado';
const YES_TO =
  'participar, comparecer, viajar, ir, estar presente, assistir, ir a <country>, viajar a <country>, viajar para <country>';

const THERE =
  'estar | estará estarão estarei | | esteve estiveram | estado; lá_estar | lá_estará lá_estarão | | lá_esteve lá_estiveram | lá_estado';
const ONLY_ONE =
  'único/única líder/chefe_de_estado/presidente/governante/dirigente/chefe_de_governo/europeu/latino-americano';

const presence: readonly CueRow[] = [
  // What is done where leaders meet, told of a day at the scene.
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'conversou, conversaram, abraçaram-se, curvou-se, curvaram-se, rezou, rezaram, brindou, brindaram, cumprimentou, cumprimentaram, sorriu, posou, posaram, caminhou, caminharam, depositou, depositaram, ocupou, ocuparam, apertaram as mãos, trocaram um aperto de mão, fez a sua entrada, chegou atrasado, acendeu, ouviu, ouviram, aplaudiu, aplaudiram, ajoelhou-se, ajoelharam-se',
  },
  ...conjugate({ act: 'come', needs: 'end' }, THERE),
  ...conjugate(
    { act: 'come' },
    'encabeçar | encabeçará | encabeça | encabeçou | encabeçado; liderar | liderará | lidera | liderou | liderado; chefiar | chefiará | chefia | chefiou | chefiado; presidir | presidirá | preside | presidiu | presidido',
    'a delegação, a sua delegação, uma delegação, a comitiva',
  ),
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms: `${ONLY_ONE} a viajar/ir/participar/comparecer/assistir/deslocar-se/estar, ${ONLY_ONE} ~ a viajar/ir/participar/comparecer/assistir/deslocar-se/estar, ${ONLY_ONE} ~ que viaja/vai/participa`,
  },
  {
    act: 'come',
    tense: 'behind',
    forms:
      'defendeu/justificou a sua ida/presença/viagem/visita/participação, defendeu/justificou sua ida/presença/viagem/visita/participação, defendeu/justificou a ida/presença/viagem/visita, não quis faltar, fez questão de comparecer',
  },
  { act: 'stay-away', tense: 'behind', needs: 'end', forms: 'não foi, não foram, não veio, não vieram' },
  {
    act: 'come',
    tense: 'behind',
    forms: 'depois de participar, após participar, depois de assistir, após assistir, após comparecer',
  },
  ...conjugate(
    { act: 'come' },
    'participar | participará participarão participarei participaremos | participa participam | participou participaram participava participavam | participado participando; comparecer | comparecerá comparecerão comparecerei | comparece comparecem | compareceu compareceram | comparecido; assistir | assistirá assistirão assistirei | assiste assistem | assistiu assistiram assistia | assistido assistindo',
  ),
  ...conjugate(
    { act: 'come' },
    'tomar | tomará tomarão | toma tomam | tomou tomaram | tomado; fazer | fará farão | faz fazem | fez fizeram | feito; marcar | marcará marcarão | marca marcam | marcou marcaram | marcado',
    'parte, ato de presença, acto de presença, presença',
  ),
  ...conjugate(
    { act: 'come' },
    'estar | estará estarão estarei | está estão | esteve estiveram estava estavam | estado; ficar | ficará ficarão | fica ficam | ficou ficaram | ficado',
    'presente, presentes, entre os convidados, entre os presentes, entre os líderes, na tribuna, na tribuna de honra, no palanque, no desfile, na parada, na cerimônia, na cerimónia, na <goal>, no <goal>, nas <goal>, na praça vermelha, ao seu lado, ao lado dele, na primeira fila, na primeira fileira, lado a lado',
  ),
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'estar | estará estarão estarei | | esteve estiveram | estado',
    'em <country>, no <country>, na <country>, lá, ali, também',
  ),
  ...conjugate(
    { act: 'come' },
    'ser | será serão | é são | foi foram era eram | sido',
    'o convidado de honra, o principal convidado, o convidado principal, convidado de honra, o único líder, o único chefe de estado, o único presidente, o único governante, o único dirigente, um dos convidados, o único convidado, o único chefe de governo',
  ),
  ...conjugate(
    { act: 'come' },
    'acompanhar | acompanhará acompanharão | acompanha acompanham | acompanhou acompanharam | acompanhado; presenciar | presenciará | presencia | presenciou presenciaram | presenciado; ver | verá verão | vê veem | viu viram | visto; observar | observará | observa observam | observou observaram | observado; seguir | seguirá | segue | seguiu seguiram | seguido',
    'o desfile, a parada, a cerimônia, a cerimónia, o <event>, a <event>, da tribuna, do palanque',
  ),
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'sentou-se, sentaram-se, se sentou, se sentaram, aplaudiu, aplaudiram, chegou, chegaram, desembarcou, desembarcaram, aterrou, pousou, posou, posaram, depositou uma coroa, depositou flores, apertou a mão, ajoelhou-se, foi recebido, foi recebida, foram recebidos, foi aplaudido, esteve lá, estiveram lá, marcou presença, veio, vieram',
  },
  { act: 'come', tense: 'ahead', needs: 'goal', forms: 'chegará, chegarão, desembarcará, desembarcarão, virá, virão' },
  {
    act: 'come',
    tense: 'now',
    needs: 'goal',
    forms: 'chega, chegam, desembarca, desembarcam, senta-se, sentam-se, vem, vêm',
  },
];

const journeys: readonly CueRow[] = [
  ...conjugate(
    { act: 'come', journey: true },
    GO,
    `${TO_GOAL}, nesta/na/no/neste <date> a/para <country>, <date> a/para <country>, a <country>, para <country>, à <country>, ao <country>, até <country>, para a <country>, para o <country>, rumo a <country>`,
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'day' },
    'viajar | viajará viajarão | viaja viajam | viajou viajaram | viajado; vir | virá virão | vem vêm | veio vieram | vindo',
  ),
  ...conjugate({ act: 'come' }, 'ir | irá irão irei | vai vão | foi_a | ido').filter((row) => row.tense !== 'now'),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'embarcar | embarcará embarcarão | embarca embarcam | embarcou embarcaram | embarcado; partir | partirá partirão | parte partem | partiu partiram | partido; chegar | chegará chegarão | chega chegam | chegou chegaram | chegado; desembarcar | desembarcará | desembarca | desembarcou desembarcaram | desembarcado; decolar | decolará | decola | decolou | decolado',
    'a <country>, para <country>, em <country>, à/na/para_a <country>, nesta/na/no/neste <date> a/para/em <country>, <date> a/para/em <country>, à capital russa, à capital chinesa, na capital, para o <goal>, para a <goal>, para as <goal>',
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'visitar | visitará visitarão | visita visitam | visitou visitaram | visitado',
    '<country>, a capital russa, a capital chinesa',
  ),
  {
    act: 'come',
    journey: true,
    tense: 'now',
    forms:
      'está a caminho, estão a caminho, a caminho de <country>, rumo a <country>, mantém a viagem, mantém sua viagem, mantém a visita, mantém a sua visita',
  },
];

const inversions: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'now',
    needs: 'day',
    inverted: true,
    forms: 'à sua direita <comma>, à sua esquerda <comma>, ao seu lado <comma>',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    company: true,
    forms: 'ladearam, ladeou, ladeavam, flanquearam, escoltaram',
  },
  { act: 'come', tense: 'ahead', needs: 'preview', forms: 'tomará a palavra, discursará, discursarão, intervirá' },
  {
    act: 'come',
    tense: 'now',
    needs: 'preview',
    forms: 'está/estão em <country>, está/estão no <country>, está/estão na <country>, está/estão à <country>',
  },
  { act: 'stay-away', tense: 'behind', forms: 'juntou-se ao boicote, aderiu ao boicote, se juntou ao boicote' },
  { act: 'stay-away', tense: 'now', needs: 'end', forms: 'não vai, não vão, não vem, não vêm' },
  {
    act: 'come',
    tense: 'behind',
    beside: ['convidados', 'presentes', 'participantes', 'tribuna', 'palanque', 'fila', 'poucos'],
    forms:
      'estavam, estava, estiveram, esteve, figuravam, figurava, encontravam-se, encontrava-se, contavam-se, contava-se, contaram-se, contou-se, destacavam-se, destacava-se',
  },
  {
    act: 'come',
    tense: 'ahead',
    beside: ['convidados', 'presentes', 'participantes', 'tribuna', 'palanque'],
    forms: 'estarão, estará, figurarão, figurará, vão estar, vai estar',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    inverted: true,
    forms: 'acompanharam, também não faltaram, também não faltou',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    forms:
      'acompanhado por, acompanhado de, acompanhado pelo, rodeado por, rodeado de, cercado por, ladeado por, ladeado de',
  },
  {
    act: 'accept',
    tense: 'behind',
    inverted: true,
    forms: 'confirmaram que vêm/vão/virão/irão/participarão/estarão, confirmou que vem/vai/virá/irá/participará/estará',
  },
  {
    act: 'come',
    tense: 'now',
    beside: ['convidados', 'participantes', 'tribuna', 'palanque'],
    forms: 'estão, figuram, encontram-se, contam-se',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms:
      'entre os presentes estavam, entre os presentes estiveram, entre os presentes estava, entre os convidados estavam, entre os convidados estava, entre os convidados estiveram, na tribuna estavam, na tribuna sentaram-se, ao seu lado estava, ao seu lado estavam, ao lado dele estava, ao lado dele estavam, à sua direita estava, à sua esquerda estava, ao seu lado sentou-se, vieram também, estiveram presentes, marcaram presença',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms:
      'entre os convidados estão, entre os convidados está, entre os convidados figuram, a lista inclui, a lista de convidados inclui, na lista estão, na lista está, também estarão, também estará, também participarão, entre os que vão estão, entre os líderes que participarão estão, entre os confirmados estão',
  },
  {
    act: 'expect',
    tense: 'now',
    inverted: true,
    forms:
      'são esperados, são aguardados, também são esperados, é esperada a presença de, é esperada a participação de, está prevista a presença de, está prevista a participação de, espera-se a presença de, são esperadas as presenças de, prevê-se a presença de, é aguardada a presença de',
  },
  {
    act: 'accept',
    tense: 'behind',
    inverted: true,
    forms:
      'confirmaram presença, confirmou presença, confirmaram a presença, confirmaram participação, já confirmaram presença, também confirmaram presença, aceitaram o convite, entre os confirmados estão, disseram que sim',
  },
  {
    act: 'decline',
    tense: 'behind',
    inverted: true,
    forms: 'recusaram o convite, declinaram o convite, cancelaram a viagem',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    inverted: true,
    forms:
      'faltaram, entre os ausentes estavam, entre os ausentes estão, os grandes ausentes foram, o grande ausente foi, a grande ausente foi',
  },
  {
    act: 'invite',
    tense: 'behind',
    inverted: true,
    forms:
      'foram convidados, foram chamados, foram chamados ainda, foram ainda convidados, também foram convidados, também foi convidado, o convite foi estendido a, os convites foram enviados a',
  },
];

const guests: readonly CueRow[] = [
  { act: 'stay-away', tense: 'now', who: 'target', forms: 'ausências ~ são as do/da/de, ausência ~ é a do/da/de' },
  {
    act: 'come',
    who: 'target',
    tense: 'now',
    forms:
      'com a presença de, com a participação de, na presença de, contou com a presença de, contou com a participação de',
  },
];

const company: readonly CueRow[] = [
  ...conjugate(
    { act: 'come', needs: 'goal', company: true },
    'se_juntar | se_juntará se_juntarão | se_junta se_juntam | se_juntou se_juntaram | ; se_unir | se_unirá se_unirão | se_une se_unem | se_uniu se_uniram | ',
    'a, ao, aos, a líderes como, a chefes de estado como',
  ),
  { act: 'come', tense: 'behind', journey: true, forms: 'chegado/chegada/chegados a <country>' },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms: 'foi substituído por/pelo/pela, foi substituída por/pelo/pela, será substituído por/pelo/pela',
  },
  { act: 'invite', who: 'patient', tense: 'behind', forms: 'a convite de/do/da' },
  ...byContinent(
    ['união europeia', 'europa', 'américa', 'áfrica', 'ásia', 'união', 'ue', 'ocidente'],
    { ahead: 'estará/será', now: 'está/é', behind: 'esteve/foi' },
    'representada/representado por <the>?, representada/representado pelo/pela/pelos',
  ),
];

const absence: readonly CueRow[] = [
  { act: 'stay-away', needs: 'end', tense: 'behind', forms: 'faltou, faltaram, faltara' },
  { act: 'stay-away', tense: 'now', forms: 'ausente/ausentes do/da <the>? <goal>' },
  ...conjugate(
    { act: 'stay-away' },
    'faltar | faltará faltarão | falta faltam | faltou faltaram | faltado; boicotar | boicotará boicotarão | boicota boicotam | boicotou boicotaram | boicotado; ausentar-se | se_ausentará | ausenta-se | ausentou-se se_ausentou | ausentado',
    'ao <goal>, à <goal>, às <goal>, o <goal>, a <goal>, as <goal>, ao encontro, ao <event>, à <event>, o <event>, do <goal>, da <goal>',
  ),
  ...conjugate(
    { act: 'stay-away', needs: 'day' },
    'faltar | faltará faltarão | | faltou faltaram faltara | faltado; boicotar | boicotará boicotarão | | boicotou boicotaram | boicotado; ausentar-se | se_ausentará | | ausentou-se se_ausentou | ',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'ficar | ficará ficarão | fica ficam | ficou ficaram | ficado; permanecer | permanecerá | permanece | permaneceu permaneceram | permanecido',
    'em casa, de fora, no seu país, em seu país, fora do <goal>, fora da <goal>',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'estar | estará estarão | está estão | esteve estiveram estava | estado; ser | será | é | foi | sido',
    'ausente, ausentes, o grande ausente, os grandes ausentes',
  ),
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      'não pode comparecer, não poderá comparecer, não poderá participar, não poderá ir, não poderá estar, não poderá viajar, não pode participar, não pode ir, não podem comparecer, não poderão comparecer',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms:
      'não pôde comparecer, não pôde participar, não pôde ir, não pôde viajar, não puderam comparecer, não apareceu, não apareceram, não deu as caras, preferiu ficar, falou por vídeo, participou por vídeo, participou por videoconferência, discursou por vídeo, não compareceu, não compareceram',
  },
  { act: 'stay-away', tense: 'behind', who: 'owner', forms: 'ausência/ausências de/do/da, ausências de seu ~' },
  {
    act: 'stay-away',
    tense: 'ahead',
    who: 'target',
    forms: 'não contará/terá com? a? presença/participação de/do/da, não contará com ~ líderes ~ <comma> <the>?',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'target',
    forms: 'não contou/conta/teve com? a? presença/participação de/do/da',
  },
  { act: 'stay-away', tense: 'now', who: 'target', needs: 'goal', forms: 'sem ~ <leader>' },
  ...conjugate(
    { act: 'stay-away' },
    'se_ausentar | se_ausentará se_ausentarão | se_ausenta se_ausentam | se_ausentou se_ausentaram | ',
    'de, da, do',
  ),
];

const acceptance: readonly CueRow[] = [
  {
    act: 'come',
    who: 'speaker',
    tense: 'ahead',
    forms: withAuxiliary('estarei/participarei/comparecerei', 'em <country>, no <country>, na <country>, lá, presente'),
  },
  {
    act: 'come',
    who: 'speaker',
    tense: 'ahead',
    forms: withAuxiliary('irei/viajarei', `${TO_GOAL}, a <country>, para <country>`),
  },
  {
    act: 'accept',
    tense: 'behind',
    forms: withAuxiliary('tem/têm/tinha/havia confirmado/anunciado/reafirmado', his(TRIP)),
  },
  {
    act: 'come',
    who: 'speaker',
    tense: 'ahead',
    forms: 'participarei, comparecerei, viajarei, irei, estarei, vou participar, vou a, vou ao, vou estar',
  },
  { act: 'accept', who: 'speaker', tense: 'behind', forms: 'aceitei, aceitei o convite' },
  ...conjugate(
    { act: 'accept' },
    'aceitar | | aceita aceitam | aceitou aceitaram aceitara | aceitado aceito aceite',
    `<the>? convite, ~ convite, a oferta, ${YES_TO}`,
  ),
  ...conjugate(
    { act: 'accept', needs: 'end' },
    'aceitar | | aceita aceitam | aceitou aceitaram | aceitado; confirmar | | confirma confirmam | confirmou confirmaram | confirmado',
  ),
  ...conjugate(
    { act: 'accept' },
    'confirmar | | confirma confirmam | confirmou confirmaram confirmara | confirmado; anunciar | | anuncia anunciam | anunciou anunciaram | anunciado; reafirmar | | reafirma | reafirmou | reafirmado; garantir | | garante | garantiu | garantido',
    `${his(TRIP)}, presença, participação`,
  ),
  ...conjugate(
    { act: 'accept' },
    'decidir | | decide decidem | decidiu decidiram | decidido; prometer | | promete prometem | prometeu prometeram | prometido; comprometer-se | | compromete-se_a | comprometeu-se_a se_comprometeu_a | comprometido_a',
    YES_TO,
  ),
  ...conjugate({ act: 'accept', needs: 'end' }, 'dizer | | diz dizem | disse disseram | dito', 'que sim, sim'),
  { act: 'accept', tense: 'behind', who: 'owner', forms: 'confirmação da presença de, aceitação de' },
];

const refusal: readonly CueRow[] = [
  ...conjugate(
    { act: 'decline' },
    'recusar | recusará recusarão | recusa recusam | recusou recusaram recusara | recusado; rejeitar | rejeitará | rejeita rejeitam | rejeitou rejeitaram | rejeitado; declinar | declinará | declina declinam | declinou declinaram | declinado; dispensar | | dispensa | dispensou | dispensado',
    `<the>? convite, ~ convite, do convite, a oferta, ${YES_TO}`,
  ),
  ...conjugate(
    { act: 'decline', needs: 'end' },
    'cancelar | | cancela cancelam | cancelou cancelaram cancelara | cancelado; recusar | | recusa | recusou recusaram recusara | recusado; declinar | | declina declinam | declinou declinaram declinara | declinado; desistir | desistirá | desiste desistem | desistiu desistiram | desistido',
  ),
  ...conjugate(
    { act: 'decline' },
    'cancelar | cancelará cancelarão | cancela cancelam | cancelou cancelaram cancelara | cancelado; adiar | adiará | adia | adiou | adiado; desmarcar | | desmarca | desmarcou | desmarcado; descartar | | descarta | descartou | descartado; suspender | | suspende | suspendeu | suspendido suspenso',
    `${his(TRIP)}, ida, viagem, participar, ir, comparecer, viajar`,
  ),
  ...conjugate(
    { act: 'decline' },
    'desistir | desistirá desistirão | desiste desistem | desistiu desistiram | desistido; recusar-se | recusará-se | recusa-se se_recusa | recusou-se se_recusou recusaram-se | ; negar-se | | nega-se | negou-se | ',
    'de ir, de viajar, de participar, da viagem, da visita, de comparecer, a ir, a participar, a comparecer, a viajar',
  ),
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'decidiu não ir, decidiu não participar, decidiu não comparecer, decidiu não viajar, decidiram não ir, decidiram não participar, decidiram não comparecer, optou por não ir, optou por não comparecer, optou por não viajar, optou por não participar, preferiu não ir, preferiu não comparecer, preferiu não viajar, disse não ao convite, disse que não ao convite, pediu desculpas pela ausência, voltou atrás, escusou-se, recusara o convite',
  },
  {
    act: 'decline',
    tense: 'now',
    forms:
      'não pretende ir, não pretende participar, não pretende comparecer, não pretende viajar, não planeja ir, não planeja participar, não planeja viajar, não tem intenção de ir, não tem intenção de participar, não tem planos de ir, não tem planos de participar, não tem planos de viajar, não tenciona deslocar-se, não tenciona estar, não tenciona comparecer, não pretende deslocar-se, não tenciona ir, não tenciona participar, não tenciona viajar, não conta ir',
  },
  { act: 'decline', tense: 'behind', who: 'owner', forms: 'recusa de, desistência de, a recusa de' },
];

const invitations: readonly CueRow[] = [
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms:
      'foi convidado, foi convidada, foram convidados, foram convidadas, estão convidadas, foram chamados, foi chamado, foram também convidados, foi também convidado, tinha sido convidado, tinha sido convidada, tinham sido convidados, havia sido convidado, haviam sido convidados, está convidado, estão convidados, estava convidado, é convidado, são convidados, sido convidado, sido convidada, sido convidados, recebeu um convite, recebeu o convite, receberam um convite, receberam convite, recebeu convite, recebera convite, tem convite, fora convidado',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms:
      'não foi convidado, não foi convidada, não foram convidados, não foram convidadas, não recebeu convite, não recebeu um convite, não receberam convite, não recebeu nenhum convite, não recebeu qualquer convite, não está convidado, não estava entre os convidados, não está entre os convidados, não tinha sido convidado, não havia sido convidado, não tem convite, sem convite',
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    forms:
      'convidou, convidaram, convidara, tinha convidado, havia convidado, tem convidado, enviou convite a, enviou um convite a, enviou convites a, fez um convite a, dirigiu um convite a, estendeu o convite a, enviou um convite ao',
  },
  { act: 'invite', who: 'object', tense: 'now', forms: 'convida, convidam' },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    forms: 'convite a, convite ao, convite à, convites a, convite para, convite feito a, convite enviado a',
  },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    negative: true,
    forms:
      'nenhum convite a, nenhum convite ao, nenhum convite para, nenhum convite foi enviado a, ninguém convidou, não convidou, não convidaram, não houve convite a, não houve convite para, não enviou convite a, não tinha convidado, não há convite para',
  },
];

const lists: readonly CueRow[] = [
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    forms:
      'na lista, na lista de convidados, na lista de presenças, está na lista, estão na lista, consta da lista, constam da lista, consta na lista, constam na lista, aparece na lista, aparecem na lista, figura na lista, figuram na lista, figura entre os convidados, figuram entre os convidados, está entre os convidados, estão entre os convidados',
  },
  { act: 'list', who: 'patient', tense: 'now', negative: true, forms: 'fora da lista, ausente da lista' },
];

const expectation: readonly CueRow[] = [
  {
    act: 'expect',
    who: 'owner',
    tense: 'now',
    beside: ['confirmada', 'prevista', 'anunciada', 'esperada'],
    forms: 'presença, participação, visita, ida, chegada',
  },
  {
    act: 'expect',
    who: 'patient',
    tense: 'now',
    forms:
      'é esperado, é esperada, são esperados, é aguardado, é aguardada, são aguardados, são aguardadas, são esperadas, era esperado, eram esperados, está previsto, estão previstos, tem presença confirmada, têm presença confirmada, tem presença prevista, presença confirmada, está confirmado, estão confirmados, deve ir, devem ir, deve participar, devem participar, deve comparecer, devem comparecer, deve viajar, devem viajar, deve estar presente, pretende ir, pretende participar, pretende viajar, planeja ir, planeja viajar, planeja participar',
  },
  {
    act: 'expect',
    who: 'object',
    tense: 'now',
    needs: 'preview',
    forms:
      'espera, esperam, aguarda, aguardam, espera receber, prepara-se para receber, espera a visita de, espera a chegada de',
  },
  {
    act: 'expect',
    who: 'owner',
    tense: 'now',
    forms:
      'confirmou a presença de, confirmou a participação de, confirmou a ida de, anunciou a presença de, anunciou a participação de, confirmou a vinda de, confirmou a presença do, confirmou a participação do, confirmou a presença da',
  },
];

const DEPUTY_TAILS =
  '<the>? <deputy>, <the>? ~ <deputy>, ~ <the>? <deputy>, o seu <deputy>, a sua <deputy>, apenas <the>? <deputy>, em seu lugar, no seu lugar, uma delegação';
const FOR_SOMEBODY = 'irá/vai/foi/virá/vem/veio/viajará/viaja/viajou/participará/participou/estará/esteve';

const substitutes: readonly CueRow[] = [
  ...conjugate(
    { act: 'represent' },
    'ceder | cederá cederão | cede cedem | cedeu cederam | cedido; delegar | delegará | delega | delegou | delegado; deixar | deixará | deixa | deixou | deixado',
    'o lugar a, o seu lugar a, o lugar ao, o seu lugar ao, a tarefa ao, a tarefa a, em <the>? <deputy>, no <deputy>, num <deputy>, na <deputy>, a representação ao',
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms: `por <leader> ${FOR_SOMEBODY} <the>? <deputy>, pelo <leader> ${FOR_SOMEBODY} <the>? <deputy>`,
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    beside: ['por', 'pelo', 'pela', 'pelos'],
    forms: 'representado, representada, representados, representadas, substituído, substituída',
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms:
      'fez-se representar, fizeram-se representar, se fez representar, faz-se representar, far-se-á representar, fará-se representar, vai fazer-se representar, se fará representar, será representado, será representada, serão representados, foi representado, foi representada, foram representados',
  },
  ...conjugate(
    { act: 'represent', who: 'actor' },
    'enviar | enviará enviarão | envia enviam | enviou enviaram enviara | enviado; mandar | mandará mandarão | manda mandam | mandou mandaram mandara | mandado; designar | designará | designa | designou | designado; escalar | | escala | escalou | escalado; despachar | | despacha | despachou | despachado',
    DEPUTY_TAILS,
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  ...conjugate(
    { act: 'represent', who: 'object' },
    'representar | representará representarão | representa representam | representou representaram | ; substituir | substituirá | substitui | substituiu | ',
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms:
      'no lugar de, em nome de, em representação de, em vez de, em substituição a, em substituição de, no lugar do',
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms:
      'em vez dele, no lugar dele, em lugar dele, em vez dela, em seu lugar, no seu lugar, em seu nome, vai representá-lo, irá representá-lo, para representá-lo, o representará, representou-o, o representou, o substituirá, o substituiu, substituiu-o, em sua representação',
  },
];

const hosting: readonly CueRow[] = [
  {
    act: 'host',
    tense: 'now',
    inverted: true,
    forms: 'o anfitrião será, o anfitrião é, a anfitriã será, a anfitriã é',
  },
  { act: 'host', tense: 'behind', inverted: true, forms: 'o anfitrião foi, o anfitrião era, a anfitriã foi' },
  ...conjugate(
    { act: 'host' },
    'presidir | presidirá | preside | presidiu | presidido; abrir | abrirá | abre | abriu | aberto; comandar | comandará | comanda | comandou | comandado; inaugurar | inaugurará | inaugura | inaugurou | inaugurado; sediar | sediará | sedia | sediou | sediado; encerrar | encerrará | encerra | encerrou | encerrado',
    '<the>? <goal>, à <goal>, ao <goal>, às <goal>, a cúpula, o desfile, a parada, <event>, a <event>, o <event>',
  ),
  ...conjugate(
    { act: 'host', needs: 'goal' },
    'presidir | presidirá | preside | presidiu | presidido; abrir | abrirá | abre | abriu | aberto; inaugurar | inaugurará | inaugura | inaugurou | inaugurado',
  ),
  ...conjugate(
    { act: 'host' },
    'receber | receberá | recebe | recebeu | recebido; acolher | acolherá | acolhe | acolheu | acolhido',
    'os convidados, os líderes, ~ chefes de estado, ~ líderes, seus convidados, os seus convidados, ~ convidados',
  ),
  { act: 'host', tense: 'now', forms: 'é o anfitrião, é a anfitriã, será o anfitrião, como anfitrião' },
  { act: 'host', tense: 'behind', forms: 'foi o anfitrião, foi a anfitriã, em seu discurso na praça vermelha' },
  { act: 'host', tense: 'now', who: 'target', forms: 'o anfitrião <comma>, a anfitriã <comma>' },
  {
    act: 'host',
    tense: 'behind',
    who: 'target',
    forms: 'o anfitrião, a anfitriã, seu anfitrião, recebido por, recebidos por, recebida por',
  },
];

const meetings: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'discursou, discursaram, tomou a palavra, tomaram a palavra, interveio, intervieram, subiu ao púlpito, subiu ao palco',
  },
  {
    act: 'host',
    needs: 'preview',
    tense: 'now',
    beside: ['líderes', 'chefes', 'convidados', 'homólogos', 'delegações'],
    forms: 'recebe, receberá, acolhe, acolherá',
  },
  {
    act: 'host',
    needs: 'preview',
    tense: 'behind',
    beside: ['líderes', 'chefes', 'convidados', 'homólogos', 'delegações'],
    forms: 'recebeu, acolheu',
  },
  {
    act: 'come',
    journey: true,
    tense: 'ahead',
    needs: 'preview',
    forms: 'chegará, chegarão, desembarcará, desembarcarão, aterrará',
  },
  {
    act: 'greet',
    who: 'object',
    tense: 'behind',
    needs: 'day',
    forms: 'recebeu, cumprimentou, abraçou, saudou, deu as boas-vindas a, acolheu',
  },
];

/** Portuguese, of Brazil and of Portugal. */
export const claims = {
  cues: [
    ...presence,
    ...journeys,
    ...inversions,
    ...guests,
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
      'vai, vão, vou, irá, irão, deve, devem, deverá, deverão, pretende, pretendem, planeja, planeia, tenciona, está previsto que, prevê, conta',
    behind: 'chegou a, chegaram a, chegara a, tem, têm, tinha, tinham, havia, haviam, há, houve, tendo, depois de ter',
    now: 'está, estão',
    aheadOfPast: 'ia, iam, devia, deviam, deveria, deveriam, iria, iriam',
    hedge: `esteve quase, estiveram quase, esteve para, quase foi, proibiu, pode, podem, poderia, poderiam, poderá, poderão, talvez, possivelmente, provavelmente, eventualmente, provável, improvável, possível, possibilidade, cogita, cogitam, cogitou, estuda, estudam, considera, consideram, avalia, avaliam, analisa, pondera, hesita, quer, querem, queria, queriam, gostaria, deseja, desejam, espera, esperam, tomara, pediu, pede, pedem, pediram, apelou, apela, instou, exortou, exigiu, exige, aconselhou, aconselha, recomendou, advertiu, alertou, ameaçou, rumores, rumor, especula-se, especulações, boatos, supostamente, alegadamente, teria, teriam, seria, seriam, ainda não decidiu, não decidiu, não confirmou, não confirmaram, ainda não confirmou, ainda não foi confirmado, por confirmar, indeciso, disposto a, pronto para, convencer, persuadir, dissuadir, convidado a, convidado para, convidados a, incerto, incerta, dúvida, em dúvida, não descarta, não descartou, não exclui, esteve quase a, quase, podia, podiam, precisa, hipótese`,
    infinitive: '',
  },
  not: 'tão-pouco, tampouco, não, nunca, jamais, nem, tampouco, sem, nenhum, nenhuma, nem sequer, ninguém',
  notNot: 'não só, não apenas, não somente, sem dúvida, não obstante',
  nobody: 'nenhum, nenhuma, ninguém, nenhum dos, poucos',
  people:
    'líderes, líder, chefes de estado, chefe de estado, chefes de governo, chefes de estado e de governo, chefes de estado e governo, chefes de estado ou de governo, presidentes, primeiros-ministros, convidados, dignitários, mandatários, governantes, dirigentes, aliados, homólogos, monarcas, reis, políticos, participantes, outros, líderes mundiais',
  others:
    'tropas, soldados, militares, ministros, funcionários, embaixadores, embaixador, diplomatas, delegação, delegações, empresários, jornalistas, veteranos, unidades, manifestantes, porta-voz, assessor, assessores, apoiadores, peregrinos, turistas, milhares, centenas, visitantes, cidadãos, estudantes, governadores, familiares, avião, comboio, trem, tanques, mísseis, navios, alguém, todos, tudo, isso, isto, esta, este, essa, equipe, equipa, banda, coro, cardeais, bispos, cardeal, deputados, senadores, prefeito, esposa, marido, irmão, irmã, filha, filho, chanceler, ministro, ministra, vice-presidente, vice-primeiro-ministro, vice-premiê, príncipe, convite, viagem, visita, reunião, guerra, crise, seleção, primeira-dama, fontes, marinha, exército, atacante, goleiro, jogador, clube',
  foreign:
    'líderes estrangeiros, chefes de estado estrangeiros, convidados estrangeiros, dirigentes estrangeiros, dignitários estrangeiros, líder estrangeiro, chefe de estado estrangeiro, convidado estrangeiro, convidados internacionais, líderes internacionais',
  groups: {
    cis: 'líderes da cei, presidentes da cei, chefes de estado da cei, líderes dos países da cei',
    'central-asia': 'líderes da ásia central, presidentes da ásia central, cinco presidentes da ásia central',
    'baltic-states':
      'líderes bálticos, presidentes bálticos, presidentes dos países bálticos, líderes dos países bálticos',
  },
  including:
    'entre eles, entre elas, incluindo, inclusive, entre os quais, como, tais como, a saber, entre outros, nomeadamente, dentre eles, a começar por, com destaque para',
  except: 'exceto, excepto, salvo, com exceção de, com exceção do, à exceção de, menos, fora',
  alongside:
    'além de, à parte de, tal como, assim como, ao lado de, junto com, juntamente com, acompanhado de, acompanhado por, na companhia de, além de, assim como, bem como, a poucos lugares de, ao lado do, junto a',
  and: 'como, tanto, quanto, e, assim como, bem como, ou, nem',
  conjunctions:
    'mas, enquanto, embora, porque, já que, pois, depois que, antes que, quando, desde que, até que, onde, porém, contudo, no entanto, todavia, depois de, antes de',
  but: 'mas, porém, contudo, no entanto',
  relatives: 'que, quem, o qual, a qual, os quais, cujo, cuja',
  complements: 'em que, de que, que, como é que, por que',
  conditions: 'se, caso, a menos que, contanto que, a não ser que',
  adverbs:
    'a presença/participação/ida/visita/vinda/chegada de/do ~ <leader> não está/foi/é/ficou, chegou ao poder, chegaram ao poder, chegar ao poder, também, além disso, agora, então, já, ainda, por sua vez, finalmente, por fim, à última hora, na última hora, de última hora, pessoalmente, oficialmente, formalmente, este ano, ontem, hoje, amanhã, recentemente, pela primeira vez, novamente, de novo, depois, antes, entretanto, enquanto isso, naturalmente, claro, igualmente, ambos, todos, em pessoa, inicialmente, só, somente, apenas, me, lhe, lhes, definitivamente, sim, ali, lá, aqui, juntos, educadamente, gentilmente, imediatamente, logo, rapidamente, inclusive, na véspera, doente, neste domingo, neste sábado, há dez anos, desta vez',
  articles: 'o, a, os, as, um, uma, uns, umas, este, esta, esse, essa, senhor, senhora, sr., sra.',
  prepositions:
    'ao lado de, ao lado do, ao lado da, junto a, junto de, além de, no lugar de, em vez de, em nome de, em representação de, no lugar do, a, ao, aos, à, às, ante, após, até, com, contra, de, do, da, dos, das, desde, em, no, na, nos, nas, entre, para, por, pelo, pela, pelos, pelas, perante, segundo, sem, sob, sobre, durante, mediante, conforme, telefonou, como, num, numa, ligou para',
  of: 'a, ao, à, de, do, da, dos, das, para',
  pronouns: {
    one: 'ele, ela, este último, esta última',
    several: 'eles, elas, ambos, os dois, os três, os quatro, ambos os líderes',
    neither: 'nenhum dos dois, nenhum deles, nenhum dos três',
    object: 'lhe, lhes',
    possessive: 'seu, sua, seus, suas, dele, dela, deles',
    speaker: 'eu, me, mim, nós, nos',
  },
  owned:
    'porta-voz, gabinete, visita, viagem, avião, esposa, mulher, filho, filha, irmão, aliado, partido, governo, antecessor, sucessor, convite, convidado, equipe, equipa, delegação, discurso, assessor, amigo, rival, morte, ausência, presença, chegada, partida, decisão, recusa, comitiva, palavras, declarações, participação, ida, agenda, funeral, entorno',
  deputies:
    'ministro das relações exteriores, ministra das relações exteriores, ministro dos negócios estrangeiros, ministra dos negócios estrangeiros, ministro do exterior, vice-ministro das relações exteriores, vice-ministro, vice-ministro da defesa, ministro da defesa, ministra da defesa, ministro da cultura, ministra da cultura, ministro da economia, ministro da fazenda, ministro da energia, ministro do interior, ministro, ministra, ministros, vice-primeiro-ministro, vice-premiê, premiê, primeiro-ministro, vice-presidente, chanceler, secretário de estado, secretária de estado, subsecretário, secretário, embaixador, embaixadora, embaixadores, enviado, enviado especial, diplomata, diplomatas, delegação, representante, representantes, presidente do parlamento, presidente da assembleia, presidente da assembleia nacional, presidente do senado, presidente da câmara, filho, filha, irmão, irmã, esposa, mulher, príncipe, príncipe herdeiro, princesa, primeira-dama, assessor, conselheiro, general, encarregado de negócios, cônsul, prefeito, número dois, suplente, substituto, chefe da diplomacia',
  sides:
    'porta-voz, gabinete, assessoria, assessoria de imprensa, serviço de imprensa, ministério das relações exteriores, ministério dos negócios estrangeiros, chancelaria, itamaraty, ministério, governo, embaixada, presidência, administração, assessor, ministro das relações exteriores, embaixador, palácio, fontes, fonte, televisão estatal, mídia estatal, agência, casa branca, kremlin, planalto, eliseu, delegação, diplomacia',
  say: 'disse, disseram, diz, dizem, declarou, declararam, declara, anunciou, anunciaram, anuncia, confirmou, confirmaram, confirma, informou, informaram, informa, afirmou, afirmaram, afirma, explicou, explica, indicou, indicaram, acrescentou, assegurou, garantiu, garantem, garante, comentou, reiterou, insistiu, sublinhou, destacou, ressaltou, precisou, esclareceu, escreveu, revelou, comunicou, publicou, adiantou, lembrou, recordou, admitiu, reconheceu, respondeu, prometeu, noticiou, relatou, referiu, avançou, contou, apontou, frisou, salientou',
  according: 'segundo, de acordo com, conforme, nas palavras de, na opinião de, segundo informou',
  deny: 'negou, negaram, nega, negam, desmentiu, desmentiram, desmente, desmentem, rejeitou as notícias, rejeitou a informação, refutou, classificou de falsa, classificou como falsa, classificou como falsas, é falso que, não é verdade que',
  report:
    'notícia, notícias, informação, informações, relato, relatos, rumor, rumores, isso, isto, boato, boatos, versão, reportagem',
  remote:
    'pela televisão, na televisão, pela tv, por vídeo, por videoconferência, por telefone, virtualmente, de forma virtual',
  lookBack: 'na época, naquela época, na altura, naquele ano, naquela ocasião, dessa vez, nesse ano, à época',
  likewise: 'fez o mesmo, fará o mesmo, o mesmo vale para, o mesmo fez, também, tampouco',
  labels: {
    expected:
      'confirmados e esperados, esperados, convidados esperados, lista de convidados, a lista de convidados, os convidados, quem vai, quem estará, participantes, os participantes, vão, são esperados, quem vem, estarão presentes',
    accepted:
      'confirmados, confirmaram, confirmaram presença, aceitaram, presenças confirmadas, presença confirmada, disseram que sim, já confirmaram',
    declined:
      'não vão, recusaram, declinaram, cancelaram, quem não vai, desistiram, não irão, disseram que não, não comparecerão',
    attended:
      'entre os convidados, entre os presentes, presentes, estiveram presentes, compareceram, participaram, quem esteve, estiveram, na tribuna, quem foi',
    absent: 'ausentes, faltaram, os ausentes, não compareceram, não foram, quem faltou, não estiveram, ausências',
    invited: 'convidados, foram convidados, convidados também',
  },
  only: 'só, somente, apenas, unicamente, único, única, o único, a única, sozinho',
  goals:
    'desfile, desfiles, parada, parada militar, desfile militar, celebração, celebrações, cerimônia, cerimónia, cerimônias, cerimónias, comemoração, comemorações, evento, eventos, festejos, festividades, cúpula, cimeira, aniversário, funeral, exéquias, posse, tomada de posse, coroação, missa, inauguração, abertura, conferência, encontro, dia da vitória, praça vermelha, tribuna, sessão, homenagem, festa, palanque, entronização, parada da vitória, desfile da vitória, ato, reunião de cúpula',
  kinds: {
    parade: 'desfile, desfile militar, parada, parada militar',
    summit: 'cúpula, cimeira, cúpulas',
    funeral: 'funeral, funerais, velório, enterro',
  },
  toward: 'a, ao, à, em, no, na, para, até, rumo a, às, aos',
  abandoned: 'inicialmente, originalmente, a princípio, de início',
  light: 'também, finalmente, já, ainda, pessoalmente, oficialmente, sim, igualmente, hoje, ontem, tampouco',
  also: 'também, além disso, igualmente, até, inclusive',
  roles:
    'presidente, presidenta, primeiro-ministro, primeira-ministra, premiê, líder, mandatário, chanceler, rei, rainha, emir, sultão, príncipe herdeiro, chefe de estado, chefe de governo, governante, dirigente, secretário-geral, homólogo, aliado, ex-presidente, ex-primeiro-ministro, ditador, autocrata, anfitrião, anfitriã, convidado, colega, vizinho, papa, monarca, general, interino, atual, novo, nova, antigo, então, conservador, nacionalista, populista, socialista, camarada, veterano, petista, chefe do kremlin',
  capitals: 'capital',
  cities,
  venues,
  grammar: {
    subject: 'either',
    negation: 'before',
    auxiliary: 'before',
    concord: true,
    clitics: true,
    proDrop: true,
    wholeNames: true,
    endings: ' s a as o os es',
  },
} as const satisfies ClaimVocabulary;
