// Loaded into a stet before its program (node --import): ends it, as kill -9 does, at one of the moments at which it is
// about to change a file, in the middle of writing one, or just has changed one. STET_KILL_AT=7 is the eighth moment;
// STET_KILL_AT=never lets it live, and tells at its end how many there were.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const CHANGING = ['writeSync', 'fchmodSync', 'fsyncSync', 'renameSync', 'linkSync', 'rmSync', 'unlinkSync'];

let passed = 0;

function moment() {
  if (passed++ === Number(process.env.STET_KILL_AT)) process.kill(process.pid, 'SIGKILL');
}

if (process.env.STET_KILL_AT === 'never') process.on('exit', () => process.stderr.write(`moments: ${passed}\n`));

for (const name of CHANGING) {
  const done = fs[name];
  fs[name] = (...args) => {
    moment();
    const result = done(...args);
    moment();
    return result;
  };
}

const { openSync, closeSync, writeFileSync } = fs;
/** The files that are open to be written. */
const written = new Set();
fs.openSync = (...args) => {
  const writes = /[wax]/u.test(String(args[1] ?? 'r'));
  if (writes) moment();
  const file = openSync(...args);
  if (writes) {
    written.add(file);
    moment();
  }
  return file;
};
fs.closeSync = (file) => {
  const writes = written.delete(file);
  if (writes) moment();
  closeSync(file);
  if (writes) moment();
};
fs.writeFileSync = (file, content, ...more) => {
  moment();
  const half = content.slice(0, content.length >> 1);
  writeFileSync(file, half, ...more);
  moment();
  const result = writeFileSync(file, content.slice(half.length), { flag: 'a' });
  moment();
  return result;
};
syncBuiltinESMExports();
