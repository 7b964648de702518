import { SEVERITIES, type Severity } from '../../engine/finding.js';
import type { Status } from '../../review/selectors.js';
import type { Listed } from './listed.js';
import { html, type Markup } from './markup.js';
import { SEVERITY_SIGNS, STATUS_SIGNS } from './signs.js';

const STATUSES: readonly Status[] = ['open', 'accepted', 'rejected', 'set-aside'];

/** How many findings of a page have each severity, each decision and each rule. */
export class FindingCounts {
  readonly #counts = new Map<string, number>();

  /** Counts the Findings of one more article. */
  add(findings: readonly Listed[]): void {
    for (const { severity, status, rule } of findings)
      for (const one of [severity, status, rule]) this.#counts.set(one, this.of(one) + 1);
  }

  /** How many Findings there are of a severity, a status or a Rule’s id. */
  of(one: Severity | Status | string): number {
    return this.#counts.get(one) ?? 0;
  }
}

/** What to show: severities, decisions, a rule. It is hidden until the page’s script, without which it does nothing, runs. */
export function filtersHtml(counts: FindingCounts, rules: readonly string[]): Markup {
  const severities = SEVERITIES.flatMap((severity) => {
    const count = counts.of(severity);
    return count === 0 ? [] : box('severity', severity, `${SEVERITY_SIGNS[severity]} ${severity}s`, count);
  });
  const statuses = STATUSES.flatMap((status) => {
    const count = counts.of(status);
    const label = `${STATUS_SIGNS[status]} ${status.replace('-', ' ')}`.trim();
    return count === 0 ? [] : box('status', status, label, count);
  });
  const options = rules.map((rule) => html`<option value="${rule}">${rule} (${counts.of(rule)})</option>`);
  return html`<form class="filters" id="filters" aria-label="Which findings are shown" hidden>
<fieldset><legend>Severity</legend>${severities}</fieldset>
<fieldset><legend>Decision</legend>${statuses}</fieldset>
<label class="rule">Rule <select name="rule"><option value="">all rules</option>${options}</select></label>
<p class="keys"><kbd>j</kbd> <kbd>k</kbd> next, previous · <kbd>n</kbd> <kbd>p</kbd> open ones · <kbd>f</kbd> filters</p>
<p class="shown" id="shown" role="status"></p>
</form>
`;
}

function box(name: string, value: string, label: string, count: number): Markup {
  return html`<label class="box ${value}"><input type="checkbox" name="${name}" value="${value}" checked> ${label} <span class="count">${count}</span></label>`;
}
