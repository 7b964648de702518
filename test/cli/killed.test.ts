import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { acceptWanted } from '../../src/review/accepting.js';
import { formatDecisions } from '../../src/review/decisions-file.js';
import { openSession } from '../../src/review/session.js';
import { allRules } from '../rule.js';
import { folderWith, stet } from './stet.js';

/** How often each command is killed: `npm run crash` says 170, which is more than 500 in all. */
const RUNS = Number(process.env.STET_CRASH_RUNS ?? 8);
const KILLER = fileURLToPath(new URL('./kill-at.js', import.meta.url));
/** More moments than a command has at which it changes a file. */
const MOMENTS = 64;

/** What a process that dies in the middle of making a file may leave. */
const LEFT = /\.tmp$|\.lock\.\d+$/u;

const OLD = `${'The mayor went to the the harbour. Nothing else was said, and nobody asked. '.repeat(60)}\n`;
const NEW = OLD.replaceAll('the the', 'the');

/** Runs stet until it is killed at this moment, or is done. */
function killedAt(moment: number, args: readonly string[], cwd: string) {
  return stet(args, { cwd, node: ['--import', KILLER], env: { STET_KILL_AT: String(moment) } });
}

/** So many moments, spread over all that there are. */
function moments(count: number): number[] {
  return Array.from({ length: count }, (_, i) => (count < MOMENTS ? Math.floor((i * MOMENTS) / count) : i % MOMENTS));
}

test('--in-place, killed: the article is the old one or the new one, its decisions are whole, and the next run does it', async () => {
  const document = readText(OLD);
  const session = openSession(document, checkDocument(document, allRules()));
  const decisions = formatDecisions(acceptWanted(session, ['all'], '2026-01-01T00:00:00Z'));
  let killed = 0;
  const saw = new Set<string>();
  for (const moment of moments(RUNS)) {
    const folder = folderWith({ 'a.txt': OLD, 'a.txt.stet.json': decisions });
    const { status } = await killedAt(moment, ['a.txt', '--in-place'], folder);
    if (status === null) killed++;
    const article = readFileSync(join(folder, 'a.txt'), 'utf8');
    expect([OLD, NEW]).toContain(article);
    saw.add(article === NEW ? 'new' : 'old');
    if (article === OLD) expect(readFileSync(join(folder, 'a.txt.stet.json'), 'utf8')).toBe(decisions);
    const { status: again, stderr } = await stet(['a.txt', '--in-place'], { cwd: folder });
    expect(stderr).toMatch(/^stet: a\.txt: \d+ accepted/u);
    expect(again).toBe(0);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(NEW);
    expect(readdirSync(folder).filter((name) => !LEFT.test(name))).toEqual(['a.txt']);
  }
  expect(killed).toBeGreaterThan(0);
  expect([...saw].sort()).toEqual(['new', 'old']);
  console.log(`--in-place: ${RUNS} tried, ${killed} of them killed before the end, each article whole`);
}, 0);

test('--export, killed: the file is not there, the old one or the new one', async () => {
  let killed = 0;
  for (const [i, moment] of moments(RUNS).entries()) {
    const folder = folderWith({ 'a.txt': OLD, ...(i % 2 ? { 'b.txt': 'what was there' } : {}) });
    const { status } = await killedAt(moment, ['a.txt', '--export', 'b.txt', '--accept', 'all'], folder);
    if (status === null) killed++;
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(OLD);
    const file = join(folder, 'b.txt');
    const content = existsSync(file) ? readFileSync(file, 'utf8') : 'not there';
    expect([i % 2 ? 'what was there' : 'not there', NEW]).toContain(content);
  }
  expect(killed).toBeGreaterThan(0);
  console.log(`--export: ${RUNS} tried, ${killed} of them killed before the end, each file whole`);
}, 0);
