import { existsSync } from 'node:fs';
import { columnsOf, visible } from '../document/visible.js';
import type { Place } from '../engine/file-error.js';
import { fromHere } from './from-here.js';
import type { FileInForce } from './project.js';

/** What `stet config FILE` prints: each setting in force for a file, one a line, with where it was said. */
export function originsText(file: string, found: FileInForce): string {
  const { language, source, sourcePath, ignoredAt, origins } = found;
  const settings = [
    ...(ignoredAt ? [{ name: 'ignored', value: 'unless it is named', at: ignoredAt }] : []),
    { name: 'language', value: language.value, at: language.at },
    ...(source && sourcePath !== undefined ? [{ name: 'source', value: sourceText(sourcePath), at: source.at }] : []),
    ...origins.settings,
  ];
  const rules = origins.rules.map(({ rule, state, optionsAt }) => ({
    name: rule.id,
    value: optionsAt ? `${state.value}, options changed` : state.value,
    at: state.at ?? optionsAt,
  }));
  const lines = [...settings, ...rules].map(({ name, value, at }) => ({
    name: visible(name),
    value: visible(value),
    at,
  }));
  const widths = [widest(lines.map(({ name }) => name)), widest(lines.map(({ value }) => value))];
  const header = `${visible(file)}: ${visible(found.config ?? 'no stet.config.yaml in its folder or above')}\n\n`;
  return (
    header +
    lines
      .map(({ name, value, at }) => `${padded(name, widths[0]!)}  ${padded(value, widths[1]!)}  ${originOf(at)}\n`)
      .join('')
  );
}

function sourceText(path: string): string {
  return `${fromHere(path)}${existsSync(path) ? '' : ' (not there)'}`;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, columnsOf(text)), 0);
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(width - columnsOf(text));
}

function originOf(at: Place | undefined): string {
  return at ? `${visible(at.path)}:${at.line}` : 'default';
}
