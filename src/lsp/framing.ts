import { Transform, type TransformCallback } from 'node:stream';

/** No editor sends as much at once: a longer message would only fill the memory. In bytes, as is the head. */
const LONGEST = 100_000_000;
const LONGEST_HEAD = 1000;
const EMPTY_LINE = '\r\n\r\n';
/** What each of the two fields of a head begins with. */
const FIELD = 'content-';
const LENGTH = /^content-length: *(\d+) *$/imu;

/** Passes on what an editor sends as long as it is the messages of the protocol, each with its length before it; nothing after that. */
export class Framing extends Transform {
  readonly #fail: (problem: string) => void;
  #head = '';
  /** Bytes of a message that have not come yet. */
  #coming = 0;
  #state: 'nothing came' | 'messages' | 'failed' = 'nothing came';

  /** @param fail is told once what is wrong; the stream does not end then. */
  constructor(fail: (problem: string) => void) {
    // To be closed would be heard before what came last is answered; nothing can be sent then, and to try ends the program with a trace.
    super({ emitClose: false });
    this.#fail = fail;
  }

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    for (let at = 0; at < chunk.length && this.#state !== 'failed'; ) {
      at += this.#coming > 0 ? this.#body(chunk.length - at) : this.#headIn(chunk, at);
    }
    if (this.#state === 'failed') done();
    else done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    if (this.#state === 'nothing came') this.#stop('nothing came');
    else if (this.#head !== '') this.#stop(noHead(this.#head));
    else if (this.#coming > 0) this.#stop(`it ended ${this.#coming} bytes before its last message did`);
    if (this.#state !== 'failed') done();
  }

  #body(available: number): number {
    const length = Math.min(this.#coming, available);
    this.#coming -= length;
    return length;
  }

  #headIn(chunk: Buffer, at: number): number {
    this.#state = 'messages';
    const before = this.#head.length;
    const head = this.#head + chunk.toString('latin1', at, at + LONGEST_HEAD);
    const end = head.indexOf(EMPTY_LINE);
    const [, length] = LENGTH.exec(end < 0 ? '' : head.slice(0, end)) ?? [];
    if (Number(length) > LONGEST) this.#stop(`a message of ${length} bytes is longer than any editor sends`);
    else if (end < 0 ? !mayBecomeHead(head) : length === undefined) this.#stop(noHead(head));
    this.#head = end < 0 ? head : '';
    this.#coming = Number(length ?? 0);
    return (end < 0 ? head.length : end + EMPTY_LINE.length) - before;
  }

  #stop(problem: string): void {
    if (this.#state !== 'failed') this.#fail(problem);
    this.#state = 'failed';
  }
}

/** Lines end by `\r\n` there. */
function mayBecomeHead(head: string): boolean {
  const opening = head.slice(0, FIELD.length).toLowerCase();
  return FIELD.startsWith(opening) && head.length < LONGEST_HEAD && !/(?<!\r)\n/u.test(head);
}

function noHead(head: string): string {
  const [line = ''] = head.split(/\r?\n/u);
  return `“${line.slice(0, 40)}” stands where a message begins with “Content-Length: N” and an empty line, each ended by \\r\\n`;
}
