import { shown } from './path-pattern.js';

/**
 * What is wrong with a glob that cannot match what its writer meant: it can never match a path from the configuration’s
 * folder, or holds a bracket without its partner, which would stand for itself. None where it is well.
 */
export function globProblem(glob: string): string | undefined {
  const called = `“${shown(glob)}”`;
  const sees = `paths are those from this file’s folder, with “/”`;
  // Before a bracket it says that this belongs to the name; before “*” it is what Windows puts between folders.
  if (/\\(?![[\]{}()!+@|\\])/u.test(glob)) return `${called} has a “\\”; ${sees}`;
  if (/^(?:\/|[A-Za-z]:|~\/)/u.test(glob)) return `${called} can never match: ${sees}`;
  if (/(?:^|\/)\.\.(?:\/|$)/u.test(glob)) return `${called} can never match: it leads out of this file’s folder`;
  if (glob.endsWith('/')) return `${called} matches no file; did you mean “${shown(`${glob}**`)}”?`;
  const alone = loneBracket(glob);
  return alone && `${called} has a “${alone}” without its partner; a bracket of the name is written “\\${alone}”`;
}

const PARTNERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

function loneBracket(glob: string): string | undefined {
  const open: string[] = [];
  for (const [sign] of glob.replace(/\\./gu, '').matchAll(/[()[\]{}]/gu)) {
    if (open.at(-1) === '[' && sign !== ']') continue;
    if (PARTNERS[sign]) open.push(sign);
    else if (PARTNERS[open.pop() ?? ''] !== sign) return sign;
  }
  return open.at(-1);
}
