import { isAbsolute, relative, sep } from 'node:path';

/** A path as platforms compare it with those of a repository: from the current folder, without a “./” before it, where it lies below that. */
export function pathInRepository(path: string): string {
  const below = relative('.', path);
  if (below === '' || below.split(sep)[0] === '..' || isAbsolute(below)) return path;
  return below.replaceAll(sep, '/');
}
