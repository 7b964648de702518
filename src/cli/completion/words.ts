import { GRAVITY_NAMES } from '../../review/accepting.js';
import { COMMAND_NAMES, type CommandName, commandPage } from '../commands.js';
import { OPTION_NAMES, OPTIONS, type Option, type OptionName } from '../options.js';

/** The words that `--accept` takes besides the names of rules. */
export const ACCEPT_WORDS: readonly string[] = GRAVITY_NAMES;

/** Commands that are asked for by their name, as the first word. */
export const NAMED: readonly CommandName[] = calledBy((name) => `stet ${name}`);

/** Commands that are asked for by an option, as `stet --check` is. */
export const BY_OPTION: readonly CommandName[] = calledBy((name) => `stet --${name}`);

function calledBy(beginning: (name: CommandName) => string): CommandName[] {
  return COMMAND_NAMES.filter((name) =>
    commandPage(name).usages.some(([usage]) => usage.split(' ').slice(0, 2).join(' ') === beginning(name)),
  );
}

/** The options of a command; where none is named yet, those with which one may begin. */
export function optionsOf(command: CommandName | undefined): readonly OptionName[] {
  const commands = command === undefined ? COMMAND_NAMES.filter((name) => !NAMED.includes(name)) : [command];
  const own = commands.flatMap((name) =>
    commandPage(name).options.slice(0, BY_OPTION.includes(name) && !command ? 1 : undefined),
  );
  return OPTION_NAMES.filter((name) => own.includes(name) || name === 'help' || (!command && name === 'version'));
}

/** An option as the table has it, with its optional fields. */
export function option(name: OptionName): Option {
  return OPTIONS[name];
}
