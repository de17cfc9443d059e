import type { CueRow } from '../../../claims/vocabulary.ts';
import { speeches } from '../../romance-speeches.ts';

const SEAT = 'cadeira/assento/lugar/poltrona';
const EMPTY = 'vazia/vazio/vago/vaga/desocupada';
const STOOD =
  'estava/estavam/esteve/estiveram/ficou/ficaram/caminhava/caminhavam/sentou-se/sentaram-se/sentava-se/sentavam-se/se_sentou/se_sentaram/vinha/vinham/aplaudia/aplaudiam/aparecia/apareciam/ia/iam';

/** What is told of a day where leaders meet: where they stand, what they do there, who sees them. */
export const scenes: readonly CueRow[] = [
  ...speeches({
    during: 'em/no/durante seu/sua/a_sua/o_seu/discurso_de',
    speech: 'discurso/intervenção/pronunciamento/alocução/fala',
    gave: 'proferiu/proferiram/fez/pronunciou',
    given: 'discurso',
    opened: 'abriu/inaugurou/iniciou/encerrou',
    debate: 'o_debate/o_debate_geral/a_sessão/os_trabalhos',
  }),
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms: 'o/a único/única ~ presente foi/era, os/as únicos/únicas ~ presentes foram/eram',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'scene',
    forms: 'teve/tinha ao_seu_lado/a_seu_lado/à_sua_direita/à_sua_esquerda/na_tribuna',
  },
  { act: 'host', tense: 'behind', forms: 'cumprimentou/recebeu um a um os convidados/líderes' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'chegou/chegaram/veio/vieram/entrou/entraram a pé, caminhava, caminhavam, sorria, sorriam, aplaudia, aplaudiam, conversava, conversavam, observava, observavam, ouvia, ouviam, posava, posavam, levantou-se, levantaram-se, benzeu-se, chorou, bocejou, usava, vestia, discursou, discursaram, subiu/subiram à/ao tribuna/palanque/palco/escadaria, desceu/desceram do carro/avião/comboio/trem, foi/foram recebido/recebida/recebidos com ~ palmas/aplausos/honras/abraço/ovação, foi/foram aplaudido/aplaudida/ovacionado/ovacionada/vaiado/vaiados/aplaudidos, foi visto/vista/fotografado/flagrado, foram vistos/fotografados, deixou/deixaram/abandonou/abandonaram a/o sala/tribuna/palanque/plenário/cerimônia/cerimónia, saiu/saíram antes do fim, despediu-se/se_despediu/despediram-se do papa, repetiu o gesto, retomou/ocupou ~ lugar/cadeira/assento',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    company: true,
    forms:
      'apertou/apertaram/apertava a mão de/do/da/a/ao, partilhou/partilharam/dividiu/dividiram/compartilhou ~ com, conversava/conversavam/conversou/conversaram com',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    inverted: true,
    forms: `atrás/à_frente/ao_fundo/mais_atrás/mais_adiante/a_seu_lado/ao_seu_lado/ao_lado/à_sua_direita/à_sua_esquerda/à_volta/perto ~ ${STOOD}, na_primeira/na_segunda/na_terceira fila/fileira ${STOOD}, à_volta <comma>, a_seu_lado <comma>, ao_seu_lado <comma>`,
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'scene',
    forms:
      'câmeras/câmaras/câmera mostraram/mostrou/focaram/captaram/flagraram/flagrou, cumprimentou/recebeu/abraçou/saudou efusivamente/calorosamente',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'target',
    needs: 'scene',
    forms: `ao_lado/à_direita/à_esquerda/junto/atrás/a_um_lado de/do/da/a/ao <leader> ~ ${STOOD}`,
  },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'target',
    forms: `a/o/uma/um ${SEAT} de/do/da <leader> ~ ${EMPTY}, a/o/uma/um ${SEAT} de/do/da ~ <leader> ~ ${EMPTY}, a/o ${SEAT} reservada/reservado a/ao/para ~ ${EMPTY}, a/o ${SEAT} ${EMPTY} de/do/da, sentiu-se/notou-se/se_sentiu/se_notou a falta de/do/da, não se viu/via, não houve/havia sinal/rasto/rastro de/do/da`,
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms:
      'primou/primaram/brilhou/brilharam pela ausência, não chegou/chegaram a_tempo/a_viajar/a_ir/a_sair/a_embarcar, deixou/deixaram ~ cadeira/assento/lugar vazia/vazio/vago, deixou/deixaram passar',
  },
  { act: 'stay-away', tense: 'behind', needs: 'scene', forms: 'já tinha/havia voltado/regressado/partido/ido_embora' },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms:
      'só/apenas/somente foi/foram/veio/vieram/compareceu/compareceram/esteve/ousou/se_atreveu, o/a único/única ~ a comparecer/ir/vir/aparecer/participar/viajar/estar ~ foi, vieram/veio à/ao <goal>',
  },
  {
    act: 'come',
    tense: 'behind',
    forms:
      'foi/era um/uma dos/das ~ que compareceram/estiveram/viajaram/participaram/foram/assistiram, foi/era um/uma dos/das ~ presentes/convidados, prestigiou/prestigiaram/prestigia <the>? <goal>, prestigiou/prestigiaram <event>, depois de/após assistir/participar/comparecer, foi o primeiro ~ a cumprimentar/chegar, <comma> presente/presentes no/na <goal>',
  },
  {
    act: 'come',
    tense: 'ahead',
    forms:
      'será/serão um/uma dos/das ~ que comparecerão/estarão/participarão/assistirão/irão, será/serão um/uma dos/das convidados/presentes/participantes, não perderá/perderão <the>? <goal>, ladeará/ladearão, ocupará/ocuparão o/a/um/uma/seu/sua assento/lugar/cadeira, ficará/ficarão para o/a <goal>, ficará/ficarão em <country> até/para o/a/ao <goal>',
  },
  {
    act: 'come',
    tense: 'now',
    needs: 'preview',
    forms:
      '<comma>? em <country> para o/a/os/as/assistir/participar, <comma> presente/presentes, prolonga/prolongará a/sua estadia/visita',
  },
  {
    act: 'come',
    tense: 'now',
    who: 'target',
    forms: 'com <leader> como ~ convidado/convidada/estrela, com <leader> à/na cabeça/direita/esquerda/frente',
  },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    forms: 'o/a/seu/sua convidado/convidada ~ honra/principal/estrela será',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms: 'o/a/seu/sua convidado/convidada ~ honra/principal/estrela foi/era',
  },
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    needs: 'preview',
    who: 'target',
    forms:
      'avião/aeronave/voo/jato/comboio/trem de/do/da <leader> ~ aterrou/aterrissou/pousou/chegou/decolou/descolou/partiu',
  },
  {
    act: 'come',
    tense: 'now',
    journey: true,
    needs: 'preview',
    who: 'target',
    forms: 'comitiva/avião/aeronave de/do/da <leader> ~ chega/chegará/desembarca/parte/decola/aterra',
  },
  {
    act: 'host',
    tense: 'now',
    forms:
      'fará/faz/fez/fazia ~ de/as_honras anfitrião/anfitriã/da_casa, dará/deu/dá as boas-vindas aos/a, ofereceu/oferece/oferecerá/vai_oferecer ~ recepção/receção/jantar/banquete/almoço aos/para_os/a/em_honra ~ convidados/líderes/chefes, passa/passará/passou em revista/revista_às, abriu/abre/abrirá o/a desfile/parada, cabe/coube/caberá a <leader> receber/presidir/abrir',
  },
  { act: 'host', tense: 'now', who: 'target', forms: 'cabe/coube/caberá a' },
  { act: 'come', tense: 'now', who: 'owner', needs: 'preview', forms: 'participação, ida' },
  {
    act: 'come',
    tense: 'now',
    who: 'target',
    needs: 'preview',
    forms:
      'criticou/criticaram/lamentou/condenou/condenaram/censurou/elogiou/reprovou a presença/participação/ida/viagem/visita de/do/da',
  },
];

