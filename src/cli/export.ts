import { isAbsolute, relative, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { closest } from '../document/did-you-mean.js';
import { visible } from '../document/visible.js';
import type { Rule } from '../engine/rule.js';
import type { Project } from '../project/project.js';
import { acceptWanted, GRAVITY_NAMES, names } from '../review/accepting.js';
import { correctedText, unifiedDiff } from '../review/corrected.js';
import { countStatuses } from '../review/selectors.js';
import { openSession, type Session } from '../review/session.js';
import type { ExportCommand } from './arguments.js';
import { keptOf } from './kept-of.js';
import { write } from './output.js';
import { requireArticle } from './require-article.js';
import { Trouble } from './trouble.js';
import { sameFile, writeCorrected, writeInPlace } from './write-article.js';

/** What an export is given. */
interface ExportSurroundings {
  readonly project: Project;
  readonly output: Writable;
  /** True where the output is a terminal, which would obey what an article holds. */
  readonly onTerminal: boolean;
  /** Tells the user what was done. */
  readonly tell: (message: string) => void;
  /** Now, as ISO 8601 in UTC. */
  readonly time: string;
}

/**
 * Writes an article with its accepted edits, or prints their diff.
 * @throws Trouble where it cannot be read or written.
 */
export async function exportArticle(command: ExportCommand, around: ExportSurroundings): Promise<void> {
  const { project, output, tell } = around;
  const article = await requireArticle(command.article, project);
  for (const wanted of command.accept) verifyWanted(wanted, article.rules);
  const { decisions, seen } = keptOf(article.path);
  const session = acceptWanted(
    openSession(article.document, article.check(article.document), decisions, seen),
    command.accept,
    around.time,
  );
  const { to } = command;
  const print = (text: string) => write(output, around.onTerminal ? shown(text) : text);
  if (to === 'diff') await print(unifiedDiff(session, nameInPatch(article.path)));
  else if (to === 'standard output') await print(correctedText(session));
  else if (to === 'article') writeInPlace(article, session);
  else if (!sameFile(to.path, article.path)) {
    if (command.ontoItself === 'allow') throw new Trouble(`${to.path} is not the article; leave out --in-place`);
    writeCorrected(session, to.path);
  } else if (command.ontoItself === 'allow') writeInPlace(article, session);
  else throw new Trouble(`${to.path} is the article itself; add --in-place to overwrite it`);
  tell(`${article.path}: ${outcome(session)}`);
}

function verifyWanted(wanted: string, rules: readonly Rule[]): void {
  if (GRAVITY_NAMES.includes(wanted) || rules.some(({ id }) => names(wanted, id))) return;
  const folders = rules.map(({ id }) => id.slice(0, id.lastIndexOf('/')));
  const meant = closest(wanted, [...GRAVITY_NAMES, ...rules.map(({ id }) => id), ...folders]);
  const hint = meant ? `did you mean ${meant}?` : `say errors, warnings, all, or a rule’s id as --check prints it`;
  throw new Trouble(`--accept ${wanted}: there is no such rule; ${hint}`);
}

/** A text for a person to look at, line by line; a pipe and a file get it as it is. */
function shown(text: string): string {
  return text.split(/\r?\n/u).map(visible).join('\n');
}

/** The article's name in the patch: as seen from here, where `patch -p1` and `git apply` are run. */
function nameInPatch(path: string): string {
  const name = relative(process.cwd(), resolve(path)).replaceAll('\\', '/');
  return name.startsWith('../') || isAbsolute(name) ? resolve(path).replace(/^\//u, '') : name;
}

function outcome(session: Session): string {
  const { accepted, rejected, open, 'set-aside': aside } = countStatuses(session);
  const said = [`${accepted} accepted`, `${aside} set aside`, `${open} left open`];
  // Of another text, or one that was read beside its source: what a reviewer accepted is missed without a word.
  const lost = session.kept.filter(({ stored }) => stored.state === 'accepted').length;
  return [
    ...said,
    ...(rejected > 0 ? [`${rejected} rejected`] : []),
    ...(lost > 0 ? [`${lost} accepted earlier ${lost === 1 ? 'fits' : 'fit'} nothing now`] : []),
  ].join(', ');
}
