import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/formats/index.js';
import { checkDocument } from '../../src/engine/check-document.js';
import type { Rule } from '../../src/engine/rule.js';
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
const SIZE = 12_000;
/** What takes so many milliseconds is out of all proportion. */
const TOO_LONG = 3_000;
/** Twice the text may take so many times as long; what takes less than a tenth of a second tells nothing. */
const MOST = 2.7;
const LITTLE = 100;

/** The least processor time of some tries, in milliseconds: others may be at work, and code is compiled on the way. */
function least(text: string, rules: readonly Rule[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < 3 && !(best < Number.POSITIVE_INFINITY && best > TOO_LONG); tried++) {
    const before = process.cpuUsage();
    checkDocument(readDocument('a.txt', text), rules);
    best = Math.min(best, process.cpuUsage(before).user / 1_000);
  }
  return best;
}

test('twice as much of anything takes no more than twice the processor time, and some', () => {
  const rules = allRules();
  const rows = PIECES.map((piece) => {
    const once = least(piece.repeat(SIZE / piece.length), rules);
    const twice = once > TOO_LONG ? Number.POSITIVE_INFINITY : least(piece.repeat((2 * SIZE) / piece.length), rules);
    return { piece: JSON.stringify(piece), once: Math.round(once), twice: Math.round(twice), times: twice / once };
  });
  const bad = rows.filter(({ twice, times }) => twice > LITTLE && times > MOST);
  console.table(bad.map((row) => ({ ...row, times: row.times.toFixed(1) })));
  console.log(`${rows.length} tried, ${rows.length - bad.length} in proportion`);
  expect(bad.map(({ piece }) => piece)).toEqual([]);
}, 0);