/** A no by idiom, and plans that came to nothing. */
export const excuses: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'subiram juntos, subiu/subiram a/as/à escadaria/escadas/tribuna, completou/completaram a foto/fotografia/fila, viu/viram passar/desfilar <the>? tanques/tropas/mísseis/soldados, ficou/ficaram na mesma/primeira/segunda fila/fileira, ficou/ficaram ~ fila/fileira, levou/levava/levaram consigo, cumprimentaram-se, cumprimentou-se, abraçaram-se, falou/falaram ~ antes da/do missa/cerimónia/cerimônia/cúpula/cimeira, não falhou/falharam <the>? <goal>',
  },
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    needs: 'preview',
    forms: 'decolou/descolou/levantou_voo ~ de/desde <country>',
  },
  {
    act: 'come',
    tense: 'now',
    journey: true,
    needs: 'preview',
    forms:
      'aterrissa/aterra/pousa/chega/desembarca/chegam esta_noite/esta_tarde/nesta_noite/nesta_tarde/à_noite/à_tarde/de_madrugada, aterrissa/aterra/pousa/chega/desembarca/chegam nesta/na/neste/no <date>, aterrissa/aterra/pousa/chega/desembarca/chegam <date>',
  },
  { act: 'host', tense: 'now', forms: '<comma> anfitrião/anfitriã <comma>' },
  {
    act: 'host',
    tense: 'now',
    who: 'target',
    beside: ['cúpula', 'cimeira', 'desfile', 'cerimónia', 'cerimônia', '<event>'],
    forms: 'aberta/aberto/inaugurada/inaugurado ~ por',
  },
  {
    act: 'represent',
    who: 'within',
    tense: 'now',
    forms: 'ocupa/ocupou/ocupará a/o cadeira/lugar/assento de/do/da <country>',
  },
  { act: 'represent', who: 'former', tense: 'now', forms: 'por quem veio/foi/vai/virá/vem, em cujo lugar' },
  {
    act: 'decline',
    tense: 'behind',
    needs: 'end',
    forms: 'desmarcou, desmarcaram, cancelou, cancelaram, desistiu, desistiram',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms: 'não se deslocou/deslocaram, não pôde/puderam ir/comparecer/viajar/estar',
  },
  {
    act: 'expect',
    tense: 'behind',
    inverted: true,
    forms:
      'esperavam-se/esperava-se/esperam-se/espera-se ~ em <date>, esperavam-se/esperava-se/esperam-se/espera-se, eram/era esperados/esperado/aguardados/aguardado',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms: 'sido chamado/chamada/chamados, foi/foram chamado/chamados',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms: 'nem convite recebeu/receberam/teve, convite não recebeu/receberam',
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms: 'o/a/os representou/representará/representa/substituiu/substituirá/substitui',
  },
  {
    act: 'come',
    tense: 'now',
    needs: 'preview',
    forms: 'está/estão na/em cidade/capital/<country>, está/estão já na/em cidade/capital/<country>',
  },
  {
    act: 'represent',
    who: 'target',
    tense: 'now',
    forms:
      'em nome/representação do/de_seu/do_seu pai <comma>, representou/representando/representa o pai/seu_pai <comma>',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms: 'foi/veio/compareceu/esteve/viajou um/uma único/única/só ~ <comma>',
  },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    inverted: true,
    forms: 'nela/dela/na_relação/na_lista consta/constam/figura/figuram/aparece/aparecem/está/estão',
  },
  {
    act: 'come',
    tense: 'ahead',
    company: true,
    forms:
      'estará/estarão/vai_estar/sentará/sentarão/vai_sentar-se/ficará ~ ao_lado/junto/à_direita/à_esquerda de/do/da/a/ao',
  },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms: 'envia/enviará/enviou/manda/mandará/mandou/despachou/escalou <name> <name>',
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms: 'quem o/a substitui/representa/substituiu/representou/substituirá é/foi/será',
  },
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'abriu/abriram/abre mão de ir/viajar/comparecer/participar/da_viagem, desistiu/desistiram/desiste de ir/viajar/comparecer/participar/assistir, pediu/pediram desculpas/escusa por não, enviou/mandou/apresentou/enviaram/apresentaram suas/as_suas/as desculpas/escusas/lamentos, voltou/voltaram atrás, alegou/alegaram/alega/invocou ~ problemas/motivos/razões/compromissos/agenda/visitas/viagens, acabou/acabaram por cancelar/desistir/recusar, acabou/acabaram cancelando/desistindo/recusando, dispensou/dispensaram o convite, cancelara/declinara/recusara a/o viagem/visita/convite/ida',
  },
  {
    act: 'decline',
    tense: 'now',
    forms:
      'dá/deu/dará/dão bolo/um_bolo/nega em/a, fura/furou/furará o/a <goal>, não deve/devem/deverá comparecer/ir/participar/viajar/estar',
  },
  {
    act: 'decline',
    tense: 'behind',
    who: 'target',
    forms:
      'viagem/visita/deslocação/ida/participação de/do/da <leader> ~ cancelada/cancelado/suspensa/suspenso/anulada/descartada, viagem/visita/deslocação/ida de/do/da ~ <leader> ~ cancelada/cancelado/suspensa/suspenso/anulada/descartada',
  },
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      'decidiu/decidiram/decide/resolveu/prefere/preferiu/preferem ficar ~ casa, optou/optaram/opta por ficar/não, prefere/preferiu não, não poderá/poderão/pode/podem deslocar-se/ir/estar/participar/vir, deixará/deixa/abandona <country> antes do/da <goal>, é/será/são/serão ausência certa/confirmada/notada/garantida/sentida, não fica/ficará/ficam para o/a <goal>, também não fica/ficará, regressa/regressará/volta/voltará ~ antes do/da <goal>, primará/primarão pela ausência, fica/ficam/ficará/ficarão em casa',
  },
  { act: 'stay-away', tense: 'ahead', inverted: true, forms: 'o/a grande ausente será, os grandes ausentes serão' },
  { act: 'stay-away', tense: 'behind', inverted: true, forms: 'entre os ausentes <comma>' },
  { act: 'invite', who: 'patient', tense: 'now', forms: 'consta/constam/figura/figuram da/na lista de convidados' },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    negative: true,
    forms: 'descartou/descarta/descartaram/negou/rejeitou/evitou convidar/ter_convidado, não quis/quer convidar',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms:
      'ficou/ficaram/fica de fora da lista/relação, não recebeu/receberam/tem qualquer/nenhum convite, não foi/foram chamado/chamada/chamados, desconvidado, desconvidada, desconvidados, não consta/constam/figura/figuram da/na lista de convidados',
  },
  {
    act: 'accept',
    tense: 'behind',
    forms:
      'não abre/abriu/abrirá mão de ir/da_viagem/da_ida/de_viajar, faz/fez/fazem questão de ir/estar/comparecer/participar/viajar, não desiste/desistiu/renuncia/renunciou de/da/à ir/viagem/ida, reafirmou/reafirma/reiterou/reitera/garantiu/garante/prometeu/promete que irá/vai/estará/comparecerá/participará/não_faltará/não_falta, respondeu/responderam positivamente/afirmativamente/que_sim, dissera/disse que sim, dissera sim, mantém/manteve a/sua viagem/visita/ida/presença',
  },
  { act: 'accept', tense: 'behind', who: 'target', forms: 'convite foi/é/tinha_sido/fora aceite/aceito por/pelo/pela' },
  {
    act: 'come',
    who: 'speaker',
    tense: 'ahead',
    forms: 'vou a <country>, vou ao <goal>, vou à <goal>, lá estarei, estarei lá, conto estar',
  },
];
