/** What the file system, or Node.js, calls an error, such as ENOENT; none of what is no such error. */
export function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}
