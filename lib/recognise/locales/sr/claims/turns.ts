import type { CueRow } from '../../../claims/vocabulary.ts';
import { rowsOf } from '../../slavic-verbs.ts';

/** Turns of phrase: what becomes of a journey or an invitation, who is there in a country's name. */
export const turns: readonly CueRow[] = [
  {
    act: 'leave',
    forms: `изјаснио/изјаснила/изјаснили, ${rowsOf('отпутовао/отпутовала/отпутовали/отишао/отишла/одлетео/полетео', 'кући')}`,
  },
  {
    act: 'host',
    who: 'target',
    tense: 'now',
    needs: 'preview',
    forms: 'домаћин/домаћица <comma> <leader>, домаћин/домаћица <comma> ~ <leader>',
  },
  { act: 'stay-away', tense: 'now', needs: 'day', forms: 'овога пута код куће, овај пут код куће' },
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
    act: 'stay-away',
    tense: 'behind',
    who: 'target',
    needs: 'day',
    forms: 'прошла је без, прошао је без, прошло је без, протекао је без, одржан је без, одржана је без',
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
    act: 'host',
    tense: 'now',
    inverted: true,
    forms: rowsOf('домаћин', 'свечаности/параде/скупа/самита/састанка/прославе', 'биће/је/је_био/био_је/ће_бити'),
  },
  // Of those from there nobody came.
  {
    act: 'stay-away',
    who: 'within',
    tense: 'behind',
    forms: `${rowsOf('из <country> није', 'дошао/стигао/допутовао/било', 'нико/никога')}, ${rowsOf('нико/никога из <country> није', 'дошао/стигао/допутовао/било')}, ${rowsOf('из <country> нико/никога није', 'дошао/стигао/допутовао/било')}`,
  },
  {
    act: 'stay-away',
    who: 'within',
    tense: 'ahead',
    forms: `${rowsOf('из <country> неће', 'доћи/стићи/допутовати/бити', 'нико/никога')}, ${rowsOf('нико/никога из <country> неће', 'доћи/стићи/допутовати/бити')}, ${rowsOf('из <country> нико/никога неће', 'доћи/стићи/допутовати/бити')}`,
  },
  // In its stead something was read or shown.
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'day',
    forms: `${rowsOf('се задовољио/задовољила', 'видео-поруком, писмом, телеграмом, писаном поруком')}, ${rowsOf('се ограничио/ограничила на', 'видео-поруку, писмо, телеграм, писану поруку')}`,
  },
  {
    act: 'stay-away',
    tense: 'ahead',
    needs: 'goal',
    forms: `${rowsOf('не планира/планирају', 'пут, посету, одлазак')}, ${rowsOf('пут, посету, одлазак', 'не планира/планирају')}`,
  },
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'goal',
    forms: `${rowsOf('није планирао/планирала', 'пут, посету, одлазак')}, ${rowsOf('пут, посету, одлазак', 'није планирао/планирала')}`,
  },
  {
    act: 'host',
    tense: 'now',
    who: 'target',
    forms: rowsOf(
      'домаћин, домаћица, домаћином, домаћина',
      'самита, скупа, састанка, форума, прославе, параде',
      '<comma>',
    ),
  },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    needs: 'preview',
    forms: rowsOf('на <goal>, на <event>, у <country>', 'се спрема/спремају'),
  },
];
