import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { closest } from '../document/did-you-mean.js';
import { isStandardInput } from '../document/read-file.js';
import { SEVERITIES, type Severity } from '../engine/finding.js';
import { FORMATS } from '../report/index.js';
import { COMMAND_NAMES, type CommandName, commandPage, SHELLS } from './commands.js';
import { readFormats, type WantedReport } from './formats-option.js';
import type { NarrowingOptions } from './narrowing.js';
import { jobs, number, oneOf, text, verify } from './option-values.js';
import { OPTIONS } from './options.js';
import type { RulesQuestion } from './rules/rules.js';
import { ONE_SOURCE, Trouble } from './trouble.js';
import type { Limits } from './verdict.js';

/** What the user asks for. */
export type Command =
  | { readonly name: 'help'; readonly command?: CommandName; readonly format?: string }
  | { readonly name: 'version' }
  | (Configured & { readonly name: 'batch'; readonly jobs: number })
  | (Configured & {
      readonly name: 'check';
      readonly files: readonly string[];
      readonly formats: readonly WantedReport[];
      readonly limits: Limits;
      readonly jobs: number;
      /** What was found is kept between runs. */
      readonly cached: boolean;
      readonly passOver: boolean;
      readonly narrowing: NarrowingOptions;
    })
  | (Configured & { readonly name: 'review'; readonly names: readonly string[] })
  | (Configured & { readonly name: 'config'; readonly file: string })
  | { readonly name: 'init'; readonly folder: string }
  | (Configured & { readonly name: 'rules'; readonly question: RulesQuestion })
  | (Configured & { readonly name: 'lsp' })
  | (Configured & { readonly name: 'completion'; readonly of: (typeof COMPLETIONS)[number] })
  | ExportCommand;

/** What `--config` and `--source` are for. */
interface Configured {
  /** A configuration in place of the one found upwards from each file. */
  readonly config?: string;
  /** The source of the one article. */
  readonly source?: string;
}

/** Writes an article with accepted edits, or their diff. */
export interface ExportCommand extends Configured {
  readonly name: 'export';
  readonly article: string;
  /** What is accepted besides what the reviewer accepted: rule ids, folders of them, `errors`, `warnings`, `all`. */
  readonly accept: readonly string[];
  readonly to: 'diff' | 'article' | 'standard output' | { readonly path: string };
  /** Where `to` is a path that turns out to be the article itself. */
  readonly ontoItself: 'refuse' | 'allow';
}

/** What `stet completion` prints: a shell’s script, or, for such a script, the names of the rules. */
const COMPLETIONS = [...SHELLS, 'rules'] as const;

/** A command line, its options known and each with a value where it takes one. */
interface Line {
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
  /** The names of all options on it, each once. */
  readonly given: readonly string[];
  readonly configured: Configured;
}

/**
 * Reads the command line, without the program's own name.
 * @throws Trouble where it cannot be understood or asks for what does not go together.
 */
export function readArguments(args: readonly string[]): Command {
  // node:util reads the arguments in a tenth of the time in which Node.js starts. yargs 18, bundled and compiled beforehand as this
  // is, takes six tenths, twice that for its help, and the help is longer than a screen.
  const parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  const { values, positionals: files, tokens } = parsed;
  const given = [...new Set(tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])))];
  if (asksForHelp(args)) return helpFor(files, given, values.format);
  for (const token of tokens) if (token.kind === 'option') verify(token, args[token.index]!);
  if (values.version) return { name: 'version' };
  if (files.includes('')) throw new Trouble('an argument is empty; a name was to stand there');
  const [config, source] = [text(values.config), text(values.source)];
  const configured = { ...(config === undefined ? {} : { config }), ...(source === undefined ? {} : { source }) };
  const line: Line = { files, values, given, configured };
  return values.batch ? batch(line) : (withoutArticles(line) ?? withArticles(line));
}

function batch({ files, values, given, configured }: Line): Command {
  requireMode('batch', given);
  if (files.length > 0) throw new Trouble('--batch reads standard input and takes no files');
  return { name: 'batch', jobs: jobs(values.jobs), ...configured };
}

