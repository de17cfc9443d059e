import type { CueRow } from '../../../claims/vocabulary.ts';
import { byContinent } from '../../continents.ts';
import { rolls } from '../../romance-rolls.ts';
import { conjugate } from '../../romance-verbs.ts';

/** The verb comes first and the names follow. */
export const inversions: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    inverted: true,
    forms: 'encabeça/encabeçam/lidera/lideram/completam/completa a lista, encabeçam-na, encabeça-a',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    inverted: true,
    forms:
      'seguia-se/seguiam-se/seguiu-se/seguiram-se, logo atrás <comma>, atrás/ao_lado/diante/junto dele/dela/deles/de_ambos <comma>, atrás/ao_lado/diante/junto dele/dela/deles/de_ambos via-se/viam-se/era_possível_ver/estava/estavam, na primeira/segunda/terceira fila/fileira <comma>',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms: '<comma> convidado/convidada/convidados por ~ <leader>, embora/apesar_de convidado/convidada',
  },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    needs: 'preview',
    forms: 'discursará, discursarão, vai discursar, vão discursar',
  },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    forms:
      'será o/a primeiro/primeira ~ a falar/discursar, falará/falarão na tribuna, vai/vão discursar, fará/farão ~ discurso de abertura',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: 'discursou, discursaram, abriu a sessão, abriu os discursos, foi o/a primeiro/primeira ~ a falar/discursar',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    needs: 'preview',
    forms:
      'únicos/únicas ~ confirmados/esperados/presentes/convidados ~ são/serão/foram/eram, únicos/únicas ~ confirmados/esperados/presentes/convidados ~ ~ são/serão/foram/eram',
  },
  ...rolls({
    among: 'entre/dentre',
    guests:
      'oradores/convidados/presentes/participantes/esperados/aguardados/primeiros_a/participam/participaram/irão/estarão/comparecem',
    leaders: 'líderes/mandatários/presidentes/nomes/chefes_de_estado/autoridades',
    confirmed: 'confirmados/confirmadas/confirmaram',
    absent: 'ausentes/ausências/desfalques/faltosos',
    now: 'estão/está/figuram/figura/destacam-se/destaca-se/encontram-se/encontra-se/contam-se/aparecem',
    behind: 'estavam/estava/estiveram/figuravam/figurava/destacaram-se/encontravam-se/contavam-se/figuraram',
    ahead: 'estarão/estará/figurarão/figurará/contar-se-ão',
    thatOf: 'a/as/o/os de/da/do/dos',
  }),
  {
    act: 'come',
    tense: 'now',
    needs: 'day',
    inverted: true,
    forms: 'à/a sua? direita/esquerda dele? <comma>, ao seu lado <comma>, no centro <comma>, ao lado dele <comma>',
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
    tense: 'ahead',
    needs: 'preview',
    forms:
      'vai/vão/deve/devem/deverá/deverão intervir/discursar/falar/usar_da_palavra na/no <goal>/<event>, intervirá/intervirão/discursará/discursarão/falará/falarão na/no <goal>/<event>',
  },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    forms:
      'pela/pelo/por <country> <comma>? estará/estarão/irá/irão/participará/participarão/virá/virão, pela união europeia/africana <comma>? estará/estarão/irá/irão/participará/participarão/virá/virão',
  },
  {
    act: 'come',
    tense: 'now',
    needs: 'preview',
    forms: 'está/estão em <country>, está/estão no <country>, está/estão na <country>, está/estão à <country>',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms: 'mantém/mantêm/manteve/mantiveram o boicote, juntou-se ao boicote, aderiu ao boicote, se juntou ao boicote',
  },
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
  { act: 'accept', tense: 'behind', inverted: true, forms: 'quem ~ confirmou/aceitou foi/é' },
  {
    act: 'accept',
    tense: 'behind',
    inverted: true,
    forms:
      'confirmarão presença, confirmaram presença, confirmou presença, confirmaram a presença, confirmaram participação, já confirmaram presença, também confirmaram presença, aceitaram o convite, entre os confirmados estão, disseram que sim',
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
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    needs: 'preview',
    forms: 'só/apenas/somente/unicamente irá/vai/virá/comparecerá/participará/estará/viajará/vem',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: 'só/apenas/somente/unicamente foi/veio/compareceu/participou/esteve/viajou/foram/vieram',
  },
  {
    act: 'expect',
    tense: 'now',
    inverted: true,
    forms:
      'que são esperados/aguardados em <country> está/estão/figura/figuram, que são esperados/aguardados ~ está/estão/figura/figuram',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    forms: 'acompanhado/acompanhada/ladeado/ladeada/rodeado/rodeada na/no tribuna/palanque/praça por/pelo/de',
  },
];

/** Guests who are named behind a word for all of them. */
export const guests: readonly CueRow[] = [
  {
    act: 'stay-away',
    tense: 'now',
    who: 'target',
    forms: 'ausências ~ são/foram as? do/da/de, ausência ~ é/foi a? do/da/de',
  },
  {
    act: 'come',
    who: 'target',
    tense: 'now',
    forms:
      'com a presença de, com a participação de, na presença de, contou com a presença de, contou com a participação de',
  },
];

/** Who came together with whom. */
export const company: readonly CueRow[] = [
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
    'representada/representado por <the>?, representada/representado pelo/pela/pelos, representada/representado só/apenas/somente/unicamente por <the>?,  representada/representado pelo/pela/pelos',
  ),
];
