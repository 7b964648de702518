import { expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { proseOf } from '../../src/document/prose.js';

test.each([
  ['at a line’s end', 'One <!--stet-a-->\ntwo', 'One \ntwo'],
  ['two at a line’s end', 'One<!--stet-a--> <!--stet-b-->\ntwo', 'One \ntwo'],
  ['on a line of its own, with its line break', 'One\n<!--stet-a-->\ntwo', 'One\ntwo'],
  ['two on a line of their own', 'One\r\n<!--stet-a--> <!--stet-b-->\r\ntwo', 'One\r\n two'],
  ['on lines of their own', '<!--stet-a-->\n<!--stet-b-->\ntwo', 'two'],
  ['at the end of the text', 'One\n <!--stet-a--> ', 'One\n '],
  ['of somebody else', 'One <!-- two -->', 'One <!-- two -->'],
])('a comment is no prose: %s', (_what, text, prose) => {
  expect(proseOf(readText(text)).document.text).toBe(prose);
});
