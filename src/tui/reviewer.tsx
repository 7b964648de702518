import type { ReactElement } from 'react';
import { countsOf } from '../review/counts.js';
import { seeAll } from '../review/seen.js';
import type { Session } from '../review/session.js';
import { type ArticleList, type ListedArticle, mayBeOpen, pressInList } from './article-list.js';
import { articleListLines } from './article-list-lines.js';
import { afterwards } from './breaking.js';
import { type Desk, type Effects, openDesk } from './desk.js';
import type { Exported } from './exported.js';
import type { Key } from './keys.js';
import { press } from './press.js';
import type { OpenedArticle, Queue } from './queue.js';
import { Rows, Screen, tooSmall } from './screen.js';
import { leave, showReview } from './views.js';
import { largeEnough, type Window } from './window.js';

/** The terminal, as a Reviewer needs it. */
interface Surroundings {
  readonly window: () => Window;
  /** The time, as ISO 8601 in UTC. */
  readonly now: () => string;
  /** What is to be seen has changed without a key. */
  readonly changed: () => void;
}

/** An article that was reviewed. Its Decisions are on disk unless `unsaved` says why not. */
export interface Reviewed {
  readonly path: string;
  readonly session: Session;
  readonly unsaved?: string;
  /** Where the corrected article was written. */
  readonly exported: readonly Exported[];
  /** Whether the article’s file is still there. */
  readonly file: 'there' | 'gone';
}

/** An article that was opened, and its Desk as it is now. */
interface Opened {
  readonly article: OpenedArticle;
  desk: Desk;
}

/**
 * Walks through a queue of articles: each is opened once and stays open, so that one comes back to where one was and
 * can undo there.
 */
export class Reviewer {
  readonly #queue: Queue;
  readonly #around: Surroundings;
  readonly #opened = new Map<number, Opened>();
  /** Keys that came while an article was read. */
  #pending: Key[] = [];
  #reading = false;
  #counting = false;
  /** How often all is to be counted anew. */
  #counts = 0;
  #over = false;
  /** The index of the article in view; none while the list is. */
  #at: number | undefined;
  #list: ArticleList;

  constructor(queue: Queue, around: Surroundings) {
    this.#queue = queue;
    this.#around = around;
    this.#list = { articles: queue.paths.map((path) => ({ path })), at: 0 };
  }

  /** Begins with the one article, or with the list of all. Throws where the one cannot be read. */
  async begin(): Promise<void> {
    if (this.#queue.paths.length === 1) {
      this.#keep(0, await this.#queue.open(this.#queue.paths[0]!));
      this.#at = 0;
    } else this.#count();
  }

  /** True when the reviewer has left. */
  get over(): boolean {
    return this.#over;
  }

