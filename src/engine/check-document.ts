import { meet } from '../analysis/latin-patterns.js';
import { MatchingTimes, SlowPatternError } from '../analysis/matching-time.js';
import { Reading } from '../analysis/reading.js';
import type { Settings } from '../analysis/settings.js';
import type { Hit } from '../checks/check.js';
import { checks } from '../checks/index.js';
import type { Document } from '../document/document.js';
import { applyEdits, type Edit } from '../document/edit.js';
import { editable } from '../document/editable.js';
import { written } from '../document/formats/index.js';
import { overlappingAny } from '../document/overlapping.js';
import { proseOf } from '../document/prose.js';
import { beginningOf, type Section, sectionsOf } from '../document/sections.js';
import { withSourcesBeside } from '../document/source-paragraphs.js';
import { bySpan, contains, type Span } from '../document/span.js';
import { type Finding, SEVERITIES, type Severity } from './finding.js';
import { withFingerprints } from './fingerprint.js';
import type { Rule } from './rule.js';
import { isInGroup } from './rule-names.js';
import { rulesForLanguage } from './rules-for-language.js';
import { SlowRuleError } from './slow-rule-error.js';
import { offerSpecimen, SPECIMEN } from './specimen.js';
import { type Divided, suppress } from './suppressions.js';
import { withWholeCharacters } from './whole-characters.js';

type Draft = Omit<Finding, 'fingerprint'>;

/**
 * Runs Rules over a Document: all Findings in the order of the text, but those that a comment in it suppresses. Pure;
 * reads no file, clock or network. A long text is read section by section, so that memory does not grow with it: what it says of
 * people, names and terms is compared within a section.
 */
export function checkDocument(document: Document, rules: readonly Rule[], settings: Settings = {}): Finding[] {
  return inspectDocument(document, rules, settings).findings;
}

/** What whoever inspects a Document may say of it besides. */
export interface Inspection {
  /** The ids of all rules that stet knows, where some do not run on this Document. */
  readonly known?: readonly string[];
  /** Called after each section of the text, when nothing that was read of it is needed any more. */
  readonly afterSection?: () => void;
}

/** Runs Rules over a Document, and tells also what its comments suppress, and which of them are wrong. */
export function inspectDocument(
  document: Document,
  rules: readonly Rule[],
  settings: Settings = {},
  { known = rules.map(({ id }) => id), afterSection }: Inspection = {},
): Divided {
  const prose = proseOf(document);
  const { spanOf } = prose;
  meetAll(prose.document, settings);
  const article = withSourcesBeside(prose.document);
  const running = document.language === undefined ? rules : rulesForLanguage(rules, document.language);
  const drafts: Draft[] = [];
  const matching = new MatchingTimes(article.text.length);
  for (const section of sectionsOf(article)) {
    readSection(section, running, { settings, matching, drafts });
    afterSection?.();
  }
  const kept = withoutSuperseded(withoutRepeats(drafts.sort(inOrder)), rules);
  const findings = placed(document, withFingerprints(article.text, withoutLetStand(article, kept, settings)), spanOf);
  const isOpaque = overlappingAny(document.opaque ?? []);
  const judged = findings.filter((finding) => !isOpaque(finding));
  return suppress(document, judged, { known, ran: running.map(({ id }) => id) });
}

/** A large glossary holds for many articles. */
const met = new WeakSet<Settings>();

/** All that the expressions of analysis and checks are matched against: to be met before. */
function meetAll({ text, source = '', segments }: Document, settings: Settings): void {
  meet(text);
  meet(source);
  for (const { source = '', beside = '' } of segments) {
    meet(source);
    meet(beside);
  }
  if (met.has(settings)) return;
  met.add(settings);
  meet(JSON.stringify(settings));
}

/** Adds what is found in a section. A function of its own: no variable keeps what was read while memory is given back. */
function readSection(
  { document, start }: Section,
  rules: readonly Rule[],
  { settings, matching, drafts }: { settings: Settings; matching: MatchingTimes; drafts: Draft[] },
): void {
  const reading = new Reading(document, settings, matching);
  for (const found of draftsOf(reading, rules, start)) drafts.push(found);
  offerSpecimen(reading, () => {
    const beginning = new Reading(beginningOf(document, SPECIMEN), settings);
    draftsOf(beginning, rules, start);
    return beginning;
  });
}

