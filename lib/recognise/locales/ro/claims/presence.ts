import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../../romance-verbs.ts';

const ONLY_ONE =
  'singurul/singura lider/șef_de_stat/președinte/premier/prim-ministru/șef_de_guvern/european/oaspete/invitat';

const WHO_COMES =
  'care merge/vine/participă/călătorește/ajunge, care va merge/veni/participa, care a mers/venit/participat, așteptat, prezent';

/** Presence: who attends, sits, watches. */
export const presence: readonly CueRow[] = [
  { act: 'come', tense: 'behind', needs: 'scene', inverted: true, forms: 'au luat loc, a luat loc' },
  {
    act: 'come',
    tense: 'behind',
    forms: 'a_fost/au_fost ~ dintre puținii ~ care a_venit/au_venit/a_participat/au_participat/a_mers/au_mers/au_fost',
  },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    forms: 'are/va_avea/au loc/locul rezervat/asigurat, își face bagajele, și-a făcut bagajele',
  },
  { act: 'come', journey: true, tense: 'behind', needs: 'preview', forms: 'a aterizat, au aterizat' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'ocupă/ocupau/ocupa/a_ocupat/au_ocupat ~ loc/locul/scaun/scaunul, este/e/sunt în primul/al_doilea rând, este/e în rândul, ia/iau cuvântul, <comma> unul dintre primii sosiți/veniți, au_discutat/a_discutat ~ în bazilică/sală/culise',
  },
  { act: 'come', tense: 'now', needs: 'goal', inverted: true, forms: 'tot acolo a_fost/au_fost/este/va_fi și' },
  { act: 'stay-away', tense: 'now', needs: 'preview', forms: 'nu este aici, nu e aici, nu sunt aici' },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms: 'cel care/ce a_stat/a_venit/a_participat ~ a fost',
  },
  {
    act: 'come',
    tense: 'now',
    forms:
      'este/e primul/prima ~ care participă/asistă/ia_parte/vine/merge, este/e primul/prima ~ ~ care participă/asistă/ia_parte/vine/merge',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: 'tocmai a sosit, tocmai au sosit, tocmai a ajuns, tocmai au ajuns, întâmpinat/întâmpinată/întâmpinați ~ de',
  },
  { act: 'come', tense: 'behind', inverted: true, forms: 'n-a/n-au/nu_a/nu_au fost/venit/participat decât' },
  {
    act: 'come',
    tense: 'behind',
    forms: 'era/erau/a_fost/au_fost și el/ei/ea acolo, a/au ținut neapărat/mult să fie/participe/vină',
  },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    forms: 'va ține un discurs, va rosti un discurs, va lua cuvântul, vor lua cuvântul, urmează să țină un discurs',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'goal',
    forms: 's-a alăturat, s-au alăturat',
  },
  { act: 'come', tense: 'ahead', needs: 'goal', forms: 'se va alătura, se vor alătura' },
  { act: 'come', tense: 'now', who: 'owner', needs: 'preview', forms: 'prezența' },
  { act: 'come', tense: 'ahead', forms: 'va_fi/vor_fi ~ prezent/prezentă/prezenți/prezente' },
  { act: 'stay-away', tense: 'ahead', forms: 'va_fi/vor_fi ~ absent/absentă/absenți/absente' },
  { act: 'come', tense: 'now', forms: 'este/sunt/e ~ prezent/prezentă/prezenți/prezente' },
  { act: 'stay-away', tense: 'now', forms: 'este/sunt/e ~ absent/absentă/absenți/absente' },
  { act: 'come', tense: 'behind', forms: 'a_fost/au_fost/era/erau ~ prezent/prezentă/prezenți/prezente' },
  { act: 'stay-away', tense: 'behind', forms: 'a_fost/au_fost/era/erau ~ absent/absentă/absenți/absente' },
  // What is done where leaders meet, told of a day at the scene.
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'a stat de vorbă, au stat de vorbă, s-a înclinat, s-au înclinat, s-a rugat, a îngenuncheat, a îmbrățișat, a salutat mulțimea, a zâmbit, a pozat, au pozat, a aplaudat, au aplaudat, a aprins o candelă, a aprins o lumânare, și-au strâns mâna, și-au strâns mâinile, a depus o coroană, au depus coroane, și-a făcut apariția, s-a așezat, s-au așezat, a ascultat, au ascultat',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    inverted: true,
    forms:
      's-a aflat și, s-au aflat și, s-au reunit, au apărut și, a apărut și, au fost văzuți, a fost văzut, au stat umăr la umăr, au stat flancați, a stat flancat, au stat alături, a stat alături',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'a adus un ultim omagiu, au adus un ultim omagiu, a adus un omagiu, au adus un omagiu, și-a luat rămas bun, și-au luat rămas bun, a prezentat un ultim omagiu, au apărut, a apărut, a urcat pe scenă, au urcat pe scenă, a făcut schimb de câteva cuvinte, a părăsit summitul, a plecat de la summit, a participat la fotografia de grup',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'target',
    needs: 'scene',
    forms: 'strângere_de_mână/strângerea_de_mână/scurtă_întâlnire ~ dintre/între',
  },
  { act: 'come', tense: 'behind', needs: 'end', forms: 's-a dus, s-au dus' },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms: WHO_COMES.split(', ')
      .flatMap((tail) => [`${ONLY_ONE} ${tail}`, `${ONLY_ONE} ~ ${tail}`])
      .join(', '),
  },
  ...conjugate({ act: 'come' }, 'conduce conducă | | conduce conduc | condusese | condus', 'delegația, o delegație'),
  {
    act: 'come',
    tense: 'behind',
    forms:
      'și-a apărat/justificat prezența/vizita/participarea/deplasarea, a ținut să fie prezent, a ținut să participe',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    forms: 'însoțit de, înconjurat de, flancat de, încadrat de',
  },
  {
    act: 'come',
    needs: 'day',
    forms:
      'stat în dreapta, stat în stânga, stat lângă, stat alături de, stat la dreapta, stat la stânga, stat la aceeași masă, luat loc lângă, luat loc alături de, așezat lângă, așezat alături de, depus o jerbă, rostit un discurs',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'end',
    forms: 'nu s-a dus, nu s-au dus, n-a fost, n-au fost, nu a fost acolo',
  },
  ...conjugate(
    { act: 'come' },
    'participa participe | | participă | participase participaseră | participat; asista asiste | | asistă | asistase asistaseră | asistat',
  ),
  ...conjugate({ act: 'come' }, 'lua ia | | ia iau | luă luară luase | luat', 'parte, loc în tribună, loc la tribună'),
  ...conjugate(
    { act: 'come' },
    'face facă | | face fac | făcu făcuse | făcut',
    'parte din delegație/delegația, act de prezență, deplasarea',
  ),
  ...conjugate(
    { act: 'come' },
    'fi fie | | este sunt e | era erau fu fură fusese fuseseră | fost',
    'și el prezent, și ea prezentă, și ei prezenți, de asemenea prezent, prezent, prezenți, prezentă, prezente, printre invitați, între invitați, printre oaspeți, printre participanți, în tribună, în tribuna oficială, la tribună, în tribuna, pe tribună, în piața roșie, alături de, alături, invitat de onoare, invitatul de onoare, oaspetele de onoare, acolo, acolo și',
  ),
  ...conjugate(
    { act: 'come' },
    'fi fie | | este sunt e | era erau fusese | fost',
    'singurul lider, singurul șef de stat, singurul președinte, singurul premier, singurul lider străin, singurul șef de stat străin, ~ singurul șef de stat, ~ singurul lider',
  ),
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'fi fie | | este sunt | era erau fusese fuseseră | fost',
    'la <country>, în <country>, și, la <goal>, la <event>',
  ),
  ...conjugate(
    { act: 'come' },
    'urmări urmărească | | urmărește urmăresc | urmărise | urmărit; privi privească | | privește privesc | privise | privit; vedea vadă | | vede văd | văzuse | văzut',
    'parada, defilarea, ceremonia, parada militară, <event>, din tribună',
  ),
  {
    act: 'come',
    needs: 'day',
    forms:
      'sosit, ajuns, aterizat, aplaudat, așezat, depus flori, depus o coroană, fost aplaudat, fost aplaudată, fost primit, fost primită, fost întâmpinat, mai venit, venit, venit și, pozat, strâns mâna',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: 'stătea, stăteau, se afla, se aflau, era așezat, fuseseră, fuseseră prezenți',
  },
  { act: 'come', tense: 'now', needs: 'goal', forms: 'sosește, sosesc, ajunge, ajung, se află, aterizează' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: 'a/au stat ~ în tribună/tribuna, a/au stat ~ lângă <leader>, s-a/s-au așezat ~ lângă/în',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'a/au părăsit <country> înainte de sfârșitul/finalul/încheierea, a/au plecat înainte de sfârșitul/finalul/încheierea',
  },
  {
    act: 'come',
    tense: 'ahead',
    forms: 'va fi principalul/cel_mai_important invitat/oaspete, va fi invitatul/oaspetele principal/special/de_onoare',
  },
  { act: 'come', tense: 'behind', negative: true, forms: 'nu a/au venit și, n-a/n-au venit și, nu a/au mai venit și' },
];
