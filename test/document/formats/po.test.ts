import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/document/edit.js';
import { readDocument, spoiledBy, written } from '../../../src/document/formats/index.js';
import { checkDocument } from '../../../src/engine/check-document.js';
import { rule } from '../../rule.js';
import { expectInOrder, found, mended, segmentsOf } from './read.js';

const HEADER = 'msgid ""\nmsgstr ""\n"Language: en\\n"\n"Report: to to me\\n"\n\n';

describe('the text of a gettext catalogue', () => {
  test.each<[string, string, string[]]>([
    ['a translation', `${HEADER}msgid "O porto."\nmsgstr "The port."\n`, ['paragraph: The port.']],
    ['a label', 'msgctxt "menu"\nmsgid "Ficheiro"\nmsgstr "File"', ['heading: File']],
    ['many lines', 'msgid ""\n"Um "\n"dois."\nmsgstr ""\n"One "\n"two."\n', ['paragraph: One two.']],
    [
      'plurals',
      'msgid "Um."\nmsgid_plural "Dois."\nmsgstr[0] "One."\nmsgstr[1] "Two."\n',
      ['paragraph: One.', 'paragraph: Two.'],
    ],
    ['escapes', 'msgid "a"\nmsgstr "\\"One\\"\\\\ so\\tit\\nis\\n"\n', ['heading: "One"\\ so it\nis']],
    [
      'bytes',
      'msgid "a"\nmsgstr "\\x41\\102c caf\\303\\251\\xF0\\x9f\\x98\\x80 \\\\x41"\n',
      ['heading: ABc café😀 \\x41'],
    ],
    ['controls', 'msgid "a"\nmsgstr "a\\11b\\x0ayc\\33d\\302\\205e"\n', ['heading: a b\nycde']],
    [
      'bytes that are none',
      'msgid "a"\nmsgstr "a\\303b \\xz \\8 \\777 \\x1041"\n',
      ['heading: a\ufffdb xz 8 \ufffd A'],
    ],
    [
      'bytes of one character in two strings',
      'msgid "a"\nmsgstr ""\n"caf\\303"\n"\\251 \\xe2"\n\n"\\x82"\r\n"\\254, a\\303"\n"b\\303"\n\nmsgid "b"\nmsgstr "\\251"\n',
      ['heading: café €, a\ufffdb\ufffd', 'heading: \ufffd'],
    ],
    [
      'another charset',
      'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\n\nmsgid "a"\nmsgstr "caf\\351"\n',
      ['heading: café'],
    ],
    [
      'a charset that nobody knows',
      'msgid ""\nmsgstr "Content-Type: text/plain; charset=CHARSET\\n"\n\nmsgid "a"\nmsgstr "caf\\303\\251"\n',
      ['heading: café'],
    ],
    ['placeholders', 'msgid "a"\nmsgstr "%d of {n}: %(who)s, 100% of"\n', ['heading: Xylo of Xylo: Xylo, 100% of']],
    ['what is not there', `${HEADER}msgid "a"\nmsgstr ""\n\n#~ msgid "b"\n#~ msgstr "c"\n\n#| msgid "d"\n`, []],
    ['nothing', '', []],
  ])('%s', (_what, text, segments) => {
    expect(segmentsOf('a.po', text)).toEqual(segments);
  });

  test('each has its source, and the file its language', () => {
    const text = `${HEADER}msgid "Um \\"dia\\"."\nmsgid_plural ""\n"Dois "\n"dias."\nmsgstr[0] "One."\nmsgstr[1] "Two."`;
    const { segments, language } = readDocument('a.po', text);
    expect(segments.map(({ source }) => source)).toEqual(['Um "dia".', 'Dois dias.']);
    expect(language).toBe('en');
  });

  const lines = [
    'msgid "a"\n',
    'msgid_plural "b"\n',
    'msgstr "to to x"\n',
    'msgstr[1] "a  b"\n',
    '"to to"\n',
    '"%s ,\\n"\n',
  ];
  const others = ['# stet-a\n', '#~ msgid "b"\n', '\n', 'msgstr ""\r\n', 'msgctxt "to to"\n', '"a \\\\"\n'];
  const files = fc.array(fc.constantFrom(...lines, ...others), { maxLength: 20 }).map((parts) => parts.join(''));

  test('whatever the file holds, its Segments are in order, and fixes change nothing but text', () => {
    const bare = (po: string) => po.replaceAll(/(?<=\bto) to\b|(?<=a )\s(?=b)| (?=,)/gu, '').replaceAll(' ', '');
    fc.assert(
      fc.property(files, (text) => {
        expectInOrder(readDocument('a.po', text));
        expect(mended('a.po', text).match(/^(?:msg\S+|#.*)|"$|^"/gmu)).toEqual(text.match(/^(?:msg\S+|#.*)|"$|^"/gmu));
        expect(bare(mended('a.po', text))).toBe(bare(text));
      }),
      { numRuns: 200 },
    );
  });
});

test.each([
  ['msgid "a"\n<<<<<<< HEAD\nmsgstr "b"\n', 'line 2, column 1: no gettext catalogue: a line is msgid or msgstr'],
  ['msgid "a"\nmsgstr\n', 'line 2, column 1: no gettext catalogue: a line is msgid or msgstr'],
  ['msgid "a"\nmsgstr "b\n', 'line 2, column 8: no gettext catalogue: the text from here has no closing'],
  ['msgid "a"\nmsgstr "b\\"\n', 'line 2, column 8: no gettext catalogue: the text from here has no closing'],
  ['msgid "a" b"\n', 'line 1, column 9: no gettext catalogue: something follows the closing quotation mark'],
  ['The port.\n', 'line 1, column 1: no gettext catalogue: a line is msgid or msgstr'],
])('%j is no catalogue, and where is told', (text, problem) => {
  expect(() => readDocument('a.po', text)).toThrow(problem);
});

test('what is put into a text is written so that the catalogue can be read', () => {
  const po = 'msgid "a"\nmsgstr "One two"\n';
  const start = po.indexOf('One');
  const edit = written(readDocument('a.po', po), { start, end: start + 'One'.length, text: 'A "\\"\r\n\tb' });
  expect(edit.text).toBe('A \\"\\\\\\"\\r\\n\\tb');
  expect(segmentsOf('a.po', applyEdits(po, [edit]))).toEqual(['heading: A "\\"\nb two']);
});

test('what would spoil the catalogue as it is written is told', () => {
  const document = readDocument('a.po', 'msgid "a"\nmsgstr "One two"\n');
  const edit = (text: string) => ({ start: 18, end: 21, text });
  expect(spoiledBy(edit('A \\"so\\"'), document)).toBeUndefined();
  expect(spoiledBy(edit('A "so"'), document)).toBe(
    '“"” is \\" in it, “\\” is \\\\ (line 2, column 11: no gettext catalogue: something follows the closing quotation mark; within a text it is written \\")',
  );
});

test('the name of a domain is part of no text, and escapes are space or nothing', () => {
  const po = 'msgid "a"\nmsgstr "One"\n\ndomain "two"\n\nmsgid "b"\nmsgstr "Page\\fthree\\a"\n';
  expect(segmentsOf('a.po', po)).toEqual(['heading: One', 'heading: Page three']);
});

test('blank lines, domains and space about a text are of one', () => {
  expect(segmentsOf('a.po', ' \t\ndomain "x"\n  msgid\t"a"  \nmsgstr"One."\t\n')).toEqual(['heading: One.']);
});

describe('findings in a gettext catalogue', () => {
  test('stand where they are in the file, and a fix over two lines is none', () => {
    const text = 'msgid "a"\nmsgstr ""\n"He went to to the "\n"the port %s %s , so."\n';
    expect(found('a.po', text)).toEqual([
      ['to to', 1],
      ['the "\n"the', 0],
      [' ,', 1],
    ]);
    expect(mended('a.po', text)).toBe('msgid "a"\nmsgstr ""\n"He went to the "\n"the port %s %s, so."\n');
  });

  test('stand where they are beside bytes by their numbers, which every fix leaves as they are', () => {
    const text =
      'msgid "\\303\\211 isso."\nmsgstr "The caf\\303\\251 of of Jos\\xc3\\xa9  Sim\\303\\265es caf\\303\\251 caf\\xc3\\xa9."\n';
    expect(readDocument('a.po', text).segments[0]?.source).toBe('É isso.');
    expect(found('a.po', text)).toEqual([
      ['of of', 1],
      ['  ', 1],
      ['caf\\303\\251 caf\\xc3\\xa9', 1],
    ]);
    expect(mended('a.po', text)).toBe(
      'msgid "\\303\\211 isso."\nmsgstr "The caf\\303\\251 of Jos\\xc3\\xa9 Sim\\303\\265es caf\\303\\251."\n',
    );
  });

  test('take no character away that stands in two strings, nor what is between them', () => {
    const text =
      'msgid "\\303"\n"\\211 isso.\\1"\n"1"\nmsgstr "At at caf\\303\\251 caf\\303"\n# so\n"\\251 of of it."\n';
    expect(readDocument('a.po', text).segments[0]?.source).toBe('É isso.1');
    expect(found('a.po', text)).toEqual([
      ['At at', 1],
      ['caf\\303\\251 caf\\303"\n# so\n"\\251', 0],
      ['of of', 1],
    ]);
    expect(mended('a.po', text)).toBe(text.replace('At at', 'At').replace('of of', 'of'));
  });

  test('are none that a comment suppresses, and none of English in another language', () => {
    const entry = '#: a.c:1\nmsgid "a"\nmsgstr ""\n"Go to "\n"it it."\n';
    expect(found('a.po', `# stet-disable-next-line en/words -- so it is\n${entry}`)).toEqual([]);
    expect(found('a.po', entry)).toEqual([['it it', 1]]);
    expect(found('a.po', `${HEADER.replace('Language: en', 'Language: pt_BR')}${entry}`)).toEqual([]);
  });

  test('a term that the source has and the translation lacks is one', () => {
    const text = 'msgid "A câmara municipal votou."\nmsgstr "The town hall voted."\n';
    const glossary = [{ source: ['câmara municipal'], target: ['city council'], avoid: [] }];
    const [finding] = checkDocument(readDocument('a.po', text), [rule('any/terms/glossary')], { glossary });
    expect(finding?.message).toBe('“câmara municipal” of the source is “city council”, which is not here');
  });
});

test('no message is taken for a line of a web page', () => {
  const text = `${HEADER}msgid "Leia também"\nmsgstr "Read also"\n`;
  expect(checkDocument(readDocument('a.po', text), [rule('en/page/leftovers')])).toEqual([]);
  expect(
    checkDocument(readDocument('a.txt', 'The port is open.\n\nRead also\n'), [rule('en/page/leftovers')]),
  ).toHaveLength(1);
});
