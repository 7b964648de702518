import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a run of a program took. */
export interface Measured {
  /** Milliseconds from its start to its end. */
  readonly wall: number;
  /** Milliseconds of all processors, in all its threads. */
  readonly cpu: number;
  /** Bytes, at their most. */
  readonly memory: number;
}

const REPORT = fileURLToPath(new URL('report-usage.cjs', import.meta.url));

/** What a run is given. */
export interface Given {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** It has one processor, whatever the machine has: by util-linux's taskset. */
  readonly onOne?: boolean;
}

/** Runs Node.js with these arguments, its output thrown away. */
export function measured(
  args: readonly string[],
  { input = '', env = {}, onOne = false }: Given = {},
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const command = onOne ? 'taskset' : process.execPath;
    const before = onOne ? ['-c', '0', process.execPath] : [];
    const child = spawn(command, [...before, '--require', REPORT, ...args], {
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...env },
    });
    let report = '';
    child.stdio[3]!.on('data', (chunk) => {
      report += chunk;
    });
    child.on('error', reject);
    child.on('close', () => resolve({ wall: performance.now() - start, ...JSON.parse(report) }));
    child.stdin!.on('error', () => {});
    child.stdin!.end(input);
  });
}

/** Runs each so many times, in turn, so that whatever else the machine does falls on all: the medians. */
export async function medians<Name extends string>(
  runs: Readonly<Record<Name, () => Promise<Measured>>>,
  times: number,
): Promise<Record<Name, Measured>> {
  const names = Object.keys(runs) as Name[];
  const taken = new Map<Name, Measured[]>(names.map((name) => [name, []]));
  for (let time = 0; time < times; time++) for (const name of names) taken.get(name)!.push(await runs[name]());
  return Object.fromEntries(
    names.map((name) => {
      const all = taken.get(name)!;
      const median = (of: keyof Measured) => all.map((one) => one[of]).sort((a, b) => a - b)[all.length >> 1]!;
      return [name, { wall: median('wall'), cpu: median('cpu'), memory: median('memory') }];
    }),
  ) as Record<Name, Measured>;
}
