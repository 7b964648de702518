import fc from 'fast-check';

/**
 * Properties are tried with the same inputs in every run, so that what fails is what was changed since the last; `STET_SEED` takes
 * another number, to look for what these inputs do not meet.
 */
fc.configureGlobal({ seed: Number(process.env.STET_SEED ?? 1) });
