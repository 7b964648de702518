import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENDINGS } from '../../src/document/formats/index.js';
import { hostilePhrase, hostileText } from '../fuzz/hostile-text.js';
import { poOf } from '../fuzz/po.js';
import { rawIn } from '../terminal-output.js';
import { PROGRAM, Review } from './review.js';
import { Terminal } from './terminal.js';

/** Articles that are checked and looked at: `npm run fuzz -- --only screens --runs 10000` says more. */
const ARTICLES = Number(process.env.STET_FUZZ_RUNS ?? 60);
/** Runs with hostile files of the project, each a program of its own. */
const PROJECTS = Math.ceil(ARTICLES / 20);
const SEED = Number(process.env.STET_FUZZ_SEED ?? 20);
/** Longer texts tell a terminal nothing new. */
const LONGEST = 3_000;

/** What a terminal obeys; nothing of stet’s own is so numbered. */
const COMMANDS = [
  '\u001b[7777m',
  '\u001b]0;owned\u0007',
  '\u001b]8;;x://owned\u001b\\',
  '\u009b7777H',
  '\u001bP7777q\u001b\\',
];

/** The sequences that a run of stet prints, the numbers of colours and places left out. */
function sequencesIn(output: string): Set<string> {
  return new Set((output.match(SEQUENCE) ?? []).map(shapeOf));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const SEQUENCE = /\u001b\[[?\d;]*[A-Za-z]/gu;

/** The beginning of one, where no more is read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const CUT_OFF = /\u001b(?:\[[?\d;]*)?$/u;

function shapeOf(sequence: string): string {
  return sequence.replace(/\d+(?=[;\dmA-H]*[mA-H]$)/gu, 'n').replace(/n(?:;n)*m$/u, 'nm');
}

/** Expects no sequence but those of `own`, and nothing else that a terminal would obey or hide. */
function expectTame(output: string, own: ReadonlySet<string>): void {
  for (const sequence of output.match(SEQUENCE) ?? []) {
    if (!own.has(shapeOf(sequence)) || /7777/u.test(sequence)) throw new Error(`obeyed: ${JSON.stringify(sequence)}`);
  }
  expect(rawIn(output.replace(SEQUENCE, '').replace(/\r/gu, ''))).toBe('');
}

/** Drawn from the seed: texts with commands to a terminal in some of them. */
function drawn<T>(arbitrary: fc.Arbitrary<T>, count: number, seed = SEED): T[] {
  return fc.sample(arbitrary, { numRuns: count, seed });
}

const hostile = fc
  .tuple(hostileText, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...COMMANDS)), { maxLength: 4 }))
  .map(([text, commands]) =>
    commands.reduce(
      (sum, [at, command]) => {
        const place = at % (sum.length + 1);
        return sum.slice(0, place) + command + sum.slice(place);
      },
      text.slice(0, LONGEST).replaceAll('\0', ''),
    ),
  );

const phrase = fc.oneof(
  hostilePhrase,
  fc.constantFrom(...COMMANDS),
  hostile.map((text) => text.slice(0, 40)),
);

/** A name that a file can have. */
const name = fc
  .tuple(phrase, fc.constantFrom(...ENDINGS))
  .map(([text, ending]) => `${text.replace(/[/\0]/gu, '').slice(0, 20)}${ending}`);

/** A folder of hostile articles, as they come or each such that it can be opened. */
function hostileReview(count: number, written: (text: string, name: string) => string = (text) => text): Review {
  const review = Review.ofTexts({ 'a.txt': 'The the end.\n' });
  const names = drawn(name, count);
  for (const [i, text] of drawn(hostile, count).entries()) {
    const path = join(review.folder, `${i}${names[i]}`);
    writeFileSync(path, written(text, path));
  }
  return review;
}

/**
 * XLIFF that is not well-formed and what is no catalogue are refused, so hostile words stand in a file that is one; XML knows no control
 * characters. So is a row of marks that begin a quotation or a list each, which stand in a quotation or a list less deep.
 */
function readable(text: string, name: string): string {
  if (name.endsWith('.po')) return poOf(text);
  if (!XLIFF.test(name)) return text.replace(/(?:[>*+-][ \t]*){40,}/gu, (marks) => marks.slice(0, 40));
  const words = text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (one) => (/[\u0080-\u009f]/u.test(one) ? one : ' '))
    .replace(/[<&>]/gu, (sign) => `&#${sign.codePointAt(0)};`);
  return `<xliff version="1.2"><file source-language="pt" target-language="en"><body><trans-unit id="1"><source>x</source><target>${words}</target></trans-unit></body></file></xliff>`;
}

const XLIFF = /\.(?:xlf|xliff|sdlxliff|mqxliff)$/u;

/** What a run prints on a terminal, standard error included. */
async function printed(review: Review, args: readonly string[]): Promise<string> {
  const terminal = new Terminal(process.execPath, [PROGRAM, ...args], { cwd: review.folder });
  await terminal.exit;
  await terminal.waitUntil(() => true, '');
  // node-pty closes a terminal 200 ms after its program’s end: a busy machine has not read all by then.
  return terminal.output.replace(CUT_OFF, '');
}

