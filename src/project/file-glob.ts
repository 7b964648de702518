import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { YamlPart } from '../engine/yaml-part.js';
import type { FileGlob } from './config.js';
import { globProblem } from './glob-problem.js';
import { inTime, PathPattern, shown } from './path-pattern.js';

/**
 * A glob of a configuration. One without “/” is for files of that name in every folder; with a “!” before it, it takes out of what
 * those before it match, as in `.gitignore`.
 * @param place whether others stand before it
 * @throws FileError where it cannot match what its writer meant
 */
export function fileGlob(part: YamlPart, written: string, place: 'first' | 'further'): FileGlob {
  const takesOut = /^!(?!\()/u.test(written);
  const glob = takesOut ? written.slice(1) : written;
  const problem =
    takesOut && place === 'first'
      ? `“${shown(written)}” takes nothing out; the files of which these are an exception stand before it, as “**”`
      : globProblem(glob);
  if (problem) part.fail(problem);
  const at = part.place;
  const expression = inTime(glob, at, () => picomatch.makeRe(glob, { dot: true }));
  const pattern = new PathPattern(glob, at, expression);
  const ofFolders = glob.includes('/');
  return {
    at,
    takesOut,
    matches: (path) => path === glob || pattern.match(ofFolders ? path : posix.basename(path)) !== undefined,
  };
}
