import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'rolldown';
import { asScript } from './as-script.js';
import { inkAtOnce } from './ink-at-once.js';
import { latinLiterals } from './latin-literals.js';
import { tellOfCarried } from './third-party.js';

/** Each is one file of its own beside the program, for both its forms: loaded only where a file of the user's or an editor asks for it. */
const LIBRARIES = [
  '@lezer/markdown',
  'entities',
  'franc',
  'parse5',
  'picomatch',
  're2js',
  'saxes',
  'tinyglobby',
  'vscode-languageserver',
  'vscode-languageserver/node',
  'vscode-languageserver-textdocument',
  'yaml',
  'zod',
];
const fileOf = (library) => `${library.replaceAll('/', '-')}.cjs`;

/** Runs threads from files of its own package, so it stays a package. */
const INSTALLED = ['tinypool'];

/** What every check of an article needs, in one file: files take a tenth of a millisecond to find and another to compile. */
const CHECK = new RegExp(
  [
    '^(?!.*/node_modules/.*/node_modules/).*(?:/src/(?:analysis|checks|document|review)/',
    '/src/engine/(?!parse-rule|schema-problem|settings-schema|choice|yaml-|did-you-mean)',
    '/src/cli/(?:answer|arguments|cache|check|batch|find|in-order|jobs|lines|narrowing)',
    '/src/cli/(?:open|output|passed-over|progress|read|report-output)',
    '/src/project/(?:project|find-config|from-here|in-force|source-file)',
    '/src/report/(?:text|excerpt|totals|finding-json|json-text)',
    '/node_modules/(?:@noble|wink|picocolors|string-width|diff|get-east|strip-ansi|ansi-regex))',
  ].join('|'),
  'u',
);

/** string-width makes a segmenter and compiles classes of all Unicode when it is loaded, in 17 ms; most runs never ask for either. */
const SEGMENTER = 'const segmenter = new Intl.Segmenter();';
const EXPRESSIONS =
  /^const (?:visibleCharacterRegex|spacingMarkRegex|rgiEmojiRegex|extendedPictographicRegex) = (.+);$/gmu;
const LAZILY = `
function lazily(make, made) {
  const get = () => (made ??= make());
  return {
    segment: (text) => get().segment(text),
    test: (text) => get().test(text),
    [Symbol.match]: (text) => get()[Symbol.match](text),
    [Symbol.search]: (text) => get()[Symbol.search](text),
  };
}`;

const lazyStringWidth = {
  name: 'lazy-string-width',
  transform: {
    filter: { id: /^(?!.*\/node_modules\/.*\/node_modules\/).*\/string-width\/index\.js$/u },
    handler(code) {
      if (!code.includes(SEGMENTER) || code.match(EXPRESSIONS)?.length !== 4)
        throw new Error('string-width has changed');
      const lazy = code
        .replace(SEGMENTER, 'const segmenter = lazily(() => new Intl.Segmenter());')
        .replace(EXPRESSIONS, (line, expression) => line.replace(expression, () => `lazily(() => ${expression})`));
      return lazy + LAZILY;
    },
  },
};

/** Libraries that are asked for in the middle of work that cannot wait: rolldown sees no import in such a call. */
const requiredLibraries = {
  name: 'required-libraries',
  transform: {
    filter: { id: /\/src\//u, code: /require\('/u },
    handler: (code) =>
      code.replace(/require\('([^']+)'\)/gu, (call, library) =>
        LIBRARIES.includes(library) ? `require('../libraries/${fileOf(library)}')` : call,
      ),
  },
};

/** Whatever a bundle holds of other people's: told of in the notice. */
const modules = new Set();
const noted = {
  name: 'noted',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) for (const id of chunk.moduleIds ?? []) modules.add(id);
  },
};

