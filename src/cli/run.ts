import { existsSync, fstatSync } from 'node:fs';
import { constants } from 'node:os';
import { keepBuilt } from '../analysis/built.js';
import { codeOf } from '../document/error-code.js';
import { visible } from '../document/visible.js';
import { builtinRules } from '../engine/builtin-rules.js';
import { FileError } from '../engine/file-error.js';
import { SlowRuleError } from '../engine/slow-rule-error.js';
import { Project } from '../project/project.js';
import { type Command, readArguments } from './arguments.js';
import { cacheFolder } from './cache-folder.js';
import { absence, Trouble } from './trouble.js';

/**
 * Does what the command line asks; each command loads only what it needs. The result is the exit status.
 * @param ahead files of the build that were read ahead, by their names
 */
export async function run(args: readonly string[], ahead?: ReadonlyMap<string, Buffer>): Promise<number> {
  if (ahead) keepBuilt(ahead);
  try {
    return await perform(readArguments(args));
  } catch (error) {
    if (codeOf(error) === 'EPIPE') throw error;
    for (const message of messagesOf(error)) tell(message);
    return 2;
  }
}

function messagesOf(error: unknown): readonly string[] {
  if (error instanceof FileError) return error.messages;
  if (error instanceof Trouble || error instanceof SlowRuleError) return [error.message];
  if ((error as NodeJS.ErrnoException).syscall === 'uv_cwd')
    return ['the current folder is not there any more; go to another one'];
  return [`a fault of stet itself, please report it: ${String(error)}`];
}

async function perform(command: Command): Promise<number> {
  switch (command.name) {
    case 'help':
      process.stdout.write(await help(command));
      return 0;
    case 'version':
      process.stdout.write(`${(await import('./version.js')).version()}\n`);
      return 0;
    case 'batch':
      return batch(command);
    case 'check':
      return check(command);
    case 'export':
      return exported(command);
    case 'review':
      return review(command);
    case 'config':
      return config(command);
    case 'init':
      process.stdout.write(await (await import('./init.js')).init(command.folder, builtinRules(), tell));
      return 0;
    case 'rules':
      return rules(command);
    case 'lsp':
      return lsp(command);
    case 'completion':
      await (await import('./completion/completion.js')).completion(command.of, projectOf(command), process.stdout);
      return 0;
  }
}

async function help({ command, format }: Extract<Command, { name: 'help' }>): Promise<string> {
  if (format === undefined) return (await import('./help.js')).helpText(command);
  const rules = builtinRules();
  return (await import('./format-page.js')).formatPage(format, (id) => rules.find((rule) => rule.id === id));
}

async function batch(command: Extract<Command, { name: 'batch' }>): Promise<number> {
  // Node.js ends such an input without a word.
  if (fstatSync(0).isDirectory()) throw new Trouble('standard input: a directory, not a file');
  const { batch } = await import('./batch.js');
  return batch({ project: projectOf(command), jobs: command.jobs, input: process.stdin, output: process.stdout });
}

async function check(command: Extract<Command, { name: 'check' }>): Promise<number> {
  const { files: names, formats, limits, jobs, passOver } = command;
  const cache = command.cached ? { cache: cacheFolder(process.env) } : {};
  const [{ check }, { narrowingBy }, { NO_PROGRESS, progressOn }, { FORMATS }, { filed, printed }, { version }] =
    await Promise.all([
      import('./check.js'),
      import('./narrowing.js'),
      import('./progress.js'),
      import('../report/index.js'),
      import('./report-output.js'),
      import('./version.js'),
    ]);
  const project = projectOf(command);
  const options = { version: version(), ruleOf: (id: string) => project.rule(id) };
  const narrowing = await narrowingBy(command.narrowing, tell);
  const reports = await Promise.all(
    formats.map(async ({ name, path }) => ({
      report: (await FORMATS[name]!())({ ...options, colours: path === undefined ? colours() : 'no colours' }),
      output: path === undefined ? printed(process.stdout) : filed(path),
    })),
  );
  const { stderr, env } = process;
  const progressOf = (articles: number) =>
    stderr.isTTY && env.TERM !== 'dumb' ? progressOn(stderr, articles) : NO_PROGRESS;
  return check({ names, passOver, project, reports, limits, jobs, ...cache, narrowing, complain: tell, progressOf });
}

async function exported(command: Extract<Command, { name: 'export' }>): Promise<number> {
  const { exportArticle } = await import('./export.js');
  const { stdout: output } = process;
  const surroundings = { project: projectOf(command), output, onTerminal: output.isTTY === true, tell };
  await exportArticle(command, { ...surroundings, time: new Date().toISOString() });
  return 0;
}

async function review(command: Extract<Command, { name: 'review' }>): Promise<number> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new Trouble('a review needs a terminal; use stet --check FILE where there is none');
  }
  if (process.env.TERM === 'dumb') {
    throw new Trouble('a review needs a terminal that moves its cursor, and TERM is dumb; use stet --check FILE here');
  }
  const { ended, reviewed } = await (await import('./review.js')).review(command.names, projectOf(command), tell);
  if (ended === 'quit') return reviewed.some(({ unsaved }) => unsaved !== undefined) ? 2 : 0;
  return 128 + (constants.signals[ended] ?? 0);
}

async function config(command: Extract<Command, { name: 'config' }>): Promise<number> {
  const [{ inForceFor }, { originsText }] = await Promise.all([
    import('./open-article.js'),
    import('../project/origins.js'),
  ]);
  process.stdout.write(originsText(command.file, await inForceFor(command.file, projectOf(command))));
  return 0;
}

async function rules(command: Extract<Command, { name: 'rules' }>): Promise<number> {
  const [{ rules }, { default: pc }, { terminalSize }] = await Promise.all([
    import('./rules/rules.js'),
    import('picocolors'),
    import('../tui/terminal-size.js'),
  ]);
  const width = Math.max(40, Math.min(terminalSize(process.stdout).columns, 110));
  const paint = pc.createColors(colours() === 'colours');
  return rules(command.question, { project: projectOf(command), output: process.stdout, complain: tell, width, paint });
}

/** Returns where the editor is gone without a word: when it gives one, the process ends at once. */
async function lsp({ config }: Extract<Command, { name: 'lsp' }>): Promise<number> {
  const { stdin: input, stdout: output } = process;
  const how = 'an editor starts stet lsp and talks to it; README.md says how to tell it to';
  if (input.isTTY) throw new Trouble(how);
  const [{ serve }, { version }] = await Promise.all([import('../lsp/server.js'), import('./version.js')]);
  return new Promise((resolve, reject) => {
    const end = (asked: boolean) => resolve(asked ? 0 : 1);
    const fail = (problem: string) => reject(new Trouble(`standard input: ${problem}; ${how}`));
    serve({ input, output, config, version: version(), end, fail });
  });
}

function projectOf({ config, source }: { readonly config?: string; readonly source?: string }): Project {
  if (source !== undefined && !existsSync(source)) throw new Trouble(`${source}: ${absence(source)}`);
  return new Project(builtinRules(), config, source);
}

/** By https://no-color.org and FORCE_COLOR; without either, colours are for terminals. */
function colours(): 'colours' | 'no colours' {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return 'no colours';
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR === '0' ? 'no colours' : 'colours';
  return process.stdout.isTTY && TERM !== 'dumb' ? 'colours' : 'no colours';
}

function tell(message: string): void {
  process.stderr.write(`stet: ${visible(message)}\n`);
}
