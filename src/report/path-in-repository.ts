/** A path as platforms compare it with those of a repository: without a “./” before it. */
export function pathInRepository(path: string): string {
  return path.replace(/^(?:\.\/)+(?=.)/u, '');
}
