import type { core } from 'zod';
import { closest, didYouMean } from '../document/did-you-mean.js';
import { visible } from '../document/visible.js';

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping (“key: value”)',
  record: 'a mapping (“key: value”)',
  null: 'empty',
};

/** So many issues are looked at, and unknown keys of a mapping, more than anybody is told of. */
const ENOUGH = 100;

/** So many keys are told in a line. */
const SHORT = 14;

/** Says in plain words what a zod issue means for who wrote the file, of several unknown keys a line each; none where zod's own words serve. */
export function problemInWords(issue: core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysOf(issue.inst);
      return issue.keys
        .slice(0, ENOUGH)
        .map((key) => `“${visible(key)}” is not known here${didYouMean(key, known) || choiceOf(known)}`)
        .join('\n');
    }
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing';
      if (issue.expected === 'number' && typeof issue.input === 'number') return 'must be a finite number';
      return `must be ${KINDS[issue.expected] ?? issue.expected}, not ${KINDS[kindOf(issue.input)] ?? 'this'}${spaceMissing(issue)}`;
    case 'invalid_value': {
      if (issue.input === undefined) return 'is missing';
      const choices = issue.values.map(String);
      const listed = choices.length > 20 ? '' : ` must be ${choices.map((choice) => `“${choice}”`).join(' or ')}, not`;
      const given = typeof issue.input === 'string' ? `“${issue.input}”` : (KINDS[kindOf(issue.input)] ?? 'this');
      const hint = typeof issue.input === 'string' ? didYouMean(issue.input, choices) : '';
      return `${listed} ${given}${listed === '' ? ' is not known' : ''}${hint}`.trim();
    }
    case 'too_small':
      if (issue.origin === 'number') return `must be ${String(issue.minimum)} or more, not ${String(issue.input)}`;
      return issue.minimum === 1 ? 'must not be empty' : undefined;
    case 'invalid_key':
      return issue.issues[0]?.message;
    default:
      return undefined;
  }
}

/** “key:value” is one text to YAML. */
function spaceMissing({ expected, input }: core.$ZodRawIssue & { readonly expected?: string }): string {
  const mapping = expected === 'object' || expected === 'record';
  return mapping && typeof input === 'string' && /^[^\s:]+:[^ \t\r\n]/u.test(input)
    ? '; after a “:” comes a space'
    : '';
}

/** A mistake in a value: the keys to where it stands, those to what it is of, and what is wrong. */
export interface SchemaProblem {
  readonly at: readonly PropertyKey[];
  readonly of: readonly PropertyKey[];
  readonly problem: string;
}

/**
 * What issues tell: nothing of what is missing because its key is misspelt, nor of what is asked of the whole around such a key; and of a
 * choice the branch that fits best.
 */
export function problemsOf(issues: readonly core.$ZodIssue[]): SchemaProblem[] {
  const told = issues.slice(0, ENOUGH).flatMap(bestBranch);
  const misspelt = told.flatMap((issue) => (issue.code === 'unrecognized_keys' ? [issue] : []));
  return told.flatMap((issue): SchemaProblem[] => {
    const { code, message, path: of } = issue;
    if (code === 'unrecognized_keys') {
      const problems = message.split('\n');
      return issue.keys.slice(0, ENOUGH).map((key, index) => ({ at: [...of, key], of, problem: problems[index]! }));
    }
    const isMeant = misspelt.some(
      ({ keys, path }) =>
        path.length === of.length - 1 &&
        path.every((key, index) => key === of[index]) &&
        keys.slice(0, ENOUGH).some((key) => closest(key, [String(of.at(-1))])),
    );
    const isOfWhole = code === 'custom' && misspelt.some(({ path }) => of.every((key, index) => key === path[index]));
    return isMeant || isOfWhole ? [] : [{ at: of, of, problem: message }];
  });
}

/** An issue, or in place of a choice the issues of the branch that fits best. */
function bestBranch(issue: core.$ZodIssue): core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const isOf = (codes: readonly string[]) => (branch: readonly core.$ZodIssue[]) =>
    !branch.some((own) => codes.includes(own.code) && own.path.length === 0);
  const branches = [['invalid_type', 'invalid_value'], ['invalid_type'], []]
    .map((codes) => issue.errors.filter(isOf(codes)))
    .find((fitting) => fitting.length > 0)!;
  const best = branches.reduce((a, b) => (b.length < a.length ? b : a));
  return best.flatMap(bestBranch).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Tells of a few keys, where none of them was meant. */
function choiceOf(keys: readonly string[]): string {
  return keys.length === 0 || keys.length > SHORT ? '' : `; known are ${keys.join(', ')}`;
}

function keysOf(schema: unknown): string[] {
  const shape = (schema as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def?.shape;
  return shape ? Object.keys(shape) : [];
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
