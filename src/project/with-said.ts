import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import type { Said } from '../review/said.js';
import { keepingLines } from './keeping-lines.js';

/**
 * A configuration with what a reviewer said in it, all else and its comments as they were.
 * @param content the configuration as it is; empty where there is none yet
 * @throws Error where it is no YAML, or holds something else where this belongs; the message says what
 */
export function withSaid(content: string, said: Said): string {
  const yaml: Document = parseDocument(content, { stringKeys: true });
  const broken = yaml.errors[0];
  if (broken) throw new Error(broken.message.split('\n')[0]!.replace(/:$/u, ''));
  if (yaml.contents === null || (isScalar(yaml.contents) && yaml.contents.value === null)) {
    yaml.contents = yaml.createNode({});
  }
  if (!isMap(yaml.contents)) throw new Error('does not hold settings by name');
  if (said.kind === 'pronouns') setPronouns(yaml, said);
  else if (said.kind === 'rule off') mapUnder(yaml, 'rules').set(said.rule, 'off');
  else addTo(yaml, 'letStand', { rule: said.rule, text: said.text });
  const habits = { lineWidth: 0, ...habitsOf(content) };
  return keepingLines(content, parseDocument(content).toString(habits), yaml.toString(habits));
}

function setPronouns(yaml: Document, { person, pronouns }: Extract<Said, { kind: 'pronouns' }>): void {
  const people = yaml.get('people');
  const known = isSeq(people) ? people.items.filter(isMap).find((one) => isCalled(one, person)) : undefined;
  if (known) known.set('pronouns', pronouns);
  else addTo(yaml, 'people', { name: person, pronouns });
}

function isCalled(entry: YAMLMap, name: string): boolean {
  const aliases = entry.get('aliases');
  const names = [
    entry.get('name'),
    ...(isSeq(aliases) ? aliases.items.map((one) => (isScalar(one) ? one.value : one)) : []),
  ];
  return names.some((one) => String(one).toLowerCase() === name.toLowerCase());
}

function mapUnder(yaml: Document, key: string): YAMLMap {
  const there = yaml.get(key);
  if (isMap(there)) return there;
  if (there !== undefined && there !== null)
    throw new Error(`holds under “${key}” something else than settings by name`);
  const made = yaml.createNode({}) as YAMLMap;
  yaml.set(key, made);
  return made;
}

/** Adds an entry on a line of its own to a list, which is made where there is none. */
function addTo(yaml: Document, key: string, entry: Readonly<Record<string, string>>): void {
  const there = yaml.get(key);
  const added = yaml.createNode(entry, { flow: true });
  if (isSeq(there)) there.add(added);
  else if (there === undefined || there === null) {
    const made = new YAMLSeq(yaml.schema);
    made.add(added);
    yaml.set(key, made);
  } else throw new Error(`holds under “${key}” something else than a list`);
}

/** How the file is indented, which is to stay so. */
function habitsOf(content: string): { indent: number; indentSeq: boolean } {
  const indent = /^( +)\S/mu.exec(content)?.[1]?.length ?? 2;
  return { indent: Math.max(2, indent), indentSeq: !/^[\w'"-]+:[^\n]*\n(?: *#[^\n]*\n)*- /mu.test(content) };
}
