import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HARBOUR, PROGRAM, Review } from './review.js';
import { Terminal } from './terminal.js';

/** A program that notes of each script of stet whether V8 took the form that was kept. */
const NOTE = `const vm = require('node:vm');
  const { Script } = vm;
  vm.Script = class extends Script {
    constructor(source, options) {
      super(source, options);
      const how = this.cachedDataRejected === false ? 'taken' : 'made anew';
      // V8’s collector of garbage is asked for by a script, too.
      if (options?.filename) require('node:fs').appendFileSync('notes.log', \`\${how} \${options.filename}\\n\`);
    }
  };`;

test('a review compiles nothing of its own: V8 takes all that it kept, in the thread that counts as well', async () => {
  const article = readFileSync(HARBOUR, 'utf8');
  const review = Review.ofTexts({ 'a.txt': article, 'b.txt': article, 'note.cjs': NOTE });
  const node = ['--require', join(review.folder, 'note.cjs')];
  const terminal = new Terminal(process.execPath, [...node, PROGRAM, '.'], { cwd: review.folder });
  await terminal.waitFor('Enter review');
  // Both are counted.
  await terminal.waitFor(/\d open.*\n.*\d open/u);
  terminal.press('enter');
  await terminal.waitFor('1 of');
  terminal.press('ctrl-c');
  expect(await terminal.exit).toMatchObject({ status: 0 });
  const notes = review.read('notes.log').trim().split('\n');
  expect(notes.filter((note) => note.includes('/review-'))).toHaveLength(1);
  expect(notes.filter((note) => note.includes('/check-'))).toHaveLength(2);
  expect(notes.filter((note) => !note.startsWith('taken '))).toEqual([]);
});
