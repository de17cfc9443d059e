import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../../romance-verbs.ts';

const DEPUTY_TAILS =
  '<the>? <deputy>, <the>? ~ <deputy>, ~ <the>? <deputy>, o seu <deputy>, a sua <deputy>, apenas <the>? <deputy>, em seu lugar, no seu lugar, uma delegação';

const FOR_SOMEBODY = 'irá/vai/foi/virá/vem/veio/viajará/viaja/viajou/participará/participou/estará/esteve';

/** Who stands in for whom. */
export const substitutes: readonly CueRow[] = [
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms: `fez/faz/fará/fizeram as vezes de/do/da, por/pelo/pela <country> <comma>? ${FOR_SOMEBODY} ~ <deputy>`,
  },
  { act: 'represent', who: 'patient', tense: 'now', forms: 'esteve/estará/está/estava ~ representado/representada' },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms: 'fez-se/faz-se/far-se-á/fizeram-se/se_fez/se_faz/se_fará/se_fizeram substituir/representar',
  },
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
      'no lugar de, em nome de, em representação de, em vez de, em substituição a, em substituição de, no lugar do, em nome do, representando o rei, representando o pai, ( representando, como representante de/do',
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms:
      'em vez dele, no lugar dele, em lugar dele, em vez dela, em seu lugar, no seu lugar, em seu nome, vai representá-lo, irá representá-lo, para representá-lo, o representará, representou-o, o representou, o substituirá, o substituiu, substituiu-o, em sua representação',
  },
];
