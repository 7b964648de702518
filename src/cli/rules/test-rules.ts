import type { Writable } from 'node:stream';
import { diffWordsWithSpace } from 'diff';
import { visible } from '../../document/visible.js';
import { type ExampleFailure, failedExamples } from '../../engine/examples.js';
import { FileError } from '../../engine/file-error.js';
import { parseRule } from '../../engine/parse-rule.js';
import type { Rule } from '../../engine/rule.js';
import { YamlFile } from '../../engine/yaml-file.js';
import { readText } from '../../project/read-text.js';
import { type RuleFile, ruleFiles } from '../../project/rule-folder.js';
import { count } from '../../report/totals-text.js';
import { write } from '../output.js';
import { fileProblem, Trouble } from '../trouble.js';
import type { PageStyle } from './page-style.js';

/** Where the results of a test go. */
interface RuleTest extends PageStyle {
  readonly output: Writable;
  /** Says what is wrong with a rule's file. */
  readonly complain: (problem: string) => void;
}

/**
 * Runs the examples of a folder's rules and prints each that its rule does not keep, with file and line.
 * @returns the exit status: 1 where an example fails, 2 where a rule cannot be read.
 * @throws Trouble where there is no such folder, or no rule in it.
 */
export async function testRules(folder: string, test: RuleTest): Promise<0 | 1 | 2> {
  const files = filesOf(folder);
  let [rules, examples, failed] = [0, 0, 0];
  for (const file of files) {
    const read = ruleIn(file);
    if ('problems' in read) {
      for (const problem of read.problems) test.complain(problem);
      continue;
    }
    const failures = failedExamples(read.rule);
    for (const failure of failures) await write(test.output, failureText(failure, read, test));
    rules++;
    examples += read.rule.examples.length;
    failed += failures.length;
  }
  const unread = files.length - rules;
  const result =
    failed > 0 ? `${failed} of ${count(examples, 'example')} failed` : `${count(examples, 'example')} held`;
  const missed = unread > 0 ? `; ${count(unread, 'rule')} not tested` : '';
  await write(test.output, `${count(rules, 'rule')} tested: ${result}${missed}\n`);
  if (unread > 0) return 2;
  return failed > 0 ? 1 : 0;
}

function filesOf(folder: string): RuleFile[] {
  let files: RuleFile[];
  try {
    files = ruleFiles(folder);
  } catch (error) {
    throw new Trouble(`${folder}: ${fileProblem(error).replace('no such file', 'no such folder')}`);
  }
  if (files.length === 0)
    throw new Trouble(`${folder}: there are no rules (*.yml) in it; stet rules --new ID writes one`);
  return files;
}

interface ReadRule {
  readonly rule: Rule;
  readonly path: string;
  readonly yaml: string;
}

function ruleIn({ id, path }: RuleFile): ReadRule | { readonly problems: readonly string[] } {
  try {
    const yaml = readText(path);
    return { rule: parseRule(id, path, yaml), path, yaml };
  } catch (error) {
    return { problems: error instanceof FileError ? error.messages : [`${path}: ${fileProblem(error)}`] };
  }
}

function failureText(failure: ExampleFailure, { rule, path, yaml }: ReadRule, style: PageStyle): string {
  const { line } = new YamlFile(path, yaml).placeOf(['examples', rule.examples.indexOf(failure.example)]);
  const title = `${style.paint.bold(`${visible(path)}:${line}`)}: ${failure.problem}`;
  const { expected, actual } = diffOf(failure, style);
  // A message that is nothing but what is misspelt in it is the same as it should be.
  return [title, expected, ...(failure.actual === failure.expected ? [] : [actual]), '\n'].join('\n');
}

/** Two lines, what should be and what is, with what differs in colour. */
function diffOf({ expected, actual }: ExampleFailure, { paint }: PageStyle): { expected: string; actual: string } {
  const pieces = diffWordsWithSpace(expected, actual);
  const side = (differs: 'added' | 'removed', colour: (text: string) => string) =>
    pieces
      .filter((piece) => piece[differs] || !(piece.added || piece.removed))
      .map((piece) => (piece[differs] ? colour(visible(piece.value)) : visible(piece.value)))
      .join('');
  return { expected: `  - ${side('removed', paint.red)}`, actual: `  + ${side('added', paint.green)}` };
}
