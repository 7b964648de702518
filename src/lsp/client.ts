import type { ClientCapabilities } from 'vscode-languageserver';
import type { Shown } from './diagnostics.js';
import type { Markup } from './hover.js';

/** What an editor can do, as far as stet makes use of it. */
export interface Client {
  readonly shown: Shown;
  readonly markup: Markup;
  readonly edits: 'versioned' | 'plain';
  /** Whether it watches files for its servers. */
  readonly watching: 'files' | 'none';
}

/** What the editor says of itself when it starts stet. */
export function clientOf({ workspace, textDocument }: ClientCapabilities): Client {
  const { relatedInformation, codeDescriptionSupport } = textDocument?.publishDiagnostics ?? {};
  const formats = textDocument?.hover?.contentFormat ?? [];
  return {
    shown: { evidence: relatedInformation === true, ruleLink: codeDescriptionSupport === true },
    markup: formats.includes('markdown') ? 'markdown' : 'plaintext',
    edits: workspace?.workspaceEdit?.documentChanges === true ? 'versioned' : 'plain',
    watching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true ? 'files' : 'none',
  };
}
