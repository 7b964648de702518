import { defineCheck, type Hit, replace, spanAt, write } from './check.js';

/** What goes before “n’t”. */
const NEGATED = 'do|does|did|is|are|was|were|wo|ca|could|would|should|have|has|had|must|need|ai|sha|might';
/** “do n’t”, “don ’t” */
const NOT = new RegExp(String.raw`(?<=\b(?:${NEGATED}))(?<space> +)n['’]t\b`, 'giu');
const BEHIND_N = new RegExp(String.raw`(?<=\b(?:${NEGATED})n)(?<space> +)['’]t\b`, 'giu');
const SHORT_VERB = /(?<=[\p{L}\p{N}])(?<space> +)['’](?:s|re|ve|ll|d|m)(?=[\s.,;:!?)]|$)/gu;
/** “Holm ‘s mayor”: a page that turns the marks behind a space. */
const TURNED = /(?<=\p{L}) ‘s(?= \p{Ll})/gu;
/** “he doesn’ t”, “that’ s”: where the word before ends in no plural’s “s” and the letters make a word with it. */
const BEHIND_MARK =
  /(?<=\b(?:(?:do(?:es)?|did|is|are|was|were|wo|ca|could|would|should|ha[sd]|have|must)n['’](?= +t\b)|(?:it|that|he|she|there|here|what|who|where|let)['’](?= +s\b)|I['’](?= +[dm]\b)|(?:I|you|we|they)['’](?= +(?:ve|ll|re)\b)))(?<space> +)(?:t|s|d|m|ve|ll|re)(?=[\s.,;:!?)]|$)/giu;
/** Cheap to look for, and in few paragraphs. */
const CUT_OFF = / n['’]t| ['’][strvlmd]|['’] +[strvlmd]/iu;
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/(?<!`)``(?!`) ?(?=\S)/gu, '“'],
  [/(?<=\S) ?''(?!')/gu, '”'],
  [/-L[RS]B- ?/gu, '('],
  [/ ?-R[RS]B-/gu, ')'],
  [/ @-@ /gu, '-'],
];

/** What stands for a piece of text that a system did not know, or where it cut a word. */
const PIECES = /<(?:unk|pad)>|⁇|▁|(?<=\p{L})@@ /gu;

/** “do n't”, “`` so ''”, “-LRB-”, “<unk>”: text as a language tool cuts it up. */
export const tokenised = defineCheck({
  about: "Words and marks as a language tool cuts them up: “do n’t”, “the mayor ’s”, “`` so ''”, “-LRB-”, “<unk>”.",
  *find(reading): Iterable<Hit> {
    for (const { text, start } of reading.paragraphs) {
      for (const pattern of CUT_OFF.test(text) ? [NOT, BEHIND_N, SHORT_VERB, BEHIND_MARK] : []) {
        for (const { 0: found, index, groups } of text.matchAll(pattern)) {
          const at = start + index;
          const space = spanAt(at, groups!.space!);
          yield { start: at, end: at + found.length, suggestions: [replace(space, '', 'remove the space')] };
        }
      }
      if (text.includes(' ‘s ')) {
        for (const { 0: found, index } of text.matchAll(TURNED)) {
          const span = spanAt(start + index, found);
          yield { ...span, suggestions: [write(span, '’s')] };
        }
      }
      if (!/``|''|-[LR][RS]B-|@-@|<(?:unk|pad)>|[⁇▁]|@@/u.test(text)) continue;
      for (const { 0: found, index } of text.matchAll(PIECES)) {
        const span = spanAt(start + index, found);
        yield { ...span, suggestions: [write(span, '')] };
      }
      const straight = text.includes('"');
      for (const [pattern, mark] of MARKS) {
        for (const { 0: found, index } of text.matchAll(pattern)) {
          const span = spanAt(start + index, found);
          yield { ...span, suggestions: [replace(span, straight && /[“”]/u.test(mark) ? '"' : mark, `write ${mark}`)] };
        }
      }
    }
  },
});
