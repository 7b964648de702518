import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Framing } from '../../src/lsp/framing.js';
import { folderWith, stet } from '../cli/stet.js';

test.each([
  ['nothing', '', /^stet: standard input: nothing came; an editor starts stet lsp/u],
  ['plain text', 'Good morning.\n', /“Good morning\.” stands where a message begins with “Content-Length: N”/u],
  ['bytes', Uint8Array.of(0, 255, 27, 91, 50, 74), /“␀ÿ␛\[2J” stands/u],
  ['lines that end otherwise', 'Content-Length: 2\n\n{}', /“Content-Length: 2” stands .* each ended by \\r\\n/u],
  ['a length that is no number', 'Content-Length: two\r\n\r\n{}', /“Content-Length: two” stands/u],
  [
    'a message without an end',
    'Content-Length: 99999999999\r\n\r\n{',
    /of 99999999999 bytes is longer than any editor sends/u,
  ],
  ['half a message', 'Content-Length: 20\r\n\r\n{', /it ended 19 bytes before its last message did/u],
  ['no JSON', 'Content-Length: 3\r\n\r\nabc', /is not valid JSON/u],
])('where no editor speaks, one line says what came: %s', async (_, input, said) => {
  const { status, stdout, stderr } = await stet(['lsp'], { cwd: folderWith({}), input });
  expect(stderr).toMatch(said);
  expect({ status, stdout, lines: stderr.split('\n').length }).toEqual({ status: 2, stdout: '', lines: 2 });
});

test('where the input ends, the connection is not closed: an answer that is under way would break off the program', async () => {
  const framing = new Framing(() => {});
  let closed = false;
  framing.on('close', () => {
    closed = true;
  });
  framing.resume().end('Content-Length: 2\r\n\r\n{}');
  await once(framing, 'end');
  await nextTurn();
  expect(closed).toBe(false);
});

test('messages pass in whatever pieces they come; nothing does after what is no message', async () => {
  const said = 'Content-Length: 3\r\nContent-Type: x\r\n\r\n[1]content-length:2\r\n\r\n[]Content-Length: 0\r\n\r\n';
  for (const size of [1, 2, 7, 1000]) {
    const problems: string[] = [];
    const framing = new Framing((problem) => problems.push(problem));
    for (let at = 0; at < said.length; at += size) framing.write(said.slice(at, at + size));
    expect(problems).toEqual([]);
    framing.write(`${'x'.repeat(3000)}\r\n`);
    framing.write('Content-Length: 2\r\n\r\n{}');
    expect(problems).toHaveLength(1);
    expect(String(framing.read())).toBe(said);
  }
});
