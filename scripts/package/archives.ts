import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's top folder. */
const ROOT = join(import.meta.dirname, '..', '..');
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly version: string;
};

/** What `wxt zip` writes for the stores, under the names that it gives by itself. */
export type Archive = 'chrome' | 'firefox' | 'sources';

/**
 * Where an archive of this version stands.
 *
 * @param root the top folder of the tree that it was made in
 */
export function archivePath(archive: Archive, root = ROOT): string {
  return join(root, '.output', `${name}-${version}-${archive}.zip`);
}
