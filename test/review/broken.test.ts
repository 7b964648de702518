import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../src/engine/check-document.js';
import type { Finding } from '../../src/engine/finding.js';
import { brokenBy, type Check } from '../../src/review/broken.js';
import { reduce } from '../../src/review/reduce.js';
import type { Session } from '../../src/review/session.js';
import { rule } from '../rule.js';
import { sessionOf, TIME } from './session.js';

const rules = [rule('en/words/doubled-word')];
const check: Check = (document) => checkDocument(document, rules);

function write(session: Session, index: number, text: string): Session {
  const { fingerprint } = session.findings[index]!;
  return reduce(session, { type: 'replace', fingerprint, text, time: TIME });
}

function broken(session: Session, index: number): readonly string[] {
  return brokenBy(session, session.findings[index]!, check).map(({ message }) => message);
}

describe('what an accepted text breaks', () => {
  const session = sessionOf('The mayor went to [teh] harbour, and [so].\n\nShe spoke to to [them] there.\n');

  test('is what its paragraph has with it and has not without it', () => {
    expect(broken(write(session, 0, 'to the'), 0)).toEqual(['“to to”: written twice']);
    expect(broken(write(session, 0, 'the'), 0)).toEqual([]);
  });

  test('is nothing that was there before, and nothing of a finding that is open or rejected', () => {
    expect(broken(write(session, 2, 'us'), 2)).toEqual([]);
    expect(broken(session, 0)).toEqual([]);
    const { fingerprint } = session.findings[0]!;
    expect(broken(reduce(session, { type: 'reject', fingerprint, time: TIME }), 0)).toEqual([]);
  });

  test('is told of the text that does it, with all else that is accepted', () => {
    const both = write(write(session, 0, 'to the'), 1, 'of of');
    expect(broken(both, 0)).toEqual(['“to to”: written twice']);
    expect(broken(both, 1)).toEqual(['“of of”: written twice']);
  });

  test('is nothing that the article is known to have', () => {
    const known: Finding = { ...check(session.document)[0]!, start: 15, end: 17 };
    const twice = sessionOf('We met [us], to to [them].\n');
    const findings = [...twice.findings, { ...known, ...check(twice.document)[0]! }];
    const silent: Check = (document) => (document.text.includes('you') ? check(document) : []);
    const decided = write({ ...twice, findings }, 0, 'you');
    expect(brokenBy(decided, decided.findings[0]!, silent)).toEqual([]);
    expect(brokenBy({ ...decided, findings: twice.findings }, decided.findings[0]!, silent)).toHaveLength(1);
  });

  test('is nothing where a paragraph is taken out whole, and lacks no translation', () => {
    const missing: Check = (document) => checkDocument(document, [rule('any/text/no-words')]);
    const furniture = sessionOf('The mayor came.\n\n[You may also like]\n');
    const { fingerprint } = furniture.findings[0]!;
    const without = (text: string) => reduce(furniture, { type: 'replace', fingerprint, text, time: TIME });
    expect(brokenBy(without(''), furniture.findings[0]!, missing)).toEqual([]);
    expect(brokenBy(without('.'), furniture.findings[0]!, missing)).toHaveLength(1);
  });

  test('is nothing where a line is taken out, be it between a headline and the first line', () => {
    const stops: Check = (document) => checkDocument(document, [rule('en/sentences/missing-full-stop')]);
    const text =
      'The mayor opens the new harbour in Holm[\nShare this page>]\nThe harbour of Holm was opened on Monday.\n';
    const [headline, within] = [text, text.replace('[', '[ in Holm')].map((marked) => sessionOf(marked));
    const accepted = (session: Session) =>
      reduce(session, { type: 'accept', fingerprint: session.findings[0]!.fingerprint, suggestion: 0, time: TIME });
    expect(brokenBy(accepted(headline!), headline!.findings[0]!, stops)).toEqual([]);
    expect(brokenBy(accepted(within!), within!.findings[0]!, stops)).toHaveLength(1);
  });

  test('is not only taste', () => {
    const mild: Check = (document) => check(document).map((one) => ({ ...one, severity: 'suggestion' }));
    const decided = write(session, 0, 'to the');
    expect(brokenBy(decided, decided.findings[0]!, mild)).toEqual([]);
  });

  test('is not looked for in a paragraph as long as a book', () => {
    const long = sessionOf(`${'So it goes on. '.repeat(1000)}He went to [teh] harbour.`);
    expect(broken(write(long, 0, 'to the'), 0)).toEqual([]);
  });

  test('is compared with what its own paragraph was translated from, not with the whole source', () => {
    const rules = ['source/meaning/numbers', 'source/completeness/length', 'source/completeness/omitted-number'].map(
      rule,
    );
    const beside: Check = (document) => checkDocument(document, rules);
    const text =
      'They paid [12] francs.\n\nThe director said that the hall would be shut until the end of the year 1952.\n';
    const source = 'Pagaram 21 francos.\n\nA diretora disse que a sala fecharia até ao fim do ano de 1952.\n';
    const plain = sessionOf(text);
    const whole = { ...plain, document: { ...plain.document, source, sourceLanguage: 'pt' } };
    const segments = plain.document.segments.map((one, at) => ({ ...one, source: source.split('\n\n')[at]! }));
    const parts = { ...plain, document: { ...plain.document, segments } };
    for (const session of [whole, parts]) {
      const told = (fix: string) =>
        brokenBy(write(session, 0, fix), session.findings[0]!, beside).map(({ message }) => message);
      expect(told('21')).toEqual([]);
      expect(told('75')).toEqual([expect.stringContaining('The source has no “75”')]);
    }
  });
});
