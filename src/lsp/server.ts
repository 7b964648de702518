import {
  CodeActionKind,
  type Connection,
  createConnection,
  ErrorCodes,
  type ExecuteCommandParams,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ProposedFeatures,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { visible } from '../document/visible.js';
import { Checking } from './checking.js';
import { type Client, clientOf } from './client.js';
import { COMMANDS, codeActions, FIX_ALL } from './code-actions.js';
import { Conversation, refused } from './conversation.js';
import { decide } from './deciding.js';
import { diagnosticsOf, problemDiagnostic } from './diagnostics.js';
import { Framing } from './framing.js';
import { hoverAt } from './hover.js';
import { OpenArticles, type Outcome } from './open-articles.js';
import { Watching, watchThroughEditor } from './watching.js';

/** What a server is told and given. */
export interface ServerOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** A configuration in place of the one found from each article. */
  readonly config: string | undefined;
  /** The version of stet. */
  readonly version: string;
  /** Is told that the editor is gone, and whether it asked for the end as the protocol has it. */
  readonly end: (asked: boolean) => void;
  /** Is told what is wrong where the input is not what an editor sends. */
  readonly fail: (problem: string) => void;
}

/**
 * Speaks the Language Server Protocol with an editor, and ends the process when the editor says so. Nothing is printed
 * besides; what goes wrong with an article is a diagnostic in it.
 */
export function serve({ input, output, config, version, end, fail }: ServerOptions): void {
  const framed = input.pipe(new Framing(fail));
  const reader = new StreamMessageReader(framed);
  reader.onError(({ message }) => fail(message));
  const connection = createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(output));
  const conversation = new Conversation();
  // What came last is read in a turn of its own.
  framed.on('end', () => setImmediate(() => end(conversation.isOver)));
  const documents = new TextDocuments(TextDocument);
  const articles = new OpenArticles(new Checking(config), (outcome) => publish(outcome));
  const watching = new Watching(articles);
  let client: Client = clientOf({});

  function publish(outcome: Outcome): void {
    const { uri, version, article, problem, place } = outcome;
    const diagnostics = [
      ...(problem === undefined ? [] : [problemDiagnostic(problem, place)]),
      ...(article ? diagnosticsOf(article, client.shown) : []),
    ];
    // First: what an editor changes as soon as it hears of these must not be missed.
    if (client.watching === 'none') watching.update();
    void connection.sendDiagnostics({ uri, version, diagnostics });
  }

  connection.onInitialize(({ capabilities }: InitializeParams) => {
    conversation.begin();
    client = clientOf(capabilities);
    return abilities(version);
  });
  connection.onInitialized(() => {
    if (client.watching === 'files') watchThroughEditor(connection, articles);
  });
  connection.onShutdown(() => conversation.end());
  documents.onDidChangeContent(({ document }) => articles.changed(document));
  documents.onDidClose(({ document: { uri } }) => {
    articles.closed(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onHover(async (asked, token) => {
    conversation.hear(asked, 'textDocument', 'position');
    const { textDocument, position } = asked;
    const article = await articles.present(textDocument.uri, token);
    return article ? hoverAt(article, position, client.markup) : null;
  });
  connection.onCodeAction(async (asked, token) => {
    conversation.hear(asked, 'textDocument', 'range');
    const { textDocument, range, context } = asked;
    const article = await articles.present(textDocument.uri, token);
    return article
      ? codeActions(article, { range, only: context?.only, edits: client.edits, shown: client.shown })
      : [];
  });
  connection.onExecuteCommand((asked) => {
    conversation.hear(asked, 'command');
    return execute(asked, articles, connection);
  });
  documents.listen(connection);
  connection.listen();
}

function abilities(version: string): InitializeResult {
  return {
    serverInfo: { name: 'stet', version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: TextDocumentSyncKind.Incremental,
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
      executeCommandProvider: { commands: Object.values(COMMANDS) },
    },
  };
}

async function execute(
  { command, arguments: said = [] }: ExecuteCommandParams,
  articles: OpenArticles,
  connection: Connection,
): Promise<void> {
  if (command !== COMMANDS.reject && command !== COMMANDS.reopen)
    throw refused(ErrorCodes.InvalidParams, `there is no command “${command}”`);
  const [uri = '', fingerprint = ''] = said.map(String);
  const article = await articles.present(uri);
  if (!article) return;
  try {
    if (command === COMMANDS.reject)
      await decide(article, { type: 'reject', fingerprint, time: new Date().toISOString() });
    else await decide(article, { type: 'reopen', fingerprint });
    articles.decisionsChanged(uri);
  } catch (error) {
    const message = `stet: ${visible((error as Error).message)}`;
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
  }
}
