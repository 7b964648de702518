import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/document/formats/index.js';
import { checkDocument } from '../../../src/engine/check-document.js';
import { parseRule } from '../../../src/engine/parse-rule.js';
import { expectInOrder, found, mended, segmentsOf } from './read.js';

describe('the text of an HTML file', () => {
  test.each<[string, string, string[]]>([
    [
      'blocks',
      '<!doctype html><html><head><title>The port</title></head><body><h1>A day</h1><p>One<div>two</div></body></html>',
      ['heading: The port', 'heading: A day', 'paragraph: One', 'paragraph: two'],
    ],
    [
      'inline elements',
      '<p>So <b>it <i class="a>b">was</i></b>, <a href="/the the">he</a> said.</p>',
      ['paragraph: So it was, he said.'],
    ],
    ['white space', '<p>\n  One\n  two <b> three</b>\r\n\t<i>four </i>\n</p>', ['paragraph: One two three four']],
    ['a line break', '<p>One <br/>\n two<br>', ['paragraph: One \ntwo']],
    [
      'entities',
      '<p>caf&eacute; &amp; &#8220;b&#x201D;&nbsp;c &copy d &ampe &nosuch;',
      ['paragraph: café & “b”\u00a0c © d &e &nosuch;'],
    ],
    ['hints for hyphens', '<p>har&shy;bour mas&#173;ters &shy; so&shy;</p>', ['paragraph: harbour masters so']],
    [
      'marks of notes',
      '<p>So.<sup>1</sup> It is<sup><a href="#n">[12]</a></sup>, he<sup>a, b</sup> said<sup>*</sup> the 1<sup>st</sup>.</p>',
      ['paragraph: So. It is, hea, b said the 1st.'],
    ],
    ['line breaks by number', '<p>One&#13;\ntwo &#xD;&#10; three&#9;four.', ['paragraph: One two three four.']],
    ['entities beyond one unit', '<p>&#128512; a &#x80;', ['paragraph: 😀 a €']],
    [
      'lists',
      '<ul><li>One<li>Two <b>so</b><ul><li>Three</ul></ul><dl><dt>A<dd>b</dl>',
      ['list-item: One', 'list-item: Two so', 'list-item: Three', 'heading: A', 'list-item: b'],
    ],
    [
      'menus and tables',
      '<nav><a href=a>Home</a><p>News</nav><table><tr><th>a<td>b</table>',
      ['heading: Home News', 'heading: a', 'heading: b'].flatMap((line) =>
        line === 'heading: Home News' ? ['heading: Home', 'heading: News'] : [line],
      ),
    ],
    [
      'what is not read',
      '<p>a<script>b</script><style>c</style><pre>d</pre><textarea>e</textarea>f',
      ['paragraph: a', 'paragraph: f'],
    ],
    [
      'empty elements of XHTML',
      '<?xml version="1.0"?><html><head><title/><script src="a>b" /></head><body><p>One<pre/>two <!-- <title/> --> <svg/>three',
      ['paragraph: One', 'paragraph: two', 'paragraph: three'],
    ],
    [
      'elements of HTML that XHTML would have for empty',
      '<!doctype html><p>One<script src="a" />two</script> three',
      ['paragraph: One', 'paragraph: three'],
    ],
    ['code within', '<p>Run <code>npm ci</code> now.', ['paragraph: Run Xylo now.']],
    ['comments', '<p>a <!-- b --> c<!-- stet-disable-line -->', ['paragraph: a c']],
    ['text in the wrong place', '<table><tr><td>two</td></tr>one</table>three', ['heading: two', 'paragraph: three']],
    ['a piece of a page', '\ufeffOne <em>two</em>', ['paragraph: One two']],
    ['nothing', '', []],
  ])('%s', (_what, text, segments) => {
    expect(segmentsOf('a.html', text)).toEqual(segments);
  });

  const words = [
    'word ',
    'to to ',
    ' ,',
    '\n',
    '\r\n  ',
    '&eacute;',
    '&amp',
    '&#0;',
    '&shy;',
    '<sup>',
    '</sup>',
    '1',
    '😀',
    '\u0000',
    '<',
    '&',
  ];
  const tags = ['<p>', '</p>', '<b>', '</b>', '<a href="x">', '</a>', '<br>', '<table>', '<td>', '</table>', '<pre>'];
  const others = [
    '</pre>',
    '<script>',
    '</script>',
    '<!-- c -->',
    '<!-- stet-a -->',
    '<li>',
    '<code>',
    '</code>',
    '<svg>',
  ];
  const files = fc
    .array(fc.constantFrom(...words, ...tags, ...others), { maxLength: 20 })
    .map((parts) => parts.join(''));

  test('whatever the file holds, its Segments are in order and within it', () => {
    fc.assert(
      fc.property(files, (text) => expectInOrder(readDocument('a.html', text))),
      { numRuns: 300 },
    );
  });

  test('whatever the file holds, fixes leave its markup as it was', () => {
    const bare = (html: string) => html.match(/<[^<>\s]*>|<a href="x">|<!-- [\w-]+ -->|&\w+;?/gu);
    fc.assert(
      fc.property(files, (text) => {
        expect(bare(mended('a.html', text))).toEqual(bare(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('findings in an HTML file', () => {
  test('stand where they are in the file, and no fix breaks its markup', () => {
    const text = '<p>He went <b>to to</b> the <a href="x">the</a> caf&eacute; caf&eacute;&nbsp;, and on.</p>';
    expect(found('a.html', text)).toEqual([
      ['to to', 1],
      ['the <a href="x">the', 0],
      ['caf&eacute; caf&eacute;', 1],
      ['&nbsp;,', 1],
    ]);
    expect(mended('a.html', text)).toBe('<p>He went <b>to</b> the <a href="x">the</a> caf&eacute;, and on.</p>');
  });

  test('a fix is written as HTML', () => {
    const rule = parseRule(
      'a/b',
      'a/b.yml',
      [
        'check: substitution\ncategory: style/awkward\nseverity: warning\nmessage: "{found}: {fix}"\nabout: A test',
        'options: { words: { so and so: "R&D <so>" } }',
        'examples:\n  - { wrong: "It is [so and so] here.", right: "It is R&D <so> here." }\n  - fine: "It is here."',
      ].join('\n'),
    );
    const [finding] = checkDocument(readDocument('a.html', '<p>It is so and so here.'), [rule]);
    expect(finding).toMatchObject({ message: 'so and so: R&D <so>' });
    expect(finding!.suggestions[0]!.edits[0]!.text).toBe('R&amp;D &lt;so&gt;'.replace('&gt;', '>'));
  });

  test('are none in code, scripts and attributes, and none that a comment suppresses', () => {
    expect(
      found('a.html', '<p title="the the">Use <code>the the</code>.<script>"to to"</script><pre>to to</pre>'),
    ).toEqual([]);
    const text =
      '<!-- stet-disable-next-line -->\n<p>Go to to it.</p>\n<p>At the the <!-- stet-disable-line en/words --> end.</p>\n';
    expect(found('a.html', text)).toEqual([]);
    expect(found('a.html', `${text}<p>At the the end.`)).toEqual([['the the', 1]]);
  });

  describe('are none of English in what says that it is in another language', () => {
    const page = (quoted: string) => `<html lang="pt"><p>He went on on Monday, and went to to bed.</p>${quoted}</html>`;
    const HERE: [string, number][] = [
      ['on on', 1],
      ['to to', 1],
    ];
    test.each<[string, string, [string, number][]]>([
      ['a quotation', '<blockquote lang="pt-BR"><p>Vou vou&nbsp; lá.</p></blockquote>', [['&nbsp; ', 1]]],
      ['a word', '<p>It was <em lang="pt">vou vou</em>, as as they say.</p>', [['as as', 1]]],
      ['in XHTML', '<p xml:lang="pt">Vou vou lá.</p>', []],
      ['one of its words', '<p>It is in <i lang="pt">in</i> there.</p>', []],
      ['English within it', '<div lang="pt">Vou <i lang="en-GB">was was</i>.</div>', [['was was', 1]]],
      ['nothing', '<p lang="">It was was.</p><p lang="p t">It is is.</p>', ['was was', 'is is'].map((one) => [one, 1])],
      ['English', '<p lang="en">It was was.</p>', [['was was', 1]]],
    ])('%s', (_what, quoted, more) => {
      expect(found('a.html', page(quoted))).toEqual([...HERE, ...more]);
    });

    test('but in most of a page, where a template says so of its article', () => {
      expect(
        found('a.html', '<p>By Ana Lima</p><div lang="pt"><p>He went on on Monday, and stayed.</p></div>'),
      ).toEqual([['on on', 1]]);
    });
  });

  test('two paragraphs are never made one', () => {
    expect(mended('a.html', '<p>He went to the</p>\n<p>the port.</p>')).toBe('<p>He went to the</p>\n<p>the port.</p>');
  });
});
