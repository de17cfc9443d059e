import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../../romance-verbs.ts';

const DEPUTY_TAILS =
  '<deputy>, un <deputy>, o <deputy>, <the>? ~ <deputy>, ~ <deputy>, pe <deputy>, pe ~ <deputy>, doar <deputy>, în locul său, o delegație, un reprezentant';

/** Who stands in for whom. */
export const substitutes: readonly CueRow[] = [
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms:
      'din partea <country> va_participa/participă/a_participat/va_fi/a_fost/va_veni/vine/a_venit/va_merge/merge/a_mers ~ <deputy>',
  },
  { act: 'represent', who: 'actor', tense: 'now', forms: 'trimițându-l/trimițând/delegându-l/delegând pe? <deputy>' },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms: 'locul lui/său/ei/acestuia fiind/este/va_fi/a_fost/e luat/ocupat de',
  },
  { act: 'represent', who: 'actor', tense: 'now', forms: 'și-a delegat/trimis/desemnat <deputy>' },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    beside: ['de', 'la'],
    forms:
      'fi/fost/sunt/erau reprezentate, fi reprezentat, fi reprezentată, fi reprezentați, fost reprezentat, fost reprezentată, fost reprezentați, este reprezentat, este reprezentată, sunt reprezentați, era reprezentat, era reprezentată, înlocuit de, înlocuită de, reprezentat de, reprezentată de, reprezentați de',
  },
  ...conjugate(
    { act: 'represent', who: 'actor' },
    'trimite trimită | | trimite trimit | trimisese trimiseseră | trimis; delega delege | | deleagă | delegase | delegat; desemna desemneze | | desemnează | desemnase | desemnat; își_trimite | | își_trimite | își_trimisese | și-a_trimis și-au_trimis l-a_trimis a_trimis-o',
    DEPUTY_TAILS,
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms:
      'reprezentându-l pe, reprezentând-o pe, îl va reprezenta pe, îl reprezintă pe, l-a reprezentat pe, o va reprezenta pe, o reprezintă pe, l-a înlocuit pe, îl va înlocui pe, îl înlocuiește pe, în locul lui, în numele lui, va reprezenta, vor reprezenta, a reprezentat, reprezintă, reprezenta',
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms:
      'în locul lui va fi, în locul lui va merge, în locul lui va veni, în locul lui a venit, în locul său, în locul ei, în numele său, îl va reprezenta, îl reprezintă, l-a reprezentat, îl va înlocui, l-a înlocuit, în locul acestuia',
  },
];
