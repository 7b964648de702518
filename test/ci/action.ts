import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly name: string; readonly run: string; readonly env?: Record<string, string> }[];
  };
}

const ACTION: Action = parse(readFileSync('action.yml', 'utf8'));

/** What the steps of the action run, without their inputs. */
export const SCRIPTS = ACTION.runs.steps.map(({ run }) => run);

/** Runs a step of the action as GitHub does: by bash, its environment filled in from the inputs. */
export function runStep(
  name: string,
  cwd: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
) {
  const step = ACTION.runs.steps.find((one) => one.name === name)!;
  const inputOf = (input: string) => inputs[input] ?? ACTION.inputs[input]!.default;
  const ofInputs = Object.entries(step.env ?? {}).map(([key, value]) => [
    key,
    value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/gu, (_, input: string) => inputOf(input)),
  ]);
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, GITHUB_ACTION_PATH: resolve('.'), ...Object.fromEntries(ofInputs), ...env },
  });
  return { status, stdout, stderr };
}