/** `rules`, `lsp` and `completion`, which read no article, whatever file there is of that name; nothing where it is none of them. */
function withoutArticles({ files, values, given, configured }: Line): Command | undefined {
  const [command, of, another] = files;
  if (command === 'rules') {
    requireCommand(command, given);
    return { name: command, question: rulesQuestion(files.slice(1), values), ...configured };
  }
  const ofRules = given.find((name) => name !== 'config' && takes('rules', name));
  if (ofRules) throw new Trouble(`--${ofRules} goes with stet rules`);
  if (command === 'completion') {
    requireCommand(command, given);
    return { name: command, of: shellOf(of, another), ...configured };
  }
  if (command === 'lsp') {
    requireCommand(command, given);
    if (of !== undefined) throw new Trouble('stet lsp takes no files: the editor names them');
    return { name: command, ...configured };
  }
  if (values.stdio) throw new Trouble('--stdio goes with stet lsp');
  return undefined;
}

function withArticles(line: Line): Command {
  const { files, values, given, configured } = line;
  const [article, another] = files;
  if (configured.source !== undefined && (files.length !== 1 || article === 'init' || article === 'config')) {
    throw new Trouble(ONE_SOURCE);
  }
  if (values.check) return checking(line);
  const ofCheck = given.find((name) => takes('check', name) && !takes('review', name));
  if (ofCheck) throw new Trouble(`--${ofCheck} goes with --check`);
  if (article === 'init') {
    if (given.length > 0) throw new Trouble(`--${given[0]} does not go with stet init`);
    if (files.length > 2) throw new Trouble('one folder at a time, please: stet init FOLDER');
    return { name: 'init', folder: another ?? '.' };
  }
  if (article === 'config') {
    if (files.length > 2) throw new Trouble('one file at a time, please: stet config FILE');
    if (another === undefined) throw new Trouble('name the file whose settings you want to see: stet config FILE');
    return { name: 'config', file: another, ...configured };
  }
  if (article === undefined) {
    const all = given.length === 0 ? ', or “.” for all of this folder' : '';
    throw new Trouble(`name an article to review${all}; stet --help shows what else there is`);
  }
  const command = existsSync(article) ? undefined : commandFor(article);
  if (command) throw new Trouble(`${article}: no such file; did you mean ${command}?`);
  if (given.every((name) => takes('review', name))) {
    if (files.some(isStandardInput)) {
      throw new Trouble('-: a review reads keys there; name a file, or use stet --check - for standard input');
    }
    return { name: 'review', names: files, ...configured };
  }
  if (another !== undefined) throw new Trouble('one article at a time, please; a review and --check take several');
  return { ...exporting(article, values), ...configured };
}

function checking({ files, values, given, configured }: Line): Command {
  requireMode('check', given);
  if (values.since !== undefined && files.some(isStandardInput)) {
    throw new Trouble('--since asks git what changed, and git knows nothing of standard input');
  }
  const formats = readFormats((values.format as string[] | undefined) ?? ['text']);
  const failOn = oneOf('fail-on', text(values['fail-on']) ?? 'warning', SEVERITIES) as Severity;
  const maxWarnings = number('max-warnings', text(values['max-warnings']));
  return {
    name: 'check',
    files,
    formats,
    limits: { failOn, ...(maxWarnings === undefined ? {} : { maxWarnings }) },
    jobs: jobs(values.jobs),
    cached: values.cache === true,
    passOver: values['pass-over'] === true,
    narrowing: narrowing(values),
    ...configured,
  };
}

/** @throws Trouble where an option does not go with the one that asks for this, such as `--check`. */
function requireMode(mode: CommandName, given: readonly string[]): void {
  const stray = given.find((name) => !takes(mode, name));
  if (stray) throw new Trouble(`--${stray} does not go with --${given.find((name) => takes(mode, name))}`);
}

/** @throws Trouble where an option does not go with the command. */
function requireCommand(command: CommandName, given: readonly string[]): void {
  const stray = given.find((name) => !takes(command, name));
  if (stray) throw new Trouble(`--${stray} does not go with stet ${command}`);
}

/** How the commands are called; what others have as words are options of stet. */
const CALLS: Readonly<Record<string, string>> = {
  check: 'stet --check FILE',
  lint: 'stet --check FILE',
  review: 'stet FILE',
  export: 'stet FILE --export PATH',
  diff: 'stet FILE --diff',
  fix: 'stet FILE --accept errors --in-place',
  batch: 'stet --batch',
  help: 'stet --help',
  version: 'stet --version',
  rules: 'stet rules',
  config: 'stet config FILE',
  init: 'stet init',
  lsp: 'stet lsp',
  completion: 'stet completion SHELL',
};

