import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../../romance-verbs.ts';

/** Absence by a word of its own. */
export const absence: readonly CueRow[] = [
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms: 'exclus/exclusă/excluși/șters/ștearsă/scos/scoasă/tăiat de_pe/din lista/listă',
  },
  { act: 'decline', tense: 'behind', forms: 'anulase, anulaseră, renunțase, renunțaseră' },
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'end',
    forms: 'n-a/nu_a/n-au/nu_au mai ajuns, n-a/nu_a/n-au/nu_au mers',
  },
  ...conjugate(
    { act: 'stay-away' },
    'evita evite | | evită | evitase | evitat; ocoli ocolească | | ocolește | ocolise | ocolit; rata rateze | | ratează | ratase | ratat; sări | | sare_peste | | sărit_peste',
    'parada, ceremonia, summitul, <event>, reuniunea, funeraliile',
  ),
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'day',
    forms: 'nu s-a îmbarcat, nu a mai urcat în avion, nu a mai plecat',
  },
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      'nu rămâne/rămân/va_rămâne/vor_rămâne la <goal>, nu rămâne/va_rămâne pentru <goal>, nu trimite pe nimeni, nu va trimite pe nimeni, nu a trimis pe nimeni',
  },
  { act: 'stay-away', tense: 'now', who: 'target', forms: 'nici urmă de' },
  { act: 'decline', tense: 'behind', forms: 'a/au ignorat invitația, și-a/și-au suspendat vizita/participarea' },
  { act: 'stay-away', tense: 'now', needs: 'end', forms: 'absent, absentă, absenți' },
  {
    act: 'stay-away',
    tense: 'now',
    who: 'target',
    needs: 'preview',
    forms: 'fără <leader> <comma>, <event> fără <leader>, <goal> fără <leader>',
  },
  { act: 'decline', tense: 'behind', forms: 'și-a/și-au anulat planurile/planul de/să' },
  {
    act: 'decline',
    tense: 'behind',
    forms: 'și-a/și-au anunțat/confirmat/motivat/justificat ~ absența',
  },
  ...conjugate(
    { act: 'stay-away' },
    'lipsi lipsească | | lipsește lipsesc | lipsise lipsiseră | lipsit; absenta absenteze | | absentează | absentase | absentat; boicota boicoteze | | boicotează | boicotase | boicotat',
    'de la <goal>, de la <event>, la <goal>, parada, ceremonia, summitul, de la <the>? <goal>, <event>, de la eveniment',
  ),
  ...conjugate(
    { act: 'stay-away', needs: 'day' },
    'lipsi lipsească | | lipsește lipsesc | lipsise lipsiseră | lipsit; absenta | | absentează | absentase | absentat; boicota | | boicotează | boicotase | boicotat',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'rămâne rămână | | rămâne rămân | rămăsese | rămas; sta stea | | stă stau | stătuse | stat',
    'acasă, în țară, la <country>, deoparte',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'fi fie | | este sunt | era erau fusese | fost',
    'absent, absenți, absentă, marele absent',
  ),
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      'nu poate participa, nu poate veni, nu va putea participa, nu va putea veni, nu vor putea participa, nu poate ajunge, nu va putea ajunge, nu pot participa',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms:
      'nu a putut participa, nu a putut veni, nu au putut participa, n-a putut veni, n-a putut participa, nu a putut ajunge, nu s-a prezentat, a preferat să rămână, a strălucit prin absență',
  },
  { act: 'stay-away', tense: 'behind', who: 'owner', forms: 'absența, absența lui' },
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      'a/au preferat/ales/hotărât/decis să rămână/stea la/în <country>, a/au preferat/ales/hotărât/decis să rămână/stea acasă',
  },
  {
    act: 'decline',
    tense: 'behind',
    forms: 'și-a/și-au anulat/contramandat/suspendat ~ participarea/prezența/vizita/călătoria/deplasarea',
  },
  {
    act: 'stay-away',
    tense: 'now',
    forms: 'nu au trimis pe? nimeni, nu vor trimite pe? nimeni, n-a/n-au trimis pe? nimeni',
  },
];
