import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** One more than there are cores: a test that presses keys waits for the screen a third of its time. */
const WORKERS = availableParallelism() + 1;

const SHARED = {
  testTimeout: 30_000,
  isolate: false,
  setupFiles: ['./test/settled-seed.ts'],
  // Where the environment names more certificates, Node.js reads them each time that a test starts stet, which needs none.
  env: { NODE_EXTRA_CA_CERTS: '' },
};

/** Draws in colour, which is settled for a whole process when the first screen is drawn. */
const COLOURED = 'test/tui/hostile.test.tsx';

/** Tests share all cores, those that press keys on a terminal among them, since those mostly wait for its screen. */
export default defineConfig(({ mode }) => ({
  test: {
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      {
        mode,
        test: {
          ...SHARED,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', COLOURED],
          maxWorkers: WORKERS,
          sequence: { groupOrder: 0 },
        },
      },
      { test: { ...SHARED, name: 'coloured', include: [COLOURED], maxWorkers: WORKERS, sequence: { groupOrder: 0 } } },
      {
        test: {
          ...SHARED,
          name: 'terminal',
          include: ['test/e2e/**/*.test.ts'],
          maxWorkers: WORKERS,
          sequence: { groupOrder: 0 },
        },
      },
    ],
  },
}));
