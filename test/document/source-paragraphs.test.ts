import { expect, test, vi } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { sourceParagraphs, withSourcesBeside } from '../../src/document/source-paragraphs.js';

const beside = (text: string, source: string) => sourceParagraphs(readText(text, { source }));

/** So many sentences about something, so that paragraphs differ in length and words. */
const about = (what: string, times: number) =>
  Array.from({ length: times }, () => `Nobody knew why ${what} was late.`).join(' ');

test('where there are as many paragraphs, each has its own', () => {
  const text = `Heading\n\n${about('it', 3)}\n\n${about('she', 9)}\n`;
  expect(beside(text, `Título\n\n${about('x', 3)}\n\n${about('y', 9)}\n`)).toEqual([
    'Título',
    about('x', 3),
    about('y', 9),
  ]);
});

test('one that was left out stands with what comes before it, and the others stay level', () => {
  const source = [about('um', 4), about('dois', 12), 'Em 2019 choveu em Lisboa.', about('tres', 2), about('quatro', 7)];
  const text = [about('one', 4), about('two', 12), about('three', 2), about('four', 7)].join('\n\n');
  expect(beside(text, source.join('\n\n'))).toEqual([source[0], `${source[1]}\n${source[2]}`, source[3], source[4]]);
});

test('one that was added has nothing beside it', () => {
  const lengths = [4, 12, 2, 9, 5, 15, 3];
  const source = lengths.map((length) => about('um', length));
  const text = lengths.map((length) => about('one', length)).toSpliced(1, 0, about('added', 6));
  expect(beside(text.join('\n\n'), source.join('\n\n'))).toEqual(source.toSpliced(1, 0, ''));
});

test('of two made out of one the first has it; of two made one, both stand beside it', () => {
  const source = [about('um', 6), about('dois', 4), about('tres', 5), about('quatro', 1)];
  const text = [about('one', 3), about('one', 3), `${about('two', 4)} ${about('three', 5)}`, about('four', 1)].join(
    '\n\n',
  );
  expect(beside(text, source.join('\n\n'))).toEqual([source[0], '', `${source[1]}\n${source[2]}`, source[3]]);
});

test('numbers and names tell paragraphs of one length apart', () => {
  const source = ['Em 1974 Soares voltou a casa.', 'Em 1986 Lisboa entrou na casa.', 'Em 1999 Macau saiu da casa.'];
  const text = 'In 1986 Lisbon joined the house.\n\nIn 1999 Macau left the house.\n';
  expect(beside(text, source.join('\n\n'))!.map((one) => /\d+$|\d{4}(?= (?:Lisboa|Macau))/u.exec(one)?.[0])).toEqual([
    '1986',
    '1999',
  ]);
});

test('a segment that has a source of its own keeps it; without any source there is nothing', () => {
  const document = readText('One.\n\nTwo.\n');
  expect(sourceParagraphs(document)).toBeUndefined();
  const segments = document.segments.map((segment, i) => (i === 0 ? { ...segment, source: 'Um.' } : segment));
  expect(sourceParagraphs({ ...document, segments })).toEqual(['Um.', '']);
});

test('an empty source, and a source of an empty article, have nothing to align', () => {
  expect(beside('One.\n', '')).toEqual(['']);
  expect(beside('', 'Um.\n')).toEqual([]);
});

test('a source of a hundred thousand paragraphs beside an article of two is shown by its places, and compared with nothing', () => {
  const source = 'A chuva.\n\n'.repeat(100_000);
  const document = readText('The rain.\n\nIt fell.', { source });
  const [first, second] = sourceParagraphs(document)!;
  expect([first!.split('\n').length, second!.split('\n').length]).toEqual([50_000, 50_000]);
  expect(withSourcesBeside(document)).toBe(document);
});

test('a paragraph of thousands of numbers is not gone through for each of thousands of short ones', () => {
  const MANY = 2_000;
  const numbers = Array.from({ length: MANY }, (_, index) => String(1_000 + index));
  const text = numbers.map((number) => `On ${number} they came.`).join('\n\n');
  const has = vi.spyOn(Set.prototype, 'has');
  try {
    beside(text, numbers.join(' '));
    expect(has.mock.calls.length).toBeGreaterThanOrEqual(MANY);
    expect(has.mock.calls.length).toBeLessThan(20 * MANY);
  } finally {
    has.mockRestore();
  }
});
