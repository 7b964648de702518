import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/document/formats/index.js';
import { expectInOrder, found, mended, segmentsOf } from './read.js';

describe('the text of a Markdown file', () => {
  test.each<[string, string, string[]]>([
    ['headings', '# A *new* day\n\nIt came\n---\n', ['heading: A new day', 'heading: It came']],
    ['a paragraph', 'One\ntwo  \nthree\\\n four\n', ['paragraph: One two\nthree\nfour']],
    ['emphasis', '**So** it __was__, and *so* it ~~is~~', ['paragraph: So it was, and so it ~~is~~']],
    [
      'links',
      'See [the *port*](http://a.b "t"), [this][1] and <http://c.d>.\n\n[1]: http://e.f',
      ['paragraph: See the port, this and http://c.d.'],
    ],
    [
      'lists',
      '- One\n\n  more\n- Two\n  on\n\n1. Three',
      ['list-item: One', 'paragraph: more', 'list-item: Two on', 'list-item: Three'],
    ],
    ['a quotation', '> We **hope**\n> so,\n>> he said', ['paragraph: We hope so,', 'paragraph: he said']],
    ['escapes', 'A \\* b \\[c]', ['paragraph: A * b [c]']],
    ['entities', 'caf&eacute; & d &amp; &#8220;e&#x201d; &nosuch; a&shy;b', ['paragraph: café & d & “e” &nosuch; ab']],
    ['code', 'Run `npm ci` now.\n\n    code\n\n```\nmore\n```\n', ['paragraph: Run Xylo now.']],
    ['images', 'A ![b](c) d\n\n![A *port*](x)\n\n![At sea](y "t")', ['paragraph: A b d', 'heading: At sea']],
    ['HTML', 'A<br>d<BR />\nf<b>e</b>\n\n<div>\nno text\n</div>\n', ['paragraph: A\nd\nfe']],
    ['comments', 'A <!-- note --> b\n<!-- c -->\nd\n', ['paragraph: A b', 'paragraph: d']],
    ['a table', 'Before\n\n| a | b |\n| - | - |\n| c | d |\n', ['paragraph: Before']],
    ['front matter', '---\nlayout: No\n---\n\nYes\n', ['paragraph: Yes']],
    ['front matter of other editors', '---\rlayout: No\u2028no\r---\r\rYes\r', ['paragraph: Yes']],
    ['front matter that ends as a document of YAML', '---\nlayout: No\n...\n\nYes\n', ['paragraph: Yes']],
    ['a rule and dots, which are no front matter', '---\n\nYes\n\n...\n', ['paragraph: Yes', 'paragraph: ...']],
    ['a byte-order mark', '\ufeffYes *so*\r\nit\r\n', ['paragraph: Yes so it']],
    ['line breaks of two characters', 'One  \r\ntwo\\\r\n three\r\nfour\r\n', ['paragraph: One\ntwo\nthree four']],
    ['line breaks of a Mac of old', '# One\rTwo\rthree\r', ['heading: One', 'paragraph: Two three']],
    ['brackets that are no link', 'The [sic] said [so](a b) ![here]', ['paragraph: The [sic] said [so](a b) ![here]']],
    ['brackets in a link', 'See [the [old] *port*](http://a.b).', ['paragraph: See the [old] port.']],
    [
      'a label in other case',
      '[One\n two][ A  b ], [c][] and [D]\n\n> [a B]: x\n> [C]: <y> (z)\n[d]:\n w',
      ['paragraph: One two, c and D'],
    ],
    [
      'footnotes',
      'The port.[^1] Boats [^b] come.\n\n[^1]: In the\n  south.\n[^b]: Many.\n\n> [^c]: So.',
      ['paragraph: The port. Boats come.', 'paragraph: In the south.', 'paragraph: Many.', 'paragraph: So.'],
    ],
    [
      'notes in HTML',
      'It is.<sup>1</sup> So<sup>[*2*](a)</sup> he<sup>*</sup> said, the 1<sup>st</sup>.',
      ['paragraph: It is. So2 he said, the 1st.'],
    ],
    ['no footnote', 'The port[^1] and [^b](c).', ['paragraph: The port[^1] and ^b.']],
    [
      'lists of terms',
      'Port\n: Where ships\n  lie.\n:   Or wine.\n\nSo :\n\n> Sea\n> : Salt\n\nIt: so :x',
      [
        ...['paragraph: Port', 'paragraph: Where ships lie.', 'paragraph: Or wine.', 'paragraph: So :'],
        ...['paragraph: Sea', 'paragraph: Salt', 'paragraph: It: so :x'],
      ],
    ],
    [
      'templates',
      '{{< figure src="a" >}}\n{{% b %}}\n\nIt is {{ page.name }}, {% if c %}so{% endif %} {{ and {x}.\n',
      ['paragraph: It is Xylo, XylosoXylo {{ and {x}.'],
    ],
    [
      'formulas',
      'So $x_1*y$, $a_{max}*b$ and\n\\(E = mc^2\\) are $n$.\n\n$$\n\\frac{a}{b} = \\text{so it is}\n$$\n\n> \\[ x\n> = y^2 \\]\n\nIt: $$a=b$$',
      ['paragraph: So Xylo, Xylo and Xylo are Xylo.', 'paragraph: It: Xylo'],
    ],
    ...[
      'It costs $5 and $6, $5–$10, US$5-US$6 or R$5 (A$7), $7/kg or 5$.',
      'A$AP and Ke$ha pay $HOME/$USER for $TSLA, $AAPL in 20$00+$5.',
      'It is $$ to $$$, $$ = cheap, $$$ = dear, $$ too; $cash = king$.',
      'They *pay* $5 *less* than 6$ for it, $7 = €6 and so on, 8$.',
    ].map((text): [string, string, string[]] => [text, text, [`paragraph: ${text.replaceAll('*', '')}`]]),
    ['brackets that are escaped', 'A \\(see it\\) \\[sic\\], \\[T\\]he', ['paragraph: A (see it) [sic], [T]he']],
    ['an escaped entity', 'A \\&amp; b', ['paragraph: A &amp; b']],
    ['a break in a quotation', '> One  \n>  two [three\n> four](x)', ['paragraph: One\ntwo three four']],
    ['an image whose target stands elsewhere', 'A ![b][c] d\n\n[c]: x', ['paragraph: A d']],
    ['an image’s text on two lines', '![At\nsea](y)', ['heading: At sea']],
    ['more signs than an article has', `*a* ${'*'.repeat(1_200)} *b*`, [`paragraph: a ${'*'.repeat(1_200)} *b*`]],
    ['nothing', '\n', []],
  ])('%s', (_what, text, segments) => {
    expect(segmentsOf('a.md', text)).toEqual(segments);
  });

  const pieces = ['# ', 'word ', 'to to ', ' ,', '**', '*', '`', '[a](b)', '![c](d)', '\n', '\n\n', '> ', '- ', '    '];
  const others = [
    '<!-- stet-a -->',
    '<!-- b -->',
    '<br>',
    '&amp;',
    '\\',
    '|-|\n',
    '---\n',
    '```\n',
    '\r\n',
    '😀',
    '[^1]',
    '[^1]: ',
    '{{',
    '}}',
    '&shy;',
    ': ',
    '<sup>',
    '</sup>',
    '1',
    '$',
    '$$',
    '\\(',
    '\\)',
    '=',
  ];
  const files = fc.array(fc.constantFrom(...pieces, ...others), { maxLength: 20 }).map((parts) => parts.join(''));

  test('whatever the file holds, its Segments are in order and within it', () => {
    fc.assert(
      fc.property(files, (text) => expectInOrder(readDocument('a.md', text))),
      { numRuns: 200 },
    );
  });

  test('whatever the file holds, fixes leave its markup as it was', () => {
    fc.assert(
      fc.property(files, (text) => {
        const bare = (markdown: string) => markdown.replaceAll(/[\w\s,]/gu, '');
        expect(bare(mended('a.md', text))).toBe(bare(text));
      }),
      { numRuns: 200 },
    );
  });
});

describe('findings in a Markdown file', () => {
  test('stand where they are in the file, and no fix breaks its markup', () => {
    expect(found('a.md', 'He went **to to** the [the](a) port.')).toEqual([
      ['to to', 1],
      ['the [the', 0],
    ]);
  });

  test('a word twice over a line break is one', () => {
    expect(mended('a.md', '> He went to the\n> the port.\n')).toBe('> He went to the port.\n');
  });

  test('code is a name in its sentence', () => {
    expect(found('a.md', 'Use the `the` or `a` `a`, a `b` ,\nand an `c`.')).toEqual([[' ,', 1]]);
  });

  test('are none in code, and none that a comment suppresses', () => {
    expect(found('a.md', 'Use `the the` here.\n\n```\nto to\n```\n')).toEqual([]);
    expect(
      found('a.md', '<!-- stet-disable-next-line -->\n\nGo to to it.\n\nAt the the <!-- stet-disable-line --> end.'),
    ).toEqual([]);
  });
});
