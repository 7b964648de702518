import { defineConfig } from 'vitest/config';

/** Has Neovim, which must be there, talk to the built program: `npm run test:neovim`. */
export default defineConfig({
  test: {
    include: ['test/neovim/*.neovim.ts'],
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 120_000,
  },
});
