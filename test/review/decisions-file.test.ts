import { describe, expect, test } from 'vitest';
import { correctedText } from '../../src/review/corrected.js';
import { DecisionsFileError, formatDecisions, parseDecisions } from '../../src/review/decisions-file.js';
import { reduce } from '../../src/review/reduce.js';
import { statusOf } from '../../src/review/selectors.js';
import { openSession, type Session } from '../../src/review/session.js';
import { sessionOf, TIME } from './session.js';

const MARKED = 'They did say [teh>the|a] word, [recieve>receive] it, and [so] on; [Kiev>Kyiv].';

function decided(): Session {
  const session = sessionOf(MARKED);
  const [teh, receive, so] = session.findings.map(({ fingerprint }) => fingerprint) as [string, string, string];
  return [
    { type: 'accept' as const, fingerprint: teh, suggestion: 1, time: TIME },
    { type: 'reject' as const, fingerprint: receive, time: TIME },
    { type: 'replace' as const, fingerprint: so, text: 'so “forth”', time: TIME },
  ].reduce(reduce, session);
}

function reopen(marked: string, file = formatDecisions(decided())): Session {
  return sessionOf(marked, parseDecisions(file, 'x.stet.json'));
}

describe('the file', () => {
  test('holds one decision a line, in a stable order', () => {
    const lines = formatDecisions(decided()).split('\n');
    expect(lines.slice(0, 3)).toEqual(['{', '"stet": "decisions",', '"version": 1,']);
    const entries = lines.filter((line) => line.startsWith('{"fingerprint"'));
    expect(entries).toEqual([...entries].sort());
    expect(entries).toHaveLength(3);
    expect(entries.find((line) => line.includes('"teh"'))).toContain(
      `"state":"accepted","label":"write “a”","edits":[{"at":0,"found":"teh","text":"a"}],"time":"${TIME}"`,
    );
  });

  test('of a review without decisions can be read again', () => {
    expect(parseDecisions(formatDecisions(sessionOf(MARKED)), 'x')).toEqual([]);
  });

  test('can be reformatted by another program', () => {
    const file = `\uFEFF${JSON.stringify(JSON.parse(formatDecisions(decided())), null, 4).replaceAll('\n', '\r\n')}`;
    expect(correctedText(reopen(MARKED, file))).toBe(correctedText(decided()));
  });
});

describe('when the article or the rules have changed', () => {
  test('decisions are found again by their fingerprints', () => {
    const later = reopen(`A new beginning. ${MARKED}`);
    expect(correctedText(later)).toBe('A new beginning. They did say a word, recieve it, and so “forth” on; Kiev.');
    expect(later.kept).toEqual([]);
  });

  test('a suggestion is known again in another place of the list', () => {
    expect(correctedText(reopen(MARKED.replace('the|a', 'a|the')))).toMatch(/^They did say a word/u);
  });

  test('an accepted change inside the flagged text outlives its suggestion', () => {
    expect(correctedText(reopen(MARKED.replace('>the|a', '>the')))).toMatch(/^They did say a word/u);
  });

  test('a decision on what is no longer found is kept, named and written again', () => {
    const later = reopen('They did say the word, [recieve>receive] it.');
    expect(later.kept.map(({ stored, reason }) => [stored.excerpt, reason])).toContainEqual(['teh', 'no such finding']);
    expect(formatDecisions(later).match(/"fingerprint"/gu)).toHaveLength(3);
    expect(correctedText(reopen(MARKED, formatDecisions(later)))).toBe(correctedText(decided()));
  });

  test('two decisions that conflict, as a merge may bring them, are not both in force', () => {
    const session = decided();
    const [first, second] = session.findings as [Session['findings'][0], Session['findings'][0]];
    const wide = {
      at: first.start - second.start,
      found: session.document.text.slice(first.start, second.end),
      text: '',
    };
    const file = formatDecisions(session).replace(
      /"excerpt":"recieve","state":"rejected"/u,
      `"excerpt":"recieve","state":"accepted","label":"write “receive”","edits":${JSON.stringify([wide])}`,
    );
    const suggestion = { label: 'write “receive”', edits: [{ start: first.start, end: second.end, text: '' }] };
    const findings = session.findings.map((finding) =>
      finding === second ? { ...finding, suggestions: [suggestion] } : finding,
    );
    const later = openSession(session.document, findings, parseDecisions(file, 'x'));
    expect(later.kept.map(({ reason }) => reason)).toEqual(['conflict']);
    expect(later.findings.filter((finding) => statusOf(later, finding) === 'accepted')).toHaveLength(2);
  });
});

describe('a damaged file is refused, with its name, its line and what to do', () => {
  const file = formatDecisions(decided());
  test.each<[string, string, RegExp]>([
    [
      'cut off',
      file.slice(0, file.lastIndexOf('"time"')),
      /^x\.json:7: this is not JSON; mend the file or move it away/u,
    ],
    ['left in a merge', file.replace('"decisions": [', '<<<<<<< ours\n"decisions": ['), /^x\.json:4: a merge/u],
    ['with a stray mark', file.replace('"rule"', '?"rule"'), /^x\.json:5: this is not JSON/u],
    ['of something else', '[]', /^x\.json:1: this is not a decisions file/u],
    [
      'of a later version',
      file.replace('"version": 1', '"version": 3'),
      /of version 3, and this stet knows 1 and 2; take a newer stet or move the file away, stet does not/u,
    ],
    ['with a strange state', file.replace('"rejected"', '"maybe"'), /^x\.json:[4-7]: decision \d is neither/u],
    ['without a time', file.replace(/,"time":"[^"]*"/u, ''), /^x\.json:5: decision 1 has no “time”/u],
    ['with a broken edit', file.replace('"at":0', '"at":"0"'), /has an edit without “at”/u],
    ['empty', '', /^x\.json:1: this is not JSON/u],
  ])('%s', (_what, content, message) => {
    expect(() => parseDecisions(content, 'x.json')).toThrow(DecisionsFileError);
    expect(() => parseDecisions(content, 'x.json')).toThrow(message);
  });
});
