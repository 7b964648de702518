import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CLEAN, folderWith, stet } from './stet.js';

const cwd = '.';
const LISTED = 'stet --help names the commands, stet NAME --help the options of one';

test('--version prints the version of the package, alone and among others', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(await stet(['--version'], { cwd })).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  expect(await stet(['--check', '--version'], { cwd })).toMatchObject({ status: 0, stdout: `${version}\n` });
});

test.each([
  [
    'no arguments',
    [],
    'name an article to review, or “.” for all of this folder; stet --help shows what else there is',
  ],
  ['no article', ['--export', 'b.txt'], 'name an article to review; stet --help shows what else there is'],
  ['a command with a slip', ['chekc', 'a.txt'], 'chekc: no such file; did you mean stet --check FILE?'],
  ['an option as a word', ['check', 'a.txt'], 'check: no such file; did you mean stet --check FILE?'],
  ['a command that is a word', ['confg', 'a.txt'], 'confg: no such file; did you mean stet config FILE?'],
  ['an option with a slip', ['--chekc', 'a.txt'], 'unknown option --chekc; did you mean --check?'],
  ['the beginning of an option', ['a.txt', '--exp=b.txt'], 'unknown option --exp; did you mean --export?'],
  ['no word of a few', ['--check', '--fail-on'], '--fail-on needs a value: error, warning, suggestion'],
  [
    'an option of other linters',
    ['--fix', 'a.txt'],
    'unknown option --fix; stet has stet FILE --accept errors --in-place',
  ],
  ['a letter of other linters', ['--check', '-o', 'a'], 'unknown option -o; stet has --format NAME:FILE'],
  ['an option like no other', ['--zzz'], `unknown option --zzz; ${LISTED}`],
  ['an unknown letter', ['-z', 'a.txt'], `unknown option -z; ${LISTED}`],
  ['the name of what every object has', ['--constructor'], `unknown option --constructor; ${LISTED}`],
  ['a negated option', ['--no-check'], `unknown option --no-check; ${LISTED}`],
  ['a value where there is none', ['--check=yes'], '--check takes no value'],
  ['no value at the end', ['a.txt', '--export'], '--export needs a value: its PATH'],
  ['an option for a value', ['a.txt', '--export', '--in-place'], '--export needs a value: its PATH'],
  ['an empty value', ['a.txt', '--export='], '--export needs a value: its PATH'],
  ['an unknown format', ['--check', '--format', 'jsno'], '--format jsno: did you mean json?'],
  [
    'a format like no other',
    ['--check', '--format', 'pdf:out.pdf'],
    '--format pdf: it must be one of text, compact, json, jsonl, sarif, github, gitlab, junit, checkstyle, rdjsonl, html, markdown',
  ],
  [
    'no file after a format',
    ['--check', '--format', 'json:'],
    '--format json: names no file; write json:FILE, or json alone',
  ],
  [
    'two reports on standard output',
    ['--check', '--format', 'text', '--format', 'json'],
    '--format text and json both go to standard output; give one a file: --format json:FILE',
  ],
  [
    'two reports in one file',
    ['--check', '--format', 'jsonl:a', '--format', 'json:a'],
    '--format jsonl and json both go to a; give one a file: --format json:FILE',
  ],
  [
    'two reports in one file by two names',
    ['--check', '--format', 'jsonl:a', '--format', 'json:./b/../a'],
    '--format jsonl and json both go to ./b/../a; give one a file: --format json:FILE',
  ],
  ['no jobs', ['--check', '--jobs', '0'], '--jobs 0: it must be 1 to 256'],
  [
    'no number of warnings',
    ['--check', '--max-warnings', 'x'],
    '--max-warnings x: it must be a whole number, such as 10',
  ],
  ['less than none', ['--check', '--max-warnings', '-1'], '--max-warnings -1: it must be a whole number, such as 10'],
  ['settings of two files', ['config', 'a.txt', 'b.txt'], 'one file at a time, please: stet config FILE'],
  [
    'a review of standard input',
    ['-'],
    '-: a review reads keys there; name a file, or use stet --check - for standard input',
  ],
  [
    'what changed on standard input',
    ['--check', '--since', 'HEAD', '-'],
    '--since asks git what changed, and git knows nothing of standard input',
  ],
  [
    'standard input in place',
    ['-', '--accept', 'all', '--in-place'],
    '--in-place needs a file to write to, not standard input',
  ],
  [
    'the mildest that other linters show',
    ['--check', '--severity', 'error'],
    'unknown option --severity; stet has --fail-on SEVERITY, or “rules:” in stet.config.yaml',
  ],
  ['the report by a letter', ['--check', '-f', 'json'], 'unknown option -f; stet has --format NAME'],
  [
    'colours by an option',
    ['--check', '--no-color'],
    'unknown option --no-color; stet has NO_COLOR and FORCE_COLOR in the environment',
  ],
  ['an unknown severity', ['--check', '--fail-on', 'x'], '--fail-on x: it must be one of error, warning, suggestion'],
  ['--format in a review', ['a.txt', '--format', 'json'], '--format goes with --check'],
  ['--export in a check', ['--check', 'a.txt', '--export', 'b.txt'], '--export does not go with --check'],
  ['files in a batch', ['--batch', 'a.txt'], '--batch reads standard input and takes no files'],
  ['--check in a batch', ['--batch', '--check'], '--check does not go with --batch'],
  ['no shell', ['completion'], 'name one shell: stet completion bash, stet completion zsh, stet completion fish'],
  ['a file for an editor', ['lsp', 'a.txt'], 'stet lsp takes no files: the editor names them'],
  ['--check for an editor', ['lsp', '--check'], '--check does not go with stet lsp'],
  ['--stdio in a review', ['a.txt', '--stdio'], '--stdio goes with stet lsp'],
  [
    'an export of two articles',
    ['a.txt', 'b.txt', '--diff'],
    'one article at a time, please; a review and --check take several',
  ],
  [
    'a source of two articles',
    ['a.txt', 'b.txt', '--source', 'c.txt'],
    '--source names the source of one article; stet.config.yaml says where those of many are found',
  ],
  ['a source of a batch', ['--batch', '--source', 'c.txt'], '--source does not go with --batch'],
  ['a source that is not there', ['a.txt', '--diff', '--source', 'c.txt'], 'c.txt: no such file'],
  [
    'a report without a name',
    ['--check', '--format', ':a'],
    '--format :a: it must be one of text, compact, json, jsonl, sarif, github, gitlab, junit, checkstyle, rdjsonl, html, markdown',
  ],
  ['an article without a name', [''], 'an argument is empty; a name was to stand there'],
  [
    '--accept without a place',
    ['a.txt', '--accept', 'all'],
    '--accept needs to know where to: --export PATH, --in-place, or --diff',
  ],
  [
    'a diff and an export',
    ['a.txt', '--diff', '--export', 'b'],
    '--diff prints what an export would change; ask for one or the other',
  ],
  [
    'in place and to standard output',
    ['a.txt', '--in-place', '--export', '-'],
    '--in-place writes the article, --export - standard output; ask for one',
  ],
  [
    'two reviews, without a terminal',
    ['a.txt', 'b.txt'],
    'a review needs a terminal; use stet --check FILE where there is none',
  ],
  [
    'what mends in other linters',
    ['fix', 'a.txt'],
    'fix: no such file; did you mean stet FILE --accept errors --in-place?',
  ],
  ['a review without a terminal', ['a.txt'], 'a review needs a terminal; use stet --check FILE where there is none'],
])('%s: one line on standard error, exit status 2', async (_name, args, message) => {
  expect(await stet(args, { cwd })).toMatchObject({ status: 2, stdout: '', stderr: `stet: ${message}\n` });
});

test('after -- a name may begin with a dash', async () => {
  const folder = folderWith({ '-a.txt': CLEAN });
  expect(await stet(['--check', '--', '-a.txt'], { cwd: folder })).toMatchObject({ status: 0, stderr: '' });
});

test('a file whose name begins as an option does is told of by the name that it needs', async () => {
  const folder = folderWith({ '-dash.txt': CLEAN });
  const told = 'stet: -dash.txt is read as options; the file is ./-dash.txt\n';
  expect(await stet(['--check', '-dash.txt'], { cwd: folder })).toMatchObject({ status: 2, stderr: told });
  expect(await stet(['--check', './-dash.txt'], { cwd: folder })).toMatchObject({ status: 0, stderr: '' });
});
