import { COMMAND_NAMES, type CommandName, commandPage } from './commands.js';
import { OPTIONS, type OptionName, spelling } from './options.js';

const WIDTH = 80;
/** Where descriptions begin. */
const COLUMN = 32;
/** What a longer example does stands below it. */
const LONGEST_EXAMPLE = 44;

/**
 * What `stet --help` prints, or `stet NAME --help` of one command: within 80 columns; the first in 23 lines, as a terminal has that
 * shows a prompt after them, the others in 40.
 */
export function helpText(command?: CommandName): string {
  return `${(command === undefined ? overview() : page(command)).join('\n')}\n`;
}

function overview(): string[] {
  return [
    'stet reviews translated articles: what an editor would mark, evidence, a fix.',
    '',
    ...COMMAND_NAMES.flatMap((name) => commandPage(name).usages).flatMap(([usage, about]) => entry(usage, about)),
    '',
    ...wrapped(`stet NAME --help tells more of one: ${COMMAND_NAMES.join(', ')}. stet --version prints the version.`),
    '',
    'Examples',
    '  stet news.txt',
    "  stet --check 'articles/**/*.txt' --fail-on error",
    '  stet news.txt --accept errors,en/punctuation --diff | patch -p1',
    '',
    'Exit status: 0 nothing found, 1 findings at or above --fail-on, 2 trouble.',
    'Decisions are kept beside the article, in FILE.stet.json.',
  ];
}

function page(name: CommandName): string[] {
  const { usages, more, options, examples } = commandPage(name);
  const column = Math.min(LONGEST_EXAMPLE, Math.max(...examples.map(([command]) => command.length)) + 4);
  return [
    ...usages.flatMap(([usage, about]) => entry(usage, about)),
    '',
    ...more.flatMap((paragraph) => [...wrapped(paragraph), '']),
    ...optionEntries([...options, 'help']),
    '',
    'Examples',
    ...examples.flatMap(([command, about]) => entry(command, about, column)),
  ];
}

function optionEntries(names: readonly OptionName[]): string[] {
  return names.flatMap((name) => entry(spelling(name), OPTIONS[name].about));
}

/** A term, and what it means beside it. */
function entry(term: string, meaning: string, column = COLUMN): string[] {
  if (term.length + 3 > column) return [`  ${term}`, ...entry('', meaning, column)];
  const [first, ...rest] = wrapped(meaning, WIDTH - column);
  return [`  ${term}`.padEnd(column) + first, ...rest.map((line) => ' '.repeat(column) + line)];
}

/** The lines of a text, broken at its spaces, and at its own line breaks. */
export function wrapped(text: string, width = WIDTH): string[] {
  return text.split('\n').flatMap((line) => wrappedLine(line, width));
}

function wrappedLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
