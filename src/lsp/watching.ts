import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver/node';
import { decisionsPath } from '../review/decisions-file.js';
import { pathOf } from './article.js';
import type { OpenArticles } from './open-articles.js';

/** Configurations and rules of the house, and Decisions. */
const GLOBS = ['**/*.{yml,yaml}', decisionsPath('**/*')];

/** How often a file is looked at where the editor does not watch files for its servers, in milliseconds. */
const INTERVAL = 1000;

/** Has the editor watch what articles depend on, and brings them up to date when it changes. */
export function watchThroughEditor(connection: Connection, articles: OpenArticles): void {
  void connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: GLOBS.map((globPattern) => ({ globPattern })),
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const path of new Set(changes.map(({ uri }) => pathOf(uri)))) if (path) changed(path, articles);
  });
}

function changed(path: string, articles: OpenArticles): void {
  const isDecisions = path.endsWith(decisionsPath(''));
  for (const { uri } of articles.all) {
    const article = pathOf(uri);
    if (!isDecisions) articles.outdated(uri);
    else if (article && decisionsPath(article) === path) articles.decisionsChanged(uri);
  }
}

/** Looks itself after the Decisions and the configurations of open articles, for an editor that watches nothing. */
export class Watching {
  /** How each file was when it was last looked at. */
  readonly #seen = new Map<string, string>();
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly articles: OpenArticles) {}

  /** Watches the files that the articles which are open now depend on, and no others, for changes from now on. */
  update(): void {
    const wanted = new Set<string>();
    for (const { uri, config, place } of this.articles.all) {
      const article = pathOf(uri);
      if (article) wanted.add(decisionsPath(article));
      if (config) wanted.add(resolve(config));
      if (place) wanted.add(resolve(place.path));
    }
    for (const path of this.#seen.keys()) if (!wanted.has(path)) this.#seen.delete(path);
    // At once: fs.watchFile looks first when it gets round to it, and misses what changed until then.
    for (const path of wanted) if (!this.#seen.has(path)) this.#seen.set(path, stateOf(path));
    this.#timer ??= setInterval(() => this.#look(), INTERVAL).unref();
  }

  #look(): void {
    for (const [path, before] of [...this.#seen]) {
      const now = stateOf(path);
      if (now === before) continue;
      this.#seen.set(path, now);
      changed(path, this.articles);
    }
  }
}

/** What differs once a file was written, replaced, made, or deleted. */
function stateOf(path: string): string {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found ? `${found.ino} ${found.mtimeMs} ${found.size}` : 'none';
  } catch {
    return 'none';
  }
}
