import { asRead } from '../document/as-read.js';
import type { Document } from '../document/document.js';
import type { Span } from '../document/span.js';
import { type Evidence, quotesItself } from '../document/suggestion.js';
import type { Finding } from '../engine/finding.js';
import { acceptedEdits } from '../review/corrected.js';
import { isNew } from '../review/seen.js';
import { inTheWayOf, setAsideBy, statusOf } from '../review/selectors.js';
import { alwaysLines } from './always.js';
import { brokenLines } from './breaking.js';
import { bulkLines } from './bulk.js';
import { currentFinding, type Desk } from './desk.js';
import { filterLines } from './filtering.js';
import { justify, type Line, piece, quoted, widthOf, wrapLine } from './line.js';
import { drawEditor, type LineEditor } from './line-editor.js';
import { lineNumberLines } from './line-number.js';
import { foundLines, lookingLines } from './looking-for.js';
import { noteLines } from './noting.js';
import { paragraphAt } from './paragraph.js';
import { pronounLines } from './pronouns.js';
import { ruleName } from './rule-name.js';
import { MARKS, NEW, NOTE } from './theme.js';
import type { Window } from './window.js';
import { wordDiff } from './word-diff.js';

/** So many columns of what is flagged elsewhere are quoted in a card. */
const EXCERPT = 60;

/**
 * The current Finding: what is wrong, what would become of it, why to believe it; or what the reviewer is asked. All
 * rows, however many there are.
 */
export function cardLines(desk: Desk, window: Window): readonly Line[] {
  const { mode } = desk;
  if (mode.name === 'export') return exportLines(desk, mode.editor, window);
  if (mode.name === 'overwrite') return overwriteLines(mode.path, window);
  if (mode.name === 'filter') return filterLines(desk, mode.editor, window);
  if (mode.name === 'bulk') return bulkLines(desk, mode.bulk, window);
  if (mode.name === 'line number') return lineNumberLines(mode.editor, window);
  if (mode.name === 'look for') return lookingLines(desk, mode, window);
  if (mode.name === 'found') return foundLines(desk, mode, window);
  if (mode.name === 'note') return noteLines(desk, mode, window);
  const finding = currentFinding(desk);
  if (!finding) return nothingFound(desk, window);
  const head = headLine(desk, finding, window);
  if (mode.name === 'always') return alwaysLines(desk, finding, window);
  if (mode.name === 'pronouns') return [head, ...pronounLines(mode.person, window)];
  if (mode.name === 'own text') return [head, ...ownTextLines(desk, finding, mode.editor, window)];
  return [
    head,
    ...wrapLine([piece(finding.message, 'bold')], window.columns),
    ...brokenLines(desk, finding, window),
    ...decisionLines(desk, finding, window),
    ...notedLines(desk, finding, window),
    ...suggestionLines(desk, finding, window),
    ...evidenceLines(desk.session.document, finding, window),
    ...personLines(finding, window),
  ];
}

function headLine({ session }: Desk, finding: Finding, { columns }: Window): Line {
  const { severity, rule, category } = finding;
  const sign = isNew(session, finding) ? [piece(`  ${NEW} new`, 'bold')] : [];
  const left = [piece(`${MARKS[severity]} ${severity}`, `name of ${severity}`), ...sign, piece('  ')];
  const name = piece(ruleName(rule, columns - widthOf(left)));
  return justify([...left, name], columns < 60 ? [] : [piece(category, 'dim')], columns);
}

const REJECTED = {
  once: 'rejected: it stands as it is',
  rule: 'always rejected: this rule, in this article; o takes it back',
  text: 'always rejected: this text of this rule, in this article; o takes it back',
};

function decisionLines({ session }: Desk, finding: Finding, { columns, colours }: Window): Line[] {
  const status = statusOf(session, finding);
  const decision = session.decisions.get(finding.fingerprint);
  if (status === 'rejected') {
    const always = decision?.state === 'rejected' ? decision.always : undefined;
    return wrapLine([piece(`${MARKS.rejected} ${REJECTED[always ?? 'once']}`, 'rejected')], columns, 2);
  }
  if (decision?.state === 'accepted') {
    const way = decision.label ?? 'your own text';
    const own = decision.label === undefined;
    const diff = own ? [piece(': '), ...wordDiff(session.document, decision.edits, colours)] : [];
    return wrapLine([piece(`${MARKS.accepted} accepted: ${way}`, 'accepted'), ...diff], columns, 2);
  }
  return setAsideBy(session, finding).flatMap((by) =>
    wrapLine(
      [
        piece(
          `${MARKS['set-aside']} set aside: overlaps “${excerpt(session.document, by)}” (${by.rule}), accepted`,
          'bold',
        ),
      ],
      columns,
      2,
    ),
  );
}

