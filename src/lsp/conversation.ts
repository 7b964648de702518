import { ErrorCodes, ResponseError } from 'vscode-languageserver/node';

/** What may be asked when, as the protocol has it: nothing before the editor has introduced itself, or after it took its leave. */
export class Conversation {
  #state: 'not begun' | 'under way' | 'over' = 'not begun';

  /** True once the editor has taken its leave. */
  get isOver(): boolean {
    return this.#state === 'over';
  }

  /** @throws ResponseError where it was begun before. */
  begin(): void {
    if (this.#state !== 'not begun') throw refused(ErrorCodes.InvalidRequest, 'initialize may be asked once');
    this.#state = 'under way';
  }

  end(): void {
    this.#state = 'over';
  }

  /** @throws ResponseError where nothing may be asked, or what was asked lacks a part that the answer hangs on. */
  hear<Asked extends object>(asked: Asked | undefined, ...parts: readonly (keyof Asked & string)[]): void {
    if (this.#state === 'not begun') throw refused(ErrorCodes.ServerNotInitialized, 'initialize comes first');
    if (this.#state === 'over') throw refused(ErrorCodes.InvalidRequest, 'nothing may be asked after shutdown');
    const missing = parts.find((part) => asked?.[part] === undefined);
    if (missing !== undefined) throw refused(ErrorCodes.InvalidParams, `“${missing}” is missing`);
  }
}

/** An answer that says why there is none. */
export function refused(code: number, message: string): ResponseError<void> {
  return new ResponseError(code, message);
}
