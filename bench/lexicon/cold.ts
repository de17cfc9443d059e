/** Loads a blob and matches 100 KB in a process that has done nothing else; prints ms, ms and bytes. */
import { readFileSync } from 'node:fs';
import { ALL_LANGUAGES, newsText } from './text.ts';

const path = process.argv[2] ?? '';
const blob = new Uint8Array(readFileSync(path));
const text = newsText(100_000, ALL_LANGUAGES, 3);
const before = process.memoryUsage();
const { loadLexicon, matchNames } = await import('../../lib/lexicon/lexicon.ts');
const imported = performance.now();
const lexicon = loadLexicon(blob);
const loaded = performance.now();
matchNames(text, lexicon);
const matched = performance.now();
const after = process.memoryUsage();
const bytes = after.arrayBuffers - before.arrayBuffers;
console.log(`${loaded - imported} ${matched - loaded} ${bytes}`);
