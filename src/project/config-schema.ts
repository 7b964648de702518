import { z } from 'zod';
import { choiceProblem } from '../engine/choice.js';
import { SEVERITIES } from '../engine/finding.js';
import { SEVERITY_NAMES, settingsShape, severitySchema, text, texts } from '../engine/settings-schema.js';

const language = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u, 'must be a language tag, such as en, en-GB or pt');

const STATES = ['off', 'on', ...SEVERITIES] as const;
const stateProblem = choiceProblem(STATES, {
  ...SEVERITY_NAMES,
  off: /^(?:no|false|disabled?|ignored?|never|none)$/iu,
  on: /^(?:yes|true|enabled?|always|default)$/iu,
});

const ruleSetting = z.union([
  z.enum(STATES, { error: stateProblem }),
  z.strictObject({
    severity: severitySchema.optional().describe('how bad a finding of the rule is'),
    options: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('options of the rule to replace, as `stet rules ID` lists them'),
  }),
]);

const cost = z.number().nonnegative();

const score = z.strictObject({
  penalties: z
    .strictObject({ error: cost.optional(), warning: cost.optional(), suggestion: cost.optional() })
    .optional()
    .describe('what a finding of each severity costs; 25, 5 and 1 where nothing is said'),
  weights: z
    .record(z.string(), cost)
    .optional()
    .describe('what that is multiplied with, by MQM dimension (accuracy) or category (style/awkward)'),
  pass: cost
    .optional()
    .describe('the most that an article may cost for 1,000 words and pass; 25 where nothing is said'),
});

/** What may be said for all files and, in an override, for some. */
const perFile = {
  language: language.optional().describe('the language the articles are written in; en where nothing is said'),
  rules: z
    .record(z.string(), ruleSetting)
    .optional()
    .describe('by id (en/words/doubled-word) or group (en/words): off, on, a severity, or severity and options'),
  score: score.optional().describe('how the scorecard weighs findings, as MQM and ISO 5060 do'),
  ...settingsShape,
};

const pattern = text.regex(/\{[a-z]+\}/u, 'needs a placeholder, such as {name}');

/** All that `stet.config.yaml` may hold. Its JSON Schema, for editors, is made of this. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe('the JSON Schema of this file, for editors'),
  ...perFile,
  ruleFolders: z
    .array(text)
    .optional()
    .describe('folders of your own rules; the rules of “house” are called house/…; paths from this file'),
  ignore: texts
    .optional()
    .describe(
      'globs of files that a search of folders passes over, with “!” before one what is not passed over after all; a file that is named is checked all the same',
    ),
  sources: z
    .array(
      z.strictObject({
        article: pattern.describe('an article’s file name, such as {name}.en.txt; {name} holds no “/”, {path} may'),
        source: pattern.describe('its source’s file name, such as {name}.pt.txt'),
        language: language.optional().describe('the source’s language'),
      }),
    )
    .optional()
    .describe('how the source of an article is found'),
  overrides: z
    .array(
      z.strictObject({
        files: texts.describe('globs of files, from this file’s folder; with “!” before one, what is taken out again'),
        ...perFile,
      }),
    )
    .optional()
    .describe('what holds for some files only; of two the later'),
});

/** A configuration as written, checked. */
export type ConfigFile = z.infer<typeof configSchema>;

/** What a configuration says for all files, or an override for some. */
export type PerFile = z.infer<z.ZodObject<typeof perFile>>;
