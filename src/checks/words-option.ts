import type { ZodType } from 'zod';
import type { Signs } from '../analysis/numbers/signs.js';
import type { Zod } from './check.js';

/**
 * An option that holds single words: a list, or one text with white space between them, so that a long list reads as a
 * paragraph of a rule. Gives them one by one.
 */
export function words(z: Zod): ZodType<readonly string[]> {
  return z.union([z.array(z.string()), z.string().transform((text) => text.trim().split(/\s+/u))]);
}

/** The same for phrases, “because of, due to”, with commas between them. */
export function phrases(z: Zod): ZodType<readonly string[]> {
  return z.union([z.array(z.string()), z.string().transform((text) => text.trim().split(/\s*,\s*/u))]);
}

/** An option that says by what the places are told at a glance that an expression may find. */
export function signs(z: Zod): ZodType<Signs> {
  return z
    .union([z.string(), z.array(z.string())])
    .describe(
      'a text that each such place holds, or several of which it holds one; “#” at its beginning is a number in figures; it makes the search fast',
    )
    .default('');
}
