import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/formats/index.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { allRules } from '../rule.js';

/** What checks look for, and what makes them look far: each over and over, on one line or many. */
const PIECES: readonly string[] = [
  ...[
    '(',
    ')',
    '()',
    '((a) ',
    '[',
    '] ',
    '[a] ',
    '[...] ',
    '“',
    '”',
    '“”',
    '“ ',
    '“a ',
    'a” ',
    '„a“ ',
    '"',
    '" ',
    '"a" ',
    '«',
  ],
  ...[
    "'",
    '’',
    '‘',
    '‘a ’',
    '’s ',
    's’ ',
    '-',
    'a-',
    '- ',
    '—',
    '–',
    '10–',
    '… ',
    '...',
    '. ',
    ',',
    ' , ',
    ' . ',
    '; ',
    '?!',
    '?? ',
  ],
  ...[
    'a',
    'A',
    'x ',
    'X ',
    'a b ',
    'AB ',
    'a. ',
    'A. ',
    'a.b',
    'a1',
    '1a ',
    '1,1 ',
    '1.000 ',
    '22 ',
    '(22) ',
    '7 7 ',
    '5 % ',
    '$5 ',
    '10h30 ',
  ],
  ...[
    '26 April ',
    'April 26 ',
    'this Friday (22) ',
    'a.m. ',
    'U.S. ',
    'U.S',
    'Mr ',
    'Mr. Smith ',
    'Smith said. ',
    'Mary Smith, ',
    'Ms Smith she he ',
  ],
  ...[
    'the ',
    'The the. ',
    'he ',
    'he she ',
    'He said. ',
    '“a,” he said. ',
    'his her ',
    'king queen ',
    'Spokeswoman A B ',
    'who said that ',
    'and ',
    'a apple ',
    'to to ',
  ],
  ...[
    'Kyiv Kiev ',
    'colour color ',
    'Antonio António ',
    'recieve ',
    'Xqzv ',
    'Ã©',
    'â€™',
    'раураl ',
    '日本語',
    'e\u0301',
    '👩\u200d',
    '\u202e',
    '\u200b',
  ],
  ...[
    'http://',
    'http://a.b/',
    'a@b.c ',
    '<b>',
    '<',
    '</b> ',
    '&amp;',
    '&',
    '%s ',
    '{a} ',
    '*',
    '_',
    '|',
    '/',
    'a/',
    '\\',
    '\t',
    '  ',
    '\u00a0',
  ],
  ...[
    '\n',
    'a\n',
    'a\n\n',
    '“a\n\n',
    'Read more: ',
    'You may also like\n',
    '<!-- ',
    '<!-- stet-disable ',
    '<!-- stet-disable-line --> ',
    '-->',
  ],
];
const SIZES = [16_000, 32_000];
/** Twice the text may take so many times as long; what takes less than a tenth of a second tells nothing. */
const MOST = 2.7;
const LITTLE = 100;

test('twice as much of anything takes no more than twice the processor time, and some', () => {
  const rules = allRules();
  const rows = PIECES.map((piece) => {
    const [once = 0, twice = 0] = SIZES.map((size) => {
      const text = piece.repeat(size / piece.length);
      // The least of some tries: others may be at work on the machine, and code is compiled on the way.
      const tries = Array.from({ length: 3 }, () => {
        const before = process.cpuUsage();
        checkDocument(readDocument('a.txt', text), rules);
        return process.cpuUsage(before).user / 1_000;
      });
      return Math.min(...tries);
    });
    return { piece: JSON.stringify(piece), once: Math.round(once), twice: Math.round(twice), times: twice / once };
  });
  const bad = rows.filter(({ twice, times }) => twice > LITTLE && times > MOST);
  console.table(bad.map((row) => ({ ...row, times: row.times.toFixed(1) })));
  console.log(`${rows.length} tried, ${rows.length - bad.length} in proportion`);
  expect(bad.map(({ piece }) => piece)).toEqual([]);
}, 0);
