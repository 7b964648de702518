import type { Reading } from '../reading.js';
import { stretches } from '../stretch.js';
import { isCapitalised } from '../token.js';

/** The words that the article writes with a capital letter within its sentences, and never without: names, as written. */
export function capitalisedWords(reading: Reading): ReadonlySet<string> {
  const capitalised = new Set<string>();
  const small = new Set<string>();
  for (const { paragraph, words } of stretches(reading)) {
    if (paragraph.kind !== 'paragraph') continue;
    for (const word of words.slice(1)) {
      if (!isCapitalised(word)) small.add(word.text);
      else if (word.pos === 'PROPN') capitalised.add(word.text);
    }
  }
  return new Set([...capitalised].filter((word) => !small.has(word.toLowerCase())));
}
