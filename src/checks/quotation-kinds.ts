import { type Quotation, quotations } from '../analysis/quotations/quotations.js';
import type { Reading } from '../analysis/reading.js';
import type { Edit } from '../document/edit.js';
import { defineCheck, type Hit, witnesses } from './check.js';

/** A shorter one may be a word at a distance, or a title, which many houses set in the other marks. */
const SPEECH = 4;

/** ‘We wait,’ beside “We hope so”: speech in single and in double quotation marks in one article. */
export const quotationKinds = defineCheck({
  about:
    'Speech in single quotation marks in an article that otherwise has it in double ones, or the other way round (‘We wait,’ she said).',
  *find(reading): Iterable<Hit> {
    const all = reading.get(quotations).filter((one) => one.depth === 0 && one.close && isSpeech(reading, one));
    const double = all.filter(({ marks }) => marks === 'double');
    const single = all.filter(({ marks }) => marks === 'single');
    if (double.length === 0 || single.length === 0) return;
    const [kept, others] = double.length >= single.length ? [double, single] : [single, double];
    const { marks } = kept[0]!;
    const opening = kept.map(({ open }) => open);
    const evidence = witnesses(opening, () => `${marks} quotation marks here`);
    for (const other of others) {
      yield {
        ...other.open,
        values: { kind: other.marks, kept: marks },
        evidence,
        suggestions: [{ label: `use ${marks} quotation marks`, edits: exchanged(reading, other, all) }],
      };
    }
  },
});

function isSpeech(reading: Reading, { open, close }: Quotation): boolean {
  const inside = reading.text.slice(open.end, close!.start);
  return (inside.match(/\p{L}+/gu) ?? []).length >= SPEECH && /[,.!?]$/u.test(inside);
}

/** The marks of a quotation and of those within it, each in the other kind. */
function exchanged(reading: Reading, quotation: Quotation, all: readonly Quotation[]): Edit[] {
  const curly = all.some(({ open }) => /[“‘]/u.test(reading.textOf(open)));
  const own = reading
    .get(quotations)
    .filter((one) => one.close && one.start >= quotation.start && one.end <= quotation.end);
  return own.flatMap(({ open, close, marks }) => {
    const [opening, closing] = marks === 'single' ? (curly ? '“”' : '""') : curly ? '‘’' : "''";
    return [
      { start: open.start, end: open.end, text: opening! },
      { start: close!.start, end: close!.end, text: closing! },
    ];
  });
}
