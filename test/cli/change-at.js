// Loaded into a stet before its program (node --import): just before it makes its first file, somebody else has changed
// the one that STET_CHANGED names, or deleted it where STET_CHANGED_TO is not set.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { STET_CHANGED, STET_CHANGED_TO } = process.env;
const { openSync, writeFileSync, rmSync } = fs;
let done = false;

function meanwhile() {
  if (done) return;
  done = true;
  if (STET_CHANGED_TO === undefined) rmSync(STET_CHANGED, { force: true });
  else writeFileSync(STET_CHANGED, STET_CHANGED_TO);
}

fs.openSync = (...args) => {
  if (/[wax]/u.test(String(args[1] ?? 'r'))) meanwhile();
  return openSync(...args);
};
fs.writeFileSync = (...args) => {
  meanwhile();
  return writeFileSync(...args);
};
syncBuiltinESMExports();
