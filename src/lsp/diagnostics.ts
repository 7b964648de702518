import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { visible } from '../document/visible.js';
import type { Place } from '../engine/file-error.js';
import type { Finding, Severity } from '../engine/finding.js';
import { type Article, rangeOf } from './article.js';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  suggestion: DiagnosticSeverity.Information,
};

/** What an editor can show of a Diagnostic. */
export interface Shown {
  readonly evidence: boolean;
  readonly ruleLink: boolean;
}

/** The Diagnostics of an article: one for each Finding that was not rejected, in the order of the text. */
export function diagnosticsOf(article: Article, shown: Shown): Diagnostic[] {
  const { findings, decisions } = article.session;
  return findings
    .filter(({ fingerprint }) => decisions.get(fingerprint)?.state !== 'rejected')
    .map((finding) => diagnosticOf(article, finding, shown));
}

/** One Finding; its Evidence is the related information, its rule’s file what the code leads to. */
export function diagnosticOf(article: Article, finding: Finding, shown: Shown): Diagnostic {
  const { rule, severity, message, evidence, fingerprint } = finding;
  const href = shown.ruleLink ? ruleFile(rule) : undefined;
  const related = evidence.map((one) => ({
    location: { uri: article.uri, range: rangeOf(article, one) },
    message: visible(one.note),
  }));
  return {
    range: rangeOf(article, finding),
    severity: SEVERITY[severity],
    source: 'stet',
    code: rule,
    ...(href ? { codeDescription: { href } } : {}),
    message: visible(message),
    ...(shown.evidence && related.length > 0 ? { relatedInformation: related } : {}),
    data: { fingerprint },
  };
}

/** What keeps an article from being checked, at its beginning, a line each; `place` is where to mend the first. */
export function problemDiagnostic(problem: string, place: Place | undefined): Diagnostic {
  const start = { line: 0, character: 0 };
  const at = place && { line: place.line - 1, character: place.column - 1 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Error,
    source: 'stet',
    message: problem.split('\n').map(visible).join('\n'),
    ...(place && at
      ? {
          relatedInformation: [
            {
              location: { uri: pathToFileURL(resolve(place.path)).href, range: { start: at, end: at } },
              message: 'to be mended here',
            },
          ],
        }
      : {}),
  };
}

const links = new Map<string, string | undefined>();

/** Where a rule that comes with stet is to be read, with its examples; none for a rule of the user’s own. */
function ruleFile(rule: string): string | undefined {
  if (!links.has(rule)) {
    const file = new URL(`../../rules/${rule}.yml`, import.meta.url);
    links.set(rule, existsSync(fileURLToPath(file)) ? file.href : undefined);
  }
  return links.get(rule);
}
