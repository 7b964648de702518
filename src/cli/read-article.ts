import { decode, problemText } from '../document/decode.js';
import type { Document } from '../document/document.js';
import { FormatError } from '../document/format-error.js';
import { readDocument } from '../document/formats/index.js';
import { type Place, Places } from '../document/place.js';
import { isStandardInput, readNamed, readStandardInput } from '../document/read-file.js';
import type { UnreadFile } from '../report/file-result.js';
import { fileProblem } from './trouble.js';

/** An article as it was on the disk when it was read. */
export interface Article {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly document: Document;
}

/** Reads an article, or says why it cannot be read. */
export function readArticle(path: string): Article | UnreadFile {
  try {
    const bytes = isStandardInput(path) ? readStandardInput() : readNamed(path);
    const decoded = decode(bytes);
    if ('problem' in decoded) {
      const { offset } = decoded.problem;
      return { path, problem: problemText(decoded.problem, bytes), place: placeIn(bytes, offset), byte: offset };
    }
    return { path, bytes, document: readDocument(path, decoded.text) };
  } catch (error) {
    return { path, problem: fileProblem(error), ...(error instanceof FormatError ? { place: error.place } : {}) };
  }
}

function placeIn(bytes: Uint8Array, offset: number): Place {
  const before = Buffer.from(bytes.subarray(0, offset)).toString();
  return new Places(before).of(before.length);
}
