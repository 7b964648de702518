import type { Finding } from '../engine/finding.js';
import { reduce } from '../review/reduce.js';
import type { Said } from '../review/said.js';
import { changedBetween } from '../review/selectors.js';
import { standsBy } from '../review/standing.js';
import { keep, onwards, textOf } from './deciding.js';
import { currentFinding, type Desk, type Effects } from './desk.js';
import { clip, type Line, piece, widthOf, wrapLine } from './line.js';
import { ruleName } from './rule-name.js';
import { findings, tellProject } from './telling.js';
import type { Window } from './window.js';

type What = 'text' | 'rule';
type Where = 'article' | 'project';

const CHOICES: readonly (readonly [key: string, what: What, where: Where])[] = [
  ['t', 'text', 'article'],
  ['r', 'rule', 'article'],
  ['T', 'text', 'project'],
  ['R', 'rule', 'project'],
];

/** Asks what such as the current Finding is to be rejected now and in every later run, and where. */
export function startAlways(desk: Desk): Desk {
  if (!currentFinding(desk)) return { ...desk, notice: 'There is nothing to reject' };
  return { ...desk, mode: { name: 'always' } };
}

/** The question what is always to be let stand, and where. */
export function alwaysLines(desk: Desk, finding: Finding, { columns }: Window): Line[] {
  const where = 'For the article it is kept with its decisions, for the project in stet.config.yaml. ';
  const hint = `${columns < 60 ? '' : where}u takes it back.`;
  return [
    [piece(`Always reject, in every later run too${columns < 60 ? '' : '; open now'}:`, 'bold')],
    ...CHOICES.filter(([, what]) => what === 'rule' || flagsText(finding)).map(([key, what, where]) =>
      clip(choiceLine(desk, finding, { key, what, where }, columns), columns),
    ),
    ...wrapLine([piece(hint, 'dim')], columns),
  ];
}

interface Choice {
  readonly key: string;
  readonly what: What;
  readonly where: Where;
}

/** In a narrow window the place stands first: it is what tells the choices apart. */
function choiceLine(desk: Desk, finding: Finding, { key, what, where }: Choice, columns: number): Line {
  const begin = [piece(key, 'key'), piece(` ${String(undecided(desk, finding, what)).padStart(3)} `)];
  const said = inWords(desk, { ...finding, rule: ruleName(finding.rule, columns / 2) }, what);
  const whole = [...begin, piece(`${said}, ${where === 'article' ? 'in this article' : 'in the project'}`)];
  if (widthOf(whole) <= columns) return whole;
  return [...begin, piece(`${where === 'article' ? 'here' : 'project'}: ${said}`)];
}

function flagsText({ start, end }: Finding): boolean {
  return end > start;
}

function inWords(desk: Desk, finding: Finding, what: What): string {
  return what === 'rule' ? finding.rule : `“${textOf(desk, finding)}” of ${finding.rule}`;
}

/** What it is about: all of the Finding’s Rule, or those on the same text. */
function like({ session }: Desk, { rule, start, end }: Finding, what: What) {
  return { rule, ...(what === 'text' ? { text: session.document.text.slice(start, end) } : {}) };
}

function undecided(desk: Desk, finding: Finding, what: What): number {
  const { document, findings, decisions } = desk.session;
  const wanted = like(desk, finding, what);
  return findings.filter((one) => !decisions.has(one.fingerprint) && standsBy(document, wanted, one)).length;
}

/** Rejects the current Finding and all that this says are like it, here and in later runs. */
export function rejectAlways(what: What, where: Where) {
  return (desk: Desk, effects: Effects): Desk | Promise<Desk> => {
    const finding = currentFinding(desk);
    if (!finding) return desk;
    if (what === 'text' && !flagsText(finding)) return { ...desk, notice: 'No text is flagged here, but a gap' };
    return where === 'article' ? inArticle(desk, effects, finding, what) : inProject(desk, effects, finding, what);
  };
}

function inArticle(desk: Desk, effects: Effects, finding: Finding, what: What): Desk {
  const session = reduce(desk.session, {
    type: 'reject-always',
    ...like(desk, finding, what),
    time: effects.now(),
  });
  const reviewing: Desk = { ...desk, mode: { name: 'review' } };
  if (session === desk.session) return { ...reviewing, notice: 'That is always rejected in this article already' };
  const count = changedBetween(desk.session, session).length;
  const notice =
    count === 0
      ? 'Always rejected from now on; what is decided stays so. u takes it back'
      : `Always rejected here: ${findings(count)}; u takes it back`;
  return onwards({ ...keep(reviewing, session, effects), notice });
}

function inProject(desk: Desk, effects: Effects, finding: Finding, what: What): Promise<Desk> {
  const { rule } = finding;
  const text = desk.session.document.text.slice(finding.start, finding.end);
  const said: Said = what === 'rule' ? { kind: 'rule off', rule } : { kind: 'let stand', rule, text };
  const done = what === 'rule' ? `${rule} is off` : `“${textOf(desk, finding)}” stands`;
  return tellProject(desk, effects, said, done);
}
