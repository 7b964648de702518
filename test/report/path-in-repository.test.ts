import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pathInRepository } from '../../src/report/path-in-repository.js';

test.each([
  ['named from here', 'news/a.txt', 'news/a.txt'],
  ['with the current folder before it', './news/a.txt', 'news/a.txt'],
  ['named from the root, as a pipeline names its folder', join(process.cwd(), 'news/a.txt'), 'news/a.txt'],
  ['with two dots in its name', '..a.txt', '..a.txt'],
  ['above the current folder', '../a.txt', '../a.txt'],
  ['elsewhere', '/elsewhere/a.txt', '/elsewhere/a.txt'],
  ['standard input', '-', '-'],
])('a path %s', (_what, path, expected) => expect(pathInRepository(path)).toBe(expected));
