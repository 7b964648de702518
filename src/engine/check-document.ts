import { meet } from '../analysis/latin-patterns.js';
import { MatchingTimes, SlowPatternError } from '../analysis/matching-time.js';
import { Reading } from '../analysis/reading.js';
import type { Settings } from '../analysis/settings.js';
import { checks } from '../checks/index.js';
import type { Document } from '../document/document.js';
import type { Edit } from '../document/edit.js';
import { editable } from '../document/editable.js';
import { written } from '../document/formats/index.js';
import { overlappingAny } from '../document/overlapping.js';
import { proseOf } from '../document/prose.js';
import { beginningOf, type Section, sectionsOf } from '../document/sections.js';
import { withSourcesBeside } from '../document/source-paragraphs.js';
import type { Span } from '../document/span.js';
import { type Draft, draft, moved } from './draft.js';
import type { Finding } from './finding.js';
import { fingerprinting } from './fingerprint.js';
import type { Rule } from './rule.js';
import { isForEnglish, rulesByLooks, rulesForLanguage, rulesForSource } from './rules-for-section.js';
import { letStandBy, sifted } from './sifting.js';
import { SlowRuleError } from './slow-rule-error.js';
import { offerSpecimen, SPECIMEN } from './specimen.js';
import { type Divided, suppress } from './suppressions.js';
import { isWhole } from './whole-characters.js';

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
  /**
   * Called after each section of the text, when nothing that was read of it is needed any more, and after so many findings each, when what
   * it took to judge them is not.
   */
  readonly between?: (parts: 'sections' | 'findings') => void;
}

/** Runs Rules over a Document, and tells also what its comments suppress, and which of them are wrong. */
export function inspectDocument(
  document: Document,
  rules: readonly Rule[],
  settings: Settings = {},
  { known, between }: Inspection = {},
): Divided {
  const prose = proseOf(document);
  const { spanOf } = prose;
  meetAll(prose.document, settings);
  const article = withSourcesBeside(prose.document);
  const running = document.language === undefined ? rules : rulesForLanguage(rules, document.language);
  const rulesFor = rulesByLooks(running);
  const drafts: Draft[] = [];
  const matching = new MatchingTimes(article.text.length);
  for (const section of sectionsOf(article)) {
    const rulesHere = rulesForSource(rulesFor(section.document), section.document);
    readSection(section, rulesHere, { settings, matching, drafts });
    between?.('sections');
  }
  const textsOf = (span: Span) => {
    const place = spanOf(span);
    return [article.text.slice(span.start, span.end), document.text.slice(place.start, place.end)];
  };
  const isLetStand = letStandBy(settings, textsOf);
  const fingerprintOf = fingerprinting(article.text);
  const place = placing(document, spanOf);
  const isOpaque = overlappingAny(document.opaque ?? []);
  const isForeign = foreignIn(document);
  const judged: Finding[] = [];
  let seen = 0;
  for (const found of taking(sifted(drafts, rules))) {
    if (++seen % MANY === 0) between?.('findings');
    if (isLetStand(found)) continue;
    const finding = place({ ...found, fingerprint: fingerprintOf(found) });
    if (!isOpaque(finding) && !(isForEnglish(finding.rule) && isForeign(finding))) judged.push(finding);
  }
  return suppress(document, judged, () => ({ known: known ?? idsOf(rules), ran: idsOf(running) }));
}

/** What it takes to judge so many findings is some megabytes. */
const MANY = 1_000;

function idsOf(rules: readonly Rule[]): string[] {
  return rules.map(({ id }) => id);
}

/** Tells of a Finding whether it is one of what the file says is in another language, and not of the English around that. */
function foreignIn({ foreign = [] }: Document): (finding: Span) => boolean {
  const isAmong = overlappingAny(foreign);
  return ({ start, end }) => isAmong({ start, end: start + 1 }) || isAmong({ start: end - 1, end });
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

/** What puts a Finding of the prose in its Document. A Suggestion that would change more than text, or part it from a tag it joins, is left out. */
function placing(document: Document, spanOf: (span: Span) => Span): (finding: Finding) => Finding {
  const isEditable = editable(document);
  const mayChange = (edit: Edit) => isEditable(edit) && isWhole(document.text, edit);
  const inDocument = <T extends Span>(span: T): T => ({ ...span, ...spanOf(span) });
  const edited = (edit: Edit): Edit => written(document, { ...spanOf(edit), text: edit.text });
  return (finding) => ({
    ...inDocument(finding),
    evidence: finding.evidence.map(inDocument),
    suggestions: finding.suggestions
      .map(({ label, edits }) => ({ label, edits: edits.map(edited) }))
      .filter(({ edits }) => edits.every(mayChange)),
  });
}

/** Gives each in order and forgets it: a million of them do not stand in memory beside what is made of them. */
function* taking<T>(all: T[]): Iterable<T> {
  all.reverse();
  while (all.length > 0) yield all.pop()!;
}
