/** What a full-screen program does about signals. */
interface Reactions {
  /** The process is asked to end. */
  readonly end: (signal: NodeJS.Signals) => void;
  /** The process was stopped and goes on. */
  readonly comeBack: () => void;
  /** The process is about to die of an error that nobody caught. */
  readonly crash: () => void;
}

const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];

/**
 * A file would become longer than files may be here (`ulimit -f`). Ink ends the process where nobody else listens; the write that
 * failed is told of on the screen.
 */
const TOO_LONG = 'SIGXFSZ';

function goOn(): void {}

/** Listens to the signals that a terminal and its shell send; call what is returned to listen no more. */
export function onSignals({ end, comeBack, crash }: Reactions): () => void {
  for (const signal of ENDING) process.on(signal, end);
  process.on(TOO_LONG, goOn);
  process.on('SIGCONT', comeBack);
  process.on('uncaughtExceptionMonitor', crash);
  process.on('exit', crash);
  return () => {
    for (const signal of ENDING) process.off(signal, end);
    process.off(TOO_LONG, goOn);
    process.off('SIGCONT', comeBack);
    process.off('uncaughtExceptionMonitor', crash);
    process.off('exit', crash);
  };
}
