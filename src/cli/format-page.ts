import { readText } from '../document/formats/text.js';
import type { Rule } from '../engine/rule.js';
import { endOf } from '../report/format.js';
import { FORMATS } from '../report/index.js';
import { SCORING } from '../review/scoring.js';
import { wrapped } from './help.js';
import { version } from './version.js';

/** Whom each format is for, and where what it prints goes. */
const ABOUT: Readonly<Record<string, string>> = {
  text: 'for people: each finding with its place, its text, its evidence and its fixes, and what the run came to.',
  compact: 'for editors and grep: one line a finding, path:line:column: severity: message [rule].',
  json: 'for programs: one object with all files, findings, evidence and suggestions. Offsets count UTF-16 code units.',
  jsonl: 'for programs that read while it runs: what json says of a finding, one a line.',
  sarif: 'for code scanning: SARIF 2.1.0, with what the rules are about, evidence, and suggestions as fixes.',
  github: 'for GitHub Actions, in the log of a job: annotations at the lines of a pull request.',
  gitlab: 'for GitLab: a codequality report, named in .gitlab-ci.yml under artifacts: reports.',
  junit: 'for CI servers that show test results: a finding is a failure, a suggestion a skipped test.',
  checkstyle: 'for build servers that read the XML of Checkstyle.',
  rdjsonl: 'for reviewdog -f=rdjsonl, which comments on a pull request; suggestions can be committed there.',
  html: 'a page to keep or send, one file that needs no network: the article with its findings in place, what each says, its evidence and fixes, before and after, filters, and the scorecard. Open it in a browser.',
  markdown: 'a comment on a pull request, or the summary of a job: a table of findings for each file.',
};

const TEXT = 'The mayor went to to the port.\n';
/** A longer line of a sample is cut: its end is like its beginning. */
const LONGEST = 320;

/** What `stet --check --format NAME --help` prints: whom the format is for, and what one finding looks like in it. */
export async function formatPage(name: string, ruleOf: (id: string) => Rule | undefined): Promise<string> {
  const about = wrapped(`--format ${name}: ${ABOUT[name]}`);
  const usage = name === 'html' ? 'html:review.html' : name;
  const report = (await FORMATS[name]!())({ colours: 'no colours', version: version(), ruleOf });
  const lines = name === 'html' ? [] : [report.file(SAMPLE), ...endOf(report)].join('').trimEnd().split('\n');
  return [...about, '', `$ stet --check --format ${usage} news.txt`, ...lines.map(cut), ''].join('\n');
}

function cut(line: string): string {
  return line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line;
}

/** One article with one finding. */
const SAMPLE = {
  path: 'news.txt',
  document: readText(TEXT),
  findings: [
    {
      rule: 'en/words/doubled-word',
      category: 'linguistic-conventions/grammar',
      severity: 'error',
      start: TEXT.indexOf('to to'),
      end: TEXT.indexOf(' the port'),
      message: '“to to”: written twice',
      fingerprint: '2790bf70ee99f498',
      evidence: [],
      suggestions: [
        {
          label: 'keep one “to”',
          edits: [{ start: TEXT.indexOf(' to the'), end: TEXT.indexOf(' the port'), text: '' }],
        },
      ],
      status: 'open',
    },
  ],
  rejected: [],
  suppressed: [],
  known: [],
  scoring: SCORING,
} as const;
