import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { readText } from '../document/formats/text.js';
import { checkDocument } from '../engine/check-document.js';
import type { Rule } from '../engine/rule.js';

/** Answers each line of `input`, a JSON document, by one line of findings. */
export async function batch(rules: readonly Rule[], input: Readable, output: Writable): Promise<boolean> {
  const sound = true;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const { id, text, source, sourceLang } = JSON.parse(line);
    const findings = checkDocument(readText(text, { source, sourceLanguage: sourceLang }), rules);
    output.write(`${JSON.stringify({ id, findings })}\n`);
  }
  return sound;
}
