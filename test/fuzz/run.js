// The long run, on all cores: npm run fuzz -- --runs 200000 [--seed N] [--only articles|sources|bytes|files|screens] [--jobs N]
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string' },
    jobs: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const files = {
  articles: ['test/fuzz/articles'],
  sources: ['test/fuzz/sources'],
  bytes: ['test/fuzz/bytes'],
  files: ['test/fuzz/files'],
  screens: ['test/e2e/hostile'],
};
const named = files[values.only] ?? Object.values(files).flat();
const jobs = Number(values.jobs ?? availableParallelism());
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
console.log(`seed ${seed}, ${jobs} processes`);

/** Each process draws from seeds of its own. */
function share(job) {
  const env = {
    ...process.env,
    STET_FUZZ_RUNS: String(Math.ceil(Number(values.runs) / jobs)),
    STET_FUZZ_SEED: String(seed + job * 1_000_000),
  };
  const child = spawn('npx', ['vitest', 'run', ...named, '--disable-console-intercept'], { stdio: 'inherit', env });
  return new Promise((resolve) => child.on('close', (status) => resolve(status ?? 1)));
}

const statuses = await Promise.all(Array.from({ length: jobs }, (_, job) => share(job)));
process.exitCode = Math.max(...statuses);
