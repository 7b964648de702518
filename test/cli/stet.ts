import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Finding } from '../../src/engine/finding.js';

/** The built program. */
export const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** How a run of the program ended. */
export interface Run {
  readonly status: number | null;
  readonly bytes: Buffer;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run is given besides its arguments. */
export interface Surroundings {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Options for Node.js itself. */
  readonly node?: readonly string[];
  /** The user that runs it. */
  readonly uid?: number;
}

/** Runs the built program, without a terminal. */
export function stet(
  args: readonly string[],
  { cwd, input = '', env = {}, node = [], uid }: Surroundings,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env;
    const child = spawn(process.execPath, [...node, MAIN, ...args], {
      cwd,
      env: { ...inherited, ...env },
      ...(uid === undefined ? {} : { uid }),
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (status) => {
      const bytes = Buffer.concat(out);
      resolve({ status, bytes, stdout: bytes.toString(), stderr: Buffer.concat(err).toString() });
    });
    child.stdin.end(input);
  });
}

/** Writes a file, and makes the folders in which it is. */
export function writeInto(folder: string, path: string, content: string | Uint8Array): void {
  const whole = join(folder, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, content);
}

/** A temporary folder with these files, for one test; its path is the real one. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stet-cli-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) writeInto(folder, path, content);
  return folder;
}

/** A folder in which `stet` is the built program, to be put on the path. */
export function folderWithStet(): string {
  const folder = folderWith({ stet: `#!/bin/sh\nexec '${process.execPath}' '${MAIN}' "$@"\n` });
  chmodSync(join(folder, 'stet'), 0o755);
  return folder;
}

/** Two findings of the rule `en/words/doubled-word`, an error each, and nothing else. */
export const DOUBLED = 'The mayor went to the the harbour on Monday.\n\nShe spoke to to the sailors there.\n';
export const MENDED = 'The mayor went to the harbour on Monday.\n\nShe spoke to the sailors there.\n';
/** An article without findings. */
export const CLEAN = 'The mayor went to the harbour on Monday.\n';

/** Decides on each finding of `news.txt`, all of doubled words, as the reviewer would; gives their fingerprints. */
export async function decide(
  cwd: string,
  ...decisions: readonly { readonly state: 'accepted' | 'rejected'; readonly note?: string }[]
): Promise<string[]> {
  const { stdout } = await stet(['--check', '--format', 'json', 'news.txt'], { cwd });
  const findings: Finding[] = JSON.parse(stdout).files[0].findings;
  const text = readFileSync(join(cwd, 'news.txt'), 'utf8');
  const stored = decisions.map((decision, i) => {
    const { rule, fingerprint, start, end } = findings[i]!;
    const excerpt = text.slice(start, end);
    const accepted = decision.state === 'accepted' ? { text: excerpt.split(' ')[0]! } : {};
    return { rule, fingerprint, excerpt, ...accepted, ...decision, time: '2026-03-01T12:00:00Z' };
  });
  writeFileSync(join(cwd, 'news.txt.stet.json'), JSON.stringify({ stet: 'decisions', version: 1, decisions: stored }));
  return findings.map(({ fingerprint }) => fingerprint);
}

/** Whether this machine has no such program. */
export function isMissing(program: string): boolean {
  return spawnSync(program, ['--version']).error !== undefined;
}
