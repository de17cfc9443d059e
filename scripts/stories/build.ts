import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

/** Builds the story page, with the catalogues beside it, and returns its folder. It is never shipped. */
export async function buildStories(): Promise<string> {
  const outDir = join(ROOT, '.artifacts', 'stories', 'site');
  await build({
    root: join(ROOT, 'components', 'stories'),
    publicDir: join(ROOT, 'public'),
    configFile: false,
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, target: 'chrome140', minify: false, modulePreload: false },
  });
  return outDir;
}
