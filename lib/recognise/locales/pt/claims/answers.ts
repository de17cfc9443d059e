import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate, withAuxiliary } from '../../romance-verbs.ts';
import { TO_GOAL } from './words.ts';

const TRIP = 'deslocação, viagem, visita, participação, presença, ida, vinda, comparecimento';

const HIS = 'sua, seu, suas, seus, a, o, uma, um, a sua, o seu';

const his = (nouns: string): string =>
  HIS.split(', ')
    .flatMap((word) => nouns.split(', ').map((noun) => `${word} ${noun}`))
    .join(', ');

const YES_TO =
  'participar, comparecer, viajar, ir, estar presente, assistir, ir a <country>, viajar a <country>, viajar para <country>';

/** A yes from the leader's own side. */
export const acceptance: readonly CueRow[] = [
  { act: 'accept', tense: 'behind', needs: 'end', forms: 'confirmara, confirmaram, aceitara' },
  { act: 'accept', tense: 'behind', forms: 'confirmou/confirmaram/confirma/confirmam presença e/no/na/em/<comma>' },
  {
    act: 'accept',
    tense: 'behind',
    forms: 'é/são um/uma dos/das ~ confirmados/confirmadas, está/estão entre os/as ~ confirmados/confirmadas',
  },
  {
    act: 'accept',
    tense: 'behind',
    forms: 'foi/foram/é/são ~ primeiros/primeiro ~ a confirmar/anunciar ~ presença/participação/viagem/ida',
  },
  {
    act: 'accept',
    tense: 'behind',
    forms:
      'confirmou/confirmaram/anunciou/anunciaram/confirma/confirmam/confirmado ~ sua/a_sua presença/participação/ida/vinda/viagem, confirmou/confirmaram/anunciou/anunciaram/confirma/confirmam/confirmado a presença/participação/ida/vinda/viagem, confirmou/confirmaram/confirma/confirmam ~ presença/participação/comparecimento/ida',
  },
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
  {
    act: 'accept',
    tense: 'behind',
    forms:
      'prometeu/prometeram/prometera vir/ir/comparecer/participar/estar/viajar/assistir, prometeu/prometeram ~ presença/vinda/participação, responderam/respondeu à chamada, acabou/acabaram por dizer que? sim, acabou/acabaram por aceitar',
  },
  {
    act: 'accept',
    tense: 'behind',
    forms:
      'prometeu/prometeram ~ que irá/virá/vai/comparecerá/estará/participará/iria/viria/estaria, prometeu/prometeram a <leader> que irá/virá/vai/comparecerá/estará/iria/viria',
  },
];

/** A no from the leader's own side. */
export const refusal: readonly CueRow[] = [
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
