import { describe, expect, it } from 'vitest';
import { loadBundledPacks } from '../../../../../scripts/seeds/load.ts';
import type { ArticleCase } from '../case.ts';
import { caseReader, sorted } from '../read-case.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { pl } from './pl.ts';
import { plainArticlesOf } from './plain-case.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sr } from './sr.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

const readCase = caseReader(loadBundledPacks());

describe('readClaims, of one plain sentence behind an opening', () => {
  it.each(
    Object.entries({ ar, de, en, es, fr, ja, pl, pt, ro, ru, sr, uk, zh }).flatMap(([lang, cases]) =>
      plainArticlesOf(lang, cases),
    ),
  )('$lang: $name', (article: ArticleCase) => {
    expect(sorted(readCase(article))).toEqual(sorted(article.claims));
  });
});
