import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
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

test('this thread works beside the others: both do some of many items', { timeout: 60_000 }, async () => {
  const jobs = new Jobs(2, new Project(builtinRules(), ''));
  const bytes = Buffer.from(JSON.stringify({ id: 1, text: CLEAN }));
  const answered = { here: 0, there: 0 };
  async function* untilBothDid() {
    for (let number = 0; answered.here < 20 || answered.there < 20; number++) yield number;
  }
  const one = (number: number) => {
    const here = async () => {
      await setTimeout(5);
      return { text: 'here', refused: false };
    };
    return jobs.do({ ask: 'answer', line: { bytes, number } }, 1_000, here);
  };
  for await (const { text } of inOrder(untilBothDid(), one, (unfetched) => jobs.hasRoom(unfetched)))
    answered[text === 'here' ? 'here' : 'there']++;
  await jobs.end();
});

test('no thread is started for one article, however long it is', async () => {
  const jobs = new Jobs(2, new Project(builtinRules(), ''));
  const before = threads();
  const line = { bytes: Buffer.from('{}'), number: 1 };
  const one = () => jobs.do({ ask: 'answer', line }, 900_000, async () => ({ text: 'here', refused: false }));
  await one();
  await setTimeout(500);
  expect(threads()).toBe(before);
  await one();
  await vi.waitFor(() => expect(threads()).toBeGreaterThan(before), { timeout: 20_000 });
  await jobs.end();
});

function threads(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'MessagePort' || name === 'Worker').length;
}

test('no more is given out than may wait, by number and by size', async () => {
  const jobs = new Jobs(2, new Project(builtinRules(), ''));
  expect(jobs.hasRoom(100)).toBe(true);
  expect(jobs.hasRoom(1_000)).toBe(false);
  let done = () => {};
  const waiting = new Promise<void>((resolve) => {
    done = resolve;
  });
  const line = { bytes: Buffer.from('{}'), number: 1 };
  const large = jobs.do({ ask: 'answer', line }, 5_000_000, async () => {
    await waiting;
    return { text: 'here', refused: false };
  });
  expect(jobs.hasRoom(1)).toBe(false);
  expect(jobs.hasRoom(0)).toBe(true);
  done();
  await large;
  expect(jobs.hasRoom(1)).toBe(true);
  await jobs.end();
});
