import { defineCheck, type Hit } from './check.js';

/** Such an end is not longer. */
const LONGEST = 100;
/** An ellipsis, and a link to the rest. */
const END =
  /(?:…|\.{3}|\[(?:…|\.{3})\]|\((?:…|\.{3})\)) ?(?:read (?:more|on|the rest|the full (?:article|story|text))|continue reading|keep reading|see more|learn more)(?: (?:of|on|in|at|about)(?: [^\s.]+){1,6})?[ .»→>)]*$/iu;

/** “which is to … Read more”: where a page of headlines breaks off. */
export const readOn = defineCheck({
  about: 'A text that breaks off with a link to the rest of it (“which is to … Read more”), as on a page of headlines.',
  *find({ paragraphs }): Iterable<Hit> {
    for (const { text, start, end } of paragraphs) {
      const last = text.slice(-LONGEST);
      const found = /\b(?:read|reading|more)\b/i.test(last) ? END.exec(last) : null;
      if (found) yield { start: start + text.length - last.length + found.index, end };
    }
  },
});
