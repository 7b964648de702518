import { dictionary, isPlausible } from '../analysis/dictionary.js';
import type { Reading } from '../analysis/reading.js';
import { unknownWords } from '../analysis/unknown-words.js';
import { defineCheck, type Hit } from './check.js';

/** A shorter word may be a particle of a name, or a unit. */
const SHORTEST = 4;
/** Endings that German, the Romance and the Slavic languages have and English has not. */
const ENDING =
  /(?:[^e]mente|[iu]zion[ei]|zzat[aeio]|aggio|ggior[ei]|ator[ei]|itor[ei]|enz[ae]|anz[ae]|idad|dades|ados|idos|iendo|ement[eo]s?|eux|oires?|iques?|aient|cht|tzt|ungen|[kh]eit|[ln]ich|ieren|iert|isch|ischen|owych|owego|nych|nego|ości|ować)$/u;

/** “has également a branch”: a word of another language left in an English sentence. */
export const foreignWord = defineCheck({
  about:
    'A lower-case word that the dictionary lacks and whose letters or ending are another language’s (“également”).',
  options: (z) => z.strictObject({ allowed: z.array(z.string()).describe('loan words, in lower case').default([]) }),
  *find(reading, options): Iterable<Hit> {
    const words = dictionary();
    const allowed = new Set([...options.allowed, ...(reading.settings.names ?? []).map((name) => name.toLowerCase())]);
    for (const { word, paragraph, index } of reading.get(unknownWords)) {
      if (word.length < SHORTEST || allowed.has(word) || (!/[^a-z]/u.test(word) && !ENDING.test(word))) continue;
      const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
      if (
        words.has(plain) ||
        isPlausible(plain) ||
        !standsInEnglish(paragraph.text, index, word) ||
        isOwn(reading, word)
      )
        continue;
      const start = paragraph.start + index;
      yield { start, end: start + word.length };
    }
  },
});

/** An English word before and behind it, and no quotation mark, bracket or gloss beside it. */
function standsInEnglish(text: string, at: number, word: string): boolean {
  const before = /(?<!\p{L})(\p{L}+),? $/u.exec(text.slice(Math.max(0, at - 30), at))?.[1];
  const after = text.slice(at + word.length, at + word.length + 30);
  if (
    before === undefined ||
    !dictionary().has(before) ||
    /^(?:de|la|le|el|called|word|term|means|as|di|du)$/u.test(before)
  )
    return false;
  const next = /^,? (\p{L}+)/u.exec(after)?.[1];
  return !/^["”’»)*_]| \(| [=–—]/u.test(after) && (next === undefined || isEnglish(next));
}

function isEnglish(word: string): boolean {
  return /^(?:a|i)$/iu.test(word) || dictionary().has(word) || dictionary().has(word.toLowerCase());
}

/** A word that the article uses again, or with a capital letter, is meant. */
function isOwn({ text }: Reading, word: string): boolean {
  const first = text.indexOf(word);
  return text.indexOf(word, first + word.length) >= 0 || text.includes(word[0]!.toUpperCase() + word.slice(1));
}
