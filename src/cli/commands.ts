import type { OptionName } from './options.js';

/** One thing that stet does, as its help and its manual page tell of it. */
interface CommandPage {
  /** How it is called, and what that does, in a few words. */
  readonly usages: readonly (readonly [usage: string, about: string])[];
  /** What else there is to know, a paragraph each. */
  readonly more: readonly string[];
  /** Its options besides --version and --help; that which asks for it first. */
  readonly options: readonly OptionName[];
  /** What a shell completes its arguments with; where none is named, it takes none. */
  readonly completes?: 'files' | 'rules' | readonly string[];
  readonly examples: readonly (readonly [command: string, about: string])[];
}

/** The shells that can be told how to complete stet’s options. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** Everything that stet does, by the name under which its help is found. */
const COMMANDS = {
  review: {
    usages: [['stet FILE…', 'review on the terminal: files, folders, globs']],
    more: [
      'Shows the article with its findings, each with its evidence and fixes; the key ? shows all keys. Each decision is on the disk, in FILE.stet.json, before the next key is read.',
    ],
    options: ['config', 'source'],
    completes: 'files',
    examples: [
      ['stet news.txt', 'begin a review, or go on with it'],
      ['stet articles', 'one article after the other'],
    ],
  },
  check: {
    usages: [['stet --check [FILE…]', 'check files, folders or globs, as in CI']],
    more: [
      'Without a FILE it searches the current folder; - is standard input. A search passes over hidden folders, node_modules, what stet wrote, other articles’ sources, and what ignore: names in the configuration. Findings that were rejected in a review are not told.',
      'Exit status: 0 nothing that fails, 1 findings that do, 2 trouble.',
      'stet --check --format NAME --help shows what a format is for, and what it looks like.',
    ],
    options: [
      'check',
      'format',
      'fail-on',
      'max-warnings',
      'baseline',
      'update-baseline',
      'since',
      'jobs',
      'cache',
      'pass-over',
      'config',
      'source',
    ],
    completes: 'files',
    examples: [
      ["stet --check 'articles/**/*.txt'", 'all articles of a folder'],
      ['stet --check news.txt --fail-on error', 'warnings fail nothing'],
      ['stet --check --since origin/main', 'what a branch changed'],
    ],
  },
  export: {
    usages: [
      ['stet FILE --export PATH', 'write the article with its accepted edits'],
      ['stet FILE --diff', 'print the accepted edits as a patch'],
    ],
    more: [
      'Every byte that no accepted edit touches is as it was. The article itself is written only with --in-place.',
    ],
    options: ['export', 'diff', 'in-place', 'accept', 'config', 'source'],
    completes: 'files',
    examples: [
      ['stet news.txt --export corrected.txt', 'after a review'],
      ['stet news.txt --accept errors --export -', 'without one, to standard output'],
      ['stet news.txt --accept errors,en/punctuation --diff | patch -p1', 'as a patch'],
    ],
  },
  batch: {
    usages: [['stet --batch', 'answer JSON Lines on standard input']],
    more: [
      'Each line is {"id": …, "text": …}, with "source", "sourceLang" and "lang" where they are known; each answer, in order, {"id": …, "findings": […]}. Offsets count UTF-16 code units. A line that is no such object is answered with an "error", and the exit status is then 2.',
      'No configuration is looked for; the overrides of the one that --config names go by the ids.',
    ],
    options: ['batch', 'jobs', 'config'],
    examples: [['stet --batch < articles.jsonl > findings.jsonl', 'many articles in one run']],
  },
  init: {
    usages: [['stet init [FOLDER]', 'write a first stet.config.yaml for a folder']],
    more: [
      'Looks at the articles of the folder, the current one unless you name another. It never overwrites a configuration.',
      'It sees the languages (news.en.txt beside news.pt.txt, or en/news.txt beside pt/news.txt: where the source of an article is found), the house style (spelling, quotation marks and dates, where the articles agree), the names that come in three articles or more, and files that are no articles, as README.md.',
      'Read what it wrote, and mend what it has wrong; every line can go.',
    ],
    options: [],
    completes: 'files',
    examples: [['stet init', 'then: stet --check']],
  },
  config: {
    usages: [['stet config FILE', 'show a file’s settings and their origins']],
    more: [
      'Every setting and every rule that holds for the file, each with the line of the configuration it comes from.',
    ],
    options: ['config'],
    completes: 'files',
    examples: [['stet config news.txt', 'what holds for this article']],
  },
  rules: {
    usages: [['stet rules [NAME]', 'list the rules, or tell of one or a group']],
    more: ['As they are in the current folder, by its configuration.'],
    options: ['checks', 'json', 'markdown', 'test', 'new', 'config'],
    completes: 'rules',
    examples: [
      ['stet rules pronoun-gender', 'what it flags, why, and its examples'],
      ['stet rules --new house/wordy', 'begin a rule of your own'],
      ['stet rules --test house', 'and test it'],
    ],
  },
  lsp: {
    usages: [['stet lsp', 'serve an editor']],
    more: [
      'Speaks the Language Server Protocol on standard input and output: findings as you type, quick fixes, source.fixAll.stet, hovers, and “let it stand”, which is kept in FILE.stet.json. README.md has the settings of VS Code and more.',
      'Neovim, in init.lua:\nvim.lsp.config("stet", { cmd = { "stet", "lsp" }, filetypes = { "text" } })\nvim.lsp.enable("stet")',
      'Helix, in languages.toml: [language-server.stet] with command = "stet" and args = ["lsp"], and language-servers = ["stet"] of the language.',
    ],
    options: ['stdio', 'config'],
    examples: [['stet lsp', 'an editor starts it so']],
  },
  completion: {
    usages: [['stet completion SHELL', 'print completions for bash, zsh or fish']],
    more: ['The shell then completes options, files, formats and the names of rules, your own among them.'],
    options: ['config'],
    completes: SHELLS,
    examples: [
      ['source <(stet completion bash)', 'in ~/.bashrc'],
      ['source <(stet completion zsh)', 'in ~/.zshrc, after compinit'],
      ['stet completion fish | source', 'in ~/.config/fish/config.fish'],
    ],
  },
} as const satisfies Readonly<Record<string, CommandPage>>;

/** The name of one of them. */
export type CommandName = keyof typeof COMMANDS;

/** The commands by name. */
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

/** The command of this name; with its optional fields. */
export function commandPage(name: CommandName): CommandPage {
  return COMMANDS[name];
}
