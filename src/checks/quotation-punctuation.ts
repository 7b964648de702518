import { defineCheck, type Hit, replace, witnesses } from './check.js';

const PAIR = /(?<![.,!?…])(?<mark>[”"])(?<outside>[.,])(?!\d)|(?<inside>[.,])[”"](?=\s|$)/gu;

/** “… of Russia”, noting: a comma outside the closing mark where the article otherwise has it inside. */
export const quotationPunctuation = defineCheck({
  about:
    'A comma or full stop after the closing quotation mark (“so”, he said) where the article otherwise has it before.',
  *find(reading): Iterable<Hit> {
    // British usage puts the comma where it belongs by sense, so that both places are right.
    if (reading.settings.style?.spelling === 'british') return;
    const found = reading.paragraphs.flatMap(({ text, start }) =>
      [...text.matchAll(PAIR)].map((match) => ({ match, start: start + match.index, end: start + match.index + 2 })),
    );
    const inside = found.filter(({ match }) => match.groups!.inside !== undefined);
    if (inside.length * 2 <= found.length) return;
    const evidence = witnesses(inside, () => 'before the closing mark here');
    for (const { match, start, end } of found) {
      const { mark, outside } = match.groups!;
      if (mark === undefined || outside === undefined) continue;
      const name = outside === ',' ? 'comma' : 'full stop';
      const swapped = replace({ start, end }, outside + mark, `put the ${name} before the mark`);
      yield { start, end, values: { name }, evidence, suggestions: [swapped] };
    }
  },
});
