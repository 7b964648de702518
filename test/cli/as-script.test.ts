import { Script } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asScript } from '../../src/as-script.js';

/** What a module exports as `value`, as the script that is made of it. */
function meaningOf(code: string): unknown {
  const script = asScript(`exports.value = ${code};`);
  expect(script).toMatch(/^[\0-\x7f]*$/);
  const exports: { value?: unknown } = {};
  new Script(script).runInThisContext()(exports, undefined, undefined, '');
  return exports.value;
}

test.each([
  ['“é” 東京 👩‍💻', "'“é” 東京 👩‍💻'"],
  ['a–b', String.raw`'a\–b'`],
  ['\\–', String.raw`'\\–'`],
  ['x – y', '`x – y`'],
  [{ ı: 'i', '’': "'" }, "{ ı: 'i', '’': \"'\" }"],
  [['a', 'b', 'c'], String.raw`'a–b—c'.split(/[\-\–\—]/gi)`],
  [true, '/^[“‘]👩$/u.test("“👩")'],
  [['’s'], 'new RegExp(String.raw`’\\w`, "u").exec("it’s").slice()'],
])('means the same: %j', (expected, code) => {
  expect(meaningOf(code)).toEqual(expected);
});

test('any text is the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(meaningOf(JSON.stringify(text))).toBe(text);
    }),
  );
});

test('what cannot be written in ASCII is told of', () => {
  expect(() => asScript('/* – */ exports.value = 1;')).toThrow('cannot be written in ASCII: /* – */');
});
