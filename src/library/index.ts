// What `import … from 'stet'` gives: the engine and the review as pure functions, without files or a terminal.
export type { PersonSetting, Pronouns, Settings, TermSetting } from '../analysis/settings.js';
export type { Document, Segment } from '../document/document.js';
export type { Edit } from '../document/edit.js';
export type { Span } from '../document/span.js';
export type { Evidence, Suggestion } from '../document/suggestion.js';
export type { Finding, Severity } from '../engine/finding.js';
export type { Rule } from '../engine/rule.js';
export { correctedText } from '../review/corrected.js';
export type { Accepted, Decision, Rejected } from '../review/decision.js';
export { DecisionsFileError, formatDecisions, parseDecisions } from '../review/decisions-file.js';
export { type Action, reduce } from '../review/reduce.js';
export { type Status, statusOf } from '../review/selectors.js';
export type { KeptDecision, Session } from '../review/session.js';
export type { StoredDecision } from '../review/stored-decision.js';
export { apply } from './apply.js';
export { type CheckOptions, check, rules } from './check.js';
export { type ReviewOptions, review } from './review.js';
