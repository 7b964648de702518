import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asReadThere, readDocument, spoiledBy, written } from '../../../src/document/formats/index.js';
import { expectInOrder, found, mended, segmentsOf } from './read.js';

const yaml = (lines: string) => `---\n${lines}\n---\n\nBody.\n`;
const toml = (lines: string) => `+++\n${lines}\n+++\n\nBody.\n`;

describe('of front matter the headline is read, and what it says of the article', () => {
  test.each<[string, string, string[]]>([
    [
      'as they are',
      yaml('title: The port opens\ndate: 2026-01-05\ndescription: It is new'),
      ['heading: The port opens', 'paragraph: It is new'],
    ],
    [
      'between quotes',
      yaml('title: "The port: open"\nsummary: \'The mayor\'\'s "new" port\''),
      ['heading: The port: open', 'paragraph: The mayor\'s "new" port'],
    ],
    [
      'with remarks',
      yaml('title: The port # draft\nsubtitle: "A #1 port" # so'),
      ['heading: The port', 'heading: A #1 port'],
    ],
    [
      'in TOML',
      toml('title = "The port: open"\ndescription=\'It "is" new\'\n[menu]\ntitle = "No"'),
      ['heading: The port: open', 'paragraph: It "is" new'],
    ],
    ['on other systems', '---\r\ntitle: The port\r\n---\r\nBody.\r\n', ['heading: The port']],
  ])('%s', (_what, text, segments) => {
    expect(segmentsOf('a.md', text)).toEqual([...segments, 'paragraph: Body.']);
  });

  test.each([
    ['of another key or level', yaml('layout: post\nseo:\n  title: No\ntitles: No\nsubtitle:\n  - No')],
    ['of several lines', yaml('title: No\n  and no\nsummary: No\n\n  and no\nexcerpt: >\n  No\nlead: "No\n  no"')],
    ['with escapes', yaml('title: "No \\"no\\""\nsummary: "\\u00e9"')],
    ['that is no text', yaml('title: [No, no]\nsummary: {no: no}\nexcerpt: *no\nlead: "no" no')],
    ['that is no YAML', yaml('title: No: no\nsummary: No\tno:')],
    ['without a space', yaml('title:No')],
    ['of the other language', `${toml('title: No\nsummary = No')}${'\n'}`],
    ['of the other language, the other way round', yaml('title = "No"')],
  ])('nothing %s', (_what, text) => {
    expect(segmentsOf('a.md', text)).toEqual(['paragraph: Body.']);
  });
});

describe('a fix in front matter', () => {
  test('leaves all else as it was', () => {
    expect(mended('a.md', yaml('title: "The the port" # new'))).toBe(yaml('title: "The port" # new'));
    expect(mended('a.md', yaml("title: 'The mayor''s the the port'"))).toBe(yaml("title: 'The mayor''s the port'"));
    expect(mended('a.md', yaml('title: The the port'))).toBe(yaml('title: The port'));
    expect(mended('a.md', toml("title = 'The the port'"))).toBe(toml("title = 'The port'"));
  });

  const documentWith = (line: string) => {
    const text = yaml(line);
    const document = readDocument('a.md', text);
    const start = text.indexOf('port');
    return { document, edit: (put: string) => ({ start, end: start + 'port'.length, text: put }) };
  };

  test.each([
    ['title: "The port is"', 'say "so" \\', 'say \\"so\\" \\\\'],
    ["title: 'The port is'", "mayor's", "mayor''s"],
    ['title: The port is', 'mayor\'s "so"', 'mayor\'s "so"'],
  ])('is escaped as its quotes ask: %s', (line, put, there) => {
    const { document, edit } = documentWith(line);
    const one = written(document, edit(put));
    expect(one.text).toBe(there);
    expect(asReadThere(document, one)).toBe(put);
    expect(spoiledBy(one, document)).toBe(undefined);
  });

  test.each([
    ['title: The port is', 'port: it'],
    ['title: The port is', 'port #1'],
    ['title: port', '"The" port'],
    ['title: The port is', 'a\nb'],
    ['title: "The port is"', 'a "b'],
    ["title: 'The port is'", "mayor's"],
  ])('that could not be read is none: %s with %j', (line, put) => {
    const { document, edit } = documentWith(line);
    expect(spoiledBy(edit(put), document)).toContain('front matter');
  });

  test('without quotes a finding comes without a fix that they would have to hold', () => {
    expect(found('a.md', yaml('title: The port  opens'))).toEqual([['  ', 1]]);
    expect(found('a.md', yaml('title: The port \\ opens now ,so'))).toEqual([[' ,', 1]]);
  });
});

test('many empty lines are read in no time', () => {
  const text = yaml(`title: The port${'\r\n'.repeat(4_000)}layout: post`);
  expect(segmentsOf('a.md', text)).toEqual(['heading: The port', 'paragraph: Body.']);
});

test('whatever front matter holds, its Segments are in order, and what is mended reads as it is to', () => {
  const parts = [
    'title',
    'summary',
    ': ',
    ' = ',
    '"',
    "'",
    "''",
    'to to ',
    'word ',
    ' ,',
    '\n',
    '\r\n',
    '  ',
    '#',
    '\\',
    '-',
    '[',
    '{{',
    '&amp;',
  ];
  const front = fc.array(fc.constantFrom(...parts), { maxLength: 16 }).map((all) => all.join(''));
  fc.assert(
    fc.property(front, fc.constantFrom(yaml, toml), (lines, made) => {
      const text = made(lines);
      expectInOrder(readDocument('a.md', text));
      const bare = (markdown: string) => markdown.replaceAll(/[\w\s,]/gu, '');
      expect(bare(mended('a.md', text))).toBe(bare(text));
      expect(segmentsOf('a.md', mended('a.md', text))).toHaveLength(segmentsOf('a.md', text).length);
    }),
  );
});
