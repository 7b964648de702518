import { type CommandName, commandPage } from '../commands.js';
import type { OptionName } from '../options.js';
import { ACCEPT_WORDS, BY_OPTION, NAMED, option, optionsOf } from './words.js';

/** What `__stet_command` says where no command is named: an article is reviewed or exported. */
const ARTICLE = 'article';

/** The completion script for fish, 3.0 and later. */
export function fish(): string {
  return `# Completions of stet for fish: stet completion fish | source

function __stet_command
  set -l words (commandline -opc)
  if contains -- "$words[2]" ${NAMED.join(' ')}
    echo $words[2]
${BY_OPTION.map((name) => `  else if contains -- --${name} $words\n    echo ${name}\n`).join('')}  else
    echo ${ARTICLE}
  end
end

function __stet_accept
  printf '%s\\n' ${ACCEPT_WORDS.join(' ')}
  stet completion rules 2>/dev/null
end

function __stet_is_first
  test (count (commandline -opc)) -eq 1
end

complete -c stet -n __stet_is_first -a '${NAMED.join(' ')}'
${[undefined, ...NAMED, ...BY_OPTION].flatMap(linesOf).join('\n')}
`;
}

function linesOf(command: CommandName | undefined): string[] {
  const begin = `complete -c stet -n 'test (__stet_command) = ${command ?? ARTICLE}'`;
  const taken = command === undefined ? [] : takenBy(command).map((what) => `${begin} ${what}`);
  return [...taken, ...optionsOf(command).map((name) => `${begin} ${spec(name)}`)];
}

/** Files are what fish completes by itself. */
function takenBy(command: CommandName): string[] {
  const { completes } = commandPage(command);
  if (completes === 'files') return [];
  if (completes === undefined) return ['-f'];
  return [`-f -a '${completes === 'rules' ? '(stet completion rules 2>/dev/null)' : completes.join(' ')}'`];
}

function spec(name: OptionName): string {
  const { short, about } = option(name);
  const told = `-d '${about.replace(/[\\']/gu, '\\$&')}'`;
  return [`-l ${name}`, ...(short === undefined ? [] : [`-s ${short}`]), ...valueFlags(name), told].join(' ');
}

function valueFlags(name: OptionName): string[] {
  const { type, completes } = option(name);
  if (type === 'boolean') return [];
  if (completes === undefined) return ['-x'];
  if (completes === 'files') return ['-r -F'];
  if (completes === 'folders') return ["-x -a '(__fish_complete_directories)'"];
  return [`-x -a '${completes === 'accept' ? '(__fish_complete_list , __stet_accept)' : completes.join(' ')}'`];
}
