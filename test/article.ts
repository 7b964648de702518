import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { applyEdits, type Edit } from '../src/document/edit.js';
import type { Span } from '../src/document/span.js';

/** A change within its surroundings: `“We shall wait,” {she → he} added`. What stands outside the braces finds its place. */
const change = z.string().regex(/\{[^{}]* → [^{}]*\}/u, 'has no {clean → broken} in it');

const file = z.strictObject({
  /** BCP 47 tag of the language whose news the article imitates. */
  from: z.string().min(2),
  text: z.string().min(1),
  defects: z
    .array(
      z.strictObject({
        kind: z.string(),
        change: z.union([change, z.array(change).min(2)]),
        /** Other texts that a Suggestion may put in the place of the broken one. */
        or: z.array(z.string()).min(1).optional(),
      }),
    )
    .min(4),
});

/** One thing that is wrong with an article: what kind of thing, the text with it, and where it is. */
export interface Defect {
  readonly kind: string;
  /** The article with this defect and no other. */
  readonly text: string;
  /** The broken stretches of `text`; an empty Span where something was lost. */
  readonly spans: readonly Span[];
  /** The texts that a Suggestion may make of `text`: the clean article first. */
  readonly mended: readonly string[];
}

/** A short article written for these tests, and ways in which a translator might have broken it. */
export interface Article {
  /** Its file's name. */
  readonly name: string;
  /** As a good editor would leave it. */
  readonly text: string;
  readonly defects: readonly Defect[];
}

/** All articles of `test/articles`, in the order of their names. */
export function readArticles(): Article[] {
  const folder = new URL('articles/', import.meta.url);
  return readdirSync(folder)
    .sort()
    .map((name) => parseArticle(name, readFileSync(new URL(name, folder), 'utf8')));
}

/**
 * Reads one article's file.
 * @throws Error naming the file, where it is no such YAML, or where a defect's surroundings are not in the text just once.
 */
export function parseArticle(name: string, yaml: string): Article {
  const document = parseDocument(yaml);
  if (document.errors[0]) throw new Error(`${name}: ${document.errors[0].message}`);
  const parsed = file.safeParse(document.toJS());
  if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`);
  const { text, defects } = parsed.data;
  return {
    name,
    text,
    defects: defects.map(({ kind, change, or = [] }) => {
      const edits = [change].flat().flatMap((one) => editsOf(name, text, one));
      const broken = applyEdits(text, edits);
      const spans = spansOf(edits);
      const others = or.map((other) => broken.slice(0, spans[0]!.start) + other + broken.slice(spans[0]!.end));
      return { kind, text: broken, spans, mended: [text, ...others] };
    }),
  };
}

/** The Edits that break `text` as `change` says. */
function editsOf(name: string, text: string, change: string): Edit[] {
  const pieces = change.split(/\{([^{}]*) → ([^{}]*)\}/u);
  const clean = pieces.filter((_, i) => i % 3 !== 2).join('');
  const at = text.indexOf(clean);
  if (at < 0) throw new Error(`${name}: not in the article: ${clean}`);
  if (text.indexOf(clean, at + 1) >= 0) throw new Error(`${name}: more than once in the article: ${clean}`);
  const edits: Edit[] = [];
  let start = at;
  for (let i = 0; i + 2 < pieces.length; i += 3) {
    start += pieces[i]!.length;
    const end = start + pieces[i + 1]!.length;
    if (pieces[i + 1] === pieces[i + 2]) throw new Error(`${name}: changes nothing: ${change}`);
    edits.push({ start, end, text: pieces[i + 2]! });
    start = end;
  }
  return edits;
}

/** Where the texts of `edits` stand once all are made. */
function spansOf(edits: readonly Edit[]): Span[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .map((edit) => {
      const start = edit.start + shift;
      shift += edit.text.length - (edit.end - edit.start);
      return { start, end: start + edit.text.length };
    });
}
