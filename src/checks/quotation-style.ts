import { justBefore } from '../analysis/characters/just-before.js';
import type { Span } from '../document/span.js';
import { defineCheck, type Hit, keeper, replace, witness } from './check.js';

/** A quotation mark or apostrophe of either style, and its counterpart in the other. */
interface Mark extends Span {
  readonly curly: boolean;
  readonly other: string;
}

// The mark comes first: what stands before it is looked at only where there is one.
const APOSTROPHE = /['’](?:(?<=\p{L}.)(?=\p{L})|(?<=s.)(?=\s\p{L}))/gu;
const DOUBLE = /["“”]/gu;
const OPENS = /(?:^|[\s([{—–-]|[\s([]['‘])$/u;

/** A straight mark among curly ones, or a curly one among straight ones. */
export const quotationStyle = defineCheck({
  about: 'Straight and curly marks mixed in one article ("so" and “so”): the more frequent style stands.',
  options: (z) =>
    z.strictObject({
      marks: z.enum(['double', 'apostrophe']).describe('double quotation marks, or the apostrophes within words'),
    }),
  *find(reading, { marks }): Iterable<Hit> {
    const asked = reading.settings.style?.quotations;
    if (!asked && !hasBoth(reading.text, marks)) return;
    const found = reading.paragraphs.flatMap(({ text, start }): Mark[] => [
      ...(marks === 'double' ? doubleMarks(text, start) : apostrophes(text, start)),
    ]);
    const curly = found.filter((mark) => mark.curly).length;
    if (!asked && (curly === 0 || curly === found.length)) return;
    const keepCurly = asked ? asked === 'curly' : curly * 2 >= found.length;
    const example = found.find((mark) => mark.curly === keepCurly);
    const kept = keepCurly ? 'curly' : 'straight';
    for (const mark of found) {
      if (mark.curly === keepCurly) continue;
      yield {
        start: mark.start,
        end: mark.end,
        values: { kept, who: keeper(asked), style: keepCurly ? 'straight' : 'curly' },
        evidence: example ? [witness(example, `${kept} here`)] : [],
        suggestions: [replace(mark, mark.other, `make it ${kept}`)],
      };
    }
  },
});

/** Most articles keep to one style, so that nothing need be counted. */
function hasBoth(text: string, marks: 'double' | 'apostrophe'): boolean {
  if (marks === 'apostrophe') return text.includes("'") && text.includes('’');
  return text.includes('"') && (text.includes('“') || text.includes('”'));
}

function apostrophes(text: string, offset: number): Mark[] {
  return [...text.matchAll(APOSTROPHE)].map(({ 0: mark, index }) => ({
    start: offset + index,
    end: offset + index + 1,
    curly: mark === '’',
    other: mark === '’' ? "'" : '’',
  }));
}

function doubleMarks(text: string, offset: number): Mark[] {
  const marks: Mark[] = [];
  let open = false;
  for (const { 0: mark, index } of text.matchAll(DOUBLE)) {
    const before = justBefore(text, index, 2);
    // 5'10", a 27" screen: inches, where no quotation is open.
    if (mark === '"' && !open && /\d$/u.test(before)) continue;
    open = mark === '"' ? OPENS.test(before) : mark === '“';
    marks.push({
      start: offset + index,
      end: offset + index + 1,
      curly: mark !== '"',
      other: mark !== '"' ? '"' : open ? '“' : '”',
    });
  }
  return marks;
}
