import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/document/formats/markdown.js';
import { readText } from '../../src/document/formats/text.js';
import { SECTION } from '../../src/document/sections.js';
import { checkDocument, inspectDocument } from '../../src/engine/check-document.js';
import { counted } from '../counted.js';
import { rule } from '../rule.js';

test('of many pieces of code beside many findings each is looked at a few times', () => {
  const doubled = [rule('en/words/doubled-word')];
  const looks = (many: number) => {
    const document = readMarkdown('The `code` of the the town.\n\n'.repeat(many));
    const { items, looked } = counted(document.opaque!);
    expect(checkDocument({ ...document, opaque: items }, doubled)).toHaveLength(many);
    return looked();
  };
  expect(looks(600) / looks(300)).toBeLessThan(2.5);
});

test('memory can be given back between the sections of a long text, and between a thousand findings and the next', () => {
  const line = 'The the end of it all. ';
  const text = `${line.repeat(20)}\n\n`.repeat(Math.ceil((3 * SECTION) / (20 * line.length)));
  const parts: string[] = [];
  const { findings } = inspectDocument(
    readText(text),
    [rule('en/words/doubled-word')],
    {},
    { between: (one) => parts.push(one) },
  );
  const sections = parts.indexOf('findings');
  expect(sections).toBeGreaterThan(2);
  expect(parts.slice(0, sections)).toEqual(Array(sections).fill('sections'));
  expect(parts.slice(sections)).toEqual(Array(Math.floor(findings.length / 1_000)).fill('findings'));
});
