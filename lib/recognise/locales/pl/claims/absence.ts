import type { CueRow } from '../../../claims/vocabulary.ts';
import { rowsOf } from '../../slavic-verbs.ts';
import { conjugate } from '../verbs.ts';
import { SHOWS } from './words.ts';

const OUR_GOAL =
  'defiladę, paradę, uroczystości, obchody, ceremonię, szczyt, pogrzeb, inaugurację, koronację, forum, spotkanie, obrady, ~ defiladę, ~ paradę, ~ uroczystości, ~ obchody, ~ szczyt, <event>, podróż, wyjazd';

/** Absence by a word of its own. */
export const absence: readonly CueRow[] = [
  {
    act: 'stay-away',
    tense: 'ahead',
    inverted: true,
    forms: 'nieobecny/nieobecna/nieobecni/nieobecnym/nieobecnymi będzie/będą',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    inverted: true,
    forms: 'nieobecny/nieobecna/nieobecni/nieobecnym/nieobecnymi był/była/byli',
  },
  ...conjugate(
    { act: 'stay-away' },
    'zignorować | zignoruje zignorują | | zignorował; ignorować | | | ignorował | ignoruje ignorują; zbojkotować | zbojkotuje zbojkotują | | zbojkotował; bojkotować | | | bojkotował | bojkotuje bojkotują; ominąć | ominie | | ominął; pominąć | pominie | | pominął; odpuścić | odpuści | | odpuścił',
    OUR_GOAL,
  ),
  ...conjugate(
    { act: 'stay-away', beside: SHOWS },
    'zignorować | zignoruje zignorują | | zignorował; zbojkotować | zbojkotuje zbojkotują | | zbojkotował; bojkotować | | | bojkotował | bojkotuje bojkotują; ominąć | ominie | | ominął; pominąć | pominie | | pominął; odpuścić | odpuści | | odpuścił',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'zostać | zostanie zostaną | zostanę | został; pozostać | pozostanie pozostaną | | pozostał; zostawać | | | | zostaje zostają; pozostawać | | | | pozostaje',
    'w domu, w kraju, w <country>, u siebie, u siebie w <country>',
  ),
  { act: 'stay-away', forms: 'nieobecny, nieobecna, nieobecni' },
  // Before the day one misses it, and later one goes away from it.
  { act: 'stay-away', tense: 'ahead', beside: SHOWS, needs: 'preview', forms: 'opuści, opuszczą' },
  {
    act: 'stay-away',
    tense: 'behind',
    beside: ['defiladę', 'paradę', 'obchody', 'rocznicę'],
    forms: 'opuścił/opuściła/opuścili',
  },
  {
    act: 'leave',
    beside: ['szczyt', 'spotkanie', 'forum', 'konferencję', 'uroczystość', '<event>'],
    forms: 'opuścił/opuściła/opuścili/opuszcza/opuszczają/opuścić',
  },
  {
    act: 'stay-away',
    tense: 'ahead',
    forms: rowsOf(
      'nie będzie/będą mógł/mogła/mogli',
      'przyjechać, przybyć, wziąć, uczestniczyć, polecieć, pojechać, być',
    ),
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms: `${rowsOf('nie mógł/mogła/mogli', 'przyjechać, przybyć, wziąć, uczestniczyć, polecieć, pojechać, być, ~ przyjechać, ~ wziąć udziału')}, nie ruszył/ruszyła/ruszyli się z <country>, nie opuścił/opuściła <country>, nie wyjechał/wyjechała z <country>, nie dotarł/dotarła/dotarli, nie zjawił/zjawiła/zjawili się, nie pojawił/pojawiła/pojawili się, nie doleciał/dolecieli, nie dojechał/dojechali`,
  },
  { act: 'stay-away', tense: 'ahead', who: 'object', needs: 'end', forms: 'nie będzie, zabraknie' },
  { act: 'stay-away', tense: 'behind', who: 'object', needs: 'end', forms: 'nie było, nie było też, zabrakło' },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'object',
    forms:
      'nie było wśród, nie było na <goal>, na trybunie nie było, na <goal> nie było, zabrakło też, zabrakło na <goal>, zabrakło także, zabrakło wśród',
  },
  {
    act: 'stay-away',
    tense: 'ahead',
    who: 'object',
    forms: 'nie będzie wśród, nie będzie na <goal>, zabraknie też, zabraknie na <goal>, zabraknie także',
  },
  {
    act: 'come',
    negative: true,
    tense: 'ahead',
    who: 'object',
    forms: 'w <country> nie będzie, nie będzie w <country>, zabraknie w <country>',
  },
  {
    act: 'come',
    negative: true,
    tense: 'behind',
    who: 'object',
    forms: 'w <country> nie było, nie było w <country>, zabrakło w <country>, w <country> zabrakło',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'object',
    forms: rowsOf('wśród obecnych, wśród gości, wśród uczestników', 'nie ma, nie było, zabrakło'),
  },
  { act: 'stay-away', tense: 'now', who: 'object', needs: 'day', forms: 'nie ma na <goal>, nie ma wśród' },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'owner',
    forms: 'nieobecność/nieobecności/nieobecnością, absencja/absencję/absencji',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'object',
    beside: [...SHOWS, 'trybunę', 'plac', 'salę'],
    forms: 'nie wpuszczono, nie dopuszczono, nie wpuścili, nie dopuścili',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'object',
    beside: ['trybunie', 'paradzie', 'defiladzie', 'placu', 'sali', 'uroczystości', 'szczycie'],
    forms: 'nikt nie widział, nie widziano, nie dostrzeżono, brakowało, zabrakło',
  },
  {
    act: 'stay-away',
    tense: 'now',
    forms: rowsOf(
      'postanowił/postanowiła/postanowili/wolał/wolała/woleli/zdecydował/zdecydowała/zdecydowali zostać/pozostać, zdecydował/zdecydowała/zdecydowali się zostać/pozostać',
      'w <country>, w domu, w kraju, u siebie',
    ),
  },
];
