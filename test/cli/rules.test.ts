import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.js';
import { allRules } from '../rule.js';
import { rawIn } from '../terminal-output.js';
import { folderWith, stet } from './stet.js';

const OFF =
  'rules:\n  en/words: off\n  en/words/doubled-word: warning\n  en/page/leftovers: { options: { longest: 9 } }\n';

/** A rule of a pattern, whose MESSAGE and WRONG are put in. */
const BARE = `check: pattern
category: style/awkward
severity: warning
message: 'MESSAGE'
about: a rule
fix: none
options: { find: foo }
examples:
  - wrong: 'A WRONG.'
  - fine: 'A bar.'
`;

/** The lines of an answer, with runs of spaces as one. */
function linesOf(stdout: string): string[] {
  return stdout.split('\n').map((line) => line.trim().replace(/\s+/gu, ' '));
}

describe('stet rules', () => {
  test('lists every rule in its group, within 80 columns', async () => {
    const { status, stdout, stderr } = await stet(['rules'], { cwd: folderWith({}) });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    let group = '';
    const listed: string[] = [];
    for (const line of lines) {
      if (/^[a-z]+\/[a-z-]+$/u.test(line)) group = line;
      const [, name, severity] = /^ {2}([a-z-]+) +(error|warning|suggestion) /u.exec(line) ?? [];
      if (name) listed.push(`${group}/${name} ${severity}`);
    }
    expect(listed).toEqual(allRules().map(({ id, severity }) => `${id} ${severity}`));
    expect(lines.at(-2)).toBe(`${listed.length} rules; stet rules NAME tells of one.`);
  });

  test('shows what the configuration changes, and where', async () => {
    const { stdout } = await stet(['rules', 'en'], { cwd: folderWith({ 'stet.config.yaml': OFF }) });
    const text = stdout.replace(/\s+/gu, ' ');
    expect(text).toMatch(/ agreement off [^(]+ \(off: stet\.config\.yaml:2\)/u);
    expect(text).toMatch(/ doubled-word warning .*? \(error by default: stet\.config\.yaml:3\)/u);
    expect(text).toMatch(/ leftovers warning .*? \(options changed: stet\.config\.yaml:4\)/u);
    expect(text).toMatch(/ rules, \d+ of them off; /u);
    expect(text).not.toContain('any/');
  });

  test('lists the rules of the project’s own folders, and what they say is not obeyed by the terminal', async () => {
    const cwd = folderWith({ 'stet.config.yaml': 'ruleFolders: [house]' });
    await stet(['rules', '--new', 'house/wordy'], { cwd });
    const path = join(cwd, 'house/wordy.yml');
    const about = 'about: "\\e[31mRed phrases."';
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^about: >\n.*$/mu, about));
    const { stdout, stderr } = await stet(['rules'], { cwd });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^house\n {2}wordy +suggestion {2}␛\[31mRed phrases\.$/mu);
  });

  test('tells of one rule: what it is about, options, examples, how to turn it off', async () => {
    const cwd = folderWith({});
    const { stdout, status } = await stet(['rules', 'en/page/leftovers'], { cwd });
    const lines = linesOf(stdout);
    expect(status).toBe(0);
    expect(lines[0]).toBe('en/page/leftovers warning design/leftover');
    expect(lines).toContain('lines: list of texts; must be given');
    expect(lines).toContain('longest: whole number; 25 if not given');
    expect(lines.slice(-4)).toEqual(['To turn it off, in stet.config.yaml', 'rules:', 'en/page/leftovers: off', '']);
    expect(stdout).toMatch(/^ {2}wrong {3}\S/mu);
    expect(stdout).toMatch(/^ {2}right {3}\S/mu);
    expect(stdout).toMatch(/^ {2}fine {4}\S/mu);
    expect((await stet(['rules', 'leftovers'], { cwd })).stdout).toBe(stdout);
  });

  test('lists the rules whose ids have a part', async () => {
    const { stdout } = await stet(['rules', 'lone'], { cwd: folderWith({}) });
    expect(stdout).toMatch(/^any\/text\n {2}lone-bracket .*\n(?: .*\n)*\nen\/punctuation\n {2}lone-quotation-mark /u);
    expect(stdout).toContain('\n2 rules;');
  });

  test('no list of them holds what a terminal would obey or hide, whatever a rule of a project says', async () => {
    const said = String.raw`\e]0;a\a \x9b2J \u202e\u2066\u200b`;
    const rule = [
      'check: pattern',
      'category: style/awkward',
      'severity: warning',
      'fix: none',
      `message: "A ${said}"`,
      `about: "B ${said}"`,
      'options: { find: foo }',
      `examples: [{ wrong: "C ${said} [foo]" }, { fine: "D ${said}" }]`,
    ].join('\n');
    const cwd = folderWith({ 'stet.config.yaml': 'ruleFolders: [house]\n' });
    mkdirSync(join(cwd, 'house'));
    writeFileSync(join(cwd, 'house/evil.yml'), rule);
    for (const args of [['--json'], ['--markdown'], ['house'], []]) {
      const { status, stdout } = await stet(['rules', ...args], { cwd });
      expect({ args, status, raw: rawIn(stdout) }).toEqual({ args, status: 0, raw: '' });
      expect(stdout).toContain('evil');
    }
    const { rules } = JSON.parse((await stet(['rules', '--json'], { cwd })).stdout);
    expect(rules.find(({ id }: { id: string }) => id === 'house/evil').about).toBe(
      'B \u001b]0;a\u0007 \u009b2J \u202e\u2066\u200b',
    );
  });

  test('--json gives the rules to a program, --markdown a page', async () => {
    const cwd = folderWith({ 'stet.config.yaml': OFF });
    const { rules } = JSON.parse((await stet(['rules', '--json'], { cwd })).stdout);
    expect(rules).toHaveLength(allRules().length);
    expect(rules.find(({ id }: { id: string }) => id === 'en/words/doubled-word')).toMatchObject({
      state: 'warning',
      severity: 'error',
      check: 'doubled-word',
      saidAt: 'stet.config.yaml:3',
    });
    const { stdout } = await stet(['rules', 'en/style', '--markdown'], { cwd });
    expect(stdout).toMatch(
      /^# Rules\n\n- \[en\/style\]\(#enstyle\)\n\n## en\/style\n\n### en\/style\/place-names\n\nsuggestion · /u,
    );
    expect(stdout).toContain('wrong: The envoy flew to \\[Kiev\\] on Monday');
    expect(stdout).toContain('\n# Checks\n\n### substitution\n');
  });

  test('--checks tells of each check with its options', async () => {
    const cwd = folderWith({});
    const { stdout } = await stet(['rules', '--checks', 'pattern'], { cwd });
    expect(linesOf(stdout)).toContain('letterCase: “as given” or “any”; “as given” if not given');
    const { stdout: ofSequence } = await stet(['rules', '--checks', 'sequence'], { cwd });
    expect(linesOf(ofSequence)).toContain('lists: mapping of text to list of texts or text; may be left out');
    const all = JSON.parse((await stet(['rules', '--checks', '--json'], { cwd })).stdout);
    const files = readdirSync('src/checks').filter((file) => !/^(?:check|index|words-option)\.ts$/u.test(file));
    expect(all.checks.map(({ name }: { name: string }) => `${name}.ts`).sort()).toEqual(files.sort());
    for (const { options } of all.checks) expect(options).toMatchObject({ type: 'object' });
  });
});

