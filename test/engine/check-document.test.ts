import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/document/formats/markdown.js';
import { checkDocument } from '../../src/engine/check-document.js';
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
