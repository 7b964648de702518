import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The parser of Markdown. These libraries are loaded when the first such file is read: most runs read plain text. */
export function markdownParser(): typeof import('@lezer/markdown') {
  return require('@lezer/markdown') as typeof import('@lezer/markdown');
}

/** The parser of HTML. */
export function htmlParser(): typeof import('parse5') {
  return require('parse5') as typeof import('parse5');
}

/** What reads the named characters of HTML and XML. */
export function characterReader(): typeof import('entities') {
  return require('entities') as typeof import('entities');
}

/** The parser of XML. */
export function xmlParser(): typeof import('saxes') {
  return require('saxes') as typeof import('saxes');
}
