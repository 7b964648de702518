import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asRead } from '../../src/document/as-read.js';
import { changeText } from '../../src/document/change-text.js';
import { conflicts, type Edit } from '../../src/document/edit.js';
import { readDocument } from '../../src/document/formats/index.js';
import { readText } from '../../src/document/formats/text.js';
import { replacing } from './replacing.js';

function paragraphs(text: string, ...edits: Edit[]): string[] {
  const { document } = changeText(readText(text), edits, 'marks');
  return document.segments.map(({ start, end }) => document.text.slice(start, end));
}

describe('the changes of an article are put beside what they replace', () => {
  test('in the whole of it', () => {
    const text = 'He wrote teh word.\n\nThen he he went.\n';
    expect(paragraphs(text, replacing(text, 'teh', 'the'), replacing(text, 'he he', 'he'))).toEqual([
      'He wrote [-teh-]{+the+} word.',
      'Then he[-·he-] went.',
    ]);
  });

  test('where they join two paragraphs, or part one', () => {
    const text = 'One\n\ntwo.\n\nThree four.\n';
    const edits = [replacing(text, '\n\n', ' '), replacing(text, ' four', '\n\nFour')];
    expect(paragraphs(text, ...edits)).toEqual(['One[-↵↵-]{+·+}two.', 'Three[-·four-]{+↵↵Four+}.']);
  });

  test('where they take a paragraph out, with the line break behind it', () => {
    const text = 'One.\n\nRead also\n\nTwo.\n';
    expect(paragraphs(text, replacing(text, 'Read also\n\n', ''))).toEqual(['One.', '[-Read also↵↵-]', 'Two.']);
  });

  test('and without marks where colours tell them', () => {
    const text = 'He wrote teh word.';
    expect(changeText(readText(text), [replacing(text, 'teh', 'the')], 'no marks').document.text).toBe(
      'He wrote tehthe word.',
    );
  });
});

const cases = fc
  .array(fc.constantFrom('one two ', 'x', '\n', '\n\n', '日本'), { maxLength: 20 })
  .map((pieces) => pieces.join(''))
  .chain((text) =>
    fc
      .array(fc.tuple(fc.nat({ max: text.length }), fc.nat({ max: 6 }), fc.constantFrom('', 'new', '\n\n', 'one ')))
      .map((drawn) => {
        const edits: Edit[] = [];
        for (const [start, size, added] of drawn) {
          const edit = { start, end: Math.min(text.length, start + size), text: added };
          if (!edits.some((other) => conflicts(edit, other))) edits.push(edit);
        }
        return { text, edits: edits.sort((a, b) => a.start - b.start || a.end - b.end) };
      }),
  );

test('its pieces are all of it, in order, and its paragraphs hold every change', () => {
  fc.assert(
    fc.property(cases, ({ text, edits }) => {
      const { document, pieces, starts } = changeText(readText(text), edits, 'marks');
      expect(pieces.map(({ start, end }) => document.text.slice(start, end)).join('')).toBe(document.text);
      expect(pieces.every(({ start }, i) => start === (pieces[i - 1]?.end ?? 0))).toBe(true);
      expect(starts).toHaveLength(edits.length);
      for (const { start, end, edit } of pieces) {
        if (edit === undefined) continue;
        const holds = document.segments.some((segment) => segment.start <= start && end <= segment.end);
        expect(holds).toBe(true);
      }
      expect(document.segments.every((one, i) => i === 0 || one.start >= document.segments[i - 1]!.end)).toBe(true);
    }),
  );
});

test('what is hidden in the article is hidden beside its changes', () => {
  const article = readDocument('a.html', '<p>He wrote teh <b>word</b> &amp; went.</p>\n<p>The &eacute;nd.</p>\n');
  const edits = [replacing(article.text, 'teh', 'the'), replacing(article.text, '&eacute;nd', 'end')];
  const { document } = changeText(article, edits, 'marks');
  expect(document.segments.map((one) => asRead(document, one))).toEqual([
    'He wrote [-teh-]{+the+} word & went.',
    'The [-énd-]{+end+}.',
  ]);
});
