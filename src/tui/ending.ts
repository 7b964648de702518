import { SEVERITIES } from '../engine/finding.js';
import { acceptedEdits } from '../review/corrected.js';
import { passes, type Scores, scoresOf, type Weighed } from '../review/score.js';
import type { Scoring } from '../review/scoring.js';
import { countStatuses, isOpen } from '../review/selectors.js';
import type { Session } from '../review/session.js';
import { currentFinding, type Desk, type Effects } from './desk.js';
import { isOlder } from './exported.js';
import { clip, type Line, piece, widthOf, wrapLine } from './line.js';
import { findings } from './telling.js';
import { MARKS, type Style } from './theme.js';
import { nextOpenOfAll } from './turning.js';
import type { Window } from './window.js';

/** To the current Finding, where it is open, else to the next open one; where there is none, of the next article. */
export function goOn(desk: Desk, effects: Effects): Desk {
  const reviewing: Desk = { ...desk, mode: { name: 'review' } };
  const finding = currentFinding(desk);
  return finding && isOpen(desk.session, finding) ? reviewing : nextOpenOfAll(reviewing, effects);
}

const latest = new WeakMap<Session['decisions'], Scores>();

/** Counting the words of a book for every key press would be felt. */
function scores({ session, scoring }: Desk): Scores {
  let known = latest.get(session.decisions);
  if (!known) {
    known = scoresOf(session, scoring);
    latest.set(session.decisions, known);
  }
  return known;
}

/** What was decided, what it does to the quality score, which files there are, and what comes next. */
export function endLines(desk: Desk, window: Window): Line[] {
  return [
    ...decidedLines(desk, window),
    [],
    ...nextLines(desk, window),
    ...fileLines(desk, window),
    [],
    ...scoreLines(scores(desk), desk.scoring, window),
  ];
}

function decidedLines({ session }: Desk, { columns }: Window): Line[] {
  const { open, accepted, rejected, 'set-aside': aside } = countStatuses(session);
  const all = session.findings.length;
  if (all === 0) return [[piece('Nothing found', 'bold')]];
  const head = open === 0 ? `All decided: ${findings(all)}` : `${open} of ${findings(all)} still open`;
  const counts: Line = [
    piece(`${MARKS.accepted} ${accepted} accepted`, 'accepted'),
    piece(`   ${MARKS.rejected} ${rejected} rejected`, 'rejected'),
    ...(aside > 0 ? [piece(`   ${MARKS['set-aside']} ${aside} set aside`, 'set-aside')] : []),
  ];
  return [[piece(head, 'bold')], ...wrapLine(counts, columns)];
}

/** One bar: what a severity or a category costs, and how much of it is mended. */
interface Bar {
  readonly label: string;
  readonly count: number;
  readonly style: Style;
  readonly before: number;
  readonly after: number;
}

function scoreLines({ before, after }: Scores, scoring: Scoring, { columns }: Window): Line[] {
  const { penalties, pass } = scoring;
  const verdict = passes(after, scoring) ? [piece(`  ${MARKS.accepted} passes`, 'accepted')] : [];
  const head: Line = [
    piece('MQM penalty per 1,000 words: ', 'bold'),
    piece(`${decimal(before.perThousand)} as it came, ${decimal(after.perThousand)} now`, 'bold'),
    piece(` (${before.words.toLocaleString('en')} words)`, 'dim'),
    ...verdict,
  ];
  if (before.penalty === 0) return wrapLine(head, columns);
  const costs = SEVERITIES.map((severity) => `${severity} ${penalties[severity]}`).join(', ');
  const severities = SEVERITIES.map((severity): Bar => {
    const cost = ({ penalties, perThousand, penalty }: Weighed) =>
      penalty === 0 ? 0 : (penalties[severity] * perThousand) / penalty;
    const label = `${MARKS[severity]} ${severity}`;
    return {
      label,
      count: before.counts[severity],
      style: `name of ${severity}`,
      before: cost(before),
      after: cost(after),
    };
  });
  const categories = before.categories.map(({ category, perThousand, counts }): Bar => {
    const left = after.categories.find((other) => other.category === category)?.perThousand ?? 0;
    const count = counts.error + counts.warning + counts.suggestion;
    return { label: category, count, style: 'plain', before: perThousand, after: left };
  });
  return [
    ...wrapLine(head, columns),
    ...bars([...severities, ...categories], columns),
    ...wrapLine([piece(`█ open  ░ mended   One costs: ${costs}; passes up to ${pass}`, 'dim')], columns),
  ];
}

