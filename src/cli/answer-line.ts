import { type DecodeProblem, decode } from '../document/decode.js';
import { readText } from '../document/formats/text.js';
import { tooLarge } from '../document/too-large.js';
import { inspectDocument } from '../engine/check-document.js';
import type { Finding } from '../engine/finding.js';
import type { Project } from '../project/project.js';
import { findingJson } from '../report/finding-json.js';
import { jsonText } from '../report/json-text.js';
import { TOO_LONG } from './lines.js';
import { FINDING_TOLD, isRoomFor, tidy } from './memory.js';

/** A line of a batch, and which it is, counted from 1. */
export interface NumberedLine {
  readonly bytes: Uint8Array | typeof TOO_LONG;
  readonly number: number;
}

/** What a line of a batch is answered by. */
export interface LineAnswer {
  /** With its line feed; empty where a blank line has no answer. */
  readonly text: string;
  /** The line was no document. */
  readonly refused: boolean;
}

/** A line of a batch: an article and what is known of it. */
interface Request {
  readonly id: string | number;
  readonly text: string;
  readonly source: string | undefined;
  readonly sourceLang: string | undefined;
  readonly lang: string | undefined;
}

/** Answers a line of a batch by its findings, or by what is wrong with it. */
export async function answerLine({ bytes, number }: NumberedLine, project: Project): Promise<LineAnswer> {
  try {
    const request = requestIn(bytes);
    if (!request) return { text: '', refused: false };
    const findings = await findingsOf(request, project);
    if (!isRoomFor(findings.length * FINDING_TOLD))
      throw new Error(`telling of its ${findings.length} findings ${tooLarge()}`);
    return { text: `${jsonText({ id: request.id, findings: findings.map(findingJson) })}\n`, refused: false };
  } catch (error) {
    return refusal({ number }, (error as Error).message);
  }
}

/** The answer to a line that is no document, or none that can be checked. */
export function refusal({ number }: Pick<NumberedLine, 'number'>, problem: string): LineAnswer {
  return { text: `${jsonText({ id: null, error: `line ${number}: ${problem}` })}\n`, refused: true };
}

async function findingsOf({ id, text, source, sourceLang, lang }: Request, project: Project): Promise<Finding[]> {
  const from = {
    ...(source === undefined ? {} : { source }),
    ...(sourceLang === undefined ? {} : { sourceLanguage: sourceLang }),
  };
  const { rules, settings } = await project.inForceOfText(String(id), lang);
  return inspectDocument(readText(text, from), rules, settings, { between: tidy }).findings;
}

/** What a line asks, or nothing where it is blank; throws where it is no request. */
function requestIn(line: NumberedLine['bytes']): Request | undefined {
  if (line === TOO_LONG) throw new Error(TOO_LONG);
  const decoded = decode(line);
  if ('problem' in decoded) throw new Error(problemOf(decoded.problem));
  const json = decoded.text.replace(/^\ufeff/u, '');
  if (json.trim() === '') return undefined;
  const value = parse(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object');
  const { id, text, source, sourceLang, lang } = value as Record<keyof Request, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('“id” must be a string');
  // JSON.parse rounds it: the answer would be that to another document.
  if (typeof id === 'number' && Math.abs(id) > Number.MAX_SAFE_INTEGER)
    throw new Error('“id” is too large a number to be given back; make it a string');
  if (typeof text !== 'string') throw new Error('“text” must be a string');
  return {
    id,
    text,
    source: textOrNone(source, 'source'),
    sourceLang: textOrNone(sourceLang, 'sourceLang'),
    lang: languageOrNone(textOrNone(lang, 'lang')),
  };
}

/** What is wrong with the bytes of a line: of one that is no text from its beginning, what to do. */
function problemOf({ message, offset, mend }: DecodeProblem): string {
  if (offset > 0) return `${message} at byte ${offset} of the line`;
  return mend === undefined ? message : `${message}; ${mend}`;
}

/** Programs write null for what they do not have, or nothing between quotation marks. */
function textOrNone(value: unknown, name: string): string | undefined {
  if (value == null || typeof value === 'string') return value || undefined;
  throw new Error(`“${name}” must be a string`);
}

/** No rule is for “english”: the answer would be that nothing is found. */
function languageOrNone(tag: string | undefined): string | undefined {
  if (tag === undefined || /^[a-z]{2,3}(?![a-z])/iu.test(tag)) return tag;
  throw new Error('“lang” must be a language tag, such as en, en-GB or pt');
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error('not JSON');
  }
}
