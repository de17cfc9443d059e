import type { CueRow } from '../../../claims/vocabulary.ts';
import { rowsOf } from '../../slavic-verbs.ts';

/** Presence told by how somebody is there, without a verb of coming. */
export const manners: readonly CueRow[] = [
  { act: 'host', tense: 'now', inverted: true, forms: 'домаћин ~ је, домаћин је, домаћини су' },
  { act: 'host', tense: 'behind', needs: 'day', forms: 'извршио смотру, обавио смотру' },
  {
    act: 'decline',
    tense: 'behind',
    forms: 'одлучио/одлучила да бојкотује, одлучио/одлучила је да бојкотује, одлучио/одлучила је да не иде/дође/путује',
  },
  // Whoever stands by a plan has said yes.
  {
    act: 'accept',
    tense: 'now',
    forms: `${rowsOf('остаје при, остао је при, остала је при', 'намери, одлуци, својој одлуци, својој намери')}, ${rowsOf('не одустаје/одустају од, неће одустати од, није одустао/одустала од', 'доласка, пута, намере, путовања, посете, одлуке')}, неће отказати пут/долазак/посету, не отказује пут/долазак/посету, не мења/мијења одлуку/планове, одржаће реч, одржати реч`,
  },
  { act: 'accept', tense: 'now', who: 'speaker', forms: 'нећу променити/промијенити/мењати одлуку' },
  {
    act: 'decline',
    tense: 'behind',
    forms: 'предомислио/предомислила се, се предомислио/предомислила, уздржао се од пута',
  },
  {
    act: 'come',
    negative: true,
    tense: 'ahead',
    needs: 'preview',
    forms: rowsOf(
      'одлази/одлеће/враћа_се/вратиће_се/отпутоваће/напушта',
      'пре, кући пре, уочи',
      'параде, прославе, свечаности',
    ),
  },
  { act: 'stay-away', tense: 'behind', who: 'object', needs: 'day', forms: 'недостајало је, нема ни, није било ни' },
  {
    act: 'stay-away',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: 'недостајао/недостајала је, недостајали су, недостаје',
  },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    needs: 'preview',
    forms: 'зато ће бити, зато долази/долазе/стиже/стижу, биће зато',
  },
  {
    act: 'list',
    tense: 'now',
    inverted: true,
    needs: 'preview',
    forms: 'на њему/њој су/је, на њему/њој се налазе/налази',
  },
  {
    act: 'expect',
    who: 'object',
    tense: 'now',
    needs: 'preview',
    forms: 'најављује/најављују, најавили су',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    forms: rowsOf('међу гостима/званицама/присутнима, на трибини', 'примећен/виђен/уочен је'),
  },
  { act: 'come', tense: 'now', needs: 'day', forms: 'је такође/и ту/тамо/овде, ту је и, ту су и, такође је ту' },
  {
    act: 'host',
    who: 'target',
    tense: 'now',
    needs: 'goal',
    forms:
      'домаћин/домаћица <comma> <leader>, домаћин <comma> ~ <leader>, домаћин/домаћина/домаћину/домаћином/домаћица <leader>',
  },
  { act: 'stay-away', tense: 'now', who: 'object', needs: 'end', forms: 'нема' },
  {
    act: 'stay-away',
    tense: 'behind',
    forms: `није дочекао/дочекала параду/<goal>, нису дочекали параду, није виђен/виђена, нису виђени, ${rowsOf('морао/морала/морали, морао је, морала је', 'да остане код куће, да остане у земљи, да остане у <country>, остати код куће')}`,
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: rowsOf(
      'био је/била је/је био/је била/остао је'.replaceAll('/', ', '),
      'једини/једина',
      'премијер/лидер/председник/гост/политичар/европски_лидер/представник',
    ),
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: `${rowsOf('са/с трибине', 'је/су посматрао/посматрали/гледао/гледали/пратио/пратили')}, ${rowsOf('недалеко/поред/у_близини/иза_њих', 'био_је/била_је/били_су/је_био/су_били')}`,
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    inverted: true,
    forms: rowsOf('био је/била је/били су'.replaceAll('/', ', '), 'ту, ту и, тамо, тамо и'),
  },
  { act: 'come', tense: 'now', inverted: true, needs: 'day', forms: 'ту су, ту је' },
  { act: 'come', tense: 'ahead', needs: 'end', forms: 'у <country> ће бити' },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms: 'није/нису међу позванима/званицама',
  },
  {
    act: 'decline',
    tense: 'now',
    forms:
      'није ни планирао/планирала/намеравао/намеравала да дође/иде/путује/присуствује, није планирао/планирала да дође/иде/путује/присуствује',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    needs: 'preview',
    forms: 'у <country> су/је већ, у <country> су/је и, већ су/је у <country>, на <goal> су/је већ',
  },
  { act: 'come', tense: 'now', needs: 'preview', forms: 'је/су на лицу места, ипак ту' },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    forms: 'место/столица ~ остало/остала је празно/празна, остало/остала је празна/празно место/столица',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'day',
    forms: 'није ишао/ишла/путовао/путовала/отпутовао/отпутовала, нису ишли/путовали',
  },
];
