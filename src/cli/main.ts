#!/usr/bin/env node
import { statSync } from 'node:fs';
import { expect, keepCompiled, loadCompiled } from './compiled.js';
import { readAhead } from './read-ahead.js';
import { version } from './version.js';

/** What a program is said to have ended with that a closed pipe stopped: 128 and the number of SIGPIPE. */
const BROKEN_PIPE = 141;

// The reader of the output has seen enough, as `head` has; or the disk that takes it is full.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(BROKEN_PIPE);
    if (stream === process.stdout) process.stderr.write(`stet: the output cannot be written: ${error.message}\n`);
    process.exit(2);
  });
}

/** Bytes of an article after which there is much garbage. */
const LONG = 30_000;

/** Commands that check no article themselves. */
const OF_NO_ARTICLE = ['rules', 'init', 'config', 'completion', 'lsp'];

/** Whether one short article is all that the command line names; told at a glance, and of what cannot be looked at by who reads it. */
function isShort(args: readonly string[]): boolean {
  try {
    const named = args.flatMap((arg) => statSync(arg, { throwIfNoEntry: false }) ?? []);
    return named.length === 1 && named[0]!.isFile() && named[0]!.size < LONG;
  } catch {
    return false;
  }
}

/** Starts what the command line asks for. */
async function start(args: readonly string[]): Promise<void> {
  // The two that are asked by themselves, and by scripts, are answered before anything else is loaded.
  if (args.length === 1 && args[0] === '--version') {
    process.stdout.write(`${version()}\n`);
  } else if (args.length === 1 && (args[0] === '--help' || args[0] === '-h')) {
    process.stdout.write(loadCompiled<typeof import('./help.js')>('help.cjs').helpText());
  } else {
    const isCheck = args.includes('--check') || args.includes('--batch');
    if (!isCheck) expect('hours');
    else if (!isShort(args)) expect('much');
    const ahead = OF_NO_ARTICLE.includes(args[0] ?? '') ? undefined : readAhead();
    process.exitCode = await loadCompiled<typeof import('./run.js')>('run.cjs').run(args, await ahead);
    endAtOnce();
  }
}

/** Ends without giving back memory piece by piece, once all is written: the end of the process gives it back. */
function endAtOnce(): void {
  const { stdout, stderr } = process;
  stdout.write('', () =>
    stderr.write('', () => {
      keepCompiled();
      process.exit();
    }),
  );
}

start(process.argv.slice(2));
