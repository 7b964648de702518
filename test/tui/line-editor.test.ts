import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KeyReader } from '../../src/tui/keys.js';
import { widthOf } from '../../src/tui/line.js';
import { drawEditor, editLine, type LineEditor, refusal, startEditing } from '../../src/tui/line-editor.js';
import { anyText } from './text.js';

/** An editor whose cursor stands at `|`. */
function at(marked: string): LineEditor {
  return { text: marked.replace('|', ''), cursor: marked.indexOf('|') };
}

function shown({ text, cursor }: LineEditor): string {
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

describe('a key edits the line', () => {
  test.each([
    ['x', 'a|b', 'ax|b'],
    ['left', 'a👩‍👩‍👧|b', 'a|👩‍👩‍👧b'],
    ['right', 'a|e\u0301b', 'ae\u0301|b'],
    ['left', '|a', '|a'],
    ['right', 'a|', 'a|'],
    ['home', 'ab|', '|ab'],
    ['end', '|ab', 'ab|'],
    ['backspace', 'a👩‍👩‍👧|b', 'a|b'],
    ['backspace', '|ab', '|ab'],
    ['delete', 'a|e\u0301b', 'a|b'],
    ['delete', 'ab|', 'ab|'],
    ['ctrl-left', 'one two, |', 'one |two, '],
    ['alt-b', 'one t|wo', 'one |two'],
    ['ctrl-right', '|one two', 'one| two'],
    ['ctrl-w', 'one two|', 'one |'],
    ['alt-d', 'one| two!', 'one|!'],
    ['ctrl-u', 'one| two', '| two'],
    ['ctrl-k', 'one| two', 'one|'],
    // What becomes one character with what follows.
    ['e', 'a|\u0301b', 'ae\u0301|b'],
    ['backspace', '🇩a|🇪b', '🇩🇪|b'],
  ])('%s: %s becomes %s', (name, before, after) => {
    const key = name.length === 1 ? { name, text: name } : { name };
    expect(shown(editLine(at(before), key)!)).toBe(after);
  });

  test('a paste of several lines stays on one', () => {
    expect(shown(editLine(at('a|b'), { name: 'paste', text: 'one\r\ntwo\n' })!)).toBe('aone two|b');
  });

  test('undo takes back word by word what was typed, and each other change', () => {
    const type = (editor: LineEditor, ...keys: string[]) =>
      keys.reduce((now, name) => editLine(now, name.length === 1 ? { name, text: name } : { name })!, editor);
    const written = type(startEditing('to to'), 'ctrl-w', 'b', 'y', ' ', 'i', 't', 'left', 'backspace');
    const states = [written];
    for (let i = 0; i < 6; i++) states.push(type(states.at(-1)!, 'ctrl-_'));
    expect(states.map(shown)).toEqual(['to by |t', 'to by i|t', 'to by |', 'to by|', 'to |', 'to to|', 'to to|']);
  });

  test('a key it does not know leaves it to others', () => {
    expect(editLine(at('a|'), { name: 'F1' })).toBeUndefined();
  });
});

test('what is typed after another is what stands there', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '日', ' ', '👩‍👩‍👧', 'e\u0301') }), (text) => {
      const end = new KeyReader()
        .read(text)
        .reduce<LineEditor>((line, key) => editLine(line, key) ?? line, startEditing(''));
      expect(end).toMatchObject({ text, cursor: text.length });
    }),
  );
});

test('the line is drawn within its width, with its cursor in view', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.integer({ min: 14, max: 60 }), (text, seed, width) => {
      const bounds = [0, text.length];
      for (const { index } of new Intl.Segmenter('en').segment(text)) bounds.push(index);
      const line = drawEditor({ text, cursor: bounds[seed % bounds.length]! }, width);
      expect(widthOf(line)).toBeLessThanOrEqual(width);
      expect(line.filter(({ style }) => style === 'cursor')).toHaveLength(1);
    }),
  );
});

test('of a long line what stands around the cursor is drawn, whatever its characters are made of', () => {
  const text = '👩‍👩‍👧 e\u0301 日本 '.repeat(800);
  const editor = { text: `${text}here${text}`, cursor: text.length + 2 };
  const line = drawEditor(editor, 40);
  const drawn = line.map((one) => one.text).join('');
  expect(widthOf(line)).toBeLessThanOrEqual(40);
  expect(drawn).toMatch(/^‹.*her.*›$/u);
  expect(line.find(({ style }) => style === 'cursor')!.text).toBe('r');
  expect(drawn).not.toContain('◌');
});

test('what is pasted is taken up to a length, and beyond it refused with the numbers', () => {
  const editor = startEditing('so ');
  expect(refusal(editor, { name: 'paste', text: 'x'.repeat(9_997) })).toBeUndefined();
  expect(refusal(editor, { name: 'paste', text: 'x'.repeat(9_998) })).toBe(
    'Not pasted: that is 9,998 characters, and a line takes 10,000 in all',
  );
  expect(refusal(startEditing('x'.repeat(10_000)), { name: 'a', text: 'a' })).toBeUndefined();
});
