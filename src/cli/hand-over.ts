import type { Checked } from './check-file.js';

/** What came of a long article, and its text apart from it, in UTF-8: threads share it, where a message would hold it twice more. */
export interface HandedOver {
  readonly checked: Checked;
  readonly text: SharedArrayBuffer;
}

/** In UTF-16 code units: what is shorter is copied with the rest, which takes a few megabytes for a moment. */
const LONG = 4_000_000;

/** Prepares what came of an article for another thread; with it goes as little memory as may be. */
export function handOver(checked: Checked): Checked | HandedOver {
  const { result } = checked;
  if ('problem' in result || result.document.text.length <= LONG) return checked;
  const { text } = result.document;
  const shared = new SharedArrayBuffer(Buffer.byteLength(text));
  Buffer.from(shared).write(text);
  const apart = { ...checked, result: { ...result, document: { ...result.document, text: '' } } };
  return { checked: apart, text: shared };
}

/** What another thread handed over, as it was. */
export function takeOver(given: Checked | HandedOver): Checked {
  if (!('text' in given)) return given;
  const { checked, text } = given;
  const { result } = checked;
  if ('problem' in result) return checked;
  return { ...checked, result: { ...result, document: { ...result.document, text: Buffer.from(text).toString() } } };
}
