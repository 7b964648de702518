import { applyEdits, type Edit } from '../src/document/edit.js';
import { readText } from '../src/document/formats/text.js';
import type { Span } from '../src/document/span.js';
import { checkDocument } from '../src/engine/check-document.js';
import { atLeast, type Finding } from '../src/engine/finding.js';
import type { Article, Defect } from './article.js';
import { KINDS, type Kind } from './kinds.js';
import { allRules } from './rule.js';

/** What the rules make of one defect. */
export interface DefectOutcome extends Defect {
  readonly article: string;
  /** A Finding that the clean article does not have touches the defect, and is of the right folder and severity. */
  readonly hit: boolean;
  /** A first Suggestion gives the clean article back, to the letter. */
  readonly repaired: boolean;
  /** New Findings at the defect. */
  readonly near: readonly Finding[];
  /** New errors and warnings elsewhere. */
  readonly noise: readonly Finding[];
}

/** What the rules make of one article and all its defects. */
export interface Outcome {
  readonly article: Article;
  /** Errors and warnings on the clean text. */
  readonly alarms: readonly Finding[];
  readonly defects: readonly DefectOutcome[];
}

const rules = allRules();
const find = (text: string) => checkDocument(readText(text), rules);
const grave = (finding: Finding) => atLeast(finding.severity, 'warning');

/** Runs all rules over an article, once clean and once with each of its defects. */
export function outcomeOf(article: Article): Outcome {
  const found = find(article.text);
  const known = new Set(found.map(({ fingerprint }) => fingerprint));
  const places = new Set(found.map(({ rule, start }) => `${rule} ${start}`));
  const defects = article.defects.map((defect) => {
    const end = defect.spans.at(-1)!.end;
    const shift = defect.text.length - article.text.length;
    const fresh = find(defect.text).filter(
      ({ rule, start, fingerprint }) =>
        !known.has(fingerprint) && !places.has(`${rule} ${start >= end ? start - shift : start}`),
    );
    return outcomeOfDefect(article.name, defect, fresh);
  });
  return { article, alarms: found.filter(grave), defects };
}

function outcomeOfDefect(article: string, defect: Defect, fresh: readonly Finding[]): DefectOutcome {
  const { by, atLeast: limit = 'warning', within } = KINDS[defect.kind] ?? { by: [] };
  const places = defect.spans.map((span) => widened(defect.text, span, within));
  const counts = (finding: Finding) => atLeast(finding.severity, limit);
  const touches = (finding: Finding) =>
    places.some(({ start, end }) => finding.start <= end + 1 && finding.end >= start - 1);
  const near = fresh.filter((finding) => counts(finding) && touches(finding));
  const hits = near.filter(({ rule }) => by.some((folder) => rule.startsWith(`${folder}/`)));
  return {
    ...defect,
    article,
    near,
    hit: hits.length > 0,
    repaired: hits.length > 0 && repaired(defect, near),
    noise: fresh.filter((finding) => grave(finding) && !touches(finding)),
  };
}

function widened(text: string, { start, end }: Span, within: Kind['within']): Span {
  if (within === 'article') return { start: 0, end: text.length };
  if (within === undefined) return { start, end };
  const next = text.indexOf('\n\n', end);
  return { start: text.lastIndexOf('\n\n', start - 1) + 1, end: next < 0 ? text.length : next };
}

/** The first Suggestion of one Finding, or those of all together, give a text that is as good as the clean one. */
function repaired({ text, mended }: Defect, near: readonly Finding[]): boolean {
  const fixes = near.flatMap(({ suggestions }) => (suggestions[0] ? [suggestions[0].edits] : []));
  return [...fixes, fixes.flat()].some((edits) => mended.includes(applied(text, edits)));
}

function applied(text: string, edits: readonly Edit[]): string {
  try {
    return applyEdits(text, edits);
  } catch {
    return text; // Suggestions of two rules for one place: the reader takes one of them.
  }
}

/** Per cent found and mended. */
export function tally(defects: readonly DefectOutcome[]): { hit: number; repair: number } {
  const per = (n: number) => (defects.length === 0 ? 0 : (100 * n) / defects.length);
  return {
    hit: per(defects.filter(({ hit }) => hit).length),
    repair: per(defects.filter(({ repaired }) => repaired).length),
  };
}

/** The rates of every kind beside their floors, and the false alarms by number. */
export function table(outcomes: readonly Outcome[]): string {
  const defects = outcomes.flatMap((outcome) => outcome.defects);
  const alarms = outcomes.flatMap((outcome) => outcome.alarms);
  const words = outcomes.reduce((sum, { article }) => sum + article.text.split(/\s+/u).length, 0);
  const row = (kind: string, of: readonly DefectOutcome[], floor = '') => {
    const { hit, repair } = tally(of);
    const noise = of.reduce((sum, one) => sum + one.noise.length, 0);
    const figures = [String(of.length), `${hit.toFixed(1)}%`, `${repair.toFixed(1)}%`, String(noise)];
    return `${kind.padEnd(24)}${figures.map((figure) => figure.padStart(8)).join('')}   ${floor}`.trimEnd();
  };
  return [
    `${'kind'.padEnd(24)}       n     hit  repair   noise   floors`,
    ...Object.entries(KINDS).map(([kind, { hit, repair }]) =>
      row(
        kind,
        defects.filter((defect) => defect.kind === kind),
        `${hit}/${repair}`,
      ),
    ),
    row('all', defects),
    `clean: ${alarms.length} errors and warnings in ${words} words, ${((1000 * alarms.length) / words).toFixed(2)} per 1,000`,
  ].join('\n');
}

/** The table, and every false alarm, miss, unmended defect and noise with its context: what a writer of rules reads. */
export function report(outcomes: readonly Outcome[]): string {
  const lines = [table(outcomes), '', 'FALSE ALARMS'];
  for (const { article, alarms } of outcomes)
    for (const alarm of alarms) lines.push(`  ${article.name}  ${shown(article.text, alarm)}`);
  for (const kind of Object.keys(KINDS)) {
    const defects = outcomes.flatMap((outcome) => outcome.defects).filter((defect) => defect.kind === kind);
    lines.push('', kind.toUpperCase());
    for (const { article, text, spans, near, noise, hit, repaired } of defects) {
      if (!hit) lines.push(`  missed    ${article}  ${around(text, spans[0]!)}`);
      else if (!repaired) lines.push(`  unmended  ${article}  ${around(text, spans[0]!)}`);
      if (!hit || !repaired) for (const one of near) lines.push(`              found: ${shown(text, one)}`);
      for (const one of noise) lines.push(`  noise     ${article}  ${shown(text, one)}`);
    }
  }
  return lines.join('\n');
}

function shown(text: string, finding: Finding): string {
  const edits = finding.suggestions[0]?.edits ?? [];
  const fix = edits.map(({ start, end, text: to }) => `“${text.slice(start, end)}” → “${to}”`).join(', ');
  return `${finding.rule}: ${around(text, finding)}${fix && `   ${fix}`}`;
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - 60), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(/\n+/gu, ' ¶ ');
}
