import { expect, test } from 'vitest';
import { FORMATS } from '../../src/report/index.js';
import { reportOf } from './sample.js';

const UNREAD = { path: 'a.xlf', problem: 'line 2, column 7: not well-formed XML', place: { line: 2, column: 7 } };

test.each([
  ['compact', 'a.xlf:2:7: error: line 2, column 7: not'],
  ['json', '"error":"line 2, column 7: not well-formed XML","line":2,"column":7}'],
  ['jsonl', '"error":"line 2, column 7: not well-formed XML","line":2,"column":7}'],
  ['sarif', '"region":{"startLine":2,"startColumn":7}'],
  ['github', '::error file=a.xlf,line=2,col=7,title=stet::'],
  ['gitlab', '"lines":{"begin":2}'],
  ['checkstyle', '<error line="2" column="7" severity="error"'],
  ['rdjsonl', '"location":{"path":"a.xlf","range":{"start":{"line":2}}}'],
])(
  '%s tells where an article is wrong that cannot be read, and its first line where that is not known',
  async (name, told) => {
    const format = await FORMATS[name]!();
    expect(reportOf(format, [UNREAD])).toContain(told);
    const { place: _, ...somewhere } = UNREAD;
    expect(reportOf(format, [somewhere])).not.toContain(told);
  },
);
