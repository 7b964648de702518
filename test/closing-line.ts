import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run's output with the line `N passed, M failed`, for whatever reads the log; a file that does not load has failed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        else if (state === 'failed') failed++;
      }
      if (module.state() === 'failed' && module.errors().length > 0) failed++;
    }
    process.once('exit', () => console.log(`${passed} passed, ${failed} failed`));
  }
}
