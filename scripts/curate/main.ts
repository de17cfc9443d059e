/**
 * `npm run curate -- [options] article.html|txt …`: reads documents as the extension reads pages, and
 * writes a draft of a seed file for each into `.output/curate/`, for a person to review. Prints what
 * is new, confirming and contradicting beside the bundled packs, and the names that nobody knows.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { mergePacks } from '../../lib/packs/merge.ts';
import { annotate } from '../../lib/recognise/annotate.ts';
import { bundledKnowledge } from '../annotate/bundled-knowledge.ts';
import { readDocument, withoutTeasers } from '../annotate/document.ts';
import { readDocumentFile } from '../annotate/read-file.ts';
import { loadBundledPacks } from '../seeds/load.ts';
import { compareWith } from './compare.ts';
import { curate, type DocumentFacts, readingDay, TO_FILL_IN } from './draft.ts';
import { paragraphsOf } from './paragraphs.ts';
import { curationReport } from './report.ts';

const USAGE = `Usage:
  npm run curate -- [--published DAY|DAY/DAY] [--url URL] [--lang xx] [--publisher NAME] FILE.txt|FILE.html …

Writes .output/curate/<file>.json, a draft of a seed file, and prints what to look at.`;

const OUTPUT = fileURLToPath(new URL('../../.output/curate', import.meta.url));

function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      published: { type: 'string' },
      url: { type: 'string' },
      lang: { type: 'string' },
      publisher: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help || positionals.length === 0) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const knowledge = bundledKnowledge();
  const evidence = mergePacks(loadBundledPacks());
  const { published, url, lang } = values;
  mkdirSync(OUTPUT, { recursive: true });
  for (const file of positionals) {
    const contents = readDocumentFile(file);
    const id = slugOf(basename(file));
    const day = published === undefined ? null : readingDay(published);
    if (published !== undefined && day === null) throw new Error(`--published ${published}: no date`);
    const given = { ...(day ? { published: day } : {}), ...(url ? { url } : {}), ...(lang ? { lang } : {}) };
    const document = readDocument({ id, ...contents, ...given });
    const { article } = document;
    const annotations = withoutTeasers(annotate(article, knowledge), document);
    const told = 'html' in contents ? factsInHtml(contents.html) : {};
    const facts: DocumentFacts = {
      id,
      publisher: values.publisher ?? told.publisher ?? TO_FILL_IN,
      kind: 'newspaper',
      title: told.title ?? paragraphsOf(article.text)[0]?.text.trim() ?? TO_FILL_IN,
      url: url ?? told.url ?? null,
      published: published ?? article.published ?? TO_FILL_IN,
    };
    const curation = curate(article.text, annotations, facts);
    const path = join(OUTPUT, `${id}.json`);
    writeFileSync(path, `${JSON.stringify(curation.draft, null, 2)}\n`);
    console.log(curationReport(curation, compareWith(curation.draft.claims, evidence)));
    console.log(`\nThe draft is in ${relative(process.cwd(), path)}.\n`);
  }
  return 0;
}

/** An id of a source from the name of a file. */
function slugOf(name: string): string {
  const ascii = name
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .toLowerCase();
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'document';
}

/** What a page says of itself, as far as it does. */
function factsInHtml(html: string): { publisher?: string; title?: string; url?: string } {
  const { document } = parseHTML(html);
  const meta = (name: string) => document.querySelector(`meta[property="${name}"]`)?.getAttribute('content')?.trim();
  const publisher = meta('og:site_name');
  const title = meta('og:title') ?? document.querySelector('h1')?.textContent?.trim() ?? document.title;
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  return {
    ...(publisher ? { publisher } : {}),
    ...(title ? { title } : {}),
    ...(url?.startsWith('http') ? { url } : {}),
  };
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
