/** Reads one article in a process that has done nothing else; prints milliseconds, the loading left out. */
import { annotate } from '../../lib/recognise/annotate.ts';
import { bundledKnowledge } from '../../scripts/annotate/bundled-knowledge.ts';
import { namedSample } from './sample.ts';

const article = namedSample(process.argv[2] ?? 'en');
const knowledge = bundledKnowledge();
const start = performance.now();
annotate(article, knowledge);
console.log(performance.now() - start);
