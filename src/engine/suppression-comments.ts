import { addTo } from '../document/add-to.js';
import { CommentLines } from '../document/comment-lines.js';
import type { Comment } from '../document/comments.js';
import { didYouMean } from '../document/did-you-mean.js';
import type { Document } from '../document/document.js';
import type { Span } from '../document/span.js';
import { namesOf } from './rule-names.js';

/** A comment in the article that does not do what its writer meant: where it stands, and what is wrong. */
export interface CommentProblem extends Span {
  readonly message: string;
}

/** Where a comment suppresses the Findings that begin there, of one rule or group or of all. */
export interface Area extends Span {
  readonly comment: Comment;
  /** A rule’s id or a group of them; none: all rules. */
  readonly name: string | undefined;
}

const DIRECTIVES = ['stet-disable', 'stet-enable', 'stet-disable-line', 'stet-disable-next-line'] as const;
/** For so many names of an article it is looked for what was meant, a millisecond each: whoever misspells more made them up. */
const MOST_MEANT = 50;

type Directive = (typeof DIRECTIVES)[number];

/**
 * What an article's comments suppress, and what is wrong with them.
 * @param known the ids of all rules
 */
export function readComments(document: Document, known: readonly string[]): CommentReader {
  const reader = new CommentReader(document, namesOf(known.map((id) => ({ id }))));
  for (const comment of document.comments ?? []) reader.read(comment);
  return reader;
}

/** Reads comments in their order. */
class CommentReader {
  readonly areas: Area[] = [];
  readonly problems: CommentProblem[] = [];
  readonly #lines: CommentLines;
  readonly #names: readonly string[];
  readonly #isName: ReadonlySet<string>;
  readonly #end: number;
  readonly #meant = new Map<string, string>();
  /** By name, what was disabled and not enabled again. */
  #open = new Map<string | undefined, (Area & { end: number })[]>();

  constructor(document: Document, names: readonly string[]) {
    this.#lines = new CommentLines(document);
    this.#names = names;
    this.#isName = new Set(names);
    this.#end = document.text.length + 1;
  }

  read(comment: Comment): void {
    const { directive, named } = partsOf(comment.content);
    if (!isDirective(directive)) {
      this.#say(comment, `“${directive}” is no comment that stet knows${didYouMean(directive, DIRECTIVES)}`);
      return;
    }
    for (const name of named.length === 0 ? [undefined] : named) {
      if (name === undefined || this.#isName.has(name)) this.#obey(directive, comment, name);
      else this.#say(comment, `there is no rule or group “${name}”${this.#meantBy(name)}`);
    }
  }

  /** Whoever misspells a name does so on many lines. */
  #meantBy(name: string): string {
    const known = this.#meant.get(name);
    if (known !== undefined || this.#meant.size >= MOST_MEANT) return known ?? '';
    const meant = didYouMean(name, this.#names);
    this.#meant.set(name, meant);
    return meant;
  }

  #obey(directive: Directive, comment: Comment, name: string | undefined): void {
    if (directive === 'stet-disable') this.#disable(comment, name);
    else if (directive === 'stet-enable') this.#enable(comment, name);
    else {
      const { start, end } = directive === 'stet-disable-line' ? this.#lines.own(comment) : this.#lines.next(comment);
      // What is missing at the end of a line is found there.
      this.areas.push({ comment, name, start, end: end + 1 });
    }
  }

  #disable(comment: Comment, name: string | undefined): void {
    const area = { comment, name, start: comment.end, end: this.#end };
    this.areas.push(area);
    addTo(this.#open, name, area);
  }

  /** Without a name, all that was disabled is enabled again. */
  #enable(comment: Comment, name: string | undefined): void {
    const closing = name === undefined ? [...this.#open.values()].flat() : (this.#open.get(name) ?? []);
    for (const area of closing) area.end = comment.start;
    if (name === undefined) this.#open = new Map();
    else this.#open.delete(name);
    if (closing.length > 0) return;
    this.#say(comment, `nothing was disabled here${name === undefined ? '' : ` under the name ${name}`}; remove it`);
  }

  #say({ start, end }: Comment, message: string): void {
    this.problems.push({ start, end, message });
  }
}

function isDirective(word: string): word is Directive {
  return DIRECTIVES.some((directive) => directive === word);
}

/** What follows ` -- ` or ` — ` is a reason. */
function partsOf(content: string): { readonly directive: string; readonly named: readonly string[] } {
  const [said] = content.split(/(?:^|\s)(?:--|—)(?:\s|$)/u);
  const [directive = '', ...named] = said!.split(/[\s,]+/u).filter((word) => word !== '');
  return { directive, named };
}
