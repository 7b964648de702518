import { defineCheck, type Hit, spanAt, write } from './check.js';

/** “in 1.642”, “since 1.922”, “the year 1.650”: four figures that a word for time leads on to, and nothing that they could count. */
const YEAR =
  /\b(?<lead>[Ii]n|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter|[Dd]uring|[Ii]n the year|[Tt]he year|[Ii]n the years|founded on|built on|dates from|dating from) (?<thousand>[12])\.(?<rest>\d{3})(?=[.,;:)](?:\s|$)| (?:and|but|by|with|when|as|to|it|he|she|they|the|a|an|is|was|were|has|had|on|at|under|until|after|because|thanks)\b|$)/gu;
/** Told at a glance. */
const SIGN = / [12]\.\d{3}/u;
/** Years that the past has. */
const YEARS = { first: 1000, last: 2035 };
/** A sentence with one of these may measure something to three decimals. */
const MEASURES =
  /\b(?:seconds?|litres?|liters?|euros?|dollars?|exchange rate|points?|per cent|percent|GPA|ERA|km|kg|metres?|meters?|million|billion)\b|%/u;

/** “built in 1.642”: a year with the point that other languages set between thousands. */
export const dottedYear = defineCheck({
  about: 'A year with a point between its figures (“built in 1.642”).',
  *find(reading): Iterable<Hit> {
    if (!SIGN.test(reading.text)) return;
    for (const sentence of reading.sentences) {
      const text = reading.textOf(sentence);
      if (!SIGN.test(text) || MEASURES.test(text)) continue;
      for (const match of text.matchAll(YEAR)) {
        const { lead, thousand, rest } = match.groups as { lead: string; thousand: string; rest: string };
        const year = `${thousand}${rest}`;
        if (Number(year) < YEARS.first || Number(year) > YEARS.last) continue;
        const span = spanAt(sentence.start + match.index + lead.length + 1, `${thousand}.${rest}`);
        yield { ...span, suggestions: [write(span, year)] };
      }
    }
  },
});
