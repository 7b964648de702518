/** A Finding that a project knows of and does not want to hear of again, until it is mended. */
export interface KnownFinding {
  /** The article’s path from the baseline’s folder, with `/`. */
  readonly path: string;
  readonly fingerprint: string;
  readonly rule: string;
  /** The flagged text, for whoever reads the file. */
  readonly excerpt: string;
}

/** A baseline that cannot be read; the message names the file, the line, and what to do. */
export class BaselineFileError extends Error {
  override readonly name = 'BaselineFileError';
}

/**
 * A baseline file: one Finding a line, by path and fingerprint, each line JSON by itself, so that git merges what two
 * branches wrote and a diff shows what came and went.
 */
export function formatBaseline(findings: readonly KnownFinding[]): string {
  const lines = new Map(findings.map((finding) => [keyOf(finding), lineOf(finding)]));
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => `${line}\n`)
    .join('');
}

function keyOf({ path, fingerprint }: KnownFinding): string {
  return `${path}\0${fingerprint}`;
}

function lineOf({ path, fingerprint, rule, excerpt }: KnownFinding): string {
  return JSON.stringify({ path, fingerprint, rule, excerpt });
}

/**
 * Reads what `formatBaseline` wrote, in any order.
 * @param name the file’s name, for errors only
 * @throws BaselineFileError where a line is none of a baseline, or a merge was left unfinished.
 */
export function parseBaseline(content: string, name: string): readonly KnownFinding[] {
  return content
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const known = /^(?:<{7}|={7}|>{7})/u.test(line) ? 'merge' : read(line);
      if (typeof known !== 'string') return known;
      throw new BaselineFileError(
        known === 'merge'
          ? `${name}:${index + 1}: a merge was left unfinished here; mend it, or remove the file and write it anew with --update-baseline`
          : `${name}:${index + 1}: this is no line of a baseline; mend it, or name another file`,
      );
    });
}

function read(line: string): KnownFinding | 'no finding' {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'no finding';
  }
  if (typeof value !== 'object' || value === null) return 'no finding';
  const { path, fingerprint, rule = '', excerpt = '' } = value as Partial<KnownFinding>;
  const whole = [path, fingerprint, rule, excerpt].every((field) => typeof field === 'string');
  return whole ? { path: path!, fingerprint: fingerprint!, rule, excerpt } : 'no finding';
}
