import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { latinised, OTHERS } from '../../src/analysis/latin-patterns.js';

const other = new RegExp(`[${OTHERS}]`, 'u');
const characters = Array.from({ length: 0x1_00_00 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => !other.test(character),
);
const PROPERTIES = ['L', 'Lu', 'Ll', 'N', 'Nd', 'M'];

const letters = fc.string({ unit: fc.constantFrom(...characters), maxLength: 8 });

test('among its characters are all of the languages of Europe that write in Latin letters', () => {
  expect('Añão Łódź Győr Erdoğan İzmir Șțefan naïve Œuvre “5 €” 1 – 2… 10 m² → ™').not.toMatch(other);
  expect(characters.length).toBeGreaterThan(800);
});

test.each([...PROPERTIES, 'P{L}'])('the class %s holds the same of its characters', (name) => {
  const written = name.startsWith('P') ? `\\${name}` : `\\p{${name}}`;
  const form = latinised(written, 'u')!;
  expect(form).not.toContain('{');
  const kept = (source: string) => characters.filter((character) => new RegExp(`^${source}$`, 'u').test(character));
  expect(kept(form)).toEqual(kept(written));
});

test('where case is ignored, too; but not for classes of one case, which it leaves as they are', () => {
  for (const name of ['L', 'N', 'Nd', 'M']) {
    const form = latinised(`\\p{${name}}`, 'iu')!;
    const kept = (source: string) => characters.filter((character) => new RegExp(source, 'iu').test(character));
    expect(kept(form), name).toEqual(kept(`\\p{${name}}`));
  }
  expect(latinised('\\p{Lu}', 'iu')).toBeUndefined();
  expect(latinised('[^\\p{Ll}]', 'giu')).toBeUndefined();
});

test('what is made of its characters holds no other', () => {
  for (const one of characters) {
    for (const made of [one.toLowerCase(), one.toUpperCase(), one.normalize('NFD'), one.normalize('NFC')])
      expect(made, one).not.toMatch(other);
  }
});

test('an expression is left alone that has none of these classes, no flag u, or what it is not in a class', () => {
  expect(latinised('[a-z]+', 'u')).toBeUndefined();
  expect(latinised('\\p{L}', '')).toBeUndefined();
  expect(latinised('\\p{Script=Han}', 'u')).toBeUndefined();
  expect(latinised('[\\P{L}x]', 'u')).toBeUndefined();
  expect(latinised('\\\\p{L}', 'v')).toBeUndefined();
});

const atoms = fc.oneof(
  fc.constantFrom(...PROPERTIES.map((name) => `\\p{${name}}`), '\\P{L}', '\\P{N}', '[^\\p{L}\\p{M}]', '[\\p{Lu}\\]-]'),
  fc.constantFrom(
    '[\\[\\p{L}’-]',
    '[^\\p{N}.,\\\\]',
    '[\\p{Ll}\\p{N}]',
    '(?<!\\p{L})',
    '(?!\\p{M})',
    '\\[',
    '\\\\',
    '.',
    '\\s',
    'a',
    '^',
    '$',
  ),
);
const expressions = fc
  .array(fc.tuple(atoms, fc.constantFrom('', '', '+', '*', '?', '{1,3}')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([atom, times]) => (/^\(\?|^[\^$]/u.test(atom) ? atom : atom + times)).join(''));

test('matches what the expression matches, in any text of its characters', () => {
  fc.assert(
    fc.property(expressions, letters, fc.constantFrom('u', 'gu'), (source, text, flags) => {
      const form = latinised(source, flags);
      if (form !== undefined)
        expect(text.match(new RegExp(form, flags))).toEqual(text.match(new RegExp(source, flags)));
    }),
    { numRuns: 1_000 },
  );
});

beforeEach(() => vi.resetModules());
const fresh = () => import('../../src/analysis/latin-patterns.js');

test('all expressions become what their authors wrote with the first text that has another character', async () => {
  const { latin, latinOf, meet } = await fresh();
  const literal = latin(latinised('\\p{L}+', 'gu')!, '\\p{L}+', 'gu');
  const made = latinOf('^[\\p{Lu}\\p{M}]', 'u');
  meet('Erdoğan met Đorđe.');
  expect('Ωmega'.match(literal)).toEqual(['mega']);
  meet('The Ωmega of it');
  expect('Ωmega'.match(literal)).toEqual(['Ωmega']);
  expect(literal.flags).toBe('gu');
  expect(made.test('Ω')).toBe(true);
  expect(latin('[a-z]', '\\p{L}', 'u').test('ω')).toBe(true);
  expect(latinOf('\\p{L}').test('p{L}')).toBe(true);
});

test('a letter beyond the first 65,536 is another character', async () => {
  const { latinOf, meet } = await fresh();
  const letter = latinOf('^\\p{L}$', 'u');
  meet('𝐀 is a letter');
  expect(letter.test('𝐀')).toBe(true);
});

test.each([
  [
    'a configuration or a rule, however it writes it',
    async () => {
      const { YamlFile } = await import('../../src/engine/yaml-file.js');
      new YamlFile('stet.config.yaml', 'names: ["\\u03c9mega"]');
    },
  ],
  ['an article', async () => inspect({ text: 'The ωmega' })],
  ['the source of an article', async () => inspect({ text: 'The omega', source: 'O ωmega' })],
  ['the source of a paragraph', async () => inspect({ text: 'The omega', segment: 'O ωmega' })],
  ['what the user told', async () => inspect({ text: 'The omega', name: 'ωmega' })],
])('%s is met', async (_, read) => {
  const { latin } = await fresh();
  const letters = latin('[a-z]+', '\\p{L}+', 'u');
  await read();
  expect('ωmega'.match(letters)?.[0]).toBe('ωmega');
});

interface Inspected {
  readonly text: string;
  readonly source?: string;
  readonly segment?: string;
  readonly name?: string;
}

async function inspect({ text, source, segment, name }: Inspected): Promise<void> {
  const { inspectDocument } = await import('../../src/engine/check-document.js');
  const segments = [
    { kind: 'paragraph' as const, start: 0, end: text.length, ...(segment ? { source: segment } : {}) },
  ];
  const document = { text, format: 'text', segments, ...(source ? { source } : {}) };
  inspectDocument(document, [], name ? { names: [name] } : {});
}
