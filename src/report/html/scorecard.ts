import { SEVERITIES, type Severity } from '../../engine/finding.js';
import { passes, type Scores, type Weighed } from '../../review/score.js';
import { dimensionOf, type Scoring } from '../../review/scoring.js';
import type { ListedFile } from './listed.js';
import { html, type Markup } from './markup.js';
import { SEVERITY_SIGNS } from './signs.js';

/** The scorecard: findings and penalties by MQM dimension and type, and what they come to for 1,000 words. */
export function scorecardHtml({ id, path, scores, scoring }: ListedFile): Markup {
  const { before, after } = scores;
  const rows = before.dimensions.flatMap((dimension) => [
    row(dimension.category, dimension, 'dimension'),
    ...before.categories
      .filter(({ category }) => dimensionOf(category) === dimension.category && category !== dimension.category)
      .map((type) => row(type.category.slice(dimension.category.length + 1), type, 'type')),
  ]);
  const accepted = before.penalty === after.penalty ? undefined : row('with what was accepted', after, 'total');
  const severities = SEVERITIES.map(severityHeading);
  return html`<section class="scorecard" aria-labelledby="s${id}" tabindex="-1"><h3 id="s${id}">Scorecard</h3>
<div class="wide" tabindex="0" role="group" aria-label="scorecard of ${path}"><table>
<thead><tr><th scope="col">MQM dimension and type</th>${severities}<th scope="col">penalty</th><th scope="col">per 1,000 words</th></tr></thead>
<tbody>
${rows}</tbody>
<tfoot>${row('as it came', before, 'total')}${accepted}</tfoot>
</table></div>
<p class="note">${verdictHtml(scores, scoring)}: an article passes with at most ${number(scoring.pass)}. ${costs(scoring)} This one has ${words(before.words)}. What was rejected costs nothing.</p>
</section>
`;
}

/** Whether an article passes with what was accepted, and its penalty per 1,000 words. */
export function verdictHtml({ after }: Scores, scoring: Scoring): Markup {
  const verdict = passes(after, scoring) ? 'passes' : 'fails';
  const shown = verdict === 'passes' ? '✓ passes' : '✗ does not pass';
  return html`<span class="verdict ${verdict}">${shown}</span>, penalty ${number(after.perThousand)} per 1,000 words`;
}

/** The head of a column for a severity; where there is little room, its word is only heard. */
export function severityHeading(severity: Severity): Markup {
  return html`<th scope="col"><span class="sign ${severity}" aria-hidden="true">${SEVERITY_SIGNS[severity]}</span> <span class="word">${severity}s</span></th>`;
}

/** A number with one decimal where it has any, and its thousands told apart. */
export function number(value: number): string {
  return (Math.round(value * 10) / 10).toLocaleString('en');
}

function row(name: string, { counts, penalty, perThousand }: Weighed, kind: string): Markup {
  const cells = SEVERITIES.map((severity) => html`<td class="${severity}">${counts[severity] || '–'}</td>`);
  return html`<tr class="${kind}"><th scope="row">${name.replaceAll('-', ' ')}</th>${cells}<td>${number(penalty)}</td><td>${number(perThousand)}</td></tr>\n`;
}

function words(count: number): string {
  return `${number(count)} ${count === 1 ? 'word' : 'words'}`;
}

function costs({ penalties, weights }: Scoring): string {
  const cost = (severity: Severity) => `${severity} ${number(penalties[severity])}`;
  const weighed = Object.entries(weights).map(([name, weight]) => `${name} × ${number(weight)}`);
  const multiplied = weighed.length === 0 ? '' : `, times the weight of its kind (${weighed.join(', ')})`;
  return `One finding costs: ${SEVERITIES.map(cost).join(', ')}${multiplied}.`;
}
