import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { built, keepBuilt, readBuilt } from '../../src/analysis/built.js';
import { readAhead } from '../../src/cli/read-ahead.js';

test('files that are read ahead are whole', async () => {
  const files = await readAhead();
  expect(files.size).toBeGreaterThan(3);
  for (const [name, bytes] of files) expect(bytes.equals(readFileSync(built(name))), name).toBe(true);
});

test('a file that was read ahead is taken from memory, once, and any other from the disk', () => {
  const ahead = Buffer.from('ahead');
  keepBuilt(new Map([['rules.jsonl', ahead]]));
  expect(readBuilt('rules.jsonl')).toBe(ahead);
  const [again, other] = [readBuilt('rules.jsonl'), readBuilt('exonyms.txt')];
  expect(again.equals(readFileSync(built('rules.jsonl')))).toBe(true);
  expect(other.equals(readFileSync(built('exonyms.txt')))).toBe(true);
  expect(() => readBuilt('none.txt')).toThrow('ENOENT');
});
