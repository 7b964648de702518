import { describe, expect, test } from 'vitest';
import { PlainText } from '../../../src/analysis/source/plain-text.js';
import { WordList } from '../../../src/analysis/source/word-list.js';

function firstIn(wording: string, text: string): string | undefined {
  return new WordList(wording.split(' ')).firstIn(new PlainText(text, 'de'));
}

describe('the first of a text that a list has', () => {
  test.each([
    ['kein', 'Es war kein Haus', 'kein'],
    ['kein', 'Es war keines', undefined],
    ['un-', 'Es war unmöglich', 'unmöglich'],
    ['*不', '他不来', '不'],
    ['un- !und !unter-', 'Haus und Hof, unterhalb', undefined],
    ['un- !und', 'Haus und Hof, unmöglich', 'unmöglich'],
    ['*不 !*不过', '不过他来', undefined],
    ['*不 !*不过', '不过他不来', '不'],
    ['-los', 'Er war ratlos', 'ratlos'],
    ['-los', 'Das Los fiel', undefined],
    ['nicht !*nicht_nur', 'Nicht nur er kam', undefined],
    ['nicht !*nicht_nur', 'Nicht nur er kam nicht', 'nicht'],
    ['*noch_nicht', 'Er kam noch nicht', 'noch nicht'],
  ])('%s: %s', (wording, text, found) => expect(firstIn(wording, text)).toBe(found));
});
