// npm run quality [-- --misses] [--kind leader] [--lang en] [--open]: precision, recall and F1 by language and kind.
import { parseArgs } from 'node:util';
import { annotate } from '../../lib/recognise/annotate.ts';
import { bundledKnowledge } from '../../scripts/annotate/bundled-knowledge.ts';
import { loadGold } from './gold.ts';
import { emptyScore, f1, KINDS, type Kind, type Miss, precision, recall, type Score, scoreArticle } from './score.ts';

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean' },
    kind: { type: 'string' },
    lang: { type: 'string' },
    id: { type: 'string' },
    open: { type: 'boolean' },
  },
});

const knowledge = bundledKnowledge();
const emptyScores = (): Record<Kind, Score> => ({
  leader: emptyScore(),
  event: emptyScore(),
  date: emptyScore(),
  claim: emptyScore(),
});
for (const { name, sealed, articles } of loadGold()) {
  if (values.open && sealed) continue;
  const byLanguage = new Map<string, Record<Kind, Score>>();
  const misses: Miss[] = [];
  for (const article of articles) {
    if (values.lang && article.lang !== values.lang) continue;
    if (values.id && article.id !== values.id) continue;
    const { text, lang, published, title } = article;
    const result = annotate(
      { text, lang, ...(published ? { published } : {}), ...(title ? { title } : {}) },
      knowledge,
    );
    const scores = byLanguage.get(lang) ?? emptyScores();
    byLanguage.set(lang, scores);
    scoreArticle(article, result, scores, misses);
  }
  print(name, byLanguage);
  if (values.misses && !sealed) printMisses(misses);
}

function print(set: string, byLanguage: ReadonlyMap<string, Record<Kind, Score>>): void {
  console.log(`\n${set} articles\nlang  kind      P     R    F1  found/marked/wanted  (overlapping)`);
  for (const [lang, scores] of byLanguage) {
    for (const kind of KINDS) {
      const score = scores[kind];
      if (score.wanted + score.marked === 0) continue;
      const figures = [precision(score), recall(score), f1(score)]
        .map((figure) => figure.toFixed(2).padStart(5))
        .join(' ');
      console.log(
        `${lang.padEnd(5)} ${kind.padEnd(7)} ${figures}  ${score.found}/${score.marked}/${score.wanted}  (${score.overlapping})`,
      );
    }
  }
}

function printMisses(misses: readonly Miss[]): void {
  for (const { article, kind, what, text } of misses) {
    if (values.kind && kind !== values.kind) continue;
    console.log(`${article} ${kind} ${what}: ${text}`);
  }
}
