import type { CueRow } from '../../../claims/vocabulary.ts';
import { rowsOf } from '../../slavic-verbs.ts';

const CARRIERS = 'авион, воз, оклопни воз, хеликоптер, колона, летелица';

const HERE =
  'трибини трибинама тргу паради церемонији сали свечаности самиту сахрани миси инаугурацији фотографији слици'.split(
    ' ',
  );

/** Turns of phrase: what becomes of a journey, whose plane came, who is seen, who is there in a country's name. */
export const turns: readonly CueRow[] = [
  { act: 'stay-away', tense: 'now', needs: 'day', forms: 'овога пута код куће, овај пут код куће' },
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
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms: 'нису позване, нису биле позване, није позвано',
  },
  { act: 'host', tense: 'now', inverted: true, forms: 'домаћица је, домаћица ~ је' },
  { act: 'stay-away', tense: 'behind', needs: 'day', forms: 'није остао/остала, нису остали' },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms: 'земљу/државу представља/представљао/представљаће/је_представљао',
  },
  {
    act: 'represent',
    who: 'within',
    tense: 'now',
    needs: 'preview',
    beside: 'председник министар амбасадор делегација потпредседник заменик'.split(' '),
    forms: 'из <country> долази/стиже/је_дошао/је_стигао',
  },
  {
    act: 'decline',
    tense: 'behind',
    who: 'owner',
    beside: 'отказана отказан отказано отказали отпао отпала пропао пропала одложен одложена'.split(' '),
    forms: 'пут, посета, посету, долазак, учешће',
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
      'се могао/могла/могли видети/видјети, могао/могла/могли се видети, види/виде се, је примећен/виђен/уочен, су примећени/виђени/уочени, примећен/виђен је',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'target',
    needs: 'day',
    forms: 'прошла је без, прошао је без, прошло је без, протекао је без, одржан је без, одржана је без',
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
    act: 'expect',
    tense: 'now',
    inverted: true,
    needs: 'preview',
    forms: 'очекује се и долазак, очекује се долазак, очекује се и, се очекује, се очекују, се очекује и, се очекују и',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'day',
    forms:
      `${rowsOf('остао/остала/остали', 'је/су', 'у <country>, код куће')}, ${rowsOf('је/су', 'остао/остала/остали', 'у <country>, код куће')}, ${rowsOf('је/су', 'отишао/отишла/отпутовао/отпутовали', 'пре параде/самита/свечаности')}, держао се по страни`.replace(
        ', держао се по страни',
        '',
      ),
  },
  {
    act: 'decline',
    tense: 'behind',
    forms: `${rowsOf('морао/морала/морали', 'је/су', 'да откаже/откажу', 'учешће/пут/долазак/посету')}, ${rowsOf('је/су', 'морао/морала/морали', 'да откаже/откажу', 'учешће/пут/долазак/посету')}`,
  },
  {
    act: 'invite',
    tense: 'behind',
    who: 'object',
    negative: true,
    forms: rowsOf('на списку/листи званица/позваних/гостију, међу званицама/позванима', 'нема/није_било'),
  },
  {
    act: 'represent',
    who: 'within',
    tense: 'now',
    needs: 'preview',
    beside: 'министар министарка амбасадор делегација председник потпредседник заменик изасланик'.split(' '),
    forms: 'испред <country>, у име <country>',
  },
  { act: 'leave', forms: rowsOf('враћа/вратио/вратиће/враћају', 'се кући') },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: 'једини/једина ~ био_је/била_је/је_био/је_била, једини/једина ~ је био/била',
  },
  {
    act: 'host',
    tense: 'now',
    inverted: true,
    forms: rowsOf('домаћин', 'свечаности/параде/скупа/самита/састанка/прославе', 'биће/је/је_био/био_је/ће_бити'),
  },
];
