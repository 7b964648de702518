import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, problemText } from '../../src/document/decode.js';

test('any text decodes to itself, byte-order mark and line endings included', () => {
  const text = fc.string({ unit: 'binary' }).filter((one) => !one.includes('\0'));
  fc.assert(
    fc.property(fc.constantFrom('', '\ufeff'), text, (mark, content) => {
      expect(decode(Buffer.from(mark + content))).toEqual({ text: mark + content });
    }),
  );
  expect(decode(Buffer.from('a\r\nb\nc\rd'))).toEqual({ text: 'a\r\nb\nc\rd' });
  expect(decode(Buffer.alloc(0))).toEqual({ text: '' });
});

test('a part of a larger buffer is read alone', () => {
  const whole = Buffer.from('\0abc\0');
  expect(decode(whole.subarray(1, 4))).toEqual({ text: 'abc' });
});

test.each([
  ['a lone lead byte at the end', [0x61, 0xc3], 1, 'C3'],
  ['a lone continuation byte', [0x61, 0x62, 0x80, 0x63], 2, '80'],
  ['a sequence cut short before a letter', [0x61, 0xe2, 0x82, 0x61], 1, 'E2'],
  ['an overlong sequence', [0xc0, 0xaf], 0, 'C0'],
  ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1, 'ED'],
  ['beyond Unicode', [0xf5, 0x80, 0x80, 0x80], 0, 'F5'],
  ['after a byte-order mark', [0xef, 0xbb, 0xbf, 0x61, 0xff], 4, 'FF'],
  ['after a replacement character of the text itself', [0xef, 0xbf, 0xbd, 0x61, 0xff], 4, 'FF'],
  ['after a character beyond the first plane', [0xf0, 0x9f, 0x98, 0x80, 0xff], 4, 'FF'],
])('not UTF-8: %s', (_name, bytes, offset, hex) => {
  expect(decode(Uint8Array.from(bytes))).toMatchObject({
    problem: { message: `not valid UTF-8: byte 0x${hex}`, offset },
  });
});

test('text of an older encoding is told how to be converted, damaged UTF-8 is not', () => {
  const mendOf = (bytes: Buffer) => decode(bytes) as { problem: { mend?: string } };
  expect(mendOf(Buffer.from('Caf\xe9 \x93so\x94', 'latin1')).problem.mend).toContain('iconv -f WINDOWS-1252 -t UTF-8');
  const damaged = Buffer.concat([Buffer.from('Café'), Buffer.from([0xe9])]);
  expect(mendOf(damaged).problem).not.toHaveProperty('mend');
});

test('a problem is told with its line and what to do', () => {
  const told = (bytes: Buffer) => {
    const decoded = decode(bytes);
    return 'problem' in decoded && problemText(decoded.problem, bytes);
  };
  expect(told(Buffer.from('a\nb\0', 'latin1'))).toBe('a binary file, not text: a NUL byte at byte 3, line 2');
  expect(told(Buffer.from('a\r\nCaf\xe9', 'latin1'))).toBe(
    'not valid UTF-8: byte 0xE9 at byte 6, line 2; an older encoding is converted, as with: iconv -f WINDOWS-1252 -t UTF-8',
  );
  expect(told(Buffer.from('\ufeffa', 'utf16le'))).toBe(
    'UTF-16 text, and stet reads UTF-8; convert it first, as with: iconv -f UTF-16 -t UTF-8',
  );
});

test.each([
  ['a.docx', 'PK\u0003\u0004\u0014\0', /word processor \(\.docx, \.odt\).*pandoc FILE/u],
  ['a.doc', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0', /old word processor \(\.doc\).*soffice/u],
  ['a.rtf', '{\\rtf1\\ansi The end.}', /RTF.*pandoc FILE/u],
  ['a.pdf', '%PDF-1.4\n%\u00e2', /PDF, not text.*pdftotext FILE/u],
])('%s is told with what makes a text of it', (_name, begins, told) => {
  const bytes = Buffer.from(begins, 'latin1');
  const decoded = decode(bytes);
  expect('problem' in decoded && problemText(decoded.problem, bytes)).toMatch(told);
});

test('the offset of what is malformed does not depend on what follows', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array(), (text, rest) => {
      const before = Buffer.from(text.replaceAll('\0', ''));
      const decoded = decode(Buffer.concat([before, Buffer.from([0xff]), rest.map((byte) => byte || 1)]));
      expect(decoded).toMatchObject({ problem: { offset: before.length } });
    }),
  );
});

test.each([
  ['UTF-16', Buffer.from('\ufeffNews', 'utf16le')],
  ['UTF-16', Buffer.from('\ufeffNews', 'utf16le').swap16()],
  ['UTF-16LE', Buffer.from('News of the day', 'utf16le')],
  ['UTF-16BE', Buffer.from('News of the day', 'utf16le').swap16()],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
  ['UTF-32', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x61])],
])('%s is named, with how to convert it', (name, bytes) => {
  expect(decode(bytes)).toEqual({
    problem: {
      message: `${name} text, and stet reads UTF-8`,
      offset: 0,
      mend: `convert it first, as with: iconv -f ${name} -t UTF-8`,
    },
  });
});

test('a NUL byte makes a file binary', () => {
  expect(decode(Buffer.from('ab\0'))).toEqual({
    problem: { message: 'a binary file, not text: a NUL byte', offset: 2 },
  });
});

test.each(['\n', '\r\n', '\r'])('lines that end in %j are counted', (end) => {
  const bytes = Buffer.concat([Buffer.from(`One.${end}Two.${end}`), Buffer.from([0xff])]);
  const decoded = decode(bytes);
  expect('problem' in decoded && problemText(decoded.problem, bytes)).toMatch(/, line 3;/u);
});
