import type { CueRow } from '../../../claims/vocabulary.ts';
import { rowsOf } from '../../slavic-verbs.ts';
import { conjugate } from '../verbs.ts';

const CARRIERS = 'авион, воз, оклопни воз, хеликоптер, колона, летелица';

const HERE =
  'трибини трибинама тргу паради церемонији сали свечаности самиту сахрани миси инаугурацији фотографији слици'.split(
    ' ',
  );

/** Who is seen, who sits beside whom, whose plane came, who pays the last respects. */
export const sights: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: 'држали су се заједно, отишао/отишла је пре краја, је отишао/отишла пре краја',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    needs: 'day',
    forms: 'једини су ~ лидери/гости/премијери, мало/нешто даље —/– <leader>',
  },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    inverted: true,
    forms: 'једини ~ биће, биће једини ~ лидер/премијер/гост',
  },
  { act: 'come', tense: 'behind', who: 'object', needs: 'day', forms: 'камера/камере показује/показују/показале_су' },
  { act: 'come', tense: 'now', journey: true, forms: 'слеће/слећу' },
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'окупити окупе | окупиће | | окупио окупила окупили | ; окупљати | | | окупљао | окупљају; сабрати | | | сабрао | ; сјатити | | | сјатио | ',
  ),
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: `${rowsOf('био је, била је, били су, је био, је била, су били, седео је, је седео, седели су', 'у другом/трећем/последњем реду')}`,
  },
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    needs: 'preview',
    forms: 'сео/ушао/укрцао_се у воз/авион, сео је у воз/авион',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    needs: 'day',
    forms: 'седе/седи/стоје/стоји, присутни/присутан/присутна, десно/лево од њега, са/с десне/леве стране',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: rowsOf('даље, недалеко, близу, иза', 'били су/био је/била је'.replaceAll('/', ', ')),
  },
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    who: 'owner',
    needs: 'preview',
    beside:
      'полетео полетела узлетео слетео слетела лети ушао ушла прешао прешла стигао стигла креће кренуо кренула путује приземљио'.split(
        ' ',
      ),
    forms: CARRIERS,
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'owner',
    needs: 'day',
    beside: 'незапажено незапажен изазвало пажњу критике изненадило приметно'.split(' '),
    forms: 'присуство, појава, појављивање',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    beside: HERE,
    forms:
      'се могао/могла/могли видети/видјети, могао/могла/могли се видети, види/виде се, је примећен/виђен/уочен, су примећени/виђени/уочени, примећен/виђен је, примећени/виђени/уочени су',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: rowsOf('сведоци/гости/учесници', 'параде/церемоније/свечаности/самита/скупа', 'су били, били су, су'),
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'присутан је био, присутна је била, присутни су били, присутан је, присутни су, друштво правио/правили, правио/правила му друштво, друштво је правио, је друштво правио',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    beside: ['цвеће', 'венац', 'венце', 'цвијеће'],
    forms: 'положио/положила/положили',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'end',
    forms: 'је такође био, је такође била, су такође били',
  },
  { act: 'come', needs: 'preview', forms: 'ода/одају пошту, одати пошту, одао/одала/одали пошту, да ода пошту' },
  {
    act: 'come',
    tense: 'ahead',
    journey: true,
    needs: 'preview',
    inverted: true,
    forms: `у <country> се спрема/спремају, ${rowsOf('отпутоваће/путоваће/стићи_ће/допутоваће', '~ у <country>')}, остаје/остају ~ да_би присуствовао/гледао, остаје/остају ~ да присуствује/гледа`,
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: 'једини/једина ~ био_је/била_је/је_био/је_била, једини/једина ~ је био/била',
  },
];
