/** What a version is raised by. */
export const STEPS = ['major', 'minor', 'patch'] as const;
export type Step = (typeof STEPS)[number];

/**
 * The version after another one, `1.4.2` by a minor step → `1.5.0`.
 *
 * @throws where the version is not of three numbers
 */
export function nextVersion(version: string, by: Step): string {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${version} is no version of three numbers`);
  const at = STEPS.indexOf(by);
  return version
    .split('.')
    .map((part, n) => (n < at ? part : n === at ? String(Number(part) + 1) : '0'))
    .join('.');
}

const UNRELEASED = '## Unreleased\n';

/**
 * The changelog with what was unreleased under the heading of a version, and nothing unreleased.
 *
 * @param day of the release, `2026-11-22`
 * @throws where the changelog has nothing to tell readers
 */
export function released(changelog: string, version: string, day: string): string {
  const at = changelog.indexOf(UNRELEASED);
  if (at === -1) throw new Error('The changelog has no section "Unreleased".');
  const rest = changelog.slice(at + UNRELEASED.length);
  const [news = ''] = rest.split(/^## /m);
  if (news.trim() === '') throw new Error('The changelog tells readers of nothing new.');
  return `${changelog.slice(0, at)}${UNRELEASED}\n## ${version}, ${day}\n${rest}`;
}
