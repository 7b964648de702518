import { commandPage } from '../commands.js';
import { OPTION_NAMES } from '../options.js';
import { ACCEPT_WORDS, BY_OPTION, NAMED, option, optionsOf } from './words.js';

/** The completion script for bash, 3.2 and later. */
export function bash(): string {
  return `# Completions of stet for bash: source <(stet completion bash)

_stet_reply() {
  local line
  while IFS= read -r line; do COMPREPLY+=("$line"); done
}

_stet_files() {
  compopt -o filenames 2>/dev/null
  _stet_reply < <(compgen "$1" -- "$cur")
}

_stet_rules() {
  "\${COMP_WORDS[0]}" completion rules 2>/dev/null
}

_stet() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= i
  COMPREPLY=()
  # The words are split at = and : too.
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  elif [[ $cur == : ]]; then cur= prev=:
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${NAMED.join('|')}) ((i == 1)) && command=\${COMP_WORDS[i]} ;;
      ${BY_OPTION.map((name) => `--${name}`).join('|')}) command=\${COMP_WORDS[i]#--} ;;
    esac
  done
  case $prev in
${OPTION_NAMES.map(valueCase).join('')}    :) _stet_files -f; return ;;
  esac
  if [[ $cur == -* ]]; then
    case $command in
${[...NAMED, ...BY_OPTION].map((name) => `      ${name}) _stet_reply < <(compgen -W '${spelled(name)}' -- "$cur") ;;\n`).join('')}      *) _stet_reply < <(compgen -W '${spelled()}' -- "$cur") ;;
    esac
    return
  fi
  case $command in
${[...NAMED, ...BY_OPTION].map(argumentCase).join('')}    *)
      ((COMP_CWORD == 1)) && _stet_reply < <(compgen -W '${NAMED.join(' ')}' -- "$cur")
      _stet_files -f ;;
  esac
}

complete -F _stet stet
`;
}

function spelled(command?: Parameters<typeof optionsOf>[0]): string {
  return optionsOf(command)
    .map((name) => `--${name}`)
    .join(' ');
}

function valueCase(name: (typeof OPTION_NAMES)[number]): string {
  const { type, completes } = option(name);
  if (type === 'boolean') return '';
  return `    --${name}) ${valueAction(completes)}return ;;\n`;
}

function valueAction(completes: ReturnType<typeof option>['completes']): string {
  if (completes === undefined) return '';
  if (completes === 'files') return '_stet_files -f; ';
  if (completes === 'folders') return '_stet_files -d; ';
  if (completes !== 'accept') return `_stet_reply < <(compgen -W '${completes.join(' ')}' -- "$cur"); `;
  const words = `${ACCEPT_WORDS.join(' ')} $(_stet_rules)`;
  return `_stet_reply < <(compgen -P "\${cur%"\${cur##*,}"}" -W "${words}" -- "\${cur##*,}"); `;
}

function argumentCase(name: (typeof NAMED)[number]): string {
  const { completes } = commandPage(name);
  if (completes === undefined) return `    ${name}) ;;\n`;
  if (completes === 'files') return `    ${name}) _stet_files -f ;;\n`;
  const words = completes === 'rules' ? '$(_stet_rules)' : completes.join(' ');
  return `    ${name}) _stet_reply < <(compgen -W "${words}" -- "$cur") ;;\n`;
}
