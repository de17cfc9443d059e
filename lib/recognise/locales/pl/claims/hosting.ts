import type { CueRow } from '../../../claims/vocabulary.ts';
import { rowsOf } from '../../slavic-verbs.ts';
import { conjugate } from '../verbs.ts';

const GUESTS =
  'gości, ~ gości, przywódców, ~ przywódców, zagranicznych przywódców, zagranicznych gości, liderów, ~ liderów, delegacje, ~ delegacje, szefów państw, ocalałych, ~ ocalałych';

const WELCOME =
  'przyjąć | przyjmie | | przyjął przyjęła przyjęli; przyjmować | | | przyjmował | przyjmuje; powitać | powita | | powitał; witać | | | witał | wita; podejmować | | | podejmował | podejmuje; gościć | | | gościł | gości; ugościć | | | ugościł';

/** Who hosts. */
export const hosting: readonly CueRow[] = [
  ...conjugate({ act: 'host' }, WELCOME, GUESTS),
  ...conjugate(
    { act: 'host' },
    'przyjąć | przyjmie | | przyjął; przyjmować | | | przyjmował | przyjmuje; otworzyć | otworzy | | otworzył; otwierać | | | otwierał | otwiera; poprowadzić | poprowadzi | | poprowadził',
    'defiladę, paradę, szczyt, uroczystości, obchody, forum, <event>',
  ),
  ...conjugate(
    { act: 'host' },
    'przewodniczyć | | | przewodniczył | przewodniczy; wydać | wyda | | wydał',
    ', obradom, szczytowi, kolację, bankiet, obiad, przyjęcie',
  ),
  {
    act: 'host',
    tense: 'now',
    who: 'target',
    forms: `${rowsOf('gospodarz, gospodyni, gospodarzem, gospodynią', 'szczytu, spotkania, obchodów, forum, parady, uroczystości, ~ szczytu, ~ spotkania')}`,
  },
  { act: 'host', tense: 'now', who: 'target', needs: 'preview', forms: 'gośćmi/gościem/goście/gości <leader>' },
  ...conjugate(
    {
      act: 'host',
      beside: ['<event>', 'szczyt', 'posiedzenie', 'obrady', 'forum', 'spotkanie', 'uroczystości', 'obchody'],
    },
    'otworzyć | otworzy | | otworzył; otwierać | | | otwierał | otwiera; zamknąć | | | zamknął; poprowadzić | | | poprowadził; prowadzić | | | prowadził | prowadzi; zainaugurować | | | zainaugurował',
  ),
  ...conjugate(
    { act: 'host', beside: ['szefów', 'głowy', 'przywódców', 'prezydentów', 'liderów'], needs: 'preview' },
    WELCOME,
  ),
  ...conjugate(
    { act: 'host', beside: ['gości', 'przywódców', 'delegacje', 'liderów', 'zaproszonych'], needs: 'day' },
    WELCOME,
  ),
  {
    act: 'host',
    tense: 'now',
    inverted: true,
    forms:
      'gospodarzem będzie, gospodarzem był, gospodarzem jest, gospodarzem szczytu będzie, gospodarzem szczytu jest, gospodarzem szczytu był, gospodynią była, gospodarzem ~ był/była/będzie/jest, gospodynią ~ była/będzie/jest, przyjmować gości będzie, gości przyjmie',
  },
  {
    act: 'host',
    tense: 'now',
    forms: 'jest gospodarzem, był gospodarzem, będzie gospodarzem, jako gospodarz, gospodarz obchodów',
  },
  ...conjugate({ act: 'greet', who: 'object', needs: 'day' }, WELCOME),
  ...conjugate({ act: 'host', needs: 'day' }, WELCOME),
];
