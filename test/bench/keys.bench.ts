import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'vitest';
import { Review, SEED } from '../e2e/review.js';
import { Terminal } from '../e2e/terminal.js';
import { longArticle } from './long-article.js';

/** What a reviewer presses: going on, deciding, undoing, scrolling, looking around. */
const KEYS = ['j', 'a', 'r', 'n', 'k', 'pagedown', 'a', 'u', 'j', 'r', 'pageup', 'a', 'l', 'j', 'esc', 'e', 'x', 'esc'];
/** Ink with one word on its screen. */
const EMPTY_INK = resolve('test/bench/empty-ink.mjs');
const ROUNDS = 10;
/** Nobody presses the next key at once; and what the program does after a frame is not the next key's fault. */
const PAUSE = 60;

interface Press {
  readonly key: string;
  readonly milliseconds: number;
  readonly bytes: number;
}

test('from a key to the screen', async () => {
  const articles = [
    ['the seed', readFileSync(SEED, 'utf8')],
    ['1 MB', longArticle(1_000_000)],
  ] as const;
  for (const [columns, rows] of [
    [80, 24],
    [200, 50],
  ] as const) {
    const reviews = [];
    for (const [name, text] of articles) {
      const terminal = await Review.ofText(text).open({ columns, rows });
      reviews.push({ name, terminal, presses: [] as Press[], findings: /1 of (\d+)/u.exec(terminal.screen())?.[1] });
    }
    // In turn, so that whatever else the machine does falls on both.
    for (let round = 0; round <= ROUNDS; round++) {
      for (const key of KEYS) {
        for (const { terminal, presses } of reviews) {
          const press = await pressed(terminal, key);
          if (round > 0) presses.push(press);
        }
      }
    }
    console.log(`\n${columns} × ${rows}: ${KEYS.length * ROUNDS} keys, milliseconds from the key to the whole frame`);
    for (const { name, presses, findings } of reviews) {
      console.log(`  ${`${name}, ${findings} findings`.padEnd(24)} ${figures(presses)}`);
      if (process.env.BY_KEY)
        for (const key of new Set(KEYS))
          console.log(`    ${key.padEnd(10)} ${figures(presses.filter((one) => one.key === key))}`);
    }
    const [seed, long] = reviews.map(({ presses }) => presses.map(({ milliseconds }) => milliseconds));
    console.log(
      `  ratio: median ${(quantile(long!, 0.5) / quantile(seed!, 0.5)).toFixed(2)}, p95 ${(quantile(long!, 0.95) / quantile(seed!, 0.95)).toFixed(2)}`,
    );
    for (const { terminal } of reviews) terminal.close();
  }
});

/** So much is decided before the next decision. */
const DECIDED = 20_000;

test('a decision where much is decided', async () => {
  const few = await Review.of(SEED).open();
  const many = await Review.ofText('They went to the the harbour of the town.\n'.repeat(DECIDED)).open();
  const times: { readonly few: number[]; readonly many: number[] } = { few: [], many: [] };
  const asked = [(await pressed(few, 'A')).milliseconds, (await pressed(many, 'A')).milliseconds];
  console.log(
    `\nhow many A is about, the seed ${asked[0]!.toFixed(1)} ms, ${DECIDED} findings ${asked[1]!.toFixed(1)} ms`,
  );
  for (const terminal of [few, many]) {
    terminal.press('f', 'y');
    await terminal.waitFor(/u undoes all|All decided/u);
    terminal.press('esc', 'g');
    await terminal.waitFor(/ 1 of \d+$/mu);
  }
  for (let i = 0; i < 2 * ROUNDS; i++) {
    times.few.push((await pressed(few, i % 2 ? 'u' : 'r')).milliseconds);
    times.many.push((await pressed(many, i % 2 ? 'u' : 'r')).milliseconds);
  }
  const [seed, long] = [quantile(times.few, 0.5), quantile(times.many, 0.5)];
  console.log(`\na decision, the seed ${seed.toFixed(1)} ms, among ${DECIDED} decisions ${long.toFixed(1)} ms`);
  console.log(`  ratio: median ${(long / seed).toFixed(2)}`);
  for (const terminal of [few, many]) terminal.close();
}, 300_000);

/** How often each program is started. */
const STARTS = 11;

test('from the start to the first screen', async () => {
  const times: { readonly ink: number[]; readonly stet: number[] } = { ink: [], stet: [] };
  for (let i = 0; i < STARTS; i++) {
    const begun = performance.now();
    const ink = new Terminal(process.execPath, [EMPTY_INK]);
    await ink.waitFor('Hello');
    times.ink.push(performance.now() - begun);
    ink.close();
    const review = Review.of(SEED);
    const started = performance.now();
    const terminal = await review.open();
    times.stet.push(performance.now() - started);
    terminal.close();
  }
  const [ink, stet] = [quantile(times.ink, 0.5), quantile(times.stet, 0.5)];
  console.log(
    `\nstart to first screen: an empty Ink program ${ink.toFixed(0)} ms, stet with the seed ${stet.toFixed(0)} ms`,
  );
  console.log(`  ratio: median ${(stet / ink).toFixed(2)}`);
});

async function pressed(terminal: Terminal, key: string): Promise<Press> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  const before = terminal.output.length;
  const start = performance.now();
  terminal.press(key);
  await terminal.waitUntil(() => terminal.output.length > before, `the key ${key} did nothing`);
  const milliseconds = performance.now() - start;
  return { key, milliseconds, bytes: Buffer.byteLength(terminal.output.slice(before)) };
}

function figures(presses: readonly Press[]): string {
  const times = presses.map(({ milliseconds }) => milliseconds);
  const bytes = presses.map((press) => press.bytes);
  return [
    `median ${quantile(times, 0.5).toFixed(1)}`,
    `p95 ${quantile(times, 0.95).toFixed(1)}`,
    `bytes a key: median ${quantile(bytes, 0.5)}, most ${Math.max(...bytes)}`,
  ].join('   ');
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
