import { build } from 'rolldown';

/** Loaded only where a screen is drawn or a file of the user's is read, and faster from their own folders than parsed with the rest. */
const APART = /^(?:ink|react|yaml|zod|re2js|tinypool)(?:\/|$)/u;

/** What every check of an article needs, in one file: files take a tenth of a millisecond to find and another to compile. */
const CHECK =
  /\/src\/(?:analysis|checks|document|review)\/|\/src\/engine\/(?!parse-rule|schema-problem|settings-schema|choice|yaml-|did-you-mean)|\/src\/cli\/(?:answer|cache|check|batch|find|in-order|jobs|lines|open|output|passed-over|read|report-output)|\/src\/project\/(?:project|find-config|from-here|in-force|source-file)|\/src\/report\/(?:text|excerpt|totals|finding-json)|\/node_modules\/(?:wink|picocolors|string-width|diff|get-east|strip-ansi|ansi-regex)/u;

/** string-width makes a segmenter and compiles all emoji when it is loaded, in 15 ms; most runs never ask for either. */
const EAGER = [
  [
    'const segmenter = new Intl.Segmenter();',
    'let made; const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };',
  ],
  [
    String.raw`const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;`,
    String.raw`let emoji; const rgiEmojiRegex = { test: (text) => (emoji ??= /^\p{RGI_Emoji}$/v).test(text) };`,
  ],
];

const lazyStringWidth = {
  name: 'lazy-string-width',
  transform: {
    filter: { id: /\/node_modules\/string-width\/index\.js$/u },
    handler(code) {
      return EAGER.reduce((lazy, [eager, onUse]) => {
        if (!lazy.includes(eager)) throw new Error(`string-width has changed: it no longer says “${eager}”`);
        return lazy.replace(eager, () => onUse);
      }, code);
    },
  },
};

/**
 * The program once more beside the modules that tsc writes, in few files and as scripts, whose compiled form V8 can keep: see
 * src/cli/compiled.ts. Rolldown’s own command would print each of them.
 */
await build({
  input: { run: 'src/cli/run.ts', work: 'src/cli/work.ts' },
  platform: 'node',
  external: [APART, /\/(?:review|export)\.js$/u],
  plugins: [lazyStringWidth],
  checks: { ineffectiveDynamicImport: false },
  output: {
    dir: 'dist/compiled',
    format: 'cjs',
    // V8 knows no module loader for what it kept compiled.
    dynamicImportInCjs: false,
    cleanDir: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    codeSplitting: { groups: [{ name: 'check', test: CHECK }] },
    comments: { legal: true, annotation: false, jsdoc: false },
  },
});
