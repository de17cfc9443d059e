import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';
import { byTopic } from './locale-order.ts';

const REGISTRY = /lib\/recognise\/locales\/locales\.ts$/;
const IMPORT = /^import \* as (\w+) from '(\.\/\w+\/locale\.ts)';$/gm;

/**
 * A language's tables take some ten milliseconds to lay out, and a background that wakes would lay out those of all
 * languages before it answers. In the build each is therefore required where it is asked for: bundlers run a required
 * module at its first use, where an imported one runs at the start. (`import defer` will say the same in the language
 * itself: https://github.com/tc39/proposal-defer-import-eval.)
 */
export function deferredLocales(): Plugin {
  return {
    name: 'deferred-locales',
    enforce: 'pre',
    transform: {
      filter: { id: REGISTRY },
      handler: (code, id) => `${ordered(modulesBeside(id))}\n${deferImports(code)}`,
    },
  };
}

/** The registry's text with each `import * as de` as a `require` at the place of its use. */
export function deferImports(code: string): string {
  const paths = new Map([...code.matchAll(IMPORT)].map(([, name = '', path = '']) => [name, path]));
  if (paths.size === 0) throw new Error('lib/recognise/locales/locales.ts imports no languages to defer');
  return code
    .replace(IMPORT, '')
    .replace(/\b(\w+)\.locale\b/g, (whole, name: string) =>
      paths.has(name) ? `require('${paths.get(name)}').locale` : whole,
    );
}

function modulesBeside(registry: string): string[] {
  const found = globSync('*/**/*.ts', { cwd: dirname(registry) });
  return found.filter((path) => !path.endsWith('.test.ts')).map((path) => `./${path.replaceAll('\\', '/')}`);
}

/** Bundlers lay modules out as they first meet them, and what nobody calls they leave out. */
function ordered(modules: readonly string[]): string {
  return `export const order = () => [${byTopic(modules)
    .map((path) => `require('${path}')`)
    .join(', ')}];`;
}
