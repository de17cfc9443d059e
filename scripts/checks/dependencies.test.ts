import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

type Versions = Readonly<Record<string, string>>;
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Versions
>;
const direct = { ...dependencies, ...devDependencies, ...optionalDependencies };
const { packages } = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** Licences that ask for no more than to be named: what the package brings to readers. */
const SHIPPED = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'MPL-2.0'];
/** Licences of what only builds and checks: free to use, nothing of it is passed on. */
const USED = [...SHIPPED, 'BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0', 'Zlib'];

/** Whether a licence, or one of those to choose from, or all that apply together, are among the allowed. */
function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const plain = expression.replace(/[()]/g, '');
  if (plain.includes(' OR ')) return plain.split(' OR ').some((one) => isAllowed(one, allowed));
  return plain.split(' AND ').every((one) => allowed.includes(one));
}

describe('dependencies', () => {
  it('are named with exact versions', () => {
    expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('each have a line on why they are there', () => {
    const told = read('docs/dependencies.md');
    expect(Object.keys(direct).filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
  });

  it('are locked by their content, as the registry has them', () => {
    const elsewhere = locked.filter(
      ([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
    for (const [name, version] of Object.entries(direct)) {
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  it('run nothing when they are installed', () => {
    expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  });

  it('allow their use by their licences', () => {
    const refused = locked.filter(([, { license = 'none' }]) => !isAllowed(license, USED));
    expect(refused.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
    for (const name of Object.keys(dependencies)) {
      expect(SHIPPED, name).toContain(packages[`node_modules/${name}`]?.license);
    }
  });
});
