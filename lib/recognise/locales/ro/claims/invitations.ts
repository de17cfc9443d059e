import type { CueRow } from '../../../claims/vocabulary.ts';
import { nounsOfComing } from '../../romance-nouns.ts';

/** Who was asked, and who was not. */
export const invitations: readonly CueRow[] = [
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms:
      '<comma> la invitația lui/președintelui/kremlinului/beijingului/gazdei, deși invitat/invitată, <comma> invitat/invitată de <leader>',
  },
  ...nounsOfComing({
    nouns: 'prezența/participarea/venirea/sosirea',
    absence: 'absența/absențele',
    of: 'lui',
    announced: 'a_anunțat/a_confirmat/au_anunțat/au_confirmat/anunță/confirmă/a_anunțat_și/a_confirmat_și',
    expected: 'este_așteptată/este_anunțată/este_confirmată/se_așteaptă/e_așteptată/este_prevăzută',
    ahead: 'va_beneficia_de/va_avea_loc_cu/va_fi_marcat_de/va_fi_marcată_de',
    now: 'cu/în/marcat_de/marcată_de/se_remarcă',
    behind: 'a_avut_loc_cu/a_fost_marcat_de/a_fost_marcată_de/s-a_remarcat',
    without: 'fără',
  }),
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms:
      'au fost invitate, sunt invitate, fuseseră invitate, a fost invitat, a fost invitată, au fost invitați, fusese invitat, fuseseră invitați, este invitat, sunt invitați, era invitat, erau invitați, fost invitat, fost invitați, fost invitată, a primit invitație, a primit o invitație, au primit invitații, au primit invitație, a primit invitația, primise o invitație, are invitație, a fost și el invitat, au primit o invitație',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms:
      'nu au fost invitate, n-au fost invitate, nu sunt invitate, n-a fost invitată, nu a fost invitat, nu a fost invitată, nu au fost invitați, n-a fost invitat, n-au fost invitați, nu este invitat, nu sunt invitați, nu fusese invitat, nu era invitat, nu a primit invitație, nu a primit o invitație, nu a primit nicio invitație, nu au primit invitație, nu au primit invitații, n-a primit invitație, nu are invitație, nu se află printre invitați, nu se numără printre invitați, nu figurează printre invitați, nu s-a numărat printre invitați',
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    forms:
      'a invitat pe, l-a invitat pe, i-a invitat pe, a invitat-o pe, au invitat pe, l-au invitat pe, i-au invitat pe, invitase pe, îl invitase pe, a trimis o invitație lui, i-a trimis o invitație lui, a adresat o invitație lui, i-a adresat o invitație lui, a transmis o invitație lui, l-a invitat, i-a invitat, a invitat-o, l-a invitat și pe',
  },
  { act: 'invite', who: 'object', tense: 'now', forms: 'îl invită pe, o invită pe, îi invită pe, îl invită' },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    forms: 'invitația adresată lui, invitație pentru, invitația trimisă lui, invitație lui, invitația făcută lui',
  },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    negative: true,
    forms:
      'nicio invitație pentru, nicio invitație lui, nu l-a invitat pe, nu i-a invitat pe, nu a invitat-o pe, nimeni nu l-a invitat pe, nu l-au invitat pe, nu a fost trimisă nicio invitație lui, nu a trimis invitație lui',
  },
];

/** Who stands on a list. */
export const lists: readonly CueRow[] = [
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    forms:
      'pe listă, pe lista invitaților, pe lista oaspeților, se află pe listă, se află pe lista, figurează pe listă, figurează pe lista, apare pe listă, apar pe listă, apare pe lista, se numără printre invitați, se află printre invitați, figurează printre invitați, se numără printre liderii, se află printre oaspeți',
  },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    negative: true,
    forms: 'lipsește de pe listă, lipsesc de pe listă, lipsește de pe lista, absent de pe listă',
  },
];

/** Who is expected. */
export const expectation: readonly CueRow[] = [
  {
    act: 'expect',
    who: 'patient',
    tense: 'now',
    forms:
      'este așteptat, este așteptată, sunt așteptați, e așteptat, este anunțat, sunt anunțați, și-a anunțat prezența, și-au anunțat prezența, are confirmată participarea, urmează să participe, urmează să meargă, urmează să vină, urmează să ajungă, urmează să asiste, urmează să fie prezent, urmează să sosească, urmează să se deplaseze, intenționează să participe, plănuiește să participe, prezența sa este confirmată',
  },
  {
    act: 'expect',
    who: 'patient',
    tense: 'behind',
    forms: 'era așteptat, erau așteptați, era așteptată, fusese anunțat, fuseseră anunțați',
  },
  {
    act: 'expect',
    who: 'owner',
    tense: 'now',
    forms: 'a confirmat prezența/participarea/vizita/venirea lui, a anunțat prezența/participarea/vizita/venirea lui',
  },
  {
    act: 'expect',
    who: 'object',
    tense: 'now',
    forms:
      'a/au anunțat/confirmat prezența/participarea/venirea/vizita <leader>, prezența/participarea/vizita/venirea lui <leader> a fost confirmată/anunțată, prezența/participarea/vizita/venirea lui <leader> este confirmată/sigură',
  },
  {
    act: 'expect',
    who: 'object',
    tense: 'now',
    needs: 'preview',
    forms:
      'așteaptă, așteaptă și, îl așteaptă pe, îi așteaptă pe, o așteaptă pe, așteaptă vizita lui, a anunțat vizita lui, a anunțat venirea lui, a confirmat participarea lui, a confirmat prezența lui, a confirmat vizita lui, a confirmat venirea lui',
  },
  {
    act: 'expect',
    tense: 'now',
    who: 'target',
    forms: 'contează/contau/mizează/se_bazează pe prezența/participarea/venirea lui?',
  },
];
