import { checks } from '../../checks/index.js';
import { visible } from '../../document/visible.js';
import type { Example } from '../../engine/rule.js';
import type { RuleInForce } from '../../project/in-force.js';
import { beside, fold } from './fold.js';
import { changeOf, saidAt, severityOf } from './known-rules.js';
import { optionLines } from './option-lines.js';
import { type PageStyle, paintSeverity } from './page-style.js';

/** What `stet rules ID` prints of a rule: what it is about, its options, its examples, and how to turn it off. */
export function rulePage(entry: RuleInForce, style: PageStyle): string {
  const { rule } = entry;
  const { width, paint } = style;
  const severity = severityOf(entry);
  const change = changeOf(entry);
  const options = optionLines(rule.check, width, rule.options);
  const heading = (text: string) => ['', paint.bold(text)];
  const lines = [
    `${paint.bold(visible(rule.id))}  ${paintSeverity(severity, severity, style)}  ${visible(rule.category)}`,
    ...(change ? fold(`${change}: ${saidAt(entry)}`, width) : []),
    '',
    ...fold(rule.about.replaceAll('\n', ' '), width),
    ...heading(`Check: ${rule.check}`),
    ...fold(checks[rule.check]!.about, width, '  '),
    ...(options.length > 0 ? heading('Options') : []),
    ...options,
    ...heading('Examples'),
    ...rule.examples.flatMap((example) => exampleLines(example, style)),
    ...heading('To turn it off, in stet.config.yaml'),
    '  rules:',
    `    ${visible(rule.id)}: off`,
  ];
  return `${lines.join('\n')}\n`;
}

function exampleLines(example: Example, { width, paint }: PageStyle): string[] {
  const source = [
    ...(example.source === undefined ? [] : beside('  source  ', example.source, width)),
    ...(example.settings === undefined ? [] : beside('  told    ', JSON.stringify(example.settings), width)),
  ];
  if ('fine' in example) return [...source, ...labelled('fine', paint.green, example.fine, width)];
  const right = example.right === undefined || example.right === unmarked(example.wrong) ? undefined : example.right;
  return [
    ...source,
    ...labelled('wrong', paint.red, example.wrong, width),
    ...(right === undefined ? [] : labelled('right', paint.green, right, width)),
  ];
}

function labelled(label: string, paint: (text: string) => string, text: string, width: number): string[] {
  const [first, ...rest] = beside(`  ${label.padEnd('source'.length)}  `, text, width);
  return [first!.replace(label, paint(label)), ...rest];
}

/** Of a rule whose finding only a person can mend, “right” is “wrong” again. */
function unmarked(wrong: string): string {
  return wrong.replace(/(?<!\\)[[\]]/gu, '').replace(/\\(?=[[\]])/gu, '');
}
