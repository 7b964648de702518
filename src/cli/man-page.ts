import { COMMAND_NAMES, type CommandName, commandPage } from './commands.js';
import { OPTIONS, type OptionName, spelling } from './options.js';

/** The manual page stet(1), in the man macros of troff, from the tables that the help is made of. */
export function manPage(version: string): string {
  const lines = [
    `.TH STET 1 "" "stet ${version}" "User Commands"`,
    '.nh',
    '.ad l',
    '.SH NAME',
    'stet \\- review the quality of a translated article',
    '.SH SYNOPSIS',
    ...COMMAND_NAMES.flatMap((name) => commandPage(name).usages).flatMap(([usage]) => [escaped(usage), '.br']),
    '.SH DESCRIPTION',
    ...paragraph(
      'stet reads a translated article as an editor does, and shows each thing an editor would mark, with the evidence and a fix. Nothing is changed that was not accepted.',
    ),
    '.SH COMMANDS',
    ...COMMAND_NAMES.flatMap(section),
    '.SH OTHER OPTIONS',
    ...(['version', 'help'] as const).flatMap(described),
    '.SH EXIT STATUS',
    ...term('0', 'nothing was found that counts'),
    ...term('1', 'findings at or above --fail-on'),
    ...term('2', 'trouble, such as a file that cannot be read; one line on standard error says what and where'),
    '.SH ENVIRONMENT',
    ...term('NO_COLOR', 'where it is set, nothing is coloured'),
    ...term('FORCE_COLOR', 'where it is set, and not to 0, colours are printed to files and pipes too'),
    '.SH FILES',
    ...term('FILE.stet.json', 'the decisions on FILE, one a line'),
    ...term('stet.config.yaml', 'the configuration of the articles in its folder and below'),
  ];
  return `${lines.join('\n')}\n`;
}

function section(name: CommandName): string[] {
  const { usages, more, options, examples } = commandPage(name);
  return [
    `.SS ${name}`,
    ...usages.flatMap(([usage, about]) => term(usage, about)),
    ...more.flatMap(paragraph),
    ...options.flatMap(described),
    '.PP',
    'Examples:',
    ...examples.flatMap(([command, about]) => term(command, about)),
  ];
}

function described(name: OptionName): string[] {
  return term(spelling(name), OPTIONS[name].about);
}

function term(called: string, meaning: string): string[] {
  return ['.TP', `.B ${escaped(called)}`, escaped(meaning)];
}

function paragraph(text: string): string[] {
  return ['.PP', ...text.split('\n').flatMap((line, index) => [...(index > 0 ? ['.br'] : []), escaped(line)])];
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '"': '\\(dq',
  '~': '\\(ti',
  '^': '\\(ha',
  '`': '\\(ga',
};

/** Text that troff prints as it stands, so that what is copied from the page can be typed; no line begins a request. */
function escaped(text: string): string {
  return text.replace(/[\\'"~^`-]/gu, (sign) => SIGNS[sign]!).replace(/^\./u, '\\&.');
}
