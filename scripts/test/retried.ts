import type { Reporter, TestModule } from 'vitest/node';

/** Names, at the end of a run, each test that passed only when it was tried again. */
export default class RetriedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        if (test.diagnostic()?.flaky)
          console.log(`Passed only on the second try: ${module.moduleId}: ${test.fullName}`);
      }
    }
  }
}
