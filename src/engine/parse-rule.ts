import { z } from 'zod';
import { checks } from '../checks/index.js';
import type { Rule } from './rule.js';
import { settingsShape, severitySchema } from './settings-schema.js';
import { YamlFile } from './yaml-file.js';

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
 * @throws FileError with line and column where the file is not a valid Rule
 */
export function parseRule(id: string, path: string, yaml: string): Rule {
  const file = new YamlFile(path, yaml);
  const rule = file.validate(ruleSchema);
  const options = file.validate(checks[rule.check]!.options(z), ['options'], rule.options ?? {});
  const wrong = rule.examples.filter((example) => 'wrong' in example);
  if (wrong.length === 0) file.fail(['examples'], 'examples: needs at least one “wrong” example');
  if (wrong.length === rule.examples.length) file.fail(['examples'], 'examples: needs at least one “fine” example');
  const unmended = rule.examples.findIndex((example) => 'wrong' in example && example.right === undefined);
  if (unmended >= 0 && rule.fix !== 'none') {
    file.fail(['examples', unmended], 'examples: a “wrong” needs its “right” (or the rule says “fix: none”)');
  }
  return { ...rule, id, options } as Rule;
}
