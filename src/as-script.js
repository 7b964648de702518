import { parseAst } from 'rolldown/parseAst';

const OTHER = /[^\0-\x7f]/;
/** What means the same with `\u2019` in place of a character: names and texts, and expressions. */
const ESCAPABLE = new Set(['Identifier', 'Literal', 'TemplateElement']);

/**
 * The code of a module as the function that src/cli/compiled.ts calls, in ASCII alone: V8 keeps the text of a script as long as it
 * runs, one byte for a character or, where any is beyond Latin-1, two, and Node.js has to decode it. What `String.raw` gives is
 * another text then: only sources of expressions are written with it, for which it means the same.
 */
export function asScript(code) {
  const places = [];
  visit(parseAst(code));
  const parts = [];
  let done = 0;
  for (const { start, end } of places.sort((a, b) => a.start - b.start)) {
    parts.push(code.slice(done, start), code.slice(start, end).replace(/\\(.)|[^\0-\x7f]/gs, inAscii));
    done = end;
  }
  const script = parts.join('') + code.slice(done);
  const left = OTHER.exec(script);
  if (left)
    throw new Error(`cannot be written in ASCII: ${script.slice(Math.max(0, left.index - 40), left.index + 40)}`);
  return `(function (exports, require, module, __filename) {${script}\n})`;

  function visit(node) {
    if (ESCAPABLE.has(node.type) && OTHER.test(code.slice(node.start, node.end))) places.push(node);
    for (const child of Object.values(node))
      for (const one of Array.isArray(child) ? child : [child]) if (typeof one?.type === 'string') visit(one);
  }
}

/** A character of its own or one that a backslash lets stand for itself, as in `[\\–]`; any other escape as it is. */
function inAscii(part, escaped = part) {
  return OTHER.test(part) ? `\\u${escaped.charCodeAt(0).toString(16).padStart(4, '0')}` : part;
}
