import { defineConfig } from 'vitest/config';

/** Has pre-commit install and run the hook, which must be there, with git and npm’s registry: `npm run test:hook`. */
export default defineConfig({
  test: {
    include: ['test/hook/*.hook.ts'],
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 900_000,
    hookTimeout: 120_000,
  },
});