const COMMON = { platform: 'node', checks: { ineffectiveDynamicImport: false, mixedExports: false } };
/** Nothing but the comments that licences want, and without the names of variables; functions and classes keep theirs, for the report of a fault. */
const SMALL = {
  comments: { legal: true, annotation: false, jsdoc: false },
  minify: { compress: true, mangle: { keepNames: { function: true, class: true } }, codegen: true },
};
const pathsTo = (ending) =>
  Object.fromEntries(
    LIBRARIES.map((library) => [library, `../libraries/${fileOf(library)}`.replace(/\.cjs$/u, ending)]),
  );

await build({
  ...COMMON,
  input: Object.fromEntries(LIBRARIES.map((library) => [fileOf(library), library])),
  plugins: [noted],
  output: {
    ...SMALL,
    dir: 'dist/libraries',
    format: 'cjs',
    minify: true,
    cleanDir: true,
    entryFileNames: '[name]',
    chunkFileNames: '[name]-[hash].cjs',
  },
});

// Node.js reads from the text of a script which names a module may import of it, and finds few in a small one.
const require = createRequire(import.meta.url);
for (const file of LIBRARIES.map(fileOf)) {
  const names = Object.keys(require(`../dist/libraries/${file}`)).filter(
    (name) => isVariable(name) && name !== 'default',
  );
  const lines = [
    `import library from './${file}';`,
    'export default library;',
    `export const { ${names.join(', ')} } = library;`,
  ];
  writeFileSync(`dist/libraries/${file.replace(/\.cjs$/u, '.js')}`, `${lines.join('\n')}\n`);
}

/** True of a name that a variable of a module can have. */
function isVariable(name) {
  try {
    return new Function(`'use strict'; const ${name} = 0;`) !== undefined && name !== 'await';
  } catch {
    return false;
  }
}

/** The program as scripts, whose compiled form V8 can keep: see src/cli/compiled.ts. */
await build({
  ...COMMON,
  input: {
    run: 'src/cli/run.ts',
    help: 'src/cli/help.ts',
    work: 'src/cli/work.ts',
    count: 'src/cli/count.ts',
    'check-for-editor': 'src/lsp/check-for-editor.ts',
  },
  external: [...LIBRARIES, ...INSTALLED],
  plugins: [inkAtOnce, latinLiterals, requiredLibraries, lazyStringWidth, noted],
  // React takes twice as long for a frame where it is to help those who develop with it, which is unless told otherwise.
  transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  output: {
    ...SMALL,
    dir: 'dist/compiled',
    format: 'cjs',
    paths: pathsTo('.cjs'),
    // V8 knows no module loader for what it kept compiled.
    dynamicImportInCjs: false,
    cleanDir: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    codeSplitting: {
      groups: [
        // All that the help needs.
        { name: 'options', test: /\/src\/cli\/(?:commands|options)\.ts$/u, priority: 1 },
        { name: 'check', test: CHECK },
      ],
    },
  },
});

for (const name of readdirSync('dist/compiled')) {
  const file = `dist/compiled/${name}`;
  writeFileSync(file, asScript(readFileSync(file, 'utf8')));
}

/**
 * What the command starts, and what its threads do: scripts, as Node.js needs as long to get ready for its first module as for a check of a
 * short text.
 */
for (const entry of ['main', 'job-thread', 'count-thread', 'editor-thread'])
  await build({
    ...COMMON,
    input: `src/cli/${entry}.ts`,
    plugins: [noted],
    output: { ...SMALL, file: `dist/cli/${entry}.js`, format: 'cjs', codeSplitting: false },
  });

// npx keeps a link to a folder from which it has run a command, and makes the command executable only when it makes that.
chmodSync('dist/cli/main.js', 0o755);
writeFileSync('dist/cli/package.json', '{ "type": "commonjs" }\n');

/** The library, as modules: for programs that bundle it and for those that load it. */
await build({
  ...COMMON,
  input: 'src/library/index.ts',
  external: [...LIBRARIES, ...INSTALLED],
  plugins: [requiredLibraries, lazyStringWidth, noted],
  output: {
    ...SMALL,
    dir: 'dist/library',
    format: 'esm',
    paths: pathsTo('.js'),
    entryFileNames: 'index.js',
    chunkFileNames: '[name]-[hash].js',
  },
});

tellOfCarried(modules);
