import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../../romance-verbs.ts';

/** Absence by a word of its own. */
export const absence: readonly CueRow[] = [
  ...conjugate(
    { act: 'stay-away' },
    'passer | passera passeront | passe passent | passa | passé',
    'son tour, leur tour',
  ),
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      "n' enverra personne, n' envoie personne, n' a envoyé personne, n'_y_envoie/n'_y_envoient/n'_y_enverra/n'_y_enverront/n'_y_a_envoyé/n'_y_ont_envoyé/n'_y_avait_envoyé/n'_ont_envoyé personne, n' y mettra pas les pieds, n' a pas mis les pieds",
  },
  {
    act: 'decline',
    tense: 'behind',
    forms: "a ignoré l' invitation, a snobé l' invitation, n'_a/n'_ont/n'_avait/n'_avaient pas donné suite",
  },
  { act: 'stay-away', tense: 'now', who: 'target', forms: 'aucune trace de, nulle trace de' },
  ...conjugate({ act: 'stay-away' }, 'faire | fera feront | fait font | fit faisait faisaient | fait', 'défaut'),
  {
    act: 'decline',
    tense: 'behind',
    forms:
      "a/ont/avait confirmé/annoncé/justifié/officialisé ~ son/leur absence, a/ont prévenu/annoncé/indiqué/fait_savoir ~ qu' il/elle/ils ne viendrait/viendra/viendraient/participerait/assisterait/serait pas",
  },
  ...conjugate(
    { act: 'stay-away' },
    'briller | brillera brilleront | brille brillent | brillait brilla | brillé',
    'par son absence, par leur absence',
  ),
  { act: 'stay-away', tense: 'now', forms: 'absent/absente/absents du/de/des <the>? <goal>' },
  { act: 'stay-away', tense: 'now', needs: 'end', forms: 'absent, absente, absents, absentes' },
  {
    act: 'stay-away',
    tense: 'now',
    who: 'target',
    needs: 'preview',
    forms: 'sans <leader> <comma>, <event> sans <leader>, <goal> sans <leader>',
  },
  { act: 'stay-away', tense: 'behind', forms: "n' y était pas, n' y étaient pas" },
  { act: 'stay-away', tense: 'ahead', forms: "n' y sera pas, n' y seront pas" },
  ...conjugate(
    { act: 'stay-away' },
    'bouder | boudera bouderont | boude boudent | bouda boudèrent boudait boudaient | boudé; boycotter | boycottera boycotteront | boycotte boycottent | boycotta boycottèrent boycottait | boycotté; sécher | séchera | sèche | | séché; manquer | manquera manqueront | manque manquent | manqua manquait | manqué',
    "<the>? <goal>, <the>? défilé, la parade, les cérémonies, le <event>, la <event>, le rendez-vous, l' événement, à l' appel",
  ),
  ...conjugate(
    { act: 'stay-away' },
    'bouder | boudera bouderont | boude boudent | bouda boudèrent | boudé; boycotter | boycottera boycotteront | boycotte boycottent | boycotta boycottèrent | boycotté',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'rester | restera resteront | reste restent | resta restèrent | resté restés restée; demeurer | demeurera | demeure | demeura demeurait | demeuré demeurée',
    "chez lui, chez elle, chez eux, à la maison, à l' écart, dans son pays, à <country>, en <country>, au <country>",
  ),
  ...conjugate(
    { act: 'stay-away' },
    'être | sera seront | est sont | était étaient fut furent | été',
    'absent, absents, absente, le grand absent, les grands absents, retenu, empêché, déjà reparti, déjà repartie',
  ),
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      "ne peut/pourra/peuvent/pourront/pouvait/pouvaient pas? s' y rendre, ne pouvait/pouvaient pas? venir/assister/participer, ne peut pas venir, ne peut assister, ne peut pas assister, ne pourra pas assister, ne pourra pas venir, ne pourra se rendre, ne pourra pas se rendre, ne pourra être présent, ne pourra pas être présent, ne pourront pas assister, ne sera pas du voyage",
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms:
      "n' a pas pu assister, n' a pas pu venir, n' ont pas pu assister, n' a pas pu se rendre, n' a pas fait le déplacement, n' ont pas fait le déplacement, n' a pas fait le voyage, n' était pas du voyage, brillait par son absence, a brillé par son absence, s' est contenté, a préféré rester",
  },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'owner',
    forms: "l' absence de, absence de, l' absence du, l' absence remarquée de",
  },
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      'a/ont/avait/avaient décidé/choisi/préféré de? rester/demeurer à/en/au <country>, a/ont/avait/avaient décidé/choisi/préféré de? rester dans son/leur pays, a/ont/avait/avaient décidé/choisi/préféré de? rester chez lui/elle/eux',
  },
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      "n' a/avait/ont/avaient mandaté/délégué/dépêché personne, étant retenu/retenue/empêché/empêchée, rayé <the>? <goal> de son agenda, se tiendra loin de/du/des",
  },
  {
    act: 'stay-away',
    tense: 'now',
    who: 'target',
    forms:
      'fauteuil/siège/chaise ~ vide ~ <comma>? celui/celle de, fauteuil/siège/chaise vide ~ <comma>? celui/celle de, grand absent ~ <comma>? celui',
  },
  {
    act: 'stay-away',
    tense: 'ahead',
    who: 'object',
    forms: 'on ne verra pas/guère davantage?',
  },
  {
    act: 'decline',
    tense: 'behind',
    who: 'owner',
    forms:
      "voyage/visite/déplacement/participation de <leader> est/a_été annulé/annulée, le voyage de <leader> tombe à l' eau",
  },
];
