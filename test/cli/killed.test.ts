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

/** How often each command is killed: `npm run crash` says 110, which is more than 500 in all. */
const RUNS = Number(process.env.STET_CRASH_RUNS ?? 4);
const KILLER = fileURLToPath(new URL('./kill-at.js', import.meta.url));

/** What a process that dies in the middle of making a file may leave. */
const LEFT = /\.tmp$|\.lock\.\d+$/u;

const OLD = `${'The mayor went to the the harbour. Nothing else was said, and nobody asked. '.repeat(60)}\n`;
const NEW = OLD.replaceAll('the the', 'the');

/** Runs stet until it is killed at this moment. */
function killedAt(moment: number | 'never', args: readonly string[], cwd: string) {
  return stet(args, { cwd, node: ['--import', KILLER], env: { STET_KILL_AT: String(moment) } });
}

/** So many of the moments at which a command changes a file, from the first to the last. */
async function moments(args: readonly string[], cwd: string): Promise<number[]> {
  const { stderr } = await killedAt('never', args, cwd);
  const all = Number(/^moments: (\d+)$/mu.exec(stderr)![1]);
  expect(all).toBeGreaterThan(5);
  return Array.from({ length: RUNS }, (_, i) => (RUNS < all ? Math.round((i * (all - 1)) / (RUNS - 1)) : i % all));
}

test('--in-place, killed: the article is the old one or the new one, its decisions are whole, and the next run does it', async () => {
  const document = readText(OLD);
  const session = openSession(document, checkDocument(document, allRules()));
  const decisions = formatDecisions(acceptWanted(session, ['all'], '2026-01-01T00:00:00Z'));
  const saw = new Set<string>();
  const files = { 'a.txt': OLD, 'a.txt.stet.json': decisions };
  for (const moment of await moments(['a.txt', '--in-place'], folderWith(files))) {
    const folder = folderWith(files);
    expect((await killedAt(moment, ['a.txt', '--in-place'], folder)).status).toBe(null);
    const article = readFileSync(join(folder, 'a.txt'), 'utf8');
    expect([OLD, NEW]).toContain(article);
    saw.add(article === NEW ? 'new' : 'old');
    if (article === OLD) expect(readFileSync(join(folder, 'a.txt.stet.json'), 'utf8')).toBe(decisions);
    const { status: again, stderr } = await stet(['a.txt', '--in-place'], { cwd: folder });
    expect(stderr).toMatch(/^stet: a\.txt: \d+ accepted/u);
    expect(again).toBe(0);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(NEW);
    // What was decided of an article that is done may stay behind: it fits nothing any more, and nothing of it is lost.
    const rest = readdirSync(folder).filter((name) => !LEFT.test(name));
    expect(article === NEW ? ['a.txt', 'a.txt,a.txt.stet.json'] : ['a.txt']).toContain(String(rest));
  }
  expect([...saw].sort()).toEqual(['new', 'old']);
  console.log(`--in-place: ${RUNS} killed, each article whole`);
}, 0);

test('--export, killed: the file is not there, the old one or the new one', async () => {
  const args = ['a.txt', '--export', 'b.txt', '--accept', 'all'];
  for (const [i, moment] of (await moments(args, folderWith({ 'a.txt': OLD }))).entries()) {
    const folder = folderWith({ 'a.txt': OLD, ...(i % 2 ? { 'b.txt': 'what was there' } : {}) });
    expect((await killedAt(moment, args, folder)).status).toBe(null);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(OLD);
    const file = join(folder, 'b.txt');
    const content = existsSync(file) ? readFileSync(file, 'utf8') : 'not there';
    expect([i % 2 ? 'what was there' : 'not there', NEW]).toContain(content);
  }
  console.log(`--export: ${RUNS} killed, each file whole`);
}, 0);

test('--update-baseline, killed: the file is not there, the old one or the new one', async () => {
  const known = (cwd: string) => readFileSync(join(cwd, 'known.jsonl'), 'utf8');
  const update = ['--check', 'a.txt', '--baseline', 'known.jsonl', '--update-baseline'];
  const whole = folderWith({ 'a.txt': OLD });
  await stet(update, { cwd: whole });
  const old = '{"path":"a.txt","fingerprint":"0"}\n';
  for (const [i, moment] of (await moments(update, folderWith({ 'a.txt': OLD }))).entries()) {
    const folder = folderWith({ 'a.txt': OLD, ...(i % 2 ? { 'known.jsonl': old } : {}) });
    expect((await killedAt(moment, update, folder)).status).toBe(null);
    const content = existsSync(join(folder, 'known.jsonl')) ? known(folder) : 'not there';
    expect([i % 2 ? old : 'not there', known(whole)]).toContain(content);
  }
  console.log(`--update-baseline: ${RUNS} killed, each file whole`);
}, 0);

test('init, killed: there is no configuration, or a whole one', async () => {
  const whole = folderWith({ 'a.txt': OLD });
  await stet(['init', '.'], { cwd: whole });
  const config = readFileSync(join(whole, 'stet.config.yaml'), 'utf8');
  for (const moment of await moments(['init', '.'], folderWith({ 'a.txt': OLD }))) {
    const folder = folderWith({ 'a.txt': OLD });
    expect((await killedAt(moment, ['init', '.'], folder)).status).toBe(null);
    const file = join(folder, 'stet.config.yaml');
    if (existsSync(file)) expect(readFileSync(file, 'utf8')).toBe(config);
  }
  console.log(`init: ${RUNS} killed, each file whole`);
}, 0);
