import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/document/document.js';
import { FormatError } from '../../../src/document/format-error.js';
import { readDocument } from '../../../src/document/formats/index.js';
import { checkDocument } from '../../../src/engine/check-document.js';
import { parseRule } from '../../../src/engine/parse-rule.js';
import { parseXml } from '../../report/xml.js';
import { rule } from '../../rule.js';
import { expectInOrder, found, mended, segmentsOf } from './read.js';

const file = (units: string, attributes = 'source-language="pt" target-language="en"') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n<file original="a.html" datatype="html" ${attributes}>\n<body>\n${units}\n</body>\n</file>\n</xliff>\n`;
const unit = (target: string, source = 'Um porto.', attributes = '') =>
  `<trans-unit id="1"${attributes}><source>${source}</source><target>${target}</target></trans-unit>`;
const file2 = (units: string, attributes = 'srcLang="pt" trgLang="en"') =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" ${attributes}><file id="f">${units}</file></xliff>`;
const unit2 = (target: string, source = 'Um porto.', attributes = '') =>
  `<unit id="1"><segment${attributes}><source>${source}</source><target>${target}</target></segment></unit>`;
const sourcesOf = ({ segments }: Document) => segments.map(({ source }) => source);

describe('the text of an XLIFF file', () => {
  test.each<[string, string, string[]]>([
    ['a sentence', unit('The port.'), ['paragraph: The port.']],
    ['a label', unit('File', 'Ficheiro'), ['heading: File']],
    ['entities', unit('R&amp;D &lt; &#8220;a&#x201D; &quot;b&apos;'), ['paragraph: R&D < “a” "b\'']],
    ['lines as they were laid out', unit('\n  One\n  two.\n'), ['paragraph: One two.']],
    ['lines that are to be kept', unit('One\n  two.', 'Um.', ' xml:space="preserve"'), ['paragraph: One\n  two.']],
    ['CDATA', unit('<![CDATA[R&D <b>so</b> &eacute;]]> it is.'), ['paragraph: R&D so é it is.']],
    [
      'HTML as text',
      unit('&lt;p&gt;One &lt;b class=&quot;a&quot;&gt;two&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Th&amp;eacute;.&lt;/p&gt;'),
      ['paragraph: One two.\nThé.'],
    ],
    ['placeholders of programs', unit('%s of {0} and &lt;name&gt;.'), ['paragraph: Xylo of Xylo and Xylo.']],
    [
      'tags in pairs',
      unit('<g id="1">So</g> <bpt id="2">&lt;b&gt;</bpt>it<ept id="2">&lt;/b&gt;</ept> <bx id="3"/>was<ex id="3"/>.'),
      ['paragraph: So it was.'],
    ],
    [
      'what stands for a word, and for a tag',
      unit(
        '<x id="1"/> says: see <ph id="2">{a}</ph>, <x id="3"/>bold<x id="4"/> <x id="5" ctype="bold"/> text. <x id="6"/>',
      ),
      ['paragraph: Xylo says: see Xylo, bold text.'],
    ],
    ['an icon', unit('<x id="1"/> The port.'), ['paragraph: The port.']],
    ['a line break', unit('One<x id="1" ctype="lb"/>two.'), ['paragraph: One\ntwo.']],
    [
      'sentences marked one by one',
      `<trans-unit id="1"><source>Um. Dois. Três.</source><seg-source><mrk mtype="seg" mid="1">Um.</mrk></seg-source><target><mrk mtype="seg" mid="1">One.</mrk><mrk mtype="seg" mid="2">Two.</mrk> <mrk mtype="seg" mid="3">Three.</mrk></target></trans-unit>`,
      ['paragraph: One. Two. Three.'],
    ],
    [
      'what is not to be translated',
      `${unit('a', 'a', ' translate="no"')}<group translate="no">${unit('b')}</group>`,
      [],
    ],
    ['names that stay', unit('So <mrk mtype="protected">to &amp; to</mrk>.'), ['paragraph: So to & to.']],
    [
      'what is not translated yet',
      unit('').replace('<target></target>', '') + unit('') + unit('<x id="1"/>'),
      ['paragraph: Xylo'],
    ],
    ['a copy of the source', unit('Um porto.').replace('<target>', '<target state="new">'), []],
    [
      'a translation that is to be reviewed',
      unit('A port.').replace('<target>', '<target state="needs-review-translation">'),
      ['paragraph: A port.'],
    ],
    [
      'proposals and notes',
      `<trans-unit id="1"><source>Um.</source><target>One.</target><note>to to</note><alt-trans><source>a</source><target>to to</target></alt-trans></trans-unit>`,
      ['paragraph: One.'],
    ],
    ['choices within a text', unit('{n, plural, =1 {one} other {many}}'), []],
    ['elements of others', unit('One <a:b xmlns:a="c">to to</a:b>two.'), ['paragraph: One two.']],
    ['comments', unit('One <!-- b --> two.<?a b?>'), ['paragraph: One two.']],
    ['nothing', '', []],
  ])('%s', (_what, units, segments) => {
    expect(segmentsOf('a.xlf', file(units))).toEqual(segments);
    expect(segmentsOf('a.XLIFF', file(units).replaceAll('\n', '\r\n').replace(/^/u, '\ufeff')).map(withLines)).toEqual(
      segments.map(withLines),
    );
  });

  const withLines = (segment: string) => segment.replaceAll('\r\n', '\n');

  test.each<[string, string, string[]]>([
    ['a sentence', unit2('The port.'), ['paragraph: The port.']],
    [
      'inline elements',
      unit2('<pc id="1">So</pc> <sc id="2"/>it<ec startRef="2"/> <sm id="3"/>was<em startRef="3"/>: <ph id="4"/>.'),
      ['paragraph: So it was: Xylo.'],
    ],
    ['a line break', unit2('One<ph id="1" type="fmt" subType="xlf:lb"/>two.'), ['paragraph: One\ntwo.']],
    ['a name that stays', unit2('So <mrk id="1" translate="no">to to</mrk>.'), ['paragraph: So to to.']],
    [
      'what stands between sentences',
      unit2('One.').replace('</unit>', '<ignorable><source> </source><target> </target></ignorable></unit>'),
      ['paragraph: One.'],
    ],
    [
      'matches',
      `<unit id="1"><m:matches xmlns:m="urn:oasis:names:tc:xliff:matches:2.0"><m:match ref="#1"><source>a</source><target>to to</target></m:match></m:matches><segment><source>Um.</source><target>One.</target></segment></unit>`,
      ['paragraph: One.'],
    ],
    ['a copy of the source', unit2('Um porto.', 'Um porto.', ' state="initial"'), []],
    ['what is not to be translated', unit2('a').replace('<unit', '<unit translate="no"'), []],
  ])('of version 2: %s', (_what, units, segments) => {
    expect(segmentsOf('a.xlf', file2(units))).toEqual(segments);
  });

  test('may have a prefix, or no namespace at all', () => {
    const prefixed = file(unit('The port.'))
      .replace('xmlns=', 'xmlns:x=')
      .replaceAll(/<(\/?)(?=[a-z])/gu, '<$1x:');
    expect(segmentsOf('a.xlf', prefixed)).toEqual(['paragraph: The port.']);
    expect(segmentsOf('a.xlf', file(unit('The port.')).replace(/xmlns="[^"]*"/u, ''))).toEqual([
      'paragraph: The port.',
    ]);
  });

  test('has its source beside each translation, and its languages', () => {
    const one = readDocument(
      'a.xlf',
      file(unit('The port.', 'O <g id="1">porto</g> de\n São&#160;João &amp; <x id="1"/>.')),
    );
    expect(sourcesOf(one)).toEqual(['O porto de São\u00a0João & .']);
    expect(one).toMatchObject({ language: 'en', sourceLanguage: 'pt' });
    const two = readDocument('a.xlf', file2(unit2('The port.', 'O porto.')));
    expect(sourcesOf(two)).toEqual(['O porto.']);
    expect(two).toMatchObject({ language: 'en', sourceLanguage: 'pt' });
    expect(readDocument('a.xlf', file(unit('A'), 'source-language="pt"'))).not.toHaveProperty('language');
    expect(readDocument('a.xlf', file(unit('A').replace('<target>', '<target xml:lang="en-GB">'), ''))).toMatchObject({
      language: 'en-GB',
    });
  });

  test('is that of one language, the first', () => {
    const text = file(unit('The port.')).replace(
      '</file>',
      `</file><file target-language="de">${unit('Der Hafen.')}</file><file target-language="en-GB">${unit('The quay.')}</file>`,
    );
    expect(segmentsOf('a.xlf', text)).toEqual(['paragraph: The port.', 'paragraph: The quay.']);
  });
});

