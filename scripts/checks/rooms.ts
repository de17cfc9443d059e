import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

/** An import that goes against the arrows of docs/architecture.md. */
export interface Trespass {
  readonly file: string;
  readonly imports: string;
  readonly why: string;
}

/** Which rooms a room may import besides itself. A room that is not named here may be imported by nobody else. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'lib/packs': [],
  'lib/text': [],
  'lib/lexicon': ['lib/text', 'lib/packs'],
  'lib/recognise': ['lib/lexicon', 'lib/text', 'lib/packs'],
  'lib/history': ['lib/packs', 'lib/text'],
  'lib/store': ['lib/history', 'lib/recognise', 'lib/lexicon', 'lib/text', 'lib/packs'],
  'lib/page': ['lib/text', 'lib/browser', 'lib/recognise'],
  'lib/browser': ['lib/store', 'lib/history', 'lib/recognise', 'lib/packs', 'lib/text'],
  components: ['lib/browser', 'lib/history', 'lib/packs', 'lib/store', 'lib/text'],
};

/** Rooms that run anywhere: no browser API, no DOM, nothing of Node. */
const PURE = ['lib/packs', 'lib/text', 'lib/lexicon', 'lib/recognise', 'lib/history'];
/** Packages that a pure room may use: they touch neither the browser nor the DOM. */
const PURE_PACKAGES = ['valibot'];
/** Globals of browsers and documents that a pure room may not name. */
const IMPURE = /\b(?:browser|chrome)\.[a-z]|\b(?:document|window|indexedDB|localStorage|navigator)\.[a-z]/;

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

function roomOf(path: string): string {
  const parts = path.split(sep);
  return parts[0] === 'lib' ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Judges one file's imports and globals. `path` is relative to the project's top folder. */
export function trespasses(path: string, code: string): Trespass[] {
  const room = roomOf(path);
  const allowed = ARROWS[room];
  if (!allowed || /\.test\.tsx?$/.test(path)) return [];
  const found: Trespass[] = [];
  const report = (imports: string, why: string) => found.push({ file: path, imports, why });
  const pure = PURE.includes(room);
  const text = withoutComments(code);
  for (const [, typeOnly, specifier = ''] of text.matchAll(IMPORT)) {
    if (specifier.startsWith('.')) {
      const target = roomOf(normalize(join(dirname(path), specifier)));
      // Types cost nothing and bind nothing at run time: views may name the shapes they are given.
      const isViewType = room === 'components' && typeOnly !== undefined;
      if (target !== room && !allowed.includes(target) && !isViewType)
        report(specifier, `${room} may not import ${target}`);
      if (room === 'components' && target !== room && typeOnly === undefined && !PURE.includes(target)) {
        report(specifier, `a view may import only types from ${target}`);
      }
    } else if (pure && !PURE_PACKAGES.includes(specifier)) {
      report(specifier, `${room} is pure`);
    }
  }
  const global = pure ? IMPURE.exec(text)?.[0] : undefined;
  if (global) report(global, `${room} is pure`);
  return found;
}

/** Judges every source file of the project's rooms. */
export function allTrespasses(root: string): Trespass[] {
  return Object.keys(ARROWS).flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) => {
        const path = join(room, name);
        return trespasses(relative('', path), readFileSync(join(root, path), 'utf8'));
      }),
  );
}
