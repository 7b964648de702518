import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { setTimeout as passed } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { loadCompiled, shipCompiled } from './compiled.js';

// Run by the build: does what a user does, so that V8 compiles what that needs, and keeps that.

const SEED = fileURLToPath(new URL('../../seeds/un-guterres-moscow.txt', import.meta.url));
/** Shows each view of a review and ends it. */
const KEYS = [...'arjku', ...[...'vlcf?em/:tAx'].flatMap((key) => [key, '\u001b']), '\u0003'];
/** Milliseconds in which a key is answered. A lone escape character waits for others as long. */
const PAUSE = 60;

/** A terminal’s screen that nobody looks at, as a build may run without one. */
class Screen extends Writable {
  readonly isTTY = true;
  readonly columns = 80;
  readonly rows = 24;

  override _write(_: unknown, __: unknown, done: () => void): void {
    done();
  }
}

/** Its keyboard. */
class Keyboard extends PassThrough {
  readonly isTTY = true;

  setRawMode(): void {}
}

const { run } = loadCompiled<typeof import('./run.js')>('run.cjs');
Object.defineProperty(process, 'stdout', { value: new Screen() });
await review();
await run([SEED, '--accept', 'all', '--export', '-']);
await run(['rules']);
for (const name of ['work.cjs', 'count.cjs']) loadCompiled(name);
loadCompiled<typeof import('./help.js')>('help.cjs').helpText();
await run(['--check', SEED]);
shipCompiled();

async function review(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-'));
  const article = join(folder, 'article.txt');
  copyFileSync(SEED, article);
  const keyboard = new Keyboard();
  Object.defineProperty(process, 'stdin', { value: keyboard });
  const reviewing = run([article]);
  for (const key of KEYS) {
    await passed(PAUSE);
    keyboard.write(key);
  }
  const status = await reviewing;
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`the review ended with ${status}`);
}
