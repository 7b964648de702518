import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readArticles } from '../article.js';
import { allRules } from '../rule.js';
import { MARKUP, XLIFF } from './markup.js';
import { inPo } from './po.js';
import { inXml } from './xliff.js';

/** What breaks programs that read text: broken pairs, joiners, directions, controls, escapes, and what stet itself looks for. */
export const PIECES: readonly string[] = [
  ...[
    '\ud83d',
    '\ude00',
    '\ud83d\ude00',
    '👩\u200d👩\u200d👧',
    '🇵🇹',
    '🇵',
    'e\u0301',
    '\u0301',
    '\u20dd',
    'ﬁ',
    'ß',
    'İ',
    'ı',
    'ŉ',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\u0008',
    '\u001b',
    '\u001b[2J',
    '\u001b]0;x\u0007',
    '\u009b',
    '\u007f',
    '\u0085',
    '\u000b',
    '\u000c',
  ],
  ...[
    '\u200b',
    '\u200d',
    '\u200e',
    '\u202e',
    '\u2066',
    '\u2069',
    '\ufeff',
    '\u00ad',
    '\u061c',
    '\u2028',
    '\u2029',
    '\u{e0041}',
  ],
  ...['\n', '\r', '\r\n', '\n\n', '\n\n\n', '\t', ' ', '  ', '\u00a0', '\u202f', '\u3000'],
  ...[
    '.',
    '. ',
    '..',
    '…',
    ',',
    ';',
    ':',
    '?',
    '!',
    '!?',
    '-',
    '–',
    '—',
    '/',
    '\\',
    '|',
    '*',
    '_',
    '#',
    '@',
    '&',
    '%',
    '$',
    '€',
    '£',
  ],
  ...[
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '«',
    '»',
    '„',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '<b>',
    '</b>',
    '&amp;',
    '&#0;',
    '[13]',
  ],
  ...[
    '0',
    '1',
    '22',
    '(22)',
    '1,000',
    '1.000',
    '3,5',
    '10:30',
    '10h30',
    '40 per cent',
    '12 %',
    '26 April',
    'April 26',
    'US$',
    '1 million',
  ],
  ...[
    'he',
    'she',
    'He said',
    ' the the ',
    'a apple',
    'an car',
    'Mr',
    'Ms',
    'Dr. ',
    'U.S. ',
    'spokeswoman',
    'actress',
    'to to',
    'of a.',
  ],
  ...[
    'colour',
    'color',
    'organise',
    'organize',
    'recieve',
    'Guterres',
    'António',
    'Antonio',
    'O’Neil',
    "d'Arc",
    'al-Assad',
    'São',
  ],
  ...[
    'Привет',
    'раураl',
    'שלום',
    'العربية',
    '日本語',
    '한국어',
    'ไทย',
    'नमस्ते',
    'Ã©',
    'â€™',
    'ﷺ',
    '𝕳',
    '\u0e33',
    'constructor',
    '__proto__',
  ],
  ...[
    'Kim Jong-un ',
    'Kim ',
    '-un',
    'He Lifeng ',
    'Merkel ',
    'Angela, his boss, ',
    ', who had hired her',
    'her husband Jonas Reuter ',
    'one half, ',
    'and the old town, the old town, the old town ',
    ', and ',
  ],
  ...[
    'In 1977 the tower has been damaged. ',
    ' has also died',
    ' have been ',
    ' in 1977 ',
    'three years ago ',
    ' on Monday ',
    'yesterday ',
    ' last week ',
    ' in the 19th century ',
  ],
  ...[
    'force majeure ',
    'sine qua non ',
    'Myanmar Burma ',
    'USA US U.S. ',
    '04/24/2023 - 15:30',
    'Watch (5min04s):',
    '[Source: A] [Editor: B]',
  ],
  ...[
    'You may also like',
    'Read more:',
    'Photo: Reuters',
    'http://a.example/?q=1',
    'a@b.example',
    'msgid "',
    '<p>',
    '```',
    '---',
    '---\ntitle: ',
    '\n---\n',
    '+++\ntitle = "',
    '{name}',
  ],
];

const piece = fc.constantFrom(...PIECES);

/** A character of any kind, pairs whole and broken. */
const character = fc.oneof(piece, fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }));

/** One change to a text; `at` and `to` are places as shares of its length. */
export type Mutation =
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'delete' | 'double' | 'upper' | 'reverse'; readonly at: number; readonly size: number }
  | { readonly kind: 'move'; readonly at: number; readonly to: number; readonly size: number };

const share = fc.nat({ max: 9_999 }).map((n) => n / 10_000);
const size = fc.oneof({ weight: 5, arbitrary: fc.nat({ max: 6 }) }, { weight: 1, arbitrary: fc.nat({ max: 200 }) });

/** Any change. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('insert' as const), at: share, text: character }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('delete', 'double', 'upper', 'reverse'), at: share, size }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('move' as const), at: share, to: share, size }) },
);

/** The text after a change. Places are code units: a change may well leave half a pair. */
export function mutate(text: string, change: Mutation): string {
  const at = Math.floor(change.at * (text.length + 1));
  if (change.kind === 'insert') return text.slice(0, at) + change.text + text.slice(at);
  const taken = text.slice(at, at + change.size);
  const rest = text.slice(0, at) + text.slice(at + change.size);
  switch (change.kind) {
    case 'delete':
      return rest;
    case 'double':
      return text.slice(0, at) + taken + text.slice(at);
    case 'upper':
      return text.slice(0, at) + taken.toUpperCase() + text.slice(at + change.size);
    case 'reverse':
      return text.slice(0, at) + taken.split('').reverse().join('') + text.slice(at + change.size);
    case 'move': {
      const to = Math.floor(change.to * (rest.length + 1));
      return rest.slice(0, to) + taken + rest.slice(to);
    }
  }
}

