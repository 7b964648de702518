import type { Settings } from '../analysis/settings.js';
import type { Severity } from './finding.js';

/** What an example may come with. */
interface ExampleSetting {
  readonly source?: string;
  readonly sourceLang?: string;
  /** What the user has told, as in a configuration. */
  readonly settings?: Settings;
}

/** A text that shows what a Rule flags: each flagged Span in square brackets, `\[` and `\]` for real ones. */
interface WrongExample extends ExampleSetting {
  readonly wrong: string;
  /** What the first Suggestions make of it; absent only in a Rule that says `fix: none`. */
  readonly right?: string;
}

/** A text on which a Rule must stay silent. */
interface FineExample extends ExampleSetting {
  readonly fine: string;
}

/** An example of a Rule, which is a test of it. */
export type Example = WrongExample | FineExample;

/** One file of `rules/`, validated: what is wrong, how bad, what to say, and examples that are its tests. */
export interface Rule {
  /** Its path below its rules folder, without `.yml`: `en/words/doubled-word`. */
  readonly id: string;
  /** The name of the Check that interprets `options`. */
  readonly check: string;
  /** MQM `dimension/type`. */
  readonly category: string;
  readonly severity: Severity;
  /** With `{found}` (the flagged text), `{fix}` (what the first Suggestion makes of it) and the Check's own values. */
  readonly message: string;
  /** Why it is wrong and how it comes about. */
  readonly about: string;
  /** `none` where only a person can mend it: its Findings bear no Suggestion. */
  readonly fix?: 'none';
  /** Ids of Rules whose Findings give way where they overlap one of this Rule's. */
  readonly supersedes: readonly string[];
  readonly options: unknown;
  readonly examples: readonly Example[];
}

/** A Rule as a configuration changes it. Not a spread copy, which would read the examples of a rule that keeps them in a file. */
export function changedRule(rule: Rule, change: Partial<Pick<Rule, 'severity' | 'options'>>): Rule {
  const descriptors = { ...Object.getOwnPropertyDescriptors(rule), ...Object.getOwnPropertyDescriptors(change) };
  return Object.defineProperties({}, descriptors) as Rule;
}
