import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batch } from '../../src/cli/batch.js';
import { linesOf } from '../../src/cli/lines.js';
import { decode } from '../../src/document/decode.js';
import { Project } from '../../src/project/project.js';
import { rule } from '../rule.js';
import { hostileText } from './hostile-text.js';
import { tryOn } from './share.js';

/** Bytes of a text, some of them wrong. */
const bytes = fc
  .tuple(hostileText, fc.constantFrom('utf8' as const, 'utf16le' as const, 'latin1' as const), slips())
  .map(([text, encoding, changes]) => changed(Buffer.from(text, encoding), changes));

function slips() {
  return fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 3 });
}

function changed(buffer: Buffer, changes: readonly (readonly [number, number])[]): Buffer {
  for (const [at, byte] of changes) if (buffer.length > 0) buffer[at % buffer.length] = byte;
  return buffer;
}

test('bytes are a text that gives the same bytes again, or are refused at a byte that is there', async () => {
  const property = fc.property(bytes, (buffer) => {
    const decoded = decode(buffer);
    if ('text' in decoded) expect(Buffer.from(decoded.text).equals(buffer)).toBe(true);
    else {
      expect(decoded.problem.offset).toBeGreaterThanOrEqual(0);
      expect(decoded.problem.offset).toBeLessThan(Math.max(1, buffer.length));
    }
  });
  await tryOn(property, 'files', { few: 1_000, seconds: 2 });
}, 0);

const request = fc
  .record(
    {
      id: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
      text: fc.oneof({ weight: 5, arbitrary: hostileText }, { weight: 1, arbitrary: fc.jsonValue() }),
      lang: fc.constantFrom('en', 'pt', '', 'constructor', '__proto__', null, 3),
      source: hostileText,
      sourceLang: fc.constantFrom('pt', 'x', null),
    },
    { requiredKeys: [] },
  )
  .map((fields) => JSON.stringify(fields));

const lines = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: request },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.tuple(request, fc.nat()).map(([line, at]) => line.slice(0, at % (line.length + 1))) },
    { weight: 1, arbitrary: fc.constantFrom('', ' ', '\ufeff', '[', 'null', '{"id":', '{}{}', '\u2028') },
  ),
  { maxLength: 6 },
);

test('a batch answers each line that is not blank once, in order, however its bytes are broken and cut', async () => {
  const project = new Project(['any/characters/hidden-characters', 'en/words/doubled-word'].map(rule));
  const cut = fc.array(fc.nat(), { maxLength: 5 });
  const property = fc.asyncProperty(lines, slips(), cut, async (drawn, changes, cuts) => {
    const input = changed(Buffer.from(drawn.join('\n')), changes);
    const output = new PassThrough();
    const [status, answers] = await Promise.all([
      batch({ project, jobs: 1, input: chunks(input, cuts), output }).finally(() => output.end()),
      text(output),
    ]);
    const asked = await wanted(input);
    const given = answers.split('\n').slice(0, -1);
    expect(given.map((answer) => JSON.parse(answer).id)).toHaveLength(asked);
    expect(status === 2).toBe(given.some((answer) => 'error' in JSON.parse(answer)));
  });
  await tryOn(property, 'batches', { few: 300, seconds: 3 });
}, 0);

async function* chunks(input: Buffer, cuts: readonly number[]): AsyncGenerator<Buffer> {
  const places = [...new Set([0, ...cuts.map((cut) => cut % (input.length + 1)), input.length])].sort((a, b) => a - b);
  for (const [i, end] of places.slice(1).entries()) yield input.subarray(places[i], end);
}

async function text(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** How many lines are not blank. */
async function wanted(input: Buffer): Promise<number> {
  let count = 0;
  for await (const line of linesOf(chunks(input, []))) {
    if (typeof line === 'string') throw new Error(line);
    const decoded = decode(line);
    if ('problem' in decoded || decoded.text.replace(/^\ufeff/u, '').trim() !== '') count++;
  }
  return count;
}