describe('what is no XLIFF', () => {
  const problem = (text: string) => {
    try {
      readDocument('a.xlf', text);
    } catch (error) {
      if (error instanceof FormatError) return error.message;
      throw error;
    }
    return undefined;
  };

  test.each<[string, string, string]>([
    [
      'a tag that is not closed',
      '<xliff>\n<file></xliff>',
      'line 2, column 14: not well-formed XML: unexpected close tag',
    ],
    ['nothing', '', 'line 1, column 1: not well-formed XML: document must contain a root element'],
    ['something else', ' <html/>', 'line 1, column 2: no XLIFF: the file begins with <html>, not with <xliff>'],
    [
      'an entity of its own',
      '<!DOCTYPE xliff [<!ENTITY a "b">]>\n<xliff>&a;</xliff>',
      'line 2, column 10: not well-formed XML: undefined entity',
    ],
    [
      'an entity of another file',
      '<!DOCTYPE xliff [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff>&a;</xliff>',
      'line 1, column 68: not well-formed XML: undefined entity',
    ],
    [
      'an ampersand',
      '<xliff>\n<a>R&D;</a> <b>R&D</b></xliff>',
      'line 2, column 7: not well-formed XML: undefined entity',
    ],
    [
      'an ampersand by itself',
      '<xliff><![CDATA[a & b]]>\n<!-- a & b --><a>R & D</a></xliff>',
      'line 2, column 20: not well-formed XML: “&” is written &amp;',
    ],
    [
      'another encoding',
      '<?xml version="1.0" encoding="ISO-8859-1"?>\n<xliff/>',
      'line 1, column 1: the file says that it is in ISO-8859-1, and stet reads UTF-8; convert it where it is in another, and say encoding="UTF-8"',
    ],
  ])('%s is told with its place', (_what, text, message) => {
    expect(problem(text)).toBe(message);
  });

  test('entities within entities are never expanded', () => {
    const lines = Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`).join('');
    expect(problem(`<!DOCTYPE xliff [<!ENTITY a0 "lol">${lines}]><xliff>&a30;</xliff>`)).toMatch(/undefined entity$/u);
    const unused = `<!DOCTYPE xliff [<!ENTITY a0 "lol">${lines}]>${file(unit('To to it.')).replace(/^.*\n/u, '')}`;
    expect(found('a.xlf', unused)).toEqual([['To to', 1]]);
  });

  test('elements a hundred thousand deep are read', () => {
    const deep = 100_000;
    const text = file(unit(`${'<g id="1">'.repeat(deep)}To to it.${'</g>'.repeat(deep)}`));
    expect(found('a.xlf', text)).toEqual([['To to', 1]]);
  });
});

const texts = [
  'word ',
  'to to ',
  ' ,',
  '\n',
  '\r\n  ',
  '&#233;',
  '&amp;',
  '😀',
  '&lt;b&gt;',
  '&lt;',
  '&amp;eacute;',
  ']]&gt;',
  '%s ',
];
const inline = [
  '<g id="1">',
  '</g>',
  '<x id="1"/>',
  '<bpt id="1">&lt;b&gt; to to</bpt>',
  '<ph id="1"/>',
  '<mrk mtype="seg" mid="1">',
  '</mrk>',
  '<mrk mtype="protected">',
  '</mrk>',
];
const others = [
  '<![CDATA[to to <b>R&D</b> ,  so]]>',
  '<!-- c -->',
  '<!-- stet-disable-line -->',
  '<?a to to?>',
  '<a:b xmlns:a="c">to to</a:b>',
  '</target></trans-unit><trans-unit id="2"><source>to to</source><target>',
];
const files = fc
  .array(fc.constantFrom(...texts, ...inline, ...others), { maxLength: 20 })
  .map((parts) => file(unit(balanced(parts).join(''))));

/** Without end tags that end nothing, and with those that are missing. */
function balanced(parts: readonly string[]): string[] {
  const open: string[] = [];
  const kept = parts.flatMap((part) => {
    if (part.startsWith('</target')) return [...closing(open), part];
    const [, end, name] = /^<(\/?)(g|mrk)\b/u.exec(part) ?? [];
    if (name === undefined) return [part];
    if (end === '') open.push(name);
    else if (open.at(-1) !== name) return [];
    else open.pop();
    return [part];
  });
  return [...kept, ...closing(open)];
}

function closing(open: string[]): string[] {
  return open
    .splice(0)
    .reverse()
    .map((name) => `</${name}>`);
}

describe('whatever an XLIFF file holds', () => {
  test('its Segments are in order and within it', () => {
    fc.assert(
      fc.property(files, (text) => expectInOrder(readDocument('a.xlf', text))),
      { numRuns: 300 },
    );
  });

  test('fixes leave it well-formed, and its markup as it was', () => {
    const bare = (xml: string) => xml.match(/<(?!!\[)[^<>]*>|<!\[CDATA\[|\]\]>|&lt;\/?b&gt;/gu);
    // What fixes may take away: a repeated word, however its letters are written, and the space before a comma.
    const unrepeated = (xml: string) => xml.replaceAll(/\s|to|,|word|&#233;|&amp;eacute;/gu, '');
    fc.assert(
      fc.property(files, (text) => {
        const after = mended('a.xlf', text);
        expect(() => parseXml(after)).not.toThrow();
        expect(bare(after)).toEqual(bare(text));
        expect(unrepeated(after)).toBe(unrepeated(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('findings in an XLIFF file', () => {
  test('stand where they are in the file, and no fix breaks its markup', () => {
    const text = file(
      unit('He went <g id="1">to to</g> the <x id="2" ctype="bold"/>the caf&#233; caf&#233;&#160;, and on.'),
    );
    expect(found('a.xlf', text)).toEqual([
      ['to to', 1],
      ['the <x id="2" ctype="bold"/>the', 0],
      ['caf&#233; caf&#233;', 1],
      ['&#160;,', 1],
    ]);
    expect(mended('a.xlf', text)).toBe(text.replace('to to', 'to').replace('caf&#233; caf&#233;&#160;,', 'caf&#233;,'));
  });

  test('a fix is written as XML, and in CDATA as it is', () => {
    const rnd = parseRule(
      'a/b',
      'a/b.yml',
      [
        'check: substitution\ncategory: style/awkward\nseverity: warning\nmessage: "{found}: {fix}"\nabout: A test',
        'options: { words: { so and so: "R&D <so> ]]> é" } }',
        'examples:\n  - { wrong: "It is [so and so] here.", right: "It is R&D <so> ]]> é here." }\n  - fine: "It is here."',
      ].join('\n'),
    );
    const text = file(unit('It is so and so. <![CDATA[It is so and so.]]>'));
    const [plain, literal] = checkDocument(readDocument('a.xlf', text), [rnd]);
    expect(plain!.suggestions[0]!.edits[0]!.text).toBe('R&amp;D &lt;so> ]]&gt; é');
    expect(literal!.suggestions[0]!.edits[0]!.text).toBe('R&D <so> ]]]]><![CDATA[> é');
  });

  test('are none in sources, codes and protected names, nor in another language, and none that a comment suppresses', () => {
    expect(found('a.xlf', file(unit('Go <ph id="1">to to</ph>.', 'to to')))).toEqual([]);
    expect(found('a.xlf', file(unit('Go <mrk mtype="protected">to to</mrk>.')))).toEqual([]);
    expect(found('a.xlf', file(unit('To to it.'), 'target-language="pt-BR"'))).toEqual([]);
    const units = `<!-- stet-disable-next-line en/words — so it is -->\n${unit('Go to to it.')}`;
    expect(found('a.xlf', file(units))).toEqual([]);
    expect(found('a.xlf', file(`${units}\n${unit('To to it.')}`))).toEqual([['To to', 1]]);
    expect(found('a.xlf', file(`${unit('Go to to it.')} <!-- stet-disable-line -->`))).toEqual([]);
  });

  test('a term that the source has and the translation lacks is one', () => {
    const text = file2(unit2('The town hall voted.', 'A <pc id="1">câmara</pc> municipal votou.'));
    const glossary = [{ source: ['câmara municipal'], target: ['city council'], avoid: [] }];
    const [finding] = checkDocument(readDocument('a.xlf', text), [rule('any/terms/glossary')], { glossary });
    expect(finding?.message).toBe('“câmara municipal” of the source is “city council”, which is not here');
  });
});