  /** The articles that were opened, in the order of the queue. */
  get reviewed(): readonly Reviewed[] {
    return [...this.#opened.entries()]
      .sort(([a], [b]) => a - b)
      .map(
        ([
          index,
          {
            article,
            desk: { session, trouble, exported },
          },
        ]) => ({
          path: this.#queue.paths[index]!,
          session,
          exported,
          file: article.since() === 'gone' ? 'gone' : 'there',
          ...(trouble === undefined ? {} : { unsaved: trouble }),
        }),
      );
  }

  /** The review is over, however it ended: what was found is not new in the next one. */
  end(): void {
    for (const { article, desk } of this.#opened.values()) {
      if (desk.readOnly !== undefined || desk.trouble !== undefined) continue;
      const seen = seeAll(desk.session);
      try {
        if (seen !== desk.session) article.save(seen);
      } catch {
        // Every Decision is on the disk already; what is new is then marked once more.
      }
    }
  }

  /** Does what a key is for, where the reviewer is; while an article is being read, after that. */
  take(key: Key): void {
    if (this.#reading) this.#pending.push(key);
    else if (!largeEnough(this.#around.window())) this.#takeUnseen(key);
    else if (this.#at === undefined) this.#takeInList(key);
    else this.#takeAtDesk(this.#at, this.#opened.get(this.#at)!, key);
  }

  /** What is to be seen. */
  view(window: Window): ReactElement {
    const opened = this.#at === undefined ? undefined : this.#opened.get(this.#at);
    if (opened) return <Screen desk={opened.desk} title={this.#queue.paths[this.#at!]!} window={window} />;
    const lines = largeEnough(window) ? articleListLines(this.#list, window) : tooSmall(window);
    return <Rows lines={lines} window={window} />;
  }

  /** Where the window shows no article, a key but the one that quits would decide what nobody sees. */
  #takeUnseen({ name }: Key): void {
    if (name !== 'q' && name !== 'ctrl-c') return;
    const opened = this.#at === undefined ? undefined : this.#opened.get(this.#at);
    if (opened) this.#settle(this.#at!, opened, leave(opened.desk, this.#effectsOf(opened)));
    else this.#over = true;
  }

  #takeAtDesk(at: number, opened: Opened, key: Key): void {
    const { session } = opened.desk;
    const effects = this.#effectsOf(opened);
    const after = press(opened.desk, key, effects);
    if (after instanceof Promise) return void this.#await(at, opened, after);
    this.#settle(at, opened, after);
    if (after.session === session || after.session.findings !== session.findings) return;
    // The key's own screen comes first.
    setTimeout(() => {
      const seen = afterwards(opened.desk, after, session, effects);
      if (seen === opened.desk || this.#over || this.#reading) return;
      opened.desk = seen;
      this.#around.changed();
    });
  }

  #effectsOf({ article }: Opened): Effects {
    const { now, window } = this.#around;
    return { ...article, now, window: window() };
  }

  /** The article is checked again; keys that come meanwhile have to wait. */
  async #await(at: number, opened: Opened, after: Promise<Desk>): Promise<void> {
    this.#reading = true;
    opened.desk = { ...opened.desk, notice: 'Checking again …' };
    const desk = await after;
    this.#settle(at, opened, desk);
    this.#goOn();
  }

  #settle(at: number, opened: Opened, desk: Desk): void {
    if (opened.desk.session.said !== desk.session.said) this.#recount();
    opened.desk = desk;
    const { mode } = opened.desk;
    if (mode.name !== 'left') return;
    this.#note(at, { counts: countsOf(opened.desk.session) });
    if (mode.to === undefined) this.#over = true;
    else if (mode.to === 'articles') this.#showList(at);
    else if (mode.to === 'next open') void this.#openNextOpen(at);
    else void this.#open(mode.to === 'next' ? at + 1 : at - 1);
  }

  #takeInList(key: Key): void {
    const { list, turn } = pressInList(this.#list, key, this.#around.window());
    this.#list = list;
    if (turn === 'quit') this.#over = true;
    else if (turn === 'open') void this.#open(list.at);
    else if (turn === 'back') this.#goBack();
  }

  #goBack(): void {
    const last = [...this.#opened.keys()].at(-1);
    if (last === undefined) this.#list = { ...this.#list, notice: 'No article is open yet; Enter opens one' };
    else void this.#open(last);
  }

  async #open(index: number): Promise<void> {
    if (this.#comeBackTo(index)) return;
    this.#reading = true;
    await this.#read(index);
    this.#goOn();
  }

  /** Opens the next article with open Findings; one that was not counted is read for that. */
  async #openNextOpen(from: number): Promise<void> {
    const { length } = this.#list.articles;
    this.#reading = true;
    for (let i = 1; i < length; i++) {
      const index = (from + i) % length;
      if (!mayBeOpen(this.#list.articles[index]!)) continue;
      if (!this.#comeBackTo(index)) await this.#read(index);
      const desk = this.#opened.get(index)?.desk;
      if (!desk) continue;
      const counts = countsOf(desk.session);
      if (counts.open > 0) return this.#goOn();
      this.#note(index, { counts });
    }
    this.#showList(from, 'Nothing is open in any other article');
    this.#goOn();
  }

  /** Shows an article that was opened before; false where it was not. */
  #comeBackTo(index: number): boolean {
    const there = this.#opened.get(index);
    if (!there) return false;
    // The one that was seen last is the last of the map.
    this.#opened.delete(index);
    this.#opened.set(index, there);
    there.desk = showReview(there.desk);
    this.#at = index;
    return true;
  }

  /** Reads an article and shows it; the list with the reason where it cannot be read. */
  async #read(index: number): Promise<void> {
    const path = this.#queue.paths[index]!;
    this.#showList(index, `Reading ${path} …`);
    this.#around.changed();
    try {
      this.#keep(index, await this.#queue.open(path));
      this.#at = index;
      this.#list = { ...this.#list, at: index };
    } catch (error) {
      const problem = (error as Error).message;
      this.#note(index, { problem });
      this.#showList(index, problem);
    }
  }

  /** What was to be read is read: keys that came meanwhile are taken. */
  #goOn(): void {
    this.#reading = false;
    if (this.#at === undefined) this.#count();
    for (const key of this.#pending.splice(0)) this.take(key);
    this.#around.changed();
  }

  #keep(index: number, article: OpenedArticle): void {
    const count = this.#queue.paths.length;
    const place = count > 1 ? { place: { at: index, count } } : {};
    this.#opened.set(index, { article, desk: openDesk(article.session, { ...place, ...article }) });
  }

  #showList(at: number, notice?: string): void {
    this.#at = undefined;
    const { notice: _, help: __, asking: ___, ...list } = this.#list;
    this.#list = { ...list, at, ...(notice === undefined ? {} : { notice }) };
    this.#count();
  }

  /** What was known before holds no more: a file that could not be read may be there again, or one that was be gone. */
  #note(index: number, known: Omit<ListedArticle, 'path'>): void {
    const articles = this.#list.articles.map((one, i) => (i === index ? { path: one.path, ...known } : one));
    this.#list = { ...this.#list, articles };
  }

  /** What was counted in articles that are not open may be otherwise since the project was told something. */
  #recount(): void {
    const articles = this.#list.articles.map((article, i) => (this.#opened.has(i) ? article : { path: article.path }));
    this.#list = { ...this.#list, articles };
    this.#counts++;
    void this.#queue.forget();
  }

  /** Counts one article after the other while the list is in view and nothing is being read. */
  async #count(): Promise<void> {
    if (this.#counting) return;
    this.#counting = true;
    for (let index = this.#uncounted(); index >= 0; index = this.#uncounted()) {
      // The list is drawn first.
      await new Promise((resolve) => setTimeout(resolve));
      if (this.#over || this.#reading || this.#at !== undefined) break;
      const begun = this.#counts;
      const known = await this.#countOne(this.#queue.paths[index]!);
      if (this.#over) break;
      if (begun === this.#counts && !this.#opened.has(index)) this.#note(index, known);
      this.#around.changed();
    }
    this.#counting = false;
  }

  async #countOne(path: string): Promise<Omit<ListedArticle, 'path'>> {
    try {
      return { counts: await this.#queue.count(path) };
    } catch (error) {
      return { problem: (error as Error).message };
    }
  }

  #uncounted(): number {
    return this.#list.articles.findIndex(({ counts, problem }) => !counts && problem === undefined);
  }
}
