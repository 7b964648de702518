import { unwatchFile, watchFile } from 'node:fs';
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
  readonly #watched = new Set<string>();

  constructor(private readonly articles: OpenArticles) {}

  /** Watches the files that the articles which are open now depend on, and no others. */
  update(): void {
    const wanted = new Set<string>();
    for (const { uri, config, place } of this.articles.all) {
      const article = pathOf(uri);
      if (article) wanted.add(decisionsPath(article));
      if (config) wanted.add(resolve(config));
      if (place) wanted.add(resolve(place.path));
    }
    for (const path of this.#watched) if (!wanted.has(path)) unwatchFile(path);
    for (const path of wanted) {
      if (!this.#watched.has(path)) this.#watch(path);
    }
    this.#watched.clear();
    for (const path of wanted) this.#watched.add(path);
  }

  #watch(path: string): void {
    watchFile(path, { interval: INTERVAL }, (now, before) => {
      // Of a file that is not there it is told once that it is not.
      if (now.mtimeMs !== before.mtimeMs || now.ino !== before.ino) changed(path, this.articles);
    });
  }
}
