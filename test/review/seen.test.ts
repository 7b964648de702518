import { expect, test } from 'vitest';
import { carryOver } from '../../src/review/carry-over.js';
import { formatDecisions, parseKept } from '../../src/review/decisions-file.js';
import { parseFilter, passes } from '../../src/review/filter.js';
import { reduce } from '../../src/review/reduce.js';
import { asFirst, countNew, isNew, seeAll } from '../../src/review/seen.js';
import { openSession, type Session } from '../../src/review/session.js';
import { sessionOf, TIME } from './session.js';

const BEFORE = 'Say [teh>the] word and [recieve>receive] it by the river, before the others are awake.';
const AFTER = `${BEFORE} Nobody will ask again at the [end>END] of a long day, nor will [teh>the] week bring more.`;

function rejecting(session: Session, index: number): Session {
  return reduce(session, { type: 'reject', fingerprint: session.findings[index]!.fingerprint, time: TIME });
}

/** The next review of the article as it is then, on what an earlier one left in its decisions file. */
function next(left: Session, marked: string): Session {
  const { decisions, seen } = parseKept(formatDecisions(left), 'a.txt.stet.json');
  return sessionOf(marked, decisions, seen);
}

function newOnes(session: Session): readonly string[] {
  const { text } = session.document;
  return session.findings.filter((one) => isNew(session, one)).map(({ start, end }) => text.slice(start, end));
}

test('in the first review nothing is new, nor in one of a decisions file that does not say', () => {
  expect(countNew(asFirst(sessionOf(BEFORE)))).toBe(0);
  const left = rejecting(sessionOf(BEFORE), 0);
  expect(formatDecisions(left)).not.toContain('seen');
  expect(newOnes(asFirst(next(left, AFTER)))).toEqual([]);
});

test('a first review that was cut off has seen all that it found', () => {
  const left = rejecting(asFirst(sessionOf(BEFORE)), 0);
  expect(newOnes(next(left, AFTER))).toEqual(['end', 'teh']);
});

test('new is what was not found when the article was reviewed last, decided or not', () => {
  const left = seeAll(rejecting(sessionOf(BEFORE), 0));
  const later = next(left, AFTER);
  expect(newOnes(later)).toEqual(['end', 'teh']);
  expect(countNew(later)).toBe(2);
  expect(newOnes(rejecting(later, 2))).toEqual(['end', 'teh']);
  expect(newOnes(next(seeAll(later), AFTER))).toEqual([]);
});

test('a review that was cut off leaves what is new as new, but for what was decided', () => {
  const later = next(seeAll(rejecting(sessionOf(BEFORE), 0)), AFTER);
  expect(newOnes(next(rejecting(later, 2), AFTER))).toEqual(['teh']);
});

test('to look at an article in which nothing was ever decided leaves nothing to keep', () => {
  const session = sessionOf(BEFORE);
  expect(seeAll(session)).toBe(session);
  const left = seeAll(rejecting(session, 0));
  expect(seeAll(left)).toBe(left);
});

test('is:new shows only what is new', () => {
  const later = next(seeAll(rejecting(sessionOf(BEFORE), 0)), AFTER);
  const shown = (query: string) => later.findings.filter((one) => passes(later, one, parseFilter(query))).length;
  expect([shown('is:new'), shown('is:new teh'), shown('is:new is:rejected')]).toEqual([2, 1, 0]);
});

test('the file has one fingerprint a line, in their order', () => {
  const left = seeAll(rejecting(sessionOf(BEFORE), 0));
  const [first, second] = [...(left.seen ?? [])].sort();
  expect(formatDecisions(left)).toMatch(
    new RegExp(`\\},\\n\\{"seen":"${first}"\\},\\n\\{"seen":"${second}"\\},\\n\\{\\}\\n\\]\\n\\}\\n$`, 'u'),
  );
});

test('what was known before the accepted changes were written into the article is known after', () => {
  const session = seeAll(rejecting(sessionOf('One [a>b] and [teh>the] two [c>d].'), 1));
  const known = openSession(session.document, session.findings, [], [...(session.seen ?? [])].slice(0, 2));
  const after = sessionOf('One b and [teh>the] two [c>d].');
  const { fingerprint } = known.findings[0]!;
  const accepted = reduce(known, { type: 'accept', fingerprint, suggestion: 0, time: TIME });
  expect(newOnes(carryOver(accepted, after.document, after.findings))).toEqual(['c']);
});
