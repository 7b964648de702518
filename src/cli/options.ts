import { SEVERITIES } from '../engine/finding.js';
import { FORMATS } from '../report/index.js';

/** An option of the command line: the parser, the help, the manual page and the completions of the shells are made of these. */
export interface Option {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  readonly multiple?: boolean;
  /** What stands for its value in the help, such as `FILE`. */
  readonly value?: string;
  /** What a shell completes its value with: files, folders, what `--accept` takes, or these words. */
  readonly completes?: 'files' | 'folders' | 'accept' | readonly string[];
  /** What it does, in one sentence without a full stop. */
  readonly about: string;
}

const formats = Object.keys(FORMATS);

/** All options by name. */
export const OPTIONS = {
  check: { type: 'boolean', about: 'check files, folders or globs, as in CI' },
  format: {
    type: 'string',
    multiple: true,
    value: 'NAME[:FILE]',
    completes: formats,
    about: `how findings are told (text), and to which file: ${formats.join(', ')}; several at once, if each has its place`,
  },
  'fail-on': {
    type: 'string',
    value: 'SEVERITY',
    completes: SEVERITIES,
    about: 'the mildest that fails the check: error, warning or suggestion (warning)',
  },
  'max-warnings': { type: 'string', value: 'N', about: 'let pass as many as N warnings' },
  baseline: { type: 'string', value: 'FILE', completes: 'files', about: 'leave out the findings that FILE knows' },
  'update-baseline': { type: 'boolean', about: 'write what is found now into that FILE' },
  since: {
    type: 'string',
    value: 'COMMIT',
    about: 'only findings on lines changed since COMMIT, or since the branch left it (needs git)',
  },
  jobs: {
    type: 'string',
    value: 'N',
    about: 'threads that check; 1 is none besides stet’s own (as many as there are processors)',
  },
  cache: { type: 'boolean', about: 'keep what was found, for the next run' },
  'pass-over': { type: 'boolean', about: 'pass over named files too that a search would, as for pre-commit' },
  export: {
    type: 'string',
    value: 'PATH',
    completes: 'files',
    about: 'write the article with its accepted edits; - is standard output',
  },
  accept: {
    type: 'string',
    multiple: true,
    value: 'WHAT',
    completes: 'accept',
    about:
      'take first suggestions without a review: rule ids or folders of them (en/people), or errors, warnings (and errors), all; separate by commas',
  },
  diff: { type: 'boolean', about: 'print the accepted edits as a unified diff, for patch and git apply' },
  'in-place': { type: 'boolean', about: 'write the accepted edits into the article itself' },
  batch: { type: 'boolean', about: 'answer JSON Lines on standard input' },
  config: {
    type: 'string',
    value: 'FILE',
    completes: 'files',
    about: 'the configuration to use, whatever stet.config.yaml is in the folder or above',
  },
  source: { type: 'string', value: 'FILE', completes: 'files', about: 'what the one article was translated from' },
  checks: { type: 'boolean', about: 'tell of the checks that a rule can name, not of the rules' },
  json: { type: 'boolean', about: 'tell a program' },
  markdown: { type: 'boolean', about: 'as a page of Markdown' },
  test: {
    type: 'string',
    value: 'FOLDER',
    completes: 'folders',
    about: 'run the examples of a folder of your own rules',
  },
  new: { type: 'string', value: 'ID', about: 'begin a rule of your own, such as house/wordy' },
  stdio: { type: 'boolean', about: 'over standard input and output, as it always does' },
  version: { type: 'boolean', about: 'print the version' },
  help: { type: 'boolean', short: 'h', about: 'print this help' },
} as const satisfies Readonly<Record<string, Option>>;

/** The name of one of them. */
export type OptionName = keyof typeof OPTIONS;

/** The options by name. */
export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[];

/** An option as it is written: `--format NAME[:FILE]`, `--help, -h`. */
export function spelling(name: OptionName): string {
  const { value, short }: Option = OPTIONS[name];
  return `--${name}${value === undefined ? '' : ` ${value}`}${short === undefined ? '' : `, -${short}`}`;
}
