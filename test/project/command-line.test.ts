import { spawnSync } from 'node:child_process';
import { beforeEach, expect, test } from 'vitest';
import { folderWith, MAIN, writeInto } from '../cli/stet.js';

let folder: string;

function stet(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

function write(path: string, content: string): void {
  writeInto(folder, path, content);
}

/** The ids of the findings, by file. */
function rulesFound(args: readonly string[]): Record<string, string[]> {
  const { stdout } = stet(['--check', '--format', 'json', ...args]);
  const { files } = JSON.parse(stdout) as { files: { path: string; findings: { rule: string }[] }[] };
  return Object.fromEntries(files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)]));
}

beforeEach(() => {
  folder = folderWith({
    'news/a.txt': 'The mayor mayor left on May 3.\n',
    'sport/b.txt': 'The team team won.\n',
  });
});

test('a check keeps to the configuration of each file', () => {
  write('stet.config.yaml', "style: { dates: day-month }\noverrides: [{ files: 'sport/*', rules: { en/words: off } }]");
  expect(rulesFound(['news', 'sport'])).toEqual({
    'news/a.txt': ['en/words/doubled-word', 'en/dates-and-numbers/date-forms'],
    'sport/b.txt': [],
  });
  write('other.yaml', 'rules: { en: off }');
  expect(rulesFound(['news', '--config', 'other.yaml'])).toEqual({ 'news/a.txt': [] });
});

test('an export makes only edits of rules that are on', () => {
  write('stet.config.yaml', 'rules: { en/words: off }\nstyle: { dates: day-month }');
  expect(stet(['news/a.txt', '--accept', 'all', '--export', '-']).stdout).toBe('The mayor mayor left on 3 May.\n');
});

test('people, names, style, glossary and sources decide what is found and how it is mended', () => {
  write(
    'stet.config.yaml',
    [
      "sources: [{ article: '{name}.en.txt', source: '{name}.pt.txt', language: pt }]",
      'style: { spelling: british, dates: day-month, quotations: curly }',
      'names: [António Guterres, Kiev]',
      'people: [{ name: Eri Kaneko, pronouns: she }]',
      'glossary:',
      '  - { source: câmara municipal, target: city council, avoid: mayor’s chamber }',
      "overrides: [{ files: 'us/*', style: { spelling: american } }]",
    ].join('\n'),
  );
  const article = [
    'The mayor’s chamber met on April 26 and chose the color of the harbour.',
    '"We agree," Eri Kaneko said. He added that Antonio Guterres had called from Kiev.\n',
  ].join('\n');
  for (const name of ['eu/a', 'us/b']) write(`${name}.en.txt`, article);
  write('eu/a.pt.txt', 'A câmara municipal reuniu-se.\n');
  write('us/b.pt.txt', 'O gabinete do presidente reuniu-se.\n');
  const mended = (file: string) => stet([file, '--accept', 'all', '--export', '-']).stdout;
  const rest = '“We agree,” Eri Kaneko said. She added that António Guterres had called from Kiev.\n';
  expect(mended('eu/a.en.txt')).toBe(`The city council met on 26 April and chose the colour of the harbour.\n${rest}`);
  expect(mended('us/b.en.txt')).toBe(`The mayor’s chamber met on 26 April and chose the color of the harbor.\n${rest}`);
});

test('mistakes in the configuration and its rules are told with their places, and nothing is checked', () => {
  write('stet.config.yaml', 'style:\n  date: day-month\nruleFolders: [house]\nrules: { en/word: off, house/b: off }\n');
  write('house/a.yml', 'check: patern\n');
  expect(stet(['--check', 'news', 'sport'])).toEqual({
    status: 2,
    stdout: '',
    stderr: [
      'stet.config.yaml:2:3: style: “date” is not known here; did you mean “dates”?',
      'stet.config.yaml:4:10: there is no rule or group “en/word”; did you mean “en/words”?',
      'house/a.yml:1:1: check: “patern” is not known; did you mean “pattern”?',
      ...['category', 'severity', 'message', 'about', 'examples'].map((key) => `house/a.yml:1:1: ${key}: is missing`),
    ]
      .map((line) => `stet: ${line}\n`)
      .join(''),
  });
  expect(stet(['--check', '--config', 'none.yaml', 'news'])).toMatchObject({
    status: 2,
    stderr: 'stet: none.yaml: no such file\n',
  });
});

