import { build } from 'vite';

/**
 * A script and all that it imports in one piece, to be evaluated in a page of a browser.
 *
 * @param name the global under which its exports stand there
 * @throws where Vite makes no script of it
 */
export async function scriptForPage(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (!chunk) throw new Error(`Vite made no script of ${entry}.`);
  return `${chunk.code}; globalThis.${name} = ${name}; undefined`;
}
