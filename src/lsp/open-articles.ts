import { resolve } from 'node:path';
import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readDocument } from '../document/formats/index.js';
import type { Place } from '../engine/file-error.js';
import { openSession } from '../review/session.js';
import { type Article, pathOf, snapshot } from './article.js';
import type { Answer, Checking } from './checking.js';
import { decided } from './deciding.js';

/** How long after the last key an article is checked, in milliseconds; a slow check waits as long as the last one took. */
const PAUSE = 200;
const LONGEST_PAUSE = 2000;

/** How articles end that were not saved yet, by the language that the editor takes them for; others are plain text. */
const ENDINGS: Readonly<Record<string, string>> = {
  markdown: '.md',
  html: '.html',
  po: '.po',
  gettext: '.po',
  xliff: '.xlf',
};

/** What an article is called that was not saved yet: one of the working directory. */
function unsaved({ languageId }: TextDocument): string {
  return resolve(`untitled${ENDINGS[languageId] ?? '.txt'}`);
}

/** What a check found. */
type Found = Exclude<Answer, { readonly problem: string }>;

/** What came of a check. */
export interface Outcome {
  readonly uri: string;
  /** The version of the text that was checked. */
  readonly version: number;
  /** None where it could not be checked. */
  readonly article?: Article;
  /** What is wrong besides the article's own words, and where to mend it. */
  readonly problem?: string;
  readonly place?: Place;
  /** The configuration that holds for it. */
  readonly config?: string;
}

/** One article that the editor has open. */
interface Open {
  document: TextDocument;
  /** Counts what may change the findings: its text, its configuration. */
  state: number;
  /** The state that `outcome` is of. */
  checked?: number;
  outcome?: Outcome;
  timer?: NodeJS.Timeout | undefined;
  pause: number;
  /** Those who wait for the check of the present state. */
  waiting: (() => void)[];
}

/**
 * The articles that the editor has open, each checked when its reader pauses. However fast the typing and however large
 * the article, at most one check runs and at most one an article is due: it takes the text as it is when its turn comes.
 */
export class OpenArticles {
  readonly #open = new Map<string, Open>();
  readonly #due = new Set<string>();
  #busy = false;

  /** @param tell hears what comes of each check that is not outdated when it ends. */
  constructor(
    private readonly checking: Pick<Checking, 'check'>,
    private readonly tell: (outcome: Outcome) => void,
  ) {}

  /** The last outcome of each, where there is one; the URI of every other. */
  get all(): readonly (Pick<Outcome, 'uri'> & Partial<Outcome>)[] {
    return [...this.#open].map(([uri, { outcome }]) => outcome ?? { uri });
  }

  /** The editor opened an article, or changed it. */
  changed(document: TextDocument): void {
    const open = this.#open.get(document.uri) ?? { document, state: 0, pause: 0, waiting: [] };
    this.#open.set(document.uri, open);
    open.document = document;
    open.state++;
    wake(open);
    clearTimeout(open.timer);
    open.timer = setTimeout(() => this.#dueNow(document.uri), open.pause);
    open.pause = Math.max(open.pause, PAUSE);
  }

  /** The editor closed it. */
  closed(uri: string): void {
    const open = this.#open.get(uri);
    if (!open) return;
    clearTimeout(open.timer);
    this.#open.delete(uri);
    wake(open);
  }

  /** Something else than its text changed, such as its configuration. */
  outdated(uri: string): void {
    const open = this.#open.get(uri);
    if (!open) return;
    open.state++;
    this.#dueNow(uri);
  }

  /**
   * The article in its present state, checked at once where it is not; none where that changes meanwhile, or the editor no
   * longer waits.
   */
  async present(uri: string, token?: CancellationToken): Promise<Article | undefined> {
    const open = this.#open.get(uri);
    if (!open) return undefined;
    if (open.checked !== open.state) {
      // A question taken back before it was heard has a token that tells no more of it.
      if (token?.isCancellationRequested) return undefined;
      const checked = new Promise<void>((done) => {
        open.waiting.push(done);
        token?.onCancellationRequested(() => done());
      });
      this.#dueNow(uri);
      await checked;
    }
    return open.checked === open.state ? open.outcome?.article : undefined;
  }

  /** Reads the Decisions on an article again, which another program may have changed. */
  decisionsChanged(uri: string): void {
    const open = this.#open.get(uri);
    const article = open?.outcome?.article;
    if (!open || !article) return;
    open.outcome = withDecisions({ ...open.outcome, uri, version: article.text.version, article });
    if (open.checked === open.state) this.tell(open.outcome);
  }

  #dueNow(uri: string): void {
    clearTimeout(this.#open.get(uri)?.timer);
    this.#due.add(uri);
    void this.#work();
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (const uri of this.#due) {
      this.#due.delete(uri);
      const open = this.#open.get(uri);
      if (open && open.checked !== open.state) await this.#check(open);
    }
    this.#busy = false;
  }

  async #check(open: Open): Promise<void> {
    const { state } = open;
    const text = snapshot(open.document);
    const { uri, version } = text;
    const path = pathOf(uri) ?? unsaved(text);
    const began = performance.now();
    const answer = await this.checking.check(path, text.getText());
    open.pause = Math.min(Math.max(PAUSE, performance.now() - began), LONGEST_PAUSE);
    if (this.#open.get(uri) !== open || open.state !== state) return;
    open.outcome = 'problem' in answer ? { uri, version, ...answer } : outcomeOf(answer, path, text);
    open.checked = state;
    this.tell(open.outcome);
    wake(open);
  }
}

/** What was found, in the text as it is read here; what was read in a thread, with room of its own, may be too much here. */
function outcomeOf({ findings, about, config }: Found, path: string, text: TextDocument): Outcome {
  const { uri, version } = text;
  try {
    const session = openSession(readDocument(path, text.getText()), findings);
    const outcome = { uri, version, article: { uri, text, session, about } };
    return withDecisions(config === undefined ? outcome : { ...outcome, config });
  } catch (error) {
    return { uri, version, problem: (error as Error).message };
  }
}

/** The outcome with the Decisions that are on the disk; with none, and the reason, where they cannot be read. */
function withDecisions({ problem: _, ...outcome }: Outcome & { readonly article: Article }): Outcome {
  try {
    return { ...outcome, article: decided(outcome.article) };
  } catch (error) {
    return { ...outcome, problem: (error as Error).message };
  }
}

/** Those who wait look for themselves whether what they wait for is there. */
function wake(open: Open): void {
  for (const done of open.waiting.splice(0)) done();
}
