import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import { checks } from '../checks/index.js';
import type { Rule } from './rule.js';

/** A rule file that cannot be used: where, and what is wrong. `line` and `column` count from 1. */
export class RuleError extends Error {
  constructor(
    readonly path: string,
    readonly line: number,
    readonly column: number,
    problem: string,
  ) {
    super(`${path}:${line}:${column}: ${problem}`);
    this.name = 'RuleError';
  }
}

const from = { source: z.string().optional(), sourceLang: z.string().optional() };

const ruleSchema = z.strictObject({
  check: z.enum(Object.keys(checks) as [string, ...string[]]),
  category: z
    .string()
    .regex(/^[a-z-]+\/[a-z-]+$/u, 'must be an MQM “dimension/type”, such as linguistic-conventions/grammar'),
  severity: z.enum(['error', 'warning', 'suggestion']),
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
 * @throws RuleError with line and column where the file is not a valid Rule
 */
export function parseRule(id: string, path: string, yaml: string): Rule {
  const lines = new LineCounter();
  const file = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true });
  const fail = (offset: number, problem: string): never => {
    const { line, col } = lines.linePos(offset);
    throw new RuleError(path, line || 1, col || 1, problem);
  };
  const broken = file.errors[0];
  if (broken) return fail(broken.pos[0], broken.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/u, ''));
  const validate = <T>(schema: z.ZodType<T>, value: unknown, under: readonly PropertyKey[]): T => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const issue = result.error.issues[0]!;
    const place = [...under, ...issue.path];
    const name = place.length > 0 ? `${place.join('.')}: ` : '';
    return fail(offsetOf(file.contents, place), `${name}${issue.message}`);
  };

  // maxAliasCount 0: no alias is ever expanded, so that no file of a few lines becomes gigabytes.
  let value: unknown;
  try {
    value = file.toJS({ maxAliasCount: 0 });
  } catch {
    return fail(0, 'YAML aliases (“*name”) are not allowed in rules');
  }
  const rule = validate(ruleSchema, value, []);
  const options = validate(checks[rule.check]!.options(z), rule.options ?? {}, ['options']);
  const wrong = rule.examples.filter((example) => 'wrong' in example);
  const examplesAt = offsetOf(file.contents, ['examples']);
  if (wrong.length === 0) fail(examplesAt, 'examples: needs at least one “wrong” example');
  if (wrong.length === rule.examples.length) fail(examplesAt, 'examples: needs at least one “fine” example');
  const unmended = rule.examples.findIndex((example) => 'wrong' in example && example.right === undefined);
  if (unmended >= 0 && rule.fix !== 'none') {
    fail(
      offsetOf(file.contents, ['examples', unmended]),
      'examples: a “wrong” needs its “right” (or the rule says “fix: none”)',
    );
  }
  return { ...rule, id, options } as Rule;
}

/** Where the value under a path of keys starts; the nearest parent's where the key is not there. */
function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    }
  }
  return offset;
}
