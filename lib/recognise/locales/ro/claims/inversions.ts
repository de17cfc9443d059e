import type { CueRow } from '../../../claims/vocabulary.ts';
import { byContinent } from '../../continents.ts';
import { rolls } from '../../romance-rolls.ts';

/** The verb comes first and the names follow. */
export const inversions: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    inverted: true,
    forms:
      'alături/lângă de? el/ei/acesta/aceștia s-a_aflat/s-au_aflat/se_afla/se_aflau/a_stat/au_stat, urmat de, urmați de, în spatele lui <comma>',
  },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    inverted: true,
    forms: 'lista este deschisă/condusă de, deschide/deschid/completează lista',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    needs: 'preview',
    forms:
      'singurii/singurele ~ confirmați/așteptați/prezenți/invitați ~ sunt/vor_fi/au_fost/erau, singurii/singurele ~ confirmați/așteptați/prezenți/invitați ~ ~ sunt/vor_fi/au_fost/erau',
  },
  ...rolls({
    among: 'printre/între/dintre',
    guests:
      'vorbitori/vorbitorii/invitați/invitații/participanți/participanții/prezenți/oaspeți/oaspeții/așteptați/participă/participat/participa/primii',
    leaders: 'liderii/liderilor/lideri/președinții/nume/șefii_de_stat',
    confirmed: 'confirmați/confirmat',
    absent: 'absenți/absenții/absențe/absențele',
    now: 'se_numără/se_află/sunt/figurează/se_regăsesc/se_remarcă/este',
    behind: 's-au_numărat/s-a_numărat/s-au_aflat/au_fost/a_fost/se_numărau/se_aflau/s-au_remarcat/erau/era',
    ahead: 'vor_fi/se_vor_număra/se_vor_afla/va_fi/se_va_număra/se_va_afla',
    thatOf: 'cea/cele/cel/cei a/ale/lui',
  }),
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    inverted: true,
    forms:
      'în capul ei figurează, în capul listei figurează, în fruntea listei figurează, în fruntea listei se află, pe listă figurează',
  },
  { act: 'come', tense: 'now', needs: 'preview', inverted: true, forms: 'sosește, sosesc, urmează' },
  {
    act: 'come',
    tense: 'now',
    needs: 'day',
    inverted: true,
    forms: 'la/în dreapta/stânga sa/lui? <comma>, alături de el <comma>, în centru <comma>, lângă el <comma>',
  },
  { act: 'stay-away', tense: 'behind', forms: 's-a alăturat boicotului, s-au alăturat boicotului' },
  {
    act: 'come',
    tense: 'behind',
    beside: [
      'invitați',
      'invitații',
      'participanți',
      'oaspeți',
      'oaspeții',
      'prezenți',
      'tribună',
      'tribuna',
      'alături',
      'lângă',
    ],
    forms: 's-au numărat, s-a numărat, s-au aflat, s-a aflat, se aflau, se numărau, se număra',
  },
  {
    act: 'come',
    tense: 'ahead',
    beside: ['invitați', 'invitații', 'participanți', 'oaspeți', 'oaspeții', 'prezenți', 'tribună', 'tribuna'],
    forms: 'se vor afla, se va afla, se vor număra, se va număra, vor sta, va sta',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    inverted: true,
    forms: 'au urmat, a urmat, și-au făcut apariția',
  },
  {
    act: 'come',
    tense: 'now',
    beside: ['invitați', 'invitații', 'participanți', 'oaspeți', 'oaspeții'],
    forms: 'se numără, se află',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms:
      'printre invitați s-au numărat, printre invitați s-au aflat, printre invitați s-a numărat, printre participanți s-au numărat, printre cei prezenți s-au aflat, printre cei prezenți s-au numărat, printre oaspeți s-au numărat, între invitați s-au numărat, în tribună s-au aflat, în tribună au fost, în tribună s-a aflat, alături de el s-a aflat, alături de el s-au aflat, alături de el au stat, alături de el a stat, au mai venit, a mai venit, au mai fost, au mai participat, a mai participat, au fost prezenți și, a fost prezent și, la dreapta lui a stat, la stânga lui a stat',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms:
      'printre invitați se numără, printre invitați se află, printre participanți se numără, printre oaspeți se numără, pe listă se află, pe lista invitaților se află, lista include, lista invitaților include, vor mai participa, vor mai veni, vor fi prezenți și',
  },
  {
    act: 'expect',
    tense: 'now',
    inverted: true,
    forms:
      'sunt așteptați, este așteptat și, sunt așteptați și, este așteptată prezența, sunt anunțați, și-au anunțat prezența, și-a anunțat prezența',
  },
  {
    act: 'accept',
    tense: 'behind',
    inverted: true,
    forms:
      'au confirmat participarea, și-au confirmat participarea, și-au confirmat prezența, și-a confirmat prezența, și-a confirmat participarea, au acceptat invitația, au confirmat, au confirmat prezența, au confirmat deja',
  },
  {
    act: 'decline',
    tense: 'behind',
    inverted: true,
    forms: 'au refuzat invitația, au declinat invitația, și-au anulat vizita',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    inverted: true,
    forms:
      'au lipsit, a lipsit, printre absenți s-au numărat, marele absent a fost, marii absenți au fost, printre absenți se numără',
  },
  {
    act: 'invite',
    tense: 'behind',
    inverted: true,
    forms: 'au fost invitați, a fost invitat și, au mai fost invitați, au fost invitați și',
  },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    needs: 'preview',
    forms: 'va veni/merge/participa/ajunge doar/numai, vine/merge doar/numai',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: 'a venit/mers/participat/ajuns doar/numai, au venit/mers/participat doar/numai',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    forms: 'însoțit/însoțită/înconjurat/flancat în/la tribună/tribuna de',
  },
];

/** Who came together with whom. */
export const company: readonly CueRow[] = [
  { act: 'come', who: 'target', tense: 'now', forms: 'în prezența, în prezența lui' },
];

/** Guests who are named behind a word for all of them. */
export const guests: readonly CueRow[] = [
  { act: 'come', forms: 'face apariția, făcut apariția, face apariţia, făcut apariţia' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    inverted: true,
    forms: 's-au numărat, s-a numărat, s-au remarcat, s-a remarcat',
  },
  { act: 'come', tense: 'now', inverted: true, forms: 'se află/aflau/afla printre invitați/participanți/oaspeți' },
  { act: 'come', tense: 'now', forms: 'se află printre invitați/invitaţi/participanți/oaspeți' },
  ...byContinent(
    ['uniunea europeană', 'europa', 'america', 'africa', 'asia', 'ue', 'occidentul'],
    { ahead: 'va_fi/vor_fi', now: 'este', behind: 'a_fost/era' },
    'reprezentată/reprezentat de <the>?, reprezentată/reprezentat doar/numai de <the>?',
  ),
];
