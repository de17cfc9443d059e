import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../../romance-verbs.ts';

/** Absence by a word of its own. */
export const absence: readonly CueRow[] = [
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms: 'excluído/excluída/excluídos/riscado/riscada/riscados/retirado/retirada/cortado da lista',
  },
  {
    act: 'decline',
    tense: 'behind',
    forms: 'cancelou/cancelaram/cancelara/desmarcou/desmarcaram/desistiu/desistiram dias/semanas/horas antes',
  },
  ...conjugate(
    { act: 'stay-away' },
    'saltar | saltará | salta saltam | saltou saltaram | saltado; falhar | falhará falharão | falha falham | falhou falharam | falhado; evitar | evitará | evita evitam | evitou evitaram | evitado; esquivar-se | | | esquivou-se_de | ; dispensar | | dispensa | dispensou dispensaram | dispensado; pular | | pula | pulou pularam | pulado',
    '<the>? <goal>, <event>, <the>? <event>',
  ),
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'day',
    forms: 'não embarcou, não embarcaram, não apanhou o avião, ficou em terra',
  },
  { act: 'decline', tense: 'behind', needs: 'preview', forms: 'justificou/justificaram a ausência' },
  {
    act: 'stay-away',
    tense: 'now',
    forms: 'deu/deram uma nega, deixou a cadeira vazia, nem/nem_sequer mandou/enviou ~ delegação/representante',
  },
  {
    act: 'stay-away',
    tense: 'now',
    forms: 'não ficará/ficarão/fica/ficam para o/a <goal>, não ficará/ficarão/fica/ficam ~ para o/a <goal>',
  },
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      'não enviará ninguém, não envia ninguém, não enviou ninguém, não manda ninguém, não deve pôr os pés, não porá os pés, não pôs os pés',
  },
  { act: 'stay-away', tense: 'now', who: 'target', forms: 'nem sinal de, sem sinal de' },
  { act: 'decline', tense: 'behind', forms: 'ignorou/ignoraram o convite' },
  { act: 'decline', tense: 'behind', forms: 'suspendeu/suspenderam a/sua/a_sua viagem/visita/participação' },
  { act: 'stay-away', tense: 'now', needs: 'end', forms: 'ausente, ausentes' },
  {
    act: 'stay-away',
    tense: 'now',
    inverted: true,
    forms: 'quem não vai/irá/estará/comparecerá/participará/virá ~ é/será/são, quem não vai estar ~ ~ é/será',
  },
  {
    act: 'stay-away',
    tense: 'now',
    who: 'target',
    needs: 'preview',
    forms: 'sem <leader> <comma>, <event> sem <leader>, <goal> sem <leader>',
  },
  { act: 'decline', tense: 'behind', forms: 'cancelou/cancelaram ~ planos de viajar/participar/ir/comparecer' },
  {
    act: 'decline',
    tense: 'behind',
    forms: 'confirmou/anunciou/justificou/comunicou/confirmaram/anunciaram ~ sua/a_sua/suas ausência/ausências',
  },
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
    'em casa, em <country>, de fora, no seu país, em seu país, fora do <goal>, fora da <goal>',
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
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'preferiu/preferiram/decidiu/decidiram/escolheu ficar/permanecer em/no/na <country>/casa, optou/optaram por ficar/permanecer em/no/na <country>',
  },
  { act: 'stay-away', tense: 'behind', forms: 'não quis/quiseram ver/assistir/assistir_ao/presenciar <the>? <goal>' },
  { act: 'stay-away', tense: 'now', forms: 'não enviaram/mandaram/enviarão/enviam/mandou ninguém' },
];
