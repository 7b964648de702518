import { defineConfig } from 'vitest/config';

/** Measures the built program: `npm run bench`, and on a pseudo-terminal `npm run bench:keys`. */
export default defineConfig({
  test: { include: ['test/bench/*.bench.ts'], testTimeout: 600_000, fileParallelism: false },
});