/** What is found in a section, where it stands in the whole. */
function draftsOf(reading: Reading, rules: readonly Rule[], start: number): Draft[] {
  const drafts: Draft[] = [];
  for (const rule of rules)
    try {
      for (const hit of checks[rule.check]!.find(reading, rule.options))
        drafts.push(moved(draft(reading.text, rule, hit), start));
    } catch (error) {
      throw error instanceof SlowPatternError ? new SlowRuleError(rule.id) : error;
    }
  return drafts;
}

/** Findings of the prose in its Document. A Suggestion that would change more than text is left out. */
function placed(document: Document, findings: readonly Finding[], spanOf: (span: Span) => Span): Finding[] {
  const mayChange = editable(document);
  const inDocument = <T extends Span>(span: T): T => ({ ...span, ...spanOf(span) });
  const edited = (edit: Edit): Edit => written(document, { ...spanOf(edit), text: edit.text });
  return findings.map((finding) => ({
    ...inDocument(finding),
    evidence: finding.evidence.map(inDocument),
    suggestions: finding.suggestions
      .map(({ label, edits }) => ({ label, edits: edits.map(edited) }))
      .filter(({ edits }) => edits.every(mayChange)),
  }));
}

function draft(text: string, rule: Rule, hit: Hit): Draft {
  const { start, end, evidence = [], suggestions = [], values = {}, weak = false, person } = hit;
  return {
    rule: rule.id,
    category: rule.category,
    severity: weak ? milder(rule.severity) : rule.severity,
    start,
    end,
    message: fill(rule.message, { found: text.slice(start, end), fix: fixOf(text, hit), ...values }),
    evidence,
    suggestions: withWholeCharacters(text, suggestions),
    ...(person === undefined ? {} : { person }),
  };
}

/** A Finding of a section in the whole. */
function moved(found: Draft, by: number): Draft {
  if (by === 0) return found;
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  const suggestions = found.suggestions.map(({ label, edits }) => ({ label, edits: edits.map(move) }));
  return { ...move(found), evidence: found.evidence.map(move), suggestions };
}

function milder(severity: Severity): Severity {
  return SEVERITIES[Math.min(SEVERITIES.indexOf(severity) + 1, SEVERITIES.length - 1)]!;
}

/** What the first Suggestion makes of the flagged text. */
function fixOf(text: string, { start, end, suggestions }: Hit): string {
  const inside = (suggestions?.[0]?.edits ?? []).filter((edit) => contains({ start, end }, edit));
  return applyEdits(
    text.slice(start, end),
    inside.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text })),
  );
}

function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{([\w-]+)\}/gu, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : whole,
  );
}

function inOrder(a: Draft, b: Draft): number {
  return bySpan(a, b) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.rule < b.rule ? -1 : 1);
}

/** A Rule says a thing once: of two Findings of one Rule on the same Span the first stays. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ rule, start, end }) => {
    const key = `${rule} ${start} ${end}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Without what the user wants to let stand. */
function withoutLetStand({ text }: Document, drafts: readonly Draft[], { letStand = [] }: Settings): readonly Draft[] {
  if (letStand.length === 0) return drafts;
  return drafts.filter(
    ({ rule, start, end }) => !letStand.some((one) => isInGroup(rule, one.rule) && text.slice(start, end) === one.text),
  );
}

/** A Finding gives way where a Rule that supersedes its own has one that overlaps it. */
function withoutSuperseded(drafts: readonly Draft[], rules: readonly Rule[]): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const over = new Map<string, string[]>();
  for (const { id, supersedes } of rules)
    for (const weaker of supersedes) over.set(weaker, [...(over.get(weaker) ?? []), id]);
  const givesWay = new Map(
    [...over].map(([weaker, by]) => [weaker, overlappingAny(drafts.filter(({ rule }) => by.includes(rule)))]),
  );
  return drafts.filter((draft) => !givesWay.get(draft.rule)?.(draft));
}
