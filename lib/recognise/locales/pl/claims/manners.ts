import type { CueRow } from '../../../claims/vocabulary.ts';
import { rowsOf } from '../../slavic-verbs.ts';

/** Presence told by how somebody is there, without a verb of coming. */
export const manners: readonly CueRow[] = [
  {
    act: 'accept',
    tense: 'behind',
    inverted: true,
    forms: 'wśród potwierdzonych gości są/jest/znaleźli_się/znalazł_się',
  },
  {
    act: 'expect',
    who: 'patient',
    tense: 'now',
    inverted: true,
    forms:
      'na liście ~ znaleźli/znalazł/znalazła się, na liście ~ są/jest, na liście ~ figurują/figuruje, na liście ~ znajdują/znajduje się',
  },
  {
    act: 'stay-away',
    tense: 'ahead',
    forms:
      'nie będzie/będą uczestniczył/uczestniczyła/uczestniczyli/uczestniczyć/obecny/obecna/obecni, nie będzie brał/brała/brać udziału, nie będą brali/brać udziału',
  },
  {
    act: 'decline',
    tense: 'behind',
    inverted: true,
    forms: 'swoją nieobecność zapowiedział/zapowiedziała/potwierdził/ogłosił/zapowiedzieli',
  },
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'zapowiedział/zapowiedziała/potwierdził/ogłosił swoją nieobecność, nie wybiera się, nie wybierają się, nie pofatygował się',
  },
  { act: 'stay-away', tense: 'behind', needs: 'day', forms: 'został w domu, została w domu, zostali w domu' },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms:
      'wydelegował/wydelegowała/wydelegowali/wydeleguje ~ <deputy>, wydelegował/wydelegowała szefa/szefową dyplomacji',
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms: 'były/był/była/było/będą/będzie reprezentowane/reprezentowany/reprezentowana',
  },
  { act: 'come', tense: 'behind', journey: true, needs: 'day', forms: 'wyleciał do, wyleciała do, wylecieli do' },
  // Whoever stands by a plan has said yes.
  {
    act: 'accept',
    tense: 'now',
    forms: `${rowsOf('upiera/uparł/uparła się przy, obstaje/obstają przy, obstaje przy swoim', 'podróży, wyjeździe, wizycie, swoim planie')}, ${rowsOf('nie zrezygnuje/rezygnuje/zrezygnował/zrezygnowała', 'z wyjazdu, z podróży, z wizyty, z udziału, z niej')}, ${rowsOf('nie zamierza/planuje/zamierzają', 'odwoływać wizyty, odwoływać podróży, odwoływać wyjazdu, rezygnować z')}, nie odwoła/odwołał/odwołuje wizyty/podróży/wyjazdu, nie zmienia/zmienił/zmieni planów/zdania, dotrzyma/dotrzymał słowa`,
  },
  {
    act: 'decline',
    tense: 'behind',
    beside: ['podróży', 'wizyty', 'udziału', 'wyjazdu', 'przyjazdu'],
    forms: 'powstrzymał/powstrzymała się',
  },
  {
    act: 'decline',
    tense: 'behind',
    forms: 'rozmyślił/rozmyśliła/rozmyślili się, się rozmyślił/rozmyśliła/rozmyślili',
  },
  {
    act: 'come',
    negative: true,
    tense: 'ahead',
    needs: 'preview',
    forms: rowsOf(
      'wyjedzie/wyleci/odleci/wróci/wraca/wyjeżdża/odlatuje/opuści',
      'przed, jeszcze przed, do domu przed, do kraju przed',
      'paradą, defiladą, uroczystościami, ceremonią',
    ),
  },
  { act: 'stay-away', tense: 'behind', who: 'object', needs: 'day', forms: 'brakuje/brakowało, nie widać' },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    needs: 'preview',
    forms: 'za to będzie/będą, będzie/będą za to, przyjedzie/przyjadą za to',
  },
  {
    act: 'list',
    tense: 'now',
    inverted: true,
    needs: 'preview',
    forms: 'są na niej/nim, jest na niej/nim, znaleźli się na niej/nim, figurują na niej/nim',
  },
  { act: 'expect', who: 'object', tense: 'now', needs: 'preview', forms: 'zapowiada/zapowiadają/zapowiedziano' },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    forms: rowsOf(
      'wśród gości/obecnych, na trybunie',
      'dostrzeżono/zauważono/widziano/wypatrzono, ~ dostrzeżono/zauważono/widziano',
    ),
  },
  { act: 'come', tense: 'now', needs: 'day', forms: 'też/także/również jest/są, jest/są też/także/również/tu/tutaj' },
  {
    act: 'host',
    who: 'target',
    tense: 'now',
    needs: 'goal',
    forms:
      'gospodarz/gospodyni <comma> <leader>, gospodarz <comma> ~ <leader>, gospodarz/gospodarza/gospodarzem/gospodarzowi/gospodyni <leader>',
  },
  { act: 'stay-away', tense: 'now', who: 'object', needs: 'end', forms: 'nie ma' },
  {
    act: 'stay-away',
    tense: 'behind',
    forms: `nie doczekał/doczekała się/parady/defilady, nie pokazał/pokazała/pokazali się, się nie pokazał/pokazała/pokazali, ${rowsOf('musiał/musiała/musieli', 'zostać/pozostać', 'w domu, w kraju, w <country>')}`,
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: rowsOf(
      'okazał_się/okazała_się/był/była',
      'jedynym/jedyną',
      'premierem/przywódcą/liderem/prezydentem/szefem/gościem/politykiem',
    ),
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: `${rowsOf('z trybuny', 'patrzył/patrzyła/patrzyli/oglądał/oglądali/obserwował/obserwowali')}, ${rowsOf('nieopodal/obok/niedaleko/w_pobliżu', 'był/była/byli')}, był/była tu i/też, byli tu i/też`,
  },
  { act: 'expect', who: 'object', tense: 'now', forms: 'liczy/liczą na przyjazd, spodziewa/spodziewają się' },
  { act: 'come', tense: 'ahead', needs: 'end', forms: 'w <country> będzie/będą' },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms: 'nie figuruje/znalazł_się wśród/na_liście zaproszonych',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    needs: 'preview',
    forms: 'w <country> są/jest już, już są/jest w <country>, na <goal> są/jest już',
  },
  { act: 'come', tense: 'now', needs: 'preview', forms: 'jest/są na miejscu, jest/są już na miejscu' },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    forms: 'miejsce/krzesło ~ pozostało/zostało puste, puste pozostało/zostało miejsce/krzesło',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'day',
    forms: 'nie pojechał/pojechała/pojechali, nie poleciał/poleciała/polecieli',
  },
];
