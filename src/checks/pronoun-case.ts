import { capitalisedAs } from '../analysis/characters/capital.js';
import { objectCase } from '../analysis/grammar/object-case.js';
import { possessiveCase } from '../analysis/grammar/possessive-case.js';
import { hasSlot, slotCase } from '../analysis/grammar/pronoun-slots.js';
import { subjectCase } from '../analysis/grammar/subject-case.js';
import { type Stretch, stretches } from '../analysis/stretch.js';
import type { Token } from '../analysis/token.js';
import { dictionary } from '../analysis/words/dictionary.js';
import { MISFORMED, OBJECT_FORMS, SUBJECT_FORMS } from '../analysis/words/pronoun-forms.js';
import { defineCheck, type Hit, write } from './check.js';

/** Every form that can be wrong. */
const JUDGED = new Set([...SUBJECT_FORMS.keys(), ...OBJECT_FORMS.keys(), 'theirs', 'hers', 'ours', 'you']);

/** “himself said”, “its is”, “between him and I”: a pronoun in the wrong case. */
export const pronounCase = defineCheck({
  about: 'A pronoun in the wrong case: “him is late”, “its is held in May”, “ourself were late”, “between him and I”.',
  *find(reading): Iterable<Hit> {
    for (const stretch of stretches(reading)) {
      for (let at = 0; at < stretch.tokens.length; at++) {
        const token = stretch.tokens[at]!;
        if (token.text === 'US') continue;
        const right =
          MISFORMED.get(token.lower) ??
          (JUDGED.has(token.lower) ? ruledCase(stretch, at) : undefined) ??
          (hasSlot(token.lower) ? slotCase(stretch, at) : undefined);
        if (right === undefined || isMisspelt(stretch.tokens[at + 1])) continue;
        const written = right === 'i' ? 'I' : token.text === 'I' ? right : capitalisedAs(token.text, right);
        yield { start: token.start, end: token.end, suggestions: [write(token, written)] };
      }
    }
  },
});

/** “She nwo works”: what kind of word stands there is not known. */
function isMisspelt(word: Token | undefined): boolean {
  return word !== undefined && /^\p{Ll}{3,}$/u.test(word.text) && !dictionary().has(word.text);
}

/** By what grammar says of the place, whatever the rest of the sentence. */
function ruledCase(stretch: Stretch, at: number): string | undefined {
  return subjectCase(stretch, at) ?? possessiveCase(stretch, at) ?? objectCase(stretch, at);
}
