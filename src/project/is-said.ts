import { parse } from 'yaml';
import type { Said } from '../review/said.js';

/** True where a configuration holds what a reviewer said; false where it holds it no more, or is no YAML. */
export function isSaid(content: string, said: Said): boolean {
  const { people, rules, letStand } = settingsIn(content);
  if (said.kind === 'rule off') {
    const state = isSettings(rules) ? rules[said.rule] : undefined;
    return state === false || state === 'off';
  }
  if (said.kind === 'let stand') {
    return entriesOf(letStand).some(({ rule, text }) => rule === said.rule && text === said.text);
  }
  return entriesOf(people).some((one) => isCalled(one, said.person) && one.pronouns === said.pronouns);
}

/** By a name or an alias, as `withSaid` finds them. */
function isCalled({ name, aliases }: Settings, person: string): boolean {
  const names = [name, ...(Array.isArray(aliases) ? aliases : [])];
  return names.some((one) => String(one).toLowerCase() === person.toLowerCase());
}

/** Where it stands in a configuration, for one who is to take it out. */
export function placeOf(said: Said): string {
  if (said.kind === 'rule off') return `“${said.rule}: off” under “rules”`;
  if (said.kind === 'let stand') return `“${said.text}” of ${said.rule} under “letStand”`;
  return `“${said.person}” under “people”`;
}

type Settings = Readonly<Record<string, unknown>>;

function settingsIn(content: string): Settings {
  try {
    const settings: unknown = parse(content);
    return isSettings(settings) ? settings : {};
  } catch {
    return {};
  }
}

function isSettings(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesOf(list: unknown): readonly Settings[] {
  return Array.isArray(list) ? list.filter(isSettings) : [];
}
