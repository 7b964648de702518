import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { rawIn } from '../terminal-output.js';
import { CLEAN, DOUBLED, folderWith, MAIN, stet } from './stet.js';

const cwd = '.';

/** Runs a batch over these lines: the exit status and the answers. */
async function batch(lines: string | Uint8Array) {
  const { status, stdout, stderr } = await stet(['--batch'], { cwd, input: lines });
  expect(stderr).toBe('');
  const answers = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  return { status, answers };
}

test('one answer a line, in order, with just the fields of the protocol', async () => {
  const { status, answers } = await batch(
    `${JSON.stringify({ id: 'a', text: DOUBLED })}\n${JSON.stringify({ id: 'b', text: CLEAN, lang: 'en-GB', more: 1 })}\n`,
  );
  expect(status).toBe(0);
  expect(answers[0].id).toBe('a');
  expect(answers[0].findings[0]).toEqual({
    rule: 'en/words/doubled-word',
    category: 'linguistic-conventions/grammar',
    severity: 'error',
    start: 18,
    end: 25,
    message: '“the the”: written twice',
    fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/u),
    evidence: [],
    suggestions: [{ label: 'keep one “the”', edits: [{ start: 21, end: 25, text: '' }] }],
  });
  expect(answers[0].findings.length).toBe(2);
  expect(answers[1]).toEqual({ id: 'b', findings: [] });
});

test('a line that is no document is answered by what is wrong with it, and the run goes on', async () => {
  const good = JSON.stringify({ id: 7, text: CLEAN, source: null });
  const lines = [
    good,
    '{"id": "a", "text": ',
    '[]',
    'null',
    '"text"',
    '{"text": "no id"}',
    '{"id": "a"}',
    '{"id": 12345678901234567890, "text": ""}',
    '{"id": "a", "text": 5}',
    '{"id": "a", "text": "", "lang": 5}',
    '{"id": "a", "text": "", "lang": "english"}',
    '',
    '{"id": "a", "text": "", "__proto__": {"id": 1}}',
  ];
  const { status, answers } = await batch(`${lines.join('\n')}\n`);
  expect(status).toBe(2);
  expect(answers).toEqual([
    { id: 7, findings: [] },
    { id: null, error: 'line 2: not JSON' },
    { id: null, error: 'line 3: not a JSON object' },
    { id: null, error: 'line 4: not a JSON object' },
    { id: null, error: 'line 5: not a JSON object' },
    { id: null, error: 'line 6: “id” must be a string' },
    { id: null, error: 'line 7: “text” must be a string' },
    { id: null, error: 'line 8: “id” is too large a number to be given back; make it a string' },
    { id: null, error: 'line 9: “text” must be a string' },
    { id: null, error: 'line 10: “lang” must be a string' },
    { id: null, error: 'line 11: “lang” must be a language tag, such as en, en-GB or pt' },
    { id: 'a', findings: [] },
  ]);
});

test('a line that is not UTF-8', async () => {
  const { status, answers } = await batch(
    Buffer.from('{"id": "a", "text": "caf\xe9"}\n{"id":"b","text":""}', 'latin1'),
  );
  expect(status).toBe(2);
  expect(answers).toEqual([
    { id: null, error: 'line 1: not valid UTF-8: byte 0xE9 at byte 24 of the line' },
    { id: 'b', findings: [] },
  ]);
});

test('a line of another encoding from its first byte on is told what to do', async () => {
  const { status, answers } = await batch(Buffer.from('\xff\xfe{\n{"id":"b","text":""}', 'latin1'));
  expect(status).toBe(2);
  const mend = 'convert it first, as with: iconv -f UTF-16 -t UTF-8';
  expect(answers).toEqual([
    { id: null, error: `line 1: UTF-16 text, and stet reads UTF-8; ${mend}` },
    { id: 'b', findings: [] },
  ]);
});

test('a byte-order mark, CRLF, no line feed at the end, and U+2028 within a string', async () => {
  const { status, answers } = await batch('\ufeff{"id":"a","text":"One.\u2028Two."}\r\n\r\n{"id":"b","text":"Three."}');
  expect(status).toBe(0);
  expect(answers).toEqual([
    { id: 'a', findings: [] },
    { id: 'b', findings: [] },
  ]);
});