test('a folder of rules that no folder can be called is not there', () => {
  write('stet.config.yaml', 'ruleFolders: ["a\\0b"]\n');
  expect(stet(['--check', 'news'])).toMatchObject({
    status: 2,
    stderr: 'stet: stet.config.yaml:1:15: there is no folder “a␀b”\n',
  });
});

test('a source with markup is read as its format has it, and what is wrong with it is told', () => {
  write('stet.config.yaml', "sources: [{ article: '{name}.en.{ending}', source: '{name}.pt.{ending}', language: pt }]");
  const [english, portuguese] = [
    'Minister João Prado visited the port on Monday, with 350 people and 27 ships of the navy.',
    'O ministro João Prado visitou o porto na segunda-feira, com 350 pessoas e 27 navios da marinha.',
  ];
  write('a.en.html', `<title>The port</title><p>${english}`);
  write(
    'a.pt.html',
    `<title>O porto</title><style>a { width: 1280px }</style><p data-id="52345">${portuguese.replaceAll('ã', '&atilde;')}`,
  );
  write('b.en.md', `# The port\n\n${english}\n`);
  write(
    'b.pt.md',
    `---\ndate: 2024-05-17\n---\n\n# O porto\n\n${portuguese.replace('navios', '[navios](http://a.b/2019/4711)')}\n`,
  );
  expect(rulesFound(['a.en.html', 'b.en.md'])).toEqual({ 'a.en.html': [], 'b.en.md': [] });
  write('b.pt.md', `# O porto\n\n${portuguese.replace('350', '820')}\n`);
  expect(rulesFound(['b.en.md'])['b.en.md']).toContain('source/meaning/numbers');
  write('c.pt.xlf', '<xliff');
  expect(stet(['--check', 'b.en.md', '--source', 'c.pt.xlf']).stderr).toMatch(
    /its source .*c\.pt\.xlf: line 1, column 6: not well-formed XML/u,
  );
});

test('stet config FILE shows each setting and where it was said', () => {
  write('stet.config.yaml', 'rules:\n  en/words: off\n  en/words/doubled-word: error\nstyle: { dates: day-month }\n');
  const { stdout, status } = stet(['config', 'news/a.txt']);
  const lines = stdout.split('\n').map((line) => line.split(/\s{2,}/u));
  expect(status).toBe(0);
  expect(lines[0]).toEqual(['news/a.txt: stet.config.yaml']);
  expect(lines).toContainEqual(['language', 'en', 'default']);
  expect(lines).toContainEqual(['style.dates', 'day-month', 'stet.config.yaml:4']);
  expect(lines).toContainEqual(['en/words/doubled-word', 'error', 'stet.config.yaml:3']);
  expect(lines).toContainEqual(['en/words/ise-ize', 'off', 'stet.config.yaml:2']);
  expect(lines).toContainEqual(['any/spaces/double-space', 'warning', 'default']);
});

test('a run without configuration loads neither yaml nor zod', () => {
  const withModules = { NODE_DEBUG: 'module' };
  const { stderr } = stet(['--check', 'news'], withModules);
  expect(stderr).toMatch(/MODULE/u);
  expect(stderr).not.toMatch(/libraries\/(?:zod|yaml)\.cjs/u);
  write('stet.config.yaml', '');
  expect(stet(['--check', 'news'], withModules).stderr).toMatch(/libraries\/(?:zod|yaml)\.cjs/u);
});
