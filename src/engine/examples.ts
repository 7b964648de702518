import type { Document } from '../document/document.js';
import { applyEdits } from '../document/edit.js';
import { readText } from '../document/formats/text.js';
import type { Span } from '../document/span.js';
import { checkDocument } from './check-document.js';
import type { Example, Rule } from './rule.js';

/** An example that its Rule does not keep: what it should give and what it gives, in the example's own notation. */
export interface ExampleFailure {
  readonly example: Example;
  readonly problem: string;
  readonly expected: string;
  readonly actual: string;
}

/** Runs a Rule, alone, over its own examples. No failure: an empty array. */
export function failedExamples(rule: Rule): ExampleFailure[] {
  return rule.examples.flatMap((example) => failureOf(rule, example) ?? []);
}

function failureOf(rule: Rule, example: Example): ExampleFailure | undefined {
  const marked = 'wrong' in example ? example.wrong : example.fine;
  const { text, spans } = 'wrong' in example ? unmark(marked) : { text: marked, spans: [] };
  const findings = checkDocument(documentOf(text, example), [rule], example.settings);
  const actual = mark(text, findings);
  if ('wrong' in example && spans.length === 0) {
    return { example, problem: '“wrong” marks nothing: [ ] stand around what is flagged', expected: marked, actual };
  }
  if (actual !== mark(text, spans)) {
    const problem = spans.length === 0 ? 'flags what is fine' : 'does not flag just what is marked';
    return { example, problem, expected: mark(text, spans), actual };
  }
  const empty = findings.flatMap(({ message }) => unfilled(rule.message, message) ?? [])[0];
  if (empty) return { example, ...empty };
  if (!('wrong' in example) || example.right === undefined) return undefined;
  const mended = applyEdits(
    text,
    findings.flatMap((finding) => finding.suggestions[0]?.edits ?? []),
  );
  if (mended === example.right) return undefined;
  return { example, problem: 'the first suggestions do not give “right”', expected: example.right, actual: mended };
}

/** A placeholder of a message for which its check has nothing, as it has not for one that is misspelt. */
function unfilled(template: string, message: string): Omit<ExampleFailure, 'example'> | undefined {
  const left = template.match(/\{\w+\}/gu)?.find((placeholder) => message.includes(placeholder));
  if (left === undefined) return undefined;
  const problem = `nothing stands for ${left} in the message; {found} is what is flagged, {fix} what is to be written`;
  return { problem, expected: template, actual: message };
}

function documentOf(text: string, { source, sourceLang }: Example): Document {
  return readText(text, {
    ...(source === undefined ? {} : { source }),
    ...(sourceLang === undefined ? {} : { sourceLanguage: sourceLang }),
  });
}

/** Takes the square brackets out of an example and gives the Spans they marked. */
function unmark(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let open: number | undefined;
  for (const piece of marked.match(/\\[[\]]|[[\]]|[^[\]\\]+|\\/gu) ?? []) {
    if (piece === '[') open = text.length;
    else if (piece === ']' && open !== undefined) {
      spans.push({ start: open, end: text.length });
      open = undefined;
    } else text += piece.length === 2 && piece[0] === '\\' ? piece[1]! : piece;
  }
  return { text, spans };
}

function mark(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of spans) {
    result += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return result + text.slice(at);
}
