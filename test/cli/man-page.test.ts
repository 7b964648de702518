import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMAND_NAMES, commandPage } from '../../src/cli/commands.js';
import { isMissing } from './stet.js';

const { man, version } = JSON.parse(readFileSync('package.json', 'utf8'));

test('the package has the manual page, with every command and option', () => {
  const page = readFileSync(man, 'utf8');
  expect(page).toContain(`.TH STET 1 "" "stet ${version}"`);
  for (const command of COMMAND_NAMES) {
    const section = page.split(`.SS ${command}\n`)[1]!.split(/^\.S[SH] /mu)[0]!;
    for (const option of commandPage(command).options) {
      expect(section).toContain(`\n.B \\-\\-${option.replaceAll('-', '\\-')}`);
    }
  }
});

test.skipIf(isMissing('groff'))('groff sets it without a warning (skipped where there is no groff)', () => {
  const { stdout, stderr } = spawnSync('groff', ['-man', '-ww', '-K', 'utf8', '-T', 'utf8', '-P', '-cbou', man], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toContain("stet --check 'articles/**/*.txt'");
  expect(stdout).toContain('stet --batch < articles.jsonl > findings.jsonl');
  expect(stdout).toContain('{"id": …, "text": …}');
});

test.skipIf(isMissing('man'))('man shows it without a warning (skipped where there is no man)', () => {
  const { stderr, status } = spawnSync('man', ['--warnings', '-l', man], {
    encoding: 'utf8',
    env: { ...process.env, MANPAGER: 'cat' },
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});
