import { decode, problemText } from '../document/decode.js';
import type { Document } from '../document/document.js';
import { codeOf } from '../document/error-code.js';
import { fileProblem } from '../document/file-problem.js';
import { isMarkup, readDocument } from '../document/formats/index.js';
import type { TextSource } from '../document/formats/text.js';
import { proseOf } from '../document/prose.js';
import { readFound, readNamed } from '../document/read-file.js';
import { type Inspection, inspectDocument } from '../engine/check-document.js';
import type { Finding } from '../engine/finding.js';
import type { Rule } from '../engine/rule.js';
import type { Divided } from '../engine/suppressions.js';
import type { Scoring } from '../review/scoring.js';
import { languageInName } from './language-in-name.js';
import { liesOutside } from './outside.js';
import type { FileInForce } from './project.js';

type Between = NonNullable<Inspection['between']>;

/** What a file is checked with. */
export interface Checker {
  /** How its findings are weighed. */
  readonly scoring: Scoring;
  /** The rules that run on it. */
  readonly rules: readonly Rule[];
  /** All that findings hang on besides the rules and the article: settings, the source, the ids of all rules. */
  readonly basis: readonly object[];
  /** Checks the file’s article, another state of its text or a part of it; each comes with what it has of the source. */
  readonly check: (document: Document) => Finding[];
  /** Checks it, and tells also what its comments suppress; `between` is called between parts of a long one. */
  readonly inspect: (document: Document, between?: Between) => Divided;
  /** The file’s source, where it has one that is there. */
  readonly source: TextSource;
}

/** What checks a file, its source read where its project names one; or why that source cannot be read. */
export function checkerFor(inForce: FileInForce): Checker | { readonly problem: string } {
  const source = sourceText(inForce);
  if ('problem' in source) return { problem: `its source ${inForce.sourcePath}: ${source.problem}` };
  const { rules, settings, scoring, origins } = inForce;
  const known = origins.rules.map(({ rule }) => rule.id);
  const inspect = (document: Document, between: Between = () => {}) =>
    inspectDocument(document, rules, settings, { known, between });
  const basis = [settings, source, known];
  return { rules, scoring, source, basis, inspect, check: (document) => inspect(document).findings };
}

/** A source as plain text: of markup what is read, paragraph by paragraph. */
function asText(path: string, content: string): string {
  if (!isMarkup(path)) return content;
  const { text, segments } = proseOf(readDocument(path, content)).document;
  return segments.map(({ start, end }) => text.slice(start, end)).join('\n\n');
}

/** The source of an article; none where its project names none, or names a file that is not there. */
function sourceText({ sourcePath, sourceLand, source }: FileInForce): TextSource | { readonly problem: string } {
  if (sourcePath === undefined) return {};
  if (sourceLand !== undefined && liesOutside(sourcePath, sourceLand))
    return {
      problem: `it lies outside ${sourceLand}, where its configuration leads; name one of the two on the command line`,
    };
  try {
    const bytes = sourceLand === undefined ? readNamed(sourcePath) : readFound(sourcePath);
    const decoded = decode(bytes);
    if ('problem' in decoded) return { problem: problemText(decoded.problem, bytes) };
    const language = source?.language ?? languageInName(sourcePath);
    return {
      source: asText(sourcePath, decoded.text),
      ...(language === undefined ? {} : { sourceLanguage: language }),
    };
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? {} : { problem: fileProblem(error) };
  }
}
