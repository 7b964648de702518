import { expect, test } from 'vitest';
import { editedStretch } from '../../src/document/edited-stretch.js';
import { readDocument } from '../../src/document/formats/index.js';
import { proseOf } from '../../src/document/prose.js';

test('a stretch reads as it does in the whole, its markup hidden', () => {
  const document = readDocument('news.html', '<p>So it was.</p>\n<p>“Yes&rdquo;, <b>she</b> sayd.</p>\n');
  const stretch = document.segments[1]!;
  const { text } = document;
  const [comma, word] = [text.indexOf(','), text.indexOf('sayd')];
  const edited = editedStretch(document, stretch, [
    { start: comma, end: comma + 1, text: '' },
    { start: text.indexOf('&rdquo;'), end: text.indexOf('&rdquo;'), text: ',' },
    { start: word, end: word + 4, text: 'said' },
  ]);
  expect(edited.text).toBe('“Yes,&rdquo; <b>she</b> said.');
  expect(proseOf(edited).document.text).toBe('“Yes,” she said.');
});

test('what an edit writes anew is hidden no more', () => {
  const document = readDocument('news.html', '<p>He was &eacute;lu in May.</p>\n');
  const start = document.text.indexOf('&eacute;');
  const edited = editedStretch(document, document.segments[0]!, [{ start, end: start + 10, text: 'elected' }]);
  expect(proseOf(edited).document.text).toBe('He was elected in May.');
});

test('what is in another language stays so, with what an edit writes in it', () => {
  const document = readDocument(
    'news.html',
    '<p>So it was.</p>\n<p>He  said: <i lang="pt"> o  rio sobe </i> now.</p>\n',
  );
  const { text, segments } = document;
  const edits = [text.indexOf('  said'), text.indexOf('  rio')].map((start) => ({ start, end: start + 2, text: ' ' }));
  const edited = editedStretch(document, segments[1]!, edits);
  expect(edited.foreign!.map(({ start, end }) => edited.text.slice(start, end))).toEqual([' o rio sobe ']);
});

test('a stretch that is taken out whole has no paragraph', () => {
  const document = readDocument('news.txt', 'Read also\n');
  expect(editedStretch(document, { start: 0, end: 9 }, [{ start: 0, end: 9, text: '' }]).segments).toEqual([]);
});
