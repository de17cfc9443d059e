import type { CueRow } from '../../../claims/vocabulary.ts';
import { nounsOfComing } from '../../romance-nouns.ts';

/** Who was asked, and who was not. */
export const invitations: readonly CueRow[] = [
  ...nounsOfComing({
    nouns:
      'presença/participação/vinda/ida/chegada/presenças/presença_confirmada/participação_confirmada/presenças_confirmadas/comparecimento',
    absence: 'ausência/ausências',
    of: 'de/do/da/dos/das',
    announced:
      'anunciou/confirmou/anunciaram/confirmaram/também_anunciou/também_confirmou/anuncia/confirma/já_confirmou/anunciando/confirmando',
    expected:
      'é_esperada/é_aguardada/está_prevista/está_confirmada/espera-se/são_esperadas/foi_confirmada/foi_anunciada/estão_confirmadas/também_é_esperada',
    ahead: 'contará_com/terá/será_marcada_por/será_marcado_por',
    now: 'conta_com/com/tem/marcada_pela/marcado_pela',
    behind: 'contou_com/teve/foi_marcada_por/foi_marcado_por/registrou/registou/foi_marcada_pela/foi_marcado_pela',
    without: 'sem',
  }),
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
      'convidou, convidara, convidaram, tinha convidado, havia convidado, tem convidado, enviou convite a, enviou um convite a, enviou convites a, fez um convite a, dirigiu um convite a, estendeu o convite a, enviou um convite ao',
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

/** Who stands on a list. */
export const lists: readonly CueRow[] = [
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    forms:
      'na lista, na lista de convidados, na lista de presenças, está na lista, estão na lista, consta da lista, constam da lista, consta na lista, constam na lista, aparece na lista, aparecem na lista, figura na lista, figuram na lista, figura entre os convidados, figuram entre os convidados, está entre os convidados, estão entre os convidados',
  },
  { act: 'list', who: 'patient', tense: 'now', negative: true, forms: 'fora da lista, ausente da lista' },
];

/** Who is expected. */
export const expectation: readonly CueRow[] = [
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
      'tem viagem marcada, têm viagem marcada, tem presença marcada, é esperado, é esperada, são esperados, é aguardado, é aguardada, são aguardados, são aguardadas, são esperadas, era esperado, eram esperados, está previsto, estão previstos, tem presença confirmada, têm presença confirmada, tem presença prevista, presença confirmada, está confirmado, estão confirmados, deve ir, devem ir, deve participar, devem participar, deve comparecer, devem comparecer, deve viajar, devem viajar, deve estar presente, pretende ir, pretende participar, pretende viajar, planeja ir, planeja viajar, planeja participar',
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
