import type { CueRow } from '../../../claims/vocabulary.ts';
import { rowsOf } from '../../slavic-verbs.ts';

/** Turns of phrase: what becomes of a journey or an invitation, who is there in a country's name. */
export const turns: readonly CueRow[] = [
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'day',
    forms: rowsOf('на трибуну', 'не вийшов/вийшла/вийшли/піднявся/піднялася'),
  },
  { act: 'leave', forms: 'не визначився/визначилася/визначилися' },
  {
    act: 'host',
    who: 'target',
    tense: 'now',
    needs: 'preview',
    forms: 'господар/господиня <comma> <leader>, господар/господиня <comma> ~ <leader>',
  },
  { act: 'stay-away', tense: 'now', needs: 'day', forms: 'цього разу/року вдома/удома' },
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'day',
    forms: 'не лишився/лишилася/лишилися/залишився/залишилася/залишилися',
  },
  {
    act: 'stay-away',
    tense: 'ahead',
    forms: `${rowsOf('нікого не', 'надішле/пришле/відрядить/направить')}, ${rowsOf('не', 'надішле/пришле/відрядить/направить', 'нікого')}`,
  },
  {
    act: 'represent',
    tense: 'now',
    forms: rowsOf('прислав/прислала/надіслав/надіслала/пришле', 'заміну, представника'),
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms: 'країну представить/представляв/представляє/представляла/представлятиме',
  },
  {
    act: 'represent',
    who: 'within',
    tense: 'now',
    needs: 'preview',
    beside: 'спікер заступник міністр посол делегація віцепрезидент віцепрем’єр'.split(' '),
    forms: 'із/з <country> прибув/прибула/приїхав/приїхала/прилетів/приїде/прибуде/прилетить',
  },
  { act: 'accept', tense: 'now', forms: rowsOf('летіти/їхати/приїжджати', 'не передумав/передумала') },
  {
    act: 'decline',
    tense: 'behind',
    who: 'owner',
    beside: 'скасовано скасований скасована скасували зірвався зірвалася відпав відпала відкладено перенесено'.split(
      ' ',
    ),
    forms: 'поїздка, поїздку, візит, приїзд, участь, приліт',
  },
  {
    act: 'decline',
    tense: 'behind',
    who: 'object',
    beside: ['візит', 'поїздка', 'приїзд'],
    forms: 'не відбудеться/відбувся/відбулася',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'target',
    needs: 'day',
    forms: 'обійшлося без, обійшовся без, обійшлася без, пройшов без, пройшли без, відбувся без, зібралися без',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'day',
    forms: 'тримався/трималася/трималися осторонь/подалі від, обійшов/обійшла стороною',
  },
  {
    act: 'come',
    negative: true,
    tense: 'ahead',
    forms: `${rowsOf('брати_участь/бути_присутнім/приїжджати/відвідувати/їхати/летіти/залишатися', '~ не буде/будуть/стане/стануть/збирається/планує/має_наміру, не буде/будуть/стане/стануть/збирається/збираються')}, участі не братиме/братимуть`,
  },
  {
    act: 'come',
    negative: true,
    tense: 'ahead',
    forms: 'на <goal> не залишиться/залишаться/лишається/лишаються/лишиться/залишається',
  },
  {
    act: 'come',
    negative: true,
    tense: 'behind',
    forms: rowsOf(
      'брати_участь/бути_присутнім/приїжджати/відвідувати/їхати/летіти/залишатися',
      '~ не став/стала/стали/схотів, не став/стала/стали/схотів/схотіла',
    ),
  },
  {
    act: 'invite',
    tense: 'behind',
    who: 'object',
    negative: true,
    forms: `запрошувати/кликати не стали/став/стала/збиралися/планували, ${rowsOf('у списку запрошених, серед запрошених', 'немає/нема/не_було')}, ${rowsOf('немає/нема/не_було', 'у списку запрошених, в списку запрошених, серед запрошених')}`,
  },
  {
    act: 'invite',
    tense: 'behind',
    who: 'object',
    forms: rowsOf('було/були', 'надіслано/направлено/передано/вручено', 'запрошення'),
  },
  {
    act: 'represent',
    who: 'within',
    tense: 'now',
    needs: 'preview',
    beside:
      'міністр міністерка посол делегація спікер представник віцепрезидент віцепрем’єр заступник очільник голова депутат дипломат'.split(
        ' ',
      ),
    forms: 'від <country>',
  },
  {
    act: 'host',
    tense: 'now',
    who: 'target',
    needs: 'preview',
    forms: 'господар —/–/- <leader>, господиня —/–/- <leader>',
  },
  {
    act: 'host',
    tense: 'now',
    inverted: true,
    forms: rowsOf(
      'господарем/господинею',
      'саміту/зустрічі/форуму/параду/урочистостей',
      'є/буде/був/була/стане/виступає/виступить',
    ),
  },
  {
    act: 'leave',
    forms: rowsOf(
      'полетить/полетів/поїде/поїхав/повернеться/повернувся/повертається/летить/їде/вирушить/вирушив',
      'додому',
    ),
  },
  // Of those from there nobody came.
  {
    act: 'stay-away',
    who: 'within',
    tense: 'behind',
    forms: `${rowsOf('з/із <country> не', 'приїхав/прилетів/прибув/з’явився/було', 'ніхто/нікого')}, ${rowsOf('ніхто/нікого з/із <country> не', 'приїхав/прилетів/прибув/з’явився/було')}, ${rowsOf('з/із <country> ніхто/нікого не', 'приїхав/прилетів/прибув/з’явився/було')}`,
  },
  {
    act: 'stay-away',
    who: 'within',
    tense: 'ahead',
    forms: `${rowsOf('з/із <country> не', 'приїде/прилетить/прибуде/буде', 'ніхто/нікого')}, ${rowsOf('ніхто/нікого з/із <country> не', 'приїде/прилетить/прибуде/буде')}, ${rowsOf('з/із <country> ніхто/нікого не', 'приїде/прилетить/прибуде/буде')}`,
  },
  // In its stead something was read or shown.
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'day',
    forms: rowsOf(
      'обмежився/обмежилася/обмежилась/обмежилися',
      'відеозверненням, відеопосланням, відеопривітанням, телеграмою, листом, письмовим зверненням, письмовим посланням',
    ),
  },
  {
    act: 'stay-away',
    tense: 'ahead',
    needs: 'goal',
    forms: `${rowsOf('не планує/планують', 'поїздку, візит, поїздки, візиту, ~ візит, ~ поїздку')}, ${rowsOf('поїздку, поїздки, візит, візиту', 'не планує/планують')}`,
  },
  {
    act: 'accept',
    tense: 'behind',
    needs: 'goal',
    forms: rowsOf(
      'зголосився/зголосилася/зголосилися/погодився/погодилася/погодилися',
      'поїхати/приїхати/полетіти/прилетіти/прибути/взяти_участь/бути_присутнім',
    ),
  },
  {
    act: 'host',
    tense: 'now',
    who: 'target',
    forms: rowsOf(
      'господар, господиня, господарем, господинею',
      'саміту, зустрічі, форуму, урочистостей, параду, церемонії, заходу',
      '<comma>',
    ),
  },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    needs: 'preview',
    forms: rowsOf('на <goal>, на <event>, до <country>', 'збирається/збираються/готується/готуються'),
  },
  { act: 'invite', who: 'object', tense: 'behind', negative: true, forms: 'не запросять, не покличуть' },
];
