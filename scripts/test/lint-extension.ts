/**
 * Mozilla's own linter over the package for Firefox, offline. Errors fail; so does any warning
 * that is not among the known ones.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { archivePath } from '../package/archives.ts';

/** Warnings that we know and cannot avoid, each with its reason. */
const KNOWN_WARNINGS: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT: "Preact's support for dangerouslySetInnerHTML, which no component of ours uses",
};

interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

const root = join(import.meta.dirname, '..', '..');
const run = spawnSync(
  join(root, 'node_modules', '.bin', 'web-ext'),
  ['lint', '--source-dir', archivePath('firefox'), '--output', 'json'],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
const report = JSON.parse(run.stdout) as { errors: LintMessage[]; warnings: LintMessage[] };
const unknown = report.warnings.filter((warning) => !(warning.code in KNOWN_WARNINGS));
for (const problem of [...report.errors, ...unknown]) {
  console.error(`${problem.code} ${problem.file ?? ''}: ${problem.message}`);
}
console.log(`${report.errors.length} errors, ${report.warnings.length} warnings (${unknown.length} of them unknown)`);
process.exitCode = report.errors.length + unknown.length > 0 ? 1 : 0;
