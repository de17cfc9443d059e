/**
 * `npm test`: types, lint, unused code, unit tests, both packages, their limits, the stores' linter and
 * the stories in both browsers. Every step runs even when an earlier one has failed, and the last
 * line counts single tests where a step has them, else the step itself: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Step {
  readonly name: string;
  /** Arguments for the project's own Node; the first is a script or a package's program. */
  readonly run: readonly string[];
  /** The step is a Vitest run, whose tests are counted one by one. */
  readonly vitest?: true;
  /** Names of earlier steps without which this one has nothing to work on. */
  readonly needs?: readonly string[];
}

const root = join(import.meta.dirname, '..', '..');
const bin = (name: string) => join('node_modules', '.bin', name);

const STEPS: readonly Step[] = [
  { name: 'types', run: [bin('tsc'), '--noEmit', '-p', '.'] },
  { name: 'lint', run: [bin('biome'), 'check', '--error-on-warnings', '.'] },
  { name: 'lint with types', run: [bin('oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'unused code', run: [bin('knip'), '--no-progress'] },
  { name: 'unit tests', run: [bin('vitest'), 'run'], vitest: true },
  { name: 'package for Chromium', run: [bin('wxt'), 'zip', '-b', 'chrome', '--level', 'warn'] },
  { name: 'package for Firefox', run: [bin('wxt'), 'zip', '-b', 'firefox', '--level', 'warn'] },
  { name: 'sizes', run: ['scripts/check-size.ts'], needs: ['package for Chromium', 'package for Firefox'] },
  {
    name: 'web-ext lint',
    run: ['scripts/test/lint-extension.ts'],
    needs: ['package for Firefox'],
  },
  {
    name: 'end-to-end',
    run: [bin('vitest'), 'run', '--config', 'e2e/vitest.config.ts'],
    vitest: true,
    needs: ['package for Chromium', 'package for Firefox'],
  },
];

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly success: boolean;
}

/** Runs one step with its output on the terminal. */
function runStep(step: Step): Count {
  const report = join(mkdtempSync(join(tmpdir(), 'in-attendance-test-')), 'report.json');
  const reporters = step.vitest
    ? ['--reporter=default', '--reporter=./scripts/test/retried.ts', '--reporter=json', `--outputFile.json=${report}`]
    : [];
  const [program = '', ...args] = [...step.run, ...reporters];
  const isScript = program.endsWith('.ts');
  const result = isScript
    ? spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  const ok = result.status === 0;
  if (!step.vitest || !existsSync(report)) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const told = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  // A file that fails to load has no failed test of its own, yet the run has failed.
  const failed = Math.max(told.numFailedTests, ok && told.success ? 0 : 1);
  return { passed: told.numPassedTests, failed, skipped: told.numPendingTests };
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const broken = new Set<string>();
for (const step of STEPS) {
  console.log(`\n── ${step.name}`);
  const missing = step.needs?.filter((name) => broken.has(name)) ?? [];
  const began = performance.now();
  const count = missing.length === 0 ? runStep(step) : { passed: 0, failed: 1, skipped: 0 };
  if (missing.length > 0) console.log(`not run: ${missing.join(' and ')} failed`);
  if (count.failed > 0) broken.add(step.name);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`── ${step.name}: ${count.failed > 0 ? 'FAILED' : 'ok'} (${seconds} s)`);
}
if (broken.size > 0) console.log(`\nFailed: ${[...broken].join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;
