import { defineConfig } from 'vitest/config';

/** Makes the README's picture: `npm run picture`. */
export default defineConfig({ test: { include: ['test/picture/review.ts'], testTimeout: 60_000 } });
