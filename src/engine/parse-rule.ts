import { z } from 'zod';
import { checks } from '../checks/index.js';
import type { Rule } from './rule.js';
import { settingsShape, severitySchema } from './settings-schema.js';
import { type KeyPath, YamlFile } from './yaml-file.js';

const from = {
  source: z.string().optional(),
  sourceLang: z.string().optional(),
  settings: z.strictObject(settingsShape).optional(),
};

const ruleSchema = z.strictObject({
  check: z.enum(Object.keys(checks) as [string, ...string[]]),
  category: z
    .string()
    .regex(/^[a-z-]+\/[a-z-]+$/u, 'must be an MQM “dimension/type”, such as linguistic-conventions/grammar'),
  severity: severitySchema,
  message: z.string().min(1),
  about: z.string().min(1),
  fix: z.literal('none').optional(),
  supersedes: z.array(z.string()).default([]),
  options: z.unknown().optional(),
  examples: z
    .array(
      z.union([
        z.strictObject({ wrong: z.string(), right: z.string().optional(), ...from }),
        z.strictObject({ fine: z.string(), ...from }),
      ]),
    )
    .min(1),
});

/**
 * Reads one rule file.
 * @param id the Rule's id: the path below its rules folder, without its ending
 * @param path the file's name, for errors only
 * @throws FileError of all that keeps the file from being a valid Rule, each with line and column
 */
export function parseRule(id: string, path: string, yaml: string): Rule {
  const file = new YamlFile(path, yaml);
  const { mistakes } = file;
  const rule = mistakes.gather(() => file.validate(ruleSchema));
  const { check, options = {} } = (file.value ?? {}) as { readonly check?: unknown; readonly options?: unknown };
  // Of a check that is misspelt nothing is known.
  const known = typeof check === 'string' && Object.hasOwn(checks, check) ? checks[check] : undefined;
  const read = known && mistakes.gather(() => file.validate(known.options(z), ['options'], options));
  for (const { keys, problem } of rule ? exampleProblems(rule) : [])
    mistakes.gather(() => file.fail(['examples', ...keys], `examples: ${problem}`));
  mistakes.tell();
  return { ...rule, id, options: read } as Rule;
}

function exampleProblems({ examples, fix }: z.infer<typeof ruleSchema>): { keys: KeyPath; problem: string }[] {
  const wrong = examples.filter((example) => 'wrong' in example);
  if (wrong.length === 0) return [{ keys: [], problem: 'needs at least one “wrong” example' }];
  if (wrong.length === examples.length) return [{ keys: [], problem: 'needs at least one “fine” example' }];
  if (fix === 'none') return [];
  const problem = 'a “wrong” needs its “right” (or the rule says “fix: none”)';
  return examples.flatMap((example, index) =>
    'wrong' in example && example.right === undefined ? [{ keys: [index], problem }] : [],
  );
}