const WIDEST_LABEL = 44;
const COUNT = 5;
const WIDEST_BAR = 60;
/** For the number behind a bar. */
const NUMBER = 8;

function bars(shown: readonly Bar[], columns: number): Line[] {
  const longest = Math.max(...shown.map(({ label }) => label.length));
  const width = Math.min(longest, WIDEST_LABEL, Math.floor(columns / 2) - COUNT);
  const room = Math.max(4, Math.min(WIDEST_BAR, columns - width - COUNT - 1 - NUMBER));
  const most = Math.max(...shown.map(({ before }) => before));
  return shown.map(({ label, count, style, before, after }) => {
    // What costs something is seen, however little beside the rest.
    const all = before === 0 ? 0 : Math.max(1, Math.round((before / most) * room));
    const open = after === 0 ? 0 : Math.max(1, Math.round((after / most) * room));
    const name = label.length <= width ? label.padEnd(width) : `${label.slice(0, width - 1)}…`;
    return [
      piece(`${name}${String(count).padStart(COUNT)} `, style),
      piece('█'.repeat(open)),
      piece('░'.repeat(Math.max(0, all - open)), 'dim'),
      piece(` ${decimal(before)}`.padEnd(NUMBER)),
    ];
  });
}

function decimal(value: number): string {
  return value >= 100 || value === 0 ? Math.round(value).toLocaleString('en') : value.toFixed(1);
}

function fileLines({ session, exported, trouble, keptIn }: Desk, { columns }: Window): Line[] {
  const lines: Line[] = [];
  if (trouble !== undefined) lines.push([piece('Decisions  ', 'bold'), piece(`NOT kept: ${trouble}`, 'trouble')]);
  else if (keptIn !== undefined && isKept(session)) lines.push([piece('Decisions  ', 'bold'), piece(keptIn)]);
  for (const one of exported) {
    const age = isOlder(one, session) ? [piece(', without the last decisions', 'trouble')] : [];
    lines.push([piece('Written    ', 'bold'), piece(one.path), ...age]);
  }
  if (exported.length === 0 && acceptedEdits(session).length > 0) {
    lines.push([piece('Written    ', 'bold'), piece('nothing yet')]);
  }
  return lines.map((line) => (widthOf(line) > columns ? clip(line, columns) : line));
}

/** True where a decisions file says something. */
function isKept({ decisions, standing, kept }: Session): boolean {
  return decisions.size + standing.length + kept.length > 0;
}

function nextLines({ session, exported, place, trouble }: Desk, { columns }: Window): Line[] {
  const { open } = countStatuses(session);
  const changes = acceptedEdits(session).length > 0;
  const steps: (readonly [key: string, what: string])[] = [
    ...(open > 0 ? [['n', 'goes on with the open ones'] as const] : []),
    ...(changes ? [['c', 'shows the changes'] as const] : []),
    ...(changes && exported.every((one) => isOlder(one, session))
      ? [['x', `writes the corrected article${exported.length > 0 ? ' again' : ''}`] as const]
      : []),
    ...(place && open === 0 ? [['n', 'goes to the next article with open ones'] as const] : []),
    ...(place && place.at + 1 < place.count ? [[']', 'goes to the next article'] as const] : []),
    ...(place ? [['F', 'shows all articles'] as const] : []),
    ['q', trouble === undefined ? 'quits: every decision is kept' : 'quits: decisions are lost'],
  ];
  const isNarrow = columns < 60;
  const line = steps.flatMap(([key, what], i) => [
    piece(i > 0 ? '   ' : ''),
    piece(key, 'key'),
    piece(`\u00a0${what.replaceAll(' ', '\u00a0')}`),
  ]);
  return wrapLine([piece(isNarrow ? 'Next  ' : 'Next       ', 'bold'), ...line], columns, isNarrow ? 6 : 11);
}
