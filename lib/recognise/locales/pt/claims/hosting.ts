import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../../romance-verbs.ts';

/** Who hosts. */
export const hosting: readonly CueRow[] = [
  { act: 'host', tense: 'now', who: 'target', forms: 'o/do/ao anfitrião <comma>, a/da anfitriã <comma>' },
  { act: 'host', tense: 'behind', forms: 'comandou/presidiu/encabeçou/recepcionou ~ <goal>' },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'there',
    company: true,
    forms: 'se_reunirá_com/se_encontrará_com/vai_se_reunir_com/vai_se_encontrar_com/reunir-se-á_com/vai_reunir-se_com',
  },
  {
    act: 'come',
    tense: 'now',
    needs: 'there',
    company: true,
    forms: 'se_reúne_com/se_encontra_com/reúne-se_com/encontra-se_com',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'there',
    company: true,
    forms:
      'se_reuniu_com/se_reuniram/reuniu-se_com/reuniram-se/encontrou-se_com/se_encontrou_com/se_encontraram/encontraram-se/teve_um_encontro_com/teve_uma_reunião_com/manteve_um_encontro_com/conversou_com',
  },
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
    tense: 'now',
    who: 'object',
    forms: 'terá/tem/teve/tendo como anfitrião/anfitriã, sob a presidência de',
  },
  {
    act: 'host',
    tense: 'now',
    forms: '<comma> anfitrião/anfitriã do/da, <comma> o/a? presidente anfitrião/anfitriã',
  },
  {
    act: 'host',
    tense: 'behind',
    who: 'target',
    forms: 'o anfitrião, a anfitriã, seu anfitrião, recebido por, recebidos por, recebida por',
  },
  {
    act: 'host',
    tense: 'behind',
    who: 'target',
    needs: 'day',
    forms: 'foi/foram recebido/recebida/recebidos por/pelo/pela, recebido/recebida/recebidos pelo anfitrião',
  },
  {
    act: 'host',
    tense: 'behind',
    needs: 'day',
    forms:
      'recebeu/recebe ~ líderes/chefes/delegações/convidados/presidentes/governantes, recebeu/recebe ~ ~ líderes/chefes/delegações/convidados',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'there',
    company: true,
    forms: 'falou/falaram/conversou/conversaram com, teve/tiveram/manteve/mantiveram ~ reunião/encontro/conversa com',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'there',
    forms: 'teve/tiveram/realizou/realizaram/manteve/mantiveram ~ reunião/encontro',
  },
];

/** Who is received: the guest was there. */
export const meetings: readonly CueRow[] = [
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
  { act: 'come', tense: 'behind', needs: 'day', forms: 'foi/foram recebido/recebida/recebidos por/pelo/pela' },
];
