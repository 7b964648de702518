import { type CodeAction, CodeActionKind, type Range, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { withCapital } from '../analysis/characters/capital.js';
import type { Edit } from '../document/edit.js';
import type { Suggestion } from '../document/suggestion.js';
import { visible } from '../document/visible.js';
import type { Finding } from '../engine/finding.js';
import { acceptWanted, names } from '../review/accepting.js';
import type { Session } from '../review/session.js';
import { type Article, findingsAt, pathOf, rangeOf } from './article.js';
import { diagnosticOf, type Shown } from './diagnostics.js';

/** Makes the first suggestion of every finding, as `editor.codeActionsOnSave` asks for. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.stet`;

/** The commands that a code action runs: both take the article’s URI and a fingerprint. */
export const COMMANDS = { reject: 'stet.reject', reopen: 'stet.reopen' } as const;

/** What an editor asks for, and what it can take. */
interface Wanted {
  readonly range: Range;
  /** Kinds of actions; any where there are none. `source` stands for `source.fixAll` too. */
  readonly only?: readonly string[] | undefined;
  /** Whether edits can name the version of the text that they are for. */
  readonly edits: 'versioned' | 'plain';
  readonly shown: Shown;
}

/** Fixes, and letting stand, of the Findings in a range, and fixing all: the best first. */
export function codeActions(article: Article, wanted: Wanted): CodeAction[] {
  const isWanted = (kind: string) =>
    wanted.only === undefined || wanted.only.some((one) => kind === one || kind.startsWith(`${one}.`));
  return [
    ...(isWanted(CodeActionKind.QuickFix)
      ? findingsAt(article, wanted.range).flatMap((finding) => quickFixes(article, finding, wanted))
      : []),
    ...(isWanted(FIX_ALL) ? fixAll(article, wanted) : []),
  ];
}

function quickFixes(article: Article, finding: Finding, wanted: Wanted): CodeAction[] {
  const { session } = article;
  const decision = session.decisions.get(finding.fingerprint);
  const flagged = `“${visible(session.document.text.slice(finding.start, finding.end))}”`;
  const kept = pathOf(article.uri) !== undefined;
  if (decision?.state === 'rejected') {
    return kept ? [deciding('reopen', `Mark ${flagged} again, which was let stand`, article, finding)] : [];
  }
  const diagnostics = [diagnosticOf(article, finding, wanted.shown)];
  const offered: readonly Suggestion[] = finding.suggestions.filter(({ label }) => label !== decision?.label);
  const ways = decision
    ? [{ label: decision.label ?? 'the text you wrote', edits: decision.edits }, ...offered]
    : offered;
  const fixes = ways.map(
    ({ label, edits }, index): CodeAction => ({
      title: withCapital(visible(label)),
      kind: CodeActionKind.QuickFix,
      diagnostics,
      isPreferred: index === 0,
      edit: workspaceEdit(article, edits, wanted),
    }),
  );
  return [
    ...fixes,
    ...fixAllOf(article, finding.rule, wanted).map((fix) => ({ ...fix, diagnostics })),
    ...(kept ? [{ ...deciding('reject', `Let ${flagged} stand`, article, finding), diagnostics }] : []),
  ];
}

/** Where more than one open Finding of the rule can be fixed. */
function fixAllOf(article: Article, rule: string, wanted: Wanted): CodeAction[] {
  const { count, edits } = accepting(article.session, rule);
  if (count < 2) return [];
  const title = `Fix all ${count} of ${rule}`;
  return [{ title, kind: CodeActionKind.QuickFix, edit: workspaceEdit(article, edits, wanted) }];
}

function fixAll(article: Article, wanted: Wanted): CodeAction[] {
  const { edits } = accepting(article.session, 'all');
  if (edits.length === 0) return [];
  return [{ title: 'Fix all that stet found', kind: FIX_ALL, edit: workspaceEdit(article, edits, wanted) }];
}

/** The Edits of all Findings wanted, once those that are open are accepted, and how many Findings these are. */
function accepting(session: Session, wanted: string): { readonly count: number; readonly edits: readonly Edit[] } {
  const { findings, decisions } = acceptWanted(session, [wanted], '');
  const accepted = findings.flatMap(({ rule, fingerprint }) => {
    const decision = wanted === 'all' || names(wanted, rule) ? decisions.get(fingerprint) : undefined;
    return decision?.state === 'accepted' ? [decision.edits] : [];
  });
  return { count: accepted.length, edits: accepted.flat() };
}

function deciding(name: keyof typeof COMMANDS, title: string, { uri }: Article, { fingerprint }: Finding): CodeAction {
  const command = { title, command: COMMANDS[name], arguments: [uri, fingerprint] };
  return { title, kind: CodeActionKind.QuickFix, command };
}

function workspaceEdit(article: Article, edits: readonly Edit[], wanted: Wanted): WorkspaceEdit {
  const { uri, text } = article;
  const made = edits.map((edit): TextEdit => ({ range: rangeOf(article, edit), newText: edit.text }));
  if (wanted.edits === 'plain') return { changes: { [uri]: made } };
  return { documentChanges: [{ textDocument: { uri, version: text.version }, edits: made }] };
}
