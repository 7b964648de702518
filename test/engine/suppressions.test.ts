import { describe, expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument, inspectDocument } from '../../src/engine/check-document.js';
import { rule } from '../rule.js';

const RULES = ['en/words/doubled-word', 'any/spaces/double-space'].map(rule);

/** What is found in an article, what its comments suppress, and what is wrong with them, each by the text or the words. */
function inspect(text: string) {
  const { findings, suppressed, problems } = inspectDocument(
    readText(text),
    RULES,
    {},
    { known: [...RULES.map(({ id }) => id), 'en/style/wordy'] },
  );
  const found = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    found: findings.map(found),
    suppressed: suppressed.map(found),
    problems: problems.map((problem) => `${found(problem)}: ${problem.message}`),
  };
}

const doubled = (word: string) => `Here is ${word} ${word} twice.`;

describe('a comment suppresses', () => {
  test.each<[string, string, string[]]>([
    ['its own line', `${doubled('the')} <!-- stet-disable-line -->\n\n${doubled('to')}\n`, ['to to']],
    ['a rule on its line', `${doubled('the')} The  end. <!-- stet-disable-line en/words/doubled-word -->`, ['  ']],
    ['a group', `${doubled('the')} The  end.<!--stet-disable-line en/words,any-->\n\n${doubled('to')}`, ['to to']],
    ['the next line', `<!-- stet-disable-next-line -->\n${doubled('the')}\n${doubled('to')}`, ['to to']],
    ['the next line with text', `<!-- stet-disable-next-line -->\r\n\r\n \r\n${doubled('the')}`, []],
    [
      'the next line, past another comment',
      `<!-- stet-disable-next-line en/words -->\n<!-- stet-disable-next-line any -->\n${doubled('the')} The  end.`,
      [],
    ],
    ['all after it', `${doubled('to')}\n<!-- stet-disable -->\n${doubled('the')}\n\n${doubled('in')}`, ['to to']],
    [
      'all up to another',
      `<!-- stet-disable en/words -->\n${doubled('the')}\n<!-- stet-enable -->\n${doubled('to')}`,
      ['to to'],
    ],
    [
      'one of two groups up to another',
      `<!-- stet-disable en/words, any -->\n${doubled('the')} The  end.\n<!-- stet-enable any -->\n${doubled('in')} The  end.`,
      ['  '],
    ],
  ])('%s', (_what, text, found) => {
    const result = inspect(text);
    expect(result.found).toEqual(found);
    expect(result.suppressed).not.toEqual([]);
    expect(result.problems).toEqual([]);
  });
});

describe('a comment is told of', () => {
  test.each<[string, string, string]>([
    [
      'that suppresses nothing',
      'Fine. <!-- stet-disable-line en/words -- why -->',
      '<!-- stet-disable-line en/words -- why -->: this comment suppresses nothing of en/words; remove it',
    ],
    ['on the last line', 'Fine.\n<!-- stet-disable-next-line -->', 'this comment suppresses nothing; remove it'],
    [
      'with a slip in it',
      'Fine. <!-- stet-disable-line en/wrods -->',
      'no rule or group “en/wrods”; did you mean “en/words”?',
    ],
    [
      'of no known kind',
      'Fine. <!-- stet-disabel -->',
      '“stet-disabel” is no comment that stet knows; did you mean “stet-disable”?',
    ],
    ['that ends nothing', '<!-- stet-enable en/words -->\nFine.', 'nothing was disabled here under the name en/words'],
  ])('%s', (_what, text, message) => {
    const { problems } = inspect(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(message);
  });

  test('but not for a rule that does not run here', () => {
    expect(inspect('Fine. <!-- stet-disable-line en/style/wordy -->').problems).toEqual([]);
  });

  test('with what was meant, for some of very many names that are none', () => {
    const misspelt = (i: number) => `en/wor${'d'.repeat(i + 1)}x`;
    const lines = Array.from({ length: 2_000 }, (_, i) => `Fine. <!-- stet-disable-line ${misspelt(i % 1_000)} -->`);
    const { problems } = inspect(lines.join('\n'));
    expect(problems).toHaveLength(2_000);
    expect(problems[0]).toContain(`no rule or group “${misspelt(0)}”; did you mean “en/words”?`);
    expect(problems[1_000]).toContain(`no rule or group “${misspelt(0)}”; did you mean “en/words”?`);
    expect(problems[999]).toMatch(/no rule or group “en\/word+x”$/u);
  });

  test('for each of its rules', () => {
    const { problems } = inspect(`${doubled('the')} <!-- stet-disable-line en/words, any -->`);
    expect(problems).toEqual([expect.stringContaining('suppresses nothing of any')]);
  });
});

describe('a comment is no text', () => {
  const WRAPPED = [
    'The committee of the city met in the large hall on Monday to',
    'talk about the the harbour, and nobody was able to say when',
    'the work of the ships could begin again.',
  ];

  test('and the findings beside it are those of the article without it, with the same fingerprints', () => {
    const without = checkDocument(readText(WRAPPED.join('\n')), RULES);
    for (const lines of [
      [WRAPPED[0], '<!-- stet-disable-next-line any the the -->', WRAPPED[1], WRAPPED[2]],
      [WRAPPED[0], `${WRAPPED[1]} <!-- stet-disable-line any --> <!-- stet-disable-line en/style -->`, WRAPPED[2]],
    ]) {
      const document = readText(lines.join('\n'));
      expect(document.segments).toHaveLength(1);
      const found = checkDocument(document, RULES);
      expect(found.map(({ fingerprint }) => fingerprint)).toEqual(without.map(({ fingerprint }) => fingerprint));
      expect(document.text.slice(found[0]!.start, found[0]!.end)).toBe('the the');
    }
  });

  test('and no fix takes it away', () => {
    const [first, second] = [
      'so they said it and that was it to talk about the',
      'the harbour, said the man of the council of the city.',
    ];
    const [plain] = checkDocument(readText(`${first}\n${second}`), RULES);
    const [finding] = checkDocument(readText(`${first}\n<!-- stet-disable-next-line any -->\n${second}`), RULES);
    expect(plain!.suggestions).toHaveLength(1);
    expect(finding!.suggestions).toEqual([]);
    expect(finding!.fingerprint).toBe(plain!.fingerprint);
  });

  test('but in the middle of a line it is', () => {
    expect(readText('One <!-- stet-disable-line --> two').comments).toBeUndefined();
    expect(readText('One <!-- a comment of somebody else -->').comments).toBeUndefined();
  });
});
