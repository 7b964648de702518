import { z } from 'zod';
import type { TermSetting } from '../analysis/settings.js';
import { choiceProblem } from './choice.js';
import { SEVERITIES } from './finding.js';

/** A text that says something. */
export const text = z.string().trim().min(1);

/** One or several such texts. */
export const texts = z.union([text, z.array(text).min(1)]);

/** What other programs call them. */
export const SEVERITY_NAMES = {
  error: /^(?:fatal|critical|major|high)$/iu,
  warning: /^(?:warn|minor|medium)$/iu,
  suggestion: /^(?:info|information|hint|note|notice|low|style)$/iu,
};

/** How bad a finding is, as a user writes it. */
export const severitySchema = z.enum(SEVERITIES, { error: choiceProblem(SEVERITIES, SEVERITY_NAMES) });

const PRONOUNS = ['he', 'she', 'they', 'any'] as const;
const pronounProblem = choiceProblem(PRONOUNS, {
  he: /^(?:him|his|himself|he\/him(?:\/his)?|m|male|man|masculine)$/iu,
  she: /^(?:her|hers|herself|she\/hers?(?:\/hers)?|f|female|woman|feminine)$/iu,
  they: /^(?:them|theirs?|themsel(?:f|ves)|they\/them(?:\/theirs)?|neutral|plural|nonbinary|non-binary)$/iu,
  any: /^(?:all|either|none|he\/she|she\/he|unknown)$/iu,
});

const SPELLINGS = ['american', 'british'] as const;
const spellingProblem = choiceProblem(SPELLINGS, {
  american: /^(?:en[-_])?(?:usa?|american english|u\.s\.)$/iu,
  british: /^(?:en[-_])?(?:uk|gb|british english|u\.k\.)$/iu,
});

const DATES = ['month-day', 'day-month'] as const;
const dateProblem = choiceProblem(DATES, {
  'month-day': /^(?:usa?|american|mdy|md|month.*|mm.*)$/iu,
  'day-month': /^(?:uk|gb|british|european|eu|dmy|dm|day.*|dd.*)$/iu,
});

const QUOTATIONS = ['curly', 'straight'] as const;
const quotationProblem = choiceProblem(QUOTATIONS, {
  curly: /^(?:smart|typographic|round|curved|“.*)$/iu,
  straight: /^(?:plain|ascii|dumb|typewriter|neutral|".*)$/iu,
});

/** A person and the pronouns they go by, as a user writes them. */
const person = z.strictObject({
  name: text.describe('the full name, as the house spells it'),
  aliases: z.array(text).default([]).describe('other names of the same person, such as a stage name'),
  pronouns: z
    .enum(PRONOUNS, { error: pronounProblem })
    .describe('the pronouns the person goes by; any: none is ever wrong'),
});

/** A term of a glossary, as a user writes it: what is one may be given without a list. */
const term = z
  .strictObject({
    source: texts.optional().describe('the term in the source language; several forms as a list'),
    target: texts.describe('what the house writes for it; several, the best first; a verb with “to”'),
    avoid: texts.optional().describe('what must not be written for it; a verb with “to”'),
  })
  .transform(
    ({ source = [], target, avoid = [] }): TermSetting => ({
      source: [source].flat(),
      target: [target].flat(),
      avoid: [avoid].flat(),
    }),
  );

const place = text.regex(/^\p{L}[\p{L}\p{M} .'’-]*$/u, 'must be the name of a place');

const style = z.strictObject({
  spelling: z.enum(SPELLINGS, { error: spellingProblem }).optional().describe('the spelling of words that have two'),
  dates: z.enum(DATES, { error: dateProblem }).optional().describe('April 26 or 26 April'),
  quotations: z.enum(QUOTATIONS, { error: quotationProblem }).optional().describe('“so” or "so"'),
  places: z
    .record(place, place)
    .optional()
    .describe('what the house writes for a place: Kyiv: Kiev; it stands before the names that stet knows'),
});

/** What a rule is to let stand. White space belongs to it, and what may be flagged may be long. */
const letStand = z.strictObject({
  rule: text.describe('a rule’s id or a group, such as en/words'),
  text: z.string().min(1).describe('the flagged text, letter by letter'),
});

/** What a user may tell of people, names and house style: in a configuration, and in the examples of a rule. */
export const settingsShape = {
  people: z.array(person).optional().describe('people of the articles, and their pronouns'),
  names: z.array(text).optional().describe('names and terms as the house spells them'),
  letStand: z.array(letStand).optional().describe('texts that a rule is to let stand wherever it flags them'),
  style: style.optional().describe('the house style, where otherwise each article decides for itself'),
  glossary: z.array(term).optional().describe('the house’s terms'),
};
