import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/cli/in-order.js';
import { Jobs } from '../../src/cli/jobs.js';
import { builtinRules } from '../../src/engine/builtin-rules.js';
import { Project } from '../../src/project/project.js';
import { CLEAN, DOUBLED, folderWith, stet } from './stet.js';

/** So much that threads are started for what comes after it. */
const MUCH = `${CLEAN}\n\n`.repeat(Math.ceil(120_000 / CLEAN.length));

test('a batch is answered the same, in order, by threads', async () => {
  const lines = Array.from({ length: 60 }, (_, id) => JSON.stringify({ id, text: id % 7 === 0 ? CLEAN : DOUBLED }));
  const input = [JSON.stringify({ id: 'much', text: MUCH }), ...lines, '', 'no document', ...lines].join('\n');
  const [threads, alone] = [
    await stet(['--batch', '--jobs', '2'], { cwd: '.', input }),
    await stet(['--batch', '--jobs', '1'], { cwd: '.', input }),
  ];
  expect(threads).toEqual(alone);
  expect(
    threads.stdout
      .split('\n')
      .slice(0, 4)
      .map((line) => JSON.parse(line).id),
  ).toEqual(['much', 0, 1, 2]);
  expect(threads).toMatchObject({ status: 2, stderr: '' });
  expect(threads.stdout).toContain('line 63: not JSON');
});

test('files are told of the same, in order, by threads: with their configuration, comments and trouble', async () => {
  const cwd = folderWith({
    'a.txt': MUCH,
    'b.txt': DOUBLED,
    'c.txt': new Uint8Array([0x41, 0xff]),
    'd.txt': `${DOUBLED}\n<!-- stet-disable en/no-such-rule -->\n`,
    'e.txt': 'The the mayor of Kiew left.',
    'stet.config.yaml': 'rules:\n  en/words/doubled-word: warning\n',
  });
  const [threads, alone] = [
    await stet(['--check', '--jobs', '3'], { cwd }),
    await stet(['--check', '--jobs', '1'], { cwd }),
  ];
  expect(threads).toEqual(alone);
  expect(threads.status).toBe(2);
  expect(threads.stderr).toMatch(/^stet: c\.txt: .*\nstet: d\.txt:\d+:\d+: there is no rule or group/u);
  expect(threads.stdout).toContain('b.txt:1:19: warning');
});

test('this thread works beside the others: each does some of many items', async () => {
  const project = new Project(builtinRules(), '');
  const jobs = new Jobs(2, project);
  const bytes = Buffer.from(JSON.stringify({ id: 1, text: CLEAN }));
  const items = Readable.from(Array.from({ length: 400 }, (_, number) => number));
  const answered = { here: 0, there: 0 };
  const one = (number: number) => {
    const line = { bytes, number };
    return jobs.do({ ask: 'answer', line }, 1_000, async () => ({ text: 'here', refused: false }));
  };
  for await (const { text } of inOrder(items, one, (unfetched) => jobs.hasRoom(unfetched))) {
    await setTimeout(2);
    answered[text === 'here' ? 'here' : 'there']++;
  }
  await jobs.end();
  expect(answered.here + answered.there).toBe(400);
  expect(Math.min(answered.here, answered.there)).toBeGreaterThan(20);
});
