import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archivePath } from '../../scripts/package/archives.ts';
import { unzip } from '../../scripts/package/unzip.ts';

export type BrowserName = 'chromium' | 'firefox';

const OUTPUT = join(import.meta.dirname, '..', '..', '.output');

/** When a file was written last, in milliseconds; never, where there is none. */
function written(path: string): number {
  return existsSync(path) ? statSync(path).mtimeMs : Number.NEGATIVE_INFINITY;
}

/**
 * A folder with the extension for a browser: the package that goes to the store, unpacked, or the folder of a build
 * that is newer than it.
 */
export function builtExtension(name: BrowserName): string {
  const browser = name === 'chromium' ? 'chrome' : 'firefox';
  const built = join(OUTPUT, `${browser}-mv3`);
  const manifest = join(built, 'manifest.json');
  const archive = archivePath(browser);
  if (written(manifest) > written(archive)) return built;
  if (!existsSync(archive)) throw new Error(`No build in ${built}: run "npx wxt build -b ${browser}".`);
  return unpacked(archive, join(OUTPUT, 'unpacked', `${browser}-${Math.round(written(archive))}`));
}

/** Unpacks an archive where that has not been done. Several test files may come to it at once. */
function unpacked(archive: string, folder: string): string {
  if (existsSync(folder)) return folder;
  const making = `${folder}-${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(dirname(making), { recursive: true });
  unzip(archive, making);
  renameSync(making, folder);
  return folder;
}
