import type { z } from 'zod';

/**
 * What zod is to say of a value that is none of `choices`: what people also call one of them is answered by that one, and
 * what is like none of them is left to the general words.
 * @param meant by choice, what else it is called
 */
export function choiceProblem<Choice extends string>(
  choices: readonly Choice[],
  meant: Readonly<Partial<Record<Choice, RegExp>>>,
): (issue: z.core.$ZodRawIssue) => string | undefined {
  return ({ input }) => {
    if (typeof input !== 'string' && typeof input !== 'boolean') return undefined;
    const wanted = choices.find((choice) => meant[choice]?.test(String(input)));
    const listed = choices.map((choice) => `“${choice}”`).join(' or ');
    return wanted && `must be ${listed}, not “${input}”; did you mean “${wanted}”?`;
  };
}