describe('stet rules --new and --test', () => {
  test('what --new writes passes its test, and is written once', async () => {
    const cwd = folderWith({});
    const written = await stet(['rules', '--new', 'house/style/wordy'], { cwd });
    expect(written).toMatchObject({ status: 0, stderr: '' });
    expect(written.stdout).toMatch(/^house\/style\/wordy\.yml is written; now test it: stet rules --test house\n/u);
    expect(await stet(['rules', '--test', 'house'], { cwd })).toMatchObject({
      status: 0,
      stdout: '1 rule tested: 4 examples held\n',
      stderr: '',
    });
    const path = join(cwd, 'house/style/wordy.yml');
    writeFileSync(path, 'mine');
    expect(await stet(['rules', '--new', 'house/style/wordy.yml'], { cwd })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'stet: house/style/wordy.yml: is there already; nothing written\n',
    });
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  test.each(['house/wordy', 'house/style/wordy'])('--new %s where its folder is a file says so', async (id) => {
    expect(await stet(['rules', '--new', id], { cwd: folderWith({ house: 'mine' }) })).toMatchObject({
      status: 2,
      stderr: `stet: ${id}.yml: cannot be written: a part of its path is a file, not a folder\n`,
    });
  });

  test.each(['wordy', '../house/wordy', '/tmp/wordy', 'House/Wordy', 'house//wordy'])(
    '--new %s is refused',
    async (id) => {
      const cwd = folderWith({});
      const { status, stderr } = await stet(['rules', '--new', id], { cwd });
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `stet: --new ${id}: a rule’s id is a folder and a name in small letters, such as house/wordy\n`,
      });
      expect(existsSync(join(cwd, 'house'))).toBe(false);
    },
  );

  test('the rules that the README shows pass their tests', async () => {
    const blocks = readFileSync('README.md', 'utf8').matchAll(/^```yaml\n# (house\/\S+\.yml)\n([\s\S]*?)^```$/gmu);
    const shown = Object.fromEntries([...blocks].map(([, path, yaml]) => [path!, yaml!]));
    expect(Object.keys(shown)).toEqual(['house/wordy.yml', 'house/asked-to.yml']);
    expect(await stet(['rules', '--test', 'house'], { cwd: folderWith(shown) })).toMatchObject({
      status: 0,
      stdout: '2 rules tested: 5 examples held\n',
    });
  });

  test('a list that a rule does not have is told with its line, and with what was meant', async () => {
    const yaml = readFileSync('README.md', 'utf8').match(/^# house\/asked-to\.yml\n([\s\S]*?)^```$/mu)![1]!;
    const cwd = folderWith({ 'house/asked.yml': yaml.replace('[crowd, <people>]', '[crowd, <peple>]') });
    expect(await stet(['rules', '--test', 'house'], { cwd })).toMatchObject({
      status: 2,
      stderr:
        'stet: house/asked.yml:12:84: options.sequences.0.tokens.3.word.1: “<peple>” is no list of this rule; did you mean “<people>”?\n',
    });
  });

  test('an example that fails is shown with its line, as what should be and what is', async () => {
    const cwd = folderWith({});
    await stet(['rules', '--new', 'house/wordy'], { cwd });
    const path = join(cwd, 'house/wordy.yml');
    const yaml = readFileSync(path, 'utf8')
      .replace('because it had snowed', 'as it had snowed')
      .replace('The reason that he gave was', 'Closed for the reason that');
    writeFileSync(path, yaml);
    const lineOf = (part: string) => yaml.split('\n').findIndex((line) => line.includes(part)) + 1;
    const { status, stdout, stderr } = await stet(['rules', '--test', 'house'], { cwd });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toBe(
      [
        `house/wordy.yml:${lineOf('- wrong: ')}: the first suggestions do not give “right”`,
        '  - The road was closed as it had snowed.',
        '  + The road was closed because it had snowed.',
        '',
        `house/wordy.yml:${lineOf('- fine: ')}: flags what is fine`,
        '  - Closed for the reason that the snow.',
        '  + Closed [for the reason that] the snow.',
        '',
        '1 rule tested: 2 of 4 examples failed',
        '',
      ].join('\n'),
    );
  });

  test('a placeholder of the message for which the check has nothing is told', async () => {
    const cwd = folderWith({});
    await stet(['rules', '--new', 'house/wordy'], { cwd });
    const path = join(cwd, 'house/wordy.yml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^message: .*$/mu, 'message: "“{found}”: write {fixx}"'));
    const { status, stdout } = await stet(['rules', '--test', 'house'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain(
      ': nothing stands for {fixx} in the message; {found} is what is flagged, {fix} what is to be written\n  - “{found}”: write {fixx}\n',
    );
  });

  test('what is the same as it should be is not told twice', async () => {
    const cwd = folderWith({ 'house/bare.yml': BARE.replace('MESSAGE', '{fnd}').replace('WRONG', '[foo]') });
    const { stdout } = await stet(['rules', '--test', 'house'], { cwd });
    expect(stdout).toMatch(/nothing stands for \{fnd\}.*\n {2}- \{fnd\}\n\n1 rule/u);
  });

  test.each(['foo', '[foo'])('an example of what is wrong that marks nothing (“%s”) is told as that', async (wrong) => {
    const cwd = folderWith({ 'house/bare.yml': BARE.replace('MESSAGE', 'no').replace('WRONG', wrong) });
    const { status, stdout } = await stet(['rules', '--test', 'house'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain(
      `house/bare.yml:9: “wrong” marks nothing: [ ] stand around what is flagged\n  - A ${wrong}.\n  + A [foo].\n`,
    );
  });

  test.each([
    ['find: foo(?=x)', 'options.find: `(?=`: RE2 has no lookahead'],
    ['find: (f)\\1', 'options.find: `\\1`: RE2 has no backreference'],
    ['find: (?<a>f)oo, write: "{b}"', 'options.write: “{b}” is no group of “find”, which would have (?<b>…)'],
  ])('a pattern that cannot be (%s) is told with what it lacks', async (options, problem) => {
    const cwd = folderWith({ 'house/bare.yml': BARE.replace('find: foo', options) });
    const { status, stderr } = await stet(['rules', '--test', 'house'], { cwd });
    expect(status).toBe(2);
    expect(stderr.replace(/:7:\d+: /u, ' ')).toBe(`stet: house/bare.yml ${problem}\n`);
  });

  test('a rule that cannot be read is told with its place; the others are tested', async () => {
    const cwd = folderWith({});
    mkdirSync(join(cwd, 'house'));
    await stet(['rules', '--new', 'house/wordy'], { cwd });
    writeFileSync(join(cwd, 'house/broken.yml'), 'check: patern\n');
    const { status, stdout, stderr } = await stet(['rules', '--test', 'house'], { cwd });
    expect(status).toBe(2);
    expect(stdout).toBe('1 rule tested: 4 examples held; 1 rule not tested\n');
    expect(stderr).toMatch(/^stet: house\/broken\.yml:1:1: check: “patern” is not known; did you mean “pattern”\?\n/u);
    expect(stderr).toContain('stet: house/broken.yml:1:1: examples: is missing\n');
  });
});

test.each([
  [['rules', 'doubeld-word'], 'there is no rule or group “doubeld-word”; did you mean “en/words/doubled-word”?'],
  [['rules', '--checks', 'patern'], 'there is no check “patern”; did you mean “pattern”?'],
  [['rules', '--test', 'nowhere'], 'nowhere: no such folder'],
  [['rules', '--test', '.'], '.: there are no rules (*.yml) in it; stet rules --new ID writes one'],
])('%j: one line on standard error, exit status 2', async (args, message) => {
  const told = { status: 2, stdout: '', stderr: `stet: ${message}\n` };
  expect(await stet(args, { cwd: folderWith({}) })).toMatchObject(told);
});

test.each([
  [['rules', 'a', 'b'], 'one name at a time, please: stet rules NAME'],
  [['rules', '--diff'], '--diff does not go with stet rules'],
  [['a.txt', '--json'], '--json goes with stet rules'],
  [['rules', '--new', 'a/b', '--checks'], '--new does not go with --checks'],
  [['rules', '--test', 'a', '--json'], '--test a stands alone after stet rules'],
  [['rules', '--markdown', '--json'], '--json does not go with --markdown'],
])('%j does not go together', (args, message) => {
  expect(() => readArguments(args)).toThrow(message);
});
