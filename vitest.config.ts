import { defineConfig } from 'vitest/config';

const SHARED = {
  testTimeout: 30_000,
  isolate: false,
  setupFiles: ['./test/settled-seed.ts'],
  // Where the environment names more certificates, Node.js reads them each time that a test starts stet, which needs none.
  env: { NODE_EXTRA_CA_CERTS: '' },
};

/** Draws in colour, which is settled for a whole process when the first screen is drawn. */
const COLOURED = 'test/tui/hostile.test.tsx';

/** Most tests share all cores; those that press keys on a terminal run after them, two at a time, since they mostly wait for its screen. */
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
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      { test: { ...SHARED, name: 'coloured', include: [COLOURED], maxWorkers: 1, sequence: { groupOrder: 1 } } },
      {
        test: {
          ...SHARED,
          name: 'terminal',
          include: ['test/e2e/**/*.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
}));
