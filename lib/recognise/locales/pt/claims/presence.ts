import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../../romance-verbs.ts';

const THERE =
  'estar | estará estarão estarei | | esteve estiveram | estado; lá_estar | lá_estará lá_estarão | | lá_esteve lá_estiveram | lá_estado';

const ONLY_ONE =
  'único/única líder/chefe_de_estado/presidente/governante/dirigente/chefe_de_governo/europeu/latino-americano';

/** Presence: who attends, sits, watches. */
export const presence: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    forms:
      'foi/foram ~ dos poucos ~ a comparecer/participar/ir/assistir/viajar, foi/foram ~ dos poucos ~ que compareceram/foram/viajaram',
  },
  { act: 'come', tense: 'behind', needs: 'scene', forms: 'desfilou, desfilaram, apareceu, apareceram' },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    forms: 'tem/terá/têm/terão lugar/assento/cadeira marcado/marcada/reservado/reservada/garantido, faz as malas',
  },
  {
    act: 'come',
    journey: true,
    tense: 'behind',
    needs: 'preview',
    forms: 'aterrou, aterraram, aterrissou, pousou, desembarcou, desembarcaram',
  },
  // Who is seen at the scene, by the verb of whoever sees.
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'scene',
    forms: 'via-se/viam-se/viu-se/avistava-se/avistavam-se/se_via/se_viam/se_viu/se_avistava',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'deu as caras, deram as caras, deu a cara, acabou/acabaram por aparecer/vir/comparecer, acabou/acabaram aparecendo/vindo/comparecendo, deixou-se ver, ocupava/ocupou/ocuparam/ocupavam ~ lugar/assento/cadeira/fila, toma/tomam a palavra, <comma> um/uma dos/das primeiros/primeiras a chegar/discursar',
  },
  { act: 'come', tense: 'behind', forms: 'não faltou/faltaram à/ao chamada/encontro/compromisso/festa/convite' },
  { act: 'stay-away', tense: 'now', needs: 'preview', forms: 'não está/estão/estava/estavam aqui' },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms: 'quem se_sentou/esteve/compareceu/foi/viajou/participou ~ foi/foram',
  },
  {
    act: 'come',
    tense: 'now',
    forms:
      'é o/a primeiro/primeira ~ a participar/assistir/comparecer/viajar, é o/a primeiro/primeira ~ ~ a participar/assistir/comparecer/viajar',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'acaba de chegar, acabam de chegar, acabou de chegar, é recebido por, é recebida por, são recebidos por, já está no local',
  },
  { act: 'come', tense: 'behind', who: 'target', needs: 'scene', forms: 'à chegada de/do/da' },
  { act: 'come', tense: 'now', who: 'owner', needs: 'preview', forms: 'presença' },
  { act: 'come', tense: 'ahead', reported: true, forms: 'estaria/estariam ~ presente/presentes' },
  { act: 'stay-away', tense: 'ahead', reported: true, forms: 'estaria/estariam ~ ausente/ausentes' },
  { act: 'come', tense: 'ahead', forms: 'estará/estarão ~ presente/presentes' },
  { act: 'stay-away', tense: 'ahead', forms: 'estará/estarão ~ ausente/ausentes' },
  { act: 'come', tense: 'now', forms: 'está/estão/encontra-se ~ presente/presentes' },
  { act: 'stay-away', tense: 'now', forms: 'está/estão/encontra-se ~ ausente/ausentes' },
  { act: 'come', tense: 'behind', forms: 'esteve/estiveram/estava/estavam ~ presente/presentes' },
  { act: 'stay-away', tense: 'behind', forms: 'esteve/estiveram/estava/estavam ~ ausente/ausentes' },
  // What is done where leaders meet, told of a day at the scene.
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'conversou, conversaram, abraçaram-se, curvou-se, curvaram-se, rezou, rezaram, brindou, brindaram, cumprimentou, cumprimentaram, sorriu, posou, posaram, caminhou, caminharam, depositou, depositaram, ocupou, ocuparam, apertaram as mãos, trocaram um aperto de mão, fez a sua entrada, chegou atrasado, acendeu, ouviu, ouviram, aplaudiu, aplaudiram, ajoelhou-se, ajoelharam-se',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'entrou na basílica, entraram na basílica, tendo entrado na praça, rezar diante do caixão, curvou-se diante, curvaram-se diante, prestou homenagem ao papa na basílica, trocou algumas palavras, trocaram algumas palavras, tirou a foto, deixou a cúpula, cumprimentam-se, se cumprimentam',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'target',
    needs: 'scene',
    forms: 'aperto_de_mão/aperto_de_mãos/breve_encontro ~ entre',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'goal',
    inverted: true,
    forms: 'desembarcaram, também desembarcaram, chegaram, também chegaram, viajaram, também viajaram',
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
    'tomar | tomará tomarão | toma tomam | tomou tomaram | tomado; marcar | marcará marcarão | marca marcam | marcou marcaram | marcado',
    'parte, ato de presença, acto de presença, presença',
  ),
  ...conjugate(
    { act: 'come' },
    'fazer | fará farão | faz fazem | fez fizeram | feito',
    'parte da/das/dos comitiva/delegação/delegações/convidados/presentes/ausentes, ato de presença, acto de presença',
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
  { act: 'come', tense: 'ahead', needs: 'preview', forms: 'estará/estarão/estarei lá' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'deixou/deixaram/abandonou <the>? <country> antes do fim/final/encerramento/término, foi/foram embora antes do fim/final/encerramento',
  },
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    needs: 'day',
    forms: 'havia/tinha/haviam/tinham chegado/desembarcado/aterrado/aterrissado',
  },
  { act: 'come', tense: 'behind', needs: 'day', forms: 'acabou/acabaram por ir/vir/comparecer/aparecer/viajar' },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    forms:
      'teve/tinha ao/a seu/sua lado/direita/esquerda, teve/tinha <leader> ao/a seu/sua lado/direita/esquerda, teve/tinha ~ <leader> ao/a seu/sua lado/direita/esquerda',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'foi/veio/chegou/compareceu/viajou/apareceu com ~ esposa/mulher/primeira-dama/marido/filha/filho, foi/veio/chegou/compareceu acompanhado/acompanhada',
  },
];
