import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotationAt, quotations } from '../../../src/analysis/quotations/quotations.js';
import { Reading } from '../../../src/analysis/reading.js';
import { readText } from '../../../src/document/formats/text.js';

const read = (text: string) => new Reading(readText(text));
const texts = (text: string) => {
  const reading = read(text);
  return reading.get(quotations).map((one) => reading.textOf(one));
};

test.each([
  ['“We wait,” she said. “For now.”', ['“We wait,”', '“For now.”']],
  ['"We wait," she said. "For now."', ['"We wait,"', '"For now."']],
  ['“He said ‘wait’ twice.”', ['“He said ‘wait’ twice.”', '‘wait’']],
  ['“They cried «wait» twice,” she said.', ['“They cried «wait» twice,”', '«wait»']],
  ['«They cried “wait” twice», she said.', ['«They cried “wait” twice»', '“wait”']],
  ['«We wait,” she said. “And hope.”', ['«We wait,”', '“And hope.”']],
  ["The boys' boat wasn't sold in the '90s.", []],
  ['“A lost mark. “And another.”', ['“A lost mark. ', '“And another.”']],
])('%s', (text, expected) => expect(texts(text)).toEqual(expected));

test('a quotation that opens anew in the next paragraph goes on there', () => {
  const reading = read('“We wait.\n\n“And we hope,” she said.');
  const [one, two] = reading.get(quotations);
  expect(one!.close).toBeUndefined();
  expect(two!.continues).toBe(one);
  expect(quotationAt(reading, two!.start + 3)).toBe(two);
});

test('spans lie inside the text, whatever the marks', () => {
  const text = fc
    .array(fc.constantFrom('“', '”', '"', '«', '»', "'", '‘', '’', 'a', 'he', ' ', '\n\n', '.', ','))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (any) => {
      for (const { start, end, open, close } of read(any).get(quotations)) {
        expect(start).toBe(open.start);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(any.length);
        if (close) expect(close.end).toBe(end);
      }
    }),
  );
});
