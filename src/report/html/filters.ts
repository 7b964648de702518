import { SEVERITIES } from '../../engine/finding.js';
import type { Status } from '../../review/selectors.js';
import type { Listed } from './listed.js';
import { html, type Markup } from './markup.js';
import { SEVERITY_SIGNS, STATUS_SIGNS } from './signs.js';

const STATUSES: readonly Status[] = ['open', 'accepted', 'rejected', 'set-aside'];

/** What to show: severities, decisions, a rule. It is hidden until the page’s script, without which it does nothing, runs. */
export function filtersHtml(findings: readonly Listed[], rules: readonly string[]): Markup {
  const severities = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : box('severity', severity, `${SEVERITY_SIGNS[severity]} ${severity}s`, count);
  });
  const statuses = STATUSES.flatMap((status) => {
    const count = findings.filter((finding) => finding.status === status).length;
    const label = `${STATUS_SIGNS[status]} ${status.replace('-', ' ')}`.trim();
    return count === 0 ? [] : box('status', status, label, count);
  });
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const options = rules.map((rule) => html`<option value="${rule}">${rule} (${counts.get(rule)})</option>`);
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
