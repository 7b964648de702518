import { type CommandName, commandPage } from '../commands.js';
import type { OptionName } from '../options.js';
import { ACCEPT_WORDS, BY_OPTION, NAMED, option, optionsOf } from './words.js';

/** The completion script for zsh: to be sourced after compinit, or kept as `_stet` in a folder of fpath. */
export function zsh(): string {
  return `#compdef stet
# Completions of stet for zsh: source <(stet completion zsh)

_stet_rules() {
  local -a names
  names=(\${(f)"$(_call_program rules stet completion rules 2>/dev/null)"})
  compadd -a names
}

_stet_accept() {
  compset -P '*,'
  compadd -q -S , -- ${ACCEPT_WORDS.join(' ')}
  _stet_rules
}

_stet_values() {
  if compset -P '*:'; then _files; else compadd -- "$@"; fi
}

_stet_first() {
  compadd -- ${NAMED.join(' ')}
  _files
}

_stet() {
  local command=
  if (( CURRENT > 2 )) && [[ $words[2] == (${NAMED.join('|')}) ]]; then
    command=$words[2]
    shift words
    (( CURRENT-- ))
${BY_OPTION.map((name) => `  elif (( \${words[(I)--${name}]} )); then\n    command=${name}\n`).join('')}  fi
  case $command in
${[...NAMED, ...BY_OPTION].map((name) => `    ${name}) ${argumentsOf(name)} ;;\n`).join('')}    *) ${argumentsOf(undefined)} ;;
  esac
}

if [[ $funcstack[1] == _stet ]]; then _stet "$@"; else compdef _stet stet; fi
`;
}

function argumentsOf(command: CommandName | undefined): string {
  const specs = optionsOf(command).map(spec);
  const taken = command === undefined ? quoted('*: :_stet_first') : takenBy(command);
  return ['_arguments', ...specs, ...(taken ? [taken] : [])].join(' \\\n      ');
}

function takenBy(command: CommandName): string | undefined {
  const { completes } = commandPage(command);
  if (completes === undefined) return undefined;
  if (completes === 'files') return quoted('*:file:_files');
  return quoted(completes === 'rules' ? '1:name:_stet_rules' : `1:name:(${completes.join(' ')})`);
}

function spec(name: OptionName): string {
  const { type, multiple, about, value = '', short } = option(name);
  const told = `[${about.replace(/[\\[\]]/gu, '\\$&')}]`;
  if (short !== undefined) return `${quoted(`(-${short} --${name})`)}{-${short},--${name}}${quoted(told)}`;
  const many = multiple ? '*' : '';
  if (type === 'boolean') return quoted(`${many}--${name}${told}`);
  return quoted(`${many}--${name}=${told}:${value.replaceAll(':', '\\:')}:${actionOf(name)}`);
}

function actionOf(name: OptionName): string {
  const { completes } = option(name);
  if (completes === undefined) return ' ';
  if (completes === 'files') return '_files';
  if (completes === 'folders') return '_files -/';
  // In braces, so that zsh gives it no further arguments.
  return completes === 'accept' ? '_stet_accept' : `{_stet_values ${completes.join(' ')}}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
