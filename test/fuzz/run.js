// The long run: npm run fuzz -- --runs 200000 [--seed N] [--only articles|bytes|files|screens]
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const files = {
  articles: ['test/fuzz/articles'],
  bytes: ['test/fuzz/bytes'],
  files: ['test/fuzz/files'],
  screens: ['test/e2e/hostile'],
};
const named = files[values.only] ?? Object.values(files).flat();
const { status } = spawnSync('npx', ['vitest', 'run', ...named, '--disable-console-intercept'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    STET_FUZZ_RUNS: values.runs,
    STET_FUZZ_SEED: values.seed ?? String(Date.now() % 1_000_000_000),
  },
});
process.exitCode = status ?? 1;
