import type { Writable } from 'node:stream';
import { decode } from '../document/decode.js';
import { readText } from '../document/formats/text.js';
import { checkDocument } from '../engine/check-document.js';
import type { Finding } from '../engine/finding.js';
import type { Project } from '../project/project.js';
import { findingJson } from '../report/finding-json.js';
import { linesOf } from './lines.js';
import { write } from './output.js';
import { inWords } from './trouble.js';

/** A line of a batch: an article and what is known of it. */
interface Request {
  readonly id: string | number;
  readonly text: string;
  readonly source?: string | null;
  readonly sourceLang?: string | null;
  readonly lang?: string | null;
}

/**
 * Answers each line of `input`, a JSON document, by one line of findings, in order; blank lines have no answer. A
 * configuration that the project was given holds for all; its overrides go by the documents’ ids.
 * @returns the exit status: 2 where a line was no such document.
 * @throws FileError where the configuration is wrong, Trouble where it cannot be read.
 */
export async function batch(project: Project, input: AsyncIterable<Uint8Array>, output: Writable): Promise<0 | 2> {
  let status: 0 | 2 = 0;
  let number = 0;
  // A configuration that cannot be used is told of once, and before any document.
  await project.inForceOfText('').catch((error) => Promise.reject(inWords(error)));
  for await (const line of linesOf(input)) {
    number++;
    let answer: unknown;
    try {
      const request = requestIn(line);
      if (!request) continue;
      answer = { id: request.id, findings: (await findingsOf(request, project)).map(findingJson) };
    } catch (error) {
      answer = { id: null, error: `line ${number}: ${(error as Error).message}` };
      status = 2;
    }
    await write(output, `${JSON.stringify(answer)}\n`);
  }
  return status;
}

async function findingsOf({ id, text, source, sourceLang, lang }: Request, project: Project): Promise<Finding[]> {
  const from = {
    ...(typeof source === 'string' ? { source } : {}),
    ...(typeof sourceLang === 'string' ? { sourceLanguage: sourceLang } : {}),
  };
  const { rules, settings } = await project.inForceOfText(String(id), lang ?? undefined);
  return checkDocument(readText(text, from), rules, settings);
}

/** What a line asks, or nothing where it is blank; throws where it is no request. */
function requestIn(line: Uint8Array): Request | undefined {
  const decoded = decode(line);
  if ('problem' in decoded) throw new Error(`${decoded.problem.message} at byte ${decoded.problem.offset} of the line`);
  const json = decoded.text.replace(/^\ufeff/u, '');
  if (json.trim() === '') return undefined;
  const value = parse(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object');
  const fields = value as Record<string, unknown>;
  if (typeof fields.id !== 'string' && typeof fields.id !== 'number') throw new Error('“id” must be a string');
  if (typeof fields.text !== 'string') throw new Error('“text” must be a string');
  for (const name of ['source', 'sourceLang', 'lang']) {
    if (fields[name] != null && typeof fields[name] !== 'string') throw new Error(`“${name}” must be a string`);
  }
  return fields as unknown as Request;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error('not JSON');
  }
}
