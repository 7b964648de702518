import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { SCHEMA_FILE, schemaPathFrom } from '../../src/project/schema-line.js';

test.each([
  ['/home/ana/news', '/home/ana/news/node_modules/stet', 'node_modules/stet/dist/stet.config.schema.json'],
  ['/home/ana/news/en', '/home/ana/news/node_modules/stet', '../node_modules/stet/dist/stet.config.schema.json'],
  ['/home/ana/stet/seeds', '/home/ana/stet', '../dist/stet.config.schema.json'],
  ['/home/ana/news', '/usr/lib/node_modules/stet', undefined],
  ['/home/ana/news', '/home/ana/stet', undefined],
  ['/home/ana/news', '/home/ana/.npm/_npx/1/node_modules/stet', undefined],
  ['/home/ana/a b/c', '/home/ana/a b/node_modules/stet', '../node_modules/stet/dist/stet.config.schema.json'],
  ['/home/ana', '/home/ana/a b/node_modules/stet', undefined],
])('from %s the schema of %s is %s', (folder, installed, path) => {
  expect(schemaPathFrom(folder, installed)).toBe(path);
});

test('it is there in the package', () => {
  expect(resolve('seeds', schemaPathFrom('seeds')!)).toBe(SCHEMA_FILE);
  expect(existsSync(SCHEMA_FILE)).toBe(true);
});
