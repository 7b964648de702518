/** What fast-check is told of a run. */
export interface Share {
  readonly numRuns: number;
  readonly seed: number;
  readonly interruptAfterTimeLimit?: number;
}

/**
 * How much is tried: all that `npm run fuzz -- --runs N` asks for; else, in `npm test`, always the same few, so that a
 * failure is the change's and not the day's.
 * @param few how many `npm test` tries
 * @param seconds after which it stops, where the machine is busy; what was tried until then counts
 */
export function share(few: number, seconds: number): Share {
  const { STET_FUZZ_RUNS, STET_FUZZ_SEED } = process.env;
  if (STET_FUZZ_RUNS) return { numRuns: Number(STET_FUZZ_RUNS), seed: Number(STET_FUZZ_SEED) };
  return { numRuns: few, seed: 20, interruptAfterTimeLimit: seconds * 1_000 };
}

/** Counts what was tried, and tells now and then in a long run. */
export function counter(what: string): () => void {
  let tried = 0;
  return () => {
    if (++tried % 5_000 === 0) console.log(`${tried} ${what}`);
  };
}
