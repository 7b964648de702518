import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  Hover,
  InitializeResult,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MAIN } from '../cli/stet.js';

const protocol = createRequire(import.meta.url)(
  'vscode-languageserver-protocol/node',
) as typeof import('vscode-languageserver-protocol/node');

/** All that stet makes use of. */
export const ABLE: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
  },
};

/** An editor that talks to the built program, as VS Code does: a client of the protocol over standard input and output. */
export class Editor {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly shown: string[] = [];
  /** What the server asked the editor to watch. */
  readonly watched: string[] = [];
  initialized!: InitializeResult;
  /** The exit status, once the server ended. */
  readonly ended: Promise<number | null>;
  readonly #documents = new Map<string, TextDocument>();
  readonly #heard = new Set<() => void>();
  readonly #connection;
  readonly #server;

  private constructor(
    readonly folder: string,
    args: readonly string[],
  ) {
    const server = spawn(process.execPath, [MAIN, 'lsp', ...args], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
    onTestFinished(() => void server.kill());
    this.#server = server;
    this.ended = new Promise((resolve) => server.on('exit', resolve));
    this.#connection = protocol.createProtocolConnection(
      new protocol.StreamMessageReader(server.stdout),
      new protocol.StreamMessageWriter(server.stdin),
    );
    this.#connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      for (const hear of this.#heard) hear();
    });
    this.#connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.shown.push(message);
      for (const hear of this.#heard) hear();
    });
    this.#connection.onRequest('client/registerCapability', ({ registrations }) => {
      for (const { registerOptions } of registrations) {
        for (const { globPattern } of registerOptions.watchers) this.watched.push(globPattern);
      }
    });
    this.#connection.listen();
  }

  /** Starts the server in a folder, and says nothing to it. */
  static connect(folder: string, args: readonly string[] = ['--stdio']): Editor {
    return new Editor(folder, args);
  }

  /** Starts the server in a folder, and introduces the editor to it. */
  static async start(folder: string, capabilities = ABLE, args: readonly string[] = ['--stdio']): Promise<Editor> {
    const editor = Editor.connect(folder, args);
    const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'articles' }];
    const params = { processId: process.pid, rootUri: null, workspaceFolders, capabilities };
    editor.initialized = await editor.request('initialize', params);
    await editor.notify('initialized', {});
    return editor;
  }

  request<Result>(method: string, params?: object): Promise<Result> {
    return this.#connection.sendRequest(method, params);
  }

  /** Asks for something and takes it back before it is answered. */
  cancelled<Result>(method: string, params: object): Promise<Result> {
    const source = new protocol.CancellationTokenSource();
    const asked = this.#connection.sendRequest<Result>(method, params, source.token);
    source.cancel();
    return asked;
  }

  /** The editor is gone without a word. */
  vanish(): void {
    this.#server.stdin.end();
  }

  notify(method: string, params?: object): Promise<void> {
    return this.#connection.sendNotification(method, params);
  }

  uri(name: string): string {
    return name.includes(':') ? name : pathToFileURL(join(this.folder, name)).href;
  }

  async open(name: string, text: string, languageId = 'plaintext'): Promise<void> {
    const document = TextDocument.create(this.uri(name), languageId, 1, text);
    this.#documents.set(name, document);
    const { uri, version } = document;
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  /** Replaces a stretch of an open article, as typing does. */
  async type(name: string, at: { start: number; end: number }, text: string): Promise<void> {
    const document = this.document(name);
    const range = { start: document.positionAt(at.start), end: document.positionAt(at.end) };
    const version = document.version + 1;
    TextDocument.update(document, [{ range, text }], version);
    const contentChanges = [{ range, text }];
    await this.notify('textDocument/didChange', { textDocument: { uri: document.uri, version }, contentChanges });
  }

  async close(name: string): Promise<void> {
    this.#documents.delete(name);
    await this.notify('textDocument/didClose', { textDocument: { uri: this.uri(name) } });
  }

  document(name: string): TextDocument {
    return this.#documents.get(name)!;
  }

  /** What the last diagnostics of an article are, once `wanted` holds of them. */
  async diagnostics(name: string, wanted: (last: Diagnostic[]) => boolean = () => true): Promise<Diagnostic[]> {
    const uri = this.uri(name);
    const { version } = this.document(name);
    const last = await this.#when(() =>
      this.published.findLast(
        (params) => params.uri === uri && params.version === version && wanted(params.diagnostics),
      ),
    );
    return last.diagnostics;
  }

  /** The first message that the server showed. */
  message(): Promise<string> {
    return this.#when(() => this.shown[0]);
  }

  hover(name: string, offset: number): Promise<Hover | null> {
    const position = this.document(name).positionAt(offset);
    return this.request('textDocument/hover', { textDocument: { uri: this.uri(name) }, position });
  }

  /** The code actions at an offset. */
  actions(name: string, offset: number, only?: readonly string[]): Promise<CodeAction[]> {
    const position = this.document(name).positionAt(offset);
    const range = { start: position, end: position };
    const context = { diagnostics: [], ...(only ? { only } : {}) };
    return this.request('textDocument/codeAction', { textDocument: { uri: this.uri(name) }, range, context });
  }

  /** The text that an action makes of an article. */
  after(name: string, { edit }: CodeAction): string {
    const [change] = edit!.documentChanges ?? [];
    if (!change || !('edits' in change)) throw new Error('no versioned edits');
    const document = this.document(name);
    if (change.textDocument.version !== document.version) throw new Error('edits for another version');
    return TextDocument.applyEdits(document, change.edits as never);
  }

  execute({ command }: CodeAction): Promise<unknown> {
    return this.request('workspace/executeCommand', { command: command!.command, arguments: command!.arguments });
  }

  #when<T>(look: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const hear = () => {
        const seen = look();
        if (seen === undefined) return;
        this.#heard.delete(hear);
        resolve(seen);
      };
      this.#heard.add(hear);
      hear();
    });
  }
}
