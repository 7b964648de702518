import { expect, test } from 'vitest';
import { CommentLines } from '../../src/document/comment-lines.js';
import { readText } from '../../src/document/formats/text.js';
import { counted } from '../counted.js';

test('the next text is past comments and blank lines', () => {
  const text = '<!--stet-a-->\n\n <!--stet-b-->\ntwo';
  expect(new CommentLines(readText(text)).nextText(1)).toBe(text.indexOf('two'));
  expect(new CommentLines(readText('\n \n')).nextText(0)).toBe(3);
});

test('of many comments below one another each is looked at a few times', () => {
  const looks = (many: number) => {
    const document = readText(`${'<!-- stet-disable-next-line -->\n'.repeat(many)}One.\n`);
    const { items, looked } = counted(document.comments!);
    const lines = new CommentLines({ ...document, comments: items });
    for (const comment of document.comments!) expect(lines.next(comment).start).toBe(document.text.indexOf('One.'));
    return looked();
  };
  expect(looks(2_000) / looks(1_000)).toBeLessThan(2.5);
});
