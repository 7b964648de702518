import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { codeOf } from '../document/error-code.js';
import { readNamed } from '../document/read-file.js';
import type { Finding } from '../engine/finding.js';
import { BaselineFileError, formatBaseline, type KnownFinding, parseBaseline } from '../report/baseline-file.js';
import type { CheckedFile } from '../report/file-result.js';
import { fileProblem, Trouble } from './trouble.js';
import { writeFile } from './write-file.js';

/** The findings a project knows of, as `--baseline` names them, and those that a run has met. */
export class Baseline {
  readonly #file: string;
  readonly #known: readonly KnownFinding[];
  /** The fingerprints known of each file, by its path. */
  readonly #byPath: ReadonlyMap<string, ReadonlySet<string>>;
  /** By path from the baseline’s folder. */
  readonly #met = new Map<string, KnownFinding[]>();
  #gone: ReadonlySet<string> | undefined;

  /**
   * @param file the baseline file
   * @param absent what to do where it is not there: a run that writes it begins with none
   * @throws Trouble where it cannot be read, or is no baseline.
   */
  constructor(file: string, absent: 'refuse' | 'begin') {
    this.#file = file;
    this.#known = absent === 'begin' && !existsSync(file) ? [] : read(file);
    const byPath = new Map<string, Set<string>>();
    for (const { path, fingerprint } of this.#known) byPath.set(path, (byPath.get(path) ?? new Set()).add(fingerprint));
    this.#byPath = byPath;
  }

  /** Takes the known findings out of a file. */
  readonly sieve = (file: CheckedFile): CheckedFile => {
    const path = this.#pathOf(file.path);
    this.#met.set(
      path,
      file.findings.map((finding) => knownAs(path, file, finding)),
    );
    // An article of which nothing is known may be one that was renamed.
    const known = this.#byPath.get(path) ?? this.#ofFilesGone;
    const isKnown = ({ fingerprint }: Finding) => known.has(fingerprint);
    return {
      ...file,
      findings: file.findings.filter((finding) => !isKnown(finding)),
      known: file.findings.filter(isKnown),
    };
  };

  /** Takes all findings out of a file, to be written as known. */
  readonly learn = (file: CheckedFile): CheckedFile => {
    this.sieve(file);
    return { ...file, findings: [], known: file.findings };
  };

  /** How many known findings of the files met are no longer there. */
  get gone(): number {
    return this.#known.filter((known) => {
      const met = this.#met.get(known.path);
      return met && !met.some(({ fingerprint }) => fingerprint === known.fingerprint);
    }).length;
  }

  /**
   * Writes the findings met in place of what was known of their files; what is known of others stays while they are there.
   * @returns how many findings it now holds
   * @throws Trouble where it cannot be written.
   */
  write(): number {
    const others = this.#known.filter(({ path }) => !this.#met.has(path) && existsSync(this.#fullOf(path)));
    const findings = [...others, ...[...this.#met.values()].flat()];
    writeFile(this.#file, formatBaseline(findings));
    return findings.length;
  }

  /** What is known of files that are no longer there. */
  get #ofFilesGone(): ReadonlySet<string> {
    this.#gone ??= new Set(
      [...this.#byPath].flatMap(([path, known]) => (existsSync(this.#fullOf(path)) ? [] : [...known])),
    );
    return this.#gone;
  }

  #fullOf(path: string): string {
    return resolve(dirname(this.#file), path);
  }

  #pathOf(article: string): string {
    return relative(resolve(dirname(this.#file)), resolve(article)).replaceAll(sep, '/');
  }
}

function knownAs(path: string, { document }: CheckedFile, { fingerprint, rule, start, end }: Finding): KnownFinding {
  return { path, fingerprint, rule, excerpt: document.text.slice(start, end) };
}

function read(file: string): readonly KnownFinding[] {
  try {
    return parseBaseline(readNamed(file).toString(), file);
  } catch (error) {
    if (error instanceof BaselineFileError) throw new Trouble(error.message);
    const isAbsent = codeOf(error) === 'ENOENT';
    throw new Trouble(`${file}: ${fileProblem(error)}${isAbsent ? '; write it first, with --update-baseline' : ''}`);
  }
}
