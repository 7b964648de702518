import { vi } from 'vitest';

/**
 * How many letters of texts expressions are tried at while something is done: work that is counted and not timed. An expression that
 * begins with “^” is tried at one place only, whatever it is given.
 */
export function lettersTried(done: () => void): number {
  let letters = 0;
  const { exec } = RegExp.prototype;
  const counting = function (this: RegExp, text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    if (!this.sticky && !this.source.startsWith('^'))
      letters += (found?.index ?? text.length) - Math.min(from, text.length);
    return found;
  };
  const spies = [
    vi.spyOn(RegExp.prototype, 'exec').mockImplementation(counting),
    vi.spyOn(RegExp.prototype, 'test').mockImplementation(function (this: RegExp, text) {
      return counting.call(this, text) !== null;
    }),
  ];
  try {
    done();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return letters;
}
