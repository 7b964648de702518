import fc from 'fast-check';

/** Inputs of a long run that are drawn from one seed: after a failure the next share goes on. */
const SHARE = 1_000;

/**
 * Tries a property. `npm test` tries always the same few inputs, so that a failure is the change's and not the day's;
 * `npm run fuzz -- --runs N` tries N, goes on after a failure, tells how far it is, and fails at the end with all that
 * failed, each with what repeats it.
 * @param what is tried, for what is told
 * @param few how many `npm test` tries
 * @param seconds after which that stops, where the machine is busy; what was tried until then counts
 */
export async function tryOn<Drawn>(
  property: fc.IRawProperty<Drawn>,
  what: string,
  { few, seconds }: { readonly few: number; readonly seconds: number },
): Promise<void> {
  const { STET_FUZZ_RUNS, STET_FUZZ_SEED } = process.env;
  if (!STET_FUZZ_RUNS) {
    await fc.assert(property, { numRuns: few, seed: 20, interruptAfterTimeLimit: seconds * 1_000 });
    return;
  }
  const failures: string[] = [];
  const wanted = Number(STET_FUZZ_RUNS);
  let survived = 0;
  for (let tried = 0, seed = Number(STET_FUZZ_SEED); tried < wanted; tried += SHARE, seed++) {
    const run = await fc.check(property, { numRuns: Math.min(SHARE, wanted - tried), seed });
    survived += run.numRuns - (run.failed ? 1 : 0);
    if (run.failed) {
      failures.push(`${fc.defaultReportMessage(run)}\n${run.errorInstance}`);
      console.log(failures.at(-1));
    }
    console.log(`${tried + run.numRuns} of ${wanted} ${what}: ${survived} survived, ${failures.length} failures`);
  }
  if (failures.length > 0) throw new Error(failures.join('\n\n'));
}
