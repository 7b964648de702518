import { defineConfig } from 'vitest/config';

/** Runs batches on GNU parallel and on Dask, which must be installed: `npm run test:cluster`. */
export default defineConfig({
  test: {
    include: ['test/cluster/*.cluster.ts'],
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 300_000,
    fileParallelism: false,
  },
});
