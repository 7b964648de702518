import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { afterEach } from 'vitest';
import type { StoredDecision } from '../../src/review/stored-decision.js';
import { Terminal, type TerminalOptions } from './terminal.js';

export const PROGRAM = resolve('dist/cli/main.js');

/** The article of most tests: its findings are of rules that are as good as certain, and stay so. */
export const HARBOUR = resolve('test/e2e/fixtures/harbour.txt');

export const SEED = resolve('seeds/un-guterres-moscow.txt');

const folders: string[] = [];
const terminals: Terminal[] = [];

afterEach(async () => {
  // A review writes into its folder when its terminal is closed.
  await Promise.all(
    terminals.splice(0).map((terminal) => {
      terminal.close();
      return terminal.exit;
    }),
  );
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A review of an article in a folder of its own, as the built program shows it. */
export class Review {
  readonly folder: string;
  readonly article: string;
  #terminal: Terminal | undefined;

  private constructor(name: string) {
    this.folder = mkdtempSync(join(tmpdir(), 'stet-e2e-'));
    folders.push(this.folder);
    this.article = join(this.folder, name);
  }

  /** A copy of a file. */
  static of(path: string): Review {
    const review = new Review(basename(path));
    copyFileSync(path, review.article);
    return review;
  }

  static ofText(text: string): Review {
    return Review.ofTexts({ 'article.txt': text });
  }

  /** Several articles of one folder by their names; the review’s own is the first. */
  static ofTexts(texts: Readonly<Record<string, string>>): Review {
    const review = new Review(Object.keys(texts)[0]!);
    for (const [name, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(review.folder, name)), { recursive: true });
      writeFileSync(join(review.folder, name), text);
    }
    return review;
  }

  get terminal(): Terminal {
    if (!this.#terminal) throw new Error('the review was not opened');
    return this.#terminal;
  }

  /** Starts the program on the article and waits for its screen. */
  async open(options: TerminalOptions = {}): Promise<Terminal> {
    return this.openNames([basename(this.article)], options);
  }

  /** The same with what a command line names: files, folders, options. */
  async openNames(names: readonly string[], options: TerminalOptions = {}): Promise<Terminal> {
    const terminal = new Terminal(process.execPath, [PROGRAM, ...names], { cwd: this.folder, ...options });
    this.#terminal = terminal;
    terminals.push(terminal);
    await terminal.waitFor(/^ stet .*\n(?:.*\n)*\d+ open\b/u);
    return terminal;
  }

  /** An interactive shell in the folder, in which `stet` is the program. */
  async shell(options: TerminalOptions = {}): Promise<Terminal> {
    const env = { PS1: 'shell> ', ...options.env };
    const terminal = new Terminal('bash', ['--norc', '--noprofile', '-i'], { cwd: this.folder, ...options, env });
    terminals.push(terminal);
    this.#terminal = terminal;
    await terminal.waitFor('shell>');
    // The shell's own line editor asks for brackets around pastes too.
    terminal.press("bind 'set enable-bracketed-paste off'", 'enter');
    terminal.press(`stet() { '${process.execPath}' '${PROGRAM}' "$@"; }; clear`, 'enter');
    return terminal;
  }

  get decisionsPath(): string {
    return `${this.article}.stet.json`;
  }

  /** What the decisions file holds, by what was flagged. */
  decisions(): ReadonlyMap<string, StoredDecision> {
    if (!existsSync(this.decisionsPath)) return new Map();
    const { decisions } = JSON.parse(readFileSync(this.decisionsPath, 'utf8'));
    const stored = (decisions as StoredDecision[]).filter(({ excerpt }) => excerpt !== undefined);
    return new Map(stored.map((decision) => [decision.excerpt, decision]));
  }

  /** The states in the decisions file, by what was flagged. */
  states(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.decisions()].map(([excerpt, { state }]) => [excerpt, state]));
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }
}