/** Paragraphs of the seed, of the test articles clean and broken, and the examples of every rule. */
function paragraphs(): string[] {
  const seeds = new URL('../../seeds/', import.meta.url);
  const files = readdirSync(seeds).map((name) => readFileSync(new URL(name, seeds), 'utf8'));
  const articles = readArticles().flatMap(({ text, defects }) => [text, ...defects.map((defect) => defect.text)]);
  const examples = allRules().flatMap((rule) =>
    rule.examples.map((example) =>
      ('wrong' in example ? example.wrong : example.fine).replace(/\\?[[\]]/gu, (mark) => mark.slice(1)),
    ),
  );
  return [...new Set([...files, ...articles].flatMap((text) => text.split(/\n{2,}/u)).concat(examples))];
}

const paragraph = fc.constantFrom(...paragraphs().filter(({ length }) => length < 600));

/** Nothing but pieces. */
const soup = fc.array(character, { maxLength: 40 }).map((pieces) => pieces.join(''));

/** A piece over and over: what is quadratic shows in it. */
const repeated = fc
  .tuple(
    fc.array(character, { minLength: 1, maxLength: 3 }),
    fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 20, max: 100 }) },
      { weight: 1, arbitrary: fc.integer({ min: 100, max: 400 }) },
    ),
  )
  .map(([pieces, times]) => pieces.join('').repeat(times));

/** What the formats of articles hold besides text, around paragraphs: its own text, one for each format. */
const asFiles: readonly ((parts: readonly string[], between: string) => string)[] = [
  (parts, between) => parts.join(between),
  (parts, between) => parts.map((part) => `<p>${part.replace(' ', ' <b>').replace(',', '</b>,')}</p>`).join(between),
  (parts, between) => `<ul>${parts.map((part) => `<li><div>${part.replace('. ', '.<br>')}`).join(between)}</ul>`,
  (parts, between) =>
    parts.map((part, i) => `${['> ', '- ', '# ', '1. '][i % 4]}${part.replace(/ (\w+)/u, ' *$1*')}`).join(between),
  (parts, between) => {
    const [title = '', ...others] = parts.map((part) => part.replace(/[\r\n]+/gu, ' '));
    return `---\ntitle: ${title}\nsummary: "${title}"\nlead: '${others[0] ?? title}'\n---\n${others.join(between)}`;
  },
  (parts, between) =>
    `msgid ""\nmsgstr "Language: en\\n"\n${parts.map((part) => `\nmsgid "${asString(part)}"\nmsgstr "${asString(part)}"`).join(between)}\n`,
];

function asString(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n"\n"');
}

const mutated = fc
  .tuple(
    fc.array(paragraph, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('\n\n', '\n', '\r\n\r\n', '\r', ' ', '\u2029'),
    fc.oneof({ weight: 3, arbitrary: fc.constant(asFiles[0]!) }, { weight: 2, arbitrary: fc.constantFrom(...asFiles) }),
    fc.array(mutation, { maxLength: 12 }),
  )
  .map(([parts, between, asFile, changes]) => changes.reduce(mutate, asFile(parts, between)));

/** One sign within another, and deeper. */
const nested = fc
  .tuple(
    fc.constantFrom(
      ['<div>', ''],
      ['<b>', '</b>'],
      ['> ', ''],
      ['  - ', '\n'],
      ['[', ']'],
      ['*', '*'],
      ['“', '”'],
      ['(', ')'],
      ['“‘', '’”'],
      ['<!-- ', ' -->'],
    ),
    fc.integer({ min: 5, max: 400 }),
    fc.option(paragraph, { nil: 'the the' }),
  )
  .map(([[open, close], deep, text]) => open!.repeat(deep) + text + close!.repeat(deep));

/** Texts that nobody would write, and texts that people wrote with something broken in them. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 24, arbitrary: mutated },
  { weight: 12, arbitrary: soup },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 100 }) },
  { weight: 1, arbitrary: repeated },
  { weight: 1, arbitrary: nested },
);

/** How a text is written in the formats that refuse a file which is none of theirs. */
const AS_WRITTEN: Readonly<Record<string, (text: string) => string>> = { '.xlf': inXml, '.po': inPo };

/** A file of a format, by its ending: its markup around paragraphs and around what breaks programs, then changed here and there. */
export const hostileFile: fc.Arbitrary<readonly [text: string, ending: string]> = fc
  .tuple(
    fc.constantFrom(...Object.keys(MARKUP)),
    fc.array(fc.tuple(fc.nat(), fc.oneof(paragraph, character)), { minLength: 1, maxLength: 12 }),
    fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(mutation, { maxLength: 4 }) }),
  )
  .map(([ending, parts, changes]) => {
    const markup = MARKUP[ending]!;
    const asWritten = AS_WRITTEN[ending];
    const filled = parts.map(([at, text]) => fill(markup[at % markup.length]!, asWritten?.(text) ?? text));
    const [before, after] = ending === '.xlf' ? XLIFF : ['', ''];
    const whole = before + filled.join('') + after;
    // What is no well-formed XML or no catalogue any more is refused, and tried elsewhere.
    return [asWritten ? whole : changes.reduce(mutate, whole), ending];
  });

/** Markup with a text in the place of the words that it has. */
function fill(markup: string, text: string): string {
  return markup.replace(/(?<![\w\\%&/<"=])[abc](?![\w="])/u, () => text);
}

/** A name, a term or a phrase, as a user or an enemy would write it. */
export const hostilePhrase: fc.Arbitrary<string> = fc
  .array(fc.oneof(piece, fc.constantFrom('Eri Kaneko', ' ', 'a', 'the')), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(''));
