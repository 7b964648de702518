import { type NameMention, type NameWord, nameWords } from '../analysis/names/names.js';
import type { Reading } from '../analysis/reading.js';
import { dictionary } from '../analysis/words/dictionary.js';
import { defineCheck, type Hit, replace, witnesses } from './check.js';

/** Shorter names are words of many names. */
const SHORTEST = 5;
/** The longest syllable of a name. */
const LONGEST_PART = 6;

/** “Wang Xiu Lan” in an article on Wang Xiulan: a name whose syllables are written apart in one place and as one in another. */
export const joinedNames = defineCheck({
  about: 'A name written as one word and as two in the same article (“Xiulan”, “Xiu Lan”): the joined form stands.',
  *find(reading): Iterable<Hit> {
    const { byText } = reading.get(nameWords);
    const whole = new Map([...byText.values()].filter(isName).map((word) => [word.text.toLowerCase(), word]));
    for (const first of byText.values()) {
      for (const mention of first.mentions) {
        const second = mention.after;
        if (second === undefined || !areParts(first.text, second)) continue;
        const joined = whole.get((first.text + second).toLowerCase());
        if (joined) yield hitOf(reading, mention, joined, second);
      }
    }
  },
});

function isName({ text }: NameWord): boolean {
  return text.length >= SHORTEST && /^\p{Lu}\p{L}+$/u.test(text) && !dictionary().has(text.toLowerCase());
}

/** Both are parts that may be joined: “Xiu” and “Lan”, not “New” and “Castle”. */
function areParts(first: string, second: string): boolean {
  return [first, second].every((part) => part.length <= LONGEST_PART && /^\p{Lu}\p{L}+$/u.test(part));
}

function hitOf({ text }: Reading, { start, end }: NameMention, joined: NameWord, second: string): Hit {
  const span = { start, end: text.indexOf(second, end) + second.length };
  return {
    ...span,
    values: { kept: joined.text },
    evidence: witnesses(joined.mentions, () => `written “${joined.text}” here`),
    suggestions: [replace(span, joined.text, `write “${joined.text}”`)],
  };
}
