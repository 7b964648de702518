import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Run where a build is needed and may be there already: npm asks for one when it installs and when it packs, and the tests do.
const STAMP = 'dist/.built';
const MADE_OF = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'rules', 'seeds', 'src'];

const hash = createHash('sha256').update(process.version);
for (const path of MADE_OF.flatMap(filesOf).sort()) hash.update(`\n${path}\n`).update(readFileSync(path));
const now = hash.digest('hex');

if (builtOf() === now) console.log('dist/ is as src/ has it');
else {
  execSync('npm run build', { stdio: 'inherit' });
  writeFileSync(STAMP, now);
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesOf(join(path, name)));
}

function builtOf() {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return undefined;
  }
}