test('half a surrogate pair, written as an escape, stops nothing', async () => {
  const { answers } = await batch('{"id":"\\ud800","text":"He said \\udc00 the the word."}\n');
  expect(answers[0].id).toBe('\ud800');
});

test('articles in other languages meet the rules for every language, and no other', async () => {
  const text = 'O rei foi à à praia ( ontem).';
  const { answers } = await batch(
    ['pt', 'en', 'EN_US', 'enx', '', 'eng_Latn']
      .map((lang) => `${JSON.stringify({ id: lang, text, lang })}\n`)
      .join(''),
  );
  const groups = answers.map(({ findings }) => [
    ...new Set(findings.map(({ rule }: { rule: string }) => rule.split('/')[0])),
  ]);
  expect(groups).toEqual(
    [['any'], ['any', 'en'], ['any', 'en'], ['any'], ['any', 'en'], ['any', 'en']].map((group) =>
      expect.arrayContaining(group),
    ),
  );
  expect(groups[0]).toEqual(['any']);
  expect(groups[3]).toEqual(['any']);
});

test('a folder as standard input is told of', () => {
  const input = openSync(tmpdir(), 'r');
  const { status, stderr } = spawnSync(process.execPath, [MAIN, '--batch'], {
    stdio: [input, 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  closeSync(input);
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'stet: standard input: a directory, not a file\n' });
});

test('an answer comes before the next line is written', async () => {
  const child = spawn(process.execPath, [MAIN, '--batch']);
  const answer = () => new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
  for (const id of ['a', 'b', 'c']) {
    child.stdin.write(`${JSON.stringify({ id, text: CLEAN })}\n`);
    expect(JSON.parse(await answer())).toEqual({ id, findings: [] });
  }
  child.stdin.end();
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
});

test('a reader that goes away ends the run in silence', async () => {
  const child = spawn(process.execPath, [MAIN, '--batch']);
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  child.stdin.on('error', () => {});
  child.stdout.once('data', () => {
    child.stdout.destroy();
    child.stdin.write(`${JSON.stringify({ id: 'b', text: CLEAN })}\n`.repeat(100));
  });
  child.stdin.write(`${JSON.stringify({ id: 'a', text: CLEAN })}\n`);
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(141);
  expect(errors).toBe('');
});

test('a configuration that is named holds, its overrides by the documents’ ids; none is looked for', async () => {
  const config = "rules: { en: off }\noverrides: [{ files: 'news/*', rules: { en/words: on } }]\n";
  const folder = folderWith({ 'stet.config.yaml': config, 'bad.yaml': 'rule: {}\n' });
  const lines = [
    { id: 'news/a', text: DOUBLED },
    { id: 'b', text: DOUBLED },
    { id: 'news/c', text: DOUBLED, lang: 'pt' },
  ];
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const counts = async (...args: string[]) => {
    const { stdout } = await stet(['--batch', ...args], { cwd: folder, input });
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).findings.length);
  };
  expect(await counts('--config', 'stet.config.yaml')).toEqual([2, 0, 0]);
  expect(await counts()).toEqual([2, 2, 0]);
  expect(await stet(['--batch', '--config', 'bad.yaml'], { cwd: folder, input })).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'stet: bad.yaml:1:1: “rule” is not known here; did you mean “rules”?\n',
  });
  expect(await stet(['--batch', '--config', 'none.yaml'], { cwd: folder, input })).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'stet: none.yaml: no such file\n',
  });
});

test('an answer holds nothing that a terminal obeys or hides, whatever its document is called and says', async () => {
  const hidden = '\u001b]0;a\u0007\u009b2J\u202e\u2066\u200b\u2028';
  const lines = [
    { id: `a${hidden}`, text: `He saw the${hidden} ${hidden}the the end.` },
    { id: 'b', text: 7, [hidden]: hidden },
  ];
  const { stdout } = await stet(['--batch'], { cwd, input: lines.map((line) => JSON.stringify(line)).join('\n') });
  expect(rawIn(stdout)).toBe('');
  expect(stdout.split('\n')).toHaveLength(3);
  const [first] = stdout.split('\n');
  expect(JSON.parse(first!)).toMatchObject({ id: `a${hidden}`, findings: expect.any(Array) });
});