/** What the reviewer noted to the Decision. */
function notedLines({ session }: Desk, { fingerprint }: Finding, { columns }: Window): Line[] {
  const note = session.decisions.get(fingerprint)?.note;
  return note === undefined ? [] : wrapLine([piece(`${NOTE} `, 'key'), piece(note)], columns, 2);
}

function suggestionLines({ session, chosen }: Desk, finding: Finding, { columns, colours }: Window): Line[] {
  const several = finding.suggestions.length > 1;
  return finding.suggestions.flatMap((suggestion, i) => {
    const blocked = inTheWayOf(session, finding, suggestion.edits).length > 0;
    const sign = i === chosen ? '▸' : ' ';
    const number = several || columns >= 60 ? `${i + 1} ` : '';
    const label = [piece(`${sign} `, 'key'), piece(number, 'key'), piece(suggestion.label)];
    const diff = wordDiff(session.document, suggestion.edits, colours);
    const indent = 2 + number.length;
    const note = blocked ? [piece(' (overlaps what is accepted)', 'dim')] : [];
    return [
      ...wrapLine([...label, ...note], columns, indent),
      ...wrapLine([piece(' '.repeat(indent)), ...diff], columns, indent),
    ];
  });
}

function evidenceLines(document: Document, { evidence }: Finding, { columns }: Window): Line[] {
  // What is said of several places in the same words is said once.
  const places = new Map<string, { readonly said: Line; readonly paragraphs: Set<string> }>();
  for (const one of evidence) {
    const shown = excerpt(document, one);
    const key = `${shown}\n${one.note}`;
    const said = places.get(key) ?? { said: evidenceSaid(one, shown), paragraphs: new Set() };
    said.paragraphs.add(`¶${paragraphAt(document, one.start)}`);
    places.set(key, said);
  }
  return [...places.values()].flatMap(({ said, paragraphs }) =>
    wrapLine([piece(`${[...paragraphs].join(' ')} `, 'dim'), ...said], columns, 3),
  );
}

function evidenceSaid(evidence: Evidence, shown: string): Line {
  const { note } = evidence;
  return quotesItself(evidence, shown) ? [piece(note)] : [piece(`“${shown}”`), piece(` ${note}`, 'dim')];
}

/** Tells of the key that only few findings have a use for. */
function personLines({ person }: Finding, { columns }: Window): Line[] {
  if (person === undefined) return [];
  return wrapLine([piece('P', 'key'), piece(` says which pronouns ${person} goes by`, 'dim')], columns, 2);
}

function excerpt(document: Document, span: Span): string {
  return quoted(asRead(document, span), EXCERPT);
}

function ownTextLines({ session }: Desk, finding: Finding, editor: LineEditor, window: Window): Line[] {
  const { columns, colours } = window;
  const { start, end } = finding;
  return [
    ...wrapLine([piece('Your text in place of '), piece(`“${excerpt(session.document, finding)}”`, 'bold')], columns),
    [piece('> ', 'key'), ...drawEditor(editor, columns - 2)],
    ...wrapLine([piece('  '), ...wordDiff(session.document, [{ start, end, text: editor.text }], colours)], columns, 2),
  ];
}

function exportLines({ session }: Desk, editor: LineEditor, { columns }: Window): Line[] {
  const changes = acceptedEdits(session).length;
  const what = changes === 1 ? 'its 1 accepted change' : `its ${changes} accepted changes`;
  return [
    ...wrapLine([piece(`Export: write the article with ${what} to`, 'bold')], columns),
    [piece('> ', 'key'), ...drawEditor(editor, columns - 2)],
  ];
}

function overwriteLines(path: string, { columns }: Window): Line[] {
  return wrapLine([piece(path, 'bold'), piece(' is there already. Overwrite it?')], columns);
}

function nothingFound({ place }: Desk, { columns }: Window): Line[] {
  const onwards = place ? 'n goes on to the next article with open findings, q quits' : 'q quits';
  return [
    [piece(`${MARKS.accepted} Nothing found`, 'accepted')],
    ...wrapLine([piece(`No rule has anything to say about this article. ${onwards}, ? shows the keys.`)], columns),
  ];
}
