import { createHash } from 'node:crypto';
import { html, Markup } from './markup.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

/** A whole page around its parts: one file that loads nothing, and in which only its own script may run. */
export function* pageParts(title: string, parts: Iterable<string>): Iterable<string> {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(STYLE)}`,
    `script-src ${hashOf(SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  yield html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="stet">
${new Markup(`<meta http-equiv="Content-Security-Policy" content="${policy}">`)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">To the articles</a>
`.text;
  yield* parts;
  yield html`
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.text;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
