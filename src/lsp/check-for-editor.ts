import { parentPort, workerData } from 'node:worker_threads';
import type { Document } from '../document/document.js';
import { namedFileProblem } from '../document/file-problem.js';
import { FormatError } from '../document/format-error.js';
import { readDocument } from '../document/formats/index.js';
import { builtinRules } from '../engine/builtin-rules.js';
import { FileError } from '../engine/file-error.js';
import { SlowRuleError } from '../engine/slow-rule-error.js';
import { checkerFor } from '../project/checker.js';
import { Project } from '../project/project.js';
import type { Answer, Request } from './checking.js';

// The thread in which articles are checked, so that the server answers the editor meanwhile.

const builtin = builtinRules();
const { config } = workerData as { readonly config?: string };

parentPort!.on('message', async (request: Request) => {
  parentPort!.postMessage({ id: request.id, ...(await answerTo(request)) });
});

/** Reads the configuration anew each time: it is small, and a stale one would be believed. */
async function answerTo({ path, text }: Request): Promise<Answer> {
  try {
    const inForce = await new Project(builtin, config).inForce(path);
    const checker = checkerFor(inForce);
    if ('problem' in checker) return checker;
    const document = documentOf(path, text);
    if ('problem' in document) return document;
    const findings = checker.check({ ...document, ...checker.source });
    const found = new Set(findings.map(({ rule }) => rule));
    const about = checker.rules.filter(({ id }) => found.has(id)).map((rule) => [rule.id, rule.about] as const);
    return { findings, about: Object.fromEntries(about), ...(inForce.config ? { config: inForce.config } : {}) };
  } catch (error) {
    if (error instanceof SlowRuleError) return { problem: error.message };
    if (error instanceof FileError) return { problem: error.messages.join('\n'), place: error.place };
    const problem = namedFileProblem(error);
    if (problem !== undefined) return { problem };
    return { problem: `a fault of stet itself, please report it: ${String(error)}` };
  }
}

/** An article as its format has it, or why it cannot be read. */
function documentOf(path: string, text: string): Document | Extract<Answer, { readonly problem: string }> {
  try {
    return readDocument(path, text);
  } catch (error) {
    const { message } = error as Error;
    return error instanceof FormatError ? { problem: message, place: { path, ...error.place } } : { problem: message };
  }
}