/** The command that a word was meant for, which is no file; none where it looks like a path or a glob, or like none of them. */
function commandFor(word: string): string | undefined {
  const meant = /^[a-z-]+$/iu.test(word) ? closest(word.toLowerCase(), Object.keys(CALLS)) : undefined;
  return meant && CALLS[meant];
}

function takes(command: CommandName, option: string): boolean {
  return commandPage(command).options.some((name) => name === option);
}

/** True where `--help` or `-h` stands anywhere, as long as no `--` makes a file name of it. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? undefined : end).some((arg) => arg === '--help' || arg === '-h');
}

/** The help of the format or the command that is named, or of the one that alone has all options that are given; else the help of all. */
function helpFor([called]: readonly string[], given: readonly string[], [format]: readonly unknown[] = []): Command {
  const options = given.filter((name) => name !== 'help' && name !== 'version');
  const shown = text(format)?.split(':')[0];
  if (shown !== undefined && Object.hasOwn(FORMATS, shown)) return { name: 'help', command: 'check', format: shown };
  const fitting = COMMAND_NAMES.filter((name) => options.every((option) => takes(name, option)));
  const command = COMMAND_NAMES.find((name) => name === called) ?? (fitting.length === 1 ? fitting[0] : undefined);
  return command === undefined ? { name: 'help' } : { name: 'help', command };
}

function shellOf(of: string | undefined, another: string | undefined): (typeof COMPLETIONS)[number] {
  const found = COMPLETIONS.find((name) => name === of);
  if (found && another === undefined) return found;
  throw new Trouble(`name one shell: stet completion ${SHELLS.join(', stet completion ')}`);
}

function rulesQuestion(
  [called, another]: readonly string[],
  { checks, json, markdown, test, new: id }: Readonly<Record<string, unknown>>,
): RulesQuestion {
  const asked = Object.entries({ checks, markdown, test, new: id }).filter(([, value]) => value !== undefined);
  if (asked.length > 1) throw new Trouble(`--${asked[1]![0]} does not go with --${asked[0]![0]}`);
  const alone = text(test) ?? text(id);
  if (alone !== undefined && (json || called !== undefined)) {
    throw new Trouble(`--${asked[0]![0]} ${alone} stands alone after stet rules`);
  }
  if (another !== undefined) throw new Trouble('one name at a time, please: stet rules NAME');
  if (text(test) !== undefined) return { ask: 'test', folder: text(test)! };
  if (text(id) !== undefined) return { ask: 'new', id: text(id)! };
  if (json && markdown) throw new Trouble('--json does not go with --markdown');
  const as = json ? 'json' : markdown ? 'markdown' : 'text';
  return { ask: checks ? 'checks' : 'rules', as, ...(called === undefined ? {} : { called }) };
}

function narrowing(values: Readonly<Record<string, unknown>>): NarrowingOptions {
  const [baseline, since] = [text(values.baseline), text(values.since)];
  const updating = values['update-baseline'] === true;
  if (updating && baseline === undefined) throw new Trouble('--update-baseline needs to know which: --baseline FILE');
  if (updating && since !== undefined) {
    throw new Trouble('--update-baseline writes what is known of whole files; leave out --since');
  }
  return {
    baselineFor: updating ? 'updating' : 'comparing',
    ...(baseline === undefined ? {} : { baseline }),
    ...(since === undefined ? {} : { since }),
  };
}

function exporting(article: string, values: Readonly<Record<string, unknown>>): ExportCommand {
  const path = text(values.export);
  const inPlace = values['in-place'] === true;
  const accept = ((values.accept as string[] | undefined) ?? [])
    .flatMap((list) => list.split(','))
    .map((id) => id.trim());
  if (values.diff && (path !== undefined || inPlace)) {
    throw new Trouble('--diff prints what an export would change; ask for one or the other');
  }
  if (inPlace && path === '-')
    throw new Trouble('--in-place writes the article, --export - standard output; ask for one');
  if (inPlace && isStandardInput(article)) throw new Trouble('--in-place needs a file to write to, not standard input');
  if (!values.diff && path === undefined && !inPlace) {
    throw new Trouble('--accept needs to know where to: --export PATH, --in-place, or --diff');
  }
  const to = values.diff ? 'diff' : path === undefined ? 'article' : path === '-' ? 'standard output' : { path };
  return { name: 'export', article, accept, to, ontoItself: inPlace ? 'allow' : 'refuse' };
}
