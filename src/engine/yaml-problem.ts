import { type Document, isCollection, isNode, isScalar, Scalar, visit, type YAMLError, type YAMLMap } from 'yaml';

/** What is wrong with a file as YAML, and the offset at which it is to be mended. */
interface YamlProblem {
  readonly problem: string;
  readonly offset: number;
}

/** What git leaves in a file that two branches changed. */
const CONFLICT = /^(?:<{7}|={7}|>{7})(?= |\r?$)/mu;

/**
 * What is wrong with a file as YAML, in words for who wrote it: the parser’s own name its grammar and not what to do. Of what the
 * parser gave up at only the first: the rest may be wrong because of it.
 */
export function yamlProblems(yaml: Document.Parsed, content: string): YamlProblem[] {
  const errors = [...yaml.errors, ...yaml.warnings];
  if (errors.length === 0) return nodeProblems(yaml, content);
  const conflict = content.search(CONFLICT);
  if (conflict >= 0)
    return [{ problem: 'an unfinished merge: keep one side, and take git’s marks out', offset: conflict }];
  return errors.slice(0, 1).map((error) => {
    const offset = error.pos[0];
    const problem = inWords(error, content);
    return { problem, offset: isUnclosed(error) ? (unclosedBefore(yaml, offset) ?? offset) : offset };
  });
}

function inWords({ code, message, pos: [at] }: YAMLError, content: string): string {
  const rest = content.slice(at).split(/\r?\n/u, 1)[0]!;
  switch (code) {
    case 'MULTIPLE_DOCS':
      return 'after “---” a second document begins; a file holds one';
    case 'TAB_AS_INDENT':
      return 'a tab; indent by spaces';
    case 'BAD_DQ_ESCAPE':
      return `“${rest.slice(0, 2)}” means nothing between double quotation marks; write “\\\\” for a “\\”, or 'single ones'`;
    case 'BAD_SCALAR_START':
      return `a text that begins with “${rest.charAt(0)}” must stand in quotation marks`;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'a key within another’s line: indent it like its neighbours, or put a text that holds “: ” in quotation marks';
    case 'BAD_INDENT':
      return isUnclosed({ code, message })
        ? `not closed: its “${/end with a (.)/u.exec(message)?.[1]}” is missing`
        : 'indented otherwise than the lines it belongs to';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'a “:” is missing after a key';
    case 'UNEXPECTED_TOKEN':
      return 'stands after the end of a value; a text that begins with “{”, “[” or a quotation mark must stand in quotation marks as a whole';
    case 'MISSING_CHAR':
      return message.startsWith('Missing closing')
        ? `not closed: its ${message.includes('"') ? '"' : "'"} is missing`
        : firstLine(message);
    default:
      return firstLine(message);
  }
}

function firstLine(message: string): string {
  return message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/u, '');
}

/** The parser tells where it gave up, which is the end of the file as often as not. */
function isUnclosed({ code, message }: Pick<YAMLError, 'code' | 'message'>): boolean {
  return (
    (code === 'BAD_INDENT' && /must be sufficiently indented and end with a [\]}]/u.test(message)) ||
    (code === 'MISSING_CHAR' && message.startsWith('Missing closing'))
  );
}

/** Where the quotation or the list begins that is open at an offset. */
function unclosedBefore(yaml: Document.Parsed, offset: number): number | undefined {
  let found: number | undefined;
  visit(yaml, (_, node) => {
    const open =
      (isCollection(node) && node.flow === true) ||
      (isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE));
    const [start, end] = (isNode(node) && node.range) || [Number.POSITIVE_INFINITY, 0];
    if (open && start < offset && end >= offset) found = start;
  });
  return found;
}

/** What the parser lets pass and stet does not: a key twice in a mapping, a name that no key can have, an alias. */
function nodeProblems(yaml: Document.Parsed, content: string): YamlProblem[] {
  const found: YamlProblem[] = [];
  visit(yaml, {
    Map(_, map) {
      found.push(...keyProblems(map, content));
    },
    // A glob such as `*.txt` without quotation marks is an alias to YAML; any other is refused too.
    Alias(_, alias) {
      const offset = alias.range?.[0] ?? 0;
      const written = /^\*[^\s,\]}]*/u.exec(content.slice(offset))?.[0] ?? `*${alias.source}`;
      const problem = alias.resolve(yaml)
        ? 'YAML aliases (“*name”) are not allowed'
        : `“${written}” must stand in quotation marks, as every text does that begins with “*”`;
      found.push({ problem, offset });
    },
  });
  return found.sort((a, b) => a.offset - b.offset);
}

/** Looked for here, as the parser compares each key with all others. */
function* keyProblems({ items }: YAMLMap, content: string): Generator<YamlProblem> {
  const seen = new Set<unknown>();
  for (const { key } of items) {
    if (!isScalar(key) || !key.range) continue;
    const [offset, end] = key.range;
    if (seen.has(key.value)) {
      yield { problem: `“${content.slice(offset, end)}” stands twice; put the two together`, offset };
    } else if (key.value === '__proto__') yield { problem: '“__proto__” is not known here', offset };
    seen.add(key.value);
  }
}
