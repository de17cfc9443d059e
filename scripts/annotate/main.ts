/**
 * annotate [--published DATE] [--as-of DATE] [--url URL] [--lang xx] FILE.txt|FILE.html …
 * annotate --ndjson < in.ndjson > out.ndjson
 */
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { knowledgeFrom } from '../../lib/recognise/knowledge.ts';
import { keptKnowledge } from './bundled-knowledge.ts';
import { annotateDocument } from './document.ts';
import { daySchema, type LineDefaults } from './input-line.ts';
import { readDocumentFile } from './read-file.ts';
import { annotateStream } from './stream.ts';

const USAGE = `Usage:
  npm run --silent annotate -- [--published DATE] [--as-of DATE] [--url URL] [--lang xx] FILE.txt|FILE.html …
  npm run --silent annotate -- --ndjson < in.ndjson > out.ndjson

DATE is a day, YYYY-MM-DD. Without --published a document's own metadata, its address and its text are
asked; --as-of is used where they tell nothing.`;

class UsageError extends Error {
  override name = 'UsageError';
}

/** Options as `LineDefaults`, and what is left of the arguments. */
function readArguments(args: string[]): {
  defaults: LineDefaults;
  ndjson: boolean;
  threads: number | undefined;
  files: string[];
} {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ndjson: { type: 'boolean', default: false },
      published: { type: 'string' },
      'as-of': { type: 'string' },
      url: { type: 'string' },
      lang: { type: 'string' },
      threads: { type: 'string' },
    },
  });
  if (values.ndjson && positionals.length > 0) throw new UsageError('--ndjson reads standard input and takes no files');
  for (const name of ['published', 'as-of'] as const) {
    const value = values[name];
    if (value !== undefined && !v.is(daySchema, value))
      throw new UsageError(`--${name} ${value}: not a day YYYY-MM-DD`);
  }
  if (!values.ndjson && positionals.length === 0) throw new UsageError(USAGE);
  const { published, url, lang } = values;
  const asOf = values['as-of'];
  return {
    defaults: {
      ...(published ? { published } : {}),
      ...(asOf ? { asOf } : {}),
      ...(url ? { url } : {}),
      ...(lang ? { lang } : {}),
    },
    ndjson: values.ndjson,
    threads: values.threads === undefined ? undefined : Math.max(1, Number(values.threads) || 1),
    files: positionals,
  };
}

async function main(): Promise<number> {
  if (process.argv.slice(2).includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const { defaults, ndjson, threads, files } = readArguments(process.argv.slice(2));
  if (ndjson) {
    return (await annotateStream(process.stdin, process.stdout, keptKnowledge(), defaults, threads)) ? 0 : 1;
  }
  const { world, blob } = keptKnowledge();
  const knowledge = knowledgeFrom(world, blob);
  let status = 0;
  for (const file of files) {
    try {
      const document = { ...defaults, id: file, ...readDocumentFile(file) };
      console.log(JSON.stringify(annotateDocument(document, knowledge), null, 2));
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      status = 1;
    }
  }
  return status;
}

// A reader that has seen enough closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  const asked = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  console.error(asked && error instanceof Error ? error.message : error);
  process.exitCode = asked ? 2 : 1;
}
