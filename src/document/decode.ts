import { isUtf8 } from 'node:buffer';

/** Why bytes are not an article: what is wrong, and the offset of the first byte that is, counted from 0. */
export interface DecodeProblem {
  readonly message: string;
  readonly offset: number;
  /** What its owner can do. */
  readonly mend?: string;
}

/** A text, or why the bytes are none. */
type Decoded = { readonly text: string } | { readonly problem: DecodeProblem };

/** A text of UTF-16 has a NUL in every second byte, as far as it is Latin; this many bytes show it. */
const SAMPLE = 512;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** What articles come as and is no text, by its first bytes. */
const KINDS: readonly { readonly begins: Buffer; readonly called: string; readonly by: string }[] = [
  {
    begins: Buffer.from('PK\u0003\u0004'),
    called: 'a document of a word processor (.docx, .odt) or another archive, not text',
    by: 'pandoc FILE -o article.md',
  },
  {
    begins: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    called: 'a document of an old word processor (.doc), not text',
    by: 'soffice --convert-to txt:Text FILE',
  },
  { begins: Buffer.from('{\\rtf'), called: 'a document in RTF, not plain text', by: 'pandoc FILE -o article.md' },
  { begins: Buffer.from('%PDF-'), called: 'a PDF, not text', by: 'pdftotext FILE article.txt' },
];

/**
 * The text of a file: UTF-8, its byte-order mark and its line endings kept, so that encoding it gives the same bytes.
 * Bytes that are no such text are never guessed at.
 */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = KINDS.find(({ begins }) => buffer.subarray(0, begins.length).equals(begins));
  if (kind)
    return { problem: { message: kind.called, offset: 0, mend: `make a text of it first, as with: ${kind.by}` } };
  const other = otherEncoding(buffer);
  if (other) {
    const mend = `convert it first, as with: iconv -f ${other} -t UTF-8`;
    return { problem: { message: `${other} text, and stet reads UTF-8`, offset: 0, mend } };
  }
  const nul = buffer.indexOf(0);
  if (nul >= 0) return { problem: { message: 'a binary file, not text: a NUL byte', offset: nul } };
  if (isUtf8(buffer)) return { text: buffer.toString('utf8') };
  const offset = firstMalformed(buffer);
  const hex = `0x${buffer[offset]!.toString(16).toUpperCase().padStart(2, '0')}`;
  const mend = isDamaged(buffer)
    ? {}
    : { mend: `an older encoding is converted, as with: iconv -f WINDOWS-1252 -t UTF-8` };
  return { problem: { message: `not valid UTF-8: byte ${hex}`, offset, ...mend } };
}

/** What is wrong with the bytes of a file, in one sentence with the place and what to do. */
export function problemText({ message, offset, mend }: DecodeProblem, bytes: Uint8Array): string {
  const endsLine = (byte: number, next?: number) =>
    byte === LINE_FEED || (byte === CARRIAGE_RETURN && next !== LINE_FEED);
  const line = bytes.subarray(0, offset).reduce((lines, byte, at) => lines + Number(endsLine(byte, bytes[at + 1])), 1);
  const place = offset === 0 ? '' : ` at byte ${offset}, line ${line}`;
  return `${message}${place}${mend === undefined ? '' : `; ${mend}`}`;
}

/** True of a text that is UTF-8 but for a few bytes: it holds characters of several bytes that are whole. */
function isDamaged(buffer: Buffer): boolean {
  return /[\u0080-\ufffc\ufffe-\u{10ffff}]/u.test(buffer.toString('utf8'));
}

function otherEncoding(buffer: Buffer): 'UTF-16' | 'UTF-32' | 'UTF-16LE' | 'UTF-16BE' | undefined {
  const mark = buffer.subarray(0, 4).toString('hex');
  if (mark === 'fffe0000' || mark === '0000feff') return 'UTF-32';
  if (mark.startsWith('fffe') || mark.startsWith('feff')) return 'UTF-16';
  const sample = buffer.subarray(0, Math.min(SAMPLE, buffer.length - (buffer.length % 2)));
  if (sample.length < 4) return undefined;
  const nuls = [0, 0];
  for (let at = sample.indexOf(0); at >= 0; at = sample.indexOf(0, at + 1)) nuls[at % 2]!++;
  const most = (sample.length / 2) * 0.9;
  if (nuls[1]! >= most && nuls[0] === 0) return 'UTF-16LE';
  return nuls[0]! >= most && nuls[1] === 0 ? 'UTF-16BE' : undefined;
}

/**
 * Where malformed UTF-8 begins. A lenient reading puts U+FFFD there; all before it was read as it stands, so its length
 * in bytes is the offset. A U+FFFD that the file itself holds has its own three bytes at that offset.
 */
function firstMalformed(buffer: Buffer): number {
  const lenient = buffer.toString('utf8');
  let offset = 0;
  let from = 0;
  for (let at = lenient.indexOf('\ufffd'); at >= 0; at = lenient.indexOf('\ufffd', from)) {
    offset += Buffer.byteLength(lenient.slice(from, at));
    if (buffer.subarray(offset, offset + 3).toString('hex') !== 'efbfbd') return offset;
    offset += 3;
    from = at + 1;
  }
  return offset;
}
