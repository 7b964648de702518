import { type Context, createContext, Script } from 'node:vm';

/** Work that was stopped: it took too long. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

const script = new Script('work()');
let context: Context | undefined;

/**
 * Does work that somebody else’s text could keep busy for ever, and stops it after some milliseconds, a regular expression
 * in the middle of its match too. For what runs on text of no bounded length and can promise no time by itself; takes
 * a third of a millisecond.
 * @throws TimeoutError where it was stopped, else what `work` throws
 */
export function within<Result>(milliseconds: number, work: () => Result): Result {
  context ??= createContext(Object.create(null));
  context.work = work;
  try {
    return script.runInContext(context, { timeout: Math.ceil(milliseconds) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new TimeoutError(`stopped after ${milliseconds} ms`);
  } finally {
    context.work = undefined;
  }
}