test('nothing in an article or its name commands the terminal on which it is checked', async () => {
  const review = hostileReview(ARTICLES);
  const own = new Set(['\u001b[nm', '\u001b[K']);
  for (const format of ['text', 'compact']) {
    const output = await printed(review, ['--check', '--jobs', '1', '--format', format]);
    expectTame(output, own);
    expect(output.length).toBeGreaterThan(ARTICLES * 10);
  }
  console.log(`${ARTICLES} articles checked on a terminal: no command got through`);
}, 0);

test('nothing in an article or its name commands the terminal on which it is reviewed', async () => {
  // What a key opens, the same key or the next one closes; an Escape before “]” would be one key with it.
  const KEYS = [['v', 'v'], ['l', 'l'], ['?', '?'], ['f', 'f'], [' '], ['j', 'a'], ['s'], ['k', 'r'], ['F', 'enter']];
  const tame = Review.ofTexts({ 'a.txt': 'The the “end. And to to.\n', 'b.txt': 'The the end.\n' });
  const clean = await tame.openNames(['.']);
  clean.press('enter', ...KEYS.flat());
  await clean.waitUntil(() => clean.screen().includes('a.txt (1 of 2)'), 'the article never came back');
  clean.press('q');
  await clean.exit;
  const own = sequencesIn(clean.output);
  const review = hostileReview(ARTICLES, readable);
  const terminal = await review.openNames(['.']);
  terminal.press('enter');
  let seen = 0;
  for (let at = 1; at < ARTICLES; at++) {
    await terminal.waitUntil(() => terminal.screen().includes(`(${at} of `), `article ${at} never showed`);
    terminal.press(...KEYS[at % KEYS.length]!, ']');
    seen += terminal.output.length;
    expectTame(terminal.output, own);
    terminal.output = '';
  }
  terminal.press('q');
  await terminal.exit;
  console.log(`${ARTICLES} articles reviewed on a terminal: no command got through in ${seen} characters`);
}, 0);

test('nothing in an article commands the terminal on which its correction is shown', async () => {
  const review = Review.ofTexts({ 'a.txt': `The the end.${COMMANDS.join(' the the ')}\u202e\r\nIt is.\n` });
  const own = new Set(['\u001b[nm', '\u001b[K']);
  for (const to of [['--export', '-'], ['--diff']]) {
    const output = await printed(review, ['a.txt', '--accept', 'en/words', ...to]);
    expectTame(output, own);
    expect(output).toMatch(/The end\.␛\[7777m the ␛\]0;owned␇.*⟨RLO⟩\r\n[+ ]?It is\./u);
  }
}, 0);

test('nothing in a project’s files commands the terminal: configurations, rules, decisions, baselines, sources', async () => {
  const own = new Set(['\u001b[nm', '\u001b[K']);
  const phrases = drawn(phrase, PROJECTS * 12);
  const next = () => phrases.pop()!;
  for (let i = 0; i < PROJECTS; i++) {
    const review = Review.ofTexts({ 'a.txt': 'Eri Kaneko went to the the port. She said he did.\n' });
    const [article, rule] = [join(review.folder, 'a.txt'), `${next().replace(/[/\0]/gu, '')}.yml`];
    mkdirSync(join(review.folder, 'house'));
    const quoted = () => JSON.stringify(next());
    writeFileSync(
      join(review.folder, 'house', rule),
      [
        'check: substitution',
        'category: style/awkward',
        'severity: error',
        `message: ${quoted()}`,
        `about: ${quoted()}`,
        `options: { words: { went: ${quoted()} } }`,
        'examples: [{ wrong: "He [went]." , right: "He go." }, { fine: "He goes." }]',
      ].join('\n'),
    );
    const config = [
      `names: [${quoted()}]`,
      `people: [{ name: ${quoted()}, pronouns: she }]`,
      `glossary: [{ source: ${quoted()}, target: ${quoted()} }]`,
      'ruleFolders: [house]',
      `${i % 2 ? 'letStand' : quoted()}: [{ rule: house, text: ${quoted()} }]`,
    ];
    writeFileSync(join(review.folder, 'stet.config.yaml'), config.join('\n'));
    const note = next();
    const decision = {
      fingerprint: 'x',
      rule: note,
      excerpt: note,
      state: i % 3 ? 'rejected' : note,
      note,
      time: note,
    };
    writeFileSync(`${article}.stet.json`, JSON.stringify({ stet: 'decisions', version: 1, decisions: [decision] }));
    writeFileSync(
      join(review.folder, 'known.jsonl'),
      `${JSON.stringify({ path: note, fingerprint: note })}\n${i % 2 ? note : ''}`,
    );
    expect(existsSync(article)).toBe(true);
    const runs = [
      ['config', 'a.txt'],
      ['rules'],
      ['rules', 'house'],
      ['rules', '--test', 'house'],
      ['--check', 'a.txt', '--baseline', 'known.jsonl'],
      ['a.txt', '--accept', 'all', '--export', note.replaceAll('\0', '') || 'b'],
      ['--check', note.replaceAll('\0', '') || 'b'],
    ];
    expectTame(await printed(review, runs[i % runs.length]!), own);
  }
  console.log(`${PROJECTS} runs with hostile files of the project: no command got through`);
}, 0);
