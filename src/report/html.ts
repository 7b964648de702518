import { Places } from '../document/place.js';
import { SEVERITIES } from '../engine/finding.js';
import type { UnreadFile } from './file-result.js';
import type { Format } from './format.js';
import { articleHtml } from './html/article.js';
import { cardHtml } from './html/card.js';
import { changesHtml } from './html/changes.js';
import { FindingCounts, filtersHtml } from './html/filters.js';
import { type ListedFile, listedFile } from './html/listed.js';
import { type Markup, html as markup } from './html/markup.js';
import { pageParts } from './html/page.js';
import { RuleList } from './html/rule-list.js';
import { number, scorecardHtml, severityHeading, verdictHtml } from './html/scorecard.js';
import { add, NOTHING } from './totals.js';
import { count, totalsText } from './totals-text.js';

/** Half as much again as was measured where a finding has little to say. */
const TAKES = 6_000;

/**
 * A page for people, in one file that loads nothing: what a run came to, each article with its findings in place, what
 * each finding says, its evidence, its fixes, and the scorecard. Rejected findings are listed too: it is the record of a
 * review. All of it can be read without scripts; with them it can be filtered, and gone through by keys.
 */
export const html: Format = ({ version, ruleOf }) => {
  let totals = NOTHING;
  const rules = new RuleList();
  const rows: Markup[] = [];
  // As bytes, which take a quarter of the memory of a text that was put together of many, and none of what V8 may have.
  const sections: Buffer[] = [];
  const counts = new FindingCounts();
  return {
    takes: TAKES,
    file(result) {
      totals = add(totals, result);
      if ('problem' in result) {
        rows.push(unreadRow(result));
        return '';
      }
      const file = listedFile(result, String(rows.length + 1), new Places(result.document.text));
      counts.add(file.listed);
      rows.push(fileRow(file));
      if (file.listed.length > 0) sections.push(Buffer.from(section(file, rules).text));
      return '';
    },
    end() {
      const total = totalsText(totals);
      const hasFindings = sections.length > 0;
      const header = markup`<header>
<h1>stet <span class="version">${version}</span></h1>
<p class="run">${total}</p>
${filesTable(rows)}
</header>
<main id="main" tabindex="-1">
${hasFindings ? filtersHtml(counts, rules.names) : undefined}
`;
      const footer = markup`
${hasFindings ? rules.html(ruleOf) : undefined}
</main>
<footer>Penalties follow MQM and the severities of ISO 5060. Lines and columns count from 1, columns in UTF-16 code units.</footer>`;
      return pageParts(`stet: ${total}`, partsOf(header, sections, footer));
    },
  };
};

function* partsOf(header: Markup, sections: readonly Buffer[], footer: Markup): Iterable<string> {
  yield header.text;
  for (const section of sections) yield section.toString();
  yield footer.text;
}

function filesTable(rows: readonly Markup[]): Markup | undefined {
  if (rows.length === 0) return undefined;
  const severities = SEVERITIES.map(severityHeading);
  return markup`<div class="wide" tabindex="0" role="group" aria-label="articles"><table class="files">
<thead><tr><th scope="col">article</th><th scope="col">words</th>${severities}<th scope="col">verdict</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}

function fileRow(file: ListedFile): Markup {
  const { id, path, listed, findings, scores, scoring } = file;
  const name = listed.length > 0 ? markup`<a href="#a${id}">${path}</a>` : markup`${path}`;
  const counts = SEVERITIES.map((severity) => {
    const found = findings.filter((finding) => finding.severity === severity).length;
    return markup`<td class="${severity}">${found || '–'}</td>`;
  });
  return markup`<tr><th scope="row">${name}</th><td>${number(scores.after.words)}</td>${counts}<td>${verdictHtml(scores, scoring)}</td></tr>\n`;
}

function unreadRow({ path, problem }: UnreadFile): Markup {
  return markup`<tr><th scope="row">${path}</th><td colspan="5" class="problem">not checked: ${problem}</td></tr>\n`;
}

function section(file: ListedFile, rules: RuleList): Markup {
  const { id, path, listed } = file;
  const cards = listed.map((finding) => cardHtml(file, finding, rules.idOf(finding.rule)));
  return markup`<section aria-labelledby="a${id}">
<h2 id="a${id}">${path}</h2>
<p class="sum">${verdictHtml(file.scores, file.scoring)}. <a href="#s${id}">Scorecard</a></p>
<div class="columns">
<article aria-label="text of ${path}"><h3>Text</h3>
${articleHtml(file)}</article>
<div class="list" tabindex="0" role="region" aria-label="findings in ${path}"><h3>${count(listed.length, 'finding')}</h3>
<ol class="cards">
${cards}</ol></div>
</div>
${changesHtml(file)}
${scorecardHtml(file)}
</section>
`;
}
