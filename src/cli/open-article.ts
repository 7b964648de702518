import { readFileSync } from 'node:fs';
import { decode } from '../document/decode.js';
import type { Document } from '../document/document.js';
import { checkDocument } from '../engine/check-document.js';
import { FileError } from '../engine/file-error.js';
import type { Finding } from '../engine/finding.js';
import type { Rule } from '../engine/rule.js';
import type { FileInForce, Project } from '../project/project.js';
import type { UnreadFile } from '../report/file-result.js';
import { type Article, readArticle } from './read-article.js';
import { fileProblem, Trouble } from './trouble.js';

/** An article and what holds for it in its project. */
export interface OpenArticle extends Article {
  /** The rules that run on it. */
  readonly rules: readonly Rule[];
  /** Checks the article, or another state of its text. */
  readonly check: (document: Document) => Finding[];
}

/**
 * Reads an article, its source where the project names one, and what holds for it; or says why it cannot be read.
 * @throws Trouble or FileError where the configuration is wrong.
 */
export async function openArticle(path: string, project: Project): Promise<OpenArticle | UnreadFile> {
  const article = readArticle(path);
  if ('problem' in article) return article;
  const inForce = await inForceFor(path, project);
  const source = sourceText(inForce);
  if (source && 'problem' in source) return { path, problem: `its source ${inForce.sourcePath}: ${source.problem}` };
  const { rules, settings } = inForce;
  return { ...article, rules, check: (document) => checkDocument({ ...document, ...source }, rules, settings) };
}

/**
 * Reads the one article that a command is about.
 * @throws Trouble where it cannot be read, FileError where its configuration is wrong.
 */
export async function requireArticle(path: string, project: Project): Promise<OpenArticle> {
  const article = await openArticle(path, project);
  if ('problem' in article) throw new Trouble(`${path}: ${article.problem}`);
  return article;
}

/**
 * What holds for a file.
 * @throws FileError where its configuration is wrong, Trouble where it cannot be read.
 */
export async function inForceFor(path: string, project: Project): Promise<FileInForce> {
  try {
    return await project.inForce(path);
  } catch (error) {
    if (error instanceof FileError || (error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new Trouble(`${(error as NodeJS.ErrnoException).path}: ${fileProblem(error)}`);
  }
}

/** The source of an article; none where its project names none, or names a file that is not there. */
function sourceText({ sourcePath, source }: FileInForce) {
  if (sourcePath === undefined) return undefined;
  try {
    const decoded = decode(readFileSync(sourcePath));
    if ('problem' in decoded) return { problem: `${decoded.problem.message} at byte ${decoded.problem.offset}` };
    return { source: decoded.text, ...(source?.language === undefined ? {} : { sourceLanguage: source.language }) };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : { problem: fileProblem(error) };
  }
}
