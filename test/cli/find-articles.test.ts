import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findArticles, isOwn } from '../../src/cli/find-articles.js';
import { folderWith } from './stet.js';

test('a page that stet wrote is no article', async () => {
  const cwd = folderWith({
    'news.html': '<p>News.</p>',
    'report.html': '<!doctype html>\n<html>\n<head>\n<meta name="generator" content="stet">\n<title>',
  });
  expect(await findArticles([cwd])).toEqual([`${cwd}/news.html`]);
});

test('what cannot be read is not left open', () => {
  const folder = join(folderWith({}), 'news.html');
  mkdirSync(folder);
  const opened = () => readdirSync('/dev/fd').length;
  const before = opened();
  for (let i = 0; i < 40; i++) expect(isOwn(folder)).toBe(false);
  expect(opened() - before).toBeLessThan(40);
});
