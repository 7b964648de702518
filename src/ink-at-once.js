import { readFileSync } from 'node:fs';

/** Where the layout's WebAssembly is in its loader, which waits for it. */
const BINARY = /"data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)"/u;
const LAYOUT = `
import load from '../binaries/yoga-wasm-base64-esm.js';
import wrapAssembly from './wrapAssembly.js';
export * from './generated/YGEnums.js';
const made = {
  instantiateWasm(imports, take) {
    const bytes = Buffer.from(BINARY, 'base64');
    take(new WebAssembly.Instance(new WebAssembly.Module(bytes), imports));
    return {};
  },
};
load(made);
export default wrapAssembly(made);
`;
/** Ink’s wire to a debugger, and what it tells that of itself; nobody has one who uses stet. */
const DEBUGGER = [
  [/^if \(isDev\(\)\) \{\n {4}try \{\n.*?\n {4}\}\n\}\n/msu, ''],
  [/^const packageJson = isDev\(\)\n {4}\? await loadPackageJson\(\)\n {4}: /mu, 'const packageJson = '],
];

/**
 * Loads Ink without waiting, as a script must: its layout is made at once of the bytes that its loader carries, where it would wait
 * until another thread has compiled them.
 */
export const inkAtOnce = {
  name: 'ink-at-once',
  transform: {
    filter: { id: /\/(?:yoga-layout\/dist\/(?:src\/index|binaries\/[\w-]+)|ink\/build\/reconciler)\.js$/u },
    handler(code, id) {
      if (id.endsWith('/reconciler.js'))
        return DEBUGGER.reduce((text, [what, by]) => changed(text, what, by, 'Ink'), code);
      if (id.endsWith('/index.js')) {
        if (!code.includes('wrapAssembly(await loadYoga())')) throw new Error('yoga-layout has changed');
        return LAYOUT.replace('BINARY', () => JSON.stringify(binaryOf(id)));
      }
      return changed(changed(code, BINARY, '""', 'yoga-layout'), /import\.meta\.url/u, "''", 'yoga-layout');
    },
  },
};

function binaryOf(index) {
  const loader = new URL('../binaries/yoga-wasm-base64-esm.js', `file://${index}`);
  return BINARY.exec(readFileSync(loader, 'utf8'))[1];
}

function changed(code, what, by, library) {
  const after = code.replace(what, by);
  if (after === code) throw new Error(`${library} has changed`);
  return after;
}
