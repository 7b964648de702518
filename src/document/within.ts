import { type Context, createContext, Script } from 'node:vm';
import { codeOf } from './error-code.js';

/** Work that was stopped: it took too long. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

const script = new Script('work()');
let context: Context | undefined;

/** So many times as long is work given that was stopped while the processor was at work for others. */
const MORE = 2;

/**
 * Does work that somebody else’s text could keep busy for ever, and stops it after some milliseconds, a regular expression
 * in the middle of its match too. For what runs on text of no bounded length and can promise no time by itself; takes
 * a third of a millisecond.
 * @param milliseconds of the processor: on a busy machine the work is begun again with more time on the clock
 * @param work may be done again, with the same outcome
 * @throws TimeoutError where it was stopped, else what `work` throws
 */
export function within<Result>(milliseconds: number, work: () => Result): Result {
  context ??= createContext(Object.create(null));
  for (let timeout = Math.ceil(milliseconds); ; timeout *= MORE) {
    const begun = process.cpuUsage();
    context.work = work;
    try {
      return script.runInContext(context, { timeout });
    } catch (error) {
      if (codeOf(error) !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      const { user, system } = process.cpuUsage(begun);
      // What it waited for is not its own: a clock that stops a tick early is no busy machine.
      if ((user + system) / 1_000 > milliseconds / 2) throw new TimeoutError(`stopped after ${milliseconds} ms`);
    } finally {
      context.work = undefined;
    }
  }
}
