import { expect, test } from 'vitest';
import { linesOf, TOO_LONG } from '../../src/cli/lines.js';

async function* chunks(...texts: readonly string[]) {
  for (const text of texts) yield Buffer.from(text);
}

async function read(longest: number | undefined, ...texts: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(chunks(...texts), longest)) lines.push(String(line));
  return lines;
}

test('lines end at line feeds, wherever the stream is cut', async () => {
  expect(await read(undefined, 'a\nb', 'c\u2028d\r\n', '\n', 'e')).toEqual(['a', 'bc\u2028d\r', '', 'e']);
});

test('a line too long is told of, and kept nowhere; the next is read', async () => {
  expect(await read(4, 'abcd\nab', 'cd', 'e', 'f\nab\n')).toEqual(['abcd', TOO_LONG, 'ab']);
  expect(await read(4, 'ab\nabcde')).toEqual(['ab', TOO_LONG]);
});
