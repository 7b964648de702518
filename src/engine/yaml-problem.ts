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
  const told = errors.every(({ code }) => code === 'TAG_RESOLVE_FAILED') ? errors : errors.slice(0, 1);
  return told.map((error) => {
    const offset = error.pos[0];
    const problem = inWords(error, content);
    return { problem, offset: isUnclosed(error) ? (unclosedBefore(yaml, offset) ?? offset) : offset };
  });
}

const OTHERWISE = 'indented otherwise than the lines it belongs to';
const AMONG_KEYS = 'a “-” of a list among keys; indent it below the key that it belongs to';

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
    case 'TAG_RESOLVE_FAILED':
      return `“${/^![^\s,\]}]*/u.exec(rest)?.[0] ?? rest}” must stand in quotation marks, as every text does that begins with “!”`;
    case 'NON_STRING_KEY':
      return 'a key must be a text';
    case 'BLOCK_IN_FLOW':
      return 'within brackets a list has commas, not lines that begin with “-”';
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (message.startsWith('A block sequence')) return AMONG_KEYS;
      return 'a key within another’s line: indent it like its neighbours, or put a text that holds “: ” in quotation marks';
    case 'BAD_INDENT':
      return isUnclosed({ code, message })
        ? `not closed: its “${/end with a (.)/u.exec(message)?.[1]}” is missing`
        : OTHERWISE;
    case 'MULTILINE_IMPLICIT_KEY':
      if (/^\s*- /u.test(rest)) return AMONG_KEYS;
      return `a “:” is missing after a key${/^\s*[^\s:]+:\S/u.test(rest) ? '; after a “:” comes a space' : ''}`;
    case 'UNEXPECTED_TOKEN':
      if (/^[\]}]/u.test(rest)) return `“${rest[0]}” closes nothing; take it out`;
      if (rest.startsWith(',')) return 'a “,” too many; take it out';
      if (message.startsWith('Block scalar header'))
        return 'a text that begins with “|” or “>” must stand in quotation marks';
      if (message.includes('block-seq-ind')) return 'a “-” of a list in the line of its key: begin a new line with it';
      return 'stands after the end of a value; a text that begins with “{”, “[” or a quotation mark must stand in quotation marks as a whole';
    case 'MISSING_CHAR':
      if (message.startsWith('Missing closing'))
        return `not closed: its ${message.includes('"') ? '"' : "'"} is missing`;
      if (message.startsWith('Sequence item')) return OTHERWISE;
      if (message.startsWith('Missing , ')) return 'a “,” is missing before this';
      return message.startsWith('Comments must') ? 'a space is missing before “#”' : firstLine(message);
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
