import { statSync } from 'node:fs';

/** How a file looks from outside, which is otherwise once it was written anew; none where nobody can look at it. */
export function stampOf(path: string): string | undefined {
  try {
    const { ino, size, mtimeNs } = statSync(path, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  } catch {
    // Gone, or in a folder that nobody may look into any more.
    return undefined;
  }
}
