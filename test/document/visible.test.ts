import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { glyphsOf, visible } from '../../src/document/visible.js';
import { anyText } from '../tui/text.js';

describe('what a terminal would obey or hide is drawn', () => {
  test.each([
    ['an escape sequence', '\u001b[2J', '␛[2J'],
    ['a tab', 'a\tb', 'a→b'],
    ['a line break', 'a\r\nb', 'a↵b'],
    ['a direction', 'a\u202eb', 'a⟨RLO⟩b'],
    ['a zero-width space', 'a\u200bb', 'a⟨ZWSP⟩b'],
    ['a C1 control', '\u009b2J', '⟨009B⟩2J'],
    ['a joiner that joins nothing', 'a\u200db\u200c', 'a⟨ZWJ⟩b⟨ZWNJ⟩'],
    ['a filler', 'a\u3164b', 'a⟨3164⟩b'],
    ['selectors that hide a text', '☀\u{e0118}\u{e0115}', '☀⟨E0118⟩⟨E0115⟩'],
    ['a tag', 'a\u{e0041}', 'a⟨E0041⟩'],
    ['half a pair', 'a\ud83d', 'a⟨D83D⟩'],
    ['a combining mark alone', '\u0301', '◌\u0301'],
  ])('%s', (_what, text, drawn) => expect(visible(text)).toBe(drawn));
});

test.each(['👩\u200d👧', '☀\ufe0f', '1\ufe0f\u20e3', 'می\u200cخ', 'क्\u200dष', '葛\u{e0100}', '∩\ufe00'])(
  'what belongs to a sign is drawn with it: %s',
  (text) => expect(visible(text)).toBe(text),
);

test('every character is kept, in order, with nothing between', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const { start, end } of glyphsOf(text)) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBe(text.length);
    }),
  );
});

test('nothing that is drawn is a control character, and all of it takes the room that is reckoned', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      for (const { drawn, width } of glyphsOf(text)) expect(width).toBe(stringWidth(drawn));
    }),
  );
});
