import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { latinised } from '../build/analysis/latin-patterns.js';

const RUNTIME = fileURLToPath(new URL('analysis/latin-patterns.ts', import.meta.url));
/** What these do with an expression does not depend on what was done with it before, as `exec` and `test` do with one that is global. */
const STATELESS = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split']);
const FUNCTIONS = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'PropertyDefinition',
]);

/**
 * Writes regular expressions of a module in the form that is quick to compile: see src/analysis/latin-patterns.ts. Those within a
 * function are made once, when first needed, and shared by all its calls, as are those that a module makes when it is loaded.
 */
export const latinLiterals = {
  name: 'latin-literals',
  transform: {
    filter: {
      id: /\/src\/(?:(?:analysis|checks)\/(?!latin-patterns\.ts$).*|engine\/fingerprint)\.ts$/u,
      code: /\\+[pP]\{/u,
    },
    handler(code) {
      const changes = changesTo(code);
      if (changes.length === 0) return undefined;
      const kept = changes.flatMap(({ kept }) => (kept === undefined ? [] : [kept]));
      const lines = [
        `import { latin as $latin, latinOf as $latinOf } from ${JSON.stringify(RUNTIME)};`,
        ...(kept.length > 0 ? [`var ${kept.join(', ')};`] : []),
      ];
      let changed = code;
      for (const { start, end, text } of changes.reverse())
        changed = changed.slice(0, start) + text + changed.slice(end);
      return `${lines.join(' ')}${changed}`;
    },
  },
};

function changesTo(code) {
  const changes = [];
  visit(parseAst(code, { lang: 'ts' }), undefined, false);
  return changes.sort((a, b) => a.start - b.start);

  function visit(node, parent, within) {
    if (node.type === 'Literal' && node.regex) return literal(node, parent, within);
    if (isMadeOnce(node, within)) {
      const [source, flags] = node.arguments;
      changes.push({ start: node.start, end: source.start, text: '$latinOf(' });
      if (flags && !/u/u.test(flags.value))
        throw new Error(`an expression without u: ${code.slice(node.start, node.end)}`);
    }
    const inside = within || FUNCTIONS.has(node.type);
    for (const child of Object.values(node)) {
      for (const one of Array.isArray(child) ? child : [child]) {
        if (typeof one?.type === 'string') visit(one, node, inside);
      }
    }
  }

  function literal(node, parent, within) {
    const { pattern, flags } = node.regex;
    const form = latinised(pattern, flags);
    if (form === undefined || (within && /[gy]/u.test(flags) && !isStateless(node, parent))) return;
    const made = `$latin(${[form, pattern, flags].map((text) => JSON.stringify(text)).join(', ')})`;
    const kept = within ? `$latin${changes.length}` : undefined;
    changes.push({ start: node.start, end: node.end, text: kept ? `(${kept} ??= ${made})` : made, kept });
  }
}

function isMadeOnce(node, within) {
  return (
    !within && node.type === 'NewExpression' && node.callee.name === 'RegExp' && node.arguments[0].type !== 'Identifier'
  );
}

function isStateless(node, parent) {
  return (
    parent?.type === 'CallExpression' &&
    parent.arguments[0] === node &&
    parent.callee.type === 'MemberExpression' &&
    STATELESS.has(parent.callee.property.name)
  );
}
