import type { CueRow } from '../../../claims/vocabulary.ts';
import { rowsOf } from '../../slavic-verbs.ts';

/** Presence told by how somebody is there, without a verb of coming. */
export const manners: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    inverted: true,
    forms: 'із/з ~ країн будуть, із/з ~ країн буде, із/з ~ лідерів будуть',
  },
  { act: 'come', tense: 'behind', journey: true, needs: 'day', forms: 'вилетів до/в/у, вилетіла до, вилетіли до' },
  // Whoever stands by a plan has said yes.
  {
    act: 'accept',
    tense: 'now',
    forms: `${rowsOf('не відмовляється/відмовляються/відмовився/відмовилася/відмовиться', 'від поїздки, від візиту, від запрошення, від участі, від неї, від планів, від свого')}, ${rowsOf('від поїздки, від візиту, від запрошення, від неї', 'не відмовляється/відмовився/відмовиться')}, ${rowsOf('не збирається/збираються/планує/має_наміру/думає', 'скасовувати поїздку, скасовувати візит, відмовлятися від, змінювати плани, змінювати рішення')}, ${rowsOf('дотримає/дотримав/тримає', 'слова, свого слова, слово')}, слова дотримає/дотримав/дотримається, наполягає/наполягають на поїздці/своєму, не скасує/скасував/скасовує поїздку/візит, поїздку/візит не скасує/скасував/скасовує`,
  },
  { act: 'accept', tense: 'now', who: 'speaker', forms: 'не зміню/змінюю рішення, не зміню/змінюю свого/своє рішення' },
  {
    act: 'decline',
    tense: 'behind',
    beside: ['поїздки', 'візиту', 'участі', 'запрошення', 'приїзду'],
    forms: 'утримався/утрималася/утрималися/ухилився/ухилилася',
  },
  {
    act: 'decline',
    tense: 'behind',
    forms: `${rowsOf('передумав/передумала/передумали/роздумав/роздумала', 'їхати, летіти, приїжджати')}, ${rowsOf('їхати, летіти, приїжджати', 'передумав/передумала/роздумав/роздумала')}`,
  },
  {
    act: 'come',
    negative: true,
    tense: 'ahead',
    needs: 'preview',
    forms: rowsOf(
      'полетить/поїде/відлетить/повернеться/повертається/вирушить/залишить',
      'до, перед, додому до, ще до',
      'параду, парадом, урочистостей, церемонії',
    ),
  },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    forms: 'бракує/бракувало, не вистачало/вистачає, не видно',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'object',
    forms: 'не побачили на <goal>, не видно на <goal>, не було видно на <goal>',
  },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    needs: 'preview',
    forms: 'зато/натомість буде/будуть/приїде/приїдуть',
  },
  { act: 'list', tense: 'now', inverted: true, needs: 'preview', forms: 'у/в ньому значаться/є/фігурують' },
  {
    act: 'expect',
    who: 'object',
    tense: 'now',
    needs: 'preview',
    forms: 'анонсували/анонсують, називають/назвали серед гостей',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    forms: rowsOf(
      'серед гостей/запрошених/присутніх, на трибуні/трибунах',
      'помітили/побачили/бачили, ~ помітили/побачили/бачили',
    ),
  },
  { act: 'come', tense: 'now', needs: 'day', forms: 'теж/також тут, тут і/й, теж є' },
  {
    act: 'host',
    who: 'target',
    tense: 'now',
    needs: 'goal',
    forms: 'господар/господиня <comma> <leader>, господар/господаря/господарем/господареві/господиня <leader>',
  },
];
