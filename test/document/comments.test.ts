import { expect, test } from 'vitest';
import { withBlankComments, withoutComments } from '../../src/document/comments.js';
import { readText } from '../../src/document/formats/text.js';

test.each([
  ['at a line’s end', 'One <!--stet-a-->\ntwo', 'One              \ntwo'],
  ['two at a line’s end', 'One<!--stet-a--> <!--stet-b-->\ntwo', `One${' '.repeat(27)}\ntwo`],
  ['on a line of its own, with its line break', 'One\n<!--stet-a-->\ntwo', `One\n${' '.repeat(14)}two`],
  ['two on a line of their own', 'One\r\n<!--stet-a--> <!--stet-b-->\r\ntwo', `One\r\n${' '.repeat(29)}two`],
  ['on lines of their own', '<!--stet-a-->\n<!--stet-b-->\ntwo', `${' '.repeat(28)}two`],
  ['at the end of the text', 'One\n <!--stet-a--> ', `One\n${' '.repeat(15)}`],
  ['none', 'One <!-- two -->', 'One <!-- two -->'],
])('a comment is blanked %s', (_what, text, blank) => {
  expect(withBlankComments(readText(text)).text).toBe(blank);
});

test('an offset is found again in the text without comments', () => {
  const text = 'One <!--stet-a-->\n<!--stet-b-->\ntwo';
  const bare = withoutComments(readText(text));
  expect(bare.text).toBe('One \ntwo');
  expect(bare.offsetOf(text.indexOf('two'))).toBe(bare.text.indexOf('two'));
  expect(bare.offsetOf(2)).toBe(2);
});
